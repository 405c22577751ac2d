//! Plans: where a network ends up in a block, and what room is left.

use super::super::ids;
use super::doing;
use crate::address::{Family, Need, Prefix, free_in, plan, smallest_length};
use crate::order::sort;
use crate::quiz::{Answer, Draw, Level, Question, listed};
use crate::text::Say;

const NAMES: [&str; 5] = ["A", "B", "C", "D", "E"];

/// Needs of different sizes that fit into a block of `length` bits together; the largest first when easy.
fn needs(draw: &mut Draw, length: u8) -> Vec<Need> {
    let count = match draw.level {
        Level::Easy => 3,
        Level::Medium => draw.between(3, 4),
        Level::Hard => draw.between(4, 5),
    };
    let mut sizes = Vec::new();
    // Each at most half of what is left: together they always fit.
    let mut bits = 32 - length - 1;
    while sizes.len() < usize::from(count) && bits >= 2 {
        let (room, half) = ((1_u128 << bits) - 2, (1 << (bits - 1)) - 1);
        // The hard ones are often so full that network and broadcast decide.
        let tight = draw.level == Level::Hard && bits > 3 && draw.coin();
        sizes.push(if tight { half + draw.number(0, 1) } else { draw.number(half, room) });
        bits -= draw.between(1, 2).min(bits - 1);
    }
    if draw.level > Level::Easy {
        draw.shuffle(&mut sizes);
    }
    let named = sizes.into_iter().zip(NAMES);
    named.map(|(hosts, name)| Need { name: name.to_owned(), hosts, length: None }).collect()
}

/// Which prefix one of several networks gets, the largest being placed first.
pub fn plan_second(draw: &mut Draw) -> Question {
    let length = match draw.level {
        Level::Easy => 24,
        Level::Medium => draw.between(22, 24),
        Level::Hard => draw.between(20, 23),
    };
    let block = draw.v4_block(length);
    let needs = needs(draw, length);
    let placed = plan(block, &[], &needs).unwrap_or_default();
    // Not the first one placed: its place is the start of the block.
    let turn = 1 + draw.below(placed.len().saturating_sub(1).max(1) as u32) as usize;
    let (asked, right) = placed.get(turn).map_or((0, block), |placement| (placement.need, placement.prefix));
    let hosts = needs[asked].hosts;
    let order: Vec<_> = placed
        .iter()
        .map(|placement| format!("{} {}", needs[placement.need].name, placement.prefix))
        .collect();
    let text: Vec<_> = needs.iter().map(|need| format!("{} {}", need.name, need.hosts)).collect();
    let told = |id, given: Prefix| {
        Say::new(id)
            .with("block", block.to_string())
            .with("needs", listed(&text))
            .with("name", needs[asked].name.as_str())
            .with("hosts", hosts)
            .with("needed", hosts + 2)
            .with("bits", right.host_bits())
            .with("size", right.size().unwrap_or(0))
            .with("length", right.length())
            .with("right", right.to_string())
            .with("order", listed(&order))
            .with("given", given.to_string())
            .with("other", given.length())
            .with("room", given.hosts().unwrap_or(0))
    };
    let wrong = |id, given: Prefix| (Answer::Prefix(given), told(id, given));
    let resized = |id, length| wrong(id, Prefix::new(right.network(), length));
    let others = placed.iter().filter(|placement| placement.need != asked).map(|placement| {
        let (answer, say) = wrong(ids::REASON_PLAN_OTHER, placement.prefix);
        (answer, say.with("owner", needs[placement.need].name.as_str()))
    });
    let bare = smallest_length(Family::V4, hosts.saturating_sub(2)).filter(|bare| *bare > right.length());
    let in_turn = in_turn(block, &needs, asked);
    Question::new(
        told(ids::ASK_PLAN, right),
        Answer::Prefix(right),
        told(ids::WHY_PLAN, right),
        doing("plan", &[("block", block.to_string()), ("needs", text.join("\n"))]),
    )
    .mistakes(others)
    .mistakes(in_turn.map(|given| wrong(ids::REASON_PLAN_ORDER, given)))
    .mistakes(bare.map(|bare| resized(ids::REASON_PLAN_TWO, bare)))
    .mistakes([
        resized(ids::REASON_PLAN_SMALL, right.length() + 1),
        resized(ids::REASON_PLAN_LARGE, right.length() - 1),
        wrong(ids::REASON_PLAN_START, Prefix::new(block.network(), right.length())),
    ])
}

