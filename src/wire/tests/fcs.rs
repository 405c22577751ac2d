//! The frame check sequence.

use super::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// The check value by which every catalogue names this CRC-32, in the order in which the wire has its bytes.
#[test]
fn ieee_802_3_3_2_9_the_check_value_of_crc_32() {
    assert_eq!(frame_check_sequence(b"123456789"), 0xcbf4_3926_u32.to_le_bytes());
}

/// A receiver may as well run over frame and check sequence: what is left is the same for every frame.
#[test]
fn ieee_802_3_3_2_9_a_frame_and_its_check_sequence_leave_the_known_residue() {
    for length in [14, 60, 98, 1514] {
        let frame: Vec<u8> = (0..length).map(|index| (index * 37) as u8).collect();
        let whole = [&frame[..], &frame_check_sequence(&frame)].concat();
        assert_eq!(frame_check_sequence(&whole), 0x2144_df1c_u32.to_le_bytes());
    }
}

#[test]
fn ieee_802_3_3_2_9_no_bit_turns_over_unnoticed() {
    let frame = vec![0x5a; 60];
    let right = frame_check_sequence(&frame);
    for bit in 0..frame.len() * 8 {
        let mut damaged = frame.clone();
        damaged[bit / 8] ^= 0x80 >> (bit % 8);
        assert_ne!(frame_check_sequence(&damaged), right, "bit {bit}");
    }
}
