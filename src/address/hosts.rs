//! What hosts may have of a block: what its bits leave, less what is set apart for something else.

use super::{Address, Family, Prefix};

/// The addresses of a block that hosts may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hosts {
    /// The lowest.
    pub first: Address,
    /// The highest.
    pub last: Address,
    /// How many there are; `None` for all of IPv6.
    pub count: Option<u128>,
    /// The directed broadcast address, which none of them is.
    pub broadcast: Option<Address>,
}

const fn v4(octets: [u8; 4], length: u8) -> Prefix {
    Prefix::new(Address::new(Family::V4, u32::from_be_bytes(octets) as u128), length)
}

const fn v6(value: u128, length: u8) -> Prefix {
    Prefix::new(Address::new(Family::V6, value), length)
}

/// The blocks in which no host has an address.
const NO_HOSTS: [Prefix; 5] = [
    // RFC 1122 §3.2.1.3: an address of this network is a source at most, until the host learns its own.
    v4([0, 0, 0, 0], 8),
    // RFC 1112 §4: an address of class D names a group, one of class E nothing yet; the last is the limited
    // broadcast (RFC 919 §7).
    v4([224, 0, 0, 0], 3),
    // RFC 4291 §2.5.2: the unspecified address is assigned to no node.
    v6(0, 128),
    // RFC 4291 §2.5.5.2: a mapped address stands for a node's IPv4 address.
    v6(0xffff << 32, 96),
    // RFC 4291 §2.7: a multicast address names a group.
    v6(0xff << 120, 8),
];

/// RFC 3927 §2.1: the first and the last 256 addresses of 169.254/16 are reserved.
const LINK_LOCAL: Prefix = v4([169, 254, 0, 0], 16);
const RESERVED: u128 = 256;

/// The addresses of a block that hosts may have; nothing when the whole block is for something else. A block that
/// holds such a block and more is only counted.
pub fn hosts_of(prefix: Prefix) -> Option<Hosts> {
    if NO_HOSTS.iter().any(|block| block.covers(prefix)) {
        return None;
    }
    let (mut first, mut last, mut count) = (prefix.first_host(), prefix.last_host(), prefix.hosts());
    if LINK_LOCAL.covers(prefix) {
        first = first.max(LINK_LOCAL.network().plus(RESERVED));
        last = last.min(LINK_LOCAL.end().minus(RESERVED));
        count = Some(last.value().checked_sub(first.value())? + 1);
    }
    Some(Hosts { first, last, count, broadcast: prefix.broadcast() })
}
