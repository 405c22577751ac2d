//! What screens find out about the connections of a run: which ends belong together, what their numbers are counted
//! from, and what followed from which call.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::net::SocketAddrV4;
use wirewalk::protocol::tcp::{Behaviour, Closes, TRANSITIONS, TcpCall};
use wirewalk::protocol::{Call, Config};
use wirewalk::sim::{Budget, LinkSpec, Network};
use wirewalk::text::{Arg, Say};
use wirewalk::time::Duration;
use wirewalk::trace::{Conversation, LinkType, Numbers, World, summary_from};

const A: [u8; 4] = [10, 0, 0, 1];
const B: [u8; 4] = [10, 0, 0, 2];

/// A client that asks so many times, from ports of its own, and a server that answers.
fn run(times: u16) -> World {
    let mut network = Network::new(1);
    let a = network.host("A", (0, 0), Config::host(A, 24));
    let b = network.host("B", (1, 0), Config::host(B, 24));
    network.link(a, b, LinkSpec::default());
    let ms = Duration::from_millis;
    let listen = TcpCall::Listen { port: 80, behaviour: Behaviour::answering(vec![1; 2000]) };
    network.at(ms(1), b, Call::Tcp(listen));
    for index in 0..times {
        let behaviour = Behaviour { closes: Closes::AfterWriting, ..Behaviour::saying(vec![2; 100]) };
        let to = SocketAddrV4::new(B.into(), 80);
        let connect = TcpCall::Connect { from_port: Some(5000 + index), to, behaviour };
        network.at(ms(10 + u64::from(index)), a, Call::Tcp(connect));
    }
    network.run(Budget { time: Duration::from_secs(1), ..Budget::default() })
}

/// The states of a connection's ends at each moment, each once: `A SYN-SENT, B LISTEN`.
fn states(world: &World, name: &str) -> Vec<String> {
    let at = |event: usize| {
        let all = world.conversations(event);
        let found: Option<&Conversation> = all.iter().find(|conversation| conversation.name == name);
        let ends =
            found?.ends.iter().map(|end| format!("{} {}", world.nodes[end.node].name, end.connection.state));
        Some(ends.collect::<Vec<_>>().join(", "))
    };
    let mut states: Vec<String> = (0..world.events.len()).filter_map(at).collect();
    states.dedup();
    states
}

#[test]
fn both_ends_are_found_from_the_first_moment_to_the_last() {
    let world = run(1);
    let waiting = world.conversations(world.events.len() / 20);
    assert!(waiting.iter().all(|conversation| !conversation.ends.is_empty()));
    assert_eq!(states(&world, "0.0.0.0:80"), ["B LISTEN"]);
    assert_eq!(
        states(&world, "10.0.0.1:5000-10.0.0.2:80"),
        [
            "A SYN-SENT, B LISTEN",
            "A SYN-SENT, B SYN-RECEIVED",
            "A ESTABLISHED, B SYN-RECEIVED",
            "A FIN-WAIT-1, B SYN-RECEIVED",
            "A FIN-WAIT-1, B ESTABLISHED",
            "A FIN-WAIT-1, B CLOSE-WAIT",
            "A FIN-WAIT-1, B LAST-ACK",
            "A TIME-WAIT, B LAST-ACK",
            "A TIME-WAIT, B CLOSED",
        ]
    );
}

#[test]
fn connections_to_one_port_are_told_apart() {
    let world = run(2);
    let names: Vec<String> = world
        .conversations(world.events.len() - 1)
        .into_iter()
        .map(|conversation| conversation.name)
        .collect();
    assert_eq!(names, ["10.0.0.1:5000-10.0.0.2:80", "10.0.0.1:5001-10.0.0.2:80"]);
}

#[test]
fn what_an_end_was_before_is_the_socket_that_waited_for_it() {
    let world = run(1);
    let end = |event: usize| {
        let all = world.conversations(event);
        all.into_iter()
            .flat_map(|it| it.ends)
            .find(|end| end.node == 1 && end.connection.state == "SYN-RECEIVED")
    };
    let (event, end) = (0..world.events.len()).find_map(|event| Some((event, end(event)?))).unwrap();
    let before = world.end_before(event - 1, &end).unwrap();
    assert_eq!(before.state, "LISTEN");
    assert_eq!(TRANSITIONS[*end.connection.path.last().unwrap()].to.name(), "SYN-RECEIVED");
}

/// What a frame's summary says of a number.
fn number(say: &Say, name: &str) -> Option<String> {
    let (_, arg) = say.args.iter().find(|(given, _)| *given == name)?;
    match arg {
        Arg::Text(text) => Some(text.clone()),
        Arg::Sequence(sequence) => Some(sequence.spelled(Numbers::Relative)),
        _ => None,
    }
}

#[test]
fn numbers_are_counted_from_the_syn_of_their_direction() {
    let world = run(2);
    let origins = world.origins();
    let told =
        world.frames.iter().zip(origins).filter(|(frame, _)| frame.bytes[23] == 6).map(|(frame, origins)| {
            let (_, say) = summary_from(&frame.bytes, LinkType::Ethernet, origins);
            let number = |name| number(&say, name).unwrap_or_default();
            (number("from"), number("flags"), number("seq"), number("ack"))
        });
    let first: Vec<_> = told.filter(|(from, ..)| from == "5000").take(3).collect();
    let expected = [("SYN", "0", ""), ("ACK", "1", "1"), ("PSH·ACK", "1", "1")];
    assert_eq!(first, expected.map(|(flags, seq, ack)| ["5000", flags, seq, ack].map(str::to_owned).into()));
}

#[test]
fn variables_are_counted_as_the_learner_wants_them() {
    let world = run(1);
    let all = world.conversations(world.events.len() - 1);
    let connection = &all[0].ends[0].connection;
    let value = |numbers, name: &str| {
        let told = connection.told(None, numbers);
        told.into_iter().find(|(given, ..)| *given == name).unwrap().2
    };
    // 100 bytes, and one number each for SYN and FIN.
    assert_eq!(value(Numbers::Relative, "SND.NXT"), "102");
    let iss: u32 = value(Numbers::Relative, "ISS").parse().unwrap();
    assert_eq!(value(Numbers::Absolute, "SND.NXT"), iss.wrapping_add(102).to_string());
    assert_eq!(connection.send.spelled(102, Numbers::Absolute), iss.wrapping_add(102).to_string());
}

#[test]
fn segments_stand_beside_the_call_that_caused_them() {
    let world = run(2);
    let last = world.events.len() - 1;
    let all = world.conversations(last);
    let calls = world.calls(0, &all[0].ends[0].connection, last);
    let told: Vec<String> = calls
        .iter()
        .map(|called| {
            let says: Vec<_> = called.says.iter().map(|say| say.id).collect();
            let flags: Vec<_> = called.frames.iter().map(|(_, flags)| flags.as_str()).collect();
            format!("{}: {}", says.join("+"), flags.join(" "))
        })
        .collect();
    assert_eq!(
        told,
        [
            "call-tcp-connect: SYN",
            "told-connected+told-writes+told-shuts-down: PSH·ACK FIN·ACK",
            "told-read: ",
            "told-read: ",
            "told-end: ACK",
        ]
    );
}
