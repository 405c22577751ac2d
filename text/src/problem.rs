//! What is wrong with a sentence.

use std::fmt::{self, Display, Formatter};
use std::io;

/// Something wrong with a sentence, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// `src/lesson/cidr/en.ftl`, and the message when it is known.
    pub place: String,
    /// What is wrong.
    pub what: String,
}

impl Display for Problem {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self { place: "text files".to_owned(), what: error.to_string() }
    }
}
