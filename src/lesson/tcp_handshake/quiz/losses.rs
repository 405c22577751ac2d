//! What a handshake is like when something is lost, late, or answered by nobody.

use super::super::LESSON;
use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Lineup, Question};
use crate::text::Say;

const LOSSES: Lineup = Lineup {
    things: &[
        ("syn", "RFC 6298 §2.1"),
        ("ack", "RFC 9293 §3.10.7.4"),
        ("closed", "RFC 9293 §3.10.7.1"),
        ("ack-data", "RFC 9293 §3.10.7.4"),
        ("syn-ack", "RFC 6298 §2.1"),
        ("old-syn", "RFC 9293 §3.5"),
        ("crossed", "RFC 9293 §3.5"),
        ("late-copy", "RFC 9293 §3.10.7.4"),
    ],
    known: [5, 7, 8],
    name: ids::OPTION_HANDSHAKE,
    job: "handshake-case",
    ask: ids::ASK_HANDSHAKE_LOST,
    why: ids::WHY_HANDSHAKE_LOST,
    reason: ids::REASON_HANDSHAKE_LOST,
};

/// What follows from a mishap.
pub fn lost(draw: &mut Draw) -> Question {
    LOSSES.which(draw, |case| {
        let faulty = |faults| LESSON.worked(&[("faults", faults)]);
        match case {
            "syn" => faulty("drop:A.1"),
            "syn-ack" => faulty("drop:B.1"),
            "ack" => faulty("drop:A.2"),
            "late-copy" => faulty("delay:A.1:1500ms"),
            "ack-data" => LESSON.worked(&[("story", "request"), ("faults", "drop:A.2")]),
            "closed" => story("closed-port"),
            "crossed" => story("simultaneous"),
            _ => story("old-duplicate"),
        }
    })
}

/// When a SYN that nobody answers is sent again, or how long is waited after that.
pub fn timeout(draw: &mut Draw) -> Question {
    let count = 1 + draw.below(draw.by_level([4, 5, 6]));
    let form = draw.pick(&["time", "wait"]);
    let (time, wait) = ((1 << count) - 1, 1 << count);
    let right: u32 = if form == "time" { time } else { wait };
    let told =
        |id| Say::new(id).with("form", form).with("count", count).with("time", time).with("wait", wait);
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let never = LESSON.worked(&[("faults", "drop:A.100%")]);
    Question::new(told(ids::ASK_SYN_TIMEOUT), Answer::Number(right.into()), told(ids::WHY_SYN_TIMEOUT), never)
        .mistakes([
            wrong(ids::REASON_SYN_TIMEOUT_OTHER, if form == "time" { wait } else { time }),
            wrong(ids::REASON_SYN_TIMEOUT_OLD, 3 << (count - 1)),
            wrong(ids::REASON_SYN_TIMEOUT_OLD, 3 * ((1 << count) - 1)),
            wrong(ids::REASON_SYN_TIMEOUT_BEFORE, wait / 2),
            wrong(ids::REASON_SYN_TIMEOUT_SAME, count),
            wrong(ids::REASON_SYN_TIMEOUT_SAME, 1),
            wrong(ids::REASON_SYN_TIMEOUT_NEXT, 2 * wait),
            wrong(ids::REASON_SYN_TIMEOUT_NEXT, 2 * wait - 1),
        ])
}
