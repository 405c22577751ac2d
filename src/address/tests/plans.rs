//! Plans by host counts.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

#[test]
fn the_smallest_block_for_a_count() {
    for (hosts, length) in [(0, 30), (1, 30), (2, 30), (3, 29), (6, 29), (7, 28), (254, 24), (255, 23)] {
        assert_eq!(smallest_length(Family::V4, hosts), Some(length), "{hosts}");
    }
    assert_eq!(smallest_length(Family::V4, (1 << 32) - 2), Some(0));
    assert_eq!(smallest_length(Family::V4, (1 << 32) - 1), None);
    assert_eq!(smallest_length(Family::V6, 1), Some(128));
    assert_eq!(smallest_length(Family::V6, 2), Some(127));
    assert_eq!(smallest_length(Family::V6, 1 << 64), Some(64));
    assert_eq!(smallest_length(Family::V6, u128::MAX), Some(0));
}

fn need(hosts: u128, length: Option<u8>) -> Need {
    Need { name: String::new(), hosts, length }
}

fn planned(block: &str, forbidden: &str, needs: &[Need]) -> Result<String, PlanError> {
    let placed = plan(prefix(block), &prefixes(forbidden), needs)?;
    Ok(placed.iter().map(|placed| format!("{}:{} ", placed.need, placed.prefix)).collect())
}

#[test]
fn the_largest_need_is_placed_first() {
    let needs = [need(50, None), need(200, None), need(0, Some(31)), need(90, None)];
    assert_eq!(
        planned("192.168.20.0/22", "", &needs),
        Ok("1:192.168.20.0/24 3:192.168.21.0/25 0:192.168.21.128/26 2:192.168.21.192/31 ".into())
    );
    // Equal needs stay in order, and what is forbidden is stepped over.
    assert_eq!(
        planned("10.0.0.0/24", "10.0.0.0/26 10.0.0.130/32", &[need(60, None), need(60, None), need(2, None)]),
        Ok("0:10.0.0.64/26 1:10.0.0.192/26 2:10.0.0.132/30 ".into())
    );
}

#[test]
fn a_plan_that_cannot_be_made_names_the_need() {
    assert_eq!(planned("10.0.0.0/24", "", &[need(2, None), need(255, None)]), Err(PlanError::TooLarge(1)));
    assert_eq!(planned("10.0.0.0/24", "", &[need(0, Some(33))]), Err(PlanError::TooLarge(0)));
    assert_eq!(planned("10.0.0.0/24", "", &[need(0, Some(8))]), Err(PlanError::TooLarge(0)));
    assert_eq!(
        planned("10.0.0.0/24", "", &[need(100, None), need(100, None), need(1, None)]),
        Err(PlanError::Full(2))
    );
    assert_eq!(planned("10.0.0.0/24", "10.0.0.0/8", &[need(1, None)]), Err(PlanError::Full(0)));
    assert_eq!(planned("10.0.0.0/24", "", &[need(254, None)]), Ok("0:10.0.0.0/24 ".into()));
}
