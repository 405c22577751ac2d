//! In which states both sides are at a moment of a handshake: taken from a run of the lesson.

use super::super::LESSON;
use super::super::ids;
use crate::quiz::{Draw, Question, Worked};
use crate::text::Say;
use crate::trace::{What, World};

/// A moment of a handshake.
struct Moment {
    /// Its name in messages.
    id: &'static str,
    /// What of the lesson it is a moment of.
    knobs: &'static [(&'static str, &'static str)],
    /// The frame that has just been sent, or has just arrived or been lost.
    frame: &'static str,
    sent: bool,
}

const fn sent(id: &'static str, knobs: &'static [(&str, &str)], frame: &'static str) -> Moment {
    Moment { id, knobs, frame, sent: true }
}

const fn over(id: &'static str, knobs: &'static [(&str, &str)], frame: &'static str) -> Moment {
    Moment { id, knobs, frame, sent: false }
}

/// The easy levels know the first of them.
const MOMENTS: [Moment; 9] = [
    sent("syn-sent", &[], "A.1"),
    over("syn-arrived", &[], "A.1"),
    over("syn-ack-arrived", &[], "B.1"),
    over("ack-arrived", &[], "A.2"),
    over("syn-ack-lost", &[("faults", "drop:B.1")], "B.1"),
    over("ack-lost", &[("faults", "drop:A.2")], "A.2"),
    over("refused", &[("story", "closed-port")], "B.1"),
    over("crossed", &[("story", "simultaneous")], "B.1"),
    // The first SYN is held up, and the second is still on its way: the RST that answers the answer is A's third frame.
    over("old-duplicate", &[("story", "old-duplicate")], "A.3"),
];

/// Pairs of states that some moment has: what is offered beside the right one.
const PAIRS: [[&str; 2]; 6] = [
    ["SYN-SENT", "LISTEN"],
    ["SYN-SENT", "SYN-RECEIVED"],
    ["ESTABLISHED", "SYN-RECEIVED"],
    ["ESTABLISHED", "ESTABLISHED"],
    ["CLOSED", "CLOSED"],
    ["SYN-RECEIVED", "SYN-RECEIVED"],
];

impl Moment {
    fn worked(&self) -> Worked {
        LESSON.worked(self.knobs)
    }

    /// The states of A and B then.
    fn states(&self) -> Option<[&'static str; 2]> {
        let world = LESSON.trace(&self.worked().knobs).ok()?.world?;
        let frame = world.frame(self.frame)?;
        let happened = world.events.iter().position(|event| match event.what {
            What::Sent(index) => self.sent && index == frame,
            What::Received(index) | What::Lost(index) => !self.sent && index == frame,
            _ => false,
        })?;
        // What follows from it at the same instant has happened, too.
        let at = world.events[happened].at;
        let settled = world.events.iter().rposition(|event| event.at == at)?;
        let [a, b] = ["A", "B"].map(|name| world.node(name).and_then(|node| state(&world, node, settled)));
        a.zip(b).map(|(a, b)| [a, b])
    }
}

/// The state of a node's connection; while it has none, of the socket that waits for one, which is CLOSED without any
/// (RFC 9293 §3.3.2: that state is fictional).
fn state(world: &World, node: usize, event: usize) -> Option<&'static str> {
    let view = world.state(node, event)?;
    let connection = view.connections().max_by_key(|connection| !connection.remote.is_empty());
    Some(connection.map_or("CLOSED", |connection| connection.state))
}

/// Which states both sides are in.
pub fn states(draw: &mut Draw) -> Question {
    let known = draw.by_level([5, 7, MOMENTS.len() as u32]);
    let moment = &MOMENTS[draw.below(known) as usize];
    let right = moment.states().unwrap_or_default();
    let mut shown: Vec<_> = PAIRS.into_iter().filter(|pair| *pair != right).collect();
    draw.shuffle(&mut shown);
    shown.truncate(3);
    shown.push(right);
    let port = 1024 + draw.below(60_000);
    draw.shuffle(&mut shown);
    let said = |id, [a, b]: [&'static str; 2]| Say::new(id).with("a", a).with("b", b);
    let option = |pair: [&'static str; 2]| {
        let wrong = match [pair[0] == right[0], pair[1] == right[1]] {
            [true, true] => None,
            [false, true] => Some("a"),
            [true, false] => Some("b"),
            [false, false] => Some("both"),
        };
        let reason =
            wrong.map(|wrong| said(ids::REASON_STATES, right).with("moment", moment.id).with("wrong", wrong));
        (said(ids::OPTION_STATES, pair).into(), reason)
    };
    Question::choose(
        Say::new(ids::ASK_STATES).with("moment", moment.id).with("port", port.to_string()),
        shown.into_iter().map(option).collect(),
        said(ids::WHY_STATES, right).with("moment", moment.id),
        moment.worked(),
    )
}

#[cfg(test)]
mod tests {
    use super::{MOMENTS, PAIRS};

    /// RFC 9293 §3.5, figures 6 to 9, and §3.10.7: what the runs show is what the standard says.
    #[test]
    fn rfc_9293_3_5_the_runs_are_in_the_states_of_the_figures() {
        let states = MOMENTS.map(|moment| (moment.id, moment.states().unwrap_or_default()));
        let figures = [
            ("syn-sent", ["SYN-SENT", "LISTEN"]),
            ("syn-arrived", ["SYN-SENT", "SYN-RECEIVED"]),
            ("syn-ack-arrived", ["ESTABLISHED", "SYN-RECEIVED"]),
            ("ack-arrived", ["ESTABLISHED", "ESTABLISHED"]),
            ("syn-ack-lost", ["SYN-SENT", "SYN-RECEIVED"]),
            ("ack-lost", ["ESTABLISHED", "SYN-RECEIVED"]),
            ("refused", ["CLOSED", "CLOSED"]),
            ("crossed", ["SYN-RECEIVED", "SYN-RECEIVED"]),
            ("old-duplicate", ["SYN-SENT", "LISTEN"]),
        ];
        assert_eq!(states, figures);
        assert!(states.iter().all(|(_, pair)| PAIRS.contains(pair)));
        assert!(PAIRS.iter().all(|pair| states.iter().any(|(_, other)| other == pair)));
    }
}
