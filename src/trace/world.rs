//! What happened on a simulated network: every frame, timer and call, what caused it, and the state it left.
//!
//! The simulation writes it, once; ladders, maps, inspectors and captures are pictures of it at a moment.

use super::{Change, Focus, History, Layer, Lazy, Rfc, Step, View, changes};
use crate::fault::Fault;
use crate::text::Say;
use crate::time::{Duration, Instant};
use std::rc::Rc;

/// A run of a simulated network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct World {
    /// Who takes part, in the order of the ladder's lanes.
    pub nodes: Vec<Node>,
    /// What joins them.
    pub links: Vec<Link>,
    /// Every frame that was put on a link, in the order of sending.
    pub frames: Vec<Frame>,
    /// Everything that happened, in order; an index into it is a moment.
    pub events: Vec<Event>,
    /// By node: what it held, each time that changed.
    pub states: Vec<History>,
    /// The faults in force, in the order given.
    pub faults: Vec<Applied>,
    /// Why the run is over.
    pub ended: Ended,
}

/// Why a run is over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ended {
    /// Nothing was left to happen.
    #[default]
    Quiet,
    /// The time that was to be simulated is over: this was its last moment.
    Time(Instant),
    /// More happened than a run may hold.
    Events,
}

/// A fault in force, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The fault.
    pub fault: Fault,
    /// How many frames it met; 0 when the frame it names is not in this run.
    pub met: usize,
}

/// Who takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is called in every language, as `A`, `R1`.
    pub name: String,
    /// What it is.
    pub kind: NodeKind,
    /// Its addresses, as they are shown below its name; empty for a hub or a switch.
    pub addresses: Vec<String>,
    /// Where it stands in a drawing of the network: column and row of a grid.
    pub place: (u8, u8),
}

/// What a node is; the message `node-ID`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// Has addresses, runs programs, forwards nothing.
    Host,
    /// Repeats every frame to everyone.
    Hub,
    /// Forwards frames by their MAC addresses.
    Switch,
    /// Forwards packets by their IP addresses.
    Router,
}

impl NodeKind {
    /// Its name in style sheets and messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Hub => "hub",
            Self::Switch => "switch",
            Self::Router => "router",
        }
    }
}

/// A wire between two nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The nodes at its ends, by index, each with the number of its interface there, from 0.
    pub ends: [(usize, u8); 2],
    /// How long a bit travels.
    pub delay: Duration,
    /// Bits a second; 0 for a wire that is never the bottleneck.
    pub rate: u64,
    /// The largest payload of a frame, in bytes.
    pub mtu: u16,
}

/// A frame on a link. What one node forwards is a frame of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Which it is, whatever happens before it.
    pub name: FrameName,
    /// The link it is on.
    pub link: usize,
    /// The node it goes to, by index.
    pub to: usize,
    /// Its bytes as they arrive, from the Ethernet header on, without the frame check sequence.
    pub bytes: Rc<[u8]>,
    /// When its sender gave it to the link.
    pub sent: Instant,
    /// When its first bit left: later than `sent` when it had to wait for frames before it.
    pub departed: Instant,
    /// What became of it.
    pub fate: Fate,
    /// The event that made its sender send it.
    pub cause: Option<usize>,
    /// The faults that met it, as indexes into [`World::faults`].
    pub faults: Vec<usize>,
}

/// A frame's identity: its sender and how many that had sent before. It stays when a fault elsewhere changes the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FrameName {
    /// The sender, by index.
    pub node: usize,
    /// The sender's own count, from 1.
    pub count: u32,
}

/// What became of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Still on its way when the run ended.
    Flying,
    /// Arrived at this moment.
    Delivered(Instant),
    /// Lost at this moment.
    Lost(Instant, Loss),
}

/// Why a frame was lost; the message `loss-ID`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// The learner dropped it.
    Fault,
    /// The link loses some.
    Chance,
    /// The queue before the link was full.
    Queue,
    /// Longer than the link's MTU.
    TooLong,
    /// It arrived, but its bytes do not fit its frame check sequence.
    Damaged,
}

