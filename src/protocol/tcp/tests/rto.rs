//! The retransmission timeout.

use crate::protocol::tcp::rto::RetransmissionTimeout;
use crate::time::Duration;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn dares_less() -> RetransmissionTimeout {
    RetransmissionTimeout::new(ms(200))
}

#[test]
fn rfc_6298_2_1_it_is_a_second_before_anything_is_measured() {
    let rto = dares_less();
    assert_eq!((rto.current(), rto.smoothed(), rto.variation()), (ms(1000), None, None));
    assert_eq!(RetransmissionTimeout::new(ms(1500)).current(), ms(1500), "but not less than the least");
}

#[test]
fn rfc_6298_2_2_the_first_measurement_gives_three_times_itself() {
    let mut rto = dares_less();
    rto.measure(ms(100));
    assert_eq!((rto.smoothed(), rto.variation()), (Some(ms(100)), Some(ms(50))));
    assert_eq!(rto.current(), ms(300));
}

#[test]
fn rfc_6298_2_3_variation_first_then_the_smoothed_time() {
    let mut rto = dares_less();
    rto.measure(ms(100));
    rto.measure(ms(180));
    // RTTVAR = 3/4 × 50 + 1/4 × |100 - 180|; SRTT = 7/8 × 100 + 1/8 × 180.
    assert_eq!((rto.variation(), rto.smoothed()), (Some(Duration::from_micros(57_500)), Some(ms(110))));
    assert_eq!(rto.current(), ms(110 + 230));
    rto.measure(ms(30));
    // RTTVAR = 3/4 × 57.5 + 1/4 × |110 - 30|.
    assert_eq!(rto.variation(), Some(Duration::from_micros(63_125)));
    assert_eq!(rto.smoothed(), Some(ms(100)));
}

#[test]
fn rfc_6298_2_3_the_variation_counts_as_a_tick_at_least() {
    let mut rto = RetransmissionTimeout::new(Duration::ZERO);
    for _ in 0..200 {
        rto.measure(ms(40));
    }
    assert_eq!(rto.variation().map(|variation| variation < Duration::from_micros(1)), Some(true));
    assert_eq!(rto.current(), ms(41));
}

#[test]
fn rfc_6298_2_4_it_is_rounded_up_to_the_least() {
    let mut rto = RetransmissionTimeout::new(ms(1000));
    rto.measure(ms(10));
    assert_eq!(rto.current(), ms(1000));
}

#[test]
fn rfc_6298_2_5_and_5_5_it_doubles_up_to_a_minute() {
    let mut rto = dares_less();
    for wait in [1, 2, 4, 8, 16, 32, 60, 60] {
        assert_eq!(rto.current(), Duration::from_secs(wait));
        rto.back_off();
    }
    rto.measure(Duration::from_secs(100));
    assert_eq!(rto.current(), Duration::from_secs(60));
}

#[test]
fn rfc_6298_5_a_measurement_ends_the_backing_off() {
    let mut rto = dares_less();
    rto.measure(ms(100));
    rto.back_off();
    rto.back_off();
    assert_eq!(rto.current(), ms(1200));
    rto.measure(ms(100));
    assert_eq!(rto.current(), ms(100) + Duration::from_micros(37_500) * 4);
}

#[test]
fn rfc_6298_5_7_data_begins_with_three_seconds_after_a_lost_syn() {
    for lost in 1..4 {
        let mut rto = dares_less();
        (0..lost).for_each(|_| rto.back_off());
        rto.after_lost_syn();
        assert_eq!(rto.current(), Duration::from_secs(3));
    }
}
