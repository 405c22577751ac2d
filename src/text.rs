//! The learner's sentences: compiled from Fluent and Markdown at build time, filled with the run's values here.
//!
//! A step says *which* sentence and with *what* values ([`Say`]); the [`Catalog`] of the chosen language turns
//! that into styled [`Piece`]s. The core never holds a sentence itself.

use crate::address::Grouped;

pub use wirewalk_text::{Catalog, Damaged, Part, Style};

/// A sentence to be said: its message and the values it is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    /// The message's identifier in the Fluent file.
    pub id: &'static str,
    /// The values, by the names the message knows them under.
    pub args: Vec<(&'static str, Arg)>,
}

impl Say {
    /// The message `id`, with no values yet.
    pub const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The same, with `name` filled in.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.push(name, value.into())
    }

    // Called from every sentence: inlined, it would be most of the program.
    #[inline(never)]
    fn push(mut self, name: &'static str, value: Arg) -> Self {
        self.args.push((name, value));
        self
    }
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A count, shown with grouped digits and able to choose a plural.
    Number(u128),
    /// Text of the wire, the same in every language.
    Text(String),
    /// Another message, such as the name of a role, said in the same language.
    Say(Say),
    /// A sequence number of TCP, written as the speaker counts.
    Sequence(Sequence),
    /// An initial sequence number: counting begins at it, so it is told as it stands on the wire.
    Initial(u32),
}

/// How sequence numbers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// Counted from the initial sequence number of their direction, which is 0.
    #[default]
    Relative,
    /// As they stand on the wire.
    Absolute,
}

/// A sequence number and what it is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sequence {
    /// As it stands on the wire.
    pub number: u32,
    /// The initial sequence number of its direction; `None` where no SYN told one.
    pub origin: Option<u32>,
}

impl Sequence {
    /// The number so many octets later.
    #[must_use]
    pub const fn plus(self, octets: u32) -> Self {
        Self { number: self.number.wrapping_add(octets), ..self }
    }

    /// The number as it is to be written. What comes before the origin is below 0.
    pub fn spelled(self, numbers: Numbers) -> String {
        match (numbers, self.origin) {
            (Numbers::Relative, Some(origin)) => self.number.wrapping_sub(origin).cast_signed().to_string(),
            _ => self.number.to_string(),
        }
    }
}

impl From<Sequence> for Arg {
    fn from(value: Sequence) -> Self {
        Self::Sequence(value)
    }
}
impl From<u128> for Arg {
    fn from(value: u128) -> Self {
        Self::Number(value)
    }
}
impl From<u8> for Arg {
    fn from(value: u8) -> Self {
        Self::Number(value.into())
    }
}
impl From<u32> for Arg {
    fn from(value: u32) -> Self {
        Self::Number(value.into())
    }
}
impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(value as u128)
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<Say> for Arg {
    fn from(value: Say) -> Self {
        Self::Say(value)
    }
}

/// A run of finished text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// How it is set; never [`Style::Strong`], which may hold any of the others.
    pub style: Style,
    /// Whether it is strong as well.
    pub strong: bool,
    /// What it says.
    pub text: String,
}

/// The catalogs in force, the lesson's before the application's, and how sequence numbers are written.
#[derive(Clone, Copy, Debug)]
pub struct Speaker<'a> {
    catalogs: &'a [&'a Catalog],
    numbers: Numbers,
}

impl<'a> Speaker<'a> {
    /// Speaks from these catalogs, and counts sequence numbers from the initial ones.
    pub fn new(catalogs: &'a [&'a Catalog]) -> Self {
        Self { catalogs, numbers: Numbers::default() }
    }

    /// The same, with sequence numbers written as told.
    #[must_use]
    pub const fn counting(self, numbers: Numbers) -> Self {
        Self { numbers, ..self }
    }

    /// The sentence in pieces. A message that is missing speaks its identifier, so that nothing goes blank.
    pub fn pieces(self, say: &Say) -> Vec<Piece> {
        self.message(say.id, &say.args)
    }

    /// The sentence as plain text.
    pub fn plain(self, say: &Say) -> String {
        plain(self.pieces(say))
    }

    fn message(self, id: &str, args: &[(&'static str, Arg)]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        match self.parts(id) {
            Some(parts) => self.evaluate(parts, (&Style::Plain, false), args, &mut pieces),
            None => append(&mut pieces, (&Style::Plain, false), id),
        }
        pieces
    }

    /// A message that takes no values, in pieces; its name may be put together, such as `lesson-cidr`.
    pub fn named_pieces(self, id: &str) -> Vec<Piece> {
        self.message(id, &[])
    }

    /// A message that takes no values, as plain text.
    pub fn named(self, id: &str) -> String {
        plain(self.named_pieces(id))
    }

    /// The parts of a message, from the first catalog that has it.
    pub fn parts(self, id: &str) -> Option<&'a [Part]> {
        self.catalogs.iter().find_map(|catalog| catalog.get(id))
    }

    fn evaluate(
        self,
        parts: &[Part],
        style: (&Style, bool),
        args: &[(&'static str, Arg)],
        out: &mut Vec<Piece>,
    ) {
        let value = |name: &str| args.iter().find(|(given, _)| *given == name).map(|(_, arg)| arg);
        for part in parts {
            match part {
                Part::Text(text) => append(out, style, text),
                Part::Value(name) => match value(name) {
                    Some(arg) => append(out, style, &self.spell(arg)),
                    None => append(out, style, name),
                },
                Part::Styled(Style::Strong, parts) => self.evaluate(parts, (style.0, true), args, out),
                Part::Styled(inner, parts) => self.evaluate(parts, (inner, style.1), args, out),
                Part::Choose(name, cases, otherwise) => {
                    let chosen = cases.iter().find(|(case, _)| match value(name) {
                        Some(Arg::Number(number)) if case == "one" => *number == 1,
                        Some(Arg::Number(number)) => number.to_string() == *case,
                        Some(Arg::Text(text)) => text == case,
                        _ => false,
                    });
                    self.evaluate(chosen.map_or(otherwise, |(_, parts)| parts), style, args, out);
                }
            }
        }
    }

    /// A value as plain text.
    pub fn spell(self, arg: &Arg) -> String {
        match arg {
            Arg::Number(number) => Grouped(*number).to_string(),
            Arg::Text(text) => text.clone(),
            Arg::Say(say) => self.plain(say),
            Arg::Sequence(sequence) => sequence.spelled(self.numbers),
            Arg::Initial(number) if self.numbers == Numbers::Relative => {
                self.plain(&Say::new("initial-number").with("number", number.to_string()))
            }
            Arg::Initial(number) => number.to_string(),
        }
    }
}

fn plain(pieces: Vec<Piece>) -> String {
    pieces.into_iter().map(|piece| piece.text).collect()
}

/// Adds text, running on the last piece when it is set alike.
fn append(out: &mut Vec<Piece>, (style, strong): (&Style, bool), text: &str) {
    match out.last_mut() {
        Some(last) if last.style == *style && last.strong == strong => last.text.push_str(text),
        _ => out.push(Piece { style: style.clone(), strong, text: text.to_owned() }),
    }
}
