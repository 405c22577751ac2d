//! What the lessons with a network ask and correct: a remark on a step that no story reaches would never be read.

use super::super::{FAULTS, LESSONS};
use std::collections::BTreeSet;

/// Over all situations of a lesson: the steps before which something is asked, and the myths that are corrected.
fn remarks(id: &str) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
    let (mut asked, mut myths) = (BTreeSet::new(), BTreeSet::new());
    for lesson in LESSONS.iter().filter(|lesson| lesson.id == id) {
        for (_, knobs) in lesson.situations() {
            let steps = lesson.trace(&knobs).expect("every situation runs").steps;
            asked.extend(steps.iter().filter(|step| step.predict.is_some()).map(|step| step.say.id));
            myths.extend(steps.iter().filter_map(|step| step.myth));
        }
    }
    (asked, myths)
}

#[test]
fn every_lesson_asks_what_comes_next_and_corrects_its_myth() {
    for lesson in LESSONS.iter().filter(|lesson| lesson.knobs.contains(&&FAULTS)) {
        let (asked, myths) = remarks(lesson.id);
        assert!(!asked.is_empty() && !myths.is_empty(), "{}: asks {asked:?}, corrects {myths:?}", lesson.id);
    }
}

#[test]
fn nothing_is_asked_twice_in_a_row() {
    for lesson in LESSONS {
        for (name, knobs) in lesson.situations() {
            let steps = lesson.trace(&knobs).expect("every situation runs").steps;
            let asked: Vec<_> = steps.iter().filter_map(|step| step.predict.as_ref()).collect();
            assert!(asked.windows(2).all(|pair| pair[0] != pair[1]), "{} {name}", lesson.id);
        }
    }
}
