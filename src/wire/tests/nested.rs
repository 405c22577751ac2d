//! What stands in front of a packet: tags, labels, sessions, tunnels, and what captures have in place of a link.

use super::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn datagram() -> Vec<u8> {
    let ip = Ipv4::new(A.into(), B.into(), IpProtocol::UDP);
    ip.packet(&Udp::new(49152, 53).datagram(ip.pseudo(), b"query"))
}

fn datagram_v6() -> Vec<u8> {
    let ip = Ipv6::new(1.into(), 2.into(), IpProtocol::UDP);
    ip.packet(&Udp::new(49152, 53).datagram(ip.pseudo(), b"query"))
}

fn arp() -> Vec<u8> {
    Arp::request(Mac::BROADCAST, A.into(), B.into()).packet()
}

/// What is read, when all of it can be and every checksum is right.
#[track_caller]
fn layers(bytes: &[u8], link: LinkType) -> Vec<&'static str> {
    let dissection = dissect(bytes, link);
    tiles(&dissection.tree, bytes.len());
    assert_eq!(dissection.problem, None);
    for layer in &dissection.layers {
        assert!(layer.checksum.is_none_or(Verdict::is_right), "{layer:?}");
        let summed = matches!(layer.protocol, Protocol::Ipv4 | Protocol::Udp);
        assert!(layer.checksum.is_some() || !summed, "{layer:?}");
    }
    protocols(&dissection)
}

/// What is read behind the addresses of an Ethernet frame.
#[track_caller]
fn framed(parts: &[&[u8]]) -> Vec<&'static str> {
    let frame = [&[2; 12], &parts.concat()[..]].concat();
    layers(&frame, LinkType::Ethernet).split_off(1)
}

const IPV4: &[u8] = &[0x08, 0];
const IPV6: &[u8] = &[0x86, 0xdd];

#[test]
fn tags_of_virtual_networks_are_opened() {
    let tag: &[u8] = &[0x81, 0, 0x60, 2];
    assert_eq!(framed(&[tag, IPV4, &datagram()]), ["vlan", "ipv4", "udp", "data"]);
    let provider: &[u8] = &[0x88, 0xa8, 0, 1];
    assert_eq!(framed(&[provider, tag, IPV6, &datagram_v6()]), ["vlan", "vlan", "ipv6", "udp", "data"]);
    assert_eq!(framed(&[tag, &[0x08, 6], &arp()]), ["vlan", "arp"]);
    let dissection = dissect(&[&[2; 12], tag, IPV4].concat(), LinkType::Ethernet);
    let Some(Header::Vlan(vlan)) = &dissection.layers[1].header else { panic!("{dissection:?}") };
    assert_eq!((vlan.priority_code_point, vlan.drop_eligible, vlan.identifier), (3, false, 2));
}

/// IEEE 802.3 §3.2.6: up to 1500 it is a length.
#[test]
fn behind_a_length_stands_logical_link_control() {
    let stp: &[u8] = &[0x42, 0x42, 3];
    let padding: &[u8] = &[0; 8];
    assert_eq!(framed(&[&[0, 0x26], stp, &[0; 35], padding]), ["llc", "data", "padding"]);
    let dissection = dissect(&[&[2; 12], &[0, 0x26][..]].concat(), LinkType::Ethernet);
    assert!(dissection.tree.0.iter().any(|field| field.name == "Length"));
    let snap: &[u8] = &[0xaa, 0xaa, 3, 0, 0, 0];
    let length = ((8 + datagram().len()) as u16).to_be_bytes();
    assert_eq!(framed(&[&length, snap, IPV4, &datagram()]), ["llc", "snap", "ipv4", "udp", "data"]);
    // A number of Cisco's is no EtherType.
    assert_eq!(framed(&[&[0, 10], &[0xaa, 0xaa, 3, 0, 0, 0xc], IPV4, b"xy"]), ["llc", "snap", "data"]);
    // A numbered frame has two bytes of control.
    assert_eq!(framed(&[&[0, 4], &[0x42, 0x42, 0, 1]]), ["llc"]);
}

