//! What a list of sockets tells of its programs, and what a SYN meets in TIME-WAIT.

use super::super::LESSON;
use super::super::ids;
use super::story;
use crate::quiz::{Draw, Question, table};
use crate::text::Say;

/// A state of which a host has many, and what of the lesson shows it: a knob and its value. The easy levels ask about
/// the first.
const STATES: [(&str, (&str, &str)); 5] = [
    ("CLOSE-WAIT", ("story", "close-wait")),
    ("TIME-WAIT", ("story", "server-first")),
    ("FIN-WAIT-2", ("story", "close-wait")),
    ("LAST-ACK", ("faults", "drop:A.5")),
    ("SYN-SENT", ("faults", "drop:A.1")),
];

/// Why there are so many sockets in a state.
pub fn cause(draw: &mut Draw) -> Question {
    let asked = draw.by_level([2, 3, 5]);
    let (state, seen) = draw.pick(&STATES[..asked]);
    let mut others: Vec<_> = STATES.iter().map(|(other, _)| *other).filter(|other| *other != state).collect();
    draw.shuffle(&mut others);
    others.truncate(3);
    others.push(state);
    draw.shuffle(&mut others);
    let (host, server) = (draw.v4_host(24), draw.v4_host(16));
    let row = |draw: &mut Draw| {
        let (client, port) = (draw.v4_host(16), 32_768 + draw.below(28_000));
        // A FIN that the program has not read counts as one byte in the queue.
        let unread = u8::from(state == "CLOSE-WAIT");
        // The host asks from ports that it picks itself; it is asked at the one where it listens.
        let (local, remote) = if state == "SYN-SENT" {
            (format!("{host}:{port}"), format!("{server}:8080"))
        } else {
            (format!("{host}:8080"), format!("{client}:{port}"))
        };
        [state.to_owned(), unread.to_string(), local, remote]
    };
    let rows: Vec<_> = (0..4).map(|_| row(draw)).collect();
    let count = draw.number(3_000, 28_000);
    let told = |id, of: &str| Say::new(id).with("state", of).with("right", state).with("count", count);
    let option = |of: &str| {
        let reason = (of != state).then(|| told(ids::REASON_SOCKET_CAUSE, of));
        (Say::new(ids::OPTION_SOCKET_CAUSE).with("state", of).into(), reason)
    };
    Question::choose(
        told(ids::ASK_SOCKET_CAUSE, state),
        others.into_iter().map(option).collect(),
        told(ids::WHY_SOCKET_CAUSE, state),
        LESSON.worked(&[seen]),
    )
    .showing(table(&rows))
}

/// How the timestamp of a SYN compares to the last one of the old connection, whether its number is higher, and whether
/// it may open a new connection (RFC 6191 §2).
const SYNS: [(&str, bool, bool); 6] = [
    ("later", true, true),
    ("earlier", false, false),
    ("none", true, true),
    ("none", false, false),
    ("later", false, true),
    ("earlier", true, false),
];

/// What a SYN for a pair of ports in TIME-WAIT gets.
pub fn syn(draw: &mut Draw) -> Question {
    let known = draw.by_level([2, 4, SYNS.len()]);
    let (stamp, higher, opens) = draw.pick(&SYNS[..known]);
    let sequence = draw.number(1 << 24, 1 << 31);
    let apart = draw.number(1_000, 1 << 24);
    let new = if higher { sequence + apart } else { sequence - apart };
    let old = draw.number(100_000, 1 << 30);
    let between = draw.number(500, 90_000);
    let line = |what: &str, sequence: u128, value: u128| {
        let value = if stamp == "none" { String::new() } else { format!("TSval={value}") };
        [what.to_owned(), format!("Seq={sequence}"), value]
    };
    let value = if stamp == "later" { old + between } else { old - between };
    let rows = [line("TIME-WAIT", sequence, old), line("[SYN]", new, value)];
    let right = if opens { "opens" } else { "stays" };
    let told = |id| {
        let number = if higher { "higher" } else { "lower" };
        Say::new(id).with("stamp", stamp).with("number", number).with("right", right)
    };
    let option = |what: &'static str| {
        let reason = (what != right).then(|| told(ids::REASON_WAIT_SYN).with("choice", what));
        (Say::new(ids::OPTION_WAIT_SYN).with("choice", what).into(), reason)
    };
    Question::choose(
        told(ids::ASK_WAIT_SYN),
        ["opens", "stays", "rst", "later"].into_iter().map(option).collect(),
        told(ids::WHY_WAIT_SYN),
        story("reopened"),
    )
    .showing(table(&rows))
}
