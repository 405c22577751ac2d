//! §3.7.4 and §3.8.6: windows, and segments worth sending.

use super::super::kit::{End, OURS, data};
use super::{ACK, plain};
use crate::protocol::tcp::outbox::Segment;
use crate::protocol::tcp::{Settings, State, Timer};
use crate::time::Duration;
use crate::wire::Flags;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn telling(window: u16, acknowledged: u32) -> Segment<'static> {
    let mut segment = data(0, OURS + 1 + acknowledged, b"");
    segment.header.window = window;
    segment
}

fn lengths(end: &mut End) -> Vec<usize> {
    end.sent().iter().map(|segment| segment.data.len()).collect()
}

#[test]
fn s3_7_4_nagle_a_small_segment_waits_while_something_is_in_flight() {
    let mut end = End::in_state(State::Established);
    for _ in 0..4 {
        end.connection.write(end.now, b"key", false).unwrap();
    }
    assert_eq!(lengths(&mut end), [3]);
    end.acknowledged(3);
    assert_eq!(lengths(&mut end), [9], "all that was gathered");
    end.connection.write(end.now, &[7; 1_500], false).unwrap();
    assert_eq!(lengths(&mut end), [1_460], "a full one need not wait; the rest does");
}

#[test]
fn s3_7_4_nagle_can_be_turned_off() {
    let mut end = End::set_in_state(State::Established, Settings { no_delay: true, ..plain() });
    for _ in 0..3 {
        end.connection.write(end.now, b"key", false).unwrap();
    }
    assert_eq!(lengths(&mut end), [3, 3, 3], "MUST-17");
}

#[test]
fn s3_8_6_2_1_a_small_part_of_the_window_is_not_used_until_the_timer_runs_out() {
    let mut end = End::in_state(State::Established);
    end.takes(telling(1_000, 0));
    end.connection.write(end.now, &[7; 9_000], false).unwrap();
    // Min (D, U) is 1000: less than a segment and than half of the largest window, 65 535.
    assert_eq!(lengths(&mut end), [0; 0]);
    let wait = end.connection.timers.due(Timer::Persist).unwrap().since(end.now);
    assert!(wait >= Duration::from_millis(100) && wait <= Duration::from_secs(1), "SHLD-28");
    end.waits_for(Timer::Persist);
    assert_eq!(lengths(&mut end), [1_000]);
}

#[test]
fn s3_8_6_2_1_half_of_the_largest_window_is_worth_a_segment() {
    let mut end = End::opening(plain()).0;
    let mut answer = super::super::kit::syn(Flags::SYN | ACK, OURS.0 + 1);
    answer.header.window = 1_000;
    end.takes(answer);
    end.sent();
    end.connection.write(end.now, &[7; 9_000], false).unwrap();
    assert_eq!(lengths(&mut end), [1_000]);
    end.takes(telling(499, 1_000));
    assert_eq!(lengths(&mut end), [0; 0]);
    end.takes(telling(500, 1_000));
    assert_eq!(lengths(&mut end), [500]);
}

#[test]
fn s3_8_6_1_a_closed_window_is_probed_ever_more_seldom_for_ever() {
    let settings = Settings { user_timeout: Duration::from_secs(100), ..plain() };
    let mut end = End::set_in_state(State::Established, settings);
    end.takes(telling(0, 0));
    end.connection.write(end.now, b"hello", false).unwrap();
    assert_eq!(lengths(&mut end), [0; 0]);
    end.waits_for(Timer::Persist);
    assert_eq!(
        (lengths(&mut end), end.now.since(crate::time::Instant::START)),
        (vec![1], Duration::from_secs(1))
    );
    let mut waits = Vec::new();
    for _ in 0..8 {
        end.takes(telling(0, 0));
        let before = end.now;
        end.waits_for(Timer::Retransmission);
        assert_eq!(lengths(&mut end), [1]);
        waits.push(end.now.since(before));
    }
    assert!(waits.is_sorted() && waits[7] == Duration::from_secs(60), "SHLD-30: {waits:?}");
    assert_eq!(end.state(), State::Established, "MUST-37: as long as probes are answered");
    let window = end.connection.congestion.window();
    end.takes(telling(65_535, 0));
    assert_eq!(lengths(&mut end), [1], "what was refused, at once; the rest is small and waits for its ACK");
    assert_eq!(end.connection.congestion.window(), window, "no congestion");
    end.takes(telling(65_535, 1));
    assert_eq!(lengths(&mut end), [4]);
}

#[test]
fn s3_8_6_1_probes_that_nobody_answers_end_the_connection() {
    let mut end = End::in_state(State::Established);
    end.takes(telling(0, 0));
    end.connection.write(end.now, b"hello", false).unwrap();
    end.waits_for(Timer::Persist);
    for _ in 0..20 {
        if end.connection.timers.due(Timer::Retransmission).is_some() {
            end.waits_for(Timer::Retransmission);
        }
    }
    assert_eq!(end.state(), State::Closed);
}

#[test]
fn s3_8_6_1_a_probe_that_is_taken_is_data_like_any() {
    let mut end = End::in_state(State::Established);
    end.takes(telling(0, 0));
    end.connection.write(end.now, b"hello", false).unwrap();
    end.waits_for(Timer::Persist);
    end.sent();
    end.takes(telling(65_535, 1));
    assert_eq!(lengths(&mut end), [4]);
}

