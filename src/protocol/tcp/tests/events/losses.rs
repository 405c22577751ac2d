//! RFC 5681, 6582, 6675 and 3042: what is sent again, and what is not.

use super::super::kit::{End, OURS, data};
use super::plain;
use crate::protocol::tcp::outbox::Segment;
use crate::protocol::tcp::{Algorithm, Phase, Settings, Timer};
use crate::wire::TcpOption;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const FULL: u32 = 1_460;

fn sack() -> Settings {
    Settings { selective_acknowledgments: true, ..plain() }
}

/// The number of the first octet of a segment, counted in full segments.
fn place(segment: &Segment) -> u32 {
    assert_eq!((segment.header.sequence_number - OURS.0 - 1) % FULL, 0);
    (segment.header.sequence_number - OURS.0 - 1) / FULL
}

impl End {
    fn places(&mut self) -> Vec<u32> {
        self.sent().iter().map(place).collect()
    }

    /// So many full segments were acknowledged, and these are there too.
    fn reports(&mut self, acknowledged: u32, blocks: &[(u32, u32)]) {
        let mut segment = data(0, OURS + 1 + acknowledged * FULL, b"");
        let octet = |place: u32| OURS.0 + 1 + place * FULL;
        let blocks = blocks.iter().map(|(from, to)| (octet(*from), octet(*to))).collect();
        segment.header.options = vec![TcpOption::Sack(blocks)];
        self.takes(segment);
    }
}

#[test]
fn rfc_3042_2_the_first_two_duplicates_let_new_data_out() {
    let (mut end, sent) = End::sending(plain(), 20);
    assert_eq!(sent.len(), 10, "RFC 6928 §2");
    end.acknowledged(0);
    assert_eq!(end.places(), [10]);
    end.acknowledged(0);
    assert_eq!(end.places(), [11]);
    end.acknowledged(0);
    assert_eq!(end.places(), [0], "RFC 5681 §3.2, step 2");
    let congestion = &end.connection.congestion;
    // "In limited transmit … additional data sent … MUST NOT be included in this calculation."
    assert_eq!((congestion.threshold(), congestion.window()), (5 * FULL, 8 * FULL));
}

#[test]
fn rfc_5681_2_what_is_no_duplicate() {
    let (mut end, _) = End::sending(plain(), 20);
    for _ in 0..5 {
        end.takes(data(0, OURS + 1, b"text"));
        let mut news = data(0, OURS + 1, b"");
        news.header.window = 60_000 + end.connection.send.window as u16 % 2 + 1;
        end.takes(news);
    }
    assert_eq!(end.connection.recovery.duplicates, 0);
    end.acknowledged(20 * FULL);
    for _ in 0..5 {
        end.acknowledged(20 * FULL);
    }
    assert_eq!(end.connection.recovery.duplicates, 0, "nothing is in flight");
}

#[test]
fn rfc_6582_3_2_a_partial_acknowledgment_tells_the_next_loss() {
    let (mut end, _) = End::sending(plain(), 10);
    for _ in 0..3 {
        end.acknowledged(0);
    }
    assert_eq!(end.places(), [0]);
    end.acknowledged(4 * FULL);
    assert_eq!(end.places(), [4]);
    assert_eq!(end.connection.congestion.phase(), Phase::FastRecovery);
    end.acknowledged(10 * FULL);
    assert_eq!(end.connection.congestion.window(), 2 * FULL, "step 3 (1): no burst, with nothing in flight");
    assert!(!end.connection.recovery.is_on());
    assert_eq!(end.connection.timers.due(Timer::Retransmission), None);
}

#[test]
fn rfc_6582_3_2_the_same_loss_does_not_halve_twice() {
    let (mut end, _) = End::sending(plain(), 10);
    end.waits_for(Timer::Retransmission);
    let threshold = end.connection.congestion.threshold();
    for _ in 0..6 {
        end.acknowledged(0);
    }
    assert_eq!(end.connection.congestion.threshold(), threshold);
    end.waits_for(Timer::Retransmission);
    assert_eq!(end.connection.congestion.threshold(), threshold, "RFC 5681 §3.1: the same segment again");
}

