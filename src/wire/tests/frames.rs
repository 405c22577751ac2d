//! Whole frames, built and taken apart.

use super::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn framed(ether_type: EtherType, payload: &[u8]) -> Vec<u8> {
    let (destination, source) = (Mac([2, 0, 0, 0, 0, 0xb]), Mac([2, 0, 0, 0, 0, 0xa]));
    Ethernet { destination, source, ether_type }.frame(payload)
}

fn segment() -> Vec<u8> {
    let ip = Ipv4::new(A.into(), B.into(), IpProtocol::TCP);
    let tcp = Tcp {
        source_port: 49152,
        destination_port: 80,
        flags: Flags::SYN,
        options: vec![
            TcpOption::MaximumSegmentSize(1460),
            TcpOption::SackPermitted,
            TcpOption::Timestamps { value: 1, echo_reply: 0 },
            TcpOption::NoOperation,
            TcpOption::WindowScale(7),
        ],
        ..Tcp::default()
    };
    let pseudo = ip.pseudo();
    ip.packet(&tcp.segment(pseudo, b""))
}

#[test]
fn a_syn_has_two_right_checksums_and_its_options() {
    let frame = framed(EtherType::IPV4, &segment());
    let dissection = dissect(&frame, LinkType::Ethernet);
    assert_eq!(dissection.problem, None);
    assert_eq!(protocols(&dissection), ["ethernet", "ipv4", "tcp"]);
    let verdicts: Vec<_> = dissection.layers.iter().filter_map(|layer| layer.checksum).collect();
    assert_eq!(verdicts.len(), 2);
    assert!(verdicts.into_iter().all(Verdict::is_right));
    tiles(&dissection.tree, frame.len());
    let names: Vec<_> = dissection.tree.0.iter().map(Field::id).collect();
    for name in ["tcp", "options", "maximum-segment-size", "syn", "time-to-live", "ts-echo-reply"] {
        assert!(names.iter().any(|there| there == name), "{name} in {names:?}");
    }
}

#[test]
fn an_arp_request_is_padded_and_the_padding_named() {
    let arp = Arp::request(Mac([2, 0, 0, 0, 0, 0xa]), A.into(), B.into());
    let frame = framed(EtherType::ARP, &arp.packet());
    assert_eq!(frame.len(), Ethernet::SHORTEST);
    let dissection = dissect(&frame, LinkType::Ethernet);
    assert_eq!(protocols(&dissection), ["ethernet", "arp", "padding"]);
    assert_eq!(dissection.layers[2].bytes, 42..60);
    tiles(&dissection.tree, frame.len());
    let mut r = Reader::new(&frame[14..]);
    assert_eq!(Arp::read(&mut r), Ok(arp));
}

#[test]
fn an_error_quotes_a_packet_that_is_taken_apart_too() {
    let inner = segment();
    let quote = &inner[..28];
    let ip = Ipv4::new(B.into(), A.into(), IpProtocol::ICMP);
    let packet = ip.packet(&Icmp::time_exceeded(exceeded::TIME_TO_LIVE).message(quote));
    let dissection = dissect(&packet, LinkType::RawIp);
    assert_eq!(dissection.problem, None);
    assert_eq!(protocols(&dissection), ["ipv4", "icmp", "ipv4", "tcp"]);
    assert_eq!(
        dissection.layers.iter().map(|layer| layer.quoted).collect::<Vec<_>>(),
        [false, false, true, true]
    );
    assert_eq!(dissection.layers[1].bytes, 20..packet.len());
    assert!(dissection.layers[2].checksum.is_some_and(Verdict::is_right));
    assert_eq!(dissection.layers[3].checksum, None);
    let quoted = &dissection.tree.0[dissection.layers[3].field];
    assert_eq!((quoted.name, quoted.depth), ("TCP", 1));
    tiles(&dissection.tree, packet.len());
}

#[test]
fn what_was_changed_is_repaired() {
    let right = framed(EtherType::IPV4, &segment());
    let mut frame = right.clone();
    frame[14 + 8] = 3;
    frame[14 + 20] ^= 0xff;
    let bad = dissect(&frame, LinkType::Ethernet);
    assert!(bad.layers.iter().filter_map(|layer| layer.checksum).all(|verdict| !verdict.is_right()));
    repair(&mut frame, LinkType::Ethernet);
    let good = dissect(&frame, LinkType::Ethernet);
    assert!(good.layers.iter().filter_map(|layer| layer.checksum).all(Verdict::is_right));
    frame[14 + 8] = 64;
    frame[14 + 20] ^= 0xff;
    repair(&mut frame, LinkType::Ethernet);
    assert_eq!(frame, right);
}

#[test]
fn a_later_fragment_holds_no_header() {
    let mut ip = Ipv4::new(A.into(), B.into(), IpProtocol::UDP);
    ip.fragment_offset = 1;
    let packet = ip.packet(b"12345678");
    let dissection = dissect(&packet, LinkType::RawIp);
    assert_eq!(protocols(&dissection), ["ipv4", "data"]);
    assert_eq!(dissection.tree.0[dissection.layers[1].field].name, "Fragment Data");
    assert_eq!(dissection.problem, None);
}

#[test]
fn udp_over_ipv6_reads_back() {
    let ip = Ipv6::new("2001:db8::1".parse().unwrap(), "2001:db8::2".parse().unwrap(), IpProtocol::UDP);
    let datagram = Udp::new(49152, 53).datagram(ip.pseudo(), b"hello");
    let packet = ip.packet(&datagram);
    let dissection = dissect(&packet, LinkType::RawIp);
    assert_eq!(protocols(&dissection), ["ipv6", "udp", "data"]);
    assert!(dissection.layers[1].checksum.is_some_and(Verdict::is_right));
    let mut r = Reader::new(&packet);
    let ip = Ipv6::read(&mut r).unwrap();
    assert_eq!((ip.payload_length, ip.hop_limit), (13, 64));
    let udp = Udp::read(&mut r).unwrap();
    assert_eq!((udp.length, udp.payload_length(), r.rest()), (13, 5, &b"hello"[..]));
    assert_eq!(written(|w| udp.write(w)), packet[40..48]);
}
