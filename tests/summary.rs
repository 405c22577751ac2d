//! Frames in one line each, and a run as a ladder, as people read them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod made;

use made::*;
use std::path::Path;
use wirewalk::text::{Catalog, Speaker};
use wirewalk::trace::{Layer, Origins, ladder, summary, summary_of};
use wirewalk::wire::{
    Arp, EtherType, Flags, Icmp, IcmpBody, Icmpv6, Icmpv6Body, IpProtocol, Ipv4, Ipv6, Ipv6Fragment,
    LinkType, NeighborOption, Opcode, Tcp, Udp, Writer, dissect_captured, exceeded, unreachable,
    unreachable_v6,
};
use wirewalk_text::LANGUAGES;

fn catalog(language: &str) -> Catalog {
    let files = wirewalk_text::compile_language(Path::new(env!("CARGO_MANIFEST_DIR")), language).unwrap();
    files.into_iter().find(|(name, _)| name == "summary").unwrap().1
}

fn udp(payload: &[u8]) -> Vec<u8> {
    let header = ipv4(IpProtocol::UDP);
    let datagram = Udp::new(50_000, 33_434).datagram(header.pseudo(), payload);
    Ipv4 { time_to_live: 1, ..header }.packet(&datagram)
}

fn tcp(flags: Flags, payload: &[u8]) -> Vec<u8> {
    let header = ipv4(IpProtocol::TCP);
    let (source_port, destination_port) = (50_000, 80);
    let (sequence_number, acknowledgment_number) = (4_000_000_000, 7);
    let tcp = Tcp {
        source_port,
        destination_port,
        sequence_number,
        acknowledgment_number,
        flags,
        ..Tcp::default()
    };
    let segment = tcp.segment(header.pseudo(), payload);
    ethernet(EtherType::IPV4, &header.packet(&segment))
}

fn ipv6(protocol: IpProtocol) -> Ipv6 {
    Ipv6::new("2001:db8::a".parse().unwrap(), "2001:db8::b".parse().unwrap(), protocol)
}

fn icmpv6(message: Icmpv6, payload: &[u8]) -> Vec<u8> {
    let header = ipv6(IpProtocol::ICMPV6);
    ethernet(EtherType::IPV6, &header.clone().packet(&message.message(header.pseudo(), payload)))
}

