//! The newer format, pcapng (draft-ietf-opsawg-pcapng): sections of blocks.

use super::fields::{Fields, Order};
use super::{LONGEST, Packet, Progress, Reason};

/// The type of the block that begins a section; it reads the same in both byte orders.
pub const SECTION_HEADER: u32 = 0x0a0d_0d0a;
const INTERFACE_DESCRIPTION: u32 = 1;
const OBSOLETE_PACKET: u32 = 2;
const SIMPLE_PACKET: u32 = 3;
const ENHANCED_PACKET: u32 = 6;

const IF_NAME: u16 = 2;
const IF_TSRESOL: u16 = 9;
const IF_TSOFFSET: u16 = 14;

/// How many interfaces of a section are kept, and how much of each one's name: memory is bounded, whatever the file.
const MOST_INTERFACES: usize = 4096;
const LONGEST_NAME: usize = 256;

/// What is known of the section that is being read.
#[derive(Debug)]
pub struct Section {
    order: Order,
    interfaces: Vec<Interface>,
    /// How many interfaces the sections before it had.
    before: usize,
}

#[derive(Debug)]
struct Interface {
    name: String,
    link: u32,
    /// The most bytes of a packet that are kept; 0 when all are.
    snapshot: u32,
    /// How many units of its time a second has: a power of 10, or of 2 when the upper bit is set.
    resolution: u8,
    /// Seconds to be added to its times.
    offset: i64,
}

impl Default for Section {
    fn default() -> Self {
        Self { order: Order::Little, interfaces: Vec::new(), before: 0 }
    }
}

impl Section {
    pub fn read<'a>(&'a mut self, bytes: &'a [u8]) -> Result<Progress<'a>, Reason> {
        let Some((front, _)) = bytes.split_first_chunk::<12>() else { return Ok(Progress::Starved(12)) };
        if front.starts_with(&SECTION_HEADER.to_be_bytes()) {
            self.begin(&front[8..])?;
        }
        let mut fields = Fields::new(bytes, self.order);
        let (Some(kind), Some(length)) = (fields.u32(), fields.u32()) else {
            return Ok(Progress::Starved(12));
        };
        let used = length as usize;
        if used < 12 || !used.is_multiple_of(4) {
            return Err(Reason::BlockLength(length));
        }
        if used > LONGEST {
            return Err(Reason::TooLong(length));
        }
        let (Some(body), Some(again)) = (fields.bytes(used - 12), fields.u32()) else {
            return Ok(Progress::Starved(used));
        };
        if again != length {
            return Err(Reason::LengthsDiffer(length, again));
        }
        let packet = self.block(kind, Fields::new(body, self.order))?;
        Ok(Progress::Read { used, packet })
    }

