//! The older format, pcap (draft-ietf-opsawg-pcap): a header, then records.

use super::fields::{Fields, Order};
use super::{LONGEST, Packet, Progress, Reason};

/// How long the header of the file is.
pub const HEADER: usize = 24;

/// What the file's first four bytes tell besides the byte order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// The time in microseconds.
    Micros,
    /// The time in nanoseconds.
    Nanos,
    /// As some old Linux systems wrote it: eight more bytes in the header of a record.
    Modified,
}

impl Variant {
    pub const fn of(magic: u32) -> Option<Self> {
        Some(match magic {
            0xa1b2_c3d4 => Self::Micros,
            0xa1b2_3c4d => Self::Nanos,
            0xa1b2_cd34 => Self::Modified,
            _ => return None,
        })
    }
}

/// What the header of the file says of all its records.
#[derive(Debug)]
pub struct Pcap {
    order: Order,
    variant: Variant,
    minor: u16,
    link: u32,
}

impl Pcap {
    /// Reads the header; nothing when there is too little of it.
    pub fn new(bytes: &[u8], order: Order, variant: Variant) -> Result<Option<Self>, Reason> {
        let header = |mut fields: Fields| {
            fields.bytes(4)?;
            let version = (fields.u16()?, fields.u16()?);
            // The time zone, the accuracy and the snapshot length, which say nothing that the records do not.
            fields.bytes(12)?;
            Some((version, fields.u32()?))
        };
        match header(Fields::new(bytes, order)) {
            // The upper bits tell of a frame check sequence at the end of each packet.
            Some(((2, minor), link)) => Ok(Some(Self { order, variant, minor, link: link & 0x03ff_ffff })),
            Some(((major, minor), _)) => Err(Reason::Version(major, minor)),
            None => Ok(None),
        }
    }

    pub fn read<'a>(&'a self, bytes: &'a [u8]) -> Result<Progress<'a>, Reason> {
        let extra = if self.variant == Variant::Modified { 8 } else { 0 };
        let header = |fields: &mut Fields| {
            let header = (fields.u32()?, fields.u32()?, fields.u32()?, fields.u32()?);
            fields.bytes(extra)?;
            Some(header)
        };
        let mut fields = Fields::new(bytes, self.order);
        let Some((seconds, fraction, mut kept, mut length)) = header(&mut fields) else {
            return Ok(Progress::Starved(16 + extra));
        };
        // Before version 2.3 the two lengths stood the other way round, and some wrote 2.3 who should not have.
        if self.minor < 3 || self.minor == 3 && kept > length {
            (kept, length) = (length, kept);
        }
        if kept as usize > LONGEST {
            return Err(Reason::TooLong(kept));
        }
        let used = 16 + extra + kept as usize;
        let Some(bytes) = fields.bytes(kept as usize) else { return Ok(Progress::Starved(used)) };
        let unit = if self.variant == Variant::Nanos { 1 } else { 1_000 };
        let time = Some(i128::from(seconds) * 1_000_000_000 + i128::from(fraction) * unit);
        let packet = Packet { time, interface: "0", link: self.link, length, bytes };
        Ok(Progress::Read { used, packet: Some(packet) })
    }
}
