//! What follows a frame's length: Logical Link Control (IEEE 802.2), and behind that the Subnetwork Access Protocol
//! (RFC 1042), which brings the EtherType back.

use super::{EtherType, Reader, Result, Writer};

/// A header of Logical Link Control.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Llc {
    /// Which protocol of the receiver it is for.
    pub destination_service_access_point: u8,
    /// Which protocol of the sender it comes from.
    pub source_service_access_point: u8,
    /// The kind of frame, with numbers in all kinds but the unnumbered.
    pub control: u16,
    /// It is an unnumbered frame, whose control is one byte long; two in the others.
    pub unnumbered: bool,
}

impl Llc {
    /// The service access point of the Subnetwork Access Protocol.
    pub const SNAP: u8 = 0xaa;
    /// Unnumbered information: data without a connection.
    pub const UNNUMBERED_INFORMATION: u16 = 3;

    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let (destination_service_access_point, source_service_access_point) =
            (r.u8("DSAP Address")?, r.u8("SSAP Address")?);
        let unnumbered = r.peek().is_none_or(|first| first & 3 == 3);
        let control = if unnumbered { r.u8("Control")?.into() } else { r.u16("Control")? };
        Ok(Self { destination_service_access_point, source_service_access_point, control, unnumbered })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.bytes(&[self.destination_service_access_point, self.source_service_access_point]);
        if self.unnumbered { w.u8(self.control as u8) } else { w.u16(self.control) }
    }

    /// Whether a header of the Subnetwork Access Protocol follows (RFC 1042).
    pub const fn is_snap(&self) -> bool {
        self.destination_service_access_point == Self::SNAP
            && self.source_service_access_point == Self::SNAP
            && self.unnumbered
            && self.control == Self::UNNUMBERED_INFORMATION
    }
}

/// A header of the Subnetwork Access Protocol.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Snap {
    /// Whose numbers the protocol is one of: 24 bits.
    pub organization: u32,
    /// What it carries: an EtherType when the organization is 0.
    pub protocol: EtherType,
}

impl Snap {
    /// The organization whose numbers are EtherTypes (RFC 1042).
    pub const ETHER_TYPES: u32 = 0;

    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            organization: r.bits("Organizationally Unique Identifier", 24)? as u32,
            protocol: EtherType(r.u16("Protocol Identifier")?),
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.bits(self.organization.into(), 24);
        w.u16(self.protocol.0);
    }
}
