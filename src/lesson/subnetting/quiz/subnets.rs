//! Blocks cut evenly: how many parts, which one, the next, and what is left without one.

use super::super::ids;
use super::{doing, split};
use crate::address::{Family, Prefix, subtract};
use crate::lesson::walked;
use crate::quiz::{Answer, Cut, Draw, Level, Question, listed, span};
use crate::text::Say;

/// How many blocks of one length another holds.
pub fn count(draw: &mut Draw) -> Question {
    let (length, cut) = match draw.level {
        Level::Easy => (draw.pick(&[16, 20, 22, 24]), draw.between(1, 3)),
        Level::Medium => (draw.between(14, 24), draw.between(2, 6)),
        Level::Hard => (draw.between(9, 18), draw.between(5, 12)),
    };
    let block = draw.v4_block(length);
    parts(block, length + cut)
}

/// The same in IPv6, where sites and links have their usual lengths.
pub fn v6_count(draw: &mut Draw) -> Question {
    let (from, to) = match draw.level {
        Level::Easy => draw.pick(&[(60, 64), (56, 64), (56, 60), (48, 52), (48, 56)]),
        Level::Medium => draw.pick(&[(48, 64), (44, 56), (40, 48), (32, 48), (52, 64)]),
        Level::Hard => (draw.between(29, 41), draw.between(45, 64)),
    };
    let block = Prefix::new(draw.v6_site(), from);
    parts(block, to)
}

fn parts(block: Prefix, length: u8) -> Question {
    let bits = length - block.length();
    let count = 1_u128 << bits;
    let told = |id, given: u128| {
        let say = Say::new(id).with("block", block.to_string()).with("from", block.length());
        let say = say.with("to", length).with("bits", bits).with("count", count).with("given", given);
        say.with("family", if block.family() == Family::V4 { "v4" } else { "v6" })
    };
    let wrong = |id, given: u128| (Answer::Number(given), told(id, given));
    let each = Prefix::new(block.network(), length).size().unwrap_or(0);
    Question::new(
        told(ids::ASK_COUNT, 0),
        Answer::Number(count),
        told(ids::WHY_COUNT, 0),
        split(block, length),
    )
    .mistakes([
        wrong(ids::REASON_COUNT_BITS, bits.into()),
        wrong(ids::REASON_COUNT_DOUBLE, 2 * u128::from(bits)),
        wrong(ids::REASON_COUNT_ZERO, count - 2),
        wrong(ids::REASON_COUNT_POWER, count / 2),
        wrong(ids::REASON_COUNT_POWER, count * 2),
        wrong(ids::REASON_COUNT_EACH, each),
    ])
}

/// Which block is the nth when another is cut evenly.
pub fn nth(draw: &mut Draw) -> Question {
    let (length, cut) = match draw.level {
        Level::Easy => (draw.pick(&[16, 24, 24]), draw.between(1, 3)),
        Level::Medium => (draw.between(16, 24), draw.between(2, 5)),
        Level::Hard => (draw.between(9, 20), draw.between(4, 9)),
    };
    let block = draw.v4_block(length);
    let to = length + cut;
    let size = 1_u128 << (32 - to);
    let number = draw.number(2, 1 << cut);
    let at = |number: u128| Prefix::new(block.network().plus(number * size), to);
    let right = at(number - 1);
    let told = |id, given: Prefix| {
        Say::new(id)
            .with("block", block.to_string())
            .with("length", to)
            .with("number", number)
            .with("before", number - 1)
            .with("size", size)
            .with("index", Cut::after(to).index)
            .with("step", Cut::after(to).step)
            .with("right", right.to_string())
            .with("given", given.to_string())
    };
    let wrong = |id, given: Prefix| (Answer::Prefix(given), told(id, given));
    let stepping = |step: u128| Prefix::new(block.network().plus((number - 1) * step), to);
    Question::new(
        told(ids::ASK_NTH, right),
        Answer::Prefix(right),
        told(ids::WHY_NTH, right),
        split(block, to),
    )
    .mistakes([
        wrong(ids::REASON_NTH_ZERO, at(number)),
        wrong(ids::REASON_NTH_SHORT, at(number - 2)),
        wrong(ids::REASON_NTH_STEP, stepping(size * 2)),
        wrong(ids::REASON_NTH_STEP, stepping(size / 2)),
        wrong(ids::REASON_NTH_WHOLE, block),
    ])
}

