//! The User Datagram Protocol (RFC 768).

use super::checksum::{Pseudo, checksum_at};
use super::{IpProtocol, Malformed, Reader, Result, Writer};

/// A UDP header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Udp {
    /// The sender's port, or 0.
    pub source_port: u16,
    /// The receiver's port.
    pub destination_port: u16,
    /// The datagram's length in bytes, with this header. [`Udp::datagram`] computes it.
    pub length: u16,
    /// The checksum; 0 for none, which only IPv4 allows (RFC 8200 §8.1). [`Udp::datagram`] computes it.
    pub checksum: u16,
}

impl Udp {
    /// The length of a header in bytes.
    pub const LENGTH: usize = 8;
    /// Where the checksum stands, in bytes.
    pub const CHECKSUM_AT: usize = 6;

    /// A header whose length and checksum are still to be computed.
    pub const fn new(source_port: u16, destination_port: u16) -> Self {
        Self { source_port, destination_port, length: 0, checksum: 0 }
    }

    /// Reads a header.
    #[inline]
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let mut header = Self::default();
        header.fill(r)?;
        header.check_length()?;
        Ok(header)
    }

    /// Reads a header into this one, which keeps what was read before an error. The length is not checked.
    #[inline]
    pub fn fill(&mut self, r: &mut Reader<'_>) -> Result<()> {
        (self.source_port, self.destination_port) = (r.u16("Source Port")?, r.u16("Destination Port")?);
        (self.length, self.checksum) = (r.u16("Length")?, r.u16("Checksum")?);
        Ok(())
    }

    /// Whether the length can be: it counts this header too.
    pub const fn check_length(&self) -> Result<()> {
        if (self.length as usize) < Self::LENGTH {
            let (value, expected) = (self.length as u64, "at least 8, the header's length");
            return Err(Malformed::Value { field: "Length", value, expected });
        }
        Ok(())
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.word([(self.source_port.into(), 16), (self.destination_port.into(), 16)]);
        w.word([(self.length.into(), 16), (self.checksum.into(), 16)]);
    }

    /// A whole datagram of at most 65 535 bytes.
    pub fn datagram(&self, pseudo: Pseudo, payload: &[u8]) -> Vec<u8> {
        let mut w = Writer::with_room(Self::LENGTH + payload.len());
        self.write_datagram(&mut w, pseudo, payload);
        w.finish()
    }

    /// The same, written behind what there is.
    pub fn write_datagram(&self, w: &mut Writer, pseudo: Pseudo, payload: &[u8]) {
        let start = w.len();
        let length = u16::try_from(Self::LENGTH + payload.len()).unwrap_or(u16::MAX);
        Self { length, ..*self }.write(w);
        w.bytes(payload);
        w.set_u16(start + Self::CHECKSUM_AT, Self::checksum_of(pseudo, &w.written()[start..]));
    }

    /// The payload's length in bytes, as the header has it.
    pub const fn payload_length(&self) -> usize {
        (self.length as usize).saturating_sub(Self::LENGTH)
    }

    /// The checksum that belongs in a datagram. RFC 768: one that comes out as 0 is sent as all ones.
    pub fn checksum_of(pseudo: Pseudo, datagram: &[u8]) -> u16 {
        let sum = pseudo.sum(IpProtocol::UDP, datagram.len() as u32);
        match checksum_at(sum, datagram, Self::CHECKSUM_AT) {
            0 => 0xffff,
            checksum => checksum,
        }
    }
}