#[test]
fn rfc_5681_3_2_reno_is_done_with_the_first_and_halves_again_for_the_next() {
    let reno = Settings { congestion_control: Algorithm::Reno, ..plain() };
    let (mut end, _) = End::sending(reno, 10);
    for _ in 0..3 {
        end.acknowledged(0);
    }
    end.acknowledged(4 * FULL);
    assert_eq!(end.places(), [0], "and not the fifth");
    assert_eq!(end.connection.congestion.window(), 5 * FULL);
    for _ in 0..3 {
        end.acknowledged(4 * FULL);
    }
    assert_eq!(end.places(), [4]);
    assert_eq!(end.connection.congestion.threshold(), 3 * FULL, "half of the six that are out");
}

#[test]
fn rfc_6675_5_a_loss_that_blocks_tell_is_repaired_as_the_pipe_allows() {
    let (mut end, sent) = End::sending(sack(), 20);
    assert_eq!(sent.len(), 10);
    end.reports(0, &[(1, 2)]);
    end.reports(0, &[(1, 3)]);
    assert_eq!(end.places(), [10, 11], "RFC 3042");
    end.reports(0, &[(1, 4)]);
    assert_eq!(end.places(), [0]);
    assert_eq!((end.connection.congestion.window(), end.connection.flight()), (5 * FULL, 9 * FULL));
    // The fifth was lost too.
    for to in [6, 7, 8, 9] {
        end.reports(0, &[(5, to), (1, 4)]);
    }
    assert_eq!(end.places(), [4], "known to be lost, and room for it");
    end.reports(4, &[(5, 10)]);
    assert!(end.places().iter().all(|place| *place >= 12));
    end.reports(12, &[]);
    assert_eq!(end.connection.congestion.phase(), Phase::CongestionAvoidance);
}

#[test]
fn rfc_6675_4_next_seg_rule_3_what_is_perhaps_only_late_is_the_last_resort() {
    let (mut end, _) = End::sending(sack(), 6);
    end.reports(0, &[(1, 2)]);
    end.reports(0, &[(1, 3)]);
    end.reports(0, &[(1, 4)]);
    assert_eq!(end.places(), [0]);
    end.reports(0, &[(5, 6), (1, 4)]);
    assert_eq!(
        end.places(),
        [4],
        "one segment above it: not known to be lost, but nothing else is there to send"
    );
    end.reports(6, &[]);
    assert!(end.connection.send.buffer.is_empty());
}

#[test]
fn rfc_2018_8_the_timer_forgets_what_was_reported() {
    let (mut end, _) = End::sending(sack(), 5);
    end.reports(0, &[(1, 5)]);
    end.sent();
    end.waits_for(Timer::Retransmission);
    assert_eq!(end.connection.scoreboard.ranges().count(), 0);
}

#[test]
fn rfc_1191_6_5_a_shorter_path_ends_another_repair_and_the_window_still_grows() {
    let (mut end, _) = End::sending(plain(), 10);
    for _ in 0..3 {
        end.acknowledged(0);
    }
    end.sent();
    assert!(end.connection.path_takes(end.now, 1_000));
    assert!(!end.connection.path_takes(end.now, 1_000), "no news");
    let again = end.sent();
    assert!(again.iter().all(|segment| segment.data.len() == 1_000));
    assert_eq!(again[0].header.sequence_number, OURS.0 + 1);
    end.acknowledged(10 * FULL);
    let window = end.connection.congestion.window();
    for round in 1..30 {
        end.connection.write(end.now, &[7; 1_000], false).unwrap();
        end.acknowledged(10 * FULL + round * 1_000);
    }
    assert!(end.connection.congestion.window() > window);
}

#[test]
fn rfc_6675_2_an_acknowledgment_with_progress_and_news_counts_as_a_duplicate() {
    let (mut end, _) = End::sending(sack(), 10);
    // The acknowledgments on the way to it were lost: three segments are there behind the gap.
    end.reports(1, &[(2, 5)]);
    assert_eq!(end.places()[0], 1, "known to be lost at once");
    assert_eq!(end.connection.congestion.phase(), Phase::FastRecovery);
}

