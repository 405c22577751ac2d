//! §3.10.7.4, fifth: the ACK field.

use super::super::kit::{End, OURS, data};
use super::{ACK, FIN_ACK, SYNCHRONIZED, plain, told};
use crate::protocol::tcp::outbox::Signal;
use crate::protocol::tcp::{Seq, Settings, State, Timer};
use crate::wire::Flags;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn s3_10_7_4_fifth_a_segment_without_ack_is_dropped() {
    for state in SYNCHRONIZED.into_iter().chain([State::SynReceived]) {
        let mut end = End::in_state(state);
        end.takes(end.next(Flags::FIN, b"x"));
        assert_eq!((end.state(), end.sent(), end.connection.unread()), (state, Vec::new(), 0));
    }
}

#[test]
fn s3_10_7_4_fifth_an_ack_of_what_was_never_sent_is_answered_and_dropped() {
    for state in SYNCHRONIZED {
        let mut end = End::in_state(state);
        let mut segment = end.next(ACK, b"x");
        segment.header.acknowledgment_number = segment.header.acknowledgment_number.wrapping_add(1);
        end.takes(segment);
        assert_eq!((end.state(), told(&end.answer())), (state, end.plain_ack()));
        assert_eq!(end.connection.unread(), 0);
    }
}

#[test]
fn s3_10_7_4_fifth_an_ack_older_than_the_largest_window_is_answered_and_dropped() {
    let mut end = End::in_state(State::Established);
    let largest = end.connection.send.largest_window;
    for (age, taken) in [(largest, true), (largest + 1, false)] {
        let mut segment = end.next(ACK, b"x");
        segment.header.acknowledgment_number = (end.connection.send.unacknowledged - age).0;
        end.takes(segment);
        assert_eq!(end.connection.unread(), 1, "{taken}");
        assert_eq!(end.sent().len(), usize::from(!taken));
    }
}

#[test]
fn s3_10_7_4_fifth_syn_received_opens_with_the_ack_of_its_syn() {
    let mut end = End::in_state(State::SynReceived);
    let mut ack = end.next(ACK, b"");
    ack.header.window = 777;
    end.takes(ack);
    assert_eq!((end.state(), end.connection.send.window), (State::Established, 777));
    assert_eq!((end.signals(), end.sent()), (vec![Signal::Established], Vec::new()));
    assert!(Timer::ALL.iter().all(|timer| end.connection.timers.due(*timer).is_none()));
}

#[test]
fn s3_10_7_4_fifth_syn_received_answers_another_ack_with_a_reset() {
    for wrong in [OURS, OURS + 2, OURS - 5, OURS + (1 << 31)] {
        let mut end = End::in_state(State::SynReceived);
        end.takes(data(0, wrong, b""));
        assert_eq!((end.state(), told(&end.answer())), (State::SynReceived, (wrong.0, 0, Flags::RST)));
    }
}

#[test]
fn s3_10_7_4_fifth_what_is_acknowledged_leaves_the_buffer() {
    let (mut end, _) = End::sending(plain(), 3);
    end.acknowledged(2_000);
    assert_eq!(end.connection.send.unacknowledged, OURS + 2_001);
    assert_eq!(end.connection.send.buffer.len(), 3 * 1_460 - 2_000);
    assert!(end.signals().contains(&Signal::Written));
}

#[test]
fn s3_10_7_4_fifth_an_old_ack_is_ignored_and_its_text_is_taken() {
    let (mut end, _) = End::sending(plain(), 3);
    end.acknowledged(2_920);
    let mut old = data(0, OURS + 1_461, b"text");
    old.header.window = 5;
    end.takes(old);
    assert_eq!((end.connection.send.unacknowledged, end.connection.unread()), (OURS + 2_921, 4));
    assert_eq!(end.connection.send.window, 65_535, "its window is old too");
}

#[test]
fn s3_10_7_4_fifth_only_newer_segments_tell_the_window() {
    let mut end = End::in_state(State::Established);
    let mut tell = |offset: u32, acknowledgment: Seq, window: u16| {
        let mut segment = data(offset, acknowledgment, b"");
        segment.header.window = window;
        end.takes(segment);
        end.connection.send.window
    };
    assert_eq!(tell(10, OURS + 1, 100), 100);
    assert_eq!(tell(5, OURS + 1, 200), 100, "SND.WL1 > SEG.SEQ");
    assert_eq!(tell(10, OURS + 1, 300), 300, "SND.WL1 = SEG.SEQ and SND.WL2 =< SEG.ACK");
    assert_eq!(tell(11, OURS + 1, 50), 50);
}

