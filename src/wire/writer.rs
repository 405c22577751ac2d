//! Bytes, written from the front in network byte order.

/// Collects bytes; bits are packed most significant first.
#[derive(Debug, Default)]
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

    /// Nothing yet, with room for so many bytes.
    pub fn with_room(bytes: usize) -> Self {
        Self { bytes: Vec::with_capacity(bytes), partial: 0 }
    }

    /// The low `bits` bits of `value`.
    pub fn bits(&mut self, value: u64, bits: u32) {
        let mut left = bits;
        while left > 0 {
            if self.partial == 0 {
                self.bytes.push(0);
            }
            // As many as the last byte has room for.
            let taken = left.min(8 - self.partial);
            left -= taken;
            let piece = (value >> left) as u8 & (0xff >> (8 - taken));
            if let Some(last) = self.bytes.last_mut() {
                *last |= piece << (8 - self.partial - taken);
            }
            self.partial = (self.partial + taken) % 8;
        }
    }

    /// One bit each.
    pub fn flags<const N: usize>(&mut self, flags: [bool; N]) {
        for flag in flags {
            self.bits(flag.into(), 1);
        }
    }

    /// One byte.
    pub fn u8(&mut self, value: u8) {
        self.bytes(&[value]);
    }

    /// Two bytes.
    pub fn u16(&mut self, value: u16) {
        self.bytes(&value.to_be_bytes());
    }

    /// Four bytes.
    pub fn u32(&mut self, value: u32) {
        self.bytes(&value.to_be_bytes());
    }

    /// These bytes. Bits written before must have filled their byte.
    pub fn bytes(&mut self, bytes: &[u8]) {
        debug_assert_eq!(self.partial, 0, "bits before these bytes do not fill theirs");
        self.bytes.extend_from_slice(bytes);
    }

    /// Puts two bytes in place of those that were written at `at`, such as a checksum over the others.
    pub fn set_u16(&mut self, at: usize, value: u16) {
        if let Some(place) = self.bytes.get_mut(at..at + 2) {
            place.copy_from_slice(&value.to_be_bytes());
        }
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

    /// What was written, before `payload`: as fast as that has room for it.
    pub fn before(self, mut payload: Vec<u8>) -> Vec<u8> {
        let length = payload.len();
        payload.resize(self.bytes.len() + length, 0);
        payload.copy_within(..length, self.bytes.len());
        payload[..self.bytes.len()].copy_from_slice(&self.bytes);
        payload
    }

    /// What was written.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}
