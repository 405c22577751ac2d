//! The Point-to-Point Protocol (RFC 1661) over Ethernet (RFC 2516).

use super::{Malformed, Reader, Result, Writer};

/// A header of PPP over Ethernet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pppoe {
    /// What the packet does: 0 in a session.
    pub code: u8,
    /// Which session it belongs to, together with the MAC addresses.
    pub session_id: u16,
    /// The length in bytes of what follows this header.
    pub length: u16,
}

impl Pppoe {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let (version, kind) = (r.bits("Version", 4)?, r.bits("Type", 4)?);
        let header = Self { code: r.u8("Code")?, session_id: r.u16("Session ID")?, length: r.u16("Length")? };
        // RFC 2516 §4: both are 1.
        for (field, value) in [("Version", version), ("Type", kind)] {
            if value != 1 {
                return Err(Malformed::Value { field, value, expected: "1" });
            }
        }
        Ok(header)
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.bytes(&[0x11, self.code]);
        w.u16(self.session_id);
        w.u16(self.length);
    }
}

/// What a frame of PPP carries (IANA's PPP protocol numbers).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ppp {
    /// Its number.
    pub protocol: u16,
    /// The number stands in one byte.
    pub compressed: bool,
}

impl Ppp {
    /// Internet Protocol version 4 (RFC 1332 §2).
    pub const IPV4: u16 = 0x0021;
    /// Internet Protocol version 6 (RFC 5072 §2).
    pub const IPV6: u16 = 0x0057;
    /// MPLS (RFC 3032 §4.3).
    pub const MPLS: u16 = 0x0281;

    /// Reads the number. RFC 1661 §2: its lower byte is odd and its upper one even, so an odd first byte is all of a
    /// number that was compressed (§6.5).
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let compressed = r.peek().is_some_and(|first| first & 1 == 1);
        let protocol = if compressed { r.u8("Protocol")?.into() } else { r.u16("Protocol")? };
        Ok(Self { protocol, compressed })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        if self.compressed { w.u8(self.protocol as u8) } else { w.u16(self.protocol) }
    }
}
