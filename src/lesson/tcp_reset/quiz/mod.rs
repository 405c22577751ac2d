//! What makes a reset, what stands in it, and which ones are believed.

mod segments;

use super::LESSON;
use super::ids;
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
    name: ids::OPTION_RESET_CAUSE,
    job: "reset-sign",
    ask: ids::ASK_RESET_CAUSE,
    why: ids::WHY_RESET_CAUSE,
    reason: ids::REASON_RESET_CAUSE,
};

/// Why there is a reset.
pub fn cause(draw: &mut Draw) -> Question {
    CAUSES.which(draw, story)
}

/// About what a reset is and is not.
const CLAIMS: &[Claim] = &[
    (false, [ids::ASK_MYTH_ALWAYS_ACK, ids::REASON_MYTH_ALWAYS_ACK, ids::WHY_MYTH_ALWAYS_ACK]),
    (true, [ids::ASK_MYTH_RESET_SYN_ACK, ids::REASON_MYTH_RESET_SYN_ACK, ids::WHY_MYTH_ALWAYS_ACK]),
    (false, [ids::ASK_MYTH_RESET_WINDOW, ids::REASON_MYTH_RESET_WINDOW, ids::WHY_MYTH_RESET_WINDOW]),
    (false, [ids::ASK_MYTH_OUTSIDE_RESET, ids::REASON_MYTH_OUTSIDE_RESET, ids::WHY_MYTH_OUTSIDE_RESET]),
    (
        false,
        [
            ids::ASK_MYTH_RESET_ACKNOWLEDGED,
            ids::REASON_MYTH_RESET_ACKNOWLEDGED,
            ids::WHY_MYTH_RESET_ACKNOWLEDGED,
        ],
    ),
    (true, [ids::ASK_MYTH_RESET_RESET, ids::REASON_MYTH_RESET_RESET, ids::WHY_MYTH_RESET_RESET]),
    (true, [ids::ASK_MYTH_RESET_LOSES, ids::REASON_MYTH_RESET_LOSES, ids::WHY_MYTH_RESET_LOSES]),
];

/// A statement about resets.
pub fn myth(draw: &mut Draw) -> Question {
    let number = draw.number(1, u128::from(u32::MAX));
    let port = draw.pick(&[22_u32, 25, 80, 443, 5432, 8080]);
    let told = |id| Say::new(id).with("number", number).with("port", port.to_string());
    claim(draw, CLAIMS, told, story("crash"))
}
