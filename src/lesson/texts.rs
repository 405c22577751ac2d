//! Which files of compiled text a lesson needs.

use super::{Card, Lesson, Panel, Part, card};
use std::fmt;

/// A file of compiled text; it is written as the file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFile {
    /// What several lessons or pages say.
    Shared(&'static str),
    /// What the lesson of this name says.
    Lesson(&'static str),
    /// What the questions of the lesson of this name say.
    Questions(&'static str),
}

impl TextFile {
    /// What every page says.
    pub const SHELL: Self = Self::Shared("app");
    /// What all lessons say.
    pub const LEARN: Self = Self::Shared("learn");
    /// What is said of the fields of packets.
    pub const FIELDS: Self = Self::Shared("fields");
    /// What is said of every question.
    pub const QUIZ: Self = Self::Shared("quiz");

    /// Whether only questions need it.
    pub fn is_of_questions(&self) -> bool {
        *self == Self::QUIZ || matches!(self, Self::Questions(_))
    }
}

impl fmt::Display for TextFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shared(name) => f.write_str(name),
            Self::Lesson(id) => write!(f, "lesson/{id}"),
            Self::Questions(id) => write!(f, "lesson/{id}-quiz"),
        }
    }
}

impl Card {
    /// The files of text the lesson needs besides the application's own, which name its panels and their words.
    pub fn texts(&self) -> Vec<TextFile> {
        let network: &[_] = match self.about() {
            Part::Connections => &["net", "segments", "summary", "fields", "tcp"],
            Part::Network | Part::Routes => &["net", "segments", "summary", "fields"],
            _ => &[],
        };
        let shared = network.iter().map(|name| TextFile::Shared(name));
        std::iter::once(TextFile::LEARN).chain(shared).chain([TextFile::Lesson(self.id)]).collect()
    }

    /// Those without which its first step is not told: fields are spoken of where one is opened or changed.
    pub fn first_texts(&self) -> Vec<TextFile> {
        let opens = self.panels.first().and_then(|card| card.first()) == Some(&Panel::Packet);
        self.texts().into_iter().filter(|file| opens || *file != TextFile::FIELDS).collect()
    }

    /// The files of text that its questions need besides.
    pub const fn asking(&self) -> [TextFile; 2] {
        [TextFile::QUIZ, TextFile::Questions(self.id)]
    }
}

impl Lesson {
    /// The files of text the lesson needs: see [`Card::texts`].
    pub fn texts(&self) -> Vec<TextFile> {
        card(self.id).map_or_else(Vec::new, Card::texts)
    }
}
