//! Bytes, written from the front in network byte order.

/// Collects bytes; bits are packed most significant first.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    /// Bits of the last byte that are taken, when it is not full.
    partial: u32,
}

impl Writer {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self { bytes: Vec::new(), partial: 0 }
    }

    /// Nothing yet, but room for `count` bytes.
    pub fn with_room(count: usize) -> Self {
        Self { bytes: Vec::with_capacity(count), partial: 0 }
    }

    /// The low `bits` bits of `value`.
    #[inline]
    pub fn bits(&mut self, value: u64, bits: u32) {
        let mut left = bits;
        while left > 0 {
            if self.partial == 0 {
                self.bytes.push(0);
            }
            // As many as the last byte has room for.
            let room = 8 - self.partial;
            let step = room.min(left);
            left -= step;
            let part = (value >> left) as u8 & (0xff >> (8 - step));
            if let Some(last) = self.bytes.last_mut() {
                *last |= part << (room - step);
            }
            self.partial = (self.partial + step) % 8;
        }
    }

    /// One bit each.
    #[inline]
    pub fn flags<const N: usize>(&mut self, flags: [bool; N]) {
        let value = flags.into_iter().fold(0, |value, flag| value << 1 | u64::from(flag));
        self.bits(value, N as u32);
    }

    /// Four bytes of fields, each with its width in bits: as one number, which is written at once.
    #[inline]
    pub fn word<const N: usize>(&mut self, fields: [(u32, u32); N]) {
        self.u32(fields.into_iter().fold(0, |word, (value, bits)| word << bits | value & ((1 << bits) - 1)));
    }

    /// One byte.
    #[inline]
    pub fn u8(&mut self, value: u8) {
        self.bytes(&[value]);
    }

    /// Two bytes.
    #[inline]
    pub fn u16(&mut self, value: u16) {
        self.bytes(&value.to_be_bytes());
    }

    /// Four bytes.
    #[inline]
    pub fn u32(&mut self, value: u32) {
        self.bytes(&value.to_be_bytes());
    }

    /// These bytes. Bits written before must have filled their byte.
    #[inline]
    pub fn bytes(&mut self, bytes: &[u8]) {
        debug_assert_eq!(self.partial, 0, "bits before these bytes do not fill theirs");
        self.bytes.extend_from_slice(bytes);
    }

    /// Puts two bytes in place of those that were written at `at`, such as a checksum over the others.
    #[inline]
    pub fn set_u16(&mut self, at: usize, value: u16) {
        if let Some(place) = self.bytes.get_mut(at..at + 2) {
            place.copy_from_slice(&value.to_be_bytes());
        }
    }

    /// Zeros, until there are `count` bytes.
    #[inline]
    pub fn fill(&mut self, count: usize) {
        if self.bytes.len() < count {
            self.bytes.resize(count, 0);
        }
    }

    /// Forgets what was written, and keeps the room for it.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.partial = 0;
    }

    /// What was written so far.
    pub fn written(&self) -> &[u8] {
        &self.bytes
    }

    /// How many bytes there are.
    pub const fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// What was written.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}