/// A frame of every kind that has words of its own, the layer it is about, and those words.
fn frames() -> Vec<(Vec<u8>, Layer, &'static str)> {
    let (here, there) = ([192, 0, 2, 10].into(), [192, 0, 2, 1].into());
    let request = Arp::request(A, here, there);
    let quote = |payload: &[u8]| udp(payload)[..28].to_vec();
    let target_address = "2001:db8::b".parse().unwrap();
    let mut frames = vec![
        (arp(&request), Layer::Link, "ARP who has 192.0.2.1? tell 192.0.2.10"),
        (arp(&request.reply(R)), Layer::Link, "ARP 192.0.2.1 is at 02:00:00:00:00:01"),
        (arp(&Arp::request(A, [0; 4].into(), here)), Layer::Link, "ARP probe: who has 192.0.2.10?"),
        (
            arp(&Arp::request(A, here, here)),
            Layer::Link,
            "ARP announcement: 192.0.2.10 is at 02:00:00:00:00:0a",
        ),
        (arp(&Arp { opcode: Opcode(9), ..request }), Layer::Link, "ARP opcode 9"),
        (
            ethernet(EtherType(0x88cc), b"lldp"),
            Layer::Link,
            "Ethernet 02:00:00:00:00:0a → 02:00:00:00:00:01, type 0x88cc",
        ),
        (icmp(Icmp::echo(1, 3), b"ping"), Layer::Internet, "ICMP echo request id 1 seq 3 ttl 64"),
        (icmp(Icmp::echo_reply(1, 3), b"ping"), Layer::Internet, "ICMP echo reply id 1 seq 3 ttl 64"),
        (
            icmp(Icmp::time_exceeded(exceeded::TIME_TO_LIVE), &quote(&[7; 32])),
            Layer::Internet,
            "ICMP time exceeded (ttl) for UDP 50000 → 33434, 32 bytes, ttl 1",
        ),
        (
            icmp(Icmp::time_exceeded(exceeded::REASSEMBLY), &quote(&[7])),
            Layer::Internet,
            "ICMP time exceeded (reassembly) for UDP 50000 → 33434, one byte, ttl 1",
        ),
        (
            icmp(Icmp::destination_unreachable(unreachable::PORT), &udp(b"x")),
            Layer::Internet,
            "ICMP port unreachable for UDP 50000 → 33434, one byte, ttl 1",
        ),
        (
            icmp(Icmp::destination_unreachable(13), &[]),
            Layer::Internet,
            "ICMP code 13 unreachable for 0 bytes that no protocol begins with",
        ),
        (
            icmp(Icmp::fragmentation_needed(1400), &quote(&[7; 1472])),
            Layer::Internet,
            "ICMP fragmentation needed, MTU 1400, for UDP 50000 → 33434, 1472 bytes, ttl 1",
        ),
        (
            icmp(IcmpBody::Redirect { gateway: there }.into(), &quote(&[])),
            Layer::Internet,
            "ICMP redirect to 192.0.2.1 for UDP 50000 → 33434, 0 bytes, ttl 1",
        ),
        (
            icmp(IcmpBody::ParameterProblem { pointer: 9, unused: 0 }.into(), &quote(&[])),
            Layer::Internet,
            "ICMP parameter problem at 9 in UDP 50000 → 33434, 0 bytes, ttl 1",
        ),
        (icmp(IcmpBody::SourceQuench { unused: 0 }.into(), &[]), Layer::Internet, "ICMP type 4 code 0"),
        (ethernet(EtherType::IPV4, &udp(&[7; 32])), Layer::Transport, "UDP 50000 → 33434, 32 bytes, ttl 1"),
        (tcp(Flags::SYN, b""), Layer::Transport, "TCP SYN 50000 → 80 seq 4000000000, 0 bytes"),
        (
            tcp(Flags::ACK | Flags::PSH, b"hello"),
            Layer::Transport,
            "TCP PSH·ACK 50000 → 80 seq 4000000000 ack 7, 5 bytes",
        ),
        (
            ethernet(EtherType::IPV4, &ipv4(IpProtocol(89)).packet(b"ospf")),
            Layer::Internet,
            "IPv4 192.0.2.10 → 198.51.100.5, protocol 89",
        ),
        (
            ethernet(EtherType::IPV6, &ipv6(IpProtocol::NO_NEXT_HEADER).packet(&[])),
            Layer::Internet,
            "IPv6 2001:db8::a → 2001:db8::b, protocol 59",
        ),
        (
            icmpv6(Icmpv6Body::EchoRequest { identifier: 1, sequence_number: 2 }.into(), b"ping"),
            Layer::Internet,
            "ICMPv6 echo request id 1 seq 2 ttl 64",
        ),
        (
            icmpv6(Icmpv6Body::EchoReply { identifier: 1, sequence_number: 2 }.into(), b"ping"),
            Layer::Internet,
            "ICMPv6 echo reply id 1 seq 2 ttl 64",
        ),
        (
            icmpv6(Icmpv6Body::PacketTooBig { mtu: 1280 }.into(), &ipv6(IpProtocol(59)).packet(&[])),
            Layer::Internet,
            "ICMPv6 packet too big, MTU 1280, for IPv6 2001:db8::a → 2001:db8::b, protocol 59",
        ),
        (
            icmpv6(
                Icmpv6 {
                    code: unreachable_v6::NO_ROUTE,
                    ..Icmpv6Body::DestinationUnreachable { unused: 0 }.into()
                },
                &ipv6(IpProtocol(59)).packet(&[]),
            ),
            Layer::Internet,
            "ICMPv6 net unreachable for IPv6 2001:db8::a → 2001:db8::b, protocol 59",
        ),
        (
            icmpv6(Icmpv6Body::RouterSolicitation { reserved: 0, options: vec![] }.into(), &[]),
            Layer::Internet,
            "ICMPv6 router solicitation",
        ),
        (
            icmpv6(
                Icmpv6Body::RouterAdvertisement {
                    cur_hop_limit: 64,
                    managed: false,
                    other: false,
                    reserved: 0,
                    router_lifetime: 1800,
                    reachable_time: 0,
                    retrans_timer: 0,
                    options: vec![],
                }
                .into(),
                &[],
            ),
            Layer::Internet,
            "ICMPv6 router advertisement",
        ),
        (
            icmpv6(
                Icmpv6Body::NeighborSolicitation { reserved: 0, target_address, options: vec![] }.into(),
                &[],
            ),
            Layer::Internet,
            "ICMPv6 who has 2001:db8::b?",
        ),
        (
            icmpv6(
                Icmpv6Body::NeighborAdvertisement {
                    router: false,
                    solicited: true,
                    r#override: true,
                    reserved: 0,
                    target_address,
                    options: vec![NeighborOption::TargetLinkLayerAddress(R)],
                }
                .into(),
                &[],
            ),
            Layer::Internet,
            "ICMPv6 2001:db8::b is at 02:00:00:00:00:01",
        ),
        (vec![2; 9], Layer::Link, "9 bytes that no protocol begins with"),
    ];
    // The pieces of a datagram of 4,000 bytes, by the offset in their headers.
    for (offset, more, length, words) in [
        (0, true, 1480, "IPv4 fragment 0–1479 id 7"),
        (185, true, 1480, "IPv4 fragment 1480–2959 id 7"),
        (370, false, 1048, "IPv4 fragment 2960–4007 id 7"),
    ] {
        let header = Ipv4 {
            identification: 7,
            more_fragments: more,
            fragment_offset: offset,
            ..ipv4(IpProtocol::UDP)
        };
        let piece = header.packet(&vec![0x20; length]);
        frames.push((ethernet(EtherType::IPV4, &piece), Layer::Internet, words));
    }
    let mut w = Writer::new();
    let fragment = Ipv6Fragment { fragment_offset: 3, identification: 8, ..Ipv6Fragment::default() };
    fragment.write(&mut w);
    w.bytes(&[7; 10]);
    let packet = ipv6(IpProtocol::FRAGMENT).packet(&w.finish());
    frames.push((ethernet(EtherType::IPV6, &packet), Layer::Internet, "IPv6 fragment 24–33 id 8"));
    frames.extend(foreign());
    let mut flipped = ethernet(EtherType::IPV4, &udp(b"abc"));
    flipped[44] ^= 1;
    let words = "UDP 50000 → 33434, 3 bytes, ttl 1, bad UDP checksum";
    frames.push((flipped, Layer::Transport, words));
    frames
}

