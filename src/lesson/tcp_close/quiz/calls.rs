//! What leaves a host when a program closes, or when something comes after it has.

use super::super::ids;
use super::story;
use crate::quiz::{Draw, Question};
use crate::text::Say;

/// The data of a full segment on Ethernet, without options.
const FULL: u128 = 1460;

/// What a program does or what comes, and what leaves; the easy levels know the first.
const CASES: [(&str, &str, &str); 9] = [
    ("shutdown", "fin", "half-close"),
    ("close", "fin", "four"),
    ("unread", "rst", "unread"),
    ("data-after-close", "rst", "data-after-close"),
    ("data-after-shutdown", "ack", "half-close"),
    ("close-wait", "fin", "four"),
    ("fin-again", "ack", "four"),
    ("fin-forgotten", "rst", "peer-never-closes"),
    ("unsent", "data", "half-close"),
];

/// Which segment leaves.
pub fn leaves(draw: &mut Draw) -> Question {
    let known = draw.by_level([4, 6, CASES.len()]);
    let (case, right, seen) = draw.pick(&CASES[..known]);
    // RFC 9293 §3.8.6.2.1: a window that opens by less than a full segment would not be used at once.
    let size = if case == "unsent" { 2 * FULL * draw.number(2, 9) } else { draw.number(100, 3000) };
    let told = |id| Say::new(id).with("case", case).with("size", size);
    let option = |segment: &'static str| {
        let against = (segment != right).then(|| told(ids::REASON_CLOSE_CALL).with("segment", segment));
        (Say::new(ids::OPTION_CLOSE_CALL).with("segment", segment).into(), against)
    };
    Question::choose(
        told(ids::ASK_CLOSE_CALL),
        ["fin", "rst", "ack", "data"].into_iter().map(option).collect(),
        told(ids::WHY_CLOSE_CALL),
        story(seen),
    )
}
