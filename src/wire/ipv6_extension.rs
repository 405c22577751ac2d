//! The extension headers of IPv6 without options (RFC 8200 §4). Each says what follows it, as the main header does.

use super::{IpProtocol, Reader, Result, Writer};
use std::net::Ipv6Addr;

/// A Routing header (RFC 8200 §4.4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ipv6Routing {
    /// What follows this header.
    pub next_header: IpProtocol,
    /// Its length in units of 8 bytes, the first not counted.
    pub header_extension_length: u8,
    /// How the rest is to be understood.
    pub routing_type: u8,
    /// How many of the listed nodes are still to be visited.
    pub segments_left: u8,
    /// What the type makes of it.
    pub data: Vec<u8>,
}

impl Ipv6Routing {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let next_header = IpProtocol(r.u8("Next Header")?);
        let header_extension_length = r.u8("Hdr Ext Len")?;
        Ok(Self {
            next_header,
            header_extension_length,
            routing_type: r.u8("Routing Type")?,
            segments_left: r.u8("Segments Left")?,
            data: r.bytes("Type-Specific Data", usize::from(header_extension_length) * 8 + 4)?.to_vec(),
        })
    }

    /// Where a packet to `next` goes in the end, which is what the checksum of its payload covers (RFC 8200 §8.1);
    /// `None` when that is not known of the type.
    pub fn final_destination(&self, next: Ipv6Addr) -> Option<Ipv6Addr> {
        if self.segments_left == 0 {
            return Some(next);
        }
        let address = |at: usize| self.data.get(at..)?.first_chunk::<16>().copied().map(Ipv6Addr::from);
        match self.routing_type {
            // Four bytes without meaning and the addresses in the order of the way: RFC 5095 §2 for type 0; RFC 6275
            // §6.4 for type 2, which has one, the home address.
            0 | 2 if self.header_extension_length.is_multiple_of(2) => {
                address(self.data.len().checked_sub(16)?)
            }
            // RFC 8754 §2: the first of the list is the last segment of the way.
            4 => address(4),
            _ => None,
        }
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.bytes(&[self.next_header.0, self.header_extension_length, self.routing_type, self.segments_left]);
        w.bytes(&self.data);
    }
}

/// A Fragment header (RFC 8200 §4.5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ipv6Fragment {
    /// What the first fragment's data begins with.
    pub next_header: IpProtocol,
    /// 8 bits without meaning.
    pub reserved: u8,
    /// Where this fragment's data belongs, in units of 8 bytes; 13 bits.
    pub fragment_offset: u16,
    /// 2 bits without meaning.
    pub res: u8,
    /// This is not the last fragment.
    pub more_fragments: bool,
    /// Which fragments belong together.
    pub identification: u32,
}

impl Ipv6Fragment {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            next_header: IpProtocol(r.u8("Next Header")?),
            reserved: r.u8("Reserved")?,
            fragment_offset: r.bits("Fragment Offset", 13)? as u16,
            res: r.bits("Res", 2)? as u8,
            more_fragments: r.flag("More Fragments")?,
            identification: r.u32("Identification")?,
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.u8(self.next_header.0);
        w.u8(self.reserved);
        w.bits(self.fragment_offset.into(), 13);
        w.bits(self.res.into(), 2);
        w.flags([self.more_fragments]);
        w.u32(self.identification);
    }

    /// Whether this is a piece of a packet: a lone fragment is all of it (RFC 6946).
    pub const fn is_fragment(&self) -> bool {
        self.more_fragments || self.fragment_offset > 0
    }
}
