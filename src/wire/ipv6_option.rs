//! The options that IPv6 packets carry in extension headers (RFC 8200 §4.2).

use super::{IpProtocol, Reader, Result, Writer};
use std::net::Ipv6Addr;

/// A Hop-by-Hop Options or a Destination Options header (RFC 8200 §4.3, §4.6): which of them, the header before says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ipv6Options {
    /// What follows this header.
    pub next_header: IpProtocol,
    /// Its length in units of 8 bytes, the first not counted. [`Ipv6Options::header`] computes it.
    pub header_extension_length: u8,
    /// The options.
    pub options: Vec<Ipv6Option>,
}

/// An option of such a header (RFC 8200 §4.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ipv6Option {
    /// One byte that fills up to where the next option should begin.
    Pad1,
    /// Two bytes and these, which should be zeros, for the same.
    PadN(Vec<u8>),
    /// Routers should look into the packet; 0 for Multicast Listener Discovery (RFC 2711 §2.1).
    RouterAlert(u16),
    /// The length in bytes of a payload that is too long for the Payload Length, which is 0 then (RFC 2675 §2).
    JumboPayload(u32),
    /// The address by which a mobile node is known, when the packet comes from where it is now (RFC 6275 §6.3).
    HomeAddress(Ipv6Addr),
    /// An option that is not known here.
    Unknown {
        /// Its type; the first two bits say what to do with a packet when it is not known.
        kind: u8,
        /// What follows its length.
        data: Vec<u8>,
    },
}

const PAD_1: u8 = 0;
const PAD_N: u8 = 1;
const ROUTER_ALERT: u8 = 5;
const JUMBO_PAYLOAD: u8 = 0xc2;
const HOME_ADDRESS: u8 = 0xc9;

impl Ipv6Options {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let mut header = Self::default();
        header.fill(r)?;
        Ok(header)
    }

    /// Reads a header into this one, which keeps what was read before an error.
    pub fn fill(&mut self, r: &mut Reader<'_>) -> Result<()> {
        self.next_header = IpProtocol(r.u8("Next Header")?);
        self.header_extension_length = r.u8("Hdr Ext Len")?;
        r.within("Options", self.header_length() - 2, |r| {
            while let Some(kind) = r.peek() {
                self.options.push(r.group(Ipv6Option::name(kind), Ipv6Option::read)?);
            }
            Ok(())
        })
    }

    /// The header's length in bytes.
    pub const fn header_length(&self) -> usize {
        (self.header_extension_length as usize + 1) * 8
    }

    /// The length in bytes of what follows the main header, when an option has it.
    pub fn jumbo_payload_length(&self) -> Option<u32> {
        self.options.iter().find_map(|option| match option {
            Ipv6Option::JumboPayload(length) => Some(*length),
            _ => None,
        })
    }

    /// The address of a mobile node at home, when an option has it.
    pub fn home_address(&self) -> Option<Ipv6Addr> {
        self.options.iter().find_map(|option| match option {
            Ipv6Option::HomeAddress(address) => Some(*address),
            _ => None,
        })
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.u8(self.next_header.0);
        w.u8(self.header_extension_length);
        for option in &self.options {
            option.write(w);
        }
    }

    /// The header's bytes: filled up to a multiple of 8, its length computed.
    pub fn header(&self) -> Vec<u8> {
        let mut header = self.clone();
        let length = 2 + self.options.iter().map(Ipv6Option::length).sum::<usize>();
        match length.next_multiple_of(8) - length {
            0 => {}
            1 => header.options.push(Ipv6Option::Pad1),
            missing => header.options.push(Ipv6Option::PadN(vec![0; missing - 2])),
        }
        header.header_extension_length = (length.div_ceil(8) - 1) as u8;
        let mut w = Writer::new();
        header.write(&mut w);
        w.finish()
    }
}

impl Ipv6Option {
    fn read(r: &mut Reader<'_>) -> Result<Self> {
        let kind = r.u8("Option Type")?;
        if kind == PAD_1 {
            return Ok(Self::Pad1);
        }
        let length = r.u8("Opt Data Len")?;
        r.within("Option Data", length.into(), |r| {
            Ok(match (kind, length) {
                (PAD_N, _) => Self::PadN(r.all("Option Data").to_vec()),
                (ROUTER_ALERT, 2) => Self::RouterAlert(r.u16("Value")?),
                (JUMBO_PAYLOAD, 4) => Self::JumboPayload(r.u32("Jumbo Payload Length")?),
                (HOME_ADDRESS, 16) => Self::HomeAddress(r.octets("Home Address")?.into()),
                _ => Self::Unknown { kind, data: r.all("Option Data").to_vec() },
            })
        })
    }

    fn write(&self, w: &mut Writer) {
        if matches!(self, Self::Pad1) {
            return w.u8(PAD_1);
        }
        w.u8(self.kind());
        w.u8((self.length() - 2) as u8);
        match self {
            Self::Pad1 => {}
            Self::RouterAlert(value) => w.u16(*value),
            Self::JumboPayload(length) => w.u32(*length),
            Self::HomeAddress(address) => w.bytes(&address.octets()),
            Self::PadN(data) | Self::Unknown { data, .. } => w.bytes(data),
        }
    }

    const fn kind(&self) -> u8 {
        match self {
            Self::Pad1 => PAD_1,
            Self::PadN(_) => PAD_N,
            Self::RouterAlert(_) => ROUTER_ALERT,
            Self::JumboPayload(_) => JUMBO_PAYLOAD,
            Self::HomeAddress(_) => HOME_ADDRESS,
            Self::Unknown { kind, .. } => *kind,
        }
    }

    const fn length(&self) -> usize {
        match self {
            Self::Pad1 => 1,
            Self::PadN(data) | Self::Unknown { data, .. } => 2 + data.len(),
            Self::RouterAlert(_) => 4,
            Self::JumboPayload(_) => 6,
            Self::HomeAddress(_) => 18,
        }
    }

    const fn name(kind: u8) -> &'static str {
        match kind {
            PAD_1 => "Pad1",
            PAD_N => "PadN",
            ROUTER_ALERT => "Router Alert",
            JUMBO_PAYLOAD => "Jumbo Payload",
            HOME_ADDRESS => "Home Address",
            _ => "Unknown Option",
        }
    }
}
