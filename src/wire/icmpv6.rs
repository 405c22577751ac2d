//! ICMP for IPv6 (RFC 4443), with the messages of Neighbor Discovery (RFC 4861 §4).

use super::checksum::{Pseudo, checksum_at};
use super::{IpProtocol, NeighborOption, Reader, Result, Writer};
use std::net::Ipv6Addr;

/// An ICMPv6 message without the data or the quoted packet behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icmpv6 {
    /// What more there is to say of the type; see [`unreachable_v6`].
    pub code: u8,
    /// The checksum over the message and its pseudo-header. [`Icmpv6::message`] computes it.
    pub checksum: u16,
    /// What it says.
    pub body: Icmpv6Body,
}

/// What an ICMPv6 message says. `unused` and `reserved` are kept as they were found; they should be 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Icmpv6Body {
    /// Type 1: the packet that is quoted behind could not be delivered.
    DestinationUnreachable {
        /// 4 bytes without meaning.
        unused: u32,
    },
    /// Type 2: the quoted packet is too long for the next link.
    PacketTooBig {
        /// The largest packet that link takes, in bytes.
        mtu: u32,
    },
    /// Type 3: the quoted packet, or what was there of it, was thrown away.
    TimeExceeded {
        /// 4 bytes without meaning.
        unused: u32,
    },
    /// Type 4: the quoted packet makes no sense.
    ParameterProblem {
        /// The byte of it at which that was noticed.
        pointer: u32,
    },
    /// Type 128: is to be answered.
    EchoRequest {
        /// Whose echo this is.
        identifier: u16,
        /// Which of them.
        sequence_number: u16,
    },
    /// Type 129: the answer, with the same identifier, number and data.
    EchoReply {
        /// Whose echo this is.
        identifier: u16,
        /// Which of them.
        sequence_number: u16,
    },
    /// Type 133: which routers are there?
    RouterSolicitation {
        /// 4 bytes without meaning.
        reserved: u32,
        /// Who asks.
        options: Vec<NeighborOption>,
    },
    /// Type 134: this is a router.
    RouterAdvertisement {
        /// The Hop Limit that packets should start with; 0 when the router does not say.
        cur_hop_limit: u8,
        /// Addresses are given by DHCPv6.
        managed: bool,
        /// Other configuration is given by DHCPv6.
        other: bool,
        /// 6 bits without meaning here.
        reserved: u8,
        /// How long the router is a default router, in seconds; 0 when it is none.
        router_lifetime: u16,
        /// How long a neighbor is taken to be reachable after it answered, in milliseconds.
        reachable_time: u32,
        /// How long an answer is waited for, in milliseconds.
        retrans_timer: u32,
        /// Prefixes, the link's MTU, the router's MAC address.
        options: Vec<NeighborOption>,
    },
    /// Type 135: who has this address?
    NeighborSolicitation {
        /// 4 bytes without meaning.
        reserved: u32,
        /// The address.
        target_address: Ipv6Addr,
        /// Who asks.
        options: Vec<NeighborOption>,
    },
    /// Type 136: I have it.
    NeighborAdvertisement {
        /// The sender is a router.
        router: bool,
        /// The sender was asked.
        solicited: bool,
        /// What is known should be overwritten.
        r#override: bool,
        /// 29 bits without meaning.
        reserved: u32,
        /// The address.
        target_address: Ipv6Addr,
        /// The sender's MAC address.
        options: Vec<NeighborOption>,
    },
    /// Type 137: another way to the destination is shorter.
    Redirect {
        /// 4 bytes without meaning.
        reserved: u32,
        /// The better first hop.
        target_address: Ipv6Addr,
        /// For packets to this address.
        destination_address: Ipv6Addr,
        /// The better hop's MAC address, and the packet that led to this.
        options: Vec<NeighborOption>,
    },
    /// A message that is not known here.
    Unknown {
        /// Its type: below 128 it is an error.
        kind: u8,
        /// The 4 bytes behind the checksum.
        rest_of_header: u32,
    },
}

