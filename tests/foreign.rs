//! What Wireshark reads in captures of other hosts, and what is read here: the same layers, and the same verdicts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod made;
mod tshark;

use made::*;
use tshark::{Scratch, tshark};
use wirewalk::trace::capture::{Decoder, Progress};
use wirewalk::wire::{
    Arp, Authentication, Dissection, EtherType, Gre, IpProtocol, Ipv4, Ipv6, Ipv6Option, Ipv6Options,
    Ipv6Routing, Protocol, Pseudo, Tcp, Udp, Verdict, Writer,
};

/// A packet as a capture has it: what it is, what was kept of it, and how long it was.
struct Foreign {
    name: &'static str,
    bytes: Vec<u8>,
    length: usize,
}

fn foreign(name: &'static str, bytes: Vec<u8>) -> Foreign {
    Foreign { name, length: bytes.len(), bytes }
}

/// A capture file of the older format.
fn pcap(link: u32, packets: &[Foreign]) -> Vec<u8> {
    let mut file = Vec::new();
    let words = |file: &mut Vec<u8>, words: &[u32]| {
        words.iter().for_each(|word| file.extend(word.to_be_bytes()));
    };
    words(&mut file, &[0xa1b2_c3d4, 0x0002_0004, 0, 0, 262_144, link]);
    for packet in packets {
        words(&mut file, &[0, 0, packet.bytes.len() as u32, packet.length as u32]);
        file.extend(&packet.bytes);
    }
    file
}

/// What is read here of every packet of a file.
fn read(file: &[u8]) -> Vec<Dissection> {
    let (mut decoder, mut rest, mut found) = (Decoder::default(), file, Vec::new());
    while let Ok(Progress::Read { used, packet }) = decoder.read(rest) {
        found.extend(packet.map(|packet| packet.dissect().unwrap()));
        rest = &rest[used..];
    }
    found
}

/// Wireshark's names of the layers that both know; SNAP is a part of LLC to it.
const fn name(protocol: Protocol) -> Option<&'static str> {
    Some(match protocol {
        Protocol::Ethernet => "eth",
        Protocol::LinuxCooked => "sll",
        Protocol::Loopback => "null",
        Protocol::Vlan => "vlan",
        Protocol::Llc => "llc",
        Protocol::Mpls => "mpls",
        Protocol::Ppp => "ppp",
        Protocol::Arp => "arp",
        Protocol::Ipv4 => "ip",
        Protocol::Ipv6 => "ipv6",
        Protocol::HopByHop => "ipv6.hopopts",
        Protocol::DestinationOptions => "ipv6.dstopts",
        Protocol::Routing => "ipv6.routing",
        Protocol::Authentication => "ah",
        Protocol::Gre => "gre",
        Protocol::Udp => "udp",
        Protocol::Tcp => "tcp",
        _ => return None,
    })
}

const NAMES: [&str; 17] = [
    "eth",
    "sll",
    "null",
    "vlan",
    "llc",
    "mpls",
    "ppp",
    "arp",
    "ip",
    "ipv6",
    "ipv6.hopopts",
    "ipv6.dstopts",
    "ipv6.routing",
    "ah",
    "gre",
    "udp",
    "tcp",
];

fn written(write: impl FnOnce(&mut Writer)) -> Vec<u8> {
    let mut w = Writer::new();
    write(&mut w);
    w.finish()
}

fn v6(next_header: IpProtocol) -> Ipv6 {
    Ipv6::new("2001:db8::a".parse().unwrap(), "2001:db8::b".parse().unwrap(), next_header)
}

fn udp(pseudo: Pseudo, data: &[u8]) -> Vec<u8> {
    Udp::new(50_000, 33_434).datagram(pseudo, data)
}

fn datagram() -> Vec<u8> {
    let header = ipv4(IpProtocol::UDP);
    header.packet(&udp(header.pseudo(), b"across"))
}

fn segment(data: &[u8]) -> Vec<u8> {
    let tcp = Tcp { source_port: 50_000, destination_port: 9, ..Tcp::default() };
    ipv4(IpProtocol::TCP).packet(&tcp.segment(ipv4(IpProtocol::TCP).pseudo(), data))
}

