//! The learner's text as it is shipped, for tests that read it.
#![allow(dead_code, reason = "no test needs everything")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use wirewalk::lesson::{Lesson, TextFile};
use wirewalk::text::Catalog;
use wirewalk_text::compile_language;

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
