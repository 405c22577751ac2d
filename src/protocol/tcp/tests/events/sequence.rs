//! §3.10.7.4, first: the sequence number.

use super::super::kit::{End, OURS, THEIRS, data, syn};
use super::{ACK, FIN_ACK, SYNCHRONIZED, plain, told};
use crate::protocol::tcp::outbox::Signal;
use crate::protocol::tcp::{Seq, Settings, State, Timer};
use crate::time::Duration;
use crate::wire::Flags;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Open, with a receive buffer of 100 octets.
fn small() -> End {
    End::set_in_state(State::Established, Settings { receive_buffer: 100, ..plain() })
}

#[test]
fn s3_10_7_4_first_an_unacceptable_segment_is_answered_by_an_ack() {
    for state in SYNCHRONIZED {
        for offset in [-30_i32, 100_000] {
            let mut end = End::in_state(state);
            let mut segment = end.next(ACK, b"0123456789");
            segment.header.sequence_number = segment.header.sequence_number.wrapping_add_signed(offset);
            end.takes(segment);
            assert_eq!((end.state(), told(&end.answer())), (state, end.plain_ack()), "{offset}");
        }
    }
}

#[test]
fn s3_10_7_4_first_table_6() {
    // (window, offset from RCV.NXT, length, whether it is taken)
    let cases: [(usize, i32, usize, bool); 12] = [
        (0, 0, 0, true),
        (0, -1, 0, false),
        (0, 1, 0, false),
        (100, 0, 0, true),
        (100, 99, 0, true),
        (100, 100, 0, false),
        (100, -1, 0, false),
        (0, 0, 1, false),
        (100, 99, 1, true),
        (100, 100, 1, false),
        (100, -1, 1, false),
        (100, -1, 2, true),
    ];
    for (window, offset, length, taken) in cases {
        let mut end = small();
        if window == 0 {
            end.takes(end.next(ACK, &[1; 100]));
            end.sent();
        }
        let mut segment = end.next(ACK, &vec![2; length]);
        segment.header.sequence_number = segment.header.sequence_number.wrapping_add_signed(offset);
        let at_once = !taken || offset > 0 && length > 0;
        end.takes(segment);
        assert_eq!(!end.sent().is_empty(), at_once, "{window} {offset} {length}");
    }
}

#[test]
fn s3_10_7_4_first_what_lies_outside_the_window_is_trimmed() {
    let mut end = small();
    let mut segment = end.next(ACK, b"oldnew");
    segment.header.sequence_number = segment.header.sequence_number.wrapping_sub(3);
    end.takes(segment);
    assert_eq!(end.connection.read(end.now, 1_000), b"new");
    let mut end = small();
    end.takes(end.next(FIN_ACK, &[3; 150]));
    assert_eq!(end.connection.read(end.now, 1_000), [3; 100]);
    assert_eq!(end.state(), State::Established, "the FIN lay beyond");
}

#[test]
fn s3_10_7_4_first_numbers_go_round() {
    let mut end = End::open(plain());
    assert_eq!(end.connection.receive.next, THEIRS + 1);
    for _ in 0..20 {
        end.takes(end.next(ACK, &[5; 1_000]));
        assert_eq!(end.connection.read(end.now, 10_000).len(), 1_000);
    }
    assert_eq!(end.connection.receive.next, Seq(10_000));
}

#[test]
fn s3_10_7_4_first_a_probe_of_a_closed_window_is_refused_and_answered_but_its_ack_counts() {
    let mut end = small();
    end.connection.write(end.now, b"hello", false).unwrap();
    let mut full = end.next(ACK, &[1; 100]);
    full.header.acknowledgment_number = (OURS + 1).0;
    end.takes(full);
    end.sent();
    end.takes(end.next(ACK, b"x"));
    let answer = end.answer();
    assert_eq!((told(&answer), answer.header.window), (end.plain_ack(), 0));
    assert_eq!(end.connection.send.unacknowledged, OURS + 6);
}

#[test]
fn s3_10_7_4_first_urgency_is_heard_when_the_window_is_closed() {
    let mut end = small();
    end.takes(end.next(ACK, &[1; 100]));
    end.sent();
    let mut urgent = end.next(ACK | Flags::URG, b"!");
    urgent.header.urgent_pointer = 1;
    end.takes(urgent);
    assert!(end.signals().contains(&Signal::Urgent), "MUST-66");
}

