//! Where connections wait, and how many of them.

use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Level, Question};
use crate::text::Say;

/// How many connections wait in one of the two queues.
pub fn queue(draw: &mut Draw) -> Question {
    let accepted = 1 + draw.below(draw.by_level([3, 5, 9]));
    let waiting = draw.below(6) + draw.by_level([1, 1, 2]);
    let half_open = draw.below(5) + 1;
    let opened = accepted + waiting;
    let asked = opened + half_open;
    let which = draw.pick(match draw.level {
        Level::Easy => &["accept", "syn"][..],
        _ => &["accept", "syn", "sockets"][..],
    });
    let right = match which {
        "accept" => waiting,
        "syn" => half_open,
        // The socket that listens is one of them.
        _ => asked + 1,
    };
    let told = |id| {
        Say::new(id)
            .with("which", which)
            .with("asked", asked)
            .with("opened", opened)
            .with("accepted", accepted)
            .with("waiting", waiting)
            .with("half-open", half_open)
            .with("sockets", asked + 1)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let question = Question::new(
        told(ids::ASK_QUEUE),
        Answer::Number(right.into()),
        told(ids::WHY_QUEUE),
        story("queues"),
    );
    match which {
        "accept" => question.mistakes([
            wrong(ids::REASON_QUEUE_OPENED, opened),
            wrong(ids::REASON_QUEUE_ACCEPTED, accepted),
            wrong(ids::REASON_QUEUE_HALF_OPEN, half_open),
            wrong(ids::REASON_QUEUE_ALL, asked),
            wrong(ids::REASON_QUEUE_BOTH, asked - accepted),
        ]),
        "syn" => question.mistakes([
            wrong(ids::REASON_QUEUE_WAITING, waiting),
            wrong(ids::REASON_QUEUE_ALL, asked),
            wrong(ids::REASON_QUEUE_OPENED, opened),
            wrong(ids::REASON_QUEUE_BOTH, asked - accepted),
        ]),
        _ => question.mistakes([
            wrong(ids::REASON_QUEUE_LISTENER, asked),
            wrong(ids::REASON_QUEUE_ONLY_ACCEPTED, accepted),
            wrong(ids::REASON_QUEUE_ONLY_ACCEPTED, accepted + 1),
            wrong(ids::REASON_QUEUE_ONLY_OPEN, opened),
            wrong(ids::REASON_QUEUE_ONLY_OPEN, opened + 1),
        ]),
    }
}
