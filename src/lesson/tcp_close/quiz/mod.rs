//! How connections end: the states on the way, the numbers of a FIN, and what a lost segment or a careless program
//! makes of it.

mod calls;
mod ends;
mod losses;
mod numbers;
mod states;

use super::LESSON;
use crate::quiz::{Claim, Draw, Exercise, Question, Worked, claim};
use crate::text::Say;
use calls::leaves;
use ends::waits;
use losses::lost;
use numbers::acknowledged;
use states::state;

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("close-state", state),
    Exercise::new("close-waits", waits),
    Exercise::new("fin-number", acknowledged),
    Exercise::new("close-lost", lost),
    Exercise::new("close-call", leaves),
    Exercise::new("myth-close", myth),
];

/// The lesson, telling this story.
fn story(name: &str) -> Worked {
    LESSON.worked(&[("story", name)])
}

/// About who closes, and what that means.
const CLAIMS: &[Claim] = &[
    (false, ["ask-myth-close-client", "reason-myth-close-client", "why-myth-close-client"]),
    (true, ["ask-myth-close-server", "reason-myth-close-server", "why-myth-close-client"]),
    (false, ["ask-myth-close-four", "reason-myth-close-four", "why-myth-close-four"]),
    (true, ["ask-myth-close-three", "reason-myth-close-three", "why-myth-close-four"]),
    (false, ["ask-myth-close-both", "reason-myth-close-both", "why-myth-close-both"]),
    (true, ["ask-myth-close-half", "reason-myth-close-half", "why-myth-close-both"]),
    (false, ["ask-myth-close-arrived", "reason-myth-close-arrived", "why-myth-close-arrived"]),
];

/// A statement about closing.
pub fn myth(draw: &mut Draw) -> Question {
    let size = draw.number(200, 9000);
    let told = |id| Say::new(id).with("size", size);
    claim(draw, CLAIMS, told, story("server-first"))
}
