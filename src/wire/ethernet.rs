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
            ether_type: EtherType(r.u16("Type")?),
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
