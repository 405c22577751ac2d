//! What every lesson tells in each of its situations is what somebody has read, in English: `told.txt` in its folder.
//!
//! When a lesson is changed on purpose, the failing test writes what it tells now and says how to look at it: whoever
//! has read the difference takes it over.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod situations;
mod spoken;

use spoken::Files;
use std::fs;
use std::path::Path;
use wirewalk::lesson::{LESSONS, Lesson};
use wirewalk::text::{Numbers, Speaker};

/// More than people read in all.
const MOST: u64 = 600_000;

/// Every situation of a lesson under its name, a step a line. Steps that begin another situation are not told again.
fn told(lesson: &'static Lesson, files: &Files) -> String {
    let catalogs = files.of_lesson(lesson);
    let speaker = Speaker::new(&catalogs).counting(lesson.numbers(Numbers::default()));
    let mut all: Vec<(&str, Vec<String>)> = Vec::new();
    let mut told = String::new();
    for (situation, knobs) in lesson.situations() {
        let trace = lesson
            .trace(&knobs)
            .unwrap_or_else(|refusal| panic!("{} {situation}: {}", lesson.id, speaker.plain(&refusal.say)));
        let step = |index: usize| {
            let event = trace.decided(index).zip(trace.world.as_ref());
            let at = event.map(|(event, world)| format!("{} ", world.events[event].at)).unwrap_or_default();
            let node = trace.teller(index).map(|node| format!("{node}: ")).unwrap_or_default();
            format!("{}. {at}{node}{}\n", index + 1, speaker.plain(&trace.steps[index].say).trim_end())
        };
        let steps: Vec<_> = (0..trace.steps.len()).map(step).collect();
        let common = |other: &[String]| other.iter().zip(&steps).take_while(|(a, b)| a == b).count();
        let like =
            all.iter().rev().map(|(name, other)| (common(other), *name)).max_by_key(|(count, _)| *count);
        let (known, name) = like.filter(|(count, _)| *count > 1).unwrap_or_default();
        told += &format!("== {situation}\n\n");
        if known > 0 {
            told += &format!("1 to {known} as in {name}\n");
        }
        told.extend(steps[known..].iter().map(String::as_str));
        told.push('\n');
        all.push((situation, steps));
    }
    told
}

#[test]
fn every_lesson_tells_what_was_read() {
    let files = Files::of("en");
    let mut changed = String::new();
    for lesson in LESSONS {
        let read = situations::folder(lesson).join("told.txt");
        let told = told(lesson, &files);
        if fs::read_to_string(spoken::root().join(&read)).unwrap_or_default() != told {
            let now = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.txt", lesson.id));
            fs::write(&now, told).unwrap();
            changed += &format!("\ndiff -u {} {now}; cp {now} {0}", read.display(), now = now.display());
        }
    }
    assert!(
        changed.is_empty(),
        "read what the lessons tell now, and take it over when it is right:{changed}"
    );
}

#[test]
fn what_is_told_can_be_read() {
    let size = |lesson: &&Lesson| {
        fs::metadata(spoken::root().join(situations::folder(lesson)).join("told.txt")).unwrap().len()
    };
    let all: u64 = LESSONS.iter().map(size).sum();
    assert!(all <= MOST, "{all} bytes");
}
