//! The frame check sequence: what a sending card puts behind a frame, and a receiving card computes anew.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

/// IEEE 802.3 §3.2.9: the remainder by a polynomial of degree 32.
const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// The frame check sequence of a frame, from its destination address to its padding, as the bytes that follow it on
/// the wire. No capture holds it here.
pub fn frame_check_sequence(frame: &[u8]) -> [u8; 4] {
    // Each byte of a frame goes out with its lowest bit first, so the highest powers of the remainder, which go out
    // first, stand in the lowest byte of this reflected CRC.
    CRC.checksum(frame).to_le_bytes()
}