/// The codes of "destination unreachable" (RFC 4443 §3.1).
pub mod unreachable_v6 {
    #![allow(missing_docs, reason = "the names are the standard's whole text")]
    pub const NO_ROUTE: u8 = 0;
    pub const ADMINISTRATIVELY_PROHIBITED: u8 = 1;
    pub const BEYOND_SCOPE_OF_SOURCE_ADDRESS: u8 = 2;
    pub const ADDRESS: u8 = 3;
    pub const PORT: u8 = 4;
    pub const SOURCE_ADDRESS_FAILED_POLICY: u8 = 5;
    pub const REJECT_ROUTE: u8 = 6;
}

impl From<Icmpv6Body> for Icmpv6 {
    fn from(body: Icmpv6Body) -> Self {
        Self { code: 0, checksum: 0, body }
    }
}

impl Default for Icmpv6 {
    fn default() -> Self {
        Icmpv6Body::Unknown { kind: 0, rest_of_header: 0 }.into()
    }
}

impl Icmpv6 {
    /// Where the checksum stands, in bytes.
    pub const CHECKSUM_AT: usize = 2;

    /// Reads a message: all that is left, but for data or a quoted packet.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let mut message = Self::default();
        message.fill(r)?;
        Ok(message)
    }

    /// Reads a message into this one, which keeps what was read before an error.
    pub fn fill(&mut self, r: &mut Reader<'_>) -> Result<()> {
        let kind = r.u8("Type")?;
        self.body = Icmpv6Body::Unknown { kind, rest_of_header: 0 };
        self.code = r.u8("Code")?;
        self.checksum = r.u16("Checksum")?;
        self.body = Icmpv6Body::read(r, kind)?;
        self.body.options_mut().map_or(Ok(()), |options| NeighborOption::read_all(r, options))
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.u8(self.body.kind());
        w.u8(self.code);
        w.u16(self.checksum);
        self.body.write(w);
    }

    /// A whole message: the checksum is computed. The payload is an echo's data, or the packet an error quotes.
    pub fn message(&self, pseudo: Pseudo, payload: &[u8]) -> Vec<u8> {
        let mut w = Writer::new();
        self.write(&mut w);
        w.bytes(payload);
        w.set_u16(Self::CHECKSUM_AT, Self::checksum_of(pseudo, w.written()));
        w.finish()
    }

    /// Whether it reports on a packet, which it quotes: the first bit of the type is 0 (RFC 4443 §2.1).
    pub const fn is_error(&self) -> bool {
        self.body.kind() < 128
    }

    /// The checksum that belongs in a message (RFC 4443 §2.3).
    pub fn checksum_of(pseudo: Pseudo, message: &[u8]) -> u16 {
        checksum_at(pseudo.sum(IpProtocol::ICMPV6, message.len() as u32), message, Self::CHECKSUM_AT)
    }
}

impl Icmpv6Body {
    /// The message's type.
    pub const fn kind(&self) -> u8 {
        match self {
            Self::DestinationUnreachable { .. } => 1,
            Self::PacketTooBig { .. } => 2,
            Self::TimeExceeded { .. } => 3,
            Self::ParameterProblem { .. } => 4,
            Self::EchoRequest { .. } => 128,
            Self::EchoReply { .. } => 129,
            Self::RouterSolicitation { .. } => 133,
            Self::RouterAdvertisement { .. } => 134,
            Self::NeighborSolicitation { .. } => 135,
            Self::NeighborAdvertisement { .. } => 136,
            Self::Redirect { .. } => 137,
            Self::Unknown { kind, .. } => *kind,
        }
    }

    fn options_mut(&mut self) -> Option<&mut Vec<NeighborOption>> {
        match self {
            Self::RouterSolicitation { options, .. }
            | Self::RouterAdvertisement { options, .. }
            | Self::NeighborSolicitation { options, .. }
            | Self::NeighborAdvertisement { options, .. }
            | Self::Redirect { options, .. } => Some(options),
            _ => None,
        }
    }

