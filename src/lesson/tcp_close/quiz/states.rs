//! In which state a connection is after what happened to it, and who has to wait at the end.

use super::super::ids;
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
        |state: State| (state.name().into(), (state != at).then(|| told(ids::REASON_CLOSE_STATE, state)));
    let seen = match events.first() {
        Some(Trigger::ReceiveFin) => "server-first",
        _ if path.contains(State::Closing.name()) => "simultaneous",
        _ => "four",
    };
    Question::choose(
        told(ids::ASK_CLOSE_STATE, at),
        shown.into_iter().map(option).collect(),
        told(ids::WHY_CLOSE_STATE, at),
        story(seen),
    )
    .showing(table(&lines))
}
