//! What a frame is taken apart into.

use crate::wire::checksum::{Pseudo, Verdict};
use crate::wire::{
    Arp, Authentication, Ethernet, Gre, Icmp, Icmpv6, Ipv4, Ipv6, Ipv6Fragment, Ipv6Options, Ipv6Routing,
    Llc, Loopback, Malformed, Mpls, Ppp, Pppoe, Protocol, Sll, Sll2, Snap, Tcp, Tree, Udp, Vlan,
};
use std::ops::Range;

/// What the first byte belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkType {
    /// An Ethernet header.
    Ethernet,
    /// An IPv4 or an IPv6 header, whichever its first four bits say.
    RawIp,
    /// What Linux has for "any" interface, version 1.
    LinuxCooked,
    /// The same, version 2.
    LinuxCooked2,
    /// The address family that BSD has for its loopback interface.
    Loopback,
}

/// A frame taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dissection {
    /// Every field. The layers stand next to each other, but for a packet that an ICMP error quotes: that is in the
    /// ICMP message. What is not understood is a field too, so the leaves tile the bytes whatever they are.
    pub tree: Tree,
    /// The layers, in the order of the bytes.
    pub layers: Vec<LayerSpan>,
    /// The first thing that is wrong with the frame itself; what a quote holds is no concern of the frame's.
    pub problem: Option<Malformed>,
    /// The first field that the capture did not keep; that is no fault of the frame.
    pub cut: Option<Malformed>,
    /// The length that is 0 where none can be. Hosts whose card makes packets out of a long one write it so, and
    /// what they capture was read to the end of the frame.
    pub zero_length: Option<&'static str>,
}

/// A layer of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerSpan {
    /// Whose header or data this is.
    pub protocol: Protocol,
    /// Its field, as an index into the tree.
    pub field: usize,
    /// Its bytes: of a header without the payload, but with what an ICMP error quotes.
    pub bytes: Range<usize>,
    /// How many bytes it had on the wire with all that it carries: the header of the packet around it says so,
    /// however many there are.
    pub length: usize,
    /// The header, as far as it could be read: how far, its bytes say.
    pub header: Option<Header>,
    /// Its checksum, when it has one and all that this covers is there.
    pub checksum: Option<Verdict>,
    /// The bytes that the checksum covers.
    pub covered: Range<usize>,
    /// What it covers besides them.
    pub pseudo: Option<Pseudo>,
    /// It is part of the packet that an ICMP error quotes.
    pub quoted: bool,
}

impl LayerSpan {
    /// The checksum that belongs into this layer over what it covers.
    pub(super) fn computed(&self, covered: &[u8]) -> Option<u16> {
        Some(match (self.protocol, self.pseudo) {
            (Protocol::Ipv4, _) => Ipv4::checksum_of(covered),
            (Protocol::Icmp, _) => Icmp::checksum_of(covered),
            (Protocol::Gre, _) => Gre::checksum_of(covered),
            (Protocol::Icmpv6, Some(pseudo)) => Icmpv6::checksum_of(pseudo, covered),
            (Protocol::Tcp, Some(pseudo)) => Tcp::checksum_of(pseudo, covered),
            (Protocol::Udp, Some(pseudo)) => Udp::checksum_of(pseudo, covered),
            _ => return None,
        })
    }
}

/// An enum of these headers, each made from its header.
macro_rules! headers {
    ($($name:ident),*) => {
        /// The header of a layer.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is the header of its name")]
        pub enum Header {
            $($name($name)),*
        }

        $(impl From<$name> for Header {
            fn from(header: $name) -> Self {
                Self::$name(header)
            }
        })*
    };
}

headers!(
    Ethernet,
    Sll,
    Sll2,
    Loopback,
    Vlan,
    Llc,
    Snap,
    Mpls,
    Pppoe,
    Ppp,
    Arp,
    Ipv4,
    Ipv6,
    Ipv6Options,
    Ipv6Routing,
    Ipv6Fragment,
    Authentication,
    Gre,
    Icmp,
    Icmpv6,
    Udp,
    Tcp
);
