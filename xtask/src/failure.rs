//! Why a task did not do what it was asked: sentences for a person, never a backtrace.

use std::fmt;

/// What every task returns.
pub type Result<T = ()> = std::result::Result<T, Failure>;

/// A full sentence that says what went wrong and, where there is something, what to do about it.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure(String);

impl Failure {
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A failure that has been reported in full: there is nothing left to say.
    pub fn told() -> Self {
        Self(String::new())
    }

    pub fn is_told(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self(format!("The arguments were not understood: {error}. `cargo xtask help` lists them."))
    }
}

/// Puts what was being attempted in front of an error that does not know.
pub trait Doing<T> {
    fn doing(self, attempt: impl fmt::Display) -> Result<T>;
}

impl<T, E: fmt::Display> Doing<T> for std::result::Result<T, E> {
    fn doing(self, attempt: impl fmt::Display) -> Result<T> {
        self.map_err(|error| Failure(format!("{attempt} failed: {error}.")))
    }
}
