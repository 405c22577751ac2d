//! How a TCP connection comes to be: the numbers, the states, the options, and what a loss changes.

mod losses;
mod moments;
mod numbers;

use super::LESSON;
use super::ids;
use crate::quiz::{Claim, Draw, Exercise, Question, Worked, claim};
use crate::text::Say;
use losses::{lost, timeout};
use moments::states;
use numbers::{numbers, offers};

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("handshake-numbers", numbers),
    Exercise::new("handshake-states", states),
    Exercise::new("handshake-losses", lost),
    Exercise::new("syn-timeout", timeout),
    Exercise::new("handshake-offers", offers),
    Exercise::new("myth-handshake", myth),
];

/// The lesson, telling this story.
fn story(name: &str) -> Worked {
    LESSON.worked(&[("story", name)])
}

/// About what is needed for a connection, and what is not.
const CLAIMS: &[Claim] = &[
    (false, [ids::ASK_MYTH_TWO_SEGMENTS, ids::REASON_MYTH_TWO_SEGMENTS, ids::WHY_MYTH_TWO_SEGMENTS]),
    (true, [ids::ASK_MYTH_THIRD_TELLS, ids::REASON_MYTH_THIRD_TELLS, ids::WHY_MYTH_TWO_SEGMENTS]),
    (false, [ids::ASK_MYTH_FOUR_SEGMENTS, ids::REASON_MYTH_FOUR_SEGMENTS, ids::WHY_MYTH_FOUR_SEGMENTS]),
    (false, [ids::ASK_MYTH_SYN_DATA, ids::REASON_MYTH_SYN_DATA, ids::WHY_MYTH_SYN_DATA]),
    (true, [ids::ASK_MYTH_SYN_KEPT, ids::REASON_MYTH_SYN_KEPT, ids::WHY_MYTH_SYN_DATA]),
    (true, [ids::ASK_MYTH_THIRD_DATA, ids::REASON_MYTH_THIRD_DATA, ids::WHY_MYTH_THIRD_DATA]),
    (false, [ids::ASK_MYTH_SYN_RETRIES, ids::REASON_MYTH_SYN_RETRIES, ids::WHY_MYTH_SYN_RETRIES]),
    (true, [ids::ASK_MYTH_ISN_SECRET, ids::REASON_MYTH_ISN_SECRET, ids::WHY_MYTH_ISN]),
    (false, [ids::ASK_MYTH_ISN_ZERO, ids::REASON_MYTH_ISN_ZERO, ids::WHY_MYTH_ISN]),
    (false, [ids::ASK_MYTH_MSS_AGREED, ids::REASON_MYTH_MSS_AGREED, ids::WHY_MYTH_MSS_AGREED]),
    (true, [ids::ASK_MYTH_MSS_EACH, ids::REASON_MYTH_MSS_EACH, ids::WHY_MYTH_MSS_AGREED]),
    (false, [ids::ASK_MYTH_LAST_ACK, ids::REASON_MYTH_LAST_ACK, ids::WHY_MYTH_LAST_ACK]),
];

/// A statement about the handshake.
pub fn myth(draw: &mut Draw) -> Question {
    let number = draw.number(1, u128::from(u32::MAX) - 1);
    let port = draw.pick(&[22_u32, 25, 80, 443, 5432, 8080]);
    let told =
        |id| Say::new(id).with("number", number).with("after", number + 1).with("port", port.to_string());
    claim(draw, CLAIMS, told, story("request"))
}
