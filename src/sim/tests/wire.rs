//! What happens to frames on their way.

use super::kit::{faulty, frames, lan, last, ping, says};
use crate::protocol::{Call, Ping};
use crate::sim::{Budget, LinkSpec, Network, NodeId};
use crate::time::{Duration, Instant};
use crate::trace::{Ended, Fate, Loss, What, World};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const MS: u64 = 1_000_000;

/// A pings B a few times over one wire.
fn wire(spec: LinkSpec, count: u16, interval: Duration) -> Network {
    let mut net = Network::new(5);
    let a = net.host("A", (0, 0), crate::protocol::Config::host([10, 0, 0, 1], 24));
    let b = net.host("B", (1, 0), crate::protocol::Config::host([10, 0, 0, 2], 24));
    net.link(a, b, spec);
    net.at(Duration::ZERO, a, Call::Ping(Ping { count, interval, ..Ping::new([10, 0, 0, 2]) }));
    net
}

fn run(net: Network) -> World {
    net.run(Budget::default())
}

fn arrivals(world: &World, name: &str) -> Vec<u64> {
    let frame = world.frames.iter().position(|frame| world.name_of(frame) == name);
    let events = world.events.iter().filter(|event| Some(&event.what) == frame.map(What::Received).as_ref());
    events.map(|event| event.at.nanos()).collect()
}

#[test]
fn a_rate_makes_frames_wait_for_each_other() {
    // 60 bytes at 480 kbit/s are 1 ms, 98 bytes 1.633 ms.
    let spec = LinkSpec { rate: 480_000, ..LinkSpec::default() };
    let world = run(wire(spec, 3, Duration::ZERO));
    let departed: Vec<_> = world
        .frames
        .iter()
        .filter(|frame| frame.name.node == 0)
        .map(|frame| frame.departed.nanos())
        .collect();
    assert_eq!(departed[0], 0);
    assert_eq!(departed[1], 4 * MS);
    assert_eq!(departed[2] - departed[1], 1_633_334, "98 bytes, rounded up");
}

#[test]
fn a_full_queue_drops_what_comes_last() {
    let spec = LinkSpec { rate: 480_000, queue: 1, ..LinkSpec::default() };
    let world = run(wire(spec, 3, Duration::ZERO));
    let fates: Vec<_> =
        world.frames.iter().filter(|frame| frame.name.node == 0).map(|frame| frame.fate).collect();
    assert!(matches!(fates[3], Fate::Lost(_, Loss::Queue)), "{fates:?}");
    assert!(says(&world, "A lost-queue"));
}

#[test]
fn a_lossy_link_loses_about_its_share() {
    let spec = LinkSpec { loss_percent: 30, ..LinkSpec::default() };
    let mut net = wire(spec, 0, Duration::ZERO);
    // A broadcast needs no question before it, and nobody answers it.
    let ping = Ping { count: 500, interval: Duration::from_millis(5), ..Ping::new([255, 255, 255, 255]) };
    net.at(Duration::ZERO, NodeId(0), Call::Ping(ping));
    let world = run(net);
    assert_eq!(world.frames.len(), 500);
    let lost = world.frames.iter().filter(|frame| matches!(frame.fate, Fate::Lost(_, Loss::Chance))).count();
    let share = lost * 100 / world.frames.len();
    assert!((25..35).contains(&share), "{share} %");
}

#[test]
fn a_dropped_question_is_asked_again_after_a_second() {
    let (mut net, [a, ..]) = lan();
    ping(&mut net, a, [192, 168, 1, 20]);
    let world = faulty(net, "drop:A.1");
    assert_eq!(frames(&world)[..3], ["A.1 ARP lost", "A.2 ARP", "S.1 ARP"]);
    assert!(says(&world, "A lost-fault") && says(&world, "A arp-again") && says(&world, "A told-ping-reply"));
    assert_eq!(world.faults[0].met, 1);
}

