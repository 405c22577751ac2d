//! The names of what a frame consists of.

use super::{Gre, Icmp, Icmpv6, Ipv4, Tcp, Udp};

/// Whose header or data a layer of a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protocol {
    /// The link's header.
    Ethernet,
    /// What stands in the link's header's place in a capture of "any" interface of Linux.
    LinuxCooked,
    /// What stands there in a capture of BSD's loopback interface.
    Loopback,
    /// A tag of a virtual network.
    Vlan,
    /// What follows a frame's length.
    Llc,
    /// What follows that, with an EtherType.
    Snap,
    /// A label by which packets are switched.
    Mpls,
    /// A session between two hosts on an Ethernet.
    Pppoe,
    /// What it carries.
    Ppp,
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
    /// A header of both versions that proves where a packet comes from.
    Authentication,
    /// A tunnel.
    Gre,
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
            Self::LinuxCooked => "Linux Cooked Capture",
            Self::Loopback => "Loopback",
            Self::Vlan => "VLAN Tag",
            Self::Llc => "LLC",
            Self::Snap => "SNAP",
            Self::Mpls => "MPLS",
            Self::Pppoe => "PPPoE",
            Self::Ppp => "PPP",
            Self::Arp => "ARP",
            Self::Ipv4 => "IPv4",
            Self::Ipv6 => "IPv6",
            Self::HopByHop => "Hop-by-Hop Options",
            Self::Routing => "Routing",
            Self::Fragment => "Fragment",
            Self::DestinationOptions => "Destination Options",
            Self::Authentication => "Authentication Header",
            Self::Gre => "GRE",
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
            Self::LinuxCooked => "linux-cooked",
            Self::Loopback => "loopback",
            Self::Vlan => "vlan",
            Self::Llc => "llc",
            Self::Snap => "snap",
            Self::Mpls => "mpls",
            Self::Pppoe => "pppoe",
            Self::Ppp => "ppp",
            Self::Arp => "arp",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::HopByHop => "hop-by-hop-options",
            Self::Routing => "routing",
            Self::Fragment => "fragment",
            Self::DestinationOptions => "destination-options",
            Self::Authentication => "authentication",
            Self::Gre => "gre",
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
            Self::Gre => Some(Gre::CHECKSUM_AT),
            Self::Icmp => Some(Icmp::CHECKSUM_AT),
            Self::Icmpv6 => Some(Icmpv6::CHECKSUM_AT),
            Self::Udp => Some(Udp::CHECKSUM_AT),
            Self::Tcp => Some(Tcp::CHECKSUM_AT),
            _ => None,
        }
    }
}
