//! The Internet Control Message Protocol (RFC 792; RFC 1256 for routers that advertise themselves).

use super::checksum::{Sum, checksum_at};
use super::{Reader, Result, Writer};
use std::net::Ipv4Addr;

/// An ICMP message without the data or the quoted packet behind its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icmp {
    /// What more there is to say of the type; see [`unreachable`], [`exceeded`] and [`redirect`].
    pub code: u8,
    /// The checksum over the message. [`Icmp::message`] computes it.
    pub checksum: u16,
    /// What it says.
    pub body: IcmpBody,
}

/// What an ICMP message says. `unused` is kept as it was found; it should be 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IcmpBody {
    /// Type 0: the answer to an echo, with the same identifier, number and data.
    EchoReply {
        /// Whose echo this is.
        identifier: u16,
        /// Which of them.
        sequence_number: u16,
    },
    /// Type 3: the packet that is quoted behind could not be delivered.
    DestinationUnreachable {
        /// 2 bytes without meaning in RFC 792.
        unused: u16,
        /// With [`unreachable::FRAGMENTATION_NEEDED`], the largest packet the next link takes, in bytes
        /// (RFC 1191 §4); else unused.
        next_hop_mtu: u16,
    },
    /// Type 4, deprecated by RFC 6633: send more slowly.
    SourceQuench {
        /// 4 bytes without meaning.
        unused: u32,
    },
    /// Type 5: another router is nearer to the destination of the quoted packet.
    Redirect {
        /// That router.
        gateway: Ipv4Addr,
    },
    /// Type 8: is to be answered.
    Echo {
        /// Whose echo this is.
        identifier: u16,
        /// Which of them.
        sequence_number: u16,
    },
    /// Type 9: these are routers (RFC 1256 §3).
    RouterAdvertisement {
        /// The length of an entry in units of 4 bytes: 2.
        addr_entry_size: u8,
        /// How long the addresses are good, in seconds.
        lifetime: u16,
        /// Addresses with preference: the highest is to be the default router.
        routers: Vec<(Ipv4Addr, i32)>,
    },
    /// Type 10: which routers are there? (RFC 1256 §3)
    RouterSolicitation {
        /// 4 bytes without meaning.
        reserved: u32,
    },
    /// Type 11: the quoted packet, or what was there of it, was thrown away.
    TimeExceeded {
        /// 4 bytes without meaning.
        unused: u32,
    },
    /// Type 12: the quoted packet's header makes no sense.
    ParameterProblem {
        /// The byte of it at which that was noticed.
        pointer: u8,
        /// 24 bits without meaning.
        unused: u32,
    },
    /// Type 13: what time is it?
    Timestamp(Times),
    /// Type 14: the answer to that.
    TimestampReply(Times),
    /// A message that is not known here.
    Unknown {
        /// Its type.
        kind: u8,
        /// The 4 bytes behind the checksum.
        rest_of_header: u32,
    },
}

/// Times in milliseconds since midnight UT.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Whose question this is.
    pub identifier: u16,
    /// Which of them.
    pub sequence_number: u16,
    /// When the question was sent.
    pub originate: u32,
    /// When it arrived.
    pub receive: u32,
    /// When the answer was sent.
    pub transmit: u32,
}

/// The codes of "destination unreachable" (RFC 792; from 6 on RFC 1122 §3.2.2.1; from 13 on RFC 1812 §5.2.7.1).
pub mod unreachable {
    #![allow(missing_docs, reason = "the names are the standard's whole text")]
    pub const NET: u8 = 0;
    pub const HOST: u8 = 1;
    pub const PROTOCOL: u8 = 2;
    pub const PORT: u8 = 3;
    pub const FRAGMENTATION_NEEDED: u8 = 4;
    pub const SOURCE_ROUTE_FAILED: u8 = 5;
    pub const DESTINATION_NETWORK_UNKNOWN: u8 = 6;
    pub const DESTINATION_HOST_UNKNOWN: u8 = 7;
    pub const SOURCE_HOST_ISOLATED: u8 = 8;
    pub const NETWORK_PROHIBITED: u8 = 9;
    pub const HOST_PROHIBITED: u8 = 10;
    pub const NETWORK_FOR_TYPE_OF_SERVICE: u8 = 11;
    pub const HOST_FOR_TYPE_OF_SERVICE: u8 = 12;
    pub const COMMUNICATION_PROHIBITED: u8 = 13;
    pub const HOST_PRECEDENCE_VIOLATION: u8 = 14;
    pub const PRECEDENCE_CUTOFF: u8 = 15;
}