#[test]
fn a_fault_on_no_frame_meets_none() {
    let (mut net, [a, ..]) = lan();
    ping(&mut net, a, [192, 168, 1, 20]);
    let world = faulty(net, "drop:A.99,drop:Z.1");
    assert_eq!(world.faults.iter().map(|fault| fault.met).collect::<Vec<_>>(), [0, 0]);
    assert_eq!(world.faults[1].fault.to_string(), "drop:Z.1");
}

#[test]
fn a_duplicate_arrives_twice_and_is_answered_twice() {
    let world = {
        let mut net = wire(LinkSpec::default(), 1, Duration::ZERO);
        net.faults(&crate::fault::Fault::parse_list("duplicate:A.2").unwrap());
        run(net)
    };
    assert_eq!(arrivals(&world, "A.2").len(), 2);
    assert!(says(&world, "A told-ping-again"));
}

#[test]
fn a_delayed_frame_arrives_that_much_later() {
    let mut net = wire(LinkSpec::default(), 1, Duration::ZERO);
    net.faults(&crate::fault::Fault::parse_list("delay:A.2:20ms").unwrap());
    assert_eq!(arrivals(&run(net), "A.2"), [23 * MS]);
}

#[test]
fn a_reordered_frame_arrives_behind_the_next_or_late() {
    let faults = crate::fault::Fault::parse_list("reorder:A.2").unwrap();
    let mut net = wire(LinkSpec::default(), 2, Duration::from_millis(50));
    net.faults(&faults);
    let world = run(net);
    assert_eq!(arrivals(&world, "A.2"), arrivals(&world, "A.3"));
    let order: Vec<_> =
        world.events.iter().filter(|event| event.node == 1).map(|event| event.what.clone()).collect();
    let place = |name| {
        let frame = world.frames.iter().position(|frame| world.name_of(frame) == name).unwrap();
        order.iter().position(|what| *what == What::Received(frame)).unwrap()
    };
    assert!(place("A.3") < place("A.2"));
    let mut net = wire(LinkSpec::default(), 1, Duration::ZERO);
    net.faults(&faults);
    let world = run(net);
    assert_eq!(arrivals(&world, "A.2"), [3003 * MS], "there is no next frame");
    assert!(says(&world, "A not-overtaken"));
}

#[test]
fn a_flipped_bit_is_noticed_by_the_layer_whose_checksum_covers_it() {
    for (bit, said) in [(176, "B drop-ip-checksum"), (400, "B drop-icmp-checksum")] {
        let (mut net, [a, ..]) = lan();
        ping(&mut net, a, [192, 168, 1, 20]);
        let world = faulty(net, &format!("flip:A.2:{bit}"));
        assert!(says(&world, said), "{bit}");
        assert_eq!(last(&world, "B").get("dropped-checksum"), Some(&crate::trace::Value::Number(1)));
    }
}

#[test]
fn a_repaired_change_is_as_if_the_sender_had_meant_it() {
    let (mut net, [a, ..]) = lan();
    ping(&mut net, a, [192, 168, 1, 20]);
    // The Time to Live becomes 5; with the checksum made right nobody minds.
    let world = faulty(net, "fix:A.2:176+8=5");
    assert!(says(&world, "A told-ping-reply"));
    assert_eq!(world.frames[4].bytes[22], 5);
}

#[test]
fn a_budget_ends_a_run() {
    let net = wire(LinkSpec::default(), 1000, Duration::from_millis(1));
    let world = net.clone().run(Budget { events: 500, ..Budget::default() });
    assert_eq!(world.ended, Ended::Events);
    assert!(world.events.len() < 520);
    let world = net.run(Budget { time: Duration::from_millis(10), ..Budget::default() });
    let end = Instant::from_nanos(10 * MS);
    assert_eq!(world.ended, Ended::Time(end));
    assert!(world.events.iter().all(|event| event.at <= end));
    assert!(world.frames.iter().any(|frame| frame.fate == Fate::Flying));
}
