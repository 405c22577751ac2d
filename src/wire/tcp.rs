//! The Transmission Control Protocol's segments (RFC 9293 §3.1).

use super::checksum::{Pseudo, checksum_at};
use super::{IpProtocol, Malformed, Reader, Result, TcpOption, Writer};
use std::fmt;
use std::ops::BitOr;

/// The control bits of a segment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags(pub u8);

impl Flags {
    /// Congestion Window Reduced (RFC 3168 §6.1).
    pub const CWR: Self = Self(0x80);
    /// ECN-Echo (RFC 3168 §6.1).
    pub const ECE: Self = Self(0x40);
    /// The Urgent Pointer is significant.
    pub const URG: Self = Self(0x20);
    /// The Acknowledgment Number is significant.
    pub const ACK: Self = Self(0x10);
    /// The receiver should not wait for more before it gives the data on.
    pub const PSH: Self = Self(0x08);
    /// The connection is reset.
    pub const RST: Self = Self(0x04);
    /// Sequence numbers are synchronized: the first is this segment's.
    pub const SYN: Self = Self(0x02);
    /// The sender sends no more data.
    pub const FIN: Self = Self(0x01);

    /// Their names, from the first bit on.
    pub const NAMES: [&'static str; 8] = ["CWR", "ECE", "URG", "ACK", "PSH", "RST", "SYN", "FIN"];

    /// Whether all of these are set.
    pub const fn contains(self, flags: Self) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// The names of those that are set, from the first bit on.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Self::NAMES
            .into_iter()
            .enumerate()
            .filter(move |(bit, _)| self.0 & (0x80 >> bit) != 0)
            .map(|(_, name)| name)
    }
}

impl fmt::Display for Flags {
    /// As people say it, `SYN·ACK`: from the last bit on.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names: Vec<_> = self.names().collect();
        names.reverse();
        f.write_str(&names.join("·"))
    }
}

impl BitOr for Flags {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A TCP header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tcp {
    /// The sender's port.
    pub source_port: u16,
    /// The receiver's port.
    pub destination_port: u16,
    /// The number of the first byte of data, or of the SYN.
    pub sequence_number: u32,
    /// The number of the next byte that the sender of this segment expects.
    pub acknowledgment_number: u32,
    /// The header's length in units of 4 bytes: 5 without options. [`Tcp::segment`] computes it.
    pub data_offset: u8,
    /// 4 bits without meaning, which are 0.
    pub reserved: u8,
    /// The control bits.
    pub flags: Flags,
    /// How many bytes the sender of this segment is ready to receive, to be scaled (RFC 7323 §2.2).
    pub window: u16,
    /// The checksum. [`Tcp::segment`] computes it.
    pub checksum: u16,
    /// Where urgent data ends, from the sequence number on.
    pub urgent_pointer: u16,
    /// Options, at most 40 bytes of them.
    pub options: Vec<TcpOption>,
}

impl Tcp {
    /// The length of a header without options, in bytes.
    pub const SHORTEST: usize = 20;
    /// The length of one with as many options as it may have, in bytes.
    pub const LONGEST: usize = 60;
    /// Where the checksum stands, in bytes.
    pub const CHECKSUM_AT: usize = 16;

    /// Reads a header with its options.
    #[inline]
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let mut header = Self::default();
        header.fill(r)?;
        Ok(header)
    }

    /// Reads a header into this one, which keeps what was read before an error.
    #[inline]
    pub fn fill(&mut self, r: &mut Reader<'_>) -> Result<()> {
        self.source_port = r.u16("Source Port")?;
        self.destination_port = r.u16("Destination Port")?;
        self.sequence_number = r.u32("Sequence Number")?;
        self.acknowledgment_number = r.u32("Acknowledgment Number")?;
        self.data_offset = r.bits("Data Offset", 4)? as u8;
        self.reserved = r.bits("Reserved", 4)? as u8;
        self.flags = Flags(r.flags(Flags::NAMES)? as u8);
        self.window = r.u16("Window")?;
        self.checksum = r.u16("Checksum")?;
        self.urgent_pointer = r.u16("Urgent Pointer")?;
        let Some(options) = self.header_length().checked_sub(Self::SHORTEST) else {
            let value = self.data_offset.into();
            let expected = "at least 5, which are 20 bytes";
            return Err(Malformed::Value { field: "Data Offset", value, expected });
        };
        if options > 0 {
            r.within("Options", options, |r| TcpOption::read_all(r, &mut self.options))?;
        }
        Ok(())
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.u16(self.source_port);
        w.u16(self.destination_port);
        w.u32(self.sequence_number);
        w.u32(self.acknowledgment_number);
        w.bits(self.data_offset.into(), 4);
        w.bits(self.reserved.into(), 4);
        w.u8(self.flags.0);
        w.u16(self.window);
        w.u16(self.checksum);
        w.u16(self.urgent_pointer);
        for option in &self.options {
            option.write(w);
        }
    }

    /// A whole segment: the data offset and the checksum are computed, and options that do not end on 4 bytes are
    /// filled up.
    pub fn segment(&self, pseudo: Pseudo, payload: &[u8]) -> Vec<u8> {
        let mut w = Writer::with_room(Self::LONGEST + payload.len());
        self.write_segment(&mut w, pseudo, payload);
        w.finish()
    }

    /// Writes a whole segment, with which `w` begins.
    pub fn write_segment(&self, w: &mut Writer, pseudo: Pseudo, payload: &[u8]) {
        let mut header = self.clone();
        let length: usize = self.options.iter().map(TcpOption::length).sum();
        let missing = length.next_multiple_of(4) - length;
        if missing > 0 {
            header.options.push(TcpOption::EndOfOptionList { padding: vec![0; missing - 1] });
        }
        header.data_offset = ((Self::SHORTEST + length + missing) / 4) as u8;
        header.write(w);
        w.bytes(payload);
        w.set_u16(Self::CHECKSUM_AT, Self::checksum_of(pseudo, w.written()));
    }

    /// The header's length in bytes.
    pub const fn header_length(&self) -> usize {
        self.data_offset as usize * 4
    }

    /// The checksum that belongs in a segment.
    pub fn checksum_of(pseudo: Pseudo, segment: &[u8]) -> u16 {
        checksum_at(pseudo.sum(IpProtocol::TCP, segment.len() as u32), segment, Self::CHECKSUM_AT)
    }
}