/// Frames that our own hosts do not send.
fn foreign() -> Vec<(Vec<u8>, Layer, &'static str)> {
    let behind =
        |ether_type, front: &[u8], packet: &[u8]| ethernet(EtherType(ether_type), &[front, packet].concat());
    let (datagram, told) = (udp(b"abc"), "UDP 50000 → 33434, 3 bytes, ttl 1");
    let outer = |protocol, inside: &[u8]| ethernet(EtherType::IPV4, &ipv4(protocol).packet(inside));
    let mut bad_option = tcp(Flags::ACK, b"data");
    // A header of 24 bytes, the last four of which are the data: a kind and a length that cannot be.
    (bad_option[46], bad_option[54], bad_option[55]) = (0x60, 99, 1);
    let mut to_the_end = tcp(Flags::ACK, &[7; 3000]);
    to_the_end[16..18].fill(0);
    let sum = Ipv4::checksum_of(&to_the_end[14..34]);
    to_the_end[24..26].copy_from_slice(&sum.to_be_bytes());
    let mut no_version = ethernet(EtherType::IPV4, &datagram);
    no_version[14] = 0x55;
    let mut short_header = ethernet(EtherType::IPV4, &datagram);
    short_header[14] = 0x44;
    let segment = tcp(Flags::SYN, b"")[14..42].to_vec();
    vec![
        (tcp(Flags::default(), b""), Layer::Transport, "TCP none 50000 → 80 seq 4000000000, 0 bytes"),
        (
            bad_option,
            Layer::Transport,
            "TCP ACK 50000 → 80 seq 4000000000 ack 7, 0 bytes, bad TCP checksum, malformed: Length is 1",
        ),
        (
            to_the_end,
            Layer::Transport,
            "TCP ACK 50000 → 80 seq 4000000000 ack 7, 3000 bytes, Total Length is 0 (read to the end of the frame)",
        ),
        (
            no_version,
            Layer::Link,
            "Ethernet 02:00:00:00:00:0a → 02:00:00:00:00:01, type 0x0800, malformed: Version is 5",
        ),
        (short_header, Layer::Internet, "IPv4 192.0.2.10 → 198.51.100.5, protocol 17, malformed: IHL is 4"),
        (
            icmp(Icmp::destination_unreachable(unreachable::PORT), &segment),
            Layer::Internet,
            "ICMP port unreachable for TCP 50000 → 80 seq 4000000000",
        ),
        (behind(0x8100, &[0, 2, 8, 0], &datagram), Layer::Transport, told),
        (behind(0x8100, &[0, 2, 0x88, 0xcc], b"lldp"), Layer::Link, "VLAN 2, type 0x88cc"),
        (behind(0x26, &[0x42, 0x42, 3], &[0; 35]), Layer::Link, "LLC 0x42 → 0x42, control 0x03"),
        (
            behind(0x26, &[0xaa, 0xaa, 3, 0, 0, 0xc, 0x20, 0], &[0; 30]),
            Layer::Link,
            "SNAP 0x00000c, type 0x2000",
        ),
        (behind(0x26, &[], &[]), Layer::Link, "LLC 0x00 → 0x00, control 0x0000"),
        (behind(0x8847, &[0, 0, 0x11, 63], &datagram), Layer::Transport, told),
        (behind(0x8847, &[0, 0, 0x11, 63], &[0; 9]), Layer::Link, "MPLS label 1 ttl 63"),
        (behind(0x8864, &[0x11, 0, 0, 7, 0, 33, 0, 0x21], &datagram), Layer::Transport, told),
        (behind(0x8864, &[0x11, 0, 0, 7, 0, 4, 0xc0, 0x21, 1, 1], &[]), Layer::Link, "PPP protocol 0xc021"),
        (behind(0x8863, &[0x11, 9, 0, 0, 0, 4, 1, 1, 0, 0], &[]), Layer::Link, "PPPoE code 0x09 session 0"),
        (outer(IpProtocol::GRE, &[&[0, 0, 8, 0], &datagram[..]].concat()), Layer::Transport, told),
        (outer(IpProtocol::GRE, &[0, 0, 0x12, 0x34]), Layer::Internet, "GRE type 0x1234"),
        (outer(IpProtocol::IPV4, &datagram), Layer::Transport, told),
        (
            outer(IpProtocol::AUTHENTICATION, &[50, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            Layer::Internet,
            "IPv4 192.0.2.10 → 198.51.100.5, protocol 50",
        ),
    ]
}

/// What a capture kept of a frame says what the whole frame says, as far as it goes: lengths come from headers.
#[test]
fn what_was_kept_of_a_frame_says_as_much_as_it_can() {
    let english = catalog("en");
    let frame = tcp(Flags::ACK, &[7; 1400]);
    for (kept, words) in [
        (96, "TCP ACK 50000 → 80 seq 4000000000 ack 7, 1400 bytes, not all captured"),
        (48, "TCP ACK 50000 → 80 seq 4000000000 ack 7, 1400 bytes, not all captured"),
        (42, "TCP 50000 → 80 seq 4000000000, not all captured"),
        (38, "TCP 50000 → 80, not all captured"),
        (36, "IPv4 192.0.2.10 → 198.51.100.5, protocol 6, not all captured"),
        (30, "IPv4 192.0.2.10 → ?, protocol 6, not all captured"),
        (29, "Ethernet 02:00:00:00:00:0a → 02:00:00:00:00:01, type 0x0800, not all captured"),
    ] {
        let dissection = dissect_captured(&frame[..kept], frame.len(), LinkType::Ethernet);
        let (_, say) = summary_of(&dissection, Origins::default());
        assert_eq!(Speaker::new(&[&english]).plain(&say), words);
    }
    let (_, say) = summary(&frame[..96], LinkType::Ethernet);
    let words = "TCP ACK 50000 → 80 seq 4000000000 ack 7, 1400 bytes, malformed: Payload is cut off";
    assert_eq!(Speaker::new(&[&english]).plain(&say), words);
    let cooked = [&[0; 14], &[0x88, 0xcc][..]].concat();
    let (_, say) = summary(&cooked, LinkType::LinuxCooked);
    assert_eq!(Speaker::new(&[&english]).plain(&say), "Linux cooked capture, type 0x88cc");
    let (_, say) = summary(&[7, 0, 0, 0, 1], LinkType::Loopback);
    assert_eq!(Speaker::new(&[&english]).plain(&say), "Loopback, address family 7");
}

#[test]
fn every_frame_has_its_words() {
    let english = catalog("en");
    for (bytes, layer, words) in frames() {
        let (found, say) = summary(&bytes, LinkType::Ethernet);
        assert_eq!((Speaker::new(&[&english]).plain(&say).as_str(), found), (words, layer));
    }
}

/// In Chinese too nothing is left out: what is no word of the language is the same.
#[test]
fn the_values_are_the_same_in_every_language() {
    let values = |text: &str| {
        let kept = text.replace(|c: char| !c.is_ascii_digit() && !"·.:".contains(c), " ");
        let mut values: Vec<_> = kept.split_whitespace().map(str::to_owned).collect();
        values.retain(|value| value.contains(|c: char| c.is_ascii_digit()));
        values
    };
    let [english, chinese] = LANGUAGES.map(catalog);
    for (bytes, ..) in frames() {
        let (_, say) = summary(&bytes, LinkType::Ethernet);
        let (english, chinese) =
            (Speaker::new(&[&english]).plain(&say), Speaker::new(&[&chinese]).plain(&say));
        let one = |text: &str| values(&text.replace("one byte", "1 byte"));
        assert_eq!(one(&english), values(&chinese), "{english} – {chinese}");
    }
}

/// However a frame is cut, it has words, and they are found without a panic.
#[test]
fn a_frame_that_is_cut_has_words_too() {
    let english = catalog("en");
    for (bytes, ..) in frames() {
        for cut in 0..bytes.len().min(120) {
            let (_, say) = summary(&bytes[..cut], LinkType::Ethernet);
            let words = Speaker::new(&[&english]).plain(&say);
            assert!(!words.is_empty() && !words.contains("sum-"), "{words}");
            summary(&bytes[cut..], LinkType::RawIp);
        }
    }
}

#[test]
fn a_run_is_a_ladder() {
    let english = catalog("en");
    let expected = "\
A: 192.0.2.10/24, 02:00:00:00:00:0a
R: 192.0.2.1/24
Fault drop:switch-1.2: met one frame.
             A         switch-1  R
       0 ms  ○         │         │  A: ping-1
             ◆         │         │  A: cache-miss
             ├────────▶│         │  A.1 ARP who has 192.0.2.1? tell 192.0.2.10, arrives at 1 ms
       1 ms  │         ├────────▶│  switch-1.1 ARP who has 192.0.2.1? tell 192.0.2.10, arrives at 2 ms
       2 ms  │         │◀────────┤  R.1 ARP 192.0.2.1 is at 02:00:00:00:00:01, arrives at 3 ms
       3 ms  │    ✗────┤         │  switch-1.2 ARP 192.0.2.1 is at 02:00:00:00:00:01 [drop:switch-1.2], lost: dropped by a fault
             ⋮         ⋮         ⋮  1 s without a frame or a decision
    1.003 s  ◷         │         │  A: timer arp runs out
             ├────────▶│         │  A.2 ICMP echo request id 1 seq 1 ttl 64, still on its way at the end
";
    let found = ladder(&world(), Speaker::new(&[&english]));
    assert!(found == expected, "the ladder is now\n{found}");
}
