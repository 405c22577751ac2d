//! Knobs: what a learner can change, and the values in force.

mod refusal;

use crate::order::sort;
pub use refusal::{Refusal, parse_error, refusal};

/// Something a learner can change, with the value it starts from.
#[derive(Debug, PartialEq, Eq)]
pub struct Knob {
    /// The stable name: its key in the address, and its label's message `knob-NAME`.
    pub name: &'static str,
    /// The value of a first visit.
    pub default: &'static str,
    /// How it is shown.
    pub shape: Shape,
    /// Other values worth a look.
    pub examples: &'static [&'static str],
}

/// How a knob is shown and turned.
#[derive(Debug, PartialEq, Eq)]
pub enum Shape {
    /// Text, one line or several.
    Text,
    /// One of these; each is named by the message `choice-NAME`.
    OneOf(&'static [&'static str]),
    /// A question beside the facts; the fact of the same name answers it.
    Ask,
    /// Turned by gestures on the panels alone.
    Held,
}

/// The values of a lesson's knobs. Only what differs from the default is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knobs(Vec<(String, String)>);

impl Knobs {
    /// The value of `knob`.
    pub fn get<'a>(&'a self, knob: &'a Knob) -> &'a str {
        self.0.iter().find(|(name, _)| name == knob.name).map_or(knob.default, |(_, value)| value)
    }

    /// The same knobs with `knob` at `value`.
    #[must_use]
    pub fn with(&self, knob: &Knob, value: impl Into<String>) -> Self {
        let mut values: Vec<_> = self.0.iter().filter(|(name, _)| name != knob.name).cloned().collect();
        let value = value.into();
        if value != knob.default {
            values.push((knob.name.to_owned(), value));
            sort(&mut values);
        }
        Self(values)
    }

    /// Every value that differs from its default, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}
