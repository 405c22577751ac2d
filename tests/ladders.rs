//! What every lesson tells in each of its situations is what somebody has read: a run on a network as its ladder, a
//! derivation as its steps, in English.
//!
//! When a lesson is changed on purpose, the failing test writes what it tells now and says how to look at it: whoever
//! has read the difference takes it over.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod spoken;

use spoken::Files;
use std::fs;
use std::path::Path;
use wirewalk::lesson::{LESSONS, Lesson};
use wirewalk::text::{Numbers, Speaker};
use wirewalk::trace::ladder;

/// Every situation of a lesson under its name.
fn told(lesson: &'static Lesson, files: &Files) -> String {
    let catalogs = files.of_lesson(lesson);
    let speaker = Speaker::new(&catalogs).counting(lesson.numbers(Numbers::default()));
    let mut told = String::new();
    for (situation, knobs) in lesson.situations() {
        let trace = lesson
            .trace(&knobs)
            .unwrap_or_else(|refusal| panic!("{} {situation}: {}", lesson.id, speaker.plain(&refusal.say)));
        told += &format!("== {situation}\n\n");
        match &trace.world {
            Some(world) => told += &ladder(world, speaker),
            None => {
                let steps = trace.steps.iter().zip(1..);
                told.extend(steps.map(|(step, number)| format!("{number}. {}\n", speaker.plain(&step.say))));
            }
        }
        told.push('\n');
    }
    told
}

#[test]
fn every_lesson_tells_what_was_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = Files::of("en");
    let mut changed = String::new();
    for lesson in LESSONS {
        let name = format!("{}.txt", lesson.id);
        let read = Path::new("tests/ladders").join(&name);
        let told = told(lesson, &files);
        if fs::read_to_string(root.join(&read)).unwrap_or_default() != told {
            let now = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&name);
            fs::write(&now, told).unwrap();
            changed += &format!("\ndiff -u {} {now}; cp {now} {0}", read.display(), now = now.display());
        }
    }
    assert!(
        changed.is_empty(),
        "read what the lessons tell now, and take it over when it is right:{changed}"
    );
}
