//! The engine of generated questions: drawn from a seed, marked with the reason for the very answer that was given.
//! Each lesson has its own questions.
//!
//! An exercise draws its numbers, works the answer out with the same arithmetic the lessons run on, and lists
//! the answers that known mistakes lead to. Whatever else is answered gets a general diagnosis.

mod diagnose;
mod draw;
mod exercise;
mod explain;
mod lineup;
mod mark;
mod myths;
mod network;
mod number;
mod question;
mod read;

pub use diagnose::hole;
pub use draw::{Draw, mix};
pub use exercise::Exercise;
pub use explain::{Cut, listed, span, table, worked};
pub use lineup::Lineup;
pub use myths::{Claim, Statement, claim, judge, statement};
pub use network::{Host, Lan, Path};
pub use question::{Answer, Mark, Question, Worked};

/// How hard a question is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The cut is on an octet boundary or near one.
    #[default]
    Easy,
    /// The cut is anywhere.
    Medium,
    /// Awkward cuts, traps at the edges, longer lists.
    Hard,
}

impl Level {
    /// Every level, in order.
    pub const ALL: [Self; 3] = [Self::Easy, Self::Medium, Self::Hard];

    /// The level's name in addresses and messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }

    /// The level of this name.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.id() == id)
    }
}

#[cfg(test)]
mod tests;
