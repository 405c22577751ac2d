//! One pass that parses and annotates: every read takes the name of what it reads.

use super::field::{Field, FieldValue, Tree};
use std::fmt;

/// Why bytes could not be read as what they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// The bytes end before the field does.
    Truncated {
        /// The field that was being read.
        field: &'static str,
        /// How many bits it takes.
        needed: u32,
        /// How many are left.
        have: u32,
    },
    /// The field was on the wire, but the capture did not keep all of it.
    Cut {
        /// The field that was being read.
        field: &'static str,
        /// How many bits it takes.
        needed: u32,
        /// How many were kept.
        have: u32,
    },
    /// A field's value cannot be.
    Value {
        /// The field.
        field: &'static str,
        /// What it holds.
        value: u64,
        /// What the standard allows, in its own words.
        expected: &'static str,
    },
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truncated { field, needed, have } => {
                write!(f, "{field} takes {needed} bits, but only {have} are left")
            }
            Self::Cut { field, needed, have } => {
                write!(f, "{field} takes {needed} bits, but the capture kept only {have}")
            }
            Self::Value { field, value, expected } => {
                write!(f, "{field} is {value}, expected {expected}")
            }
        }
    }
}

impl std::error::Error for Malformed {}

impl Malformed {
    /// What bytes are called that could not be read for this reason.
    const fn rest(self) -> &'static str {
        match self {
            Self::Truncated { .. } | Self::Cut { .. } => "Truncated",
            Self::Value { .. } => "Not Understood",
        }
    }
}

/// What reading gives.
pub type Result<T> = std::result::Result<T, Malformed>;

/// Reads bytes from the front, in network byte order (most significant first).
///
/// Made by [`Reader::new`] it only parses; made by [`Reader::recording`] it also keeps what it read as a [`Tree`].
/// Both give the same results: the same code runs.
#[derive(Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    /// The next bit.
    at: usize,
    /// The bit behind the last one that may be read.
    end: usize,
    /// The bit behind the last one that there was on the wire: further away than the end when a capture kept less.
    limit: usize,
    tree: Option<Box<Recording>>,
}

#[derive(Debug, Default)]
struct Recording {
    tree: Tree,
    depth: u8,
}

