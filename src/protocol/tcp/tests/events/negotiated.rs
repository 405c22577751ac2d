//! RFC 7323: timestamps and scaled windows, where both ends want them.

use super::super::kit::{End, OURS, data, syn};
use super::{ACK, plain, told};
use crate::protocol::tcp::outbox::Segment;
use crate::protocol::tcp::{Settings, State, Timer};
use crate::time::Duration;
use crate::wire::{Flags, TcpOption};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const SYN_ACK: Flags = Flags(Flags::SYN.0 | Flags::ACK.0);

/// Open, with timestamps.
fn stamped() -> End {
    End::set_in_state(State::Established, Settings { timestamps: true, ..plain() })
}

fn stamp(mut segment: Segment<'static>, value: u32) -> Segment<'static> {
    segment.header.options = vec![TcpOption::Timestamps { value, echo_reply: 0 }];
    segment
}

fn echo(segment: &Segment) -> Option<u32> {
    segment.header.options.iter().find_map(|option| match option {
        TcpOption::Timestamps { echo_reply, .. } => Some(*echo_reply),
        _ => None,
    })
}

#[test]
fn rfc_7323_5_3_r1_an_older_timestamp_is_answered_and_dropped() {
    let mut end = stamped();
    end.takes(stamp(end.next(ACK, b"new"), 1_000));
    end.sent();
    end.takes(stamp(end.next(ACK, b"old"), 999));
    assert_eq!((told(&end.answer()), end.connection.unread()), (end.plain_ack(), 3));
    // Timestamps go round as well.
    end.takes(stamp(end.next(ACK, b"later"), 1_000 + (1 << 31) - 1));
    assert_eq!(end.connection.unread(), 8);
}

#[test]
fn rfc_7323_5_3_r1_a_reset_is_heard_whatever_its_timestamp() {
    let mut end = stamped();
    end.takes(stamp(end.next(ACK, b"new"), 1_000));
    end.takes(stamp(end.next(Flags::RST, b""), 5));
    assert_eq!(end.state(), State::Closed);
    let mut end = stamped();
    end.takes(end.next(Flags::RST, b""));
    assert_eq!(end.state(), State::Closed, "or without one");
}

#[test]
fn rfc_7323_3_2_a_segment_without_the_agreed_timestamp_is_dropped_in_silence() {
    let mut end = stamped();
    end.takes(end.next(ACK, b"who?"));
    assert_eq!((end.connection.unread(), end.sent(), end.state()), (0, Vec::new(), State::Established));
}

#[test]
fn rfc_7323_4_2_one_measurement_a_round_trip() {
    let mut end = stamped();
    let full = end.connection.full();
    end.connection.write(end.now, &vec![7; 10 * full as usize], false).unwrap();
    end.sent();
    end.waits(Duration::from_millis(50));
    end.takes(stamp(data(0, OURS + 1 + full, b""), 2));
    let smoothed = end.connection.timeout.smoothed();
    assert_eq!(smoothed, Some(Duration::from_micros(6_250)), "an eighth of the one that is timed");
    // The others of the same flight come back later, and tell nothing more.
    end.waits(Duration::from_millis(50));
    for segments in 2..10 {
        end.takes(stamp(data(0, OURS + 1 + segments * full, b""), 3));
    }
    assert_eq!(end.connection.timeout.smoothed(), smoothed);
}

#[test]
fn rfc_7323_5_5_after_24_days_a_timestamp_says_nothing() {
    let mut end = stamped();
    end.takes(stamp(end.next(ACK, b"new"), 1_000));
    end.waits_for(Timer::Acknowledgment);
    end.sent();
    end.waits(Duration::from_secs(24 * 24 * 3_600));
    end.takes(stamp(end.next(ACK, b"old?"), 500));
    assert_eq!(end.connection.unread(), 7);
    assert_eq!(end.connection.receive.timestamp.0, 500, "it is the recent one now");
}

#[test]
fn rfc_7323_4_3_what_is_echoed_is_of_the_segment_that_is_acknowledged() {
    let mut end = stamped();
    end.takes(stamp(data(0, OURS + 1, b"ab"), 10));
    // What comes beyond a gap does not count.
    end.takes(stamp(data(5, OURS + 1, b"fg"), 30));
    assert_eq!(echo(end.sent().last().unwrap()), Some(10));
    end.takes(stamp(data(2, OURS + 1, b"cde"), 20));
    assert_eq!(echo(end.sent().last().unwrap()), Some(20));
}

#[test]
fn rfc_7323_5_3_r3_what_is_discarded_leaves_no_timestamp() {
    // RFC 5961 §4.2, §5.2 and §3.2, and RFC 9293 §3.10.7.4, fifth: an acknowledgment of what was never sent, a SYN, a reset
    // with another number of the window, and what acknowledges nothing.
    let wrong = |mut segment: Segment<'static>, sequence: u32, number: u32| {
        segment.header.sequence_number = segment.header.sequence_number.wrapping_add(sequence);
        segment.header.acknowledgment_number = segment.header.acknowledgment_number.wrapping_add(number);
        segment
    };
    for (flags, sequence, number, answered) in
        [(ACK, 0, 9_999, true), (Flags::SYN, 0, 0, true), (Flags::RST, 1, 0, true), (Flags::PSH, 0, 0, false)]
    {
        let mut end = stamped();
        end.takes(stamp(end.next(ACK, b""), 200));
        end.takes(stamp(wrong(end.next(flags, b""), sequence, number), 200_000));
        assert_eq!(!end.sent().is_empty(), answered, "{flags:?}");
        end.takes(stamp(end.next(ACK, &[1; 1_000]), 201));
        assert_eq!((end.connection.unread(), end.connection.receive.timestamp.0), (1_000, 201), "{flags:?}");
    }
}

