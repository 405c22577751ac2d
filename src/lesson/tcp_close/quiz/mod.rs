//! How connections end: the states on the way, the numbers of a FIN, and what a lost segment or a careless program
//! makes of it.

mod calls;
mod ends;
mod losses;
mod numbers;
mod states;

use super::LESSON;
use super::ids;
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
    (false, [ids::ASK_MYTH_CLOSE_CLIENT, ids::REASON_MYTH_CLOSE_CLIENT, ids::WHY_MYTH_CLOSE_CLIENT]),
    (true, [ids::ASK_MYTH_CLOSE_SERVER, ids::REASON_MYTH_CLOSE_SERVER, ids::WHY_MYTH_CLOSE_CLIENT]),
    (false, [ids::ASK_MYTH_CLOSE_FOUR, ids::REASON_MYTH_CLOSE_FOUR, ids::WHY_MYTH_CLOSE_FOUR]),
    (true, [ids::ASK_MYTH_CLOSE_THREE, ids::REASON_MYTH_CLOSE_THREE, ids::WHY_MYTH_CLOSE_FOUR]),
    (false, [ids::ASK_MYTH_CLOSE_BOTH, ids::REASON_MYTH_CLOSE_BOTH, ids::WHY_MYTH_CLOSE_BOTH]),
    (true, [ids::ASK_MYTH_CLOSE_HALF, ids::REASON_MYTH_CLOSE_HALF, ids::WHY_MYTH_CLOSE_BOTH]),
    (false, [ids::ASK_MYTH_CLOSE_ARRIVED, ids::REASON_MYTH_CLOSE_ARRIVED, ids::WHY_MYTH_CLOSE_ARRIVED]),
];

/// A statement about closing.
pub fn myth(draw: &mut Draw) -> Question {
    let size = draw.number(200, 9000);
    let told = |id| Say::new(id).with("size", size);
    claim(draw, CLAIMS, told, story("server-first"))
}
