//! Draws a question's numbers: the same seed draws the same numbers everywhere.
//!
//! Nothing here draws a `usize`, whose width differs between the browser and the machine that runs the tests.

use super::Level;
use crate::address::{Address, Family, Interface, Kind, Prefix, hosts_of};
use crate::wire::Mac;
use fastrand::Rng;

/// A source of numbers that suit a level.
pub struct Draw {
    random: Rng,
    /// How hard the numbers may be.
    pub level: Level,
}

/// One number from two, each of whose bits changes about half of its bits (the finalizer of SplitMix64).
pub const fn mix(seed: u64, number: u64) -> u64 {
    let mut mixed = seed ^ number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ mixed >> 31
}

const fn block(octets: [u8; 4], length: u8) -> Prefix {
    Prefix::new(Address::new(Family::V4, u32::from_be_bytes(octets) as u128), length)
}

/// The private blocks (RFC 1918 §3).
const PRIVATE: [Prefix; 3] =
    [block([10, 0, 0, 0], 8), block([172, 16, 0, 0], 12), block([192, 168, 0, 0], 16)];

impl Draw {
    /// The numbers of this seed.
    pub fn new(seed: u64, level: Level) -> Self {
        Self { random: Rng::with_seed(seed), level }
    }

    /// A number below `bound`, which is not 0.
    pub fn below(&mut self, bound: u32) -> u32 {
        self.random.u32(0..bound)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: u8, high: u8) -> u8 {
        self.random.u8(low..=high)
    }

    /// The same, for larger numbers.
    pub fn number(&mut self, low: u128, high: u128) -> u128 {
        self.random.u128(low..=high)
    }

    /// Heads or tails.
    pub fn coin(&mut self) -> bool {
        self.below(2) == 0
    }

    /// One of `items`, which is not empty.
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len() as u32) as usize]
    }

    /// What this level gets of three.
    pub const fn by_level<T: Copy>(&self, of: [T; 3]) -> T {
        of[self.level as usize]
    }

    /// Puts `items` into another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in 1..items.len() {
            let other = self.below(index as u32 + 1) as usize;
            items.swap(index, other);
        }
    }

    /// Any address of `block`.
    pub fn inside(&mut self, block: Prefix) -> Address {
        self.address(block.network(), block.end())
    }

    /// An address of `block` between its first and its last, which a block of two or one does not have.
    pub fn host(&mut self, block: Prefix) -> Address {
        match block.host_bits() {
            0 | 1 => self.inside(block),
            _ => self.address(block.network().plus(1), block.end().minus(1)),
        }
    }

    fn address(&mut self, first: Address, last: Address) -> Address {
        Address::new(first.family(), self.number(first.value(), last.value()))
    }

    /// An IPv4 address such as a host has: private three times in four, else public.
    pub fn v4(&mut self) -> Address {
        match PRIVATE.get(self.below(4) as usize) {
            Some(private) => self.inside(*private),
            None => loop {
                let address = Address::new(Family::V4, self.random.u32(..).into());
                if Kind::of(address).id == "public" {
                    break address;
                }
            },
        }
    }

    /// A prefix length for the level.
    pub fn length(&mut self) -> u8 {
        match self.level {
            Level::Easy => self.pick(&[8, 16, 16, 23, 24, 24, 24, 25, 26]),
            Level::Medium => self.between(9, 30),
            Level::Hard => self.pick(&[9, 10, 11, 12, 13, 14, 17, 18, 19, 20, 21, 22, 27, 29]),
        }
    }

    /// A block of `length` bits. Hosts may be in it and in the blocks beside it, which questions tell of as well.
    pub fn v4_block(&mut self, length: u8) -> Prefix {
        loop {
            let block = Prefix::new(self.v4(), length);
            let beside = [block.network().minus(1), block.end().plus(1)];
            if beside.iter().all(|address| hosts_of(Prefix::new(*address, length)).is_some()) {
                break block;
            }
        }
    }

    /// A host with a prefix length for the level.
    pub fn v4_interface(&mut self) -> Interface {
        let length = self.length();
        Interface { address: self.v4_host(length), length }
    }

    /// A host in some block of `length` bits.
    pub fn v4_host(&mut self, length: u8) -> Address {
        let block = self.v4_block(length);
        self.host(block)
    }

    /// An IPv6 address with runs of zero groups in it, from blocks that are no one's network: documentation
    /// (RFC 3849), unique local (RFC 4193 §3) or link-local (RFC 4291 §2.5.6).
    pub fn v6(&mut self) -> Address {
        let (high, given) =
            self.pick(&[(0x2001_0db8, 2), (0x2001_0db8, 2), (0xfd00, 1), (0xfe80_0000_0000_0000, 4)]);
        let mut value: u128 = high;
        for _ in given..8 {
            // A group is zero, short or full; the easy ones are mostly zero.
            let digits = match self.level {
                Level::Easy => self.pick(&[0, 0, 0, 1, 3]),
                Level::Medium => self.pick(&[0, 0, 1, 2, 4]),
                Level::Hard => self.pick(&[0, 0, 0, 2, 3, 4]),
            };
            value = value << 16 | u128::from(self.below(1 << (4 * digits)));
        }
        Address::new(Family::V6, value)
    }

    /// A host of some site: its network half is full of digits, its host half short. From blocks for documentation
    /// (RFC 3849, RFC 9637) and unique local ones (RFC 4193 §3).
    pub fn v6_site(&mut self) -> Address {
        let (block, length) = self.pick(&[(0x2001_0db8, 32), (0x3fff_0000, 20), (0xfd00_0000, 8)]);
        let site = self.inside(Prefix::new(Address::new(Family::V6, block << 96), length));
        let host = self.number(1, 0xfff);
        Prefix::new(site, 64).network().plus(host)
    }

    /// A TCP sequence number that is not 0: a short one in an easy question.
    pub fn sequence(&mut self) -> u32 {
        let most = self.by_level([9_999, u32::MAX, u32::MAX]);
        self.random.u32(1..=most)
    }

    /// A 16-bit word that is not 0.
    pub fn word(&mut self) -> u16 {
        self.random.u16(1..)
    }

    /// Different hardware addresses of the sort that no maker gives out (IEEE 802 §8.4).
    pub fn macs<const N: usize>(&mut self) -> [Mac; N] {
        let (first, apart) = (self.below(0x8000), 1 + self.below(0x3ff));
        std::array::from_fn(|index| {
            let [_, _, high, low] = (first + apart * index as u32).to_be_bytes();
            Mac([2, 0, 0, 0, high, low])
        })
    }
}