#[test]
fn labels_are_opened_to_the_bottom_of_the_stack() {
    let stack: &[u8] = &[0x88, 0x47, 0, 0, 0x10, 64, 0, 0, 0x21, 63];
    assert_eq!(framed(&[stack, &datagram()]), ["mpls", "mpls", "ipv4", "udp", "data"]);
    assert_eq!(framed(&[stack, &datagram_v6()]), ["mpls", "mpls", "ipv6", "udp", "data"]);
    assert_eq!(framed(&[stack, &[0, 0, 0, 0]]), ["mpls", "mpls", "data"]);
}

#[test]
fn sessions_over_ethernet_are_opened() {
    let session = |inside: &[u8]| [&[0x88, 0x64, 0x11, 0, 0, 7, 0, inside.len() as u8], inside].concat();
    let ppp = |protocol: &[u8], packet: &[u8]| session(&[protocol, packet].concat());
    assert_eq!(framed(&[&ppp(&[0, 0x21], &datagram())]), ["pppoe", "ppp", "ipv4", "udp", "data"]);
    assert_eq!(
        framed(&[&ppp(&[0x57], &datagram_v6()), &[0; 4]]),
        ["pppoe", "ppp", "ipv6", "udp", "data", "padding"]
    );
    assert_eq!(framed(&[&[0x88, 0x63, 0x11, 9, 0, 0, 0, 4, 1, 1, 0, 0]]), ["pppoe", "data"]);
}

#[test]
fn tunnels_are_opened() {
    let outer = |protocol, inside: &[u8]| Ipv4::new(A.into(), B.into(), protocol).packet(inside);
    let raw = |packet: &[u8]| layers(packet, LinkType::RawIp);
    assert_eq!(raw(&outer(IpProtocol::IPV4, &datagram())), ["ipv4", "ipv4", "udp", "data"]);
    assert_eq!(raw(&outer(IpProtocol::IPV6, &datagram_v6())), ["ipv4", "ipv6", "udp", "data"]);
    let gre = Gre { protocol_type: EtherType::IPV4, key: Some(7), ..Gre::default() };
    let tunnel =
        |gre: Gre, inside: &[u8]| outer(IpProtocol::GRE, &[&written(|w| gre.write(w))[..], inside].concat());
    assert_eq!(raw(&tunnel(gre, &datagram())), ["ipv4", "gre", "ipv4", "udp", "data"]);
    let bridged = Gre { protocol_type: EtherType::ETHERNET, ..Gre::default() };
    let frame = [&[2; 12], IPV4, &datagram()].concat();
    assert_eq!(raw(&tunnel(bridged, &frame)), ["ipv4", "gre", "ethernet", "ipv4", "udp", "data"]);
}

/// RFC 2784 §2.5: the checksum covers the payload too, so what is repaired inside it comes first.
#[test]
fn a_tunnels_checksum_covers_the_packet_in_it() {
    let gre = Gre { protocol_type: EtherType::IPV4, checksum: Some((0, 0)), ..Gre::default() };
    let inside = [written(|w| gre.write(w)), datagram()].concat();
    let mut packet = Ipv4::new(A.into(), B.into(), IpProtocol::GRE).packet(&inside);
    let verdict = |packet: &[u8]| dissect(packet, LinkType::RawIp).layers[1].checksum.unwrap();
    assert!(!verdict(&packet).is_right());
    packet[40] ^= 0x20;
    repair(&mut packet, LinkType::RawIp);
    assert_eq!(layers(&packet, LinkType::RawIp), ["ipv4", "gre", "ipv4", "udp", "data"]);
    assert!(verdict(&packet).is_right());
}

