//! Several prefixes as one, or as the fewest.

use super::super::ids;
use super::doing;
use crate::address::{Prefix, common, free_in, summarize};
use crate::lesson::walked;
use crate::order::sort;
use crate::quiz::{Answer, Draw, Level, Question, listed};
use crate::text::Say;

/// The part of `block` at `index` when it is cut into parts of `length` bits.
fn part(block: Prefix, length: u8, index: u32) -> Prefix {
    let size = 1_u128 << (32 - length);
    Prefix::new(block.network().plus(size * u128::from(index)), length)
}

/// The smallest block that holds all of `list`.
fn cover(list: &[Prefix]) -> Option<Prefix> {
    let (first, rest) = list.split_first()?;
    rest.iter().try_fold(*first, |cover, prefix| common(cover, *prefix))
}

/// The longest single prefix that covers a list.
pub fn summary(draw: &mut Draw) -> Question {
    let (length, levels, many) = match draw.level {
        Level::Easy => (24, draw.between(1, 2), draw.between(2, 3)),
        Level::Medium => (draw.between(22, 27), draw.between(2, 3), draw.between(3, 4)),
        Level::Hard => (draw.between(18, 28), draw.between(3, 5), draw.between(5, 8)),
    };
    let block = draw.v4_block(length - levels);
    let mut indices: Vec<u32> = (0..1 << levels).collect();
    draw.shuffle(&mut indices);
    indices.truncate(many.into());
    sort(&mut indices);
    let mut list: Vec<_> = indices.into_iter().map(|index| part(block, length, index)).collect();
    if draw.level == Level::Hard {
        // Not all of one size: the lengths of the parts say nothing about the cover.
        for prefix in &mut list {
            *prefix = Prefix::new(prefix.network(), length + draw.between(0, 1));
        }
    }
    let Some(right) = cover(&list) else { return summary_of(&list, block) };
    summary_of(&list, right)
}

fn summary_of(list: &[Prefix], right: Prefix) -> Question {
    let (first, last) = (list.first().copied().unwrap_or(right), list.last().copied().unwrap_or(right));
    let told = |id, given: Prefix| {
        let missed = list.iter().copied().find(|prefix| !given.covers(*prefix)).unwrap_or(right);
        Say::new(id)
            .with("list", listed(list))
            .with("count", list.len())
            .with("first", first.network().to_string())
            .with("last", last.end().to_string())
            .with("length", right.length())
            .with("next", right.length() + 1)
            .with("right", right.to_string())
            .with("given", given.to_string())
            .with("missed", missed.to_string())
    };
    let wrong = |given: Prefix| {
        let enough = list.iter().all(|prefix| given.covers(*prefix));
        let id = if enough { ids::REASON_SUMMARY_LARGE } else { ids::REASON_SUMMARY_MISSES };
        (Answer::Prefix(given), told(id, given))
    };
    Question::new(
        told(ids::ASK_SUMMARY, right),
        Answer::Prefix(right),
        told(ids::WHY_SUMMARY, right),
        walked(format!("{}-{}", first.network(), last.end())),
    )
    .mistakes(right.halves().into_iter().flatten().map(wrong))
    .mistakes(right.parent().map(wrong))
    .mistakes([8, 16, 24].map(|whole| wrong(Prefix::new(right.network(), whole))))
    .mistakes(list.iter().copied().map(wrong))
}

/// How many prefixes are the fewest for exactly the addresses of a list.
pub fn summary_count(draw: &mut Draw) -> Question {
    let (length, many, gap) = match draw.level {
        Level::Easy => (24, draw.between(2, 4), false),
        Level::Medium => (draw.between(22, 27), draw.between(3, 6), false),
        Level::Hard => (draw.between(19, 28), draw.between(5, 8), true),
    };
    let block = draw.v4_block(length - 4);
    let start = draw.below(16 - u32::from(many));
    // The hard lists have a gap somewhere inside.
    let skipped = if gap { start + 1 + draw.below(u32::from(many) - 1) } else { u32::MAX };
    let indices = start..=start + u32::from(many) - u32::from(!gap);
    let list: Vec<_> =
        indices.filter(|index| *index != skipped).map(|index| part(block, length, index)).collect();
    let fewest = summarize(&list);
    let whole = cover(&list).unwrap_or(block);
    let extra = free_in(whole, &list).first().copied().unwrap_or(whole);
    let told = |id, given: usize| {
        Say::new(id)
            .with("list", listed(&list))
            .with("before", list.len())
            .with("count", fewest.len())
            .with("fewest", listed(&fewest))
            .with("whole", whole.to_string())
            .with("extra", extra.to_string())
            .with("given", given)
    };
    let wrong = |id, given: usize| (Answer::Number(given as u128), told(id, given));
    Question::new(
        told(ids::ASK_SUMMARY_COUNT, 0),
        Answer::Number(fewest.len() as u128),
        told(ids::WHY_SUMMARY_COUNT, 0),
        doing("summarize", &[("list", listed(&list))]),
    )
    .mistakes([
        wrong(ids::REASON_SUMMARY_ONE, 1),
        wrong(ids::REASON_SUMMARY_NONE, list.len()),
        wrong(ids::REASON_SUMMARY_ALIGNED, list.len().count_ones() as usize),
        wrong(ids::REASON_SUMMARY_PAIRS, list.len().div_ceil(2)),
    ])
}
