//! What captures of other hosts hold: lengths of 0, what was not kept, options that cannot be, and addresses that stand
//! elsewhere than in the header.

use super::*;
use std::net::Ipv6Addr;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn v4(protocol: IpProtocol) -> Ipv4 {
    Ipv4::new(A.into(), B.into(), protocol)
}

fn v6(next_header: IpProtocol) -> Ipv6 {
    Ipv6::new(address(1), address(2), next_header)
}

fn address(last: u16) -> Ipv6Addr {
    Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, last)
}

/// A segment of `flags` with an option and data.
fn segment(pseudo: Pseudo, data: &[u8]) -> Vec<u8> {
    let options = vec![TcpOption::Unknown { kind: 99, data: vec![0, 0] }];
    let (source_port, destination_port) = (50_000, 80);
    let tcp = Tcp {
        source_port,
        destination_port,
        sequence_number: 9,
        flags: Flags::PSH | Flags::ACK,
        options,
        ..Tcp::default()
    };
    tcp.segment(pseudo, data)
}

#[track_caller]
fn opened(packet: &[u8]) -> Dissection {
    let dissection = dissect(packet, LinkType::RawIp);
    tiles(&dissection.tree, packet.len());
    dissection
}

fn layer(dissection: &Dissection, protocol: Protocol) -> &LayerSpan {
    dissection.layers.iter().rfind(|layer| layer.protocol == protocol).unwrap()
}

/// Whether the checksum of a layer is right, if there is a verdict.
fn right(dissection: &Dissection, protocol: Protocol) -> Option<bool> {
    layer(dissection, protocol).checksum.map(Verdict::is_right)
}

/// Makes the checksum of an IPv4 header right, whatever the header says.
fn resum(packet: &mut [u8]) {
    let length = usize::from(packet[0] & 0xf).max(5) * 4;
    let sum = Ipv4::checksum_of(&packet[..length]);
    packet[10..12].copy_from_slice(&sum.to_be_bytes());
}

/// RFC 6275 §11.3.1: "using the home address".
#[test]
fn a_mobile_nodes_checksum_covers_its_home_address() {
    let (home, destination) = (address(7), address(2));
    let pseudo = Pseudo::V6 { source: home, destination };
    let options = Ipv6Options {
        next_header: IpProtocol::UDP,
        options: vec![Ipv6Option::HomeAddress(home)],
        ..Ipv6Options::default()
    };
    let datagram = Udp::new(1, 2).datagram(pseudo, b"from afar");
    let packet = v6(IpProtocol::DESTINATION_OPTIONS).packet(&[options.header(), datagram].concat());
    let dissection = opened(&packet);
    assert_eq!(right(&dissection, Protocol::Udp), Some(true));
    assert_eq!(layer(&dissection, Protocol::Udp).pseudo, Some(pseudo));
}

/// RFC 8200 §8.1: "that of the final destination".
#[test]
fn a_routed_packets_checksum_covers_its_final_destination() {
    let routed = |routing_type, segments_left, data: &[u8], last: u16| {
        let routing = Ipv6Routing {
            next_header: IpProtocol::UDP,
            header_extension_length: (data.len() / 8) as u8,
            routing_type,
            segments_left,
            data: data.to_vec(),
        };
        let pseudo = Pseudo::V6 { source: address(1), destination: address(last) };
        let datagram = Udp::new(1, 2).datagram(pseudo, b"routed");
        let packet = v6(IpProtocol::ROUTING).packet(&[written(|w| routing.write(w)), datagram].concat());
        right(&opened(&packet), Protocol::Udp)
    };
    let list = |last: &[u16]| {
        let addresses = last.iter().flat_map(|last| address(*last).octets());
        [0; 4].into_iter().chain(addresses).collect::<Vec<_>>()
    };
    // Types 0 and 2 end with the last stop, type 4 begins with it.
    assert_eq!(routed(0, 2, &list(&[5, 6]), 6), Some(true));
    assert_eq!(routed(2, 1, &list(&[7]), 7), Some(true));
    assert_eq!(routed(4, 1, &list(&[8, 9]), 8), Some(true));
    assert_eq!(routed(4, 0, &list(&[8, 9]), 2), Some(true), "it has arrived");
    assert_eq!(routed(3, 1, &list(&[8]), 8), None, "where it goes is not known");
}

#[test]
fn a_bad_option_of_tcp_hides_nothing_else() {
    let mut packet = v4(IpProtocol::TCP).packet(&segment(v4(IpProtocol::TCP).pseudo(), b"data"));
    // The option's length, in place of which its data grows, so that the sum stays.
    (packet[41], packet[43]) = (1, 3);
    let dissection = opened(&packet);
    let expected = Malformed::Value { field: "Length", value: 1, expected: "at least 2" };
    assert_eq!(dissection.problem, Some(expected));
    assert_eq!(protocols(&dissection), ["ipv4", "tcp", "data"]);
    assert_eq!(right(&dissection, Protocol::Tcp), Some(true));
    let Some(Header::Tcp(tcp)) = &layer(&dissection, Protocol::Tcp).header else { panic!("no header") };
    assert_eq!((tcp.source_port, tcp.flags), (50_000, Flags::PSH | Flags::ACK));
    packet[32] = 0x40;
    let dissection = opened(&packet);
    assert_eq!(
        dissection.problem.map(|problem| problem.to_string()).as_deref(),
        Some("Data Offset is 4, expected at least 5, which are 20 bytes")
    );
    assert!(layer(&dissection, Protocol::Tcp).checksum.is_some(), "the checksum does not depend on it");
}

