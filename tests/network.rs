//! What holds for every run of a simulated network, whatever goes wrong in it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scenes;

use proptest::prelude::*;
use scenes::scenes;
use wirewalk::fault::Fault;
use wirewalk::sim::{Budget, LinkSpec};
use wirewalk::time::{Duration, Instant};
use wirewalk::trace::{Ended, Fate, Frame, Loss, What, World};
use wirewalk::wire::{LinkType, dissect};

/// What every world keeps to.
fn check(world: &World, budget: Budget) {
    assert!(world.events.len() <= budget.events + 1000, "the budget ends a run");
    let mut now = Instant::START;
    for (index, event) in world.events.iter().enumerate() {
        assert!(event.at >= now && event.at <= Instant::START + budget.time, "time goes forward");
        now = event.at;
        assert!(event.cause.is_none_or(|cause| cause < index), "a cause comes before");
        match event.what {
            What::Received(frame) => {
                let cause = &world.events[event.cause.unwrap()];
                assert_eq!(cause.what, What::Sent(frame), "what arrives was sent");
                assert_eq!(world.frames[frame].to, event.node);
            }
            What::Lost(frame) => {
                assert_eq!(world.events[event.cause.unwrap()].what, What::Sent(frame));
                let frame = &world.frames[frame];
                let Fate::Lost(at, loss) = frame.fate else { panic!("{:?}", frame.fate) };
                if loss == Loss::Damaged {
                    // A second copy is refused like the first.
                    assert!(event.node == frame.to && at <= event.at && frame.departed <= at);
                } else {
                    assert!(event.node == frame.name.node && at == event.at);
                }
            }
            What::Sent(frame) => {
                assert_eq!(world.frames[frame].sent, event.at);
                assert_eq!(world.frames[frame].cause, event.cause);
                assert_eq!(world.frames[frame].name.node, event.node);
            }
            What::TimerFired(_) => assert!(event.cause.is_some(), "a timer that runs out was set"),
            _ => {}
        }
    }
    let mut counts = vec![0; world.nodes.len()];
    for frame in &world.frames {
        counts[frame.name.node] += 1;
        assert_eq!(frame.name.count, counts[frame.name.node], "a sender counts its frames");
        assert!(frame.departed >= frame.sent);
        if let Fate::Delivered(at) = frame.fate {
            assert!(at >= frame.departed);
        }
    }
    for states in &world.states {
        assert!(states.iter().is_sorted_by(|(a, _), (b, _)| a < b), "each event leaves one state");
        for (event, view) in states.iter() {
            assert!(event < world.events.len());
            assert_eq!(states.at(event), view, "a state is the same however it is looked up");
            assert_eq!(states.by(event), Some(view));
        }
    }
}

#[test]
fn rfc_1812_5_2_7_2_a_roundabout_way_is_told() {
    let (_, net) = scenes().into_iter().find(|(name, _)| *name == "roundabout").unwrap();
    let world = net.run(scenes::budget());
    // The two pings; what comes later is another story.
    let pings = world.events.iter().take_while(|event| event.at < Instant::START + Duration::from_secs(3));
    let said = |name: &str, id: &str| {
        let by = pings.clone().filter(|event| world.nodes[event.node].name == name);
        by.filter(|event| matches!(&event.what, What::Decided(note) if note.get().say.id == id)).count()
    };
    assert_eq!(said("R1", "redirect"), 1, "the second packet takes the short way");
    assert_eq!(said("A", "redirect-taken"), 1);
    let view = world.states[world.node("A").unwrap()].last();
    let (_, routes) = view.tables().find(|(name, _)| *name == "routes").unwrap();
    assert!(routes.rows.iter().any(|row| row[0] == "10.0.2.10/32" && row[1] == "10.0.1.2"));
}

#[test]
fn every_scene_ends_by_itself_and_is_the_same_twice() {
    for ((name, first), (_, second)) in scenes().into_iter().zip(scenes()) {
        let budget = scenes::budget();
        let world = first.run(budget);
        assert_eq!(world.ended, Ended::Quiet, "{name}");
        check(&world, budget);
        assert!(world == second.run(budget), "{name} is not the same twice");
        assert!(world.faults.iter().all(|fault| fault.met > 0), "{name}: {:?}", world.faults);
    }
}

