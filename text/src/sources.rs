//! Where sentences are written: what several lessons say in `static/text`, what one says in its folder.

use crate::LANGUAGES;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A file of sentences.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The name of the compiled file: `net`, `lesson/arp`.
    pub name: String,
    /// Where it is in the repository.
    pub place: String,
    /// What is written there.
    pub text: String,
}

/// Every file of sentences of a language, by name. `root` is the repository.
pub fn sources(root: &Path, language: &str) -> io::Result<Vec<Source>> {
    debug_assert!(LANGUAGES.contains(&language), "{language} is no language of this text");
    let mut found = Vec::new();
    for path in entries(&root.join("static/text").join(language))? {
        found.push(read(root, &path, stem(&path))?);
    }
    for folder in entries(&root.join("src/lesson"))? {
        let path = folder.join(language).with_extension("ftl");
        if path.exists() {
            // Folder `tcp_handshake`, lesson `tcp-handshake`.
            let name = format!("{LESSON}{}", stem(&folder).replace('_', "-"));
            found.push(read(root, &path, name)?);
        }
    }
    found.sort();
    Ok(found)
}

/// What the name of a lesson's file begins with, so that a lesson may be called as any room is.
pub const LESSON: &str = "lesson/";

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read(root: &Path, path: &Path, name: String) -> io::Result<Source> {
    let place = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    Ok(Source { name, place, text: fs::read_to_string(path)? })
}
