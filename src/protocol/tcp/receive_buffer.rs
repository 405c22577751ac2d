//! What has arrived and the program has not read: in order up to RCV.NXT, and beyond it what came too early
//! (RFC 9293 §3.10.7.4, RFC 2018 §4).

use super::Seq;
use super::ring::Ring;
use std::ops::Range;

/// Octets in order, which the program may read, and blocks beyond a gap, which wait for it to be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ReceiveBuffer {
    /// What is unread, and from there on RCV.NXT's octet and those after it, where they have arrived.
    ring: Ring,
    unread: usize,
    /// What arrived beyond a gap: ascending, with a gap before each.
    blocks: Vec<Block>,
    /// How many segments came out of order so far.
    came: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Block {
    /// From RCV.NXT on.
    range: Range<u32>,
    /// Which segment was the last that came for it.
    last: u64,
}

impl ReceiveBuffer {
    /// As many blocks are kept: who sends every other octet does not get memory for it.
    pub const MOST_BLOCKS: usize = 256;
    /// RFC 2018 §3: as many blocks fit into the options of a segment.
    pub const MOST_REPORTED: usize = 4;

    /// An empty one that holds at most so many octets.
    pub const fn new(capacity: usize) -> Self {
        Self { ring: Ring::new(capacity), unread: 0, blocks: Vec::new(), came: 0 }
    }

    /// Takes in the data of a segment that begins `offset` octets after RCV.NXT, and tells by how much RCV.NXT moves
    /// on. What lies beyond the window is cut off; of octets that came twice, the first count.
    pub fn insert(&mut self, offset: u32, data: &[u8]) -> u32 {
        let room = self.window().saturating_sub(offset) as usize;
        let data = data.get(..room).unwrap_or(data);
        let arrived = offset..offset + data.len() as u32;
        if arrived.is_empty() {
            return 0;
        }
        // Those that it overlaps or touches become one with it.
        let first = self.blocks.partition_point(|block| block.range.end < arrived.start);
        let behind = self.blocks.partition_point(|block| block.range.start <= arrived.end);
        if first == behind && offset > 0 && self.blocks.len() >= Self::MOST_BLOCKS {
            return 0;
        }
        let mut whole = arrived.clone();
        let mut at = arrived.start;
        for block in &self.blocks[first..behind] {
            let before = at..block.range.start;
            fill(&mut self.ring, self.unread, &arrived, &before, data);
            at = block.range.end;
            whole = whole.start.min(block.range.start)..whole.end.max(block.range.end);
        }
        fill(&mut self.ring, self.unread, &arrived, &(at..arrived.end), data);
        if whole.start > 0 {
            self.came += 1;
            let joined = Block { range: whole, last: self.came };
            self.blocks.splice(first..behind, [joined]);
            return 0;
        }
        self.blocks.drain(..behind);
        for block in &mut self.blocks {
            block.range = block.range.start - whole.end..block.range.end - whole.end;
        }
        self.unread += whole.end as usize;
        whole.end
    }

    /// How many octets the program may read.
    pub const fn unread(&self) -> usize {
        self.unread
    }

    /// Takes at most so many octets out.
    pub fn read(&mut self, most: usize) -> Vec<u8> {
        let length = self.unread.min(most);
        let mut octets = Vec::with_capacity(length);
        self.ring.copy_into(0, length, &mut octets);
        self.ring.discard(length);
        self.unread -= length;
        octets
    }

    /// How many octets there is room for from RCV.NXT on: RCV.WND, as far as the buffer goes.
    pub const fn window(&self) -> u32 {
        (self.ring.capacity() - self.unread) as u32
    }

    /// What is kept beyond a gap, from RCV.NXT on, ascending.
    pub fn beyond(&self) -> impl Iterator<Item = Range<u32>> {
        self.blocks.iter().map(|block| block.range.clone())
    }

    /// The blocks to report while RCV.NXT is `next`.
    ///
    /// RFC 2018 §4: first the one with the segment that came last, then those that were most recently reported.
    pub fn sack_blocks(&self, next: Seq) -> impl Iterator<Item = (Seq, Seq)> {
        let latest_before =
            |limit: u64| self.blocks.iter().filter(|block| block.last < limit).max_by_key(|block| block.last);
        std::iter::successors(latest_before(u64::MAX), move |block| latest_before(block.last))
            .take(Self::MOST_REPORTED)
            .map(move |block| (next + block.range.start, next + block.range.end))
    }
}

/// Puts the part `gap` of `data`, which arrived for `arrived`, where it belongs. It may be empty.
fn fill(ring: &mut Ring, unread: usize, arrived: &Range<u32>, gap: &Range<u32>, data: &[u8]) {
    if !gap.is_empty() {
        let within = (gap.start - arrived.start) as usize..(gap.end - arrived.start) as usize;
        ring.put(unread + gap.start as usize, data.get(within).unwrap_or_default());
    }
}