fn resummed(mut packet: Vec<u8>, length: u16) -> Vec<u8> {
    packet[2..4].copy_from_slice(&length.to_be_bytes());
    let sum = Ipv4::checksum_of(&packet[..20]);
    packet[10..12].copy_from_slice(&sum.to_be_bytes());
    packet
}

fn on_ethernet() -> Vec<Foreign> {
    let behind = |kind: u16, parts: &[&[u8]]| ethernet(EtherType(kind), &parts.concat());
    let datagram_v6 = v6(IpProtocol::UDP).packet(&udp(v6(IpProtocol::UDP).pseudo(), b"across"));
    let home = "2001:db8:1::7".parse().unwrap();
    let options = |option| {
        let next_header = IpProtocol::UDP;
        Ipv6Options { next_header, options: vec![option], ..Ipv6Options::default() }.header()
    };
    let from_home = Pseudo::V6 { source: home, destination: v6(IpProtocol::UDP).destination };
    let to_home = Pseudo::V6 { source: v6(IpProtocol::UDP).source, destination: home };
    let routing = Ipv6Routing {
        next_header: IpProtocol::UDP,
        header_extension_length: 2,
        routing_type: 2,
        segments_left: 1,
        data: [&[0; 4], &home.octets()[..]].concat(),
    };
    let gre = |checksum| {
        let header = Gre { protocol_type: EtherType::IPV4, checksum, key: Some(7), ..Gre::default() };
        let mut bytes = [written(|w| header.write(w)), datagram()].concat();
        if checksum.is_some() {
            let sum = Gre::checksum_of(&bytes);
            bytes[4..6].copy_from_slice(&sum.to_be_bytes());
        }
        ipv4(IpProtocol::GRE).packet(&bytes)
    };
    let ah = Authentication {
        next_header: IpProtocol::UDP,
        payload_length: 4,
        integrity_check_value: vec![7; 12],
        ..Authentication::default()
    };
    let protected = [written(|w| ah.write(w)), udp(ipv4(IpProtocol::UDP).pseudo(), b"x")].concat();
    let whole = ethernet(EtherType::IPV4, &segment(&[7; 1400]));
    vec![
        foreign("a tag", behind(0x8100, &[&[0, 2, 8, 0], &datagram()])),
        foreign("two tags", behind(0x88a8, &[&[0, 1, 0x81, 0, 0, 2, 0x86, 0xdd], &datagram_v6])),
        foreign("LLC", behind(0x26, &[&[0xf0, 0xf0, 3], &[0; 35]])),
        foreign("SNAP", behind(42, &[&[0xaa, 0xaa, 3, 0, 0, 0, 8, 0], &datagram()])),
        foreign("labels", behind(0x8847, &[&[0, 1, 0, 64, 0, 1, 0x11, 63], &datagram()])),
        foreign("PPPoE", behind(0x8864, &[&[0x11, 0, 0, 7, 0, 36, 0, 0x21], &datagram()])),
        foreign("GRE", behind(0x0800, &[&gre(None)])),
        foreign("GRE with a checksum", behind(0x0800, &[&gre(Some((0, 0)))])),
        foreign("IP in IP", behind(0x0800, &[&ipv4(IpProtocol::IPV4).packet(&datagram())])),
        foreign("IPv6 in IP", behind(0x0800, &[&ipv4(IpProtocol::IPV6).packet(&datagram_v6)])),
        foreign(
            "an authentication header",
            behind(0x0800, &[&ipv4(IpProtocol::AUTHENTICATION).packet(&protected)]),
        ),
        foreign(
            "a home address",
            behind(
                0x86dd,
                &[&v6(IpProtocol::DESTINATION_OPTIONS)
                    .packet(&[options(Ipv6Option::HomeAddress(home)), udp(from_home, b"far")].concat())],
            ),
        ),
        foreign(
            "a route home",
            behind(
                0x86dd,
                &[&v6(IpProtocol::ROUTING)
                    .packet(&[written(|w| routing.write(w)), udp(to_home, b"far")].concat())],
            ),
        ),
        foreign("a Total Length of 0", behind(0x0800, &[&resummed(segment(&[7; 3000]), 0)])),
        foreign("a Total Length that is too long", behind(0x0800, &[&resummed(datagram(), 400)])),
        Foreign { name: "96 bytes", bytes: whole[..96].to_vec(), length: whole.len() },
        Foreign { name: "48 bytes", bytes: whole[..48].to_vec(), length: whole.len() },
    ]
}

