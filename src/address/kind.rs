//! What an address is for: the IANA special-purpose registries, multicast, and the classes of before 1993.

use super::{Address, Family, Prefix};

/// A block of addresses that is set apart, and by whom.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// The stable name of the purpose: `private`, `loopback`, … and `public` for everything not set apart.
    pub id: &'static str,
    /// The RFC that sets the block apart.
    pub rfc: u16,
    /// Its section, when one says it.
    pub section: &'static str,
    family: Family,
    bits: u128,
    length: u8,
}

impl Kind {
    /// The most specific entry that `address` falls under: registries nest, and the longest prefix wins.
    pub fn of(address: Address) -> &'static Self {
        let (table, public) = match address.family() {
            Family::V4 => (V4, &PUBLIC_V4),
            Family::V6 => (V6, &UNASSIGNED_V6),
        };
        table.iter().filter(|kind| kind.holds(address)).max_by_key(|kind| kind.length).unwrap_or(public)
    }

    /// The most specific entry that the whole of `block` falls under, when there is one.
    pub fn of_block(block: Prefix) -> Option<&'static Self> {
        let table = match block.family() {
            Family::V4 => V4,
            Family::V6 => V6,
        };
        let whole = |kind: &&Self| kind.length <= block.length() && kind.holds(block.network());
        table.iter().filter(whole).max_by_key(|kind| kind.length)
    }

    fn holds(&self, address: Address) -> bool {
        let host_bits = u32::from(self.family.width() - self.length);
        (address.value() ^ self.bits).checked_shr(host_bits).unwrap_or(0) == 0
    }
}

const fn v4(id: &'static str, octets: [u8; 4], length: u8, rfc: u16, section: &'static str) -> Kind {
    Kind { id, rfc, section, family: Family::V4, bits: u32::from_be_bytes(octets) as u128, length }
}

const fn v6(id: &'static str, high: [u16; 4], length: u8, rfc: u16, section: &'static str) -> Kind {
    let [a, b, c, d] = high;
    let high = (a as u128) << 48 | (b as u128) << 32 | (c as u128) << 16 | d as u128;
    Kind { id, rfc, section, family: Family::V6, bits: high << 64, length }
}

/// A single IPv6 address whose last group is `low`.
const fn v6_one(id: &'static str, high: [u16; 4], low: u128, rfc: u16, section: &'static str) -> Kind {
    let mut kind = v6(id, high, 128, rfc, section);
    kind.bits |= low;
    kind
}

const PUBLIC_V4: Kind = v4("public", [0, 0, 0, 0], 0, 4632, "");
/// RFC 4291 §2.4 and the IANA IPv6 address space registry: only 2000::/3 is handed out today.
const UNASSIGNED_V6: Kind = v6("unassigned", [0; 4], 0, 4291, "§2.4");

/// The IANA IPv4 Special-Purpose Address Registry (RFC 6890 as updated by RFC 8190), and multicast.
const V4: &[Kind] = &[
    v4("this-network", [0, 0, 0, 0], 8, 791, "§3.2"),
    v4("unspecified", [0, 0, 0, 0], 32, 1122, "§3.2.1.3"),
    v4("private", [10, 0, 0, 0], 8, 1918, "§3"),
    v4("shared", [100, 64, 0, 0], 10, 6598, "§7"),
    v4("loopback", [127, 0, 0, 0], 8, 1122, "§3.2.1.3"),
    v4("link-local", [169, 254, 0, 0], 16, 3927, "§2.1"),
    v4("private", [172, 16, 0, 0], 12, 1918, "§3"),
    v4("protocol-assignment", [192, 0, 0, 0], 24, 6890, "§2.1"),
    v4("protocol-assignment", [192, 0, 0, 0], 29, 7335, ""),
    v4("protocol-assignment", [192, 0, 0, 8], 32, 7600, ""),
    v4("anycast-service", [192, 0, 0, 9], 32, 7723, ""),
    v4("anycast-service", [192, 0, 0, 10], 32, 8155, ""),
    v4("protocol-assignment", [192, 0, 0, 170], 31, 8880, ""),
    v4("documentation", [192, 0, 2, 0], 24, 5737, "§3"),
    v4("as112", [192, 31, 196, 0], 24, 7535, ""),
    v4("anycast-service", [192, 52, 193, 0], 24, 7450, ""),
    v4("deprecated", [192, 88, 99, 0], 24, 7526, ""),
    v4("anycast-service", [192, 88, 99, 2], 32, 6751, ""),
    v4("private", [192, 168, 0, 0], 16, 1918, "§3"),
    v4("as112", [192, 175, 48, 0], 24, 7534, ""),
    v4("benchmarking", [198, 18, 0, 0], 15, 2544, ""),
    v4("documentation", [198, 51, 100, 0], 24, 5737, "§3"),
    v4("documentation", [203, 0, 113, 0], 24, 5737, "§3"),
    v4("multicast", [224, 0, 0, 0], 4, 5771, "§3"),
    v4("reserved", [240, 0, 0, 0], 4, 1112, "§4"),
    v4("limited-broadcast", [255, 255, 255, 255], 32, 919, "§7"),
];

