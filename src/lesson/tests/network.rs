//! What the lessons with a network ask and correct: a remark on a step that no story reaches would never be read.

use super::super::LESSONS;
use std::collections::BTreeSet;

/// Over all situations of a lesson: the steps before which something is asked, and the myths that are corrected.
fn remarks(id: &str) -> (String, String) {
    let (mut asked, mut myths) = (BTreeSet::new(), BTreeSet::new());
    for lesson in LESSONS.iter().filter(|lesson| lesson.id == id) {
        for (_, knobs) in lesson.situations() {
            let steps = (lesson.run)(&knobs).expect("every situation runs").steps;
            asked.extend(steps.iter().filter(|step| step.predict.is_some()).map(|step| step.say.id));
            myths.extend(steps.iter().filter_map(|step| step.myth));
        }
    }
    let joined = |names: BTreeSet<&'static str>| names.into_iter().collect::<Vec<_>>().join(" ");
    (joined(asked), joined(myths))
}

#[test]
fn every_lesson_asks_what_comes_next_and_corrects_its_myth() {
    for (id, asked, myths) in [
        ("headers", "forward-ttl", "protects-data"),
        ("arp", "arp-answer arp-miss arp-resolved switch-forward", "arp-anywhere"),
        ("icmp", "echo-reply ttl-zero udp-no-port", "ping-port"),
        ("routing", "arp-miss forward-no-route forward-ttl route-default ttl-zero", "first-listed"),
    ] {
        assert_eq!(remarks(id), (asked.to_owned(), myths.to_owned()), "{id}");
    }
}

#[test]
fn nothing_is_asked_twice_in_a_row() {
    for lesson in LESSONS {
        for (name, knobs) in lesson.situations() {
            let steps = (lesson.run)(&knobs).expect("every situation runs").steps;
            let asked: Vec<_> = steps.iter().filter_map(|step| step.predict.as_ref()).collect();
            assert!(asked.windows(2).all(|pair| pair[0] != pair[1]), "{} {name}", lesson.id);
        }
    }
}
