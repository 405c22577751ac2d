//! One run as it stands on the ladder at a moment.

use super::lanes::Lanes;
use super::words::{Label, Words};
use std::collections::BTreeMap;
use std::ops::Range;
use wirewalk::trace::layout::{Rows, Way};
use wirewalk::trace::{Fate, Frame, Layer, Loss, What, World};

/// A run and where everything of it stands.
pub struct Run<'a> {
    /// What happened.
    pub world: &'a World,
    /// Where that stands from above to below.
    pub rows: &'a Rows,
    /// Where its nodes stand from left to right.
    pub lanes: &'a Lanes,
    /// What is written on it.
    pub words: &'a Words,
    /// By frame, whether it is the same in the other run; empty without another run.
    pub same: &'a [bool],
}

/// The part of the ladder that is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Where the step before ended. What is below is of this step.
    pub since: i32,
    /// Where this step ends. Nothing below is drawn: what comes next may be asked.
    pub now: i32,
    /// What is scrolled into view, and a little more.
    pub top: i32,
    /// Its other end.
    pub bottom: i32,
}

impl Window {
    /// Whether something that reaches from one height to another is to be drawn.
    pub fn shows(&self, from: i32, to: i32) -> bool {
        from <= self.now && from <= self.bottom && to >= self.top
    }

    /// Whether something at this height is of this step.
    pub fn fresh(&self, y: i32) -> bool {
        y > self.since && y <= self.now
    }
}

/// A frame's arrow as far as it has come.
pub struct Arrow<'a> {
    /// Its index.
    pub index: usize,
    /// The frame.
    pub frame: &'a Frame,
    /// Its layer.
    pub layer: Layer,
    /// Where it stands.
    pub way: Way,
    /// Its sender's lane, and where it left from there.
    pub from: (i32, i32),
    /// Where it is now, or where it ended.
    pub to: (i32, i32),
    /// Where it was when the step began.
    pub before: (i32, i32),
    /// Whether it has arrived or is lost.
    pub ended: bool,
    /// Whether it is of this step.
    pub fresh: bool,
}

impl Arrow<'_> {
    /// Whether it is seen to be lost.
    pub fn lost(&self) -> bool {
        self.ended && matches!(self.frame.fate, Fate::Lost(..))
    }

    /// 1 to the right, -1 to the left.
    pub fn side(&self) -> i32 {
        if self.to.0 < self.from.0 { -1 } else { 1 }
    }
}

/// How many frames from one node to another are drawn that neither begin nor end in view: more than a few cannot be told
/// apart.
const PASSING: usize = 6;

/// The arrows in view.
#[derive(Default)]
pub struct Arrows<'a> {
    /// Those that are drawn, in the order of sending.
    pub drawn: Vec<Arrow<'a>>,
    /// How many only pass through, by sender and receiver.
    passing: BTreeMap<(usize, usize), usize>,
}

impl Arrows<'_> {
    /// How many are left out between two nodes, by the nodes' indexes.
    pub fn left_out(&self) -> impl Iterator<Item = ((usize, usize), usize)> {
        let more = self.passing.iter().map(|(ends, passing)| (*ends, passing.saturating_sub(PASSING)));
        more.filter(|(_, more)| *more > 0)
    }
}

impl<'a> Run<'a> {
    /// Where an event stands.
    pub fn y(&self, event: usize) -> i32 {
        self.rows.events.get(event).map_or(0, |y| *y as i32)
    }

    /// Where it ends.
    pub fn bottom(&self) -> i32 {
        self.world.events.len().checked_sub(1).map_or(0, |last| self.y(last))
    }

    /// The events between two heights.
    pub fn events(&self, top: i32, bottom: i32) -> Range<usize> {
        let place = |y: i32| self.rows.events.partition_point(|event| (*event as i32) < y);
        place(top)..place(bottom + 1)
    }

    /// A node's lane.
    pub fn x(&self, node: usize) -> i32 {
        self.lanes.at.get(node).copied().unwrap_or_default()
    }

