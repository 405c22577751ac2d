//! The identifiers of a lesson's messages as constants, so that a name that no message has does not compile.

use crate::compile::CARD;
use crate::sources::{LESSON, sources};
use crate::{LANGUAGES, Problem, fluent};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What `ids.rs` beside each lesson's text is to hold.
pub fn ids(root: &Path) -> Result<Vec<(PathBuf, String)>, Vec<Problem>> {
    let mut files = Vec::new();
    for source in sources(root, LANGUAGES[0]).map_err(|error| vec![error.into()])? {
        if !source.name.starts_with(LESSON) {
            continue;
        }
        let compiled = fluent::compile(&source.text, &source.place)?;
        let mut file = String::from(
            "//! The identifiers of the messages in `en.ftl` and `zh.ftl`: written by `cargo xtask text`.\n\
             #![allow(dead_code, reason = \"some are put together from their parts\")]\n\n",
        );
        // The card is the menu's, and terms are named by links only.
        let ids = compiled.messages.keys().chain(compiled.questions.keys());
        let ids = ids.filter(|id| !id.starts_with("term-") && !CARD.iter().any(|(card, _)| id == card));
        for id in ids.collect::<BTreeSet<_>>() {
            let name = id.to_uppercase().replace('-', "_");
            let _ = writeln!(file, "pub const {name}: &str = \"{id}\";");
        }
        files.push((root.join(source.place).with_file_name("ids.rs"), file));
    }
    Ok(files)
}

/// Writes each `ids.rs` whose identifiers are others than before, and says how many there were.
pub fn write_ids(root: &Path) -> Result<usize, Vec<Problem>> {
    let mut written = 0;
    for (path, file) in ids(root)? {
        if fs::read_to_string(&path).unwrap_or_default() != file {
            fs::write(path, file).map_err(|error| vec![error.into()])?;
            written += 1;
        }
    }
    Ok(written)
}
