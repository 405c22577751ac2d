//! What a learner can have back.

use super::{Look, Player};
use crate::lesson::{Knobs, find};

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
