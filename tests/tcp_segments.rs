//! Any segment in any state is answered as RFC 9293 §3.10.7 says.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod segments;

use fastrand::Rng;

#[test]
fn segments_by_chance_in_every_state() {
    for seed in 0..20_000 {
        let mut random = Rng::with_seed(seed);
        let length = 1 + 12 * random.usize(1..8);
        let mut bytes: Vec<u8> = (0..length).map(|_| random.u8(..)).collect();
        // All states alike.
        bytes[0] = (seed % 11) as u8;
        segments::keep(&bytes);
    }
}
