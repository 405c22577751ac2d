//! What names a connection, what a call sends, and where connections wait.

mod ports;
mod queues;
mod tuples;

use super::LESSON;
use crate::quiz::{Claim, Draw, Exercise, Lineup, Question, Worked, claim};
use crate::text::Say;
use ports::{bind, most};
use queues::queue;
use tuples::demultiplex;

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("socket-of", demultiplex),
    Exercise::new("socket-call", call),
    Exercise::new("second-bind", bind),
    Exercise::new("accept-queue", queue),
    Exercise::new("how-many", most),
    Exercise::new("myth-sockets", myth),
];

/// The lesson, telling this story.
fn story(name: &str) -> Worked {
    LESSON.worked(&[("story", name)])
}

/// The calls, the best known first.
const CALLS: Lineup = Lineup {
    things: &[
        ("connect", "RFC 9293 §3.10.1"),
        ("listen", "RFC 9293 §3.10.1"),
        ("accept", "RFC 9293 §3.9.1.1"),
        ("close", "RFC 9293 §3.10.4"),
        ("write", "RFC 9293 §3.10.2"),
        ("read", "RFC 9293 §3.10.3"),
        ("bind", "RFC 9293 §3.9.1.1"),
        ("abort", "RFC 9293 §3.10.5"),
    ],
    known: [5, 7, 8],
    name: "option-call",
    job: "call-job",
    ask: "ask-socket-call",
    why: "why-socket-call",
    reason: "reason-socket-call",
};

/// Which call does this.
pub fn call(draw: &mut Draw) -> Question {
    CALLS.which(draw, |_| story("calls"))
}

/// About ports and connections.
const CLAIMS: &[Claim] = &[
    (false, ["ask-myth-65535", "reason-myth-65535", "why-myth-65535"]),
    (true, ["ask-myth-same-port", "reason-myth-same-port", "why-myth-same-port"]),
    (false, ["ask-myth-new-port", "reason-myth-new-port", "why-myth-same-port"]),
    (false, ["ask-myth-port-shared", "reason-myth-port-shared", "why-myth-port-shared"]),
    (true, ["ask-myth-port-each", "reason-myth-port-each", "why-myth-port-shared"]),
    (true, ["ask-myth-before-accept", "reason-myth-before-accept", "why-myth-before-accept"]),
    (false, ["ask-myth-accept-opens", "reason-myth-accept-opens", "why-myth-before-accept"]),
    (true, ["ask-myth-self-connect", "reason-myth-self-connect", "why-myth-self-connect"]),
];

/// A statement about sockets.
pub fn myth(draw: &mut Draw) -> Question {
    let address = draw.v4_host(24);
    let port = u128::from(draw.pick(&[80_u16, 443, 8080, 22, 25]));
    let other = u128::from(49_152 + draw.below(16_000) as u16);
    let told = |id| {
        let say = Say::new(id).with("address", address.to_string()).with("port", port.to_string());
        say.with("other", other.to_string())
    };
    claim(draw, CLAIMS, told, story("four-numbers"))
}