    /// Begins a section in the byte order that its magic number is in.
    fn begin(&mut self, magic: &[u8]) -> Result<(), Reason> {
        self.order = match magic {
            [0x1a, 0x2b, 0x3c, 0x4d] => Order::Big,
            [0x4d, 0x3c, 0x2b, 0x1a] => Order::Little,
            _ => {
                return Err(Reason::ByteOrder(
                    magic.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)),
                ));
            }
        };
        self.before += self.interfaces.len();
        self.interfaces.clear();
        Ok(())
    }

    fn block<'a>(&'a mut self, kind: u32, mut body: Fields<'a>) -> Result<Option<Packet<'a>>, Reason> {
        match kind {
            SECTION_HEADER => {
                body.bytes(4);
                let version = body.u16().zip(body.u16()).ok_or(Reason::Short("Section Header Block"))?;
                match version {
                    // Files of version 1.2 were written that are no different.
                    (1, 0 | 2) => Ok(None),
                    (major, minor) => Err(Reason::Version(major, minor)),
                }
            }
            INTERFACE_DESCRIPTION => {
                if self.interfaces.len() == MOST_INTERFACES {
                    return Err(Reason::Interfaces);
                }
                let number = self.before + self.interfaces.len();
                let interface =
                    Interface::new(body, number).ok_or(Reason::Short("Interface Description Block"))?;
                self.interfaces.push(interface);
                Ok(None)
            }
            ENHANCED_PACKET => {
                let name = "Enhanced Packet Block";
                let number = body.u32().ok_or(Reason::Short(name))?;
                self.packet(number, body, name).map(Some)
            }
            OBSOLETE_PACKET => {
                let name = "Packet Block";
                let (number, _dropped) = body.u16().zip(body.u16()).ok_or(Reason::Short(name))?;
                self.packet(number.into(), body, name).map(Some)
            }
            SIMPLE_PACKET => {
                let interface = self.interface(0)?;
                let length = body.u32().ok_or(Reason::Short("Simple Packet Block"))?;
                let kept = if interface.snapshot == 0 { length } else { length.min(interface.snapshot) };
                let bytes = body.bytes(kept as usize).ok_or(Reason::Short("Simple Packet Block"))?;
                Ok(Some(Packet {
                    time: None,
                    interface: &interface.name,
                    link: interface.link,
                    length,
                    bytes,
                }))
            }
            _ => Ok(None),
        }
    }

    /// What the Enhanced Packet Block and the one before it have in common.
    fn packet<'a>(
        &'a self,
        number: u32,
        mut body: Fields<'a>,
        name: &'static str,
    ) -> Result<Packet<'a>, Reason> {
        let interface = self.interface(number)?;
        let mut read = || {
            let time = body.halves()?;
            let (kept, length) = (body.u32()?, body.u32()?);
            let bytes = body.bytes(kept as usize)?;
            let time = Some(interface.time(time));
            Some(Packet { time, interface: &interface.name, link: interface.link, length, bytes })
        };
        read().ok_or(Reason::Short(name))
    }

    fn interface(&self, number: u32) -> Result<&Interface, Reason> {
        let described = self.interfaces.len();
        self.interfaces.get(number as usize).ok_or(Reason::Interface { number, described })
    }
}

impl Interface {
    fn new(mut body: Fields, number: usize) -> Option<Self> {
        let (link, _reserved, snapshot) = (body.u16()?, body.u16()?, body.u32()?);
        let link = link.into();
        let mut interface = Self { name: number.to_string(), link, snapshot, resolution: 6, offset: 0 };
        // Options that cannot be read end the list: the packets can be read without them.
        while let Some((code, mut value)) = option(&mut body) {
            match (code, value.rest()) {
                (IF_NAME, name @ [_, ..]) => {
                    interface.name =
                        String::from_utf8_lossy(&name[..name.len().min(LONGEST_NAME)]).into_owned();
                }
                (IF_TSRESOL, [resolution]) => interface.resolution = *resolution,
                (IF_TSOFFSET, _) => interface.offset = value.i64().unwrap_or_default(),
                _ => {}
            }
        }
        Some(interface)
    }

    /// A time in the interface's own units, in nanoseconds.
    fn time(&self, units: u64) -> i128 {
        let exponent = u32::from(self.resolution & 0x7f);
        let a_second = match self.resolution & 0x80 {
            0 => 10_u128.checked_pow(exponent),
            _ => Some(1 << exponent),
        };
        // Units so small that 128 bits cannot count those of a second: all there can be are less than a nanosecond.
        let nanos = a_second.map_or(0, |a_second| u128::from(units) * 1_000_000_000 / a_second);
        nanos as i128 + i128::from(self.offset) * 1_000_000_000
    }
}

/// The next option and its value, unless it is the last.
fn option<'a>(body: &mut Fields<'a>) -> Option<(u16, Fields<'a>)> {
    let (code, length) = (body.u16()?, body.u16()?);
    let mut padded = body.part(usize::from(length).next_multiple_of(4))?;
    let value = padded.part(usize::from(length))?;
    (code != 0).then_some((code, value))
}