#[test]
fn rfc_6675_4_next_seg_rule_4_the_last_segment_is_sent_once_more_for_its_acknowledgment() {
    let (mut end, sent) = End::sending(sack(), 10);
    assert_eq!(sent.len(), 10);
    end.reports(0, &[(1, 8)]);
    assert_eq!(end.places(), [0]);
    end.reports(8, &[]);
    assert_eq!(end.places(), [9], "the highest that nobody reported");
    end.reports(8, &[(9, 10)]);
    assert_eq!(end.places(), [8], "which shows that the one before it is lost, or late");
    end.reports(10, &[]);
    assert!(!end.connection.recovery.is_on());
}

#[test]
fn rfc_6675_5_1_what_is_reported_after_a_timeout_is_not_sent_again() {
    let (mut end, _) = End::sending(sack(), 10);
    end.waits_for(Timer::Retransmission);
    assert_eq!(end.places(), [0]);
    end.reports(5, &[(6, 10)]);
    assert_eq!(end.places(), [5], "and not the sixth");
    assert_eq!(end.connection.flight(), FULL);
    end.reports(10, &[]);
    assert!(!end.connection.recovery.is_on());
}

#[test]
fn rfc_5681_2_after_a_timeout_nothing_goes_beyond_the_congestion_window() {
    let (mut end, _) = End::sending(plain(), 10);
    end.waits_for(Timer::Retransmission);
    assert_eq!(end.places(), [0]);
    end.acknowledged(100);
    assert_eq!(end.sent(), [], "200 octets of room are no segment");
    end.acknowledged(FULL);
    let una = end.connection.send.unacknowledged;
    let window = end.connection.congestion.window();
    let last = end.sent().into_iter().map(|it| it.header.sequence_number + it.data.len() as u32).max();
    assert!(last.unwrap() <= (una + window).0);
}

#[test]
fn rfc_6582_3_2_a_timeout_with_a_closed_window_ends_fast_recovery_too() {
    let (mut end, _) = End::sending(plain(), 10);
    for _ in 0..3 {
        end.acknowledged(0);
    }
    end.sent();
    let mut closes = data(0, OURS + 1 + FULL, b"");
    closes.header.window = 0;
    end.takes(closes);
    assert_eq!(end.connection.congestion.phase(), Phase::FastRecovery);
    end.waits_for(Timer::Retransmission);
    assert_ne!(end.connection.congestion.phase(), Phase::FastRecovery);
}

#[test]
fn rfc_6582_3_2_duplicates_of_the_point_itself_are_no_new_loss() {
    let (mut end, _) = End::sending(plain(), 20);
    end.waits_for(Timer::Retransmission);
    end.acknowledged(10 * FULL);
    let threshold = end.connection.congestion.threshold();
    end.sent();
    // What was sent again needlessly is acknowledged, too.
    for _ in 0..3 {
        end.acknowledged(10 * FULL);
    }
    assert_eq!(end.connection.congestion.threshold(), threshold, "10 is recover + 1, and not more");
    end.acknowledged(11 * FULL);
    end.sent();
    for _ in 0..3 {
        end.acknowledged(11 * FULL);
    }
    assert_ne!(end.connection.congestion.phase(), Phase::SlowStart, "now it is");
}

#[test]
fn rfc_6675_5_3_3_limited_transmit_waits_until_a_segment_has_left() {
    let settings = Settings { no_delay: true, ..sack() };
    let mut end = End::set_in_state(crate::protocol::tcp::State::Established, settings);
    for _ in 0..100 {
        end.connection.write(end.now, &[7; 146], false).unwrap();
    }
    assert_eq!(end.sent().len(), 100);
    end.connection.write(end.now, &[7; 5 * FULL as usize], false).unwrap();
    assert_eq!(end.sent(), []);
    let mut report = |octets: u32| {
        let mut segment = data(0, OURS + 1, b"");
        segment.header.options = vec![TcpOption::Sack(vec![(OURS.0 + 1 + 146, OURS.0 + 1 + 146 + octets)])];
        end.takes(segment);
        end.sent().iter().map(|segment| segment.data.len()).collect::<Vec<_>>()
    };
    assert_eq!(report(146), [0; 0], "a tenth of a segment has left the network");
    assert_eq!(report(FULL), [FULL as usize]);
}
