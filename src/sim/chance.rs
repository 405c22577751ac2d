//! Seeded chance: a stream of its own for every frame and every question, so that no answer shifts another.

use crate::trace::FrameName;

/// Whether something that happens to `percent` of all frames happens to this one. `question` tells apart what is
/// asked about the same frame.
pub(super) fn meets(seed: u64, question: u64, frame: FrameName, percent: u8) -> bool {
    let identity = (frame.node as u64) << 32 | u64::from(frame.count);
    let mixed = mix(mix(mix(seed) ^ question) ^ identity);
    fastrand::Rng::with_seed(mixed).u8(0..100) < percent
}

/// One round of SplitMix64: neighbours become strangers.
const fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ value >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ value >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ value >> 31
}
