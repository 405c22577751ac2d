//! Addresses and prefixes: reading what a learner types, the arithmetic on it, and what it is called.
//!
//! An address is an integer, a prefix is that integer cut after `length` bits (RFC 4632 §3.1). Both
//! families share one representation, so every rule below is written once.

mod clean;
mod entry;
mod error;
mod format;
mod hosts;
mod input;
mod kind;
mod parse;
mod pasted;
mod plan;
mod set;

pub use clean::{Clean, words};
pub use entry::{Form, Item, after_list_mark, looks_like_address};
pub use error::{ParseError, Reason};
pub use format::{Grouped, append_v4, expanded, reverse_zone};
pub use hosts::{Hosts, hosts_of};
pub use input::{Reading, read, read_address, read_interface, read_one};
pub use kind::{Class, Kind};
pub use parse::mask_length;
pub use plan::{Need, Placement, PlanError, plan, smallest_length};
pub use set::{Relation, common, cover_range, free_in, relate, subtract, summarize};

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The address family: how many bits an address has and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// IPv4: 32 bits (RFC 791 §3.1).
    V4,
    /// IPv6: 128 bits (RFC 4291 §2).
    V6,
}

impl Family {
    /// The number of bits in an address: 32 or 128.
    pub const fn width(self) -> u8 {
        match self {
            Self::V4 => 32,
            Self::V6 => 128,
        }
    }

    /// The value with every bit of the family set, which is also its highest address.
    pub const fn ones(self) -> u128 {
        match self {
            Self::V4 => u32::MAX as u128,
            Self::V6 => u128::MAX,
        }
    }
}

/// An IP address as the integer its bits spell, most significant bit first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    family: Family,
    value: u128,
}

impl Address {
    /// The address whose bits spell `value`; bits above the family's width are dropped.
    pub const fn new(family: Family, value: u128) -> Self {
        Self { family, value: value & family.ones() }
    }

    /// The family the address belongs to.
    pub const fn family(self) -> Family {
        self.family
    }

    /// The address as an integer.
    pub const fn value(self) -> u128 {
        self.value
    }

    /// The bit at `index`, counted from the most significant one as 0.
    pub const fn bit(self, index: u8) -> bool {
        (self.value >> (self.family.width() - 1 - index)) & 1 == 1
    }

    /// The same address with the bit at `index` (0 is the most significant) turned over.
    pub const fn flipped(self, index: u8) -> Self {
        Self { family: self.family, value: self.value ^ (1 << (self.family.width() - 1 - index)) }
    }

    /// The address `count` places higher, wrapping at the end of the family's space.
    pub const fn plus(self, count: u128) -> Self {
        Self::new(self.family, self.value.wrapping_add(count))
    }

    /// The address `count` places lower, wrapping at the start of the family's space.
    pub const fn minus(self, count: u128) -> Self {
        Self::new(self.family, self.value.wrapping_sub(count))
    }
}

impl TryFrom<Address> for Ipv4Addr {
    type Error = Address;

    /// The address, when it is one of IPv4.
    fn try_from(address: Address) -> Result<Self, Address> {
        match address.family {
            Family::V4 => Ok(Self::from_bits(address.value as u32)),
            Family::V6 => Err(address),
        }
    }
}

impl From<Ipv4Addr> for Address {
    fn from(address: Ipv4Addr) -> Self {
        Self::new(Family::V4, u128::from(u32::from(address)))
    }
}

impl From<Ipv6Addr> for Address {
    fn from(address: Ipv6Addr) -> Self {
        Self::new(Family::V6, u128::from(address))
    }
}

impl From<IpAddr> for Address {
    fn from(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(address) => address.into(),
            IpAddr::V6(address) => address.into(),
        }
    }
}

/// A block of addresses that agree in their first `length` bits (RFC 4632 §3.1, RFC 4291 §2.3).
///
/// The bits after `length` are always zero, so two prefixes are equal exactly when they are the same block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prefix {
    // The network address in its parts: so it takes 32 bytes, and as an `Address` it would take 48.
    family: Family,
    value: u128,
    length: u8,
}

impl Prefix {
    /// The block of `length` bits that `address` lies in; a length beyond the family's width means all of it.
    #[inline]
    pub const fn new(address: Address, length: u8) -> Self {
        let family = address.family;
        let length = if length > family.width() { family.width() } else { length };
        Self { family, value: address.value & mask_value(family, length), length }
    }

