//! Bits of a frame, turned over or set on its way.

/// Turns over the bit at `index`; a bit behind the last one is none.
pub(super) fn flip(bytes: &mut [u8], index: u32) {
    if let Some(byte) = bytes.get_mut(index as usize / 8) {
        *byte ^= 0x80 >> (index % 8);
    }
}

/// Makes `bits` bits from `start` on the low bits of `value`, as far as there are bits.
pub(super) fn set(bytes: &mut [u8], start: u32, bits: u8, value: u64) {
    for index in 0..u32::from(bits) {
        let at = u64::from(start) + u64::from(index);
        let Some(byte) = bytes.get_mut((at / 8) as usize) else { return };
        let mask = 0x80_u8 >> (at % 8);
        let one = (value >> (u32::from(bits) - 1 - index)) & 1 == 1;
        *byte = if one { *byte | mask } else { *byte & !mask };
    }
}
