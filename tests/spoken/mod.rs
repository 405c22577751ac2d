//! The learner's text as it is shipped, for tests that read it.
#![allow(dead_code, reason = "no test needs everything")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use wirewalk::lesson::{Lesson, TextFile};
use wirewalk::text::{Arg, Catalog, Part, Piece, Say, Speaker, Style};
use wirewalk_text::{compile_language, variables};

/// The compiled files of a language.
pub struct Files(pub Vec<(String, Catalog)>);

impl Files {
    /// Compiles every file.
    pub fn of(language: &str) -> Self {
        Self(compile_language(root(), language).unwrap_or_else(|problems| {
            panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        }))
    }

    /// One file.
    pub fn get(&self, file: TextFile) -> &Catalog {
        let name = file.to_string();
        &self.0.iter().find(|(file, _)| *file == name).unwrap().1
    }

    /// A file that several lessons need.
    pub fn shared(&self, name: &'static str) -> &Catalog {
        self.get(TextFile::Shared(name))
    }

    /// What a visit to a lesson loads, in the order in which a message is looked for.
    pub fn of_lesson(&self, lesson: &Lesson) -> Vec<&Catalog> {
        lesson.texts().into_iter().rev().chain([TextFile::SHELL]).map(|file| self.get(file)).collect()
    }

    /// What questions about a lesson are told with.
    pub fn of_questions(&self, lesson: &'static str) -> Vec<&Catalog> {
        let files = [TextFile::Questions(lesson), TextFile::QUIZ, TextFile::LEARN, TextFile::SHELL];
        files.map(|file| self.get(file)).into()
    }
}

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sentence exists and every variable in it has a value; so in what it is filled with.
pub fn assert_spoken(speaker: Speaker, say: &Say, place: &str) {
    let parts: &[Part] = speaker.parts(say.id).unwrap_or_else(|| panic!("{place}: no message {}", say.id));
    for variable in variables(parts) {
        assert!(say.args.iter().any(|(name, _)| *name == variable), "{place}: {} lacks {variable}", say.id);
    }
    for (_, arg) in &say.args {
        if let Arg::Say(inner) = arg {
            assert_spoken(speaker, inner, place);
        }
    }
    let spoken = speaker.plain(say);
    assert!(!spoken.trim().is_empty() && !spoken.contains(['{', '}']), "{place}: {spoken}");
    if place.starts_with("zh") {
        assert_spaced(&speaker.pieces(say), place);
    }
}

/// Chinese and Latin letters or digits have a space between them, also where a value or a styled word begins; Chinese
/// and Chinese have none.
pub fn assert_spaced(pieces: &[Piece], place: &str) {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    // What is on the wire counts as Latin, whatever a learner writes there.
    let words = |piece: &Piece| if piece.style == Style::Code { "0".to_owned() } else { piece.text.clone() };
    let spoken: String = pieces.iter().map(words).collect();
    let letters: Vec<_> = spoken.chars().collect();
    for pair in letters.windows(2) {
        let [one, other] = *pair else { continue };
        let touches =
            is_han(one) && other.is_ascii_alphanumeric() || one.is_ascii_alphanumeric() && is_han(other);
        assert!(!touches, "{place}: no space between {one} and {other} in {spoken}");
    }
    for three in letters.windows(3) {
        let [one, between, other] = *three else { continue };
        let torn = is_han(one) && between == ' ' && is_han(other);
        assert!(!torn, "{place}: a space between {one} and {other} in {spoken}");
    }
}

/// The string literals of the source in these folders, tests apart.
pub fn literals(folders: &[&str]) -> BTreeSet<String> {
    fn read(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("tests") {
                read(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs")
                && !path.ends_with("tests.rs")
                && !path.ends_with("ids.rs")
            {
                let source = fs::read_to_string(&path).unwrap();
                // A constant is its message: `ids::ASK_ARP_TARGET`.
                let constants = source
                    .split("ids::")
                    .skip(1)
                    .filter_map(|rest| rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next());
                found.extend(constants.map(|name| name.to_lowercase().replace('_', "-")));
                // Every second piece between quotes is a literal, or the text between two of them: both are
                // taken, since an identifier is neither prose nor code.
                found.extend(source.split('"').map(str::to_owned));
            }
        }
    }
    let mut found = BTreeSet::new();
    for folder in folders {
        read(&root().join(folder), &mut found);
    }
    found
}
