//! What can be asked about the next segment of a connection, and about the next state of an end.

use super::{SOON, decider, name, question};
use crate::protocol::tcp::{State, TRANSITIONS};
use crate::text::{Arg, Numbers, Say, Sequence};
use crate::trace::{Connection, Origins, Predict, Segment, What, World};
use crate::wire::Flags;
use std::ops::{Range, RangeInclusive};

/// A segment of the run: the event of its sending or arrival, and what its numbers are counted from.
struct Sent {
    event: usize,
    segment: Segment,
    origins: Origins,
}

impl Sent {
    /// Its sequence number, when it is known what that counts from.
    fn sequence(&self) -> Option<Sequence> {
        let told = self.origins.sequence_of(self.segment.header.sequence_number);
        told.origin.map(|_| told)
    }

    /// Its acknowledgment number, likewise.
    fn acknowledgment(&self) -> Option<Sequence> {
        let told = self.origins.acknowledgment_of(self.segment.header.acknowledgment_number);
        told.origin.map(|_| told)
    }
}

/// The segments that a node sent or took, whichever the events say.
fn segments<'a>(
    world: &'a World,
    node: usize,
    of: fn(&What) -> Option<usize>,
) -> impl DoubleEndedIterator<Item = Sent> + 'a {
    let origins = world.origins();
    let events = world.events.iter().enumerate().filter(move |(_, event)| event.node == node);
    events.filter_map(move |(event, happened)| {
        let index = of(&happened.what)?;
        let segment = Segment::of(&world.frames.get(index)?.bytes)?;
        Some(Sent { event, segment, origins: origins.get(index).copied()? })
    })
}

const fn sent(what: &What) -> Option<usize> {
    if let What::Sent(frame) = what { Some(*frame) } else { None }
}

const fn received(what: &What) -> Option<usize> {
    if let What::Received(frame) = what { Some(*frame) } else { None }
}

/// The node that decides, the next segment that it sends, and the last one that it sent before to the same end.
fn next(world: &World, events: &RangeInclusive<usize>) -> Option<(usize, Sent, Option<Sent>)> {
    let node = decider(world, events)?;
    let next = segments(world, node, sent).find(|sent| sent.event >= *events.start())?;
    let late = world.time(next.event).since(world.time(*events.start())) >= SOON;
    if late || is_woken(world, node, events.start() + 1..next.event) {
        return None;
    }
    let before = segments(world, node, sent).rfind(|sent| {
        let (old, new) = (&sent.segment, &next.segment);
        sent.event < next.event && (old.from, old.to) == (new.from, new.to)
    });
    Some((node, next, before))
}

/// Whether something else makes the node act during these events: what it sends then follows from that.
fn is_woken(world: &World, node: usize, mut events: Range<usize>) -> bool {
    events.any(|index| {
        let Some(event) = world.events.get(index).filter(|event| event.node == node) else { return false };
        match event.what {
            What::Received(frame) => {
                world.frames.get(frame).is_some_and(|frame| Segment::of(&frame.bytes).is_some())
            }
            What::TimerFired(_) => true,
            // What a program is told follows from something; what it asks for by itself does not.
            What::Call(_) => event.cause.is_none(),
            _ => false,
        }
    })
}

/// Flags that a segment may carry, those one would think of first, first.
const CHOICES: [Flags; 6] = [
    Flags::SYN,
    Flags(Flags::SYN.0 | Flags::ACK.0),
    Flags::ACK,
    Flags(Flags::FIN.0 | Flags::ACK.0),
    Flags::RST,
    Flags(Flags::RST.0 | Flags::ACK.0),
];

pub(super) fn flags(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let (node, next, _) = next(world, &events)?;
    let from = name(world, node);
    // PSH and URG speak to the programs, and change nothing of what the segment does.
    let about = (Flags::SYN | Flags::ACK | Flags::FIN | Flags::RST).0;
    let right = Flags(next.segment.header.flags.0 & about);
    let because = |choice: Flags| {
        let extra = |flag: Flags| choice.contains(flag) && !right.contains(flag);
        let lacks = |flag: Flags| right.contains(flag) && !choice.contains(flag);
        let id = match () {
            () if choice == right => "guess-flags-right",
            () if extra(Flags::RST) => "guess-flags-no-reset",
            () if extra(Flags::FIN) => "guess-flags-no-fin",
            () if extra(Flags::SYN) && choice.contains(Flags::ACK) => "guess-flags-no-syn-ack",
            () if extra(Flags::SYN) => "guess-flags-no-syn",
            () if lacks(Flags::SYN) => "guess-flags-needs-syn",
            () if lacks(Flags::FIN) => "guess-flags-needs-fin",
            () if lacks(Flags::RST) => "guess-flags-needs-reset",
            () if lacks(Flags::ACK) => "guess-flags-needs-ack",
            () => "guess-flags-no-ack",
        };
        let kind = right.to_string().to_ascii_lowercase().replace('·', "-");
        Say::new(id).with("from", from).with("kind", kind)
    };
    // Whether a reset carries ACK is the harder half of the question, so both kinds come first where one is right.
    let is_reset = |flags: Flags| flags.contains(Flags::RST);
    let resets = CHOICES.into_iter().filter(|choice| is_reset(right) && is_reset(*choice));
    let wrong = resets.chain(CHOICES).filter(|choice| *choice != right);
    question(
        Say::new("guess-flags").with("from", from),
        (Arg::from(right.to_string()), because(right)),
        wrong.map(|choice| (Arg::from(choice.to_string()), because(choice))).collect(),
    )
}

