//! Layers of the link.

use super::walk::Walk;
use crate::wire::{
    Arp, EtherType, Ethernet, Llc, Loopback, Mpls, Ppp, Pppoe, Protocol, Reader, Sll, Sll2, Snap, Vlan,
};

/// Kinds of interfaces whose packets Linux does not tell apart by EtherType: Frame Relay, 802.11 with what the radio
/// measured, and Netlink (ARPHRD_ types, as LINKTYPE_LINUX_SLL of tcpdump.org has them).
const WITHOUT_ETHER_TYPE: [u16; 3] = [770, 803, 824];
/// A frame that begins with a header of Logical Link Control, to Linux.
const LINUX_802_2: EtherType = EtherType(4);

impl Walk {
    pub fn ethernet(&mut self, r: &mut Reader<'_>) {
        if let Some(header) = self.header(r, Protocol::Ethernet, Ethernet::read) {
            self.type_or_length(r, header.ether_type);
        }
    }

    pub fn linux_cooked(&mut self, r: &mut Reader<'_>) {
        if let Some(header) = self.header(r, Protocol::LinuxCooked, Sll::read) {
            self.cooked(r, header.arphrd_type, header.protocol_type);
        }
    }

    pub fn linux_cooked_2(&mut self, r: &mut Reader<'_>) {
        if let Some(header) = self.header(r, Protocol::LinuxCooked, Sll2::read) {
            self.cooked(r, header.arphrd_type, header.protocol_type);
        }
    }

    fn cooked(&mut self, r: &mut Reader<'_>, arphrd_type: u16, protocol_type: EtherType) {
        match protocol_type {
            _ if WITHOUT_ETHER_TYPE.contains(&arphrd_type) => self.data(r),
            LINUX_802_2 => self.llc(r),
            protocol_type => self.typed(r, protocol_type),
        }
    }

    pub fn loopback(&mut self, r: &mut Reader<'_>) {
        match self.header(r, Protocol::Loopback, Loopback::read) {
            Some(header) if header.is_ipv4() => self.ipv4(r),
            Some(header) if header.is_ipv6() => self.ipv6(r),
            _ => self.data(r),
        }
    }

    fn type_or_length(&mut self, r: &mut Reader<'_>, ether_type: EtherType) {
        match ether_type.length() {
            Some(length) => self.payload(r, length.into(), Self::llc),
            None => self.typed(r, ether_type),
        }
    }

    /// What an EtherType says it is.
    pub fn typed(&mut self, r: &mut Reader<'_>, ether_type: EtherType) {
        match ether_type {
            EtherType::ARP => {
                self.header(r, Protocol::Arp, Arp::read);
            }
            EtherType::IPV4 => self.ipv4(r),
            EtherType::IPV6 => self.ipv6(r),
            EtherType::VLAN | EtherType::PROVIDER_VLAN => self.nested(r, Self::vlan),
            EtherType::MPLS | EtherType::MPLS_UPSTREAM => self.nested(r, Self::mpls),
            EtherType::PPPOE_DISCOVERY => self.pppoe(r, Self::data),
            EtherType::PPPOE_SESSION => self.pppoe(r, Self::ppp),
            EtherType::ETHERNET => self.nested(r, Self::ethernet),
            _ => self.data(r),
        }
    }

    fn vlan(&mut self, r: &mut Reader<'_>) {
        if let Some(header) = self.header(r, Protocol::Vlan, Vlan::read) {
            self.type_or_length(r, header.ether_type);
        }
    }

    fn llc(&mut self, r: &mut Reader<'_>) {
        match self.header(r, Protocol::Llc, Llc::read) {
            Some(header) if header.is_snap() => self.snap(r),
            _ => self.data(r),
        }
    }

    fn snap(&mut self, r: &mut Reader<'_>) {
        match self.header(r, Protocol::Snap, Snap::read) {
            Some(header) if header.organization == Snap::ETHER_TYPES => {
                self.typed(r, header.protocol);
            }
            _ => self.data(r),
        }
    }

    fn mpls(&mut self, r: &mut Reader<'_>) {
        match self.header(r, Protocol::Mpls, Mpls::read) {
            Some(header) if !header.bottom_of_stack => self.nested(r, Self::mpls),
            // RFC 4928 §3: nothing says what a label stack carries; the first four bits of an IP packet are its
            // version, and what is no IP packet should begin with others.
            Some(_) => match r.peek().map(|first| first >> 4) {
                Some(4) => self.ipv4(r),
                Some(6) => self.ipv6(r),
                _ => self.data(r),
            },
            None => {}
        }
    }

    fn pppoe(&mut self, r: &mut Reader<'_>, carried: fn(&mut Self, &mut Reader<'_>)) {
        if let Some(header) = self.header(r, Protocol::Pppoe, Pppoe::read) {
            self.payload(r, header.length.into(), carried);
        }
    }

    fn ppp(&mut self, r: &mut Reader<'_>) {
        match self.header(r, Protocol::Ppp, Ppp::read).map(|header| header.protocol) {
            Some(Ppp::IPV4) => self.ipv4(r),
            Some(Ppp::IPV6) => self.ipv6(r),
            Some(Ppp::MPLS) => self.nested(r, Self::mpls),
            _ => self.data(r),
        }
    }
}
