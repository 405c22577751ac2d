//! What names a connection, what a call sends, and where connections wait.

mod ports;
mod queues;
mod tuples;

use super::LESSON;
use super::ids;
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
    name: ids::OPTION_CALL,
    job: "call-job",
    ask: ids::ASK_SOCKET_CALL,
    why: ids::WHY_SOCKET_CALL,
    reason: ids::REASON_SOCKET_CALL,
};

/// Which call does this.
pub fn call(draw: &mut Draw) -> Question {
    CALLS.which(draw, |_| story("calls"))
}

/// About ports and connections.
const CLAIMS: &[Claim] = &[
    (false, [ids::ASK_MYTH_65535, ids::REASON_MYTH_65535, ids::WHY_MYTH_65535]),
    (true, [ids::ASK_MYTH_SAME_PORT, ids::REASON_MYTH_SAME_PORT, ids::WHY_MYTH_SAME_PORT]),
    (false, [ids::ASK_MYTH_NEW_PORT, ids::REASON_MYTH_NEW_PORT, ids::WHY_MYTH_SAME_PORT]),
    (false, [ids::ASK_MYTH_PORT_SHARED, ids::REASON_MYTH_PORT_SHARED, ids::WHY_MYTH_PORT_SHARED]),
    (true, [ids::ASK_MYTH_PORT_EACH, ids::REASON_MYTH_PORT_EACH, ids::WHY_MYTH_PORT_SHARED]),
    (true, [ids::ASK_MYTH_BEFORE_ACCEPT, ids::REASON_MYTH_BEFORE_ACCEPT, ids::WHY_MYTH_BEFORE_ACCEPT]),
    (false, [ids::ASK_MYTH_ACCEPT_OPENS, ids::REASON_MYTH_ACCEPT_OPENS, ids::WHY_MYTH_BEFORE_ACCEPT]),
    (true, [ids::ASK_MYTH_SELF_CONNECT, ids::REASON_MYTH_SELF_CONNECT, ids::WHY_MYTH_SELF_CONNECT]),
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
