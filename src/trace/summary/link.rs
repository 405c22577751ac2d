//! What the headers of the link say.

use crate::text::Say;
use crate::wire::{Arp, EtherType, Header, Opcode};

/// The words for a header of the link that nothing is known behind.
pub fn told(header: &Header) -> Option<Say> {
    Some(match header {
        Header::Arp(arp) => self::arp(arp),
        Header::Ethernet(header) => {
            let ends = |message| Say::new(message).with("source", header.source.to_string());
            let say = match header.ether_type.length() {
                Some(length) => ends("sum-ethernet-length").with("length", length.to_string()),
                None => ends("sum-ethernet").with("type", hex(header.ether_type)),
            };
            say.with("destination", header.destination.to_string())
        }
        Header::Sll(header) => Say::new("sum-linux-cooked").with("type", hex(header.protocol_type)),
        Header::Sll2(header) => Say::new("sum-linux-cooked").with("type", hex(header.protocol_type)),
        Header::Loopback(header) => Say::new("sum-loopback").with("family", header.family.to_string()),
        Header::Vlan(header) => {
            let say = Say::new("sum-vlan").with("vlan", header.identifier.to_string());
            say.with("type", hex(header.ether_type))
        }
        Header::Llc(header) => {
            let say =
                Say::new("sum-llc").with("source", format!("0x{:02x}", header.source_service_access_point));
            let say = say.with("destination", format!("0x{:02x}", header.destination_service_access_point));
            let digits = if header.unnumbered { 2 } else { 4 };
            say.with("control", format!("0x{:0digits$x}", header.control))
        }
        Header::Snap(header) => {
            let say = Say::new("sum-snap").with("organization", format!("0x{:06x}", header.organization));
            say.with("type", hex(header.protocol))
        }
        Header::Mpls(header) => {
            let say = Say::new("sum-mpls").with("label", header.label.to_string());
            say.with("ttl", header.time_to_live.to_string())
        }
        Header::Pppoe(header) => {
            let say = Say::new("sum-pppoe").with("code", format!("0x{:02x}", header.code));
            say.with("session", header.session_id.to_string())
        }
        Header::Ppp(header) => Say::new("sum-ppp").with("protocol", format!("0x{:04x}", header.protocol)),
        _ => return None,
    })
}

fn hex(ether_type: EtherType) -> String {
    format!("0x{:04x}", ether_type.0)
}

fn arp(arp: &Arp) -> Say {
    let sender = arp.sender_protocol_address;
    let (address, mac) = (sender.to_string(), arp.sender_hardware_address.to_string());
    match arp.opcode {
        // RFC 5227 §1.1: whoever asks from no address looks whether one is taken; whoever asks for its own says
        // that it is.
        Opcode::REQUEST if sender.is_unspecified() => {
            Say::new("sum-arp-probe").with("target", arp.target_protocol_address.to_string())
        }
        Opcode::REQUEST if sender == arp.target_protocol_address => {
            Say::new("sum-arp-announcement").with("address", address).with("mac", mac)
        }
        Opcode::REQUEST => {
            let say = Say::new("sum-arp-request").with("target", arp.target_protocol_address.to_string());
            say.with("sender", address)
        }
        Opcode::REPLY => Say::new("sum-arp-reply").with("address", address).with("mac", mac),
        opcode => Say::new("sum-arp-other").with("opcode", opcode.0.to_string()),
    }
}
