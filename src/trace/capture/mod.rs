//! Captures that other people made, read packet by packet: pcap and pcapng, in either byte order.
//!
//! A [`Decoder`] is given the bytes that follow what it has read; where they come from, and how many are held at a
//! time, is its caller's choice.

mod error;
mod fields;
mod ng;
mod pcap;

pub use error::{CaptureError, Reason};

use crate::wire::{Dissection, LinkType, dissect_captured};
use fields::Order;
use ng::Section;
use pcap::Pcap;

/// The longest record or block that is read: far longer than any packet, and short enough to be held.
pub const LONGEST: usize = 16 * 1024 * 1024;

/// A packet as it was captured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packet<'a> {
    /// When, in nanoseconds since 1970 began; a pcapng Simple Packet Block does not say.
    pub time: Option<i128>,
    /// Where: the interface's name, or its number in the file when it has none.
    pub interface: &'a str,
    /// The LINKTYPE number of what its bytes begin with.
    pub link: u32,
    /// How long it was on the wire; fewer bytes may have been kept.
    pub length: u32,
    /// The bytes that were kept.
    pub bytes: &'a [u8],
}

impl Packet<'_> {
    /// Takes it apart. `None` for a LINKTYPE that is not known here.
    pub fn dissect(&self) -> Option<Dissection> {
        let link = match self.link {
            // LINKTYPE_ETHERNET.
            1 => LinkType::Ethernet,
            // LINKTYPE_RAW, LINKTYPE_IPV4 and LINKTYPE_IPV6; 12 and 14 are what some systems wrote for RAW.
            12 | 14 | 101 | 228 | 229 => LinkType::RawIp,
            // LINKTYPE_NULL and LINKTYPE_LOOP.
            0 | 108 => LinkType::Loopback,
            // LINKTYPE_LINUX_SLL and LINKTYPE_LINUX_SLL2.
            113 => LinkType::LinuxCooked,
            276 => LinkType::LinuxCooked2,
            _ => return None,
        };
        Some(dissect_captured(self.bytes, self.length as usize, link))
    }
}

/// What became of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress<'a> {
    /// They are too few: it takes this many to go on.
    Starved(usize),
    /// The first `used` of them were read. They held a packet, or something that a packet may depend on.
    Read {
        /// How many bytes are done with.
        used: usize,
        /// The packet they held.
        packet: Option<Packet<'a>>,
    },
}

/// Reads a capture from its first byte on.
#[derive(Debug, Default)]
pub struct Decoder {
    /// How many bytes were read.
    at: u64,
    /// What the file's first bytes said it is.
    format: Option<Format>,
}

#[derive(Debug)]
enum Format {
    Pcap(Pcap),
    Ng(Section),
}

impl Decoder {
    /// Reads from `bytes`, which follow those that were used before. After an error there is nothing more to read.
    pub fn read<'a>(&'a mut self, bytes: &'a [u8]) -> Result<Progress<'a>, CaptureError> {
        let at = self.at;
        let wrong = |reason| CaptureError { at, reason };
        let format = match &mut self.format {
            Some(format) => format,
            none => match Format::of(bytes).map_err(wrong)? {
                // The Section Header is a block like the others and is read with them.
                Some(Format::Ng(section)) => none.insert(Format::Ng(section)),
                Some(Format::Pcap(pcap)) => {
                    *none = Some(Format::Pcap(pcap));
                    self.at += pcap::HEADER as u64;
                    return Ok(Progress::Read { used: pcap::HEADER, packet: None });
                }
                None => return Ok(Progress::Starved(pcap::HEADER)),
            },
        };
        let progress = match format {
            Format::Pcap(pcap) => pcap.read(bytes),
            Format::Ng(section) => section.read(bytes),
        };
        if let Ok(Progress::Read { used, .. }) = progress {
            self.at += used as u64;
        }
        progress.map_err(wrong)
    }

    /// To be called when there is nothing behind `rest`: an error unless the capture ends where it may.
    pub fn finish(&mut self, rest: &[u8]) -> Result<(), CaptureError> {
        let (at, begun) = (self.at, self.format.is_some());
        let reason = match (begun, rest) {
            (true, []) => return Ok(()),
            (false, []) => Reason::Empty,
            _ => match self.read(rest)? {
                Progress::Starved(needed) => Reason::Truncated { needed, have: rest.len() },
                Progress::Read { .. } => return Ok(()),
            },
        };
        Err(CaptureError { at, reason })
    }
}

impl Format {
    /// What the first bytes say; nothing while they are too few.
    fn of(bytes: &[u8]) -> Result<Option<Self>, Reason> {
        let Some((magic, _)) = bytes.split_first_chunk::<4>() else { return Ok(None) };
        if *magic == ng::SECTION_HEADER.to_be_bytes() {
            return Ok(Some(Self::Ng(Section::default())));
        }
        for order in [Order::Big, Order::Little] {
            let number = match order {
                Order::Big => u32::from_be_bytes(*magic),
                Order::Little => u32::from_le_bytes(*magic),
            };
            if let Some(variant) = pcap::Variant::of(number) {
                return Pcap::new(bytes, order, variant).map(|pcap| pcap.map(Self::Pcap));
            }
        }
        Err(Reason::NotACapture(*magic))
    }
}
