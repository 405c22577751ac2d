//! A list of prefixes, or a range, as the fewest prefixes.

use super::ids;
use super::split::frame;
use super::{Steps, leaves};
use crate::address::{Address, Family, Grouped, Prefix, cover_range, summarize};
use crate::lesson::walk::Walk;
use crate::order::sort;
use crate::text::Say;
use crate::trace::{Blocks, Rfc, Role, Value};

/// How many prefixes a sentence names before it only counts the rest.
const NAMED: usize = 4;

/// Each family by itself: drop what is covered, then join pairs level by level, longest prefixes first.
pub fn summarize_steps(prefixes: &[Prefix]) -> Steps {
    let mut walk = Walk::new();
    for family in [Family::V4, Family::V6] {
        let mut list: Vec<_> = prefixes.iter().copied().filter(|prefix| prefix.family() == family).collect();
        sort(&mut list);
        if let Some(frame) = frame(&list) {
            one_family(&mut walk, frame, list);
        }
    }
    walk.steps
}

fn one_family(walk: &mut Walk, frame: Prefix, mut list: Vec<Prefix>) {
    let given = list.len();
    let show = |walk: &mut Walk, list: &[Prefix], current| {
        walk.view.set("prefixes", Value::Number(list.len() as u128));
        let leaves = leaves(list, Role::Part);
        walk.view.set(
            "blocks",
            Value::Blocks(Blocks { root: frame, leaves, current, here: None, editable: false }),
        );
    };
    list.dedup();
    let mut bare = list.clone();
    bare.dedup_by(|later, earlier| earlier.covers(*later));
    // Covered prefixes cannot be drawn beside what covers them, so the picture starts without them.
    show(walk, &bare, None);
    walk.view.set("prefixes", Value::Number(given as u128));
    walk.step(Say::new(ids::SUMMARY_SORT).with("count", given), &[Rfc::new(4632, "§4")], None);
    if bare.len() < given {
        show(walk, &bare, None);
        walk.step(
            Say::new(ids::SUMMARY_COVERED).with("dropped", given - bare.len()).with("left", bare.len()),
            &[Rfc::new(4632, "§4")],
            None,
        );
    }
    let longest = bare.iter().map(|prefix| prefix.length()).max().unwrap_or(0);
    for length in (frame.length() + 1..=longest).rev() {
        let pairs = join_level(&mut bare, length);
        if let Some([low, high]) = pairs.first().copied().and_then(Prefix::halves) {
            show(walk, &bare, (pairs.len() == 1).then_some(pairs[0]));
            walk.step(
                Say::new(ids::SUMMARY_JOIN)
                    .with("pairs", pairs.len())
                    .with("length", length)
                    .with("low", low.to_string())
                    .with("high", high.to_string())
                    .with("parent", pairs[0].to_string()),
                &[Rfc::new(4632, "§4")],
                None,
            );
        }
    }
    debug_assert_eq!(bare, summarize(&list));
    walk.step(
        Say::new(ids::SUMMARY_DONE)
            .with("before", given)
            .with("after", bare.len())
            .with("list", named(&bare)),
        &[Rfc::new(4632, "§4")],
        None,
    );
}

/// Joins every pair of siblings of `length` bits in an ascending list; the parents made.
fn join_level(list: &mut Vec<Prefix>, length: u8) -> Vec<Prefix> {
    let mut made = Vec::new();
    list.dedup_by(|later, earlier| {
        let pair = later.length() == length && later.sibling() == Some(*earlier);
        if pair && let Some(parent) = earlier.parent() {
            *earlier = parent;
            made.push(parent);
        }
        pair
    });
    made
}

/// The first few prefixes by name, the rest by number.
pub fn named(prefixes: &[Prefix]) -> String {
    let names: Vec<_> = prefixes.iter().take(NAMED).map(ToString::to_string).collect();
    let rest = prefixes.len().saturating_sub(NAMED);
    match rest {
        0 => names.join(", "),
        rest => format!("{}, … +{}", names.join(", "), Grouped(rest as u128)),
    }
}

/// From the first address on: the largest block that may start here and still fits.
pub fn range_steps(first: Address, last: Address) -> Steps {
    let blocks = cover_range(first, last);
    let width = first.family().width();
    let mut walk = Walk::new();
    let Some(root) = frame(&[Prefix::new(first, width), Prefix::new(last, width)]) else { return walk.steps };
    let show = |walk: &mut Walk, blocks: &[Prefix]| {
        let leaves = leaves(blocks, Role::Part);
        let current = blocks.last().copied();
        walk.view.set("prefixes", Value::Number(blocks.len() as u128));
        walk.view.set("blocks", Value::Blocks(Blocks { root, leaves, current, here: None, editable: false }));
    };
    let count = (last.value() - first.value()).checked_add(1);
    show(&mut walk, &[]);
    walk.step(
        Say::new(ids::RANGE_START)
            .with("first", first.to_string())
            .with("last", last.to_string())
            .with("count", count.map_or_else(|| "2^128".into(), |count| Grouped(count).to_string())),
        &[],
        None,
    );
    for (index, block) in blocks.iter().enumerate() {
        show(&mut walk, &blocks[..=index]);
        let start = block.network();
        let zeros =
            if start.value() == 0 { width } else { (start.value().trailing_zeros() as u8).min(width) };
        let id = if block.length() == width - zeros { "range-aligned" } else { "range-fits" };
        walk.step(
            Say::new(id)
                .with("start", start.to_string())
                .with("zeros", zeros)
                .with("aligned", width - zeros)
                .with("length", block.length())
                .with("prefix", block.to_string())
                .with("end", block.end().to_string())
                .with("last", last.to_string()),
            &[Rfc::new(4632, "§3.1")],
            None,
        );
    }
    walk.step(
        Say::new(ids::RANGE_DONE).with("count", blocks.len()).with("list", named(&blocks)),
        &[Rfc::new(4632, "§3.1")],
        None,
    );
    walk.steps
}
