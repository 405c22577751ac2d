//! The number a FIN takes.

use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Question};
use crate::text::Say;

/// How many sequence numbers there are.
const ALL: u128 = 1 << 32;

/// Which number acknowledges a FIN, with data in its segment or without.
pub fn acknowledged(draw: &mut Draw) -> Question {
    let size = if draw.by_level([false, true, true]) { draw.number(1, 1460) } else { 0 };
    // The harder ones count across the last number.
    let sequence = if draw.by_level([false, false, true]) {
        ALL - draw.number(1, size)
    } else {
        draw.number(1, ALL / 2)
    };
    let other = draw.number(1, ALL - 1);
    let form = draw.by_level(["answer", "answer", "last"]);
    let right = (sequence + size + 1) % ALL;
    let flags = if size > 0 { "FIN, PSH, ACK" } else { "FIN, ACK" };
    let told = |id| {
        Say::new(id)
            .with("form", form)
            .with("sequence", sequence)
            .with("size", size)
            .with("other", other)
            .with("right", right)
            .with("round", if sequence + size + 1 >= ALL { "yes" } else { "no" })
    };
    let wrong = |id, given: u128| (Answer::Number(given), told(id));
    Question::new(told(ids::ASK_FIN_NUMBER), Answer::Number(right), told(ids::WHY_FIN_NUMBER), story("four"))
        .showing(format!("A → B  [{flags}] Seq={sequence} Ack={other} Len={size}"))
        .mistakes([
            wrong(ids::REASON_FIN_UNCOUNTED, (sequence + size) % ALL),
            wrong(ids::REASON_FIN_ALONE, (sequence + 1) % ALL),
            wrong(ids::REASON_FIN_ROUND, sequence + size + 1),
            wrong(ids::REASON_FIN_FIRST, sequence),
            wrong(ids::REASON_FIN_TWICE, (sequence + size + 2) % ALL),
            wrong(ids::REASON_FIN_THEIRS, other),
            wrong(ids::REASON_FIN_THEIRS, (other + 1) % ALL),
        ])
}
