//! What each step's sentence speaks of is there to be shown, and a step that tells of nothing else leaves nothing out.

use super::super::LESSONS;
use crate::text::{Arg, Numbers};
use crate::trace::{Happened, Opened, Protocol, Segment, Trace, Value, What, Which, World};
use crate::wire::Flags;
use std::collections::{BTreeMap, BTreeSet};

/// Every run on a network, with its name.
fn runs() -> Vec<(String, Trace)> {
    let runs = LESSONS.iter().flat_map(|lesson| {
        lesson.situations().into_iter().map(|(situation, knobs)| {
            let trace = lesson.trace(&knobs).expect("every situation runs");
            (format!("{} {situation}", lesson.id), trace)
        })
    });
    runs.filter(|(_, trace)| trace.world.is_some()).collect()
}

fn world(trace: &Trace) -> &World {
    trace.world.as_deref().expect("a network")
}

#[test]
fn a_step_speaks_of_a_frame_that_has_been_sent_and_of_a_field_that_stands_in_it() {
    for (run, trace) in runs() {
        let world = world(&trace);
        for (cursor, step) in trace.steps.iter().enumerate() {
            let Some(spot) = trace.spot(cursor) else { continue };
            let place = format!("{run} step {}: {}", cursor + 1, step.say.id);
            let until = step.event.expect("it is of a network");
            if let Some(frame) = spot.frame {
                assert!(world.events[..=until].iter().any(|it| it.what == What::Sent(frame)), "{place}");
            }
            if let Some((protocol, name)) = spot.field {
                let bytes = world.frames[spot.frame.expect("the field of a frame")].bytes.clone();
                assert!(Opened::new(bytes).place(protocol, name).is_some(), "{place}: {name}");
            }
        }
    }
}

#[test]
fn frames_are_sent_in_their_order_and_steps_end_in_theirs() {
    for (run, trace) in runs() {
        let (world, mut sent) = (world(&trace), 0);
        assert!(trace.steps.iter().map(|step| step.event).is_sorted(), "{run}");
        for (index, event) in world.events.iter().enumerate() {
            if let What::Sent(frame) = event.what {
                assert_eq!(frame, sent, "{run} event {index}");
                sent += 1;
            }
            assert_eq!(world.sent(index), sent, "{run} event {index}");
        }
        for (step, last) in trace.steps.iter().enumerate().filter_map(|(at, step)| Some((at, step.event?))) {
            let first = trace.step_of(last).expect("a step ends here");
            assert!(first <= step && trace.steps[first].event == Some(last), "{run} step {step}");
            let before = first.checked_sub(1).and_then(|before| trace.steps[before].event);
            assert!(before.is_none_or(|before| before < last), "{run} step {step}");
        }
    }
}

#[test]
fn a_frame_named_in_a_sentence_is_the_one_that_is_marked() {
    for (run, trace) in runs() {
        for (cursor, step) in trace.steps.iter().enumerate() {
            let named = step.say.args.iter().find_map(|(name, arg)| match arg {
                Arg::Text(text) if *name == "frame" => Some(text.as_str()),
                _ => None,
            });
            if let Some(named) = named {
                let marked = trace.spot(cursor).and_then(|spot| spot.frame);
                assert_eq!(marked, world(&trace).frame(named), "{run} step {}", cursor + 1);
            }
        }
    }
}

#[test]
fn a_field_that_a_decision_names_is_found() {
    // A decision may be told before its frame leaves, or with none left; each kind is told with its frame somewhere.
    let mut found: BTreeMap<&str, bool> = BTreeMap::new();
    for (run, trace) in runs() {
        for cursor in 0..trace.steps.len() {
            let (Some(spot), Some(decided)) = (trace.spot(cursor), trace.decided(cursor)) else { continue };
            let What::Decided(note) = &world(&trace).events[decided].what else { continue };
            let note = note.get();
            let Some(field) = note.focus.field else { continue };
            if note.focus.which != Which::Sent && spot.frame.is_some() {
                assert_eq!(spot.field, Some(field), "{run} step {}: {}", cursor + 1, note.say.id);
            }
            *found.entry(note.say.id).or_default() |= spot.field.is_some();
        }
    }
    let never: Vec<_> = found.iter().filter(|(_, found)| !**found).collect();
    assert!(never.is_empty(), "{never:?}");
}

#[test]
fn a_row_that_a_decision_names_is_held_when_it_is_told_or_was_before() {
    for (run, trace) in runs() {
        let world = world(&trace);
        for (cursor, step) in trace.steps.iter().enumerate() {
            let Some(spot) = trace.spot(cursor) else { continue };
            let Some((table, first)) = spot.row else { continue };
            let before = trace.decided(cursor).and_then(|decided| decided.checked_sub(1));
            let held = step.event.into_iter().chain(before).any(|event| {
                let view = world.state(spot.node, event).expect("the node holds something");
                matches!(view.get(table), Some(Value::Table(it)) if it.rows.iter().any(|row| row[0] == first))
            });
            assert!(held, "{run} step {}: {} has no {first} in {table}", cursor + 1, step.say.id);
        }
    }
}

