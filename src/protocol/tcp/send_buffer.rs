//! What the program has written and the other side has not acknowledged (RFC 9293 §3.8): from SND.UNA on, sent or not.

use super::ring::Ring;

/// The octets from SND.UNA on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SendBuffer(Ring);

impl SendBuffer {
    /// An empty one that takes at most so many octets.
    pub const fn new(capacity: usize) -> Self {
        Self(Ring::new(capacity))
    }

    /// Takes in what the program writes, and tells how much of it fit.
    pub fn push(&mut self, data: &[u8]) -> usize {
        let before = self.len();
        self.0.put(before, data);
        self.len() - before
    }

    /// How many octets it holds.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether everything is acknowledged.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The octets from `offset` after SND.UNA on, at most `length` of them.
    pub fn copy(&self, offset: usize, length: usize) -> Vec<u8> {
        let mut octets = Vec::with_capacity(length.min(self.len().saturating_sub(offset)));
        self.copy_into(offset, length, &mut octets);
        octets
    }

    /// Adds them to `into`.
    pub fn copy_into(&self, offset: usize, length: usize, into: &mut Vec<u8>) {
        self.0.copy_into(offset, length, into);
    }

    /// Lets go of what was acknowledged.
    pub fn acknowledge(&mut self, octets: usize) {
        self.0.discard(octets);
    }
}
