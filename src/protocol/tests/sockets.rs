//! Who may have a port, and when a call is over.

use crate::protocol::tcp::{Behaviour, Closes, Settings, State};
use crate::protocol::{Config, Stack};
use crate::time::Instant;
use crate::wire::Mac;
use std::net::SocketAddrV4;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Whether a host can listen on port 80 while a connection of that port is in SYN-SENT, and then listen again.
fn listens(settings: Settings) -> [bool; 2] {
    let config = Config::host([10, 0, 0, 1], 24).tcp(settings);
    let mut stack = Stack::new(config, |_| Mac([2, 0, 0, 0, 0, 1]));
    let to = SocketAddrV4::new([10, 0, 0, 2].into(), 80);
    stack.tcp_connect(Instant::START, Some(80), to, Behaviour::default()).expect("a socket");
    [(), ()].map(|()| stack.tcp_listen(80, Behaviour::default()))
}

#[test]
fn a_port_with_a_connection_can_be_listened_on_when_that_is_asked_for() {
    assert_eq!(listens(Settings { reuse_address: true, ..Settings::default() }), [true, false]);
    assert_eq!(listens(Settings::default()), [false, false]);
}

#[test]
fn a_call_is_over_when_all_that_it_sent_to_its_own_host_was_taken_in() {
    let config = Config::host([10, 0, 0, 1], 24);
    let mut stack = Stack::new(config, |_| Mac([2, 0, 0, 0, 0, 1]));
    let now = Instant::START;
    stack.tcp_listen(80, Behaviour { closes: Closes::WithPeer, accepts: true, ..Behaviour::default() });
    let to = SocketAddrV4::new([10, 0, 0, 1].into(), 80);
    let socket = stack.tcp_connect(now, None, to, Behaviour::default()).unwrap();
    assert_eq!(stack.tcp_state(socket), State::Established);
    let server = stack.tcp_sockets().find(|other| *other != socket).unwrap();
    assert_eq!(stack.tcp_write(now, socket, b"hello"), Ok(5));
    assert_eq!(stack.tcp_read(now, server, 100), b"hello");
    assert_eq!(stack.tcp_shutdown(now, socket), Ok(()));
    assert_eq!((stack.tcp_state(socket), stack.tcp_state(server)), (State::TimeWait, State::Closed));
}
