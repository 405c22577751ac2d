//! Questions about blocks that are cut, planned, summarised, searched and compared.

mod compare;
mod lengths;
mod lists;
mod myths;
mod plans;
mod ranges;
mod subnets;

use super::LESSON;
use crate::address::Prefix;
use crate::lesson::Gesture;
use crate::quiz::{Exercise, Worked};

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("smallest", lengths::smallest),
    Exercise::new("count", subnets::count),
    Exercise::new("v6-count", subnets::v6_count),
    Exercise::new("nth", subnets::nth),
    Exercise::new("next-block", subnets::next_block),
    Exercise::new("summary", lists::summary),
    Exercise::new("summary-count", lists::summary_count),
    Exercise::new("range-first", ranges::first),
    Exercise::new("range-count", ranges::count),
    Exercise::new("compare", compare::compare),
    Exercise::new("plan", plans::plan_second),
    Exercise::new("largest-free", plans::largest_free),
    Exercise::new("subtract", subnets::subtract_count),
    Exercise::new("myth-subnets", myths::subnets),
];

/// More levels of cuts than this are not drawn.
const MOST_CUTS: u8 = 5;

/// The lesson doing `task` with more of its knobs turned.
fn doing(task: &str, knobs: &[(&str, String)]) -> Worked {
    let mut pairs = vec![("task", task.to_owned())];
    pairs.extend_from_slice(knobs);
    LESSON.worked(&pairs)
}

/// The lesson with `block` cut into parts of `length` bits; left whole when they are too many to be told apart.
fn split(block: Prefix, length: u8) -> Worked {
    let mut whole = doing("split", &[("block", block.to_string())]);
    if length - block.length() <= MOST_CUTS
        && let Some(knobs) = (LESSON.turn)(&whole.knobs, Gesture::Even(length))
    {
        whole.knobs = knobs;
    }
    whole
}
