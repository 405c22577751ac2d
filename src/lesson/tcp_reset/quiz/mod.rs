//! What makes a reset, what stands in it, and which ones are believed.

mod segments;

use super::LESSON;
use crate::quiz::{Claim, Draw, Exercise, Lineup, Question, Worked, claim};
use crate::text::Say;
use segments::{answer, believed, guesses, number};

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("reset-answer", answer),
    Exercise::new("reset-believed", believed),
    Exercise::new("reset-number", number),
    Exercise::new("reset-guesses", guesses),
    Exercise::new("reset-cause", cause),
    Exercise::new("myth-reset", myth),
];

/// The lesson, telling this story.
fn story(name: &str) -> Worked {
    LESSON.worked(&[("story", name)])
}

/// What is behind a reset that is seen.
const CAUSES: Lineup = Lineup {
    things: &[
        ("closed-port", "RFC 9293 §3.10.7.1"),
        ("crash", "RFC 9293 §3.5.1"),
        ("late-data", "RFC 9293 §3.6.1"),
        ("unread", "RFC 9293 §3.6.1"),
        ("abort", "RFC 9293 §3.10.5"),
        ("reconnect", "RFC 9293 §3.5.1"),
        ("forged-window", "RFC 5961 §3.2"),
    ],
    known: [5, 6, 7],
    name: "option-reset-cause",
    job: "reset-sign",
    ask: "ask-reset-cause",
    why: "why-reset-cause",
    reason: "reason-reset-cause",
};

/// Why there is a reset.
pub fn cause(draw: &mut Draw) -> Question {
    CAUSES.which(draw, story)
}

/// About what a reset is and is not.
const CLAIMS: &[Claim] = &[
    (false, ["ask-myth-always-ack", "reason-myth-always-ack", "why-myth-always-ack"]),
    (true, ["ask-myth-reset-syn-ack", "reason-myth-reset-syn-ack", "why-myth-always-ack"]),
    (false, ["ask-myth-reset-window", "reason-myth-reset-window", "why-myth-reset-window"]),
    (false, ["ask-myth-outside-reset", "reason-myth-outside-reset", "why-myth-outside-reset"]),
    (false, ["ask-myth-reset-acknowledged", "reason-myth-reset-acknowledged", "why-myth-reset-acknowledged"]),
    (true, ["ask-myth-reset-reset", "reason-myth-reset-reset", "why-myth-reset-reset"]),
    (true, ["ask-myth-reset-loses", "reason-myth-reset-loses", "why-myth-reset-loses"]),
];

/// A statement about resets.
pub fn myth(draw: &mut Draw) -> Question {
    let number = draw.number(1, u128::from(u32::MAX));
    let port = draw.pick(&[22_u32, 25, 80, 443, 5432, 8080]);
    let told = |id| Say::new(id).with("number", number).with("port", port.to_string());
    claim(draw, CLAIMS, told, story("crash"))
}
