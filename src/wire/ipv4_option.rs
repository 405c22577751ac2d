//! The options of an IPv4 header (RFC 791 §3.1).

use super::{Malformed, Reader, Result, Writer};
use std::net::Ipv4Addr;

/// An option of an IPv4 header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ipv4Option {
    /// There are no more options: the rest fills the header up to a multiple of 4 bytes.
    EndOfOptionList {
        /// What fills it, which should be zeros.
        padding: Vec<u8>,
    },
    /// Fills up to where the next option should begin.
    NoOperation,
    /// Every router writes its address into the next free place.
    RecordRoute(Route),
    /// The packet travels by these routers, and others between them.
    LooseSourceRoute(Route),
    /// The packet travels by these routers and no others.
    StrictSourceRoute(Route),
    /// Every router writes the time.
    Timestamp {
        /// The first byte that is free, counted from 1 at the option's first.
        pointer: u8,
        /// How many routers found no place: 4 bits.
        overflow: u8,
        /// 0 for times alone, 1 for addresses with times, 3 for times at the given addresses: 4 bits.
        flag: u8,
        /// Addresses and times, 4 bytes each.
        entries: Vec<u32>,
    },
    /// Routers should look into the packet: 0 (RFC 2113 §2.1).
    RouterAlert(u16),
    /// An option that is not known here.
    Unknown {
        /// Its type: a copied flag, a class, a number.
        kind: u8,
        /// What follows its length.
        data: Vec<u8>,
    },
}

/// The addresses of a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The first byte of the next address to use or to fill, counted from 1 at the option's first; the route is at
    /// its end when this lies behind it.
    pub pointer: u8,
    /// The addresses.
    pub addresses: Vec<Ipv4Addr>,
}

const END: u8 = 0;
const NO_OPERATION: u8 = 1;
const RECORD_ROUTE: u8 = 7;
const TIMESTAMP: u8 = 68;
const LOOSE_SOURCE_ROUTE: u8 = 131;
const STRICT_SOURCE_ROUTE: u8 = 137;
const ROUTER_ALERT: u8 = 148;

impl Ipv4Option {
    /// Reads options to the end of the header; those before an error are kept.
    pub(super) fn read_all(r: &mut Reader<'_>, options: &mut Vec<Self>) -> Result<()> {
        r.group("Options", |r| {
            while let Some(kind) = r.peek() {
                options.push(r.group(name(kind), |r| Self::read(r))?);
            }
            Ok(())
        })
    }

    fn read(r: &mut Reader<'_>) -> Result<Self> {
        match r.u8("Option Type")? {
            END => Ok(Self::EndOfOptionList { padding: r.all("Padding").to_vec() }),
            NO_OPERATION => Ok(Self::NoOperation),
            kind => {
                // RFC 791 §3.1: the length counts the type and itself.
                let length = r.u8("Option Length")?;
                let Some(data) = length.checked_sub(2) else {
                    let (field, value) = ("Option Length", length.into());
                    return Err(Malformed::Value { field, value, expected: "at least 2" });
                };
                r.within("Option Data", data.into(), |r| Self::read_data(r, kind, data))
            }
        }
    }

