//! §3.10.7.3: SEGMENT ARRIVES in SYN-SENT.

use super::super::kit::{End, OURS, THEIRS, syn};
use super::{ACK, plain, resets::simultaneous, told};
use crate::protocol::tcp::outbox::Signal;
use crate::protocol::tcp::{Seq, Settings, State, Timer};
use crate::time::Duration;
use crate::wire::{Flags, TcpOption};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const SYN_ACK: Flags = Flags(Flags::SYN.0 | Flags::ACK.0);

#[test]
fn s3_10_7_3_first_a_bad_ack_is_answered_by_a_reset_unless_it_is_one() {
    for wrong in [OURS, OURS + 2, OURS - 1, OURS + (1 << 31)] {
        let mut end = End::in_state(State::SynSent);
        end.takes(syn(SYN_ACK, wrong.0));
        assert_eq!((end.state(), told(&end.answer())), (State::SynSent, (wrong.0, 0, Flags::RST)));
        end.takes(syn(Flags::RST | ACK, wrong.0));
        assert_eq!((end.state(), end.sent()), (State::SynSent, Vec::new()));
    }
}

#[test]
fn s3_10_7_3_first_an_ack_of_only_the_syn_is_good_when_data_went_with_it() {
    let mut end = End::new(plain());
    end.connection.send_with_syn(b"hello");
    end.connection.open(end.now, false);
    assert_eq!(end.answer().data[..], b"hello"[..]);
    end.takes(syn(SYN_ACK, OURS.0 + 1));
    assert_eq!((end.state(), end.connection.send.next), (State::Established, OURS + 6));
    end.sent();
    end.waits_for(Timer::Retransmission);
    assert_eq!(end.answer().data[..], b"hello"[..], "it was not taken");
    end.acknowledged(5);
    assert!(end.connection.send.buffer.is_empty());
}

#[test]
fn s3_10_7_3_second_a_reset_that_acknowledges_the_syn_refuses() {
    let mut end = End::in_state(State::SynSent);
    end.takes(syn(Flags::RST | ACK, OURS.0 + 1));
    assert_eq!(end.state(), State::Closed);
    assert_eq!(end.signals(), [Signal::Refused, Signal::Deleted(State::SynSent)]);
}

#[test]
fn s3_10_7_3_second_a_reset_without_ack_is_dropped() {
    let mut end = End::in_state(State::SynSent);
    end.takes(syn(Flags::RST, 0));
    assert_eq!((end.state(), end.sent()), (State::SynSent, Vec::new()));
}

#[test]
fn s3_10_7_3_fourth_a_syn_that_acknowledges_opens() {
    let mut end = End::in_state(State::SynSent);
    end.waits(Duration::from_millis(80));
    end.takes(syn(SYN_ACK, OURS.0 + 1));
    assert_eq!((end.state(), told(&end.answer())), (State::Established, end.plain_ack()));
    let connection = &end.connection;
    assert_eq!((connection.receive.initial, connection.receive.next), (THEIRS, THEIRS + 1));
    assert_eq!((connection.send.unacknowledged, connection.send.window), (OURS + 1, 65_535));
    assert_eq!(connection.timeout.smoothed(), Some(Duration::from_millis(80)));
    assert_eq!(connection.timers.due(Timer::Retransmission), None);
}

#[test]
fn s3_10_7_3_fourth_a_syn_without_ack_is_answered_by_both() {
    let end = simultaneous();
    assert_eq!(end.connection.send.window, 65_535);
    assert_eq!(end.connection.send.unacknowledged, OURS);
    assert!(end.connection.timers.due(Timer::Retransmission).is_some());
    assert_eq!(end.connection.send.timed, None, "its ACK may be of the SYN before (Karn's algorithm)");
}

#[test]
fn s3_10_7_3_fifth_neither_syn_nor_rst_is_dropped() {
    for flags in [ACK, ACK | Flags::FIN, Flags::FIN, Flags::default()] {
        let mut end = End::in_state(State::SynSent);
        end.takes(syn(flags, if flags.contains(ACK) { OURS.0 + 1 } else { 0 }));
        assert_eq!((end.state(), end.sent()), (State::SynSent, Vec::new()));
    }
}

#[test]
fn s3_5_simultaneous_opens_meet() {
    // Figure 8, with two ends of ours and numbers that go round.
    let (mut a, from_a) = End::opening(plain());
    let mut b = End::numbered(Seq(u32::MAX));
    b.connection.open(b.now, false);
    let from_b = b.answer();
    a.takes(from_b);
    b.takes(from_a);
    let (answer_a, answer_b) = (a.answer(), b.answer());
    a.takes(answer_b);
    b.takes(answer_a);
    assert_eq!((a.state(), b.state()), (State::Established, State::Established));
    let (last_a, last_b) = (a.answer(), b.answer());
    a.takes(last_b);
    b.takes(last_a);
    assert_eq!((a.sent(), b.sent()), (Vec::new(), Vec::new()), "and then there is silence");
}

#[test]
fn s3_7_1_each_side_tells_its_own_mss_whatever_the_other_told() {
    let mut end = End::new(plain());
    let mut asks = syn(Flags::SYN, 0);
    asks.header.options = vec![TcpOption::MaximumSegmentSize(536)];
    end.connection.accept(end.now, &asks);
    assert_eq!(end.answer().header.options[0], TcpOption::MaximumSegmentSize(1_460));
    assert_eq!(end.connection.full(), 536);
}

#[test]
fn s3_7_1_without_the_option_536_is_sent_at_most() {
    let mut end = End::in_state(State::SynSent);
    let mut answer = syn(SYN_ACK, OURS.0 + 1);
    answer.header.options.clear();
    end.takes(answer);
    assert_eq!(end.connection.full(), 536, "MUST-15");
}

#[test]
fn rfc_6298_5_7_after_a_lost_syn_the_timeout_begins_with_3_seconds() {
    for timestamps in [false, true] {
        let settings = Settings { timestamps, ..plain() };
        let (mut end, _) = End::answering(settings);
        end.waits_for(Timer::Retransmission);
        assert_eq!(end.answer().header.flags, SYN_ACK);
        end.waits(Duration::from_millis(30));
        end.takes(super::super::kit::data(0, OURS + 1, b""));
        assert_eq!(end.state(), State::Established);
        assert_eq!(end.connection.timeout.current(), Duration::from_secs(3));
        assert_eq!(end.connection.congestion.window(), end.connection.full(), "RFC 5681 §3.1");
    }
}

#[test]
fn rfc_7323_4_1_the_timestamp_that_comes_back_measures_a_syn_that_was_sent_twice() {
    for timestamps in [false, true] {
        let mut end = End::new(Settings { timestamps, ..plain() });
        end.connection.open(end.now, false);
        end.sent();
        end.waits_for(Timer::Retransmission);
        let again = end.answer();
        end.waits(Duration::from_millis(30));
        let mut answer = syn(SYN_ACK, OURS.0 + 1);
        let echoed = crate::protocol::tcp::arrives::timestamp(&again);
        for option in &mut answer.header.options {
            if let (TcpOption::Timestamps { echo_reply, .. }, Some((value, _))) = (option, echoed) {
                *echo_reply = value;
            }
        }
        end.takes(answer);
        let measured = timestamps.then_some(Duration::from_millis(30));
        assert_eq!(end.connection.timeout.smoothed(), measured, "RFC 6298 §3: Karn's algorithm");
        assert_eq!(end.connection.timeout.current(), Duration::from_secs(3), "RFC 6298 §5.7");
    }
}
