//! Why a task did not do what it was asked: sentences for a person, never a backtrace.

use std::fmt;

/// What every task returns.
pub type Result<T = ()> = std::result::Result<T, Failure>;

/// The exit code of a bench, and of the task that runs it, when all was measured and an aim is missed.
pub const MISSED: u8 = 2;

/// A full sentence that says what went wrong and, where there is something, what to do about it.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    sentence: String,
    code: u8,
}

impl Failure {
    pub fn new(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), code: 1 }
    }

    /// All was measured, and an aim is missed.
    pub fn missed(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), code: MISSED }
    }

    /// A failure that has been reported in full: there is nothing left to say.
    pub fn told() -> Self {
        Self::new("")
    }

    pub fn is_told(&self) -> bool {
        self.sentence.is_empty()
    }

    /// What the task ends with.
    pub const fn code(&self) -> u8 {
        self.code
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::new(format!("The arguments were not understood: {error}. `cargo xtask help` lists them."))
    }
}

/// Puts what was being attempted in front of an error that does not know.
pub trait Doing<T> {
    fn doing(self, attempt: impl fmt::Display) -> Result<T>;
}

impl<T, E: fmt::Display> Doing<T> for std::result::Result<T, E> {
    fn doing(self, attempt: impl fmt::Display) -> Result<T> {
        self.map_err(|error| Failure::new(format!("{attempt} failed: {error}.")))
    }
}
