//! A run as text: a lane for every node, time downwards, an arrow for every frame.

use super::{Fate, Frame, Loss, Origins, What, World, summary_from};
use crate::text::{Say, Speaker};
use crate::time::{Duration, Instant};
use crate::wire::LinkType;
use std::fmt::Write as _;

/// A time without anything to show that is longer than this is folded.
const IDLE: Duration = Duration::from_millis(500);

/// The narrowest lane, in characters; a longer name makes all of them wider.
const LANE: usize = 9;

/// The column of times.
const TIME: usize = 11;

/// The ladder of a run, every sentence in the language of `speaker`. Frames stand at the moment they were sent.
pub fn ladder(world: &World, speaker: Speaker) -> String {
    let longest = world.nodes.iter().map(|node| node.name.chars().count()).max().unwrap_or_default();
    let (lane, origins) = (LANE.max(longest + 2), world.origins());
    let mut ladder = Ladder { world, speaker, lane, origins, last: None, text: String::new() };
    ladder.head();
    for event in &world.events {
        match &event.what {
            What::Sent(frame) => {
                let origins = ladder.origins.get(*frame).copied().unwrap_or_default();
                if let Some(frame) = world.frames.get(*frame) {
                    let row = ladder.arrow(frame);
                    let told = ladder.told(frame, origins);
                    ladder.row(event.at, &row, &told);
                }
            }
            What::Decided(note) => ladder.mark(event.at, event.node, '◆', &note.get().say),
            What::Call(say) => ladder.mark(event.at, event.node, '○', &say.get()),
            What::TimerFired(name) => {
                ladder.mark(event.at, event.node, '◷', &Say::new("ladder-timer").with("name", *name));
            }
            What::Received(_) | What::Lost(_) | What::TimerSet(..) | What::TimerStopped(_) => {}
        }
    }
    if let Some(say) = world.stopped() {
        ladder.line(&speaker.plain(&say));
    }
    ladder.text
}

struct Ladder<'a> {
    world: &'a World,
    speaker: Speaker<'a>,
    /// How many characters each node has.
    lane: usize,
    /// By frame, what its sequence numbers are counted from.
    origins: Vec<Origins>,
    /// The time of the row before.
    last: Option<Instant>,
    text: String,
}

impl Ladder<'_> {
    /// Who takes part, what was done to the run, and the names above the lanes.
    fn head(&mut self) {
        for node in self.world.nodes.iter().filter(|node| !node.addresses.is_empty()) {
            self.line(&format!("{}: {}", node.name, node.addresses.join(", ")));
        }
        for fault in &self.world.faults {
            let say = Say::new("ladder-fault").with("spec", fault.fault.to_string()).with("met", fault.met);
            self.line(&self.speaker.plain(&say));
        }
        let names = self.world.nodes.iter().map(|node| format!("{:1$}", node.name, self.lane));
        let names: String = names.collect();
        self.line(&format!("{:TIME$}  {names}", ""));
    }

    /// Adds a line, without the spaces at its end.
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// Adds a row: the time when it is another than before, the lanes, and what is told beside them.
    fn row(&mut self, at: Instant, lanes: &str, told: &str) {
        let idle = self.last.map_or(Duration::ZERO, |last| at.since(last));
        if idle > IDLE {
            let lanes = self.blank().replace('│', "⋮");
            let say = Say::new("ladder-idle").with("time", idle.to_string());
            self.line(&format!("{:TIME$}  {lanes}  {}", "", self.speaker.plain(&say)));
        }
        let time = if self.last == Some(at) { String::new() } else { at.to_string() };
        self.last = Some(at);
        let mut told = told.lines();
        self.line(&format!("{time:>TIME$}  {lanes}  {}", told.next().unwrap_or_default()));
        for more in told {
            self.line(&format!("{:TIME$}  {}  {more}", "", self.blank()));
        }
    }

    /// A row about one node.
    fn mark(&mut self, at: Instant, node: usize, mark: char, say: &Say) {
        let mut lanes: Vec<char> = self.blank().chars().collect();
        if let Some(place) = lanes.get_mut(node * self.lane) {
            *place = mark;
        }
        let lanes: String = lanes.into_iter().collect();
        let name = self.world.nodes.get(node).map_or("?", |node| node.name.as_str());
        let told = format!("{name}: {}", self.speaker.plain(say));
        self.row(at, &lanes, &told);
    }

    /// The lanes with nothing on them.
    fn blank(&self) -> String {
        let lane = format!("{:1$}", '│', self.lane);
        lane.repeat(self.world.nodes.len()).trim_end().to_owned()
    }

    /// The lanes with a frame on them: from lane to lane, or as far as the middle when it was lost on its way.
    fn arrow(&self, frame: &Frame) -> String {
        let mut lanes: Vec<char> = self.blank().chars().collect();
        let (from, to) = (frame.name.node * self.lane, frame.to * self.lane);
        let right = from < to;
        let end = match frame.fate {
            Fate::Lost(_, loss) if loss != Loss::Damaged => from.midpoint(to),
            _ => to,
        };
        let way = if right { from + 1..end } else { end + 1..from };
        for place in way {
            if let Some(place) = lanes.get_mut(place) {
                *place = if *place == '│' { '┼' } else { '─' };
            }
        }
        let last = if right { end.saturating_sub(1) } else { end + 1 };
        let head = match (frame.fate, right) {
            (Fate::Lost(_, Loss::Damaged), _) => (last, '✗'),
            (Fate::Lost(..), _) => (end, '✗'),
            (_, true) => (last, '▶'),
            (_, false) => (last, '◀'),
        };
        for (place, mark) in [(from, if right { '├' } else { '┤' }), head] {
            if let Some(place) = lanes.get_mut(place) {
                *place = mark;
            }
        }
        lanes.into_iter().collect()
    }

    /// What is told beside a frame: its name, what it says, what was done to it, and what became of it.
    fn told(&self, frame: &Frame, origins: Origins) -> String {
        let (_, say) = summary_from(&frame.bytes, LinkType::Ethernet, origins);
        let mut told = format!("{} {}", self.world.name_of(frame), self.speaker.plain(&say));
        for fault in frame.faults.iter().filter_map(|fault| self.world.faults.get(*fault)) {
            // Writing to a String cannot fail.
            let _ = write!(told, " [{}]", fault.fault);
        }
        let fate = match frame.fate {
            Fate::Flying => Say::new("ladder-flying"),
            Fate::Delivered(at) => Say::new("ladder-arrives").with("time", at.to_string()),
            Fate::Lost(_, loss) => {
                let reason = self.speaker.named(&format!("loss-{}", loss.id()));
                Say::new("ladder-lost").with("reason", reason)
            }
        };
        told + &self.speaker.plain(&fate)
    }
}