    /// Reads what stands before the options.
    fn read(r: &mut Reader<'_>, kind: u8) -> Result<Self> {
        Ok(match kind {
            1 => Self::DestinationUnreachable { unused: r.u32("Unused")? },
            2 => Self::PacketTooBig { mtu: r.u32("MTU")? },
            3 => Self::TimeExceeded { unused: r.u32("Unused")? },
            4 => Self::ParameterProblem { pointer: r.u32("Pointer")? },
            128 => Self::EchoRequest {
                identifier: r.u16("Identifier")?,
                sequence_number: r.u16("Sequence Number")?,
            },
            129 => Self::EchoReply {
                identifier: r.u16("Identifier")?,
                sequence_number: r.u16("Sequence Number")?,
            },
            133 => Self::RouterSolicitation { reserved: r.u32("Reserved")?, options: Vec::new() },
            134 => Self::RouterAdvertisement {
                cur_hop_limit: r.u8("Cur Hop Limit")?,
                managed: r.flag("Managed Address Configuration")?,
                other: r.flag("Other Configuration")?,
                reserved: r.bits("Reserved", 6)? as u8,
                router_lifetime: r.u16("Router Lifetime")?,
                reachable_time: r.u32("Reachable Time")?,
                retrans_timer: r.u32("Retrans Timer")?,
                options: Vec::new(),
            },
            135 => Self::NeighborSolicitation {
                reserved: r.u32("Reserved")?,
                target_address: r.octets("Target Address")?.into(),
                options: Vec::new(),
            },
            136 => Self::NeighborAdvertisement {
                router: r.flag("Router")?,
                solicited: r.flag("Solicited")?,
                r#override: r.flag("Override")?,
                reserved: r.bits("Reserved", 29)? as u32,
                target_address: r.octets("Target Address")?.into(),
                options: Vec::new(),
            },
            137 => Self::Redirect {
                reserved: r.u32("Reserved")?,
                target_address: r.octets("Target Address")?.into(),
                destination_address: r.octets("Destination Address")?.into(),
                options: Vec::new(),
            },
            kind => Self::Unknown { kind, rest_of_header: r.u32("Rest of Header")? },
        })
    }

    fn write(&self, w: &mut Writer) {
        match self {
            Self::DestinationUnreachable { unused: word }
            | Self::PacketTooBig { mtu: word }
            | Self::TimeExceeded { unused: word }
            | Self::ParameterProblem { pointer: word }
            | Self::Unknown { rest_of_header: word, .. } => w.u32(*word),
            Self::EchoRequest { identifier, sequence_number }
            | Self::EchoReply { identifier, sequence_number } => {
                w.u16(*identifier);
                w.u16(*sequence_number);
            }
            Self::RouterSolicitation { reserved, options } => {
                w.u32(*reserved);
                NeighborOption::write_all(options, w);
            }
            Self::RouterAdvertisement {
                cur_hop_limit,
                managed,
                other,
                reserved,
                router_lifetime,
                reachable_time,
                retrans_timer,
                options,
            } => {
                w.u8(*cur_hop_limit);
                w.flags([*managed, *other]);
                w.bits((*reserved).into(), 6);
                w.u16(*router_lifetime);
                w.u32(*reachable_time);
                w.u32(*retrans_timer);
                NeighborOption::write_all(options, w);
            }
            Self::NeighborSolicitation { reserved, target_address, options } => {
                w.u32(*reserved);
                w.bytes(&target_address.octets());
                NeighborOption::write_all(options, w);
            }
            Self::NeighborAdvertisement {
                router,
                solicited,
                r#override,
                reserved,
                target_address,
                options,
            } => {
                w.flags([*router, *solicited, *r#override]);
                w.bits((*reserved).into(), 29);
                w.bytes(&target_address.octets());
                NeighborOption::write_all(options, w);
            }
            Self::Redirect { reserved, target_address, destination_address, options } => {
                w.u32(*reserved);
                w.bytes(&target_address.octets());
                w.bytes(&destination_address.octets());
                NeighborOption::write_all(options, w);
            }
        }
    }
}