/// RFC 4302 §2: both versions have it, and a transport behind it is read.
#[test]
fn an_authentication_header_is_passed() {
    let ah = |next_header| {
        written(|w| Authentication { next_header, payload_length: 1, ..Authentication::default() }.write(w))
    };
    let v4 = Ipv4::new(A.into(), B.into(), IpProtocol::AUTHENTICATION);
    let udp = Udp::new(1, 2).datagram(v4.pseudo(), b"x");
    let packet = v4.packet(&[ah(IpProtocol::UDP), udp].concat());
    assert_eq!(layers(&packet, LinkType::RawIp), ["ipv4", "authentication", "udp", "data"]);
    let v6 = Ipv6::new(1.into(), 2.into(), IpProtocol::AUTHENTICATION);
    let packet = v6.packet(&[ah(IpProtocol::IPV6), datagram_v6()].concat());
    assert_eq!(layers(&packet, LinkType::RawIp), ["ipv6", "authentication", "ipv6", "udp", "data"]);
}

#[test]
fn cooked_captures_are_opened() {
    let first = |kind: &[u8], inside: &[u8]| {
        let bytes = [&[0, 0, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0], kind, inside].concat();
        layers(&bytes, LinkType::LinuxCooked).split_off(1)
    };
    let second = |kind: &[u8], inside: &[u8]| {
        let bytes = [kind, &[0, 0, 0, 0, 0, 3, 0, 1, 4, 6, 2, 0, 0, 0, 0, 1, 0, 0], inside].concat();
        layers(&bytes, LinkType::LinuxCooked2).split_off(1)
    };
    for cooked in [&first as &dyn Fn(&[u8], &[u8]) -> Vec<&'static str>, &second] {
        assert_eq!(cooked(IPV4, &datagram()), ["ipv4", "udp", "data"]);
        assert_eq!(cooked(&[8, 6], &arp()), ["arp"]);
        assert_eq!(
            cooked(&[0x81, 0], &[&[0, 2], IPV6, &datagram_v6()].concat()),
            ["vlan", "ipv6", "udp", "data"]
        );
        assert_eq!(cooked(&[0, 4], &[0x42, 0x42, 3, 0]), ["llc", "data"]);
    }
    // Netlink's numbers are no EtherTypes.
    let netlink = [&[0, 0, 3, 0x38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], IPV4, &[0; 4]].concat();
    assert_eq!(layers(&netlink, LinkType::LinuxCooked), ["linux-cooked", "data"]);
}

#[test]
fn the_address_family_of_a_loopback_says_what_follows() {
    let looped =
        |family: [u8; 4], packet: &[u8]| layers(&[&family, packet].concat(), LinkType::Loopback).split_off(1);
    assert_eq!(looped([2, 0, 0, 0], &datagram()), ["ipv4", "udp", "data"]);
    assert_eq!(looped([0, 0, 0, 2], &datagram()), ["ipv4", "udp", "data"]);
    for family in [24, 28, 30] {
        assert_eq!(looped([family, 0, 0, 0], &datagram_v6()), ["ipv6", "udp", "data"]);
        assert_eq!(looped([0, 0, 0, family], &datagram_v6()), ["ipv6", "udp", "data"]);
    }
    assert_eq!(looped([7, 0, 0, 0], &datagram()), ["data"], "another family's packet");
}

#[test]
fn headers_inside_each_other_come_to_an_end_that_is_said() {
    let tags = [0x81, 0, 0, 1].repeat(1000);
    let frame = [&[2; 12], &tags[..], IPV4, &datagram()].concat();
    let dissection = dissect(&frame, LinkType::Ethernet);
    tiles(&dissection.tree, frame.len());
    assert_eq!(protocols(&dissection).iter().filter(|layer| **layer == "vlan").count(), 16);
    assert_eq!(dissection.tree.0.last().map(|field| field.name), Some("Not Opened"));
    let packet =
        (0..40).fold(datagram(), |inside, _| Ipv4::new(A.into(), B.into(), IpProtocol::IPV4).packet(&inside));
    assert_eq!(dissect(&packet, LinkType::RawIp).tree.0.last().map(|field| field.name), Some("Not Opened"));
}