    /// What is written beside an event.
    pub fn label(&self, event: usize) -> Option<&'a Label> {
        self.words.said.get(event).filter(|label| !label.lines.is_empty())
    }

    /// From where to where the writing of a part of the ladder stands, line by line.
    pub fn writing(&self, top: i32, bottom: i32) -> impl Iterator<Item = (i32, i32)> {
        let high = |event: usize| self.label(event).map_or(0, |label| 16 * label.lines.len() as i32);
        let events = self.events(top, bottom).filter_map(move |event| {
            let (y, high) = (self.y(event), high(event));
            match self.world.events[event].what {
                What::Sent(_) => None,
                _ => (high > 0).then_some((y - high / 2, y + high / 2)),
            }
        });
        let ways = between(&self.rows.ways, top + 4, bottom + 4, |way| way.sent);
        let said = ways.iter().filter(|way| way.said).map(move |way| {
            let y = way.sent as i32 - 4;
            (y - high(way.event), y)
        });
        events.chain(said)
    }

    /// How many frames have been sent.
    pub fn sent(&self, window: Window) -> usize {
        self.rows.ways.partition_point(|way| way.sent as i32 <= window.now)
    }

    /// The arrows to be drawn. `opened` is among them, if it is in view.
    pub fn arrows(&self, window: Window, opened: Option<usize>) -> Arrows<'a> {
        let mut arrows = Arrows::default();
        let first = self.rows.first_below(window.top.max(0) as u32);
        // From the last one back, so that of those that only pass through the last ones are drawn.
        for (index, way) in self.rows.ways.iter().enumerate().take(self.sent(window)).skip(first).rev() {
            let (begin, end) = (way.sent as i32 - 60, way.end.map_or(i32::MAX, |end| end as i32));
            if !window.shows(begin, end) {
                continue;
            }
            let passes = begin < window.top && end > window.now.min(window.bottom);
            let frame = &self.world.frames[index];
            let passing = arrows.passing.entry((frame.name.node, frame.to)).or_default();
            *passing += usize::from(passes);
            if !passes || *passing <= PASSING || opened == Some(index) {
                arrows.drawn.push(self.arrow(index, window));
            }
        }
        arrows.drawn.reverse();
        arrows
    }

    fn arrow(&self, index: usize, window: Window) -> Arrow<'a> {
        let (frame, way) = (&self.world.frames[index], self.rows.ways[index]);
        let (sender, receiver) = (self.x(frame.name.node), self.x(frame.to));
        let side = (receiver - sender).signum();
        let from = (sender + 2 * side, way.departed as i32);
        let end = (self.end(frame), way.end.map_or(window.now + 30, |end| end as i32));
        let at = |y: i32| {
            let (way, gone) = ((end.1 - from.1).max(1), (y - from.1).clamp(0, (end.1 - from.1).max(0)));
            (from.0 + (end.0 - from.0) * gone / way, from.1 + gone)
        };
        let ended = way.end.is_some_and(|end| end as i32 <= window.now);
        let to = if ended { end } else { at(window.now) };
        let fresh = window.fresh(way.sent as i32) || way.end.is_some_and(|end| window.fresh(end as i32));
        let layer = self.words.frames.get(index).map_or(Layer::Link, |(layer, _)| *layer);
        Arrow { index, frame, layer, way, from, to, before: at(window.since.max(from.1)), ended, fresh }
    }

    /// Where a frame ends. What is lost does so before its link, halfway, or at the interface that finds it damaged.
    pub fn end(&self, frame: &Frame) -> i32 {
        let (sender, receiver) = (self.x(frame.name.node), self.x(frame.to));
        let side = (receiver - sender).signum();
        match frame.fate {
            Fate::Lost(_, Loss::Queue | Loss::TooLong) => sender + 30 * side,
            Fate::Lost(_, Loss::Fault | Loss::Chance) => sender + (receiver - sender) * 11 / 20,
            Fate::Lost(_, Loss::Damaged) => receiver - 10 * side,
            Fate::Flying | Fate::Delivered(_) => receiver - 3 * side,
        }
    }

    /// Where a text that belongs to a lane begins: on the given side of it, and inside the run's part.
    pub fn beside(&self, x: i32, side: i32, width: i32) -> i32 {
        let begin = if side < 0 { x - 9 - width } else { x + 9 };
        begin.min(self.lanes.right - 6 - width).max(self.lanes.left + 4)
    }
}

/// What stands between two heights, of what is in the order of its heights.
pub fn between<T>(sorted: &[T], top: i32, bottom: i32, height: impl Fn(&T) -> u32) -> &[T] {
    let from = sorted.partition_point(|it| (height(it) as i32) < top);
    let until = sorted.partition_point(|it| height(it) as i32 <= bottom);
    sorted.get(from..until).unwrap_or_default()
}
