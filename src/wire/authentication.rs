//! The Authentication Header (RFC 4302 §2), which both versions of IP have.

use super::{IpProtocol, Malformed, Reader, Result, Writer};

/// An Authentication Header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authentication {
    /// What follows this header.
    pub next_header: IpProtocol,
    /// Its length in units of 4 bytes, two not counted.
    pub payload_length: u8,
    /// 2 bytes that are 0.
    pub reserved: u16,
    /// By which the receiver knows the key.
    pub security_parameters_index: u32,
    /// The packet's number, so that none is taken twice.
    pub sequence_number: u32,
    /// What proves that nothing was changed.
    pub integrity_check_value: Vec<u8>,
}

impl Authentication {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let mut header = Self {
            next_header: IpProtocol(r.u8("Next Header")?),
            payload_length: r.u8("Payload Len")?,
            reserved: r.u16("Reserved")?,
            security_parameters_index: r.u32("Security Parameters Index")?,
            sequence_number: r.u32("Sequence Number")?,
            integrity_check_value: Vec::new(),
        };
        let Some(rest) = (usize::from(header.payload_length) + 2).checked_sub(3) else {
            let value = header.payload_length.into();
            return Err(Malformed::Value {
                field: "Payload Len",
                value,
                expected: "at least 1, which is 12 bytes",
            });
        };
        if rest > 0 {
            header.integrity_check_value = r.bytes("Integrity Check Value", rest * 4)?.to_vec();
        }
        Ok(header)
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.bytes(&[self.next_header.0, self.payload_length]);
        w.u16(self.reserved);
        w.u32(self.security_parameters_index);
        w.u32(self.sequence_number);
        w.bytes(&self.integrity_check_value);
    }
}