impl Loss {
    /// Its name in messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fault => "fault",
            Self::Chance => "chance",
            Self::Queue => "queue",
            Self::TooLong => "too-long",
            Self::Damaged => "damaged",
        }
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Instant,
    /// To which node, by index.
    pub node: usize,
    /// What.
    pub what: What,
    /// The earlier event that made it happen.
    pub cause: Option<usize>,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The node gave this frame to a link.
    Sent(usize),
    /// This frame arrived at the node.
    Received(usize),
    /// This frame was lost: between the node, which had sent it, and the next one, or at the node, whose network
    /// interface found it [damaged](Loss::Damaged).
    Lost(usize),
    /// A timer of this name was set, and is due then.
    TimerSet(&'static str, Instant),
    /// It ran out.
    TimerFired(&'static str),
    /// It was stopped before.
    TimerStopped(&'static str),
    /// A program on the node asked for this, or was told it: the message says what.
    Call(Lazy<Say>),
    /// The node decided something. This is what a learner steps through.
    Decided(Lazy<Note>),
}

/// Why a node did what it did, said where it was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The layer that decided.
    pub layer: Layer,
    /// What and why.
    pub say: Say,
    /// The rule it followed.
    pub sources: Vec<Rfc>,
    /// What the sentence speaks of.
    pub focus: Focus,
}

impl World {
    /// What the node held at a moment.
    pub fn state(&self, node: usize, event: usize) -> Option<Rc<View>> {
        self.states.get(node).map(|history| history.at(event))
    }

    /// What is different at `after` from what it was at `before`, node by node.
    pub fn changes(&self, before: usize, after: usize) -> Vec<Change<'static>> {
        let changed = self.states.iter().enumerate().filter(|(_, it)| it.count(before) != it.count(after));
        let differences = changed.map(|(node, history)| {
            let (old, new) = (history.at(before), history.at(after));
            changes(Some(node), Some(&old), &new).into_iter().map(Change::owned).collect::<Vec<_>>()
        });
        differences.flatten().collect()
    }

    /// What is told of the run: the decisions of `lowest` and the layers above it, and every loss of a frame; each with
    /// its event.
    fn told(&self, lowest: Layer) -> impl Iterator<Item = (usize, Note)> {
        self.events.iter().enumerate().filter_map(move |(index, event)| match &event.what {
            What::Decided(note) => {
                Some((index, note.get())).filter(|(_, note)| note.layer >= lowest || self.is_loss(event))
            }
            _ => None,
        })
    }

    /// Whether an event tells that a frame was lost.
    pub fn is_loss(&self, event: &Event) -> bool {
        let cause = event.cause.and_then(|cause| self.events.get(cause));
        cause.is_some_and(|cause| matches!(cause.what, What::Lost(_)))
    }

    /// The steps of a walk through the run: `first`, which is shown before anything is decided, and one for each
    /// decision of `lowest` or a layer above it. What follows a decision, up to the next one, is shown with it.
    pub fn steps(&self, first: Step, lowest: Layer) -> Vec<Step> {
        let mut steps = vec![first];
        for (index, Note { layer, say, sources, .. }) in self.told(lowest) {
            if let Some(before) = steps.last_mut() {
                before.event = index.checked_sub(1);
            }
            let view = View::default();
            steps.push(Step { layer, say, sources, myth: None, view, event: None, predict: None });
        }
        if let Some(last) = steps.last_mut() {
            last.event = self.events.len().checked_sub(1);
        }
        steps
    }

    /// Why the run was stopped though something was left to happen, when it was.
    pub fn stopped(&self) -> Option<Say> {
        match self.ended {
            Ended::Quiet => None,
            Ended::Time(end) => Some(Say::new("run-time-over").with("time", end.to_string())),
            Ended::Events => Some(Say::new("run-too-long").with("events", self.events.len())),
        }
    }

    /// The time of a moment.
    pub fn time(&self, event: usize) -> Instant {
        self.events.get(event).map_or(Instant::START, |event| event.at)
    }

    /// The index of the node of this name.
    pub fn node(&self, name: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.name == name)
    }

    /// The index of the frame of this name, as `A.3`.
    pub fn frame(&self, name: &str) -> Option<usize> {
        let (node, count) = name.rsplit_once('.')?;
        let name = FrameName { node: self.node(node)?, count: count.parse().ok()? };
        self.frames.iter().position(|frame| frame.name == name)
    }

    /// The frame that a moment is about: the last that was sent, arrived or was lost up to then.
    pub fn frame_of(&self, event: usize) -> Option<usize> {
        let upto = self.events.get(..=event)?;
        upto.iter().rev().find_map(|event| match event.what {
            What::Sent(frame) | What::Received(frame) | What::Lost(frame) => Some(frame),
            _ => None,
        })
    }

    /// A frame's identity as it is written in a fault: `A.3`.
    pub fn name_of(&self, frame: &Frame) -> String {
        let sender = self.nodes.get(frame.name.node).map_or("?", |node| node.name.as_str());
        format!("{sender}.{}", frame.name.count)
    }
}
