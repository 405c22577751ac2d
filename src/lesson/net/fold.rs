//! Which decisions of a run are steps, and how what lies between them is told.

use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Connection, Event, NodeKind, Segment, Step, What, World};
use crate::wire::Flags;
use std::ops::RangeInclusive;

/// How a decision is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tell {
    /// As a step.
    Step,
    /// With those around it, in one step that says what happened meanwhile.
    Meanwhile,
    /// By the step before it, whose sentence takes it for granted.
    Given,
}

impl From<bool> for Tell {
    fn from(is_step: bool) -> Self {
        if is_step { Self::Step } else { Self::Meanwhile }
    }
}

/// Leaves decisions out, other than the first step. Those that follow one another become one step of their own, so
/// that no state changes under a sentence that speaks of something else.
pub fn fold(world: &World, steps: Vec<Step>, tell: impl Fn(&World, &Event, &Step) -> Tell) -> Vec<Step> {
    let begin = |before: Option<&Step>| before.and_then(|before| before.event).map_or(0, |event| event + 1);
    let mut groups: Vec<(Tell, Step)> = Vec::new();
    for step in steps {
        let decided = world.events.get(begin(groups.last().map(|(_, before)| before)));
        let tell = match (groups.is_empty(), decided) {
            (true, _) => Tell::Step,
            (false, decided) => decided.map_or(Tell::Given, |decided| tell(world, decided, &step)),
        };
        match groups.last_mut() {
            Some((last, before)) if tell == Tell::Given || (tell, *last) == (Tell::Meanwhile, tell) => {
                before.event = step.event;
            }
            _ => groups.push((tell, step)),
        }
    }
    let mut told: Vec<Step> = Vec::new();
    for (tell, step) in groups {
        let events = begin(told.last())..=step.event.unwrap_or(0);
        match told.last_mut() {
            Some(before) if tell == Tell::Meanwhile => match meanwhile(world, events) {
                Some(say) => told.push(Step { say, sources: Vec::new(), ..step }),
                // Nothing moved: there is nothing to be seen in a step of its own.
                None => before.event = step.event,
            },
            _ => told.push(step),
        }
    }
    told
}

/// What happened in these events: which segments left, and what became of the connections.
fn meanwhile(world: &World, events: RangeInclusive<usize>) -> Option<Say> {
    let happened = world.events.get(events.clone())?;
    let sent: Vec<_> = happened
        .iter()
        .filter_map(|event| match event.what {
            // What hubs, switches and routers pass on has left before.
            What::Sent(frame) if world.nodes.get(event.node)?.kind == NodeKind::Host => {
                Segment::of(&world.frames.get(frame)?.bytes)
            }
            _ => None,
        })
        .collect();
    let states = states(world, &events);
    let last = happened.iter().rfind(|event| matches!(event.what, What::Sent(_)));
    let cause = happened.first()?.cause.and_then(|cause| world.events.get(cause));
    let came = cause.is_some_and(|cause| matches!(cause.what, What::Received(_)));
    if last.is_none() && states.is_empty() && !came {
        return None;
    }
    let began = world.time(*events.start());
    let time = last.map_or(Duration::ZERO, |last| last.at.since(began));
    let yes = |is: bool| if is { "yes" } else { "no" };
    let asks = sent.iter().any(|segment| segment.header.flags.contains(Flags::SYN));
    let opens = asks && states.iter().any(|(_, state)| *state == "ESTABLISHED");
    let octets: usize = sent.iter().map(|segment| segment.data()).sum();
    let now: Vec<_> = states.into_iter().map(|(end, state)| format!("{end} {state}")).collect();
    let say = Say::new("meanwhile").with("opens", yes(opens));
    let say = say.with("segments", sent.len()).with("size", octets);
    let say = say.with("timed", yes(time > Duration::ZERO)).with("time", time.to_string());
    Some(say.with("changed", yes(!now.is_empty())).with("states", now.join(", ")))
}

/// The ends of connections that came to another state in these events, each with that state. An end is its node's
/// name, and its ports where the node has several.
fn states(world: &World, events: &RangeInclusive<usize>) -> Vec<(String, &'static str)> {
    let nodes = world.nodes.iter().enumerate();
    let changed = nodes.flat_map(|(index, node)| {
        let before = events.start().checked_sub(1).and_then(|event| world.state(index, event));
        let now = world.state(index, *events.end());
        let held: Vec<_> = now.iter().flat_map(|view| view.connections().cloned()).collect();
        let several = held.len() > 1;
        let is_new = move |now: &Connection| {
            let mut old = before.iter().flat_map(|view| view.connections());
            old.find(|old| old.socket == now.socket).is_none_or(|old| old.state != now.state)
        };
        held.into_iter().filter(is_new).map(move |it| {
            let end = if several { format!("{} {}", node.name, it.ports()) } else { node.name.clone() };
            (end, it.state)
        })
    });
    changed.collect()
}
