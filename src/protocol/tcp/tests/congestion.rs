//! The congestion window.

use crate::protocol::tcp::congestion::{Algorithm, Congestion, Phase};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const MSS: u32 = 1460;

fn new_reno() -> Congestion {
    Congestion::new(Algorithm::NewReno, MSS)
}

/// One that has lost a segment with ten on their way.
fn recovering(algorithm: Algorithm) -> Congestion {
    let mut congestion = Congestion::new(algorithm, MSS);
    congestion.on_loss(10 * MSS);
    congestion
}

#[test]
fn rfc_6928_2_the_initial_window_is_ten_segments_or_14600_octets() {
    for (mss, window) in
        [(100, 1000), (536, 5360), (1000, 10_000), (1460, 14_600), (2000, 14_600), (8960, 17_920)]
    {
        assert_eq!(Congestion::new(Algorithm::Reno, mss).window(), window);
        let mut told_later = Congestion::new(Algorithm::Reno, 536);
        told_later.set_mss(mss);
        assert_eq!(told_later.window(), window, "the SYN told it");
    }
}

#[test]
fn rfc_5681_3_1_the_window_shrinks_with_the_segments() {
    let mut congestion = new_reno();
    congestion.on_acknowledged(MSS);
    congestion.set_mss(MSS / 2);
    assert_eq!(congestion.window(), 11 * MSS / 2);
}

#[test]
fn rfc_5681_3_1_the_initial_window_is_one_segment_after_a_lost_syn() {
    let mut congestion = Congestion::new(Algorithm::NewReno, 536);
    congestion.on_lost_syn();
    congestion.set_mss(MSS);
    assert_eq!((congestion.window(), congestion.phase()), (MSS, Phase::SlowStart));
}

#[test]
fn rfc_5681_3_1_slow_start_adds_what_was_acknowledged_but_a_segment_at_most() {
    let mut congestion = new_reno();
    assert_eq!((congestion.phase(), congestion.threshold()), (Phase::SlowStart, u32::MAX));
    congestion.on_acknowledged(2 * MSS);
    assert_eq!(congestion.window(), 11 * MSS);
    // Who acknowledges a segment in pieces gains nothing.
    (0..10).for_each(|_| congestion.on_acknowledged(MSS / 10));
    assert_eq!(congestion.window(), 12 * MSS);
}

#[test]
fn rfc_5681_3_1_congestion_avoidance_adds_a_segment_for_each_window_acknowledged() {
    let mut congestion = recovering(Algorithm::Reno);
    congestion.on_partial(MSS);
    assert_eq!((congestion.window(), congestion.phase()), (5 * MSS, Phase::CongestionAvoidance));
    (0..4).for_each(|_| congestion.on_acknowledged(MSS));
    assert_eq!(congestion.window(), 5 * MSS);
    congestion.on_acknowledged(MSS);
    assert_eq!(congestion.window(), 6 * MSS);
    (0..6).for_each(|_| congestion.on_acknowledged(MSS));
    assert_eq!(congestion.window(), 7 * MSS);
}

#[test]
fn rfc_5681_3_1_a_timeout_halves_the_threshold_once_and_starts_again_with_one_segment() {
    let mut congestion = new_reno();
    congestion.on_timeout(10 * MSS, true);
    assert_eq!((congestion.window(), congestion.threshold()), (MSS, 5 * MSS));
    congestion.on_timeout(MSS, false);
    assert_eq!(congestion.threshold(), 5 * MSS, "the second for the same segment holds it constant");
    (0..4).for_each(|_| congestion.on_acknowledged(MSS));
    assert_eq!((congestion.window(), congestion.phase()), (5 * MSS, Phase::CongestionAvoidance));
    congestion.on_timeout(MSS, true);
    assert_eq!(congestion.threshold(), 2 * MSS, "never less than two segments");
}

#[test]
fn rfc_5681_3_2_fast_retransmit_halves_and_adds_the_three_that_left() {
    let mut congestion = recovering(Algorithm::Reno);
    assert_eq!((congestion.threshold(), congestion.window()), (5 * MSS, 8 * MSS));
    assert_eq!(congestion.phase(), Phase::FastRecovery);
    congestion.on_duplicate();
    assert_eq!(congestion.window(), 9 * MSS, "step 4");
    congestion.on_acknowledged(MSS);
    assert_eq!(congestion.window(), 9 * MSS, "it does not grow meanwhile");
    congestion.on_recovered(0);
    assert_eq!((congestion.window(), congestion.phase()), (5 * MSS, Phase::CongestionAvoidance), "step 6");
    congestion.on_duplicate();
    assert_eq!(congestion.window(), 5 * MSS, "outside of it duplicates mean nothing");
}

#[test]
fn rfc_6582_3_2_a_partial_acknowledgment_deflates_and_does_not_end_it() {
    let mut congestion = recovering(Algorithm::NewReno);
    congestion.on_partial(3 * MSS);
    assert_eq!((congestion.window(), congestion.phase()), (6 * MSS, Phase::FastRecovery));
    congestion.on_partial(MSS - 1);
    assert_eq!(congestion.window(), 5 * MSS + 1, "less than a segment gives none back");
    congestion.on_partial(100 * MSS);
    assert_eq!(congestion.window(), MSS);
}

#[test]
fn rfc_6582_3_2_a_full_acknowledgment_deflates_to_what_is_on_its_way() {
    for (flight, window) in [(0, 2 * MSS), (2 * MSS, 3 * MSS), (9 * MSS, 5 * MSS)] {
        let mut congestion = recovering(Algorithm::NewReno);
        congestion.on_recovered(flight);
        assert_eq!(congestion.window(), window);
        assert_ne!(congestion.phase(), Phase::FastRecovery);
    }
}

#[test]
fn rfc_6582_3_2_a_timeout_ends_it() {
    let mut congestion = recovering(Algorithm::NewReno);
    congestion.on_timeout(8 * MSS, true);
    assert_eq!((congestion.window(), congestion.phase()), (MSS, Phase::SlowStart));
}

#[test]
fn rfc_6675_5_selective_acknowledgments_keep_the_window_at_the_threshold() {
    let mut congestion = new_reno();
    congestion.on_sack_loss(10 * MSS);
    congestion.on_duplicate();
    congestion.on_partial(MSS);
    congestion.on_acknowledged(MSS);
    assert_eq!((congestion.window(), congestion.phase()), (5 * MSS, Phase::FastRecovery));
    congestion.on_recovered(0);
    assert_eq!((congestion.window(), congestion.phase()), (5 * MSS, Phase::CongestionAvoidance));
}

#[test]
fn rfc_5681_4_1_an_idle_connection_starts_again_with_the_initial_window_at_most() {
    let mut congestion = new_reno();
    (0..20).for_each(|_| congestion.on_acknowledged(MSS));
    congestion.on_idle();
    assert_eq!(congestion.window(), 10 * MSS);
    congestion.on_timeout(4 * MSS, true);
    congestion.on_idle();
    assert_eq!(congestion.window(), MSS);
}