#[test]
fn s3_10_7_4_first_a_fin_beyond_a_closed_window_is_not_taken_for_one_of_both() {
    // The FIN lies outside; its acknowledgment of this side's counts.
    let mut end = small();
    end.connection.shutdown(end.now).unwrap();
    end.takes(data(0, OURS + 1, &[1; 100]));
    end.sent();
    end.takes(end.next(FIN_ACK, b""));
    assert_eq!((end.state(), told(&end.answer())), (State::FinWait2, end.plain_ack()));
}

#[test]
fn s3_10_7_4_first_a_syn_again_in_syn_received_is_answered_by_an_ack() {
    let mut end = End::in_state(State::SynReceived);
    end.takes(syn(Flags::SYN, 0));
    assert_eq!((end.state(), told(&end.answer())), (State::SynReceived, end.plain_ack()));
}

#[test]
fn s3_5_figure_8_the_answer_of_who_asked_at_the_same_time_opens() {
    // Its SYN is old, and outside the window: what it acknowledges counts all the same (Appendix A.2).
    let mut end = super::resets::simultaneous();
    end.takes(syn(Flags::SYN | ACK, OURS.0 + 1));
    assert_eq!((end.state(), told(&end.answer())), (State::Established, end.plain_ack()));
}

#[test]
fn s3_10_7_4_first_a_bad_ack_beside_the_window_is_answered_once() {
    let mut end = super::resets::simultaneous();
    end.takes(syn(Flags::SYN | ACK, OURS.0 + 9));
    let answer = end.answer();
    assert_eq!((end.state(), told(&answer)), (State::SynReceived, (OURS.0 + 9, 0, Flags::RST)));
}

#[test]
fn s3_10_7_4_fin_again_in_time_wait_restarts_the_wait() {
    let mut end = End::in_state(State::TimeWait);
    let due = end.connection.timers.due(Timer::TimeWait).unwrap();
    end.waits(Duration::from_secs(7));
    let mut fin = end.next(FIN_ACK, b"");
    fin.header.sequence_number -= 1;
    end.takes(fin);
    assert_eq!(told(&end.answer()), end.plain_ack());
    let restarted = end.connection.timers.due(Timer::TimeWait).unwrap();
    assert_eq!(restarted.since(due), Duration::from_secs(7));
}

#[test]
fn s3_10_7_4_fifth_what_has_a_number_in_the_window_restarts_the_wait_in_time_wait() {
    // (offset from RCV.NXT, CTL, text)
    let cases = [(0, FIN_ACK, &b""[..]), (0, ACK, b"x"), (5, ACK, b"x"), (5, FIN_ACK, b""), (5, ACK, b"")];
    for (offset, flags, text) in cases {
        let mut end = End::in_state(State::TimeWait);
        let due = end.connection.timers.due(Timer::TimeWait).unwrap();
        end.waits(Duration::from_secs(7));
        let mut segment = end.next(flags, text);
        segment.header.sequence_number = segment.header.sequence_number.wrapping_add(offset);
        end.takes(segment);
        assert_eq!((end.state(), told(&end.answer())), (State::TimeWait, end.plain_ack()), "{offset}");
        let restarted = end.connection.timers.due(Timer::TimeWait).unwrap();
        assert_eq!(restarted.since(due), Duration::from_secs(7), "{offset}");
    }
}

#[test]
fn s3_10_7_4_fifth_a_bare_acknowledgment_in_time_wait_is_not_answered() {
    let mut end = End::in_state(State::TimeWait);
    let due = end.connection.timers.due(Timer::TimeWait);
    end.waits(Duration::from_secs(7));
    end.takes(end.next(ACK, b""));
    assert_eq!((end.sent(), end.connection.timers.due(Timer::TimeWait)), (Vec::new(), due));
}

#[test]
fn s3_10_7_4_first_an_old_segment_does_not_restart_the_wait() {
    let mut end = End::in_state(State::TimeWait);
    let due = end.connection.timers.due(Timer::TimeWait);
    end.waits(Duration::from_secs(7));
    end.takes(data(0, OURS + 1, b""));
    assert_eq!(end.connection.timers.due(Timer::TimeWait), due);
}
