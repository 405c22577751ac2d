//! The Internet checksum (RFC 1071): the complement of a sum of 16-bit words in which every carry out of the top bit
//! is added again at the bottom.

use super::IpProtocol;
use std::net::{Ipv4Addr, Ipv6Addr};

/// A sum in the making.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum(u64);

impl Sum {
    /// With these bytes added. Of all that is added, only the last may be odd in number: it counts as if a zero byte
    /// followed (RFC 1071 §4.1).
    #[inline]
    pub fn with(mut self, bytes: &[u8]) -> Self {
        let (quads, rest) = bytes.as_chunks::<4>();
        // RFC 1071 §2 (B), (C): wider words may be added, in the machine's own byte order, in which it adds several at
        // once; the sum is folded and its bytes are put in order at the end.
        let own: u64 = quads.iter().map(|quad| u64::from(u32::from_ne_bytes(*quad))).sum();
        self.0 += u64::from(u16::from_be(Self(own).folded()));
        for (index, byte) in rest.iter().enumerate() {
            self.0 += u64::from(*byte) << (24 - 8 * index);
        }
        self
    }

    /// With a number added.
    #[inline]
    pub const fn with_number(self, number: u32) -> Self {
        Self(self.0 + number as u64)
    }

    /// The sum in 16 bits.
    #[inline]
    pub const fn folded(self) -> u16 {
        let mut sum = self.0;
        while sum > 0xffff {
            sum = (sum & 0xffff) + (sum >> 16);
        }
        sum as u16
    }

    /// Its complement, which makes the sum of everything and itself all ones.
    #[inline]
    pub const fn checksum(self) -> u16 {
        !self.folded()
    }
}

/// The checksum of these bytes; 0 when they hold a checksum already, and it is right.
pub fn checksum(bytes: &[u8]) -> u16 {
    Sum::default().with(bytes).checksum()
}

/// The checksum that belongs at the even place `at` of these bytes: over all of them but what stands there, and what
/// was summed before.
pub fn checksum_at(before: Sum, bytes: &[u8], at: usize) -> u16 {
    let (front, behind) = (bytes.get(..at).unwrap_or(bytes), bytes.get(at + 2..).unwrap_or_default());
    before.with(front).with(behind).checksum()
}

/// The checksum after one 16-bit word of what it covers changed (RFC 1624 §3, equation 3).
pub const fn updated(checksum: u16, old: u16, new: u16) -> u16 {
    Sum(!checksum as u64 + !old as u64 + new as u64).checksum()
}

/// One word of a checksum that is worked out by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where the word begins, in bytes.
    pub at: usize,
    /// The word; the last is filled up with a zero byte when the bytes are odd in number.
    pub word: u16,
    /// The sum before it and the word: at most 17 bits.
    pub total: u32,
    /// The sum after it: a carry out of the 16 bits is added at the bottom.
    pub sum: u16,
}

impl Step {
    /// Whether the total had a seventeenth bit.
    pub const fn carries(&self) -> bool {
        self.total > 0xffff
    }
}

/// A checksum worked out word by word; it is the complement of the last sum.
pub fn worked(bytes: &[u8]) -> Vec<Step> {
    let mut sum = 0_u16;
    let words = bytes.chunks(2).enumerate().map(|(index, pair)| {
        let word = u16::from_be_bytes([pair[0], pair.get(1).copied().unwrap_or(0)]);
        let total = u32::from(sum) + u32::from(word);
        sum = Sum(total.into()).folded();
        Step { at: index * 2, word, total, sum }
    });
    words.collect()
}

/// Whether a checksum is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What stands in the packet.
    pub found: u16,
    /// What belongs there.
    pub computed: u16,
}

impl Verdict {
    /// Whether a receiver accepts it: the sum of everything is all ones. All ones in place of 0 is the same number in
    /// ones' complement (RFC 1071 §1); 0 in place of all ones leaves a sum of 0, and is not.
    pub const fn is_right(self) -> bool {
        self.found == self.computed || (self.found == 0xffff && self.computed == 0)
    }
}

/// The addresses that the checksum of a transport protocol covers besides its own bytes, so that a packet that was
/// delivered to the wrong host is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// RFC 9293 §3.1.
    V4 {
        /// The packet's source.
        source: Ipv4Addr,
        /// Its final destination.
        destination: Ipv4Addr,
    },
    /// RFC 8200 §8.1.
    V6 {
        /// The packet's source.
        source: Ipv6Addr,
        /// Its final destination.
        destination: Ipv6Addr,
    },
}

impl Pseudo {
    /// Its bytes, before a message of this protocol and length in bytes.
    pub fn header(self, protocol: IpProtocol, length: u32) -> Vec<u8> {
        let length = length.to_be_bytes();
        match self {
            Self::V4 { source, destination } => {
                let ([a, b, c, d], [e, f, g, h]) = (source.octets(), destination.octets());
                vec![a, b, c, d, e, f, g, h, 0, protocol.0, length[2], length[3]]
            }
            Self::V6 { source, destination } => {
                let rest = [length, [0, 0, 0, protocol.0]].concat();
                [source.octets(), destination.octets()].concat().into_iter().chain(rest).collect()
            }
        }
    }

    /// Its sum: what a message's own is added to.
    pub fn sum(self, protocol: IpProtocol, length: u32) -> Sum {
        let sum = Sum::default().with_number(protocol.0.into()).with_number(length);
        match self {
            Self::V4 { source, destination } => sum.with(&source.octets()).with(&destination.octets()),
            Self::V6 { source, destination } => sum.with(&source.octets()).with(&destination.octets()),
        }
    }
}