#[test]
fn a_bad_option_of_ipv4_hides_nothing_behind_it() {
    let mut header = v4(IpProtocol::TCP);
    header.options = vec![Ipv4Option::NoOperation, Ipv4Option::RouterAlert(0)];
    let mut packet = header.packet(&segment(header.pseudo(), b"data"));
    packet[22] = 0;
    resum(&mut packet);
    let dissection = opened(&packet);
    assert_eq!(
        dissection.problem.map(|problem| problem.to_string()).as_deref(),
        Some("Option Length is 0, expected at least 2")
    );
    assert_eq!(protocols(&dissection), ["ipv4", "tcp", "data"]);
    assert_eq!(
        (right(&dissection, Protocol::Ipv4), right(&dissection, Protocol::Tcp)),
        (Some(true), Some(true))
    );
    let Some(Header::Ipv4(ipv4)) = &layer(&dissection, Protocol::Ipv4).header else { panic!("no header") };
    assert_eq!(ipv4.options, [Ipv4Option::NoOperation], "what stands before it is kept");
    packet[0] = 0x44;
    let dissection = opened(&packet);
    let Some(Header::Ipv4(ipv4)) = &layer(&dissection, Protocol::Ipv4).header else { panic!("no header") };
    assert_eq!((ipv4.source.octets(), ipv4.destination.octets()), (A, B));
}

#[test]
fn a_bad_option_of_ipv6_hides_nothing_behind_it() {
    let options = Ipv6Options {
        next_header: IpProtocol::UDP,
        options: vec![Ipv6Option::Unknown { kind: 0x3e, data: vec![0; 4] }],
        ..Ipv6Options::default()
    };
    let datagram = Udp::new(1, 2).datagram(v6(IpProtocol::UDP).pseudo(), b"data");
    let mut packet = v6(IpProtocol::HOP_BY_HOP).packet(&[options.header(), datagram].concat());
    packet[43] = 40;
    let dissection = opened(&packet);
    assert!(matches!(dissection.problem, Some(Malformed::Truncated { field: "Option Data", .. })));
    assert_eq!(protocols(&dissection), ["ipv6", "hop-by-hop-options", "udp", "data"]);
    assert_eq!(right(&dissection, Protocol::Udp), Some(true));
}

#[test]
fn a_bad_neighbor_option_hides_neither_target_nor_verdict() {
    let options = vec![
        NeighborOption::TargetLinkLayerAddress(Mac::BROADCAST),
        NeighborOption::Unknown { kind: 99, data: vec![0; 6] },
    ];
    let body = Icmpv6Body::NeighborSolicitation { reserved: 0, target_address: address(9), options };
    let mut packet =
        v6(IpProtocol::ICMPV6).packet(&Icmpv6::from(body).message(v6(IpProtocol::ICMPV6).pseudo(), b""));
    (packet[73], packet[75]) = (0, 1);
    let dissection = opened(&packet);
    assert!(matches!(dissection.problem, Some(Malformed::Value { field: "Length", value: 0, .. })));
    assert_eq!(right(&dissection, Protocol::Icmpv6), Some(true));
    let Some(Header::Icmpv6(message)) = &layer(&dissection, Protocol::Icmpv6).header else {
        panic!("no header")
    };
    let Icmpv6Body::NeighborSolicitation { target_address, options, .. } = &message.body else {
        panic!("{message:?}")
    };
    assert_eq!((*target_address, options.len()), (address(9), 1));
}

/// A host that leaves the cutting to its card captures packets with a length of 0, longer than any on the wire.
#[test]
fn a_total_length_of_0_reaches_to_the_end_of_the_frame() {
    let header = v4(IpProtocol::TCP);
    let mut packet = header.packet(&segment(header.pseudo(), &[7; 3000]));
    packet[2..4].fill(0);
    resum(&mut packet);
    let dissection = opened(&packet);
    assert_eq!((dissection.problem, dissection.zero_length), (None, Some("Total Length")));
    assert_eq!(protocols(&dissection), ["ipv4", "tcp", "data"]);
    assert_eq!(right(&dissection, Protocol::Tcp), Some(true));
    assert_eq!(layer(&dissection, Protocol::Tcp).length, 24 + 3000);
}