/// The block of the same length behind a block. The harder ones carry into the octet before.
pub fn next_block(draw: &mut Draw) -> Question {
    let length = draw.length();
    let mut block = draw.v4_block(length);
    let cut = Cut::after(length);
    if draw.level > Level::Easy && cut.index > 1 && draw.coin() {
        block = Prefix::new(Prefix::new(block.network(), 8 * (cut.index - 1)).end(), length);
    }
    let at = |address| Prefix::new(address, length);
    let right = at(block.end().plus(1));
    let told = |id, given: Prefix| {
        let say = Say::new(id).with("block", block.to_string()).with("length", length);
        say.with("end", block.end().to_string())
            .with("next", right.network().to_string())
            .with("right", right.to_string())
            .with("step", cut.step)
            .with("index", cut.index)
            .with("given", given.to_string())
    };
    let wrong = |id, given: Prefix| (Answer::Prefix(given), told(id, given));
    // The octet of the cut wraps, and its carry may be forgotten.
    let high = u128::from(cut.octet(block.network()));
    let wraps = cut.octet(block.end()) == 255;
    Question::new(
        told(ids::ASK_NEXT_BLOCK, right),
        Answer::Prefix(right),
        told(ids::WHY_NEXT_BLOCK, right),
        walked(block),
    )
    .mistakes([
        wrong(ids::REASON_NEXT_SAME, block),
        wrong(ids::REASON_NEXT_BEFORE, at(block.network().minus(1))),
        wrong(ids::REASON_NEXT_SKIPPED, at(right.end().plus(1))),
        // One more in the octet before the cut; in the first octet there is none, and this is the block itself.
        wrong(ids::REASON_NEXT_OCTET, at(block.network().plus(cut.unit() << 8))),
    ])
    .mistakes(wraps.then(|| wrong(ids::REASON_NEXT_CARRY, at(block.network().minus(high * cut.unit())))))
}

/// Into how many prefixes a block falls when one inside it is taken away.
pub fn subtract_count(draw: &mut Draw) -> Question {
    let (length, cut) = match draw.level {
        Level::Easy => (draw.pick(&[16, 24, 24]), draw.between(1, 3)),
        Level::Medium => (draw.between(16, 24), draw.between(3, 6)),
        Level::Hard => (draw.between(9, 18), draw.between(6, 12)),
    };
    let block = draw.v4_block(length);
    let taken = Prefix::new(draw.inside(block), length + cut);
    let left = subtract(block, taken);
    let told = |id, given: u128| {
        span(Say::new(id), taken)
            .with("block", block.to_string())
            .with("taken", taken.to_string())
            .with("count", left.len())
            .with("from", length)
            .with("to", taken.length())
            .with("given", given)
            .with("list", listed(&left))
    };
    let wrong = |id, given: u128| (Answer::Number(given), told(id, given));
    Question::new(
        told(ids::ASK_SUBTRACT, 0),
        Answer::Number(left.len() as u128),
        told(ids::WHY_SUBTRACT, 0),
        doing("subtract", &[("block", block.to_string()), ("take", taken.to_string())]),
    )
    .mistakes([
        wrong(ids::REASON_SUBTRACT_EQUAL, (1 << cut) - 1),
        wrong(ids::REASON_SUBTRACT_PARTS, 1 << cut),
        wrong(ids::REASON_SUBTRACT_ONE, 1),
        wrong(ids::REASON_SUBTRACT_LEVELS, u128::from(cut) + 1),
        wrong(ids::REASON_SUBTRACT_SIDES, 2),
    ])
}
