//! Damage on a link, which the next network interface finds, and inside a node, which it cannot find.

use super::kit::{decisions, faulty, frames, lan, last, path, ping, says};
use crate::fault::middle_bit;
use crate::protocol::Config;
use crate::sim::{LinkSpec, Network};
use crate::trace::{Fate, Loss, Value, What, World, pcapng};
use crate::wire::frame_check_sequence;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// A pings B behind a switch, with these faults.
fn pinged(faults: &str) -> World {
    let (mut net, [a, ..]) = lan();
    ping(&mut net, a, [192, 168, 1, 20]);
    faulty(net, faults)
}

/// What happened at a node because of a frame, and because of that.
fn because_of(world: &World, name: &str) -> Vec<(usize, What)> {
    let frame = world.frame(name).unwrap();
    let mut caused = vec![false; world.events.len()];
    let mut found = Vec::new();
    for (index, event) in world.events.iter().enumerate() {
        caused[index] = event.what == What::Sent(frame) || event.cause.is_some_and(|cause| caused[cause]);
        if caused[index] && event.what != What::Sent(frame) {
            found.push((event.node, event.what.clone()));
        }
    }
    found
}

#[test]
fn ieee_802_3_3_4_a_damaged_frame_is_dropped_by_the_next_interface() {
    let world = pinged("damage:A.2");
    let (frame, s) = (world.frame("A.2").unwrap(), world.node("S").unwrap());
    assert!(matches!(world.frames[frame].fate, Fate::Lost(_, Loss::Damaged)));
    let [(at, lost), (there, What::Decided(note))] = &because_of(&world, "A.2")[..] else {
        panic!("the switch does anything else with it");
    };
    assert_eq!((*at, lost, *there), (s, &What::Lost(frame), s));
    assert_eq!(note.get().say.id, "lost-damaged");
    assert!(says(&world, "A told-ping-lost"));
}

#[test]
fn ieee_802_3_3_4_each_interface_that_refuses_a_frame_counts_it() {
    let count = |world: &World, name: &str| match last(world, name).get("dropped-damaged") {
        Some(Value::Number(count)) => *count,
        _ => 0,
    };
    // A's ARP request and its repetition on the way to the switch; the copy of the third on the way to B.
    let world = pinged("damage:A.1,damage:A.2,damage:S.1");
    assert_eq!(
        (count(&world, "S"), count(&world, "B"), count(&world, "A")),
        (2, 1, 0),
        "{:?}",
        decisions(&world)
    );
    assert_eq!(count(&pinged("flip:A.1:300"), "S"), 0, "what changes inside a node passes the check");
}

#[test]
fn a_damaged_frame_takes_as_long_as_a_whole_one() {
    let (whole, damaged) = (pinged(""), pinged("damage:A.2"));
    let ends = |world: &World| match world.frames[world.frame("A.2").unwrap()].fate {
        Fate::Delivered(at) | Fate::Lost(at, _) => at,
        Fate::Flying => panic!("it arrives"),
    };
    assert_eq!(ends(&whole), ends(&damaged));
}