/// Holds what is read here against what Wireshark reads.
fn compare(link: u32, packets: &[Foreign]) {
    let bytes = pcap(link, packets);
    let file = Scratch::new(&format!("foreign-{link}"), &bytes);
    let fields = ["frame.protocols", "udp.checksum.status", "tcp.checksum.status", "ip.checksum.status"];
    let Some(rows) = tshark(&file.0, &fields) else { return };
    let mut differences = Vec::new();
    for ((packet, row), ours) in packets.iter().zip(&rows).zip(read(&bytes)) {
        let layers: Vec<_> = ours.layers.iter().filter_map(|layer| name(layer.protocol)).collect();
        // It has a name of its own for a provider's tag.
        let theirs = row[0].replace("ieee8021ad", "vlan");
        let theirs: Vec<_> = theirs.split(':').filter(|name| NAMES.contains(name)).collect();
        // A stack of labels is one layer to it.
        let mut once = layers.clone();
        once.dedup_by(|a, b| a == b && *a == "mpls");
        let statuses = [(Protocol::Udp, &row[1]), (Protocol::Tcp, &row[2]), (Protocol::Ipv4, &row[3])];
        let verdicts = statuses.map(|(protocol, status)| {
            let found = ours.layers.iter().filter(|layer| layer.protocol == protocol);
            let found: Vec<_> = found
                .map(|layer| {
                    layer.checksum.map_or("2", |verdict| if Verdict::is_right(verdict) { "1" } else { "0" })
                })
                .collect();
            (found.join("|"), status.clone())
        });
        // Of a checksum that was not captured it says nothing, and of one that it cannot work out that.
        let alike = |(ours, theirs): &(String, String)| ours == theirs || (ours == "2" && theirs.is_empty());
        if once != theirs || !verdicts.iter().all(alike) {
            differences.push(format!("{}: {once:?}, theirs {}; {verdicts:?}", packet.name, row[0]));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn wireshark_opens_the_same_layers_and_says_the_same_of_checksums() {
    compare(1, &on_ethernet());
    let arp = Arp::request(A, [192, 0, 2, 10].into(), [192, 0, 2, 1].into()).packet();
    let cooked = |kind: [u8; 2], inside: &[u8]| {
        [&[0, 0, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0], &kind[..], inside].concat()
    };
    let cooked_2 = |kind: [u8; 2], inside: &[u8]| {
        [&kind[..], &[0, 0, 0, 0, 0, 3, 0, 1, 4, 6, 2, 0, 0, 0, 0, 1, 0, 0], inside].concat()
    };
    let tagged = [&[0, 2, 8, 0], &datagram()[..]].concat();
    for (link, cooked) in [(113, &cooked as &dyn Fn([u8; 2], &[u8]) -> Vec<u8>), (276, &cooked_2)] {
        let packets = [
            foreign("a packet", cooked([8, 0], &datagram())),
            foreign("ARP", cooked([8, 6], &arp)),
            foreign("a tag", cooked([0x81, 0], &tagged)),
        ];
        compare(link, &packets);
    }
    let datagram_v6 = v6(IpProtocol::UDP).packet(&udp(v6(IpProtocol::UDP).pseudo(), b"across"));
    let looped = |family: [u8; 4], packet: &[u8]| [&family, packet].concat();
    for link in [0, 108] {
        let packets = [
            foreign("IPv4", looped([0, 0, 0, 2], &datagram())),
            foreign("IPv6", looped([0, 0, 0, 30], &datagram_v6)),
        ];
        compare(link, &packets);
    }
    compare(0, &[foreign("IPv6 of a little-endian host", looped([24, 0, 0, 0], &datagram_v6))]);
}