impl<'a> Reader<'a> {
    /// Reads without recording.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, end: bytes.len() * 8, limit: bytes.len() * 8, tree: None }
    }

    /// Reads and records.
    pub fn recording(bytes: &'a [u8]) -> Self {
        Self { tree: Some(Box::default()), ..Self::new(bytes) }
    }

    /// Of bytes that a capture kept of `length` bytes on the wire.
    pub const fn captured_of(mut self, length: usize) -> Self {
        if length > self.bytes.len() {
            self.limit = length.saturating_mul(8);
        }
        self
    }

    /// What was recorded.
    pub fn into_tree(self) -> Tree {
        self.tree.map(|recording| recording.tree).unwrap_or_default()
    }

    /// The byte that is read next; reads of bits that do not end on a byte must be completed first.
    pub const fn position(&self) -> usize {
        self.at / 8
    }

    /// How many whole bytes are left.
    pub const fn remaining(&self) -> usize {
        (self.end - self.at) / 8
    }

    /// How many whole bytes were left on the wire: as many, or more when a capture kept less.
    pub const fn sent(&self) -> usize {
        (self.limit - self.at) / 8
    }

    /// Whether nothing is left.
    pub const fn is_empty(&self) -> bool {
        self.at >= self.end
    }

    /// What is left, unread.
    pub fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at.div_ceil(8)..self.end / 8]
    }

    /// Everything there is between two bytes, read or not, such as what a checksum covers.
    pub fn span(&self, from: usize, to: usize) -> &'a [u8] {
        let to = to.min(self.bytes.len());
        &self.bytes[from.min(to)..to]
    }

    /// The next byte, unread; `None` at the end. What is read next may depend on it, as an option's name on its kind.
    #[inline]
    pub fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    /// How many fields are recorded: the index in the tree of the one that is read next.
    pub fn recorded(&self) -> usize {
        self.tree.as_ref().map_or(0, |recording| recording.tree.0.len())
    }

    /// Reads an unsigned integer of `bits` bits, at most 64, wherever it begins.
    #[inline]
    pub fn bits(&mut self, name: &'static str, bits: u32) -> Result<u64> {
        let start = self.take(name, bits as usize)?;
        let value = self.number(start, bits);
        self.record(name, start, bits as usize, FieldValue::Number(value));
        Ok(value)
    }

    /// Reads one bit for each name, at most 64, and gives them as one number: the first is the most significant.
    #[inline]
    pub fn flags<const N: usize>(&mut self, names: [&'static str; N]) -> Result<u64> {
        let Some(first) = names.first() else { return Ok(0) };
        let start = self.take(first, N)?;
        let value = self.number(start, N as u32);
        if self.tree.is_some() {
            for (index, name) in names.into_iter().enumerate() {
                let bit = (value >> (N - 1 - index)) & 1;
                self.record(name, start + index, 1, FieldValue::Number(bit));
            }
        }
        Ok(value)
    }

    /// Reads one bit.
    #[inline]
    pub fn flag(&mut self, name: &'static str) -> Result<bool> {
        Ok(self.bits(name, 1)? == 1)
    }

    /// Reads one byte.
    #[inline]
    pub fn u8(&mut self, name: &'static str) -> Result<u8> {
        let [byte] = self.array(name, |[byte]| u64::from(byte))?;
        Ok(byte)
    }

    /// Reads two bytes.
    #[inline]
    pub fn u16(&mut self, name: &'static str) -> Result<u16> {
        self.array(name, |bytes| u64::from(u16::from_be_bytes(bytes))).map(u16::from_be_bytes)
    }

    /// Reads four bytes.
    #[inline]
    pub fn u32(&mut self, name: &'static str) -> Result<u32> {
        self.array(name, |bytes| u64::from(u32::from_be_bytes(bytes))).map(u32::from_be_bytes)
    }

    /// Reads four bytes, the least significant first.
    pub fn u32_little_endian(&mut self, name: &'static str) -> Result<u32> {
        self.array(name, |bytes| u64::from(u32::from_le_bytes(bytes))).map(u32::from_le_bytes)
    }

    /// Reads bytes of a length that is known here, such as an address.
    #[inline]
    pub fn octets<const N: usize>(&mut self, name: &'static str) -> Result<[u8; N]> {
        let start = self.take(name, N * 8)?;
        self.record(name, start, N * 8, FieldValue::Bytes);
        Ok(self.copy(start))
    }

    /// Reads `count` bytes.
    pub fn bytes(&mut self, name: &'static str, count: usize) -> Result<&'a [u8]> {
        let start = self.take(name, count.saturating_mul(8))?;
        self.record(name, start, count * 8, FieldValue::Bytes);
        Ok(&self.bytes[start / 8..start / 8 + count])
    }

    /// Reads all that is left; nothing is recorded when that is nothing.
    pub fn all(&mut self, name: &'static str) -> &'a [u8] {
        let (start, count) = (self.at, self.remaining());
        if count > 0 {
            self.record(name, start, count * 8, FieldValue::Bytes);
        }
        self.at = start + count * 8;
        &self.bytes[start / 8..start / 8 + count]
    }

    /// Reads all that is left for a reason, under the name that this gives it.
    pub fn unread(&mut self, reason: Malformed) {
        self.remainder(reason.rest());
    }

    /// Reads all that is left, even when that begins within a byte: what no one else could read.
    pub fn remainder(&mut self, name: &'static str) {
        let within = (8 - self.at % 8) % 8;
        if within > 0 && !self.is_empty() {
            let (start, value) = (self.at, self.number(self.at, within as u32));
            self.at += within;
            self.record(name, start, within, FieldValue::Number(value));
        }
        self.all(name);
    }

    /// Reads a part that holds others. A read that fails inside leaves the part as far as it came.
    pub fn group<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let opened = self.tree.as_mut().map(|recording| {
            let index = recording.tree.0.len();
            let depth = recording.depth;
            recording.tree.0.push(Field { name, depth, start: self.at as u32, bits: 0, value: None });
            recording.depth += 1;
            index
        });
        let result = read(self);
        if let (Some(index), Some(recording)) = (opened, &mut self.tree) {
            recording.depth -= 1;
            if recording.tree.0.len() == index + 1 && recording.tree.0[index].start as usize == self.at {
                // Nothing was read: there is no part.
                recording.tree.0.pop();
            } else {
                let field = &mut recording.tree.0[index];
                field.bits = self.at as u32 - field.start;
            }
        }
        result
    }

    /// Reads within the next `count` bytes: what is inside cannot see past them. What it leaves is left to be read,
    /// but when it fails, the rest of them is a field that was not understood, and what is behind them can be read.
    /// When fewer are there, what is there is read before that is the error.
    #[inline]
    pub fn within<T>(
        &mut self,
        name: &'static str,
        count: usize,
        read: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        let behind = self.at.saturating_add(count.saturating_mul(8));
        let missing = if behind > self.end { Err(self.missing(name, behind - self.at)) } else { Ok(()) };
        let outer = (self.end, self.limit);
        (self.end, self.limit) = (behind.min(self.end), behind.min(self.limit));
        let result = read(self);
        if let Err(problem) = result {
            self.unread(problem);
        }
        (self.end, self.limit) = outer;
        let value = result?;
        missing.map(|()| value)
    }

    /// Why so many bits cannot be read.
    fn missing(&self, field: &'static str, bits: usize) -> Malformed {
        let count = |bits: usize| u32::try_from(bits).unwrap_or(u32::MAX);
        let needed = count(bits);
        if bits <= self.limit - self.at {
            Malformed::Cut { field, needed, have: count(self.end - self.at) }
        } else {
            Malformed::Truncated { field, needed, have: count(self.limit - self.at) }
        }
    }

    /// The integer in the bits from `start` on, which were taken.
    #[inline]
    fn number(&self, start: usize, bits: u32) -> u64 {
        let within = (start % 8) as u32;
        if within + bits <= 16
            && let Some(pair) = self.bytes.get(start / 8..start / 8 + 2)
        {
            // Nearly every field that is no whole number of bytes is found in two.
            let pair = u32::from(pair[0]) << 8 | u32::from(pair[1]);
            return u64::from(pair >> (16 - within - bits) & ((1 << bits) - 1));
        }
        let mut value = 0_u64;
        let (mut at, end) = (start, start + bits as usize);
        while at < end {
            let room = 8 - at % 8;
            let step = room.min(end - at);
            let part = (self.bytes[at / 8] >> (room - step)) & (0xff_u8 >> (8 - step));
            value = (value << step) | u64::from(part);
            at += step;
        }
        value
    }

    #[inline]
    fn array<const N: usize>(&mut self, name: &'static str, number: fn([u8; N]) -> u64) -> Result<[u8; N]> {
        let start = self.take(name, N * 8)?;
        let bytes = self.copy(start);
        if self.tree.is_some() {
            self.record(name, start, N * 8, FieldValue::Number(number(bytes)));
        }
        Ok(bytes)
    }

    /// The `N` bytes at a bit that was taken.
    #[inline]
    fn copy<const N: usize>(&self, start: usize) -> [u8; N] {
        let mut bytes = [0; N];
        bytes.copy_from_slice(&self.bytes[start / 8..start / 8 + N]);
        bytes
    }

    /// Moves past `bits` and tells where they begin.
    #[inline]
    fn take(&mut self, field: &'static str, bits: usize) -> Result<usize> {
        let start = self.at;
        if bits > self.end - start {
            return Err(self.missing(field, bits));
        }
        self.at = start + bits;
        Ok(start)
    }

    #[inline]
    fn record(&mut self, name: &'static str, start: usize, bits: usize, value: FieldValue) {
        if let Some(recording) = &mut self.tree {
            recording.keep(name, start, bits, value);
        }
    }
}

impl Recording {
    // Whoever only parses never comes here: inlined, it would be in the way of every read.
    #[inline(never)]
    fn keep(&mut self, name: &'static str, start: usize, bits: usize, value: FieldValue) {
        let (start, bits) = (start as u32, bits as u32);
        self.tree.0.push(Field { name, depth: self.depth, start, bits, value: Some(value) });
    }
}
