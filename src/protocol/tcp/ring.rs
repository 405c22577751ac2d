//! Octets that come in at one end and leave at the other.

use std::collections::VecDeque;

/// A queue of octets. Its memory grows with what is put in, never beyond its capacity: a connection that carries little
/// costs little.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ring {
    octets: VecDeque<u8>,
    capacity: usize,
}

impl Ring {
    /// An empty one, without memory yet.
    pub const fn new(capacity: usize) -> Self {
        Self { octets: VecDeque::new(), capacity }
    }

    /// How many octets it may hold.
    pub const fn capacity(&self) -> usize {
        self.capacity
    }

    /// How many octets it holds.
    pub fn len(&self) -> usize {
        self.octets.len()
    }

    /// Makes it hold `data` from the octet `at` on, as much as there is room for; a gap before it is filled with zeros.
    pub fn put(&mut self, at: usize, data: &[u8]) {
        let data = cut(data, self.capacity.saturating_sub(at));
        if data.is_empty() {
            return;
        }
        self.grow(at + data.len());
        if at > self.octets.len() {
            self.octets.resize(at, 0);
        }
        let (over, behind) = data.split_at_checked(self.octets.len() - at).unwrap_or((data, &[]));
        let (front, back) = self.octets.as_mut_slices();
        let (first, second) = over.split_at(front.len().saturating_sub(at).min(over.len()));
        overwrite(front, at, first);
        overwrite(back, (at + first.len()).saturating_sub(front.len()), second);
        self.octets.extend(behind);
    }

    /// The octets from `offset` on, at most `length` of them, in the two pieces they may lie in.
    pub fn slices(&self, offset: usize, length: usize) -> [&[u8]; 2] {
        let (front, back) = self.octets.as_slices();
        let first = cut(front.get(offset..).unwrap_or_default(), length);
        let second = back.get(offset.saturating_sub(front.len())..).unwrap_or_default();
        [first, cut(second, length - first.len())]
    }

    /// Adds the octets from `offset` on to `into`, at most `length` of them.
    pub fn copy_into(&self, offset: usize, length: usize, into: &mut Vec<u8>) {
        for slice in self.slices(offset, length) {
            into.extend_from_slice(slice);
        }
    }

    /// Takes octets off the front.
    pub fn discard(&mut self, octets: usize) {
        self.octets.drain(..octets.min(self.octets.len()));
    }

    /// Doubles the memory until `needed` fit.
    fn grow(&mut self, needed: usize) {
        if needed > self.octets.capacity() {
            let wanted = needed.next_power_of_two().min(self.capacity);
            self.octets.reserve_exact(wanted - self.octets.len());
        }
    }
}

/// The first octets, at most so many.
fn cut(octets: &[u8], most: usize) -> &[u8] {
    octets.get(..most).unwrap_or(octets)
}

/// Copies `data` to `at`; the caller knows that it ends before `place` does.
fn overwrite(place: &mut [u8], at: usize, data: &[u8]) {
    if let Some(place) = place.get_mut(at..at + data.len()) {
        place.copy_from_slice(data);
    }
}
