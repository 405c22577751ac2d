//! What happened: the steps of a run, what each one says, and the state each one left behind.
//!
//! A trace is made once and never changed. Every panel is a picture of a trace and a cursor.

pub mod capture;
mod connection;
mod difference;
mod edit;
mod focus;
mod history;
mod ladder;
pub mod layout;
mod lazy;
mod opened;
mod origin;
pub mod pcapng;
mod reading;
mod summary;
mod view;
mod world;

pub use connection::{Called, Connection, Conversation, End, Origins, Segment, Space, Span};
pub use focus::{Altered, Focus, Happened, Spot, Told, Which};
pub use history::{Changed, History};
pub use ladder::ladder;
pub use lazy::{Edit, Lazy, Telling};
pub use opened::{Opened, Protocol, Sum, Verdict, Worked};
pub use origin::Origin;
pub use reading::Shape;
pub use summary::{summary, summary_from, summary_of};
pub use view::{BitRow, Blocks, Change, Leaf, Role, Table, Value, View, changes};
pub use world::{
    Applied, Ended, Event, Fate, Frame, FrameName, Link, Loss, Node, NodeKind, Note, What, World,
};

pub use crate::text::{Numbers, Sequence};
pub use crate::wire::LinkType;

use crate::text::{Arg, Say};
use std::rc::Rc;

/// The layer a step belongs to; its colour everywhere. In order, the lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Link layer.
    Link,
    /// Internet layer.
    Internet,
    /// Transport layer.
    Transport,
    /// TLS.
    Tls,
    /// Application layer.
    Application,
}

impl Layer {
    /// The layer's name in style sheets and messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Internet => "net",
            Self::Transport => "transport",
            Self::Tls => "tls",
            Self::Application => "app",
        }
    }
}

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rfc {
    /// The RFC's number.
    pub number: u16,
    /// The section, as `§3.1`, or empty for the whole document.
    pub section: &'static str,
}

impl Rfc {
    /// RFC `number`, `section`.
    pub const fn new(number: u16, section: &'static str) -> Self {
        Self { number, section }
    }
}

/// One step: what it says, why that is so, and the state it leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The layer it belongs to.
    pub layer: Layer,
    /// The narration.
    pub say: Say,
    /// Where the narration's facts come from.
    pub sources: Vec<Rfc>,
    /// A widely taught error this step is the place to correct: the messages `myth-NAME` and `truth-NAME`.
    pub myth: Option<&'static str>,
    /// The state after the step, when it is one of a derivation.
    pub view: View,
    /// The last event in [`Trace::world`] that belongs to the step, when it is one of a network.
    pub event: Option<usize>,
    /// What a learner can be asked before the step is shown.
    pub predict: Option<Rc<Predict>>,
}

/// "What comes next?", asked before a step is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Predict {
    /// The question.
    pub ask: Say,
    /// What can be answered, each with the reason why that is right or wrong.
    pub choices: Vec<(Arg, Say)>,
    /// The index of the right one.
    pub right: usize,
}

/// A run, from its first step to its last; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The steps in order.
    pub steps: Vec<Step>,
    /// What holds for the whole run and is worth knowing beside it.
    pub facts: View,
    /// The few words that name what was given, beside it.
    pub badges: Vec<Say>,
    /// When the input held several things, what they are, and which one this run walks.
    pub choices: Choices,
    /// What happened on the network, when there is one.
    pub world: Option<Rc<World>>,
}

/// The things an input held; empty when it held one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Each one's name on its button.
    pub labels: Vec<String>,
    /// The index of the one walked.
    pub chosen: usize,
}

impl Trace {
    /// The event that the step at `cursor` tells: the decision it begins with. The first step, before anything is
    /// decided, has none.
    pub fn decided(&self, cursor: usize) -> Option<usize> {
        let world = self.world.as_ref()?;
        let before = self.steps.get(cursor.checked_sub(1)?)?;
        let decided = before.event.map_or(0, |event| event + 1);
        (decided < world.events.len()).then_some(decided)
    }

    /// The name of the node that decided what the step at `cursor` tells.
    pub fn teller(&self, cursor: usize) -> Option<&str> {
        let world = self.world.as_ref()?;
        let event = world.events.get(self.decided(cursor)?)?;
        world.nodes.get(event.node).map(|node| node.name.as_str())
    }

    /// The index of the step that an event belongs to.
    pub fn step_of(&self, event: usize) -> Option<usize> {
        let step = self.steps.partition_point(|step| step.event.is_none_or(|last| last < event));
        (step < self.steps.len()).then_some(step)
    }

    /// What the step at `cursor` changed: the difference between its state and the one before.
    pub fn changes(&self, cursor: usize) -> Vec<Change<'_>> {
        let step = &self.steps[cursor];
        let before = cursor.checked_sub(1).map(|before| &self.steps[before]);
        match (&self.world, step.event) {
            (Some(world), Some(event)) => {
                world.changes(before.and_then(|before| before.event).unwrap_or(0), event)
            }
            _ => changes(None, before.map(|before| &before.view), &step.view),
        }
    }
}

#[cfg(test)]
mod tests;
