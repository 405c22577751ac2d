//! The end of a connection: what its program is told.

use crate::protocol::tcp::connection::Connection;
use crate::protocol::tcp::outbox::{Item, Segment, Signal};
use crate::protocol::tcp::{Seq, Settings, State};
use crate::time::Instant;
use crate::wire::{Flags, Tcp};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const NOW: Instant = Instant::START;

fn end(port: u16, other: u16) -> Connection {
    let at = |port| std::net::SocketAddrV4::new([192, 0, 2, 1].into(), port);
    Connection::new(NOW, at(port), at(other), Seq(u32::from(port)), 1460, Settings::default())
}

/// What an end has to say until it waits: the segments it sends, and what its program is told.
fn said(end: &mut Connection) -> (Vec<Segment>, Vec<Signal>) {
    let (mut sent, mut told) = (Vec::new(), Vec::new());
    while let Some(item) = end.poll(NOW) {
        match item {
            Item::Send(segment) => sent.push(segment),
            Item::Signal(signal) => told.push(signal),
            _ => {}
        }
    }
    (sent, told)
}

/// Gives each end what the other one sends, until nobody sends any more.
fn settle(ends: &mut [Connection; 2]) {
    for from in [0, 1, 0, 1, 0, 1] {
        for segment in said(&mut ends[from]).0 {
            ends[1 - from].handle_segment(NOW, segment);
        }
    }
}

/// Two ends of an open connection.
fn open() -> [Connection; 2] {
    let mut ends = [end(1000, 2000), end(2000, 1000)];
    ends[0].open(NOW, false);
    let syn = said(&mut ends[0]).0.remove(0);
    ends[1].accept(NOW, &syn);
    settle(&mut ends);
    assert_eq!(ends.each_ref().map(Connection::state), [State::Established; 2]);
    ends
}

/// What the program is told of a RST with the number that is expected.
fn reset(end: &mut Connection) -> Vec<Signal> {
    let header = Tcp { sequence_number: end.receive.next.0, flags: Flags::RST, ..Tcp::default() };
    end.handle_segment(NOW, Segment { header, data: Vec::new() });
    said(end).1
}

#[test]
fn rfc_9293_3_10_7_4_a_reset_is_told_to_who_may_still_send_or_receive() {
    let mut ends = open();
    ends[0].shutdown(NOW).unwrap();
    settle(&mut ends);
    let [mut waiting, mut asked] = ends;
    for (end, state) in [(&mut waiting, State::FinWait2), (&mut asked, State::CloseWait)] {
        assert_eq!(end.state(), state);
        assert_eq!(reset(end), [Signal::Reset, Signal::Deleted(state)]);
    }
}

#[test]
fn rfc_9293_3_10_7_4_a_reset_behind_the_last_fin_just_ends_it() {
    let mut ends = open();
    ends[0].shutdown(NOW).unwrap();
    settle(&mut ends);
    ends[1].shutdown(NOW).unwrap();
    let [mut first, mut second] = ends;
    let fin = said(&mut second).0.remove(0);
    first.handle_segment(NOW, fin);
    said(&mut first);
    for (end, state) in [(&mut first, State::TimeWait), (&mut second, State::LastAck)] {
        assert_eq!(end.state(), state);
        assert_eq!(reset(end), [Signal::Deleted(state)]);
    }
}
