//! A range of addresses as the fewest prefixes.

use super::super::ids;
use super::doing;
use crate::address::{Address, Prefix, common, cover_range};
use crate::quiz::{Answer, Draw, Level, Question, Worked, listed};
use crate::text::Say;

/// A range, and the fewest prefixes that are exactly it.
struct Span {
    first: Address,
    last: Address,
    blocks: Vec<Prefix>,
    /// How many addresses.
    size: u128,
    /// The smallest block that holds the whole range.
    whole: Prefix,
}

impl Span {
    /// A range that takes a number of prefixes that suits the level.
    fn draw(draw: &mut Draw) -> Self {
        let (fewest, most) = draw.by_level([(2, 3), (3, 5), (4, 8)]);
        loop {
            let block = draw.v4_block(24);
            let (start, size) = match draw.level {
                Level::Easy => (16 * draw.number(0, 12), draw.pick(&[12, 20, 24, 40, 48])),
                Level::Medium => (draw.number(1, 200), draw.number(5, 50)),
                Level::Hard => (draw.number(100, 250), draw.number(50, 1500)),
            };
            let first = block.network().plus(start);
            let last = first.plus(size - 1);
            let blocks = cover_range(first, last);
            let [from, to] = [first, last].map(|address| Prefix::new(address, 32));
            if let Some(whole) = common(from, to)
                && (fewest..=most).contains(&blocks.len())
            {
                return Self { first, last, blocks, size, whole };
            }
        }
    }

    fn told(&self, id: &'static str) -> Say {
        Say::new(id)
            .with("first", self.first.to_string())
            .with("last", self.last.to_string())
            .with("size", self.size)
            .with("count", self.blocks.len())
            .with("list", listed(&self.blocks))
            .with("whole", self.whole.to_string())
    }

    fn worked(&self) -> Worked {
        doing("range", &[("range", format!("{}-{}", self.first, self.last))])
    }
}

/// The prefix that a range begins with.
pub fn first(draw: &mut Draw) -> Question {
    let span = Span::draw(draw);
    let right = span.blocks.first().copied().unwrap_or(span.whole);
    let zeros = (span.first.value().trailing_zeros() as u8).min(32);
    let told = |id, given: Prefix| {
        span.told(id)
            .with("right", right.to_string())
            .with("length", right.length())
            .with("zeros", zeros)
            .with("aligned", 32 - zeros)
            .with("end", right.end().to_string())
            .with("given", given.to_string())
            .with("given-length", given.length())
            .with("given-start", given.network().to_string())
    };
    let wrong = |id, given: Prefix| (Answer::Prefix(given), told(id, given));
    let from_first = |length| Prefix::new(span.first, length);
    // A larger block that started with the range would hold all of it or be the right one; what is left starts
    // before.
    let larger = (span.whole.length() + 1..right.length()).map(from_first);
    Question::new(
        told(ids::ASK_RANGE_FIRST, right),
        Answer::Prefix(right),
        told(ids::WHY_RANGE_FIRST, right),
        span.worked(),
    )
    .mistake(Answer::Prefix(span.whole), told(ids::REASON_RANGE_WHOLE, span.whole))
    .mistakes(larger.map(|given| wrong(ids::REASON_RANGE_BEFORE, given)))
    .mistakes((right.length() + 1..=32).map(|length| wrong(ids::REASON_RANGE_SMALL, from_first(length))))
    .mistakes(span.blocks.iter().map(|block| wrong(ids::REASON_RANGE_LATER, *block)))
}

/// How many prefixes a range takes.
pub fn count(draw: &mut Draw) -> Question {
    let span = Span::draw(draw);
    let wrong = |id, given: u128| (Answer::Number(given), span.told(id).with("given", given));
    Question::new(
        span.told(ids::ASK_RANGE_COUNT),
        Answer::Number(span.blocks.len() as u128),
        span.told(ids::WHY_RANGE_COUNT),
        span.worked(),
    )
    .mistakes([
        wrong(ids::REASON_RANGE_ONE, 1),
        wrong(ids::REASON_RANGE_POWERS, span.size.count_ones().into()),
        wrong(ids::REASON_RANGE_ADDRESSES, span.size),
        wrong(ids::REASON_RANGE_ADDRESSES, span.size - 1),
    ])
}
