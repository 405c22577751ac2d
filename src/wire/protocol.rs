//! The names of what a frame consists of.

use super::{Icmp, Icmpv6, Ipv4, Tcp, Udp};

/// Whose header or data a layer of a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protocol {
    /// The link's header.
    Ethernet,
    /// Address resolution.
    Arp,
    /// The Internet's header.
    Ipv4,
    /// The other one.
    Ipv6,
    /// An extension header of IPv6 for every router.
    HopByHop,
    /// An extension header of IPv6 with the packet's way.
    Routing,
    /// An extension header of IPv6 for a piece of a packet.
    Fragment,
    /// An extension header of IPv6 for the receiver.
    DestinationOptions,
    /// Control messages of IPv4.
    Icmp,
    /// Control messages of IPv6.
    Icmpv6,
    /// Datagrams.
    Udp,
    /// Streams.
    Tcp,
    /// What the last header carries.
    Data,
    /// What fills a frame up to its least length.
    Padding,
}

impl Protocol {
    /// Its name, as its field in a tree has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ethernet => "Ethernet",
            Self::Arp => "ARP",
            Self::Ipv4 => "IPv4",
            Self::Ipv6 => "IPv6",
            Self::HopByHop => "Hop-by-Hop Options",
            Self::Routing => "Routing",
            Self::Fragment => "Fragment",
            Self::DestinationOptions => "Destination Options",
            Self::Icmp => "ICMP",
            Self::Icmpv6 => "ICMPv6",
            Self::Udp => "UDP",
            Self::Tcp => "TCP",
            Self::Data => "Data",
            Self::Padding => "Padding",
        }
    }

    /// Its name in messages and style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ethernet => "ethernet",
            Self::Arp => "arp",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::HopByHop => "hop-by-hop-options",
            Self::Routing => "routing",
            Self::Fragment => "fragment",
            Self::DestinationOptions => "destination-options",
            Self::Icmp => "icmp",
            Self::Icmpv6 => "icmpv6",
            Self::Udp => "udp",
            Self::Tcp => "tcp",
            Self::Data => "data",
            Self::Padding => "padding",
        }
    }

    /// Where its checksum stands, in bytes from its first, if it has one.
    pub const fn checksum_at(self) -> Option<usize> {
        match self {
            Self::Ipv4 => Some(Ipv4::CHECKSUM_AT),
            Self::Icmp => Some(Icmp::CHECKSUM_AT),
            Self::Icmpv6 => Some(Icmpv6::CHECKSUM_AT),
            Self::Udp => Some(Udp::CHECKSUM_AT),
            Self::Tcp => Some(Tcp::CHECKSUM_AT),
            _ => None,
        }
    }
}
