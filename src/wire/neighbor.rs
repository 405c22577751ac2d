//! The options of Neighbor Discovery's messages (RFC 4861 §4.6).

use super::{Mac, Malformed, Reader, Result, Writer};
use std::net::Ipv6Addr;

/// An option of a Neighbor Discovery message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NeighborOption {
    /// The MAC address of the packet's sender.
    SourceLinkLayerAddress(Mac),
    /// The MAC address of the message's target.
    TargetLinkLayerAddress(Mac),
    /// A prefix for addresses on this link.
    PrefixInformation {
        /// How many of the prefix's first bits count.
        prefix_length: u8,
        /// Addresses with this prefix are on the link.
        on_link: bool,
        /// Hosts may make addresses of this prefix (RFC 4862).
        autonomous: bool,
        /// 6 bits without meaning here.
        reserved_1: u8,
        /// How long the prefix says what is on the link, in seconds; all ones for ever.
        valid_lifetime: u32,
        /// How long addresses of this prefix are preferred, in seconds; all ones for ever.
        preferred_lifetime: u32,
        /// 4 bytes without meaning.
        reserved_2: u32,
        /// The prefix.
        prefix: Ipv6Addr,
    },
    /// As much as fits of the packet that led to a redirect.
    RedirectedHeader {
        /// 6 bytes without meaning.
        reserved: [u8; 6],
        /// The packet, a multiple of 8 bytes of it.
        packet: Vec<u8>,
    },
    /// The link's MTU.
    Mtu {
        /// 2 bytes without meaning.
        reserved: u16,
        /// In bytes.
        mtu: u32,
    },
    /// An option that is not known here.
    Unknown {
        /// Its type.
        kind: u8,
        /// What follows its length: with the two bytes before, a multiple of 8.
        data: Vec<u8>,
    },
}

const SOURCE_LINK_LAYER_ADDRESS: u8 = 1;
const TARGET_LINK_LAYER_ADDRESS: u8 = 2;
const PREFIX_INFORMATION: u8 = 3;
const REDIRECTED_HEADER: u8 = 4;
const MTU: u8 = 5;

impl NeighborOption {
    /// Reads options to the end of the message; those before an error are kept.
    pub(super) fn read_all(r: &mut Reader<'_>, options: &mut Vec<Self>) -> Result<()> {
        while let Some(kind) = r.peek() {
            options.push(r.group(name(kind), Self::read)?);
        }
        Ok(())
    }

    fn read(r: &mut Reader<'_>) -> Result<Self> {
        let kind = r.u8("Type")?;
        // The length counts units of 8 bytes, and the type and itself.
        let length = r.u8("Length")?;
        if length == 0 {
            // RFC 4861 §4.6: such a packet is thrown away.
            return Err(Malformed::Value {
                field: "Length",
                value: 0,
                expected: "at least 1, which is 8 bytes",
            });
        }
        r.within("Option Data", usize::from(length) * 8 - 2, |r| {
            Ok(match (kind, length) {
                (SOURCE_LINK_LAYER_ADDRESS, 1) => {
                    Self::SourceLinkLayerAddress(Mac(r.octets("Link-Layer Address")?))
                }
                (TARGET_LINK_LAYER_ADDRESS, 1) => {
                    Self::TargetLinkLayerAddress(Mac(r.octets("Link-Layer Address")?))
                }
                (PREFIX_INFORMATION, 4) => Self::PrefixInformation {
                    prefix_length: r.u8("Prefix Length")?,
                    on_link: r.flag("On-Link")?,
                    autonomous: r.flag("Autonomous Address-Configuration")?,
                    reserved_1: r.bits("Reserved1", 6)? as u8,
                    valid_lifetime: r.u32("Valid Lifetime")?,
                    preferred_lifetime: r.u32("Preferred Lifetime")?,
                    reserved_2: r.u32("Reserved2")?,
                    prefix: r.octets("Prefix")?.into(),
                },
                (REDIRECTED_HEADER, _) => Self::RedirectedHeader {
                    reserved: r.octets("Reserved")?,
                    packet: r.all("IP Header + Data").to_vec(),
                },
                (MTU, 1) => Self::Mtu { reserved: r.u16("Reserved")?, mtu: r.u32("MTU")? },
                _ => Self::Unknown { kind, data: r.all("Option Data").to_vec() },
            })
        })
    }

    pub(super) fn write_all(options: &[Self], w: &mut Writer) {
        options.iter().for_each(|option| option.write(w));
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.u8(self.kind());
        w.u8((self.length() / 8) as u8);
        match self {
            Self::SourceLinkLayerAddress(mac) | Self::TargetLinkLayerAddress(mac) => w.bytes(&mac.0),
            Self::PrefixInformation {
                prefix_length,
                on_link,
                autonomous,
                reserved_1,
                valid_lifetime,
                preferred_lifetime,
                reserved_2,
                prefix,
            } => {
                w.u8(*prefix_length);
                w.flags([*on_link, *autonomous]);
                w.bits((*reserved_1).into(), 6);
                w.u32(*valid_lifetime);
                w.u32(*preferred_lifetime);
                w.u32(*reserved_2);
                w.bytes(&prefix.octets());
            }
            Self::RedirectedHeader { reserved, packet } => {
                w.bytes(reserved);
                w.bytes(packet);
            }
            Self::Mtu { reserved, mtu } => {
                w.u16(*reserved);
                w.u32(*mtu);
            }
            Self::Unknown { data, .. } => w.bytes(data),
        }
    }

    /// Its type.
    pub const fn kind(&self) -> u8 {
        match self {
            Self::SourceLinkLayerAddress(_) => SOURCE_LINK_LAYER_ADDRESS,
            Self::TargetLinkLayerAddress(_) => TARGET_LINK_LAYER_ADDRESS,
            Self::PrefixInformation { .. } => PREFIX_INFORMATION,
            Self::RedirectedHeader { .. } => REDIRECTED_HEADER,
            Self::Mtu { .. } => MTU,
            Self::Unknown { kind, .. } => *kind,
        }
    }

    /// How many bytes it takes.
    const fn length(&self) -> usize {
        match self {
            Self::SourceLinkLayerAddress(_) | Self::TargetLinkLayerAddress(_) | Self::Mtu { .. } => 8,
            Self::PrefixInformation { .. } => 32,
            Self::RedirectedHeader { packet, .. } => 8 + packet.len(),
            Self::Unknown { data, .. } => 2 + data.len(),
        }
    }
}

const fn name(kind: u8) -> &'static str {
    match kind {
        SOURCE_LINK_LAYER_ADDRESS => "Source Link-Layer Address",
        TARGET_LINK_LAYER_ADDRESS => "Target Link-Layer Address",
        PREFIX_INFORMATION => "Prefix Information",
        REDIRECTED_HEADER => "Redirected Header",
        MTU => "MTU",
        _ => "Unknown Option",
    }
}
