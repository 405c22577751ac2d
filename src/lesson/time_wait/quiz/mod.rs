//! How long TIME-WAIT lasts, what it keeps taken, and what a list of sockets tells.

mod ports;
mod sockets;
mod times;

use super::LESSON;
use super::ids;
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
    (false, [ids::ASK_MYTH_WAIT_BUG, ids::REASON_MYTH_WAIT_BUG, ids::WHY_MYTH_WAIT_BUG]),
    (true, [ids::ASK_MYTH_WAIT_ANSWERS, ids::REASON_MYTH_WAIT_ANSWERS, ids::WHY_MYTH_WAIT_BUG]),
    (false, [ids::ASK_MYTH_WAIT_MSL, ids::REASON_MYTH_WAIT_MSL, ids::WHY_MYTH_WAIT_MSL]),
    (true, [ids::ASK_MYTH_WAIT_RFC, ids::REASON_MYTH_WAIT_RFC, ids::WHY_MYTH_WAIT_MSL]),
    (false, [ids::ASK_MYTH_WAIT_SERVER, ids::REASON_MYTH_WAIT_SERVER, ids::WHY_MYTH_WAIT_SERVER]),
    (true, [ids::ASK_MYTH_WAIT_PAIRS, ids::REASON_MYTH_WAIT_PAIRS, ids::WHY_MYTH_WAIT_SERVER]),
    (false, [ids::ASK_MYTH_WAIT_CLOSE, ids::REASON_MYTH_WAIT_CLOSE, ids::WHY_MYTH_WAIT_CLOSE]),
    (true, [ids::ASK_MYTH_WAIT_PROGRAM, ids::REASON_MYTH_WAIT_PROGRAM, ids::WHY_MYTH_WAIT_CLOSE]),
];

/// A statement about TIME-WAIT or CLOSE-WAIT.
pub fn myth(draw: &mut Draw) -> Question {
    let count = draw.number(2_000, 30_000);
    let told = |id| Say::new(id).with("count", count);
    claim(draw, CLAIMS, told, story("wait"))
}
