//! What is sent again when a segment of the end is lost.

use super::super::LESSON;
use super::super::ids;
use crate::quiz::{Draw, Question};
use crate::text::Say;

/// A lost segment, and how long B's program needs before it closes: not until A's timer has run out, or less. What
/// follows, and the what-if of the lesson where it is seen.
const LOSSES: [(&str, bool, &str, &str); 5] = [
    ("first-fin", true, "first-again", "drop:A.4"),
    ("second-fin", true, "second-again", "drop:B.4"),
    ("last-ack", true, "second-again", "drop:A.5"),
    ("ack-of-fin", true, "first-again", "drop:B.3"),
    ("ack-of-fin", false, "nothing", "drop:B.3"),
];

/// What can follow.
const OUTCOMES: [&str; 4] = ["first-again", "second-again", "ack-again", "nothing"];

/// Who sends what again.
pub fn lost(draw: &mut Draw) -> Question {
    let known = draw.by_level([3, 4, LOSSES.len()]);
    let (lost, late, right, fault) = draw.pick(&LOSSES[..known]);
    let timeout = u32::from(draw.between(2, 9)) * 100;
    // Well clear of the moment when A's timer runs out.
    let pause =
        if late { timeout * u32::from(draw.between(3, 6)) } else { timeout / u32::from(draw.between(3, 6)) };
    let told = |id| {
        let say = Say::new(id).with("lost", lost).with("late", if late { "yes" } else { "no" });
        say.with("timeout", timeout).with("pause", pause)
    };
    let mut outcomes = OUTCOMES;
    draw.shuffle(&mut outcomes);
    let option = |outcome: &'static str| {
        let against = (outcome != right).then(|| told(ids::REASON_CLOSE_LOST).with("outcome", outcome));
        (Say::new(ids::OPTION_CLOSE_LOST).with("outcome", outcome).into(), against)
    };
    Question::choose(
        told(ids::ASK_CLOSE_LOST),
        outcomes.into_iter().map(option).collect(),
        told(ids::WHY_CLOSE_LOST),
        LESSON.worked(&[("faults", fault)]),
    )
}
