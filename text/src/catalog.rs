//! The compiled form: what the browser loads, and the application speaks from.

use serde::{Deserialize, Serialize};

/// How a run of text is set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    /// As it is.
    Plain,
    /// `**strong**`.
    Strong,
    /// `*emphasis*`.
    Emphasis,
    /// `` `code` ``: anything that is on the wire.
    Code,
    /// `[text](address)`.
    Link(String),
    /// `[text](term:NAME)`: explained by the message `term-NAME`.
    Term(String),
}

/// One part of a compiled message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Literal text.
    Text(String),
    /// The value of this name.
    Value(String),
    /// Parts set in a style.
    Styled(Style, Vec<Part>),
    /// The first case that the value of this name matches, else the last parts.
    Choose(String, Vec<(String, Vec<Part>)>, Vec<Part>),
}

/// The messages of one compiled file, sorted by identifier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalog {
    /// Identifier and parts.
    pub messages: Vec<(String, Vec<Part>)>,
}

/// A compiled file that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl Catalog {
    /// Reads what the text compiler wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        postcard::from_bytes(bytes).map_err(|_| Damaged)
    }

    /// The parts of the message `id`.
    pub fn get(&self, id: &str) -> Option<&[Part]> {
        let found = self.messages.binary_search_by(|(name, _)| name.as_str().cmp(id)).ok()?;
        Some(&self.messages[found].1)
    }
}