    /// The first address of the block: every host bit zero.
    pub const fn network(self) -> Address {
        Address { family: self.family, value: self.value }
    }

    /// The number of network bits.
    pub const fn length(self) -> u8 {
        self.length
    }

    /// The family of the block's addresses.
    pub const fn family(self) -> Family {
        self.family
    }

    /// The number of host bits.
    pub const fn host_bits(self) -> u8 {
        self.family().width() - self.length
    }

    /// The netmask: ones over the network bits, zeros over the host bits.
    pub const fn mask(self) -> Address {
        Address { family: self.family(), value: mask_value(self.family(), self.length) }
    }

    /// The wildcard mask: the netmask with every bit turned over.
    pub const fn wildcard(self) -> Address {
        Address { family: self.family(), value: !self.mask().value & self.family().ones() }
    }

    /// The last address of the block: every host bit one.
    pub const fn end(self) -> Address {
        Address { family: self.family(), value: self.value | self.wildcard().value }
    }

    /// The directed broadcast address (RFC 919 §7): only IPv4 has one, and a /31 or /32 has no room for it
    /// (RFC 3021 §2.1).
    pub const fn broadcast(self) -> Option<Address> {
        match self.family() {
            Family::V4 if self.length <= 30 => Some(self.end()),
            _ => None,
        }
    }

    /// The lowest address a host may take. IPv4 keeps the all-zeros one for the network itself, except in a
    /// /31 (RFC 3021) or /32. In IPv6 it is the network address: the Subnet-Router anycast address
    /// (RFC 4291 §2.6.1), which is a real address that routers answer to.
    pub const fn first_host(self) -> Address {
        if self.broadcast().is_some() { self.network().plus(1) } else { self.network() }
    }

    /// The highest address a host may take: below the broadcast address where there is one.
    pub const fn last_host(self) -> Address {
        if self.broadcast().is_some() { self.end().minus(1) } else { self.end() }
    }

    /// How many addresses the block holds, or `None` for all of IPv6: 2^128 does not fit in 128 bits.
    pub const fn size(self) -> Option<u128> {
        1_u128.checked_shl(self.host_bits() as u32)
    }

    /// How many addresses hosts may take: [`size`](Self::size), less network and broadcast where there are any.
    pub const fn hosts(self) -> Option<u128> {
        match self.size() {
            Some(size) if self.broadcast().is_some() => Some(size - 2),
            size => size,
        }
    }

    /// Whether `address` is one of the block's.
    pub const fn contains(self, address: Address) -> bool {
        self.family() as u8 == address.family as u8
            && address.value & mask_value(address.family, self.length) == self.value
    }

    /// Whether `other` lies wholly in this block (a block covers itself).
    pub const fn covers(self, other: Self) -> bool {
        self.length <= other.length && self.contains(other.network())
    }

    /// The block of twice the size that holds this one, or `None` for /0.
    pub const fn parent(self) -> Option<Self> {
        match self.length {
            0 => None,
            length => Some(Self::new(self.network(), length - 1)),
        }
    }

    /// The other half of the parent, or `None` for /0.
    pub const fn sibling(self) -> Option<Self> {
        match self.length {
            0 => None,
            length => Some(Self { value: self.network().flipped(length - 1).value, ..self }),
        }
    }

    /// The two halves, lower first, or `None` when a single address is left.
    pub const fn halves(self) -> Option<[Self; 2]> {
        if self.host_bits() == 0 {
            return None;
        }
        let length = self.length + 1;
        Some([
            Self { length, ..self },
            Self { value: self.network().flipped(self.length).value, length, ..self },
        ])
    }
}

/// The netmask of `length` bits as an integer.
#[inline]
const fn mask_value(family: Family, length: u8) -> u128 {
    match family.ones().checked_shr(length as u32) {
        Some(hosts) => family.ones() & !hosts,
        None => family.ones(),
    }
}

/// An address together with its prefix length, host bits kept: what is configured on an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interface {
    /// The interface's own address.
    pub address: Address,
    /// The number of network bits.
    pub length: u8,
}

impl Interface {
    /// The network the interface is on.
    #[inline]
    pub const fn prefix(self) -> Prefix {
        Prefix::new(self.address, self.length)
    }
}

#[cfg(test)]
mod tests;
