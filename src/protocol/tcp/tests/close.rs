//! The end of a connection: what its program is told, and what TIME-WAIT lets in.

use super::kit::{End, OURS, THEIRS, data, syn};
use crate::protocol::tcp::outbox::{Item, Segment, Signal};
use crate::protocol::tcp::{Settings, State};
use crate::wire::{Flags, Tcp, TcpOption};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Brings an open connection to a state, in which a RST comes with the number that is expected; what its program is
/// told of that.
fn reset_in(state: State, close: impl FnOnce(&mut End)) -> Vec<Signal> {
    let mut end = End::open(Settings::default());
    close(&mut end);
    end.sent();
    assert_eq!(end.connection.state(), state);
    let sequence_number = end.connection.receive.next.0;
    end.takes(Segment {
        header: Tcp { sequence_number, flags: Flags::RST, ..Tcp::default() },
        data: Vec::new().into(),
    });
    let items = std::iter::from_fn(|| end.connection.poll(end.now));
    let signals = items.filter_map(|item| match item {
        Item::Signal(signal) => Some(signal),
        _ => None,
    });
    signals.collect()
}

fn closes(end: &mut End) {
    end.connection.shutdown(end.now).unwrap();
    end.sent();
}

/// The other end's FIN comes, and acknowledges so many octets.
fn fin(end: &mut End, octets: u32) {
    let mut fin = data(0, OURS + 1 + octets, b"");
    fin.header.flags = Flags::FIN | Flags::ACK;
    end.takes(fin);
}

#[test]
fn rfc_9293_3_10_7_4_a_reset_is_told_to_who_still_sends_or_receives() {
    let told = |state| [Signal::Reset, Signal::Deleted(state)];
    assert_eq!(reset_in(State::FinWait1, closes), told(State::FinWait1));
    assert_eq!(reset_in(State::CloseWait, |end| fin(end, 0)), told(State::CloseWait));
}

#[test]
fn rfc_9293_3_10_7_4_a_reset_behind_both_fins_just_deletes_the_tcb() {
    type Way = (State, fn(&mut End));
    let ways: [Way; 3] = [
        (State::Closing, |end| {
            closes(end);
            fin(end, 0);
        }),
        (State::LastAck, |end| {
            fin(end, 0);
            closes(end);
        }),
        (State::TimeWait, |end| {
            closes(end);
            fin(end, 1);
        }),
    ];
    for (state, way) in ways {
        assert_eq!(reset_in(state, way), [Signal::Deleted(state)]);
    }
}

/// Whether a connection in TIME-WAIT, with timestamps or without, lets in a SYN with this number after the SYN of the
/// old connection, and this timestamp; 1 was the last there.
fn lets_in(timestamps: bool, number: u32, value: Option<u32>) -> bool {
    let (mut end, _) = End::opening(Settings::default());
    let mut answer = syn(Flags::SYN | Flags::ACK, OURS.0 + 1);
    answer.header.options.retain(|option| timestamps || !matches!(option, TcpOption::Timestamps { .. }));
    end.takes(answer);
    closes(&mut end);
    fin(&mut end, 1);
    end.sent();
    assert_eq!(end.connection.state(), State::TimeWait);
    let mut again = syn(Flags::SYN, 0);
    again.header.sequence_number = (THEIRS + number).0;
    again.header.options =
        value.map(|value| TcpOption::Timestamps { value, echo_reply: 0 }).into_iter().collect();
    end.connection.yields_to(&again)
}

#[test]
fn rfc_6191_2_a_syn_ends_time_wait_when_its_timestamp_or_its_number_is_later() {
    // SYN 0, FIN 1: the first number that was never used is 2.
    assert!(lets_in(true, 0, Some(2)) && !lets_in(true, 1_000, Some(0)));
    assert!(lets_in(true, 2, Some(1)) && !lets_in(true, 1, Some(1)));
    assert!(lets_in(true, 2, None) && !lets_in(true, 1, None));
    assert!(lets_in(false, 0, Some(0)), "the old segments have no timestamps");
    assert!(lets_in(false, 2, None) && !lets_in(false, 1, None));
}
