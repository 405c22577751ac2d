//! Frames in one line each, and a run as a ladder, as people read them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod made;

use made::*;
use std::path::Path;
use wirewalk::text::{Catalog, Speaker};
use wirewalk::trace::{Layer, ladder, summary};
use wirewalk::wire::{
    Arp, EtherType, Flags, Icmp, IcmpBody, Icmpv6, Icmpv6Body, IpProtocol, Ipv4, Ipv6, Ipv6Fragment,
    LinkType, NeighborOption, Opcode, Tcp, Udp, Writer, exceeded, unreachable, unreachable_v6,
};
use wirewalk_text::LANGUAGES;

fn catalog(language: &str) -> Catalog {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/text").join(language);
    let files = wirewalk_text::compile_language(&folder, language).unwrap();
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
            "ICMP fragmentation needed, MTU 1400, for UDP 50000 → 33434, 1\u{202f}472 bytes, ttl 1",
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
    let mut flipped = ethernet(EtherType::IPV4, &udp(b"abc"));
    flipped[44] ^= 1;
    let words = "UDP 50000 → 33434, 3 bytes, ttl 1, bad UDP checksum";
    frames.push((flipped, Layer::Transport, words));
    frames
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
