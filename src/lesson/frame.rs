//! What a lesson is: what it runs, what a learner can change, and which panels show it.

use super::Preset;
use crate::address::Prefix;
use crate::knobs::{Knob, Knobs, Refusal, Shape};
use crate::quiz::Worked;
use crate::text::{Numbers, Say};
use crate::trace::{Layer, Step, Trace};

/// A lesson. Its name is its folder and its address: `src/lesson/tcp_handshake/`, `#/lesson/tcp-handshake`.
pub struct Lesson {
    /// The stable name.
    pub id: &'static str,
    /// The layer it is about; its colour.
    pub layer: Layer,
    /// What the learner can change.
    pub knobs: &'static [&'static Knob],
    /// Which of the knobs matter now, in the order they are shown.
    pub shown: fn(&Knobs) -> Vec<&'static Knob>,
    /// What is drawn on the stage: cards, in order, each with the panels that share it.
    pub panels: &'static [&'static [Panel]],
    /// What-ifs worth a look. The first is what the end of the lesson suggests: the message `try`.
    pub presets: &'static [Preset],
    /// Runs what is told of it. A pure function: the same knobs give the same trace.
    pub run: fn(&Knobs) -> Result<Trace, Refusal>,
    /// What a gesture on a panel does to the knobs; `None` when it means nothing here.
    pub turn: fn(&Knobs, Gesture) -> Option<Knobs>,
}

impl Lesson {
    /// Its run with these knobs; a what-if ends with a step that says what it showed.
    pub fn trace(&self, knobs: &Knobs) -> Result<Trace, Refusal> {
        let mut trace = (self.run)(knobs)?;
        let what_if = self.presets.iter().find(|preset| self.turned_to(preset) == *knobs);
        if let Some((preset, last)) = what_if.zip(trace.steps.last()) {
            let say = Say::new(preset.showed);
            let closing = Step {
                layer: self.layer,
                say,
                sources: Vec::new(),
                myth: None,
                predict: None,
                ..last.clone()
            };
            trace.steps.push(closing);
        }
        Ok(trace)
    }

    /// The knobs of a what-if.
    pub fn turned_to(&self, preset: &Preset) -> Knobs {
        self.knobs_from(preset.knobs.iter().copied()).0
    }

    /// Itself with these of its knobs turned: where a question's numbers are walked.
    pub fn worked<V: AsRef<str>>(&self, pairs: &[(&str, V)]) -> Worked {
        let (knobs, unknown) = self.knobs_from(pairs.iter().map(|(name, value)| (*name, value.as_ref())));
        debug_assert!(unknown.is_empty(), "{} has no knob {unknown:?}", self.id);
        Worked { lesson: self.id, knobs }
    }

    /// Whether it shows this panel.
    pub fn shows(&self, panel: Panel) -> bool {
        self.panels.iter().any(|card| card.contains(&panel))
    }

    /// Whether it is about the connections of TCP.
    pub fn connects(&self) -> bool {
        self.shows(Panel::States) || self.shows(Panel::Socket)
    }

    /// How sequence numbers are written. Only lessons on connections count from where those began: to any other, a
    /// number is what stands on the wire.
    pub fn numbers(&self, chosen: Numbers) -> Numbers {
        if self.connects() { chosen } else { Numbers::Absolute }
    }

    /// Every situation worth a run of its own, by name: as the lesson opens, each of its what-ifs, and each choice of
    /// a knob that is shown then and offers some.
    pub fn situations(&self) -> Vec<(&'static str, Knobs)> {
        let presets = self.presets.iter().map(|preset| (preset.id, self.turned_to(preset)));
        let shown = (self.shown)(&Knobs::default());
        let choices = self.knobs.iter().filter(|knob| shown.contains(knob)).flat_map(|knob| {
            let choices: &[&'static str] = if let Shape::OneOf(choices) = knob.shape { choices } else { &[] };
            let others = choices.iter().filter(|choice| **choice != knob.default);
            others.map(|choice| (*choice, Knobs::default().with(knob, *choice)))
        });
        std::iter::once(("default", Knobs::default())).chain(presets).chain(choices).collect()
    }

    /// The knobs at these values by name; and what this lesson does not have: the names of no knob, and choices, as
    /// `NAME=VALUE`, that a knob does not offer.
    pub fn knobs_from<'a>(
        &self,
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Knobs, Vec<String>) {
        let mut unknown = Vec::new();
        let knobs = pairs.into_iter().fold(Knobs::default(), |knobs, (name, value)| {
            match self.knobs.iter().find(|knob| knob.name == name) {
                Some(Knob { shape: Shape::OneOf(choices), .. }) if !choices.contains(&value) => {
                    unknown.push(format!("{name}={value}"));
                    knobs
                }
                Some(knob) => knobs.with(knob, value),
                None => {
                    unknown.push(name.to_owned());
                    knobs
                }
            }
        });
        (knobs, unknown)
    }
}

/// A way of showing a trace. Panels never know which lesson they show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The view's rows of bits.
    Bits,
    /// The view's blocks as a tree.
    Tree,
    /// The view's blocks as a table.
    Parts,
    /// The trace's facts.
    Facts,
    /// The network's frames between its nodes, time running down.
    Ladder,
    /// The network's nodes and links, and what each node holds.
    Map,
    /// One frame, opened.
    Packet,
    /// The view's tables.
    Tables,
    /// The states of TCP, and where both ends of a connection are among them.
    States,
    /// What both ends of a connection hold of it, and what their programs asked for.
    Socket,
    /// Every host's sockets, as `ss` lists them.
    Sockets,
}

impl Panel {
    /// Every panel.
    pub const ALL: [Self; 11] = {
        use Panel::*;
        [Bits, Tree, Parts, Facts, Ladder, Map, Packet, Tables, States, Socket, Sockets]
    };

    /// The panel's name: its title's message is `panel-ID`, its hint's `hint-ID`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Bits => "bits",
            Self::Tree => "tree",
            Self::Parts => "parts",
            Self::Facts => "facts",
            Self::Ladder => "ladder",
            Self::Map => "map",
            Self::Packet => "packet",
            Self::Tables => "tables",
            Self::States => "states",
            Self::Socket => "socket",
            Self::Sockets => "sockets",
        }
    }

    /// The panel of this name.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|panel| panel.id() == id)
    }
}

/// What a learner does to a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Turns the bit at this index of the first row over.
    Flip(u8),
    /// Moves the cut to this prefix length.
    Cut(u8),
    /// Picks this block.
    Pick(Prefix),
    /// Cuts the whole into parts of this prefix length.
    Even(u8),
    /// Cuts this block in two.
    Split(Prefix),
    /// Walks the choice at this index.
    Choose(usize),
    /// Puts everything inside this block together again.
    Join(Prefix),
}
