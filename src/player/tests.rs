//! What a learner can have back; where a what-if opens, and how it ends.

use super::*;
use crate::lesson::{LESSONS, find};

fn open(lesson: &'static Lesson) -> Player {
    Player::open(lesson, Knobs::default(), 0, Look::default()).expect("its defaults run")
}

#[test]
fn an_example_and_a_what_if_give_back_what_was_typed() {
    let lesson = find("cidr").expect("the lesson");
    let knob = lesson.knobs[0];
    let mut player = Player::open(lesson, Knobs::default(), 0, Look::default()).expect("it opens");
    for typed in ["10.9.8.7/12", "10.9.8.7/99"] {
        player.set(knob, typed);
        let (good, refused) = (player.good.clone(), player.refusal.clone());
        player.try_example(knob, knob.examples[0]);
        assert_eq!(player.typed.get(knob), knob.examples[0]);
        player.undo();
        assert_eq!((player.typed.get(knob), &player.good, &player.refusal), (typed, &good, &refused));
    }
    let lesson = find("layers").expect("the lesson");
    let path = *lesson.knobs.iter().find(|knob| knob.name == "path").expect("a path");
    let mut player = Player::open(lesson, Knobs::default(), 0, Look::default()).expect("it opens");
    player.set(path, "no path");
    player.preset(&lesson.presets[0]);
    assert_eq!(player.refusal, None);
    player.undo();
    assert_eq!(player.typed.get(path), "no path");
    assert_eq!(player.refusal.map(|refusal| refusal.knob), Some("path"));
}

#[test]
fn what_a_step_speaks_of_is_its_own_wherever_the_cursor_comes_from() {
    let mut player = open(find("routing").expect("the lesson"));
    let last = player.last();
    for to in
        [Move::Next, Move::Next, Move::Last, Move::Back, Move::To(3), Move::First, Move::Last, Move::Play]
    {
        player.go(to);
        assert_eq!(player.spot().cloned(), player.trace.spot(player.cursor), "{to:?}");
    }
    player.go(Move::To(last));
    player.break_it("drop:A.1");
    assert_eq!(player.spot().cloned(), player.trace.spot(player.cursor));
}

#[test]
fn a_what_if_opens_just_before_the_first_step_that_differs() {
    for lesson in LESSONS {
        for preset in lesson.presets {
            let mut player = open(lesson);
            let before = player.trace.clone();
            player.preset(preset);
            let differs = player.trace.first_difference(&before).expect("a what-if changes something");
            assert_eq!(player.cursor, differs.saturating_sub(1), "{} {}", lesson.id, preset.id);
        }
    }
}

#[test]
fn a_lost_syn_is_seen_to_be_lost_after_the_what_if_was_made() {
    let lesson = find("tcp-handshake").expect("there is one");
    let mut player = open(lesson);
    player.break_it("drop:A.1");
    assert_eq!(player.step().say.id, "intro");
    player.go(Move::Next);
    assert_eq!(player.step().say.id, "tcp-open");
    player.go(Move::Next);
    assert_eq!(player.step().say.id, "lost-fault");
}

#[test]
fn a_what_if_ends_with_what_it_showed() {
    for lesson in LESSONS {
        for preset in lesson.presets {
            let mut player = open(lesson);
            player.preset(preset);
            player.go(Move::Last);
            assert_eq!(player.step().say.id, format!("showed-{}", preset.id), "{}", lesson.id);
        }
        let mut player = open(lesson);
        player.go(Move::Last);
        assert!(!player.step().say.id.starts_with("showed-"), "{}", lesson.id);
    }
}

#[test]
fn the_frame_that_is_opened_is_the_one_the_step_speaks_of_until_the_learner_chooses() {
    let lesson = find("icmp").expect("there is one");
    let mut player = open(lesson);
    let answered = player.trace.steps.iter().position(|step| step.say.id == "arp-resolved").expect("a step");
    player.go(Move::To(answered));
    // The reply, though the packet that waited has left since.
    let name = |player: &Player| {
        let world = player.trace.world.clone().expect("a network");
        world.name_of(&world.frames[player.frame().expect("a frame")])
    };
    assert_eq!(name(&player), "R1.1");
    player.look.frame = Some("A.2".to_owned());
    assert_eq!(name(&player), "A.2");
    player.go(Move::Next);
    assert_eq!(name(&player), "A.2", "the next step speaks of it");
}
