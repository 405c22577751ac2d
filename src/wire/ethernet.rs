//! Ethernet frames without preamble and frame check sequence, as captures hold them.

use super::{Mac, Reader, Result, Writer};

/// What a frame carries (IANA's EtherType numbers).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EtherType(pub u16);

impl EtherType {
    /// Internet Protocol version 4.
    pub const IPV4: Self = Self(0x0800);
    /// Address Resolution Protocol.
    pub const ARP: Self = Self(0x0806);
    /// Internet Protocol version 6.
    pub const IPV6: Self = Self(0x86dd);
    /// A customer's VLAN tag follows (IEEE 802.1Q).
    pub const VLAN: Self = Self(0x8100);
    /// A provider's VLAN tag follows (IEEE 802.1ad).
    pub const PROVIDER_VLAN: Self = Self(0x88a8);
    /// A label stack of MPLS (RFC 3032 §5).
    pub const MPLS: Self = Self(0x8847);
    /// One whose first label the router upstream chose (RFC 5332 §3).
    pub const MPLS_UPSTREAM: Self = Self(0x8848);
    /// PPP over Ethernet looks for its other end (RFC 2516 §4).
    pub const PPPOE_DISCOVERY: Self = Self(0x8863);
    /// PPP over Ethernet in a session (RFC 2516 §4).
    pub const PPPOE_SESSION: Self = Self(0x8864);
    /// An Ethernet frame in a tunnel (RFC 1701).
    pub const ETHERNET: Self = Self(0x6558);

    /// Reads a type, or a length where that stands in its place.
    #[inline]
    pub(super) fn read(r: &mut Reader<'_>) -> Result<Self> {
        let is_length =
            r.rest().first_chunk().is_some_and(|field| Self(u16::from_be_bytes(*field)).length().is_some());
        r.u16(if is_length { "Length" } else { "Type" }).map(Self)
    }

    /// The payload's length in bytes, when the field holds that instead of a type: it does up to 1500
    /// (IEEE 802.3 §3.2.6).
    pub const fn length(self) -> Option<u16> {
        if self.0 <= 1500 { Some(self.0) } else { None }
    }
}

/// The header of an Ethernet frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ethernet {
    /// Whom it is for.
    pub destination: Mac,
    /// Who sent it on this link.
    pub source: Mac,
    /// What it carries.
    pub ether_type: EtherType,
}

impl Ethernet {
    /// The length of the header in bytes.
    pub const LENGTH: usize = 14;
    /// The fewest bytes a frame has without its check sequence; shorter payloads are padded (IEEE 802.3 §4.2.3.3).
    pub const SHORTEST: usize = 60;

    /// Reads a header.
    #[inline]
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            destination: Mac(r.octets("Destination Address")?),
            source: Mac(r.octets("Source Address")?),
            ether_type: EtherType::read(r)?,
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.bytes(&self.destination.0);
        w.bytes(&self.source.0);
        w.u16(self.ether_type.0);
    }

    /// A whole frame, with zeros behind a payload of less than 46 bytes.
    pub fn frame(&self, payload: &[u8]) -> Vec<u8> {
        let mut w = Writer::with_room(Self::SHORTEST.max(Self::LENGTH + payload.len()));
        self.write(&mut w);
        w.bytes(payload);
        w.fill(Self::SHORTEST);
        w.finish()
    }
}