/// The IANA IPv6 Special-Purpose Address Registry (RFC 6890 as updated by RFC 8190), multicast, global unicast
/// (RFC 4291 §2.4), and site-local, which RFC 3879 took back.
const V6: &[Kind] = &[
    v6("unspecified", [0; 4], 128, 4291, "§2.5.2"),
    v6_one("loopback", [0; 4], 1, 4291, "§2.5.3"),
    v6_one("ipv4-mapped", [0; 4], 0, 4291, "§2.5.5.2").wide(0xffff << 32, 96),
    v6("translation", [0x64, 0xff9b, 0, 0], 96, 6052, "§2.1"),
    v6("translation", [0x64, 0xff9b, 1, 0], 48, 8215, ""),
    v6("discard", [0x100, 0, 0, 0], 64, 6666, ""),
    v6("discard", [0x100, 0, 0, 1], 64, 9780, ""),
    v6("public", [0x2000, 0, 0, 0], 3, 4291, "§2.5.4"),
    v6("protocol-assignment", [0x2001, 0, 0, 0], 23, 2928, ""),
    v6("teredo", [0x2001, 0, 0, 0], 32, 4380, ""),
    v6_one("anycast-service", [0x2001, 1, 0, 0], 1, 7723, ""),
    v6_one("anycast-service", [0x2001, 1, 0, 0], 2, 8155, ""),
    v6_one("anycast-service", [0x2001, 1, 0, 0], 3, 9665, ""),
    v6("benchmarking", [0x2001, 2, 0, 0], 48, 5180, "§8"),
    v6("anycast-service", [0x2001, 3, 0, 0], 32, 7450, ""),
    v6("as112", [0x2001, 4, 0x112, 0], 48, 7535, ""),
    v6("deprecated", [0x2001, 0x10, 0, 0], 28, 4843, ""),
    v6("identifier", [0x2001, 0x20, 0, 0], 28, 7343, ""),
    v6("identifier", [0x2001, 0x30, 0, 0], 28, 9374, ""),
    v6("documentation", [0x2001, 0xdb8, 0, 0], 32, 3849, ""),
    v6("relay-6to4", [0x2002, 0, 0, 0], 16, 3056, "§2"),
    v6("as112", [0x2620, 0x4f, 0x8000, 0], 48, 7534, ""),
    v6("documentation", [0x3fff, 0, 0, 0], 20, 9637, ""),
    v6("segment-routing", [0x5f00, 0, 0, 0], 16, 9602, ""),
    v6("unique-local", [0xfc00, 0, 0, 0], 7, 4193, "§3"),
    v6("link-local", [0xfe80, 0, 0, 0], 10, 4291, "§2.5.6"),
    v6("deprecated", [0xfec0, 0, 0, 0], 10, 3879, "§4"),
    v6("multicast", [0xff00, 0, 0, 0], 8, 4291, "§2.7"),
];

impl Kind {
    /// The same entry over other bits: for the one block whose mark is in the low half.
    const fn wide(mut self, bits: u128, length: u8) -> Self {
        self.bits = bits;
        self.length = length;
        self
    }
}

/// The class an IPv4 address belonged to before RFC 1519 (1993) replaced classes by prefixes (RFC 791 §3.2;
/// class D: RFC 1112 §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    /// `A` to `E`.
    pub letter: char,
    /// The prefix length its mask stood for; classes D and E had none.
    pub length: Option<u8>,
}

impl Class {
    /// The class of `address`, told by its first bits; IPv6 never had classes.
    pub const fn of(address: Address) -> Option<Self> {
        if !matches!(address.family(), Family::V4) {
            return None;
        }
        let (letter, length) = match ((address.value() >> 24) as u8).leading_ones() {
            0 => ('A', Some(8)),
            1 => ('B', Some(16)),
            2 => ('C', Some(24)),
            3 => ('D', None),
            _ => ('E', None),
        };
        Some(Self { letter, length })
    }
}