#[test]
fn the_two_numbers_that_are_told_are_those_of_the_bytes() {
    let (whole, damaged) = (pinged(""), pinged("damage:A.2"));
    let bytes = |world: &World| world.frames[world.frame("A.2").unwrap()].bytes.clone();
    let (sent, arrived) = (bytes(&whole), bytes(&damaged));
    let differ: Vec<_> = (0..sent.len()).filter(|at| sent[*at] != arrived[*at]).collect();
    assert_eq!(differ, [middle_bit(&sent) as usize / 8], "captures hold what arrived");
    let told = because_of(&damaged, "A.2").into_iter().find_map(|(_, what)| match what {
        What::Decided(note) => Some(note.get().say),
        _ => None,
    });
    let hex = |bytes: &[u8]| {
        let sequence = frame_check_sequence(bytes);
        sequence.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let told = format!("{told:?}");
    assert!(told.contains(&hex(&sent)) && told.contains(&hex(&arrived)), "{told}");
}

#[test]
fn a_capture_holds_no_frame_check_sequence() {
    let world = pinged("damage:A.2");
    let frame = &world.frames[world.frame("A.2").unwrap()];
    let file = pcapng::write(&world, pcapng::Vantage::Senders, |_| None);
    let at = file.windows(frame.bytes.len()).position(|window| *window == frame.bytes[..]).unwrap();
    let length = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap());
    assert_eq!([length(at - 8), length(at - 4)], [98, 98], "as long as the frame without it");
    let switch = pcapng::write(&world, pcapng::Vantage::Node(world.node("S").unwrap()), |_| None);
    let seen = switch.windows(frame.bytes.len()).any(|window| *window == frame.bytes[..]);
    assert!(!seen, "an interface hands on nothing that it dropped");
}

#[test]
fn ieee_802_3_9_a_hub_repeats_damage_and_every_interface_behind_it_finds_it() {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host([192, 168, 1, 10], 24));
    let hub = net.hub("H", (1, 0));
    let hosts = [("B", 20), ("C", 30)]
        .map(|(name, last)| net.host(name, (2, 0), Config::host([192, 168, 1, last], 24)));
    [a].into_iter().chain(hosts).for_each(|host| net.link(host, hub, LinkSpec::default()));
    ping(&mut net, a, [192, 168, 1, 20]);
    let world = faulty(net, "damage:A.1");
    assert_eq!(frames(&world)[..4], ["A.1 ARP", "H.1 ARP lost", "H.2 ARP lost", "A.2 ARP"]);
    let said = decisions(&world);
    let refused = |node: &str| said.iter().filter(|said| **said == format!("{node} lost-damaged")).count();
    assert_eq!(["H", "B", "C"].map(refused), [0, 1, 1]);
    assert!(says(&world, "A told-ping-reply"), "the second question arrives");
}

#[test]
fn what_changes_inside_a_node_has_a_fitting_check_sequence() {
    let bit = middle_bit(&pinged("").frames[4].bytes);
    let inside = pinged(&format!("flip:A.2:{bit}"));
    assert!(says(&inside, "B drop-icmp-checksum") && !says(&inside, "S lost-damaged"));
    // Noise comes after the change, whichever is written first, and is found first.
    for faults in [format!("flip:A.2:{bit},damage:A.2"), format!("damage:A.2,flip:A.2:{bit}")] {
        assert!(says(&pinged(&faults), "S lost-damaged"), "{faults}");
    }
}

#[test]
fn a_router_checks_what_comes_to_it_and_makes_a_new_check_sequence() {
    let run = |faults: &str| {
        let (mut net, [a, ..]) = path(LinkSpec::default());
        ping(&mut net, a, [10, 0, 2, 10]);
        faulty(net, faults)
    };
    assert!(says(&run("damage:A.2"), "R1 lost-damaged"));
    assert!(says(&run("flip:R1.3:400"), "B drop-icmp-checksum"), "R2 finds nothing wrong");
}

#[test]
fn damage_goes_with_the_other_faults() {
    let twice = pinged("damage:A.2,duplicate:A.2");
    assert_eq!(decisions(&twice).iter().filter(|said| *said == "S lost-damaged").count(), 2);
    let dropped = pinged("damage:A.2,drop:A.2");
    assert!(says(&dropped, "A lost-fault") && !says(&dropped, "S lost-damaged"));
    let late = pinged("damage:A.2,reorder:A.2,delay:A.2:20ms");
    assert!(says(&late, "S lost-damaged"));
    let again = pinged("damage:A.2,damage:A.every2");
    assert!(says(&again, "S lost-damaged"), "a frame is damaged once");
    let all = pinged("damage:A.100%");
    assert!(!says(&all, "S switch-learned") && says(&all, "A arp-gave-up"));
}
