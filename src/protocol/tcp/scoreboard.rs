//! What the other side reported to have beyond a gap, and what that says about the gap (RFC 6675).
//!
//! Where RFC 6675 names the last octet of something, these functions take the number after it, as SND.NXT is for
//! HighData: `una` is HighACK + 1, and `high_rtx` is HighRxt + 1, or `una` when nothing was retransmitted.

use super::Seq;

/// The scoreboard: what was selectively acknowledged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scoreboard {
    /// Ascending, with a gap before each: first octet and the one after the last.
    ranges: Vec<(Seq, Seq)>,
}

impl Scoreboard {
    /// RFC 6675 §2: DupThresh.
    pub const DUPLICATES: u32 = 3;
    /// As many ranges are kept: who reports every other octet does not get memory for it.
    pub const MOST_RANGES: usize = 1024;

    /// RFC 6675 §4, Update(): takes in an acknowledgment's blocks, forgets what is acknowledged by now, and tells
    /// whether the blocks report something new: whether it is a duplicate acknowledgment by RFC 6675 §2.
    pub fn update(&mut self, una: Seq, next: Seq, blocks: &[(u32, u32)]) -> bool {
        self.ranges.drain(..self.ranges.partition_point(|(_, end)| !end.is_after(una)));
        if let Some((start, _)) = self.ranges.first_mut() {
            *start = start.max(una);
        }
        blocks.iter().fold(false, |new, (left, right)| {
            let (left, right) = (Seq(*left), Seq(*right));
            // A block that is not beyond the gap at `una`, or that was never sent, is an error, an attack, or old; or
            // it tells of a duplicate (RFC 2883 §4).
            let possible = left.is_after(una) && left.is_before(right) && !right.is_after(next);
            (possible && self.insert(left, right)) || new
        })
    }

    /// Adds a range and tells whether any octet of it is new.
    fn insert(&mut self, left: Seq, right: Seq) -> bool {
        let first = self.ranges.partition_point(|(_, end)| end.is_before(left));
        let behind = self.ranges.partition_point(|(start, _)| !start.is_after(right));
        match self.ranges.get(first..behind) {
            Some([one]) if !left.is_before(one.0) && !right.is_after(one.1) => false,
            Some([begin, ..]) => {
                let start = begin.0.min(left);
                let end = self.ranges.get(behind - 1).map_or(right, |(_, end)| end.max(right));
                self.ranges.splice(first..behind, [(start, end)]);
                true
            }
            _ if self.ranges.len() >= Self::MOST_RANGES => false,
            _ => {
                self.ranges.insert(first, (left, right));
                true
            }
        }
    }

    /// RFC 6675 §5.1: a retransmission timeout takes nothing of this for granted.
    pub fn clear(&mut self) {
        self.ranges.clear();
    }

    /// RFC 6675 §4, IsLost(): whether so much arrived after `seq` that it must be lost.
    pub fn is_lost(&self, seq: Seq, mss: u32) -> bool {
        let above = self.ranges.partition_point(|(_, end)| !end.is_after(seq + 1));
        self.are_enough(&self.ranges[above..], mss)
    }

    /// Whether `above` are DupThresh ranges, or more octets than DupThresh - 1 segments have.
    fn are_enough(&self, above: &[(Seq, Seq)], mss: u32) -> bool {
        let octets = || above.iter().map(|(start, end)| u64::from(end.since(*start))).sum::<u64>();
        above.len() >= Self::DUPLICATES as usize
            || octets() > u64::from(mss) * u64::from(Self::DUPLICATES - 1)
    }

    /// RFC 6675 §4, SetPipe(): how many octets are probably on their way.
    pub fn pipe(&self, una: Seq, next: Seq, high_rtx: Seq, mss: u32) -> u32 {
        let mut pipe = 0;
        let mut at = una;
        for index in 0..=self.ranges.len() {
            let (start, end) = self.ranges.get(index).copied().unwrap_or((next, next));
            // Every octet of a gap has the same ranges above it.
            let above = self.ranges.get(index..).unwrap_or_default();
            if at.is_before(start) {
                if !self.are_enough(above, mss) {
                    pipe += start.since(at);
                }
                if at.is_before(high_rtx) {
                    pipe += start.min(high_rtx).since(at);
                }
            }
            at = end;
        }
        pipe
    }

    /// RFC 6675 §4, NextSeg() rule (1): the next segment that is lost and was not yet sent again. Rule (2), new data,
    /// comes after it and is the caller's.
    pub fn next_gap(&self, una: Seq, next: Seq, high_rtx: Seq, mss: u32) -> Option<(Seq, u32)> {
        // What lies after a gap that is not lost is not lost either.
        self.last_resort(una, next, high_rtx, mss).filter(|(start, _)| self.is_lost(*start, mss))
    }

    /// RFC 6675 §4, NextSeg() rule (3): the next segment in a gap that was not yet sent again, lost or not.
    pub fn last_resort(&self, una: Seq, next: Seq, high_rtx: Seq, mss: u32) -> Option<(Seq, u32)> {
        let mut at = una.max(high_rtx);
        let behind = self.ranges.partition_point(|(_, end)| !end.is_after(at));
        for (start, end) in &self.ranges[behind..] {
            if at.is_before(start.min(next)) {
                return Some((at, start.min(next).since(at).min(mss)));
            }
            at = *end;
        }
        None
    }

    /// RFC 6675 §4, NextSeg() rule (4): the last segment that was not reported to have arrived.
    pub fn last_missing(&self, una: Seq, next: Seq, mss: u32) -> (Seq, u32) {
        let mut end = next;
        let mut ranges = self.ranges.iter().rev().peekable();
        if let Some((start, _)) = ranges.next_if(|(_, last)| *last == next) {
            end = *start;
        }
        let begin = ranges.peek().map_or(una, |(_, last)| last.max(una)).max(end - mss);
        (begin, end.since(begin))
    }

    /// The first octet from `at` on that was not reported to have arrived.
    pub fn missing_from(&self, at: Seq) -> Seq {
        let holds = |(start, end): &&(Seq, Seq)| !start.is_after(at) && end.is_after(at);
        self.ranges.iter().find(holds).map_or(at, |(_, end)| *end)
    }

    /// Where the first range from `at` on begins; `next` when there is none.
    pub fn range_after(&self, at: Seq, next: Seq) -> Seq {
        self.ranges.iter().map(|(start, _)| *start).find(|start| start.is_after(at)).unwrap_or(next)
    }

    /// How many of these octets were not reported to have arrived.
    pub fn missing_between(&self, from: Seq, to: Seq) -> u32 {
        let within = |(start, end): &(Seq, Seq)| {
            let (start, end) = (start.max(from), end.min(to));
            if start.is_before(end) { end.since(start) } else { 0 }
        };
        to.since(from) - self.ranges.iter().map(within).sum::<u32>()
    }

    /// What was reported, ascending.
    pub fn ranges(&self) -> impl Iterator<Item = (Seq, Seq)> {
        self.ranges.iter().copied()
    }
}
