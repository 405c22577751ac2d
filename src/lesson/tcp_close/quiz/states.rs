//! In which state a connection is after what happened to it, and who has to wait at the end.

use super::story;
use crate::protocol::tcp::{State, TRANSITIONS, Trigger};
use crate::quiz::{Draw, Question, table};
use crate::text::Say;

/// What happens to a connection that is being closed.
const EVENTS: [Trigger; 5] = [
    Trigger::Close,
    Trigger::ReceiveFin,
    Trigger::ReceiveAckOfFin,
    Trigger::ReceiveFinAckOfFin,
    Trigger::TimeWaitOver,
];

/// The states it can come to.
const STATES: [State; 8] = [
    State::FinWait1,
    State::FinWait2,
    State::CloseWait,
    State::Closing,
    State::LastAck,
    State::TimeWait,
    State::Closed,
    State::Established,
];

/// In which state a connection is that was open, after some of these.
pub fn state(draw: &mut Draw) -> Question {
    let steps = draw.by_level([1, 2, 3]) + draw.below(2);
    let (mut at, mut path, mut events) = (State::Established, vec![State::Established.name()], Vec::new());
    for _ in 0..steps {
        let possible: Vec<_> = EVENTS.into_iter().filter_map(|event| Some((event, at.on(event)?))).collect();
        if possible.is_empty() {
            break;
        }
        let (event, way) = draw.pick(&possible);
        at = TRANSITIONS[way].to;
        path.push(at.name());
        events.push(event);
    }
    let lines: Vec<_> = events
        .iter()
        .zip(1..)
        .map(|(event, number)| [format!("{number}."), event.name().to_owned()])
        .collect();
    let mut others: Vec<_> = STATES.into_iter().filter(|other| *other != at).collect();
    draw.shuffle(&mut others);
    let mut shown: Vec<_> = others.into_iter().take(3).chain([at]).collect();
    draw.shuffle(&mut shown);
    let path = path.join(" → ");
    let told = |id, state: State| {
        Say::new(id).with("state", state.name()).with("right", at.name()).with("path", path.as_str())
    };
    let option =
        |state: State| (state.name().into(), (state != at).then(|| told("reason-close-state", state)));
    let seen = match events.first() {
        Some(Trigger::ReceiveFin) => "server-first",
        _ if path.contains(State::Closing.name()) => "simultaneous",
        _ => "four",
    };
    Question::choose(
        told("ask-close-state", at),
        shown.into_iter().map(option).collect(),
        told("why-close-state", at),
        story(seen),
    )
    .showing(table(&lines))
}

/// How a connection can end: who waits, and the last segments, each from one side or the other. Data is 10 bytes.
const ENDS: [(&str, &[(usize, &str)]); 7] = [
    (
        "first",
        &[
            (0, "[FIN, ACK] Seq=1 Ack=1"),
            (1, "[ACK] Seq=1 Ack=2"),
            (1, "[FIN, ACK] Seq=1 Ack=2"),
            (0, "[ACK] Seq=2 Ack=2"),
        ],
    ),
    ("first", &[(0, "[FIN, ACK] Seq=1 Ack=1"), (1, "[FIN, ACK] Seq=1 Ack=2"), (0, "[ACK] Seq=2 Ack=2")]),
    ("neither", &[(0, "[RST] Seq=1")]),
    (
        "both",
        &[
            (0, "[FIN, ACK] Seq=1 Ack=1"),
            (1, "[FIN, ACK] Seq=1 Ack=1"),
            (0, "[ACK] Seq=2 Ack=2"),
            (1, "[ACK] Seq=2 Ack=2"),
        ],
    ),
    (
        "first",
        &[
            (0, "[FIN, ACK] Seq=1 Ack=1"),
            (1, "[PSH, ACK] Seq=1 Ack=2 Len=10"),
            (0, "[ACK] Seq=2 Ack=11"),
            (1, "[FIN, ACK] Seq=11 Ack=2"),
            (0, "[ACK] Seq=2 Ack=12"),
        ],
    ),
    (
        "neither",
        &[
            (0, "[FIN, ACK] Seq=1 Ack=1"),
            (1, "[ACK] Seq=1 Ack=2"),
            (1, "[PSH, ACK] Seq=1 Ack=2 Len=10"),
            (0, "[RST] Seq=2"),
        ],
    ),
    (
        "first",
        &[
            (0, "[FIN, ACK] Seq=1 Ack=1"),
            (1, "[FIN, ACK] Seq=1 Ack=2"),
            (0, "[ACK] Seq=2 Ack=2"),
            (1, "[FIN, ACK] Seq=1 Ack=2"),
            (0, "[ACK] Seq=2 Ack=2"),
        ],
    ),
];

/// Which side of a connection ends up in TIME-WAIT.
pub fn waits(draw: &mut Draw) -> Question {
    let known = draw.by_level([3, 4, ENDS.len()]);
    let (right, segments) = draw.pick(&ENDS[..known]);
    let sides = if draw.coin() { ["A", "B"] } else { ["B", "A"] };
    let line = |(from, segment): &(usize, &str)| {
        [format!("{} → {}", sides[*from], sides[1 - from]), (*segment).to_owned()]
    };
    let lines: Vec<_> = segments.iter().map(line).collect();
    let told = |id, choice: &str| {
        let say = Say::new(id).with("choice", choice).with("right", right);
        say.with("first", sides[0]).with("second", sides[1])
    };
    let option = |choice: &'static str| {
        let against = (choice != right).then(|| told("reason-close-waits", choice));
        let name = Say::new("option-close-waits").with("choice", choice);
        (name.with("first", sides[0]).with("second", sides[1]).into(), against)
    };
    let mut choices = if sides[0] == "A" { vec!["first", "second"] } else { vec!["second", "first"] };
    choices.extend(["both", "neither"]);
    let seen = match right {
        "both" => "simultaneous",
        "neither" if segments.len() == 1 => "unread",
        "neither" => "data-after-close",
        _ if segments.len() == 3 => "three",
        _ => "four",
    };
    Question::choose(
        told("ask-close-waits", right),
        choices.into_iter().map(option).collect(),
        told("why-close-waits", right),
        story(seen),
    )
    .showing(table(&lines))
}
