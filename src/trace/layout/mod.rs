//! Where everything stands on a ladder: time runs down, as far apart as it takes to be read.
//!
//! The scale keeps the order of things and not the lengths between them: what takes a millisecond and what takes a
//! minute are both seen, and a long wait is folded. Several runs can stand on one scale, and then the same moment is
//! at the same height in all of them.

pub mod diagram;
mod rows;

pub use rows::{Rows, Wait, Way};

use super::World;
use crate::time::{Duration, Instant};

/// How high a line of writing is, in the layout's unit: a sixteenth of what the page is set in.
pub const LINE: u32 = 16;
/// The space above the first row.
const TOP: u32 = 12;
/// The space below the last row, where the present moment is told.
const BOTTOM: u32 = 40;
/// How far apart two moments are at least, and how far when a frame just crosses the longest link between them.
const NEAR: u32 = 2;
const CROSSING: u32 = 20;
/// The height of a wait that is folded.
const FOLDED: u32 = 44;
/// Times written at the side are at least this far apart.
const TICKS: u32 = 18;

/// Where everything of some runs stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The height of it all.
    pub height: u32,
    /// Moments, and where they are written at the side; no two too near to be read.
    pub ticks: Vec<(Instant, u32)>,
    /// Waits that are not drawn at length.
    pub folds: Vec<Fold>,
    /// What each run has, in the order the runs were given.
    pub runs: Vec<Rows>,
}

/// A wait that is not drawn at length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Its middle.
    pub y: u32,
    /// How long it is.
    pub length: Duration,
}

/// What is said beside an event takes some lines; nothing said takes none.
pub type Lines<'a> = &'a dyn Fn(usize) -> u32;

impl Layout {
    /// Lays out runs on one scale, each with how many lines are said beside each of its events.
    pub fn new(runs: &[(&World, Lines)]) -> Self {
        let unit = runs.iter().map(|(world, _)| longest_link(world)).max().unwrap_or(Duration::ZERO);
        let mut stacks: Vec<_> = runs.iter().map(|(world, lines)| rows::Stack::new(world, *lines)).collect();
        let mut layout = Self::default();
        let mut y = TOP;
        let mut last: Option<Instant> = None;
        while let Some(now) = stacks.iter().filter_map(rows::Stack::next_time).min() {
            if let Some(last) = last {
                let length = now.since(last);
                let height = distance(length, unit);
                match height {
                    Some(height) => y += height,
                    None => {
                        layout.folds.push(Fold { y: y + FOLDED / 2, length });
                        y += FOLDED;
                    }
                }
            }
            let placed: Vec<_> = stacks.iter_mut().filter_map(|stack| stack.place(now, y)).collect();
            if let Some(first) = placed.iter().map(|(first, _)| *first).min()
                && layout.ticks.last().is_none_or(|(_, before)| before + TICKS <= first)
            {
                layout.ticks.push((now, first));
            }
            y = placed.iter().map(|(_, end)| *end).max().unwrap_or(y);
            last = Some(now);
        }
        layout.height = y + BOTTOM;
        layout.runs = stacks.into_iter().map(rows::Stack::finish).collect();
        layout
    }
}

/// How long a bit travels at most; a millisecond where none takes any time.
fn longest_link(world: &World) -> Duration {
    let longest = world.links.iter().map(|link| link.delay).max().unwrap_or(Duration::ZERO);
    longest.max(Duration::from_millis(u64::from(longest == Duration::ZERO)))
}

/// How far apart two moments stand: in proportion up to the time a frame takes across, by powers of two up to eight
/// times that. What is longer is folded.
fn distance(length: Duration, unit: Duration) -> Option<u32> {
    let (length, unit) = (u128::from(length.nanos()), u128::from(unit.nanos()));
    if length == 0 {
        return Some(0);
    }
    if length <= unit {
        return Some(NEAR + (u128::from(CROSSING - NEAR) * length / unit) as u32);
    }
    let times = (length / unit) as u32;
    (length < unit * 8).then(|| CROSSING + 12 * times.ilog2())
}

#[cfg(test)]
mod tests;
