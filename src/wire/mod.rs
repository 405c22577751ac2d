//! Bytes and headers, both ways. One file a format; none of them knows time, a peer or state.
//!
//! A header is a plain struct with the standard's names. Its `read` parses and annotates, its `write` puts every field
//! as it is, even one that contradicts the others; what makes it whole, such as [`Ipv4::packet`], computes lengths
//! and checksums. [`dissect`] reads all layers of a frame.
//!
//! Five laws hold for every format: reading gives the same with and without recording; the leaves of the tree tile
//! the input; a truncated input keeps the tree up to the cut and says what is missing; no bytes panic; and what was
//! written reads back as it was.

mod arp;
mod authentication;
pub mod checksum;
mod dissect;
mod ethernet;
mod fcs;
mod field;
mod gre;
mod icmp;
mod icmpv6;
mod ipv4;
mod ipv4_option;
mod ipv6;
mod ipv6_extension;
mod ipv6_option;
mod llc;
mod loopback;
mod mac;
mod mpls;
mod neighbor;
mod pppoe;
mod protocol;
mod reader;
mod sll;
mod tcp;
mod tcp_option;
mod udp;
mod vlan;
mod writer;

pub use arp::{Arp, Opcode};
pub use authentication::Authentication;
pub use checksum::{Pseudo, Verdict};
pub use dissect::{Dissection, Header, LayerSpan, LinkType, dissect, dissect_captured, repair};
pub use ethernet::{EtherType, Ethernet};
pub use fcs::frame_check_sequence;
pub use field::{Field, FieldValue, Tree};
pub use gre::Gre;
pub use icmp::{Icmp, IcmpBody, Times, exceeded, redirect, unreachable};
pub use icmpv6::{Icmpv6, Icmpv6Body, unreachable_v6};
pub use ipv4::{IpProtocol, Ipv4};
pub use ipv4_option::{Ipv4Option, Route};
pub use ipv6::Ipv6;
pub use ipv6_extension::{Ipv6Fragment, Ipv6Routing};
pub use ipv6_option::{Ipv6Option, Ipv6Options};
pub use llc::{Llc, Snap};
pub use loopback::Loopback;
pub use mac::{Mac, MacError};
pub use mpls::Mpls;
pub use neighbor::NeighborOption;
pub use pppoe::{Ppp, Pppoe};
pub use protocol::Protocol;
pub use reader::{Malformed, Reader, Result};
pub use sll::{Sll, Sll2};
pub use tcp::{Flags, Tcp};
pub use tcp_option::TcpOption;
pub use udp::Udp;
pub use vlan::Vlan;
pub use writer::Writer;

#[cfg(test)]
mod tests;
