//! One run's part of a layout.

use super::{LINE, Lines};
use crate::time::Instant;
use crate::trace::{Fate, What, World};

/// Where everything of a run stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The height of each event; never less than that of an event of an earlier moment.
    pub events: Vec<u32>,
    /// Each frame's way down.
    pub ways: Vec<Way>,
    /// By frame, where the last of the frames up to it ends.
    reach: Vec<u32>,
    /// Each timer that was set, in the order of setting.
    pub waits: Vec<Wait>,
}

impl Rows {
    /// The first frame that ends at this height or below it: all before it end above.
    pub fn first_below(&self, y: u32) -> usize {
        self.reach.partition_point(|end| *end < y)
    }
}

/// A frame's way down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Where its sender gave it to the link.
    pub sent: u32,
    /// Where its first bit left.
    pub departed: u32,
    /// Where it arrived or was lost.
    pub end: Option<u32>,
    /// The event of its sending.
    pub event: usize,
    /// Whether its summary is said here: of equal frames that leave together only the first is.
    pub said: bool,
}

/// A timer, from when it was set to when it ran out or was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The event that set it.
    pub set: usize,
    /// The event that ended it, and whether it ran out.
    pub end: Option<(usize, bool)>,
    /// Which of the lines beside its lane is free for it, from 0.
    pub column: usize,
}

/// A run while it is laid out.
pub struct Stack<'a> {
    world: &'a World,
    lines: Lines<'a>,
    next: usize,
    rows: Rows,
    /// The moments placed and their heights, for what falls between them.
    scale: Vec<(Instant, u32)>,
}

impl<'a> Stack<'a> {
    /// Nothing is placed yet.
    pub fn new(world: &'a World, lines: Lines<'a>) -> Self {
        Self { world, lines, next: 0, rows: Rows::default(), scale: Vec::new() }
    }

    /// The moment of the next event to be placed.
    pub fn next_time(&self) -> Option<Instant> {
        self.world.events.get(self.next).map(|event| event.at)
    }

    /// Places the events of a moment one below the other, from `y` on. The answer is where the first one stands and
    /// where the last one ends.
    pub fn place(&mut self, now: Instant, mut y: u32) -> Option<(u32, u32)> {
        let from = self.next;
        let events = self.world.events.get(from..)?;
        let until = from + events.iter().take_while(|event| event.at == now).count();
        self.rows.events.resize(until, y);
        let mut first = None;
        for index in self.order(from, until) {
            let (before, after) = extent(&self.world.events[index].what, (self.lines)(index));
            // What leaves together stands where the first one does.
            let point = if self.with_the_last(index) { self.rows.events[index - 1] } else { y + before };
            first.get_or_insert(point);
            self.rows.events[index] = point;
            y = y.max(point + after);
        }
        self.next = until;
        let first = first?;
        self.scale.push((now, first));
        Some((first, y))
    }

    /// The events of a moment in the order they stand. A timer that is set with the sending of a frame stands above
    /// it, where no arrow crosses its name.
    fn order(&self, from: usize, until: usize) -> Vec<usize> {
        let mut order: Vec<usize> = Vec::new();
        let sending = |index: usize| matches!(self.world.events[index].what, What::Sent(_));
        for index in from..until {
            let event = &self.world.events[index];
            let timer = matches!(event.what, What::TimerSet(..) | What::TimerStopped(_));
            let same = |before: &&usize| sending(**before) && self.world.events[**before].node == event.node;
            let sent = if timer { order.iter().rev().take_while(same).count() } else { 0 };
            order.insert(order.len() - sent, index);
        }
        order
    }

    /// Whether this event is the sending of a frame equal to the one sent just before it: a node that sends out of
    /// several interfaces.
    fn with_the_last(&self, event: usize) -> bool {
        let pair = event.checked_sub(1).and_then(|before| self.world.events.get(before..=event));
        let Some([last, this]) = pair else { return false };
        let bytes = |what: &What| match what {
            What::Sent(frame) => self.world.frames.get(*frame).map(|frame| &frame.bytes),
            _ => None,
        };
        let alike = bytes(&last.what).zip(bytes(&this.what)).is_some_and(|(last, this)| last == this);
        alike && last.at == this.at && last.node == this.node
    }