/// The wrong numbers that are written in other ways than the right one and each other, though the two directions count
/// from different origins.
fn apart(
    right: Sequence,
    wrong: impl Iterator<Item = (Sequence, &'static str)>,
) -> Vec<(Sequence, &'static str)> {
    let mut written = vec![right.spelled(Numbers::Relative)];
    let mut is_new = |number: Sequence| {
        let now = number.spelled(Numbers::Relative);
        let new = !written.contains(&now);
        written.push(now);
        new
    };
    wrong.filter(|(number, _)| is_new(*number)).collect()
}

pub(super) fn sequence(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let (node, next, before) = next(world, &events)?;
    let right = next.sequence()?;
    let before = before.and_then(|before| Some((before.sequence()?, before.segment.length)));
    let (start, length) = before.unwrap_or((right, 0));
    let because = |id: &'static str| {
        let say = Say::new(id).with("from", name(world, node)).with("right", right);
        say.with("start", start).with("length", length)
    };
    let id = match before {
        None => "guess-sequence-first",
        Some(_) if start.plus(length) == right => "guess-sequence-next",
        Some(_) => "guess-sequence-again",
    };
    let wrong = [
        before.map(|_| (start, "guess-sequence-before")),
        next.acknowledgment().map(|number| (number, "guess-sequence-theirs")),
        before.filter(|_| length > 1).map(|_| (start.plus(1), "guess-sequence-segments")),
        Some((right.plus(1), "guess-sequence-far")),
    ];
    let wrong = apart(right, wrong.into_iter().flatten());
    question(
        Say::new("guess-sequence").with("from", name(world, node)),
        (Arg::from(right), because(id)),
        wrong.into_iter().map(|(number, id)| (Arg::from(number), because(id))).collect(),
    )
}

pub(super) fn acknowledgment(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let (node, next, _) = next(world, &events)?;
    let right = next.acknowledgment()?;
    let came = segments(world, node, received).rfind(|came| {
        came.event < next.event
            && (came.segment.from, came.segment.to) == (next.segment.to, next.segment.from)
    })?;
    let (start, length) = (came.sequence()?, came.segment.length);
    let end = start.plus(length);
    let takes = came.segment.header.flags.0 & (Flags::SYN | Flags::FIN).0 != 0;
    let because = |id: &'static str| {
        let say = Say::new(id).with("from", name(world, node)).with("right", right);
        say.with("start", start).with("length", length)
    };
    let id = match () {
        () if end != right => "guess-ack-stops",
        () if length == 0 => "guess-ack-same",
        () if length == 1 && takes => "guess-ack-flag",
        () => "guess-ack-next",
    };
    let wrong = [
        Some((start, "guess-ack-start")),
        (Some(right.number) != right.origin).then(|| (right.plus(u32::MAX), "guess-ack-last")),
        Some((end, "guess-ack-gap")),
        next.sequence().map(|number| (number, "guess-ack-own")),
        Some((right.plus(1), "guess-ack-far")),
    ];
    let wrong = apart(right, wrong.into_iter().flatten());
    question(
        Say::new("guess-ack").with("from", name(world, node)),
        (Arg::from(right), because(id)),
        wrong.into_iter().map(|(number, id)| (Arg::from(number), because(id))).collect(),
    )
}

pub(super) fn next_state(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let node = decider(world, &events)?;
    let (before, now) = moved(world, node, &events)?;
    let taken = TRANSITIONS.get(*now.path.last()?)?;
    let because = |id: &'static str, state: &str, event: &str| {
        let say = Say::new(id).with("node", name(world, node)).with("before", before.name());
        say.with("right", now.state).with("state", state).with("event", event)
    };
    let ways = |from: State| TRANSITIONS.iter().filter(move |way| way.from == from && way.drawn);
    let stays = std::iter::once((before.name(), "guess-state-stays", taken.on.name()));
    let others = ways(before).map(|way| (way.to.name(), "guess-state-other", way.on.name()));
    let later = ways(taken.to).map(|way| (way.to.name(), "guess-state-early", way.on.name()));
    let wrong = stays.chain(others).chain(later).filter(|(state, ..)| *state != now.state);
    question(
        Say::new("guess-state").with("node", name(world, node)),
        (Arg::from(now.state), because("guess-state-right", now.state, taken.on.name())),
        wrong.map(|(state, id, event)| (Arg::from(state), because(id, state, event))).collect(),
    )
}

/// A node's connection whose state these events change: the state before, and the connection afterwards.
fn moved(world: &World, node: usize, events: &RangeInclusive<usize>) -> Option<(State, Connection)> {
    let before = world.state(node, events.start().checked_sub(1)?)?;
    let after = world.state(node, *events.end())?;
    after.connections().find_map(|now| {
        let old = before.connections().find(|old| old.socket == now.socket);
        // What was not there came from where its way begins.
        let first = now.path.first().and_then(|way| TRANSITIONS.get(*way)).map(|way| way.from);
        let known = old.and_then(|old| State::ALL.into_iter().find(|state| state.name() == old.state));
        let state = known.or(first)?;
        (state.name() != now.state).then(|| (state, now.clone()))
    })
}