/// Where the need at `asked` ends up when each is placed behind the last, in the order they are listed.
fn in_turn(block: Prefix, needs: &[Need], asked: usize) -> Option<Prefix> {
    let mut used = Vec::new();
    for need in &needs[..=asked] {
        let start = used.last().map_or_else(|| block.network(), |last: &Prefix| last.end().plus(1));
        let length = smallest_length(block.family(), need.hosts)?;
        let there = Prefix::new(start, length);
        // What does not start on a boundary of its own size is moved up to the next.
        used.push(if there.network() == start { there } else { Prefix::new(there.end().plus(1), length) });
    }
    used.last().copied().filter(|last| block.covers(*last))
}

/// The largest block that is still free.
pub fn largest_free(draw: &mut Draw) -> Question {
    let (length, levels, many) = match draw.level {
        Level::Easy => (24, 2, 1),
        Level::Medium => (draw.between(20, 24), 4, draw.between(2, 3)),
        Level::Hard => (draw.between(16, 22), 6, draw.between(3, 4)),
    };
    let (block, used, free, right) = loop {
        let block = draw.v4_block(length);
        let mut used: Vec<_> = (0..many)
            .map(|_| {
                let length = length + draw.between(2, levels);
                Prefix::new(draw.inside(block), length)
            })
            .collect();
        sort(&mut used);
        let free = free_in(block, &used);
        let apart = used.windows(2).all(|pair| !pair[0].covers(pair[1]));
        let shortest = free.iter().map(|prefix| prefix.length()).min();
        let mut largest = free.iter().copied().filter(|prefix| Some(prefix.length()) == shortest);
        // One must be larger than the others, or there would be two right answers.
        if let (true, Some(right), None) = (apart, largest.next(), largest.next()) {
            break (block, used, free, right);
        }
    };
    let told = |id, given: Prefix| {
        let taken = used.iter().copied().find(|taken| given.covers(*taken)).unwrap_or(used[0]);
        Say::new(id)
            .with("block", block.to_string())
            .with("used", listed(&used))
            .with("count", used.len())
            .with("free", listed(&free))
            .with("right", right.to_string())
            .with("end", right.end().to_string())
            .with("given", given.to_string())
            .with("taken", taken.to_string())
    };
    let wrong = |id, given: Prefix| (Answer::Prefix(given), told(id, given));
    let overlaps = |given: Prefix| used.iter().any(|taken| given.covers(*taken));
    let overlapping = [right.parent(), right.sibling(), Some(block)].into_iter().flatten();
    Question::new(
        told(ids::ASK_LARGEST_FREE, right),
        Answer::Prefix(right),
        told(ids::WHY_LARGEST_FREE, right),
        doing("free", &[("block", block.to_string()), ("used", listed(&used))]),
    )
    .mistakes(used.iter().map(|taken| wrong(ids::REASON_FREE_TAKEN, *taken)))
    .mistakes(free.iter().map(|other| wrong(ids::REASON_FREE_SMALLER, *other)))
    .mistakes(
        overlapping.filter(|given| overlaps(*given)).map(|given| wrong(ids::REASON_FREE_OVERLAPS, given)),
    )
    .mistakes(right.halves().into_iter().flatten().map(|half| wrong(ids::REASON_FREE_HALF, half)))
}
