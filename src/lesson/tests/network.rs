//! What the lessons with a network ask and correct: a remark on a step that no story reaches would never be read.

use super::super::{FAULTS, Knobs, LESSONS};
use crate::trace::{Fate, Loss, NodeKind, What, World};
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

#[test]
fn the_run_that_a_lesson_opens_with_corrects_its_main_myth() {
    let main = [
        ("layers", "session-layer"),
        ("headers", "protects-data"),
        ("routing", "first-listed"),
        ("arp", "arp-anywhere"),
        ("icmp", "ping-port"),
        ("sockets", "65535"),
        ("tcp-handshake", "syn-timeouts"),
        ("syn-flood", "free-cookies"),
        ("tcp-reset", "always-ack"),
        ("tcp-close", "client-closes"),
        ("time-wait", "time-wait-bug"),
    ];
    for lesson in LESSONS.iter().filter(|lesson| lesson.knobs.contains(&&FAULTS)) {
        let main = main.into_iter().find(|(id, _)| *id == lesson.id);
        let steps = (lesson.run)(&Knobs::default()).expect("a lesson opens").steps;
        let mut corrected = steps.iter().filter_map(|step| step.myth);
        assert!(corrected.any(|myth| main.is_none_or(|(_, main)| myth == main)), "{}: {main:?}", lesson.id);
    }
}

#[test]
fn no_run_corrects_a_myth_twice() {
    for lesson in LESSONS {
        for (name, knobs) in lesson.situations() {
            let steps = (lesson.run)(&knobs).expect("every situation runs").steps;
            let myths: Vec<_> = steps.iter().filter_map(|step| step.myth).collect();
            let once: BTreeSet<_> = myths.iter().collect();
            assert_eq!(once.len(), myths.len(), "{} {name}: {myths:?}", lesson.id);
        }
    }
}

/// What a node made of a frame that came to it.
fn made_of(world: &World, frame: usize) -> impl Iterator<Item = &What> {
    let first = move |what: &What| matches!(what, What::Received(at) | What::Lost(at) if *at == frame);
    let caused = move |cause: Option<usize>| cause.is_some_and(|cause| first(&world.events[cause].what));
    world
        .events
        .iter()
        .filter(move |event| first(&event.what) || caused(event.cause))
        .map(|event| &event.what)
}

/// IEEE 802.3 §3.4: the interface at the other end of the link drops a damaged frame, and that is told; no protocol
/// of that node makes anything of it.
#[test]
fn damage_on_a_link_is_told_in_every_lesson_and_seen_by_nothing_above() {
    for lesson in LESSONS.iter().filter(|lesson| lesson.knobs.contains(&&FAULTS)) {
        for (name, knobs) in
            lesson.situations().into_iter().filter(|(_, knobs)| knobs.get(&FAULTS).is_empty())
        {
            let run = |faults: String| (lesson.run)(&knobs.with(&FAULTS, faults)).expect("it runs");
            let Some(world) = run(String::new()).world else { continue };
            for frame in world.frames.iter().take(4) {
                if world.nodes[frame.to].kind == NodeKind::Hub {
                    continue;
                }
                let place = format!("{} {name} {}", lesson.id, world.name_of(frame));
                let trace = run(format!("damage:{}", world.name_of(frame)));
                let damaged = trace.world.as_ref().expect("a network");
                let index = damaged.frame(&world.name_of(frame)).expect("the frame is sent");
                assert!(matches!(damaged.frames[index].fate, Fate::Lost(_, Loss::Damaged)), "{place}");
                let made: Vec<_> = made_of(damaged, index).collect();
                let [What::Lost(_), What::Decided(note)] = made[..] else { panic!("{place}: {made:?}") };
                let told = note.get().say;
                assert!(
                    told.id == "lost-damaged" && trace.steps.iter().any(|step| step.say == told),
                    "{place}"
                );
            }
        }
    }
}
