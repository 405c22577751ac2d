//! How connections end: the states on the way, the numbers of a FIN, and what a lost segment or a careless program
//! makes of it.

mod calls;
mod losses;
mod numbers;
mod states;

pub use calls::leaves;
pub use losses::lost;
pub use numbers::acknowledged;
pub use states::{state, waits};

use super::draw::Draw;
use super::myths::{Claim, claim};
use super::{Question, Worked};
use crate::text::Say;

/// The lesson, telling this story.
fn story(name: &str) -> Worked {
    Worked::lesson("tcp-close", &[("story", name)])
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