/// The codes of "time exceeded" (RFC 792).
pub mod exceeded {
    /// A router counted the Time to Live down to 0.
    pub const TIME_TO_LIVE: u8 = 0;
    /// Not all fragments arrived in time.
    pub const REASSEMBLY: u8 = 1;
}

/// The codes of "redirect" (RFC 792).
pub mod redirect {
    #![allow(missing_docs, reason = "the names are the standard's whole text")]
    pub const NETWORK: u8 = 0;
    pub const HOST: u8 = 1;
    pub const TYPE_OF_SERVICE_AND_NETWORK: u8 = 2;
    pub const TYPE_OF_SERVICE_AND_HOST: u8 = 3;
}

impl From<IcmpBody> for Icmp {
    fn from(body: IcmpBody) -> Self {
        Self { code: 0, checksum: 0, body }
    }
}

impl Default for Icmp {
    fn default() -> Self {
        IcmpBody::Unknown { kind: 0, rest_of_header: 0 }.into()
    }
}

impl Icmp {
    /// Where the checksum stands, in bytes.
    pub const CHECKSUM_AT: usize = 2;

    /// "Answer this"; its data is the payload of [`Icmp::message`].
    pub fn echo(identifier: u16, sequence_number: u16) -> Self {
        IcmpBody::Echo { identifier, sequence_number }.into()
    }

    /// The answer.
    pub fn echo_reply(identifier: u16, sequence_number: u16) -> Self {
        IcmpBody::EchoReply { identifier, sequence_number }.into()
    }

    /// "The packet quoted in the payload could not be delivered", for one of the reasons in [`unreachable`].
    pub const fn destination_unreachable(code: u8) -> Self {
        let body = IcmpBody::DestinationUnreachable { unused: 0, next_hop_mtu: 0 };
        Self { code, checksum: 0, body }
    }

    /// "The packet quoted in the payload is too long for the next link, and must not be fragmented" (RFC 1191 §4).
    pub const fn fragmentation_needed(next_hop_mtu: u16) -> Self {
        let body = IcmpBody::DestinationUnreachable { unused: 0, next_hop_mtu };
        Self { code: unreachable::FRAGMENTATION_NEEDED, checksum: 0, body }
    }

    /// "The packet quoted in the payload took too long", for one of the reasons in [`exceeded`].
    pub const fn time_exceeded(code: u8) -> Self {
        Self { code, checksum: 0, body: IcmpBody::TimeExceeded { unused: 0 } }
    }

    /// "The header quoted in the payload is wrong at this byte of it" (RFC 792).
    pub const fn parameter_problem(pointer: u8) -> Self {
        Self { code: 0, checksum: 0, body: IcmpBody::ParameterProblem { pointer, unused: 0 } }
    }

    /// Reads a message's header; data or a quoted packet is left to be read.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let mut message = Self::default();
        message.fill(r)?;
        Ok(message)
    }

    /// Reads a message's header into this one, which keeps what was read before an error.
    pub fn fill(&mut self, r: &mut Reader<'_>) -> Result<()> {
        let kind = r.u8("Type")?;
        self.body = IcmpBody::Unknown { kind, rest_of_header: 0 };
        self.code = r.u8("Code")?;
        self.checksum = r.u16("Checksum")?;
        self.body = IcmpBody::read(r, kind, self.code)?;
        Ok(())
    }

    /// Writes the header, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.word([(self.body.kind().into(), 8), (self.code.into(), 8), (self.checksum.into(), 16)]);
        match &self.body {
            IcmpBody::Echo { identifier, sequence_number }
            | IcmpBody::EchoReply { identifier, sequence_number } => {
                w.word([((*identifier).into(), 16), ((*sequence_number).into(), 16)]);
            }
            IcmpBody::DestinationUnreachable { unused, next_hop_mtu } => {
                w.u16(*unused);
                w.u16(*next_hop_mtu);
            }
            IcmpBody::Redirect { gateway } => w.bytes(&gateway.octets()),
            IcmpBody::RouterAdvertisement { addr_entry_size, lifetime, routers } => {
                w.u8(routers.len() as u8);
                w.u8(*addr_entry_size);
                w.u16(*lifetime);
                for (address, preference) in routers {
                    w.bytes(&address.octets());
                    w.u32(preference.cast_unsigned());
                }
            }
            IcmpBody::ParameterProblem { pointer, unused } => {
                w.u8(*pointer);
                w.bits((*unused).into(), 24);
            }
            IcmpBody::Timestamp(times) | IcmpBody::TimestampReply(times) => times.write(w),
            IcmpBody::SourceQuench { unused: word }
            | IcmpBody::RouterSolicitation { reserved: word }
            | IcmpBody::TimeExceeded { unused: word }
            | IcmpBody::Unknown { rest_of_header: word, .. } => w.u32(*word),
        }
    }

    /// A whole message: the checksum is computed. The payload is an echo's data, or the packet an error quotes.
    pub fn message(&self, payload: &[u8]) -> Vec<u8> {
        let mut w = Writer::with_room(8 + payload.len());
        self.write_message(&mut w, payload);
        w.finish()
    }

    /// The same, written behind what there is.
    pub fn write_message(&self, w: &mut Writer, payload: &[u8]) {
        let start = w.len();
        self.write(w);
        w.bytes(payload);
        w.set_u16(start + Self::CHECKSUM_AT, Self::checksum_of(&w.written()[start..]));
    }

    /// Whether it reports on a packet, which it quotes. No error is reported on one of these (RFC 1122 §3.2.2).
    pub const fn is_error(&self) -> bool {
        matches!(self.body.kind(), 3 | 4 | 5 | 11 | 12)
    }

    /// The checksum that belongs in a message.
    pub fn checksum_of(message: &[u8]) -> u16 {
        checksum_at(Sum::default(), message, Self::CHECKSUM_AT)
    }
}