/// The house's second idea: what is inspected is what a real parser reads.
#[test]
fn every_frame_that_nobody_broke_is_well_formed() {
    for (name, net) in scenes() {
        let world = net.run(scenes::budget());
        for frame in world.frames.iter().filter(|frame| frame.faults.is_empty()) {
            // What a switch passes on may have been broken before.
            if world.nodes[frame.name.node].kind.id() == "switch" {
                continue;
            }
            let dissection = dissect(&frame.bytes, LinkType::Ethernet);
            assert_eq!(dissection.problem, None, "{name} {}", world.name_of(frame));
            for layer in dissection.layers.iter().filter(|layer| !layer.quoted) {
                assert!(
                    layer.checksum.is_none_or(|verdict| verdict.is_right()),
                    "{name} {}",
                    world.name_of(frame)
                );
            }
        }
    }
}

fn fault() -> impl Strategy<Value = String> {
    let node = prop_oneof!["A", "B", "C", "S", "R1", "R2"];
    let which = prop_oneof![
        (1..12_u32).prop_map(|count| count.to_string()),
        (1..6_u32).prop_map(|every| format!("every{every}")),
        (0..=100_u32).prop_map(|share| format!("{share}%")),
    ];
    let bits = (0..700_u32, 1..=64_u8, any::<u64>()).prop_map(|(start, bits, value)| {
        let value = if bits == 64 { value } else { value & ((1 << bits) - 1) };
        format!(":{start}+{bits}={value}")
    });
    let action = prop_oneof![
        Just(("drop", String::new())),
        Just(("duplicate", String::new())),
        Just(("reorder", String::new())),
        Just(("damage", String::new())),
        (0..3_000_u32).prop_map(|ms| ("delay", format!(":{ms}ms"))),
        (0..700_u32).prop_map(|bit| ("flip", format!(":{bit}"))),
        bits.clone().prop_map(|bits| ("set", bits)),
        bits.prop_map(|bits| ("fix", bits)),
    ];
    (action, node, which).prop_map(|((verb, rest), node, which)| format!("{verb}:{node}.{which}{rest}"))
}

/// A frame without its number of faults.
fn bare(frame: &Frame) -> impl PartialEq + std::fmt::Debug {
    (frame.name, frame.link, frame.bytes.clone(), frame.sent, frame.departed)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_faults_break_a_run(scene in 0..20_usize, specs in prop::collection::vec(fault(), 0..12)) {
        let (_, mut net) = scenes().swap_remove(scene);
        net.faults(&Fault::parse_list(&specs.join(",")).unwrap());
        let budget = Budget { events: 4_000, ..Budget::default() };
        check(&net.run(budget), budget);
    }

    /// A fault changes nothing before the frame it meets.
    #[test]
    fn what_was_before_a_fault_stays(scene in 0..20_usize, index in 0..40_usize, verb in 0..5_usize) {
        let budget = Budget::default();
        let (_, before) = scenes().swap_remove(scene);
        let before = before.run(budget);
        prop_assume!(index < before.frames.len());
        let name = before.name_of(&before.frames[index]);
        let spec = [format!("drop:{name}"), format!("delay:{name}:9ms"), format!("flip:{name}:200"), format!("reorder:{name}"), format!("damage:{name}")];
        let (_, mut net) = scenes().swap_remove(scene);
        net.faults(&Fault::parse_list(&spec[verb]).unwrap());
        let after = net.run(budget);
        for (before, after) in before.frames.iter().zip(&after.frames).take(index) {
            prop_assert_eq!(bare(before), bare(after));
        }
        let sending = before.events.iter().position(|event| event.what == What::Sent(index)).unwrap();
        prop_assert_eq!(&before.events[..=sending], &after.events[..=sending]);
        prop_assert_eq!(after.faults.last().unwrap().met, 1);
    }

    /// A chance of its own for each frame: what one fault meets does not depend on another.
    #[test]
    fn chance_is_a_frames_own(seed in any::<u64>()) {
        let met = |extra: &str| {
            let (mut net, [a, ..]) = scenes::lan(seed, LinkSpec::default());
            let ping = wirewalk::protocol::Ping { count: 20, interval: Duration::from_millis(50), ..wirewalk::protocol::Ping::new([192, 168, 1, 20]) };
            net.at(Duration::from_millis(1), a, wirewalk::protocol::Call::Ping(ping));
            net.faults(&Fault::parse_list(&format!("delay:A.30%:1ms{extra}")).unwrap());
            let world = net.run(Budget::default());
            let met = world.frames.iter().filter(|frame| frame.faults.contains(&0));
            met.map(|frame| frame.name).collect::<Vec<_>>()
        };
        prop_assert_eq!(met(""), met(",delay:B.50%:1ms,flip:B.every3:400"));
    }
}
