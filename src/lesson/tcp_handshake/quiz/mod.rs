//! How a TCP connection comes to be: the numbers, the states, the options, and what a loss changes.

mod losses;
mod moments;
mod numbers;

use super::LESSON;
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
    (false, ["ask-myth-two-segments", "reason-myth-two-segments", "why-myth-two-segments"]),
    (true, ["ask-myth-third-tells", "reason-myth-third-tells", "why-myth-two-segments"]),
    (false, ["ask-myth-four-segments", "reason-myth-four-segments", "why-myth-four-segments"]),
    (false, ["ask-myth-syn-data", "reason-myth-syn-data", "why-myth-syn-data"]),
    (true, ["ask-myth-syn-kept", "reason-myth-syn-kept", "why-myth-syn-data"]),
    (true, ["ask-myth-third-data", "reason-myth-third-data", "why-myth-third-data"]),
    (false, ["ask-myth-syn-retries", "reason-myth-syn-retries", "why-myth-syn-retries"]),
    (true, ["ask-myth-isn-secret", "reason-myth-isn-secret", "why-myth-isn"]),
    (false, ["ask-myth-isn-zero", "reason-myth-isn-zero", "why-myth-isn"]),
    (false, ["ask-myth-mss-agreed", "reason-myth-mss-agreed", "why-myth-mss-agreed"]),
    (true, ["ask-myth-mss-each", "reason-myth-mss-each", "why-myth-mss-agreed"]),
    (false, ["ask-myth-last-ack", "reason-myth-last-ack", "why-myth-last-ack"]),
];

/// A statement about the handshake.
pub fn myth(draw: &mut Draw) -> Question {
    let number = draw.number(1, u128::from(u32::MAX) - 1);
    let port = draw.pick(&[22_u32, 25, 80, 443, 5432, 8080]);
    let told =
        |id| Say::new(id).with("number", number).with("after", number + 1).with("port", port.to_string());
    claim(draw, CLAIMS, told, story("request"))
}