    /// Everything is placed; what is left are the ways and the waits between.
    pub fn finish(mut self) -> Rows {
        self.rows.ways = self.ways();
        let ends = self.rows.ways.iter().scan(0, |lowest, way| {
            *lowest = way.end.unwrap_or(u32::MAX).max(*lowest);
            Some(*lowest)
        });
        self.rows.reach = ends.collect();
        self.rows.waits = waits(self.world);
        self.rows
    }

    fn ways(&self) -> Vec<Way> {
        let mut ways = vec![Way::default(); self.world.frames.len()];
        for (index, (event, y)) in self.world.events.iter().zip(&self.rows.events).enumerate() {
            match event.what {
                What::Sent(frame) => {
                    if let Some((way, frame)) = ways.get_mut(frame).zip(self.world.frames.get(frame)) {
                        let departed = self.height(frame.departed).max(*y);
                        let said = !self.with_the_last(index);
                        *way = Way { sent: *y, departed, end: None, event: index, said };
                    }
                }
                What::Received(frame) | What::Lost(frame) => {
                    if let Some(way) = ways.get_mut(frame) {
                        way.end = way.end.or(Some(*y));
                    }
                }
                _ => {}
            }
        }
        for (way, frame) in ways.iter_mut().zip(&self.world.frames) {
            // Waiting longer than one flies would turn the arrow round.
            way.departed = way.departed.min(way.end.unwrap_or(way.departed));
            if matches!(frame.fate, Fate::Flying) {
                way.end = None;
            }
        }
        ways
    }

    /// Where a moment between two that are placed would stand.
    fn height(&self, time: Instant) -> u32 {
        let after = self.scale.partition_point(|(at, _)| *at <= time);
        let Some((from, top)) = after.checked_sub(1).and_then(|before| self.scale.get(before)).copied()
        else {
            return 0;
        };
        let Some((to, bottom)) = self.scale.get(after).copied() else { return top };
        let share = u128::from(time.since(from).nanos()) * u128::from(bottom - top);
        top + (share / u128::from(to.since(from).nanos().max(1))) as u32
    }
}

/// How much room an event takes above and below the point where it stands.
fn extent(what: &What, lines: u32) -> (u32, u32) {
    match what {
        // What is said of a frame stands above its arrow.
        What::Sent(_) => (8 + LINE * lines, 4),
        What::Received(_) | What::TimerFired(_) | What::TimerStopped(_) => (7, 5),
        What::Decided(_) => (8, 8),
        // What is said of anything else stands beside it.
        What::Lost(_) | What::TimerSet(..) | What::Call(_) => {
            let half = 4 + (LINE * lines.max(1)).div_ceil(2);
            (half, half)
        }
    }
}

/// The timers of a run, each on the first line beside its node's lane that is free.
fn waits(world: &World) -> Vec<Wait> {
    let mut waits: Vec<Wait> = Vec::new();
    let mut running: Vec<usize> = Vec::new();
    for (index, event) in world.events.iter().enumerate() {
        let (name, sets, fired) = match event.what {
            What::TimerSet(name, _) => (name, true, false),
            What::TimerFired(name) => (name, false, true),
            What::TimerStopped(name) => (name, false, false),
            _ => continue,
        };
        let node = |wait: &Wait| world.events.get(wait.set).map(|set| set.node);
        let named =
            |wait: &Wait| matches!(world.events[wait.set].what, What::TimerSet(given, _) if given == name);
        // Setting a timer that runs stops it first.
        if let Some(at) =
            running.iter().position(|wait| node(&waits[*wait]) == Some(event.node) && named(&waits[*wait]))
        {
            waits[running.remove(at)].end = Some((index, fired));
        }
        if sets {
            let beside: Vec<_> = running
                .iter()
                .filter(|wait| node(&waits[**wait]) == Some(event.node))
                .map(|wait| waits[*wait].column)
                .collect();
            let column = (0..).find(|column| !beside.contains(column)).unwrap_or_default();
            running.push(waits.len());
            waits.push(Wait { set: index, end: None, column });
        }
    }
    waits
}
