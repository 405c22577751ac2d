//! The learner cuts a block: each level of the tree takes one more bit for the network.

use super::ids;
use super::{Steps, leaves};
use crate::address::{Prefix, common};
use crate::lesson::walk::Walk;
use crate::text::{Arg, Say};
use crate::trace::{Blocks, Rfc, Role, Value};

/// The whole block, then a step for each level at which something is cut, then the result.
pub fn steps(block: Prefix, parts: &[Prefix]) -> Steps {
    let mut walk = Walk::new();
    let show = |walk: &mut Walk, parts: &[Prefix]| {
        let leaves = leaves(parts, Role::Part);
        walk.view.set("parts", Value::Number(parts.len() as u128));
        walk.view.set(
            "blocks",
            Value::Blocks(Blocks { root: block, leaves, current: None, here: None, editable: true }),
        );
    };
    show(&mut walk, &[block]);
    walk.step(
        Say::new(ids::SPLIT_BLOCK).with("prefix", block.to_string()).with("size", addresses(block)),
        &[Rfc::new(4632, "§3.1")],
        None,
    );
    let deepest = parts.iter().map(|part| part.length()).max().unwrap_or(block.length());
    for length in block.length()..deepest {
        // What the parts look like when nothing is cut beyond this level.
        let mut level: Vec<_> =
            parts.iter().map(|part| Prefix::new(part.network(), part.length().min(length + 1))).collect();
        level.dedup();
        let made: Vec<_> = level.iter().filter(|part| part.length() == length + 1).collect();
        show(&mut walk, &level);
        walk.step(
            Say::new(ids::SPLIT_LEVEL)
                .with("cut", made.len() / 2)
                .with("from", length)
                .with("to", length + 1)
                .with("size", addresses(*made[0])),
            &[Rfc::new(4632, "§3.1")],
            (block.length() == length).then_some("subnet-zero"),
        );
    }
    if parts.len() == 1 {
        walk.step(Say::new(ids::SPLIT_NONE), &[], None);
    } else {
        let smallest = parts.iter().copied().max_by_key(|part| part.length()).unwrap_or(block);
        walk.step(
            Say::new(ids::SPLIT_DONE)
                .with("count", parts.len())
                .with("block", block.to_string())
                .with("smallest", smallest.to_string()),
            &[Rfc::new(4632, "§5.1")],
            None,
        );
    }
    walk.steps
}

/// How many addresses a block holds; all of IPv6 only as a power of two.
pub fn addresses(block: Prefix) -> Arg {
    block.size().map_or_else(|| "2^128".into(), Arg::from)
}

/// The block that everything is drawn in: the smallest that holds all of `prefixes`, which are one family's.
pub fn frame(prefixes: &[Prefix]) -> Option<Prefix> {
    let (first, rest) = prefixes.split_first()?;
    rest.iter().try_fold(*first, |frame, prefix| common(frame, *prefix))
}