/// A length that cannot be says nothing of the payload, but a datagram has a length of its own.
#[test]
fn a_datagrams_verdict_needs_no_length_of_ip() {
    for length in [19_u16, 1000] {
        for (protocol, verdict) in [(IpProtocol::UDP, Some(true)), (IpProtocol::TCP, None)] {
            let header = v4(protocol);
            let payload = match protocol {
                IpProtocol::UDP => Udp::new(1, 2).datagram(header.pseudo(), b"data"),
                _ => segment(header.pseudo(), b"data"),
            };
            let mut packet = header.packet(&payload);
            packet[2..4].copy_from_slice(&length.to_be_bytes());
            resum(&mut packet);
            let dissection = opened(&packet);
            assert!(dissection.problem.is_some());
            let transport = if protocol == IpProtocol::UDP { Protocol::Udp } else { Protocol::Tcp };
            assert_eq!(right(&dissection, transport), verdict, "{length}");
            assert_eq!(protocols(&dissection).last(), Some(&"data"));
        }
    }
}

#[test]
fn a_payload_length_of_0_reaches_to_the_end_of_the_frame() {
    let header = v6(IpProtocol::TCP);
    let mut packet = header.packet(&segment(header.pseudo(), &[7; 3000]));
    packet[4..6].fill(0);
    let dissection = opened(&packet);
    assert_eq!((dissection.problem, dissection.zero_length), (None, Some("Payload Length")));
    assert_eq!(right(&dissection, Protocol::Tcp), Some(true));
    // Without a next header, there is nothing: what follows is padding.
    let frame = Ethernet { ether_type: EtherType::IPV6, ..Ethernet::default() }
        .frame(&v6(IpProtocol::NO_NEXT_HEADER).packet(b""));
    let dissection = dissect(&frame, LinkType::Ethernet);
    assert_eq!((protocols(&dissection), dissection.zero_length), (vec!["ethernet", "ipv6", "padding"], None));
}

/// RFC 2675 §2 and §4: the option has the length of the payload, and a datagram too long for its own has 0 there.
#[test]
fn a_jumbogram_is_as_long_as_its_option_says() {
    let data = vec![7; 70_000];
    let length = 8 + Udp::LENGTH + data.len();
    let options = Ipv6Options {
        next_header: IpProtocol::UDP,
        options: vec![Ipv6Option::JumboPayload(length as u32)],
        ..Ipv6Options::default()
    };
    let mut datagram = Udp::new(1, 2).datagram(v6(IpProtocol::UDP).pseudo(), &data);
    datagram[4..6].fill(0);
    let checksum = Udp::checksum_of(v6(IpProtocol::UDP).pseudo(), &datagram);
    datagram[6..8].copy_from_slice(&checksum.to_be_bytes());
    let mut packet = v6(IpProtocol::HOP_BY_HOP).packet(&[options.header(), datagram].concat());
    packet[4..6].fill(0);
    packet.extend(b"more");
    let dissection = opened(&packet);
    assert_eq!((dissection.problem, dissection.zero_length), (None, None));
    assert_eq!(protocols(&dissection), ["ipv6", "hop-by-hop-options", "udp", "data", "padding"]);
    assert_eq!(right(&dissection, Protocol::Udp), Some(true));
}

#[test]
fn what_a_capture_did_not_keep_is_no_fault_and_lengths_are_those_of_the_wire() {
    let header = v4(IpProtocol::TCP);
    let packet = header.packet(&segment(header.pseudo(), &[7; 1400]));
    let kept = dissect_captured(&packet[..96], packet.len(), LinkType::RawIp);
    assert_eq!(kept.problem, None);
    assert_eq!(kept.cut, Some(Malformed::Cut { field: "Payload", needed: 1424 * 8, have: 76 * 8 }));
    assert_eq!(protocols(&kept), ["ipv4", "tcp", "data"]);
    assert_eq!((layer(&kept, Protocol::Tcp).length, right(&kept, Protocol::Tcp)), (1424, None));
    assert_eq!(right(&kept, Protocol::Ipv4), Some(true));
    // Without the length on the wire, something is wrong; the header's word is taken all the same.
    let short = opened(&packet[..96]);
    assert!(matches!(short.problem, Some(Malformed::Truncated { field: "Payload", .. })));
    assert_eq!((short.cut, layer(&short, Protocol::Tcp).length), (None, 1424));
    // A packet that says it is longer than the frame was on the wire is wrong, however little was kept.
    let wrong = dissect_captured(&packet[..96], 200, LinkType::RawIp);
    assert!(matches!(wrong.problem, Some(Malformed::Truncated { field: "Payload", .. })));
}

#[test]
fn a_header_that_was_cut_keeps_what_is_there() {
    let header = v4(IpProtocol::TCP);
    let packet = header.packet(&segment(header.pseudo(), b"data"));
    let tcp = |kept: usize| {
        let dissection = dissect_captured(&packet[..kept], packet.len(), LinkType::RawIp);
        tiles(&dissection.tree, kept);
        assert_eq!(dissection.problem, None);
        match &layer(&dissection, Protocol::Tcp).header {
            Some(Header::Tcp(tcp)) => (tcp.destination_port, tcp.sequence_number, tcp.flags),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(tcp(26), (80, 0, Flags::default()));
    assert_eq!(tcp(30), (80, 9, Flags::default()));
    assert_eq!(tcp(42), (80, 9, Flags::PSH | Flags::ACK));
}
