//! What is run in tests: every situation a lesson offers, and those its folder lists as they are written in a link.
#![allow(dead_code, reason = "no test needs everything")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use wirewalk::lesson::{Knobs, LESSONS, Lesson};
use wirewalk::route::{Page, Route};

/// The folder of a lesson, seen from the repository.
pub fn folder(lesson: &Lesson) -> PathBuf {
    Path::new("src/lesson").join(lesson.id.replace('-', "_"))
}

/// What `inputs.txt` lists: inputs that between them reach what no situation does.
pub fn inputs(lesson: &Lesson) -> Vec<Knobs> {
    listed(lesson, "inputs.txt")
}

/// What `refused.txt` lists: inputs that cannot be run.
pub fn refused(lesson: &Lesson) -> Vec<Knobs> {
    listed(lesson, "refused.txt")
}

fn listed(lesson: &Lesson, file: &str) -> Vec<Knobs> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder(lesson)).join(file);
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().map(|query| knobs(&format!("#/lesson/{}?{query}", lesson.id)).1).collect()
}

/// The lesson and the knobs of a link.
pub fn knobs(link: &str) -> (&'static Lesson, Knobs) {
    let route = Route::parse(link);
    assert!(route.unknown.is_empty(), "{link} has {:?}", route.unknown);
    match route.page {
        Page::Lesson(lesson, knobs, ..) => (lesson, knobs),
        _ => panic!("{link} leads to no lesson"),
    }
}

/// Every lesson in each of its situations and with each of its inputs, those that are refused included.
pub fn all() -> Vec<(&'static Lesson, Knobs)> {
    let mut all: Vec<(&Lesson, Knobs)> = Vec::new();
    for lesson in LESSONS {
        let offered = lesson.situations().into_iter().map(|(_, knobs)| knobs);
        for knobs in offered.chain(inputs(lesson)).chain(refused(lesson)) {
            if !all.iter().any(|(other, held)| other.id == lesson.id && *held == knobs) {
                all.push((lesson, knobs));
            }
        }
    }
    all
}
