//! How long TIME-WAIT lasts, what it keeps taken, and what a list of sockets tells.

mod ports;
mod sockets;
mod times;

use super::LESSON;
use crate::quiz::{Claim, Draw, Exercise, Question, Worked, claim};
use crate::text::Say;
use ports::{free, rate};
use sockets::{cause, syn};
use times::until;

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("wait-until", until),
    Exercise::new("wait-rate", rate),
    Exercise::new("free-pair", free),
    Exercise::new("socket-cause", cause),
    Exercise::new("wait-syn", syn),
    Exercise::new("myth-wait", myth),
];

/// The lesson, telling this story.
fn story(name: &str) -> Worked {
    LESSON.worked(&[("story", name)])
}

/// About what TIME-WAIT is for, how long it lasts and what it costs.
const CLAIMS: &[Claim] = &[
    (false, ["ask-myth-wait-bug", "reason-myth-wait-bug", "why-myth-wait-bug"]),
    (true, ["ask-myth-wait-answers", "reason-myth-wait-answers", "why-myth-wait-bug"]),
    (false, ["ask-myth-wait-msl", "reason-myth-wait-msl", "why-myth-wait-msl"]),
    (true, ["ask-myth-wait-rfc", "reason-myth-wait-rfc", "why-myth-wait-msl"]),
    (false, ["ask-myth-wait-server", "reason-myth-wait-server", "why-myth-wait-server"]),
    (true, ["ask-myth-wait-pairs", "reason-myth-wait-pairs", "why-myth-wait-server"]),
    (false, ["ask-myth-wait-close", "reason-myth-wait-close", "why-myth-wait-close"]),
    (true, ["ask-myth-wait-program", "reason-myth-wait-program", "why-myth-wait-close"]),
];

/// A statement about TIME-WAIT or CLOSE-WAIT.
pub fn myth(draw: &mut Draw) -> Question {
    let count = draw.number(2_000, 30_000);
    let told = |id| Say::new(id).with("count", count);
    claim(draw, CLAIMS, told, story("wait"))
}
