//! Compiles the learner's sentences: Fluent files with inline Markdown become one compact file a lesson and
//! language, and whatever is wrong with them is said before anything is shipped.
//!
//! `static/text/LANGUAGE/NAME.ftl` becomes `text/LANGUAGE/NAME.bin`. A term that a sentence links to
//! (`[prefix](term:prefix)`) is taken from `terms.ftl` into every file that uses it.
#![forbid(unsafe_code)]

mod check;
mod compile;
mod markdown;

pub use check::{compare, variables};
pub use compile::{compile, compile_language};

use std::fmt::{self, Display, Formatter};
use std::path::Path;
use std::{fs, io};

/// The languages every sentence is written in.
pub const LANGUAGES: [&str; 2] = ["en", "zh"];

/// The file whose messages are not shipped by themselves but with the sentences that link to them.
const TERMS: &str = "terms";

/// Something wrong with a sentence, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// `en/cidr.ftl`, and the message when it is known.
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

/// Compiles every language under `from` and writes it under `to`; writes nothing when anything is wrong.
pub fn build(from: &Path, to: &Path) -> Result<usize, Vec<Problem>> {
    let mut languages = Vec::new();
    for language in LANGUAGES {
        languages.push((language, compile_language(&from.join(language), language)?));
    }
    let [(_, first), (_, second)] = languages.as_slice() else { return Ok(0) };
    let differences = compare(first, second);
    if !differences.is_empty() {
        return Err(differences);
    }
    let mut written = 0;
    for (language, files) in &languages {
        let folder = to.join(language);
        fs::create_dir_all(&folder).map_err(one)?;
        for (name, catalog) in files {
            let bytes = postcard::to_allocvec(catalog)
                .map_err(|error| vec![Problem { place: name.clone(), what: error.to_string() }])?;
            fs::write(folder.join(name).with_extension("bin"), bytes).map_err(one)?;
            written += 1;
        }
    }
    Ok(written)
}

fn one(error: impl Into<Problem>) -> Vec<Problem> {
    vec![error.into()]
}