#[test]
fn s3_8_6_1_answers_to_probes_are_no_duplicate_acknowledgments() {
    let mut end = End::in_state(State::Established);
    end.takes(telling(0, 0));
    end.connection.write(end.now, b"hello", false).unwrap();
    end.waits_for(Timer::Persist);
    end.sent();
    for _ in 0..5 {
        end.takes(telling(0, 0));
    }
    assert_eq!((end.connection.recovery.duplicates, lengths(&mut end)), (0, Vec::new()));
}

#[test]
fn s3_8_6_1_a_fin_alone_knocks_too() {
    let mut end = End::in_state(State::Established);
    end.takes(telling(0, 0));
    end.connection.shutdown(end.now).unwrap();
    assert_eq!(end.sent(), Vec::new());
    end.waits_for(Timer::Persist);
    assert_eq!(end.answer().header.flags, super::FIN_ACK);
}

#[test]
fn s3_8_6_2_2_the_window_opens_by_what_is_worth_a_segment() {
    let settings = Settings { receive_buffer: 10_000, ..plain() };
    let mut end = End::set_in_state(State::Established, settings);
    end.takes(end.next(ACK, &[1; 1_460]));
    for part in [1_460, 1_460, 1_460, 1_460, 1_460, 1_240] {
        end.takes(end.next(ACK, &vec![1; part]));
    }
    assert_eq!(end.sent().last().unwrap().header.window, 0);
    assert_eq!(end.connection.read(end.now, 1_000).len(), 1_000);
    let probe = end.next(ACK, b"x");
    end.takes(probe.clone());
    assert_eq!(end.answer().header.window, 0, "1000 are not worth telling");
    assert_eq!(end.connection.read(end.now, 460).len(), 460);
    end.takes(probe);
    assert_eq!(end.answer().header.window, 1_460);
}

#[test]
fn s3_8_6_2_2_the_other_side_is_told_when_the_window_has_opened() {
    let settings = Settings { receive_buffer: 10_000, ..plain() };
    let mut end = End::set_in_state(State::Established, settings);
    end.takes(end.next(ACK, &[1; 10_000]));
    end.sent();
    end.connection.read(end.now, 2_919);
    assert_eq!(end.sent(), Vec::new());
    end.connection.read(end.now, 1);
    assert_eq!(end.answer().header.window, 2_920);
}

#[test]
fn s3_8_6_the_edge_never_moves_back() {
    let settings = Settings { receive_buffer: 5_000, ..plain() };
    let mut end = End::set_in_state(State::Established, settings);
    let mut edge = end.connection.receive.edge;
    for step in 0..50_u32 {
        end.takes(end.next(ACK, &vec![1; (step as usize * 37) % 900]));
        end.connection.read(end.now, (step as usize * 91) % 700);
        for segment in end.sent() {
            let told = segment.header.acknowledgment_number.wrapping_add(u32::from(segment.header.window));
            let told = crate::protocol::tcp::Seq(told);
            assert!(!told.is_before(edge), "step {step}");
            edge = told;
        }
    }
}

/// Open, after forty full segments of so many octets; the congestion window is beyond the initial one.
fn grown() -> (End, u32) {
    let mut end = End::in_state(State::Established);
    let full = end.connection.full();
    for round in 0..40 {
        end.connection.write(end.now, &vec![7; full as usize], false).unwrap();
        end.sent();
        end.acknowledged((round + 1) * full);
    }
    assert!(end.connection.congestion.window() > 10 * full);
    (end, full)
}

#[test]
fn rfc_5681_4_1_after_a_pause_in_sending_the_congestion_window_begins_anew() {
    let (mut end, full) = grown();
    // It keeps answering what comes, which is no sending.
    for _ in 0..10 {
        end.waits(Duration::from_millis(500));
        end.takes(end.next(ACK, &[1; 10]));
        end.waits_for(Timer::Acknowledgment);
    }
    end.connection.write(end.now, &[7; 10], false).unwrap();
    assert_eq!(end.connection.congestion.window(), 10 * full);
}

#[test]
fn rfc_5681_4_1_a_closed_window_is_a_pause_too() {
    let (mut end, full) = grown();
    end.takes(telling(0, 40 * full));
    end.waits(Duration::from_millis(100));
    end.connection.write(end.now, &vec![7; 2 * full as usize], false).unwrap();
    for _ in 0..3 {
        end.waits_for(if end.connection.timers.due(Timer::Persist).is_some() {
            Timer::Persist
        } else {
            Timer::Retransmission
        });
    }
    assert_eq!(end.connection.congestion.window(), 10 * full);
}

#[test]
fn s3_8_6_2_1_half_a_window_waits_while_something_is_in_flight_though_the_program_has_closed() {
    let mut end = End::in_state(State::Established);
    end.takes(telling(1_000, 0));
    end.connection.send.largest_window = 1_000;
    end.connection.write(end.now, &[7; 9_000], false).unwrap();
    assert_eq!(end.sent().iter().map(|it| it.data.len()).collect::<Vec<_>>(), [1_000]);
    end.connection.shutdown(end.now).unwrap();
    end.takes(telling(600, 900));
    assert_eq!(end.sent(), Vec::new(), "100 are in flight, 500 would fit, and more follows");
}