#[test]
fn s3_10_7_4_fifth_what_is_discarded_is_no_sign_of_life() {
    let keepalive = crate::protocol::tcp::Keepalive::default();
    let mut end = End::set_in_state(State::Established, Settings { keepalive: Some(keepalive), ..plain() });
    let due = end.connection.timers.due(Timer::Keepalive);
    end.waits(Duration::from_secs(60));
    let mut forged = end.next(ACK, b"");
    forged.header.acknowledgment_number += 9_999;
    end.takes(forged);
    assert_eq!(end.connection.timers.due(Timer::Keepalive), due);
    end.takes(end.next(ACK, b""));
    assert!(end.connection.timers.due(Timer::Keepalive) > due);
}

#[test]
fn rfc_7323_3_2_every_segment_has_a_timestamp_once_agreed() {
    let mut end = stamped();
    end.connection.write(end.now, b"x", false).unwrap();
    end.takes(stamp(end.next(ACK, b"y"), 9));
    end.connection.abort(end.now).unwrap();
    let sent = end.sent();
    assert!(sent.len() == 2 && sent.iter().all(|segment| echo(segment).is_some()), "the reset too");
}

#[test]
fn rfc_7323_2_2_both_must_offer_to_scale() {
    for (ours, theirs) in [(true, false), (false, true), (true, true)] {
        let settings = Settings { window_scale: ours, receive_buffer: 1 << 20, ..plain() };
        let (mut end, asked) = End::opening(settings);
        assert_eq!(asked.header.window, 65_535, "never scaled in a SYN");
        let mut answer = syn(SYN_ACK, OURS.0 + 1);
        answer.header.options.retain(|option| theirs || !matches!(option, TcpOption::WindowScale(_)));
        for option in &mut answer.header.options {
            if let TcpOption::WindowScale(shift) = option {
                *shift = 15;
            }
        }
        answer.header.window = 2;
        end.takes(answer);
        assert_eq!(end.connection.send.window, 2, "nor in the answer");
        let ack = end.answer();
        let both = ours && theirs;
        assert_eq!(ack.header.window, if both { 32_768 } else { 65_535 });
        let mut later = end.next(ACK, b"");
        later.header.window = 2;
        end.takes(later);
        assert_eq!(end.connection.send.window, if both { 2 << 14 } else { 2 }, "§2.3: 15 is taken for 14");
    }
}

#[test]
fn rfc_7323_2_2_an_answer_offers_only_what_was_offered() {
    let mut end = End::new(Settings::default());
    let mut asks = syn(Flags::SYN, 0);
    asks.header.options = vec![TcpOption::MaximumSegmentSize(1_460)];
    end.connection.accept(end.now, &asks);
    assert_eq!(end.answer().header.options, [TcpOption::MaximumSegmentSize(1_460)]);
    assert_eq!(end.connection.agreed, Default::default());
}

#[test]
fn rfc_7323_4_1_timestamps_measure_what_was_sent_again() {
    let mut end = stamped();
    end.connection.write(end.now, b"x", false).unwrap();
    end.sent();
    end.waits_for(Timer::Retransmission);
    let again = end.answer();
    let value = again.header.options.iter().find_map(|option| match option {
        TcpOption::Timestamps { value, .. } => Some(*value),
        _ => None,
    });
    end.waits(Duration::from_millis(40));
    let mut ack = stamp(end.next(ACK, b""), 9);
    ack.header.options = vec![TcpOption::Timestamps { value: 9, echo_reply: value.unwrap() }];
    end.takes(ack);
    assert!(end.connection.timeout.smoothed().unwrap() <= Duration::from_millis(40));
    assert_eq!(end.connection.timeout.current(), Duration::from_secs(1), "no longer backed off");
}