#[test]
fn what_becomes_of_each_frame_is_told_by_one_step() {
    for (run, trace) in runs() {
        let world = world(&trace);
        let told: Vec<_> = (0..trace.steps.len()).flat_map(|cursor| trace.happened(cursor)).collect();
        let all = world.events.iter().filter_map(|event| match event.what {
            What::Sent(frame) => Some(Happened::Sent(frame)),
            What::Received(frame) => Some(Happened::Arrived(frame)),
            What::Lost(frame) => Some(Happened::Lost(frame)),
            _ => None,
        });
        let key = |it: &Happened| format!("{it:?}");
        let mut told: Vec<_> = told.iter().map(key).collect();
        let mut all: Vec<_> = all.map(|it| key(&it)).collect();
        told.sort_unstable();
        all.sort_unstable();
        assert!(told == all, "{run}");
    }
}

#[test]
fn a_router_alters_the_time_to_live_and_the_checksum_of_what_it_forwards() {
    let mut seen = 0;
    for (run, trace) in runs() {
        for (cursor, step) in trace.steps.iter().enumerate().filter(|(_, it)| it.say.id == "forward-ttl") {
            let spot = trace.spot(cursor).expect("a decision");
            let told = |wanted: &str| match step.say.args.iter().find(|(name, _)| *name == wanted) {
                Some((_, Arg::Number(number))) => number.to_string(),
                _ => panic!("no {wanted}"),
            };
            let altered: BTreeMap<_, _> = spot
                .altered
                .iter()
                .map(|it| (it.field.as_str(), (it.before.clone(), it.after.clone())))
                .collect();
            // What is fragmented, or waits for a MAC address that never comes, goes on in no one frame.
            if altered.is_empty() {
                continue;
            }
            seen += 1;
            assert_eq!(spot.altered[0].field, "ipv4-time-to-live", "{run} step {}", cursor + 1);
            let times = altered.get("ipv4-time-to-live");
            assert_eq!(times, Some(&(told("before"), told("after"))), "{run} step {}", cursor + 1);
            assert!(altered.contains_key("ipv4-header-checksum"), "{run} step {}", cursor + 1);
            assert!(altered.keys().all(|field| !field.starts_with("icmp") && !field.starts_with("tcp")));
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn no_connection_changes_its_state_under_a_sentence_that_speaks_of_something_else() {
    for (run, trace) in runs() {
        let world = world(&trace);
        for (cursor, step) in trace.steps.iter().enumerate().skip(1) {
            let (Some(decided), Some(until)) = (trace.decided(cursor), step.event) else { continue };
            if step.say.id == "meanwhile" {
                continue;
            }
            let states = |event: usize, node: usize| -> BTreeSet<(u32, &'static str)> {
                let view = world.state(node, event);
                view.iter().flat_map(|it| it.connections()).map(|it| (it.socket, it.state)).collect()
            };
            let decisions = decided + 1..=until;
            let others = decisions.filter(|at| matches!(world.events[*at].what, What::Decided(_)));
            for at in others {
                let node = world.events[at].node;
                assert_eq!(
                    states(at - 1, node),
                    states(at, node),
                    "{run} step {}: {}",
                    cursor + 1,
                    step.say.id
                );
            }
        }
    }
}

#[test]
fn a_sentence_writes_a_sequence_number_as_the_ladder_does() {
    let mut seen = 0;
    for (run, trace) in runs() {
        let world = world(&trace);
        let origins = world.origins();
        for (cursor, step) in trace.steps.iter().enumerate() {
            let Some(spot) = trace.spot(cursor) else { continue };
            let (Some(frame), Some((Protocol::Tcp, "Sequence Number"))) = (spot.frame, spot.field) else {
                continue;
            };
            let told = step.say.args.iter().find_map(|(name, arg)| match arg {
                Arg::Sequence(told) if *name == "sequence" => Some(*told),
                _ => None,
            });
            let (Some(told), Some(segment)) = (told, Segment::of(&world.frames[frame].bytes)) else {
                continue;
            };
            // A SYN begins to count; a connection that it is not of counts it among its own numbers.
            if segment.header.flags.contains(Flags::SYN) {
                continue;
            }
            seen += 1;
            let shown = origins[frame].sequence_of(segment.header.sequence_number);
            for numbers in [Numbers::Relative, Numbers::Absolute] {
                let place = format!("{run} step {}: {}", cursor + 1, step.say.id);
                // Where no SYN told an origin, the ladder has none to count from.
                if shown.origin.is_some() || numbers == Numbers::Absolute {
                    assert_eq!(told.spelled(numbers), shown.spelled(numbers), "{place}");
                }
            }
        }
    }
    assert!(seen > 50, "{seen}");
}
