//! Generic Routing Encapsulation (RFC 2784, with the fields of RFC 2890).

use super::checksum::{Sum, checksum_at};
use super::{EtherType, Malformed, Reader, Result, Writer};

/// A GRE header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gre {
    /// 9 bits that are 0 and mean nothing (RFC 2890 §2).
    pub reserved_0: u16,
    /// What it carries.
    pub protocol_type: EtherType,
    /// The checksum over header and payload, and 2 bytes without meaning.
    pub checksum: Option<(u16, u16)>,
    /// Which flow of the tunnel the packet belongs to.
    pub key: Option<u32>,
    /// The packet's number in the tunnel.
    pub sequence_number: Option<u32>,
}

impl Gre {
    /// Where the checksum stands if there is one, in bytes.
    pub const CHECKSUM_AT: usize = 4;

    /// Reads a header. RFC 2784 §2.3: with a route in it, as RFC 1701 has it, it is not understood.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let [checksum, routing, key, sequence] = [
            r.flag("Checksum Present")?,
            r.flag("Routing Present")?,
            r.flag("Key Present")?,
            r.flag("Sequence Number Present")?,
        ];
        let reserved_0 = r.bits("Reserved0", 9)? as u16;
        let version = r.bits("Version Number", 3)?;
        let protocol_type = EtherType(r.u16("Protocol Type")?);
        if version != 0 {
            return Err(Malformed::Value { field: "Version Number", value: version, expected: "0" });
        }
        if routing {
            return Err(Malformed::Value { field: "Routing Present", value: 1, expected: "0" });
        }
        let mut header = Self { reserved_0, protocol_type, ..Self::default() };
        if checksum {
            header.checksum = Some((r.u16("Checksum")?, r.u16("Reserved1")?));
        }
        if key {
            header.key = Some(r.u32("Key")?);
        }
        if sequence {
            header.sequence_number = Some(r.u32("Sequence Number")?);
        }
        Ok(header)
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.flags([self.checksum.is_some(), false, self.key.is_some(), self.sequence_number.is_some()]);
        w.bits(self.reserved_0.into(), 9);
        w.bits(0, 3);
        w.u16(self.protocol_type.0);
        if let Some((checksum, reserved_1)) = self.checksum {
            w.u16(checksum);
            w.u16(reserved_1);
        }
        for word in [self.key, self.sequence_number].into_iter().flatten() {
            w.u32(word);
        }
    }

    /// The checksum that belongs in a packet that has one (RFC 2784 §2.5).
    pub fn checksum_of(packet: &[u8]) -> u16 {
        checksum_at(Sum::default(), packet, Self::CHECKSUM_AT)
    }
}