impl IcmpBody {
    fn read(r: &mut Reader<'_>, kind: u8, code: u8) -> Result<Self> {
        Ok(match kind {
            0 => Self::EchoReply {
                identifier: r.u16("Identifier")?,
                sequence_number: r.u16("Sequence Number")?,
            },
            3 => {
                let unused = r.u16("Unused")?;
                let name = if code == unreachable::FRAGMENTATION_NEEDED { "Next-Hop MTU" } else { "Unused" };
                Self::DestinationUnreachable { unused, next_hop_mtu: r.u16(name)? }
            }
            4 => Self::SourceQuench { unused: r.u32("Unused")? },
            5 => Self::Redirect { gateway: r.octets("Gateway Internet Address")?.into() },
            8 => Self::Echo { identifier: r.u16("Identifier")?, sequence_number: r.u16("Sequence Number")? },
            9 => {
                let count = r.u8("Num Addrs")?;
                let addr_entry_size = r.u8("Addr Entry Size")?;
                let lifetime = r.u16("Lifetime")?;
                if addr_entry_size != 2 {
                    let (field, value) = ("Addr Entry Size", addr_entry_size.into());
                    return Err(super::Malformed::Value {
                        field,
                        value,
                        expected: "2, an address and a number",
                    });
                }
                let mut routers = Vec::new();
                for _ in 0..count {
                    let address = r.octets("Router Address")?.into();
                    routers.push((address, r.u32("Preference Level")?.cast_signed()));
                }
                Self::RouterAdvertisement { addr_entry_size, lifetime, routers }
            }
            10 => Self::RouterSolicitation { reserved: r.u32("Reserved")? },
            11 => Self::TimeExceeded { unused: r.u32("Unused")? },
            12 => Self::ParameterProblem { pointer: r.u8("Pointer")?, unused: r.bits("Unused", 24)? as u32 },
            13 => Self::Timestamp(Times::read(r)?),
            14 => Self::TimestampReply(Times::read(r)?),
            kind => Self::Unknown { kind, rest_of_header: r.u32("Rest of Header")? },
        })
    }

    /// The message's type.
    pub const fn kind(&self) -> u8 {
        match self {
            Self::EchoReply { .. } => 0,
            Self::DestinationUnreachable { .. } => 3,
            Self::SourceQuench { .. } => 4,
            Self::Redirect { .. } => 5,
            Self::Echo { .. } => 8,
            Self::RouterAdvertisement { .. } => 9,
            Self::RouterSolicitation { .. } => 10,
            Self::TimeExceeded { .. } => 11,
            Self::ParameterProblem { .. } => 12,
            Self::Timestamp(_) => 13,
            Self::TimestampReply(_) => 14,
            Self::Unknown { kind, .. } => *kind,
        }
    }
}

impl Times {
    fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            identifier: r.u16("Identifier")?,
            sequence_number: r.u16("Sequence Number")?,
            originate: r.u32("Originate Timestamp")?,
            receive: r.u32("Receive Timestamp")?,
            transmit: r.u32("Transmit Timestamp")?,
        })
    }

    fn write(&self, w: &mut Writer) {
        w.u16(self.identifier);
        w.u16(self.sequence_number);
        w.u32(self.originate);
        w.u32(self.receive);
        w.u32(self.transmit);
    }
}
