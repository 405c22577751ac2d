//! What BSD puts in front of a packet that it captured on its loopback interface: LINKTYPE_NULL and LINKTYPE_LOOP of
//! tcpdump.org.

use super::{Reader, Result, Writer};

/// The address family of the packet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loopback {
    /// The number by which the capturing host knows the family.
    pub family: u32,
    /// The number stands with its least significant byte first.
    pub little_endian: bool,
}

impl Loopback {
    /// Reads it. The host of a LINKTYPE_NULL wrote it in its own byte order, and no family has a number of more than
    /// 16 bits; LINKTYPE_LOOP has it in the network's.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let little_endian = !matches!(r.rest(), [] | [0] | [0, 0, ..]);
        let name = "Address Family";
        let family = if little_endian { r.u32_little_endian(name)? } else { r.u32(name)? };
        Ok(Self { family, little_endian })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.u32(if self.little_endian { self.family.swap_bytes() } else { self.family });
    }

    /// The family is IPv4's everywhere.
    pub const fn is_ipv4(&self) -> bool {
        self.family == 2
    }

    /// The family is IPv6's on one of the systems: NetBSD and OpenBSD, FreeBSD, macOS; 10 on Linux.
    pub const fn is_ipv6(&self) -> bool {
        matches!(self.family, 10 | 24 | 28 | 30)
    }
}
