//! What names a connection, and where it waits.

use crate::lesson::tests::{run, said};
use crate::trace::{Event, Trace, Value, What};

/// The rows of a node's sockets in the end.
fn sockets(trace: &Trace, node: &str) -> Vec<Vec<String>> {
    let world = trace.world.as_ref().expect("a network");
    let node = world.node(node).expect("a node of this name");
    match world.states[node].last().get("tcp-sockets") {
        Some(Value::Table(table)) => table.rows.clone(),
        other => panic!("{other:?}"),
    }
}

fn story(name: &str) -> Trace {
    run("sockets", &[("story", name)])
}

#[test]
fn four_numbers_name_a_connection() {
    let trace = story("four-numbers");
    let mut pairs: Vec<_> =
        sockets(&trace, "B").into_iter().map(|row| [row[4].clone(), row[5].clone()]).collect();
    assert_eq!(pairs.remove(0), ["0.0.0.0:80", "0.0.0.0:*"]);
    assert_eq!(pairs.len(), 3);
    assert!(pairs.iter().all(|[local, _]| local == "192.168.1.20:80"), "{pairs:?}");
    assert_eq!(pairs.iter().filter(|[_, remote]| remote.ends_with(":50000")).count(), 2);
}

#[test]
fn a_full_queue_drops_the_syn_and_a_second_one_gets_in() {
    let said = said(&story("full-queue"));
    let order =
        ["tcp-queued", "tcp-accept-queue-full", "tcp-accepted", "tcp-timeout-syn", "tcp-established-active"];
    let mut rest = said.as_str();
    for id in order {
        let (_, after) = rest.split_once(id).unwrap_or_else(|| panic!("no {id} in {said}"));
        rest = after;
    }
}

/// As Linux does it: the client is connected, the server is not, and its SYN·ACK asks for another ACK.
#[test]
fn a_full_queue_ignores_the_last_ack_until_there_is_room() {
    let trace = story("ack-ignored");
    let world = trace.world.as_ref().expect("a network");
    let said_at = |id: &str| {
        let said = |event: &&Event| matches!(&event.what, What::Decided(note) if note.get().say.id == id);
        world.events.iter().position(|event| said(&event))
    };
    let ignored = said_at("tcp-ack-ignored").expect("an ACK is ignored");
    let states = |node: &str| -> Vec<String> {
        let view = world.state(world.node(node).expect("a node"), ignored).expect("a view");
        let Some(Value::Table(table)) = view.get("tcp-sockets") else { panic!("sockets") };
        table.rows.iter().map(|row| row[1].clone()).collect()
    };
    assert_eq!(states("A"), ["ESTABLISHED"; 3]);
    assert_eq!(states("B"), ["LISTEN", "ESTABLISHED", "ESTABLISHED", "SYN-RECEIVED"]);
    let said = said(&trace);
    let (_, after) = said.split_once("tcp-ack-ignored").expect("it is told");
    let (before_room, with_room) = after.split_once("tcp-accepted").expect("the program takes one");
    assert!(before_room.contains("tcp-timeout-syn-ack") && before_room.contains("tcp-ack-ignored"), "{said}");
    assert!(with_room.contains("tcp-established-passive") && with_room.contains("tcp-data"), "{said}");
}

#[test]
fn a_port_belongs_to_one_socket_of_a_protocol() {
    assert_eq!(said(&story("two-binds")).matches("tcp-address-in-use").count(), 1);
    let both = said(&story("tcp-and-udp"));
    assert!(
        !both.contains("tcp-address-in-use") && both.contains("udp-delivered") && both.contains("tcp-data")
    );
    assert!(both.contains("udp-no-port"), "{both}");
}

#[test]
fn the_clients_ports_run_out_not_the_servers() {
    let trace = story("few-ports");
    assert_eq!(said(&trace).matches("tcp-no-port").count(), 1);
    assert_eq!(said(&trace).matches("tcp-established-active").count(), 3);
}

#[test]
fn a_socket_can_connect_to_itself() {
    let trace = story("self-connect");
    assert!(said(&trace).contains("tcp-simultaneous-open"));
    let sockets = sockets(&trace, "A");
    assert_eq!(sockets.len(), 1);
    assert_eq!((sockets[0][1].as_str(), &sockets[0][4]), ("ESTABLISHED", &sockets[0][5]));
}