#[test]
fn s3_10_7_4_fifth_numbers_go_round_on_the_way_out_too() {
    let initial = Seq(u32::MAX - 1_000);
    let mut end = End::numbered(initial);
    end.connection.open(end.now, false);
    end.sent();
    end.takes(super::super::kit::syn(Flags::SYN | ACK, (initial + 1).0));
    end.connection.write(end.now, &[1; 5_000], false).unwrap();
    assert_eq!(end.sent().len(), 4, "an ACK and 3 full segments; the rest is small and waits");
    for octets in [1_460, 2_920, 4_380, 5_000] {
        end.takes(data(0, initial + 1 + octets, b""));
        end.sent();
    }
    assert!(end.connection.send.buffer.is_empty());
    assert_eq!(end.connection.timers.due(Timer::Retransmission), None);
}

#[test]
fn s3_10_7_4_fifth_fin_wait_1_moves_on_only_with_the_ack_of_the_fin() {
    let mut end = End::in_state(State::Established);
    end.connection.write(end.now, b"hello", false).unwrap();
    end.connection.close(end.now).unwrap();
    end.acknowledged(5);
    assert_eq!(end.state(), State::FinWait1);
    end.acknowledged(6);
    assert_eq!(end.state(), State::FinWait2);
    assert_eq!(end.connection.timers.due(Timer::Retransmission), None);
    assert!(end.connection.timers.due(Timer::FinWait2).is_some(), "nobody reads any more");
}

#[test]
fn s3_10_7_4_fifth_closing_moves_on_only_with_the_ack_of_the_fin() {
    let mut end = End::in_state(State::Closing);
    let una = end.connection.send.unacknowledged;
    let mut old = end.next(ACK, b"");
    old.header.acknowledgment_number = una.0;
    end.takes(old);
    assert_eq!(end.state(), State::Closing);
    end.takes(end.next(ACK, b""));
    assert_eq!(end.state(), State::TimeWait);
    let running = Timer::ALL.into_iter().filter(|timer| end.connection.timers.due(*timer).is_some());
    assert_eq!(running.collect::<Vec<_>>(), [Timer::TimeWait]);
}

#[test]
fn s3_10_7_4_fifth_last_ack_ends_with_the_ack_of_the_fin() {
    let mut end = End::in_state(State::LastAck);
    end.takes(end.next(ACK, b""));
    assert_eq!((end.state(), end.signals()), (State::Closed, vec![Signal::Deleted(State::LastAck)]));
}

#[test]
fn s3_10_7_4_fifth_last_ack_hears_the_ack_in_a_fin_that_comes_again() {
    let mut end = End::in_state(State::LastAck);
    let mut fin = end.next(FIN_ACK, b"");
    fin.header.sequence_number -= 1;
    end.takes(fin);
    assert_eq!((end.state(), end.sent()), (State::Closed, Vec::new()));
}

#[test]
fn s3_8_6_a_window_that_shrinks_loses_nothing_and_times_nobody_out() {
    let settings = Settings { user_timeout: crate::time::Duration::from_secs(10), ..plain() };
    let (mut end, sent) = End::sending(settings, 5);
    assert_eq!(sent.len(), 5);
    let shrunk = |end: &mut End, window: u16| {
        let mut ack = data(0, OURS + 1_461, b"");
        ack.header.window = window;
        end.takes(ack);
    };
    shrunk(&mut end, 0);
    assert_eq!(end.sent(), Vec::new());
    for _ in 0..12 {
        end.waits_for(Timer::Retransmission);
        let probe = end.answer();
        assert_eq!((probe.header.sequence_number, probe.data.len()), (OURS.0 + 1_461, 1), "a probe, no more");
        shrunk(&mut end, 0);
        end.sent();
    }
    assert_eq!(end.state(), State::Established);
    shrunk(&mut end, 65_535);
    let again = end.sent();
    assert_eq!(again.len(), 4, "now all of it at once: there was no congestion");
    assert_eq!((again[0].header.sequence_number, again[0].data.len()), (OURS.0 + 1_461, 1_460));
}
