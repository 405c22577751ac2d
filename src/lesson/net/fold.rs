//! Which decisions of a run are steps, and how what lies between them is told.

use crate::text::Say;
use crate::trace::{Connection, Event, Segment, Step, What, World};
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
    let moved = |event: &&Event| matches!(event.what, What::Sent(_) | What::Received(_) | What::Lost(_));
    let sent: Vec<_> = happened
        .iter()
        .filter_map(|event| match event.what {
            What::Sent(frame) => Segment::of(&world.frames.get(frame)?.bytes),
            _ => None,
        })
        .collect();
    let states = states(world, &events);
    let last = happened.iter().rfind(moved);
    if last.is_none() && states.is_empty() {
        return None;
    }
    let time = last.map(|last| last.at.since(world.time(*events.start())).to_string());
    let opens = states.iter().any(|(_, state)| *state == "ESTABLISHED");
    let octets: usize = sent.iter().map(|segment| segment.data()).sum();
    let now: Vec<_> = states.into_iter().map(|(end, state)| format!("{end} {state}")).collect();
    let say = Say::new("meanwhile").with("opens", if opens { "yes" } else { "no" });
    let say = say.with("segments", sent.len()).with("size", octets);
    let say = say.with("time", time.unwrap_or_else(|| "–".to_owned()));
    Some(say.with("changed", if now.is_empty() { "no" } else { "yes" }).with("states", now.join(", ")))
}

/// The ends of connections that came to another state in these events, each with that state. An end is its node's
/// name, and its port where the node has several.
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
            let port = it.local.rsplit(':').next().unwrap_or_default();
            let end = if several { format!("{}:{port}", node.name) } else { node.name.clone() };
            (end, it.state)
        })
    });
    changed.collect()
}