    /// Reads what follows the length; a known option that has another length than it should is taken as unknown.
    fn read_data(r: &mut Reader<'_>, kind: u8, length: u8) -> Result<Self> {
        Ok(match kind {
            RECORD_ROUTE if length % 4 == 1 => Self::RecordRoute(Route::read(r)?),
            LOOSE_SOURCE_ROUTE if length % 4 == 1 => Self::LooseSourceRoute(Route::read(r)?),
            STRICT_SOURCE_ROUTE if length % 4 == 1 => Self::StrictSourceRoute(Route::read(r)?),
            TIMESTAMP if length % 4 == 2 => {
                let pointer = r.u8("Pointer")?;
                let overflow = r.bits("Overflow", 4)? as u8;
                let flag = r.bits("Flag", 4)? as u8;
                let mut entries = Vec::new();
                while !r.is_empty() {
                    entries.push(r.u32("Internet Address or Timestamp")?);
                }
                Self::Timestamp { pointer, overflow, flag, entries }
            }
            ROUTER_ALERT if length == 2 => Self::RouterAlert(r.u16("Value")?),
            _ => Self::Unknown { kind, data: r.all("Option Data").to_vec() },
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        match self {
            Self::EndOfOptionList { padding } => {
                w.u8(END);
                w.bytes(padding);
                return;
            }
            Self::NoOperation => return w.u8(NO_OPERATION),
            _ => {}
        }
        w.u8(self.kind());
        w.u8(self.length() as u8);
        match self {
            Self::EndOfOptionList { .. } | Self::NoOperation => {}
            Self::RecordRoute(route) | Self::LooseSourceRoute(route) | Self::StrictSourceRoute(route) => {
                w.u8(route.pointer);
                route.addresses.iter().for_each(|address| w.bytes(&address.octets()));
            }
            Self::Timestamp { pointer, overflow, flag, entries } => {
                w.u8(*pointer);
                w.bits((*overflow).into(), 4);
                w.bits((*flag).into(), 4);
                entries.iter().for_each(|entry| w.u32(*entry));
            }
            Self::RouterAlert(value) => w.u16(*value),
            Self::Unknown { data, .. } => w.bytes(data),
        }
    }

    /// Its type.
    pub const fn kind(&self) -> u8 {
        match self {
            Self::EndOfOptionList { .. } => END,
            Self::NoOperation => NO_OPERATION,
            Self::RecordRoute(_) => RECORD_ROUTE,
            Self::LooseSourceRoute(_) => LOOSE_SOURCE_ROUTE,
            Self::StrictSourceRoute(_) => STRICT_SOURCE_ROUTE,
            Self::Timestamp { .. } => TIMESTAMP,
            Self::RouterAlert(_) => ROUTER_ALERT,
            Self::Unknown { kind, .. } => *kind,
        }
    }

    /// How many bytes it takes.
    pub const fn length(&self) -> usize {
        match self {
            Self::EndOfOptionList { padding } => 1 + padding.len(),
            Self::NoOperation => 1,
            Self::RecordRoute(route) | Self::LooseSourceRoute(route) | Self::StrictSourceRoute(route) => {
                3 + route.addresses.len() * 4
            }
            Self::Timestamp { entries, .. } => 4 + entries.len() * 4,
            Self::RouterAlert(_) => 4,
            Self::Unknown { data, .. } => 2 + data.len(),
        }
    }

    /// Whether every fragment carries it: the first bit of its type.
    pub const fn is_copied(&self) -> bool {
        self.kind() & 0x80 != 0
    }

    /// Its route, when it is a source route.
    pub const fn source_route(&self) -> Option<&Route> {
        match self {
            Self::LooseSourceRoute(route) | Self::StrictSourceRoute(route) => Some(route),
            _ => None,
        }
    }

    /// The same, to be written in.
    pub const fn source_route_mut(&mut self) -> Option<&mut Route> {
        match self {
            Self::LooseSourceRoute(route) | Self::StrictSourceRoute(route) => Some(route),
            _ => None,
        }
    }

    /// The last address of a source route that is not at its end.
    pub(super) fn final_destination(&self) -> Option<Ipv4Addr> {
        self.ahead()?.last().copied()
    }

    /// The next address of a source route that is not at its end: the packet has not arrived (RFC 791 §3.1).
    pub fn next_hop(&self) -> Option<Ipv4Addr> {
        self.ahead()?.first().copied()
    }

    /// The addresses of a source route that are still to be reached.
    fn ahead(&self) -> Option<&[Ipv4Addr]> {
        let route = self.source_route().filter(|route| usize::from(route.pointer) <= self.length())?;
        route.addresses.get(usize::from(route.pointer.saturating_sub(4)) / 4..)
    }
}

impl Route {
    fn read(r: &mut Reader<'_>) -> Result<Self> {
        let pointer = r.u8("Pointer")?;
        let mut addresses = Vec::new();
        while !r.is_empty() {
            addresses.push(r.octets("Route Address")?.into());
        }
        Ok(Self { pointer, addresses })
    }
}

const fn name(kind: u8) -> &'static str {
    match kind {
        END => "End of Option List",
        NO_OPERATION => "No Operation",
        RECORD_ROUTE => "Record Route",
        TIMESTAMP => "Internet Timestamp",
        LOOSE_SOURCE_ROUTE => "Loose Source and Record Route",
        STRICT_SOURCE_ROUTE => "Strict Source and Record Route",
        ROUTER_ALERT => "Router Alert",
        _ => "Unknown Option",
    }
}
