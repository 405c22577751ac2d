//! The same bytes, read and written by `etherparse`.

use super::draw;
use etherparse::{
    ArpPacket, Icmpv4Type, Icmpv6Type, IpNumber, LinkHeader, NetHeaders, PacketBuilder, PacketHeaders,
    PayloadSlice, TcpOptionElement, TransportHeader, VlanId,
};
use proptest::prelude::*;
use wirewalk::wire::*;

/// Reads our frame with their code and compares what both understood.
fn compare(frame: &[u8]) {
    let theirs = PacketHeaders::from_ethernet_slice(frame).unwrap();
    let mut r = Reader::new(frame);
    let ours = Ethernet::read(&mut r).unwrap();
    let Some(LinkHeader::Ethernet2(ref link)) = theirs.link else { panic!("{:?}", theirs.link) };
    assert_eq!(
        (link.source, link.destination, link.ether_type.0),
        (ours.source.0, ours.destination.0, ours.ether_type.0)
    );
    match theirs.net {
        Some(NetHeaders::Ipv4(ref header, _)) => {
            let ours = Ipv4::read(&mut r).unwrap();
            compare_v4(&ours, header);
            let payload = r.bytes("Payload", ours.payload_length()).unwrap();
            // With a source route theirs sums the next hop, where RFC 9293 §3.9.2.1 wants the final destination.
            if ours.pseudo() != (Pseudo::V4 { source: ours.source, destination: ours.destination }) {
                return;
            }
            transport(payload, &theirs, |theirs, payload| match theirs {
                TransportHeader::Tcp(tcp) => tcp.calc_checksum_ipv4(header, payload).unwrap(),
                TransportHeader::Udp(udp) => udp.calc_checksum_ipv4(header, payload).unwrap(),
                TransportHeader::Icmpv4(icmp) => icmp.icmp_type.calc_checksum(payload),
                other => panic!("{other:?}"),
            });
        }
        Some(NetHeaders::Ipv6(ref header, _)) => {
            let ours = Ipv6::read(&mut r).unwrap();
            compare_v6(&ours, header);
            let payload = r.bytes("Payload", ours.payload_length.into()).unwrap();
            transport(payload, &theirs, |theirs, payload| match theirs {
                TransportHeader::Tcp(tcp) => tcp.calc_checksum_ipv6(header, payload).unwrap(),
                TransportHeader::Udp(udp) => udp.calc_checksum_ipv6(header, payload).unwrap(),
                TransportHeader::Icmpv6(icmp) => {
                    icmp.icmp_type.calc_checksum(header.source, header.destination, payload).unwrap()
                }
                other => panic!("{other:?}"),
            });
        }
        ref other => panic!("{other:?}"),
    }
}

fn compare_v4(ours: &Ipv4, theirs: &etherparse::Ipv4Header) {
    assert_eq!(ours.internet_header_length, theirs.ihl());
    assert_eq!(ours.differentiated_services, theirs.dscp.value());
    assert_eq!(ours.explicit_congestion_notification, theirs.ecn.value());
    assert_eq!(ours.total_length, theirs.total_len);
    assert_eq!(ours.identification, theirs.identification);
    assert_eq!(ours.dont_fragment, theirs.dont_fragment);
    assert_eq!(ours.more_fragments, theirs.more_fragments);
    assert_eq!(ours.fragment_offset, theirs.fragment_offset.value());
    assert_eq!(ours.time_to_live, theirs.time_to_live);
    assert_eq!(ours.protocol.0, theirs.protocol.0);
    assert_eq!(ours.header_checksum, theirs.header_checksum);
    assert_eq!(ours.header_checksum, theirs.calc_header_checksum());
    assert_eq!((ours.source.octets(), ours.destination.octets()), (theirs.source, theirs.destination));
    let mut w = Writer::new();
    ours.options.iter().for_each(|option| option.write(&mut w));
    assert_eq!(w.written(), theirs.options.as_slice());
}

fn compare_v6(ours: &Ipv6, theirs: &etherparse::Ipv6Header) {
    assert_eq!(ours.differentiated_services, theirs.dscp().value());
    assert_eq!(ours.explicit_congestion_notification, theirs.ecn().value());
    assert_eq!(ours.flow_label, theirs.flow_label.value());
    assert_eq!(ours.payload_length, theirs.payload_length);
    assert_eq!(ours.next_header.0, theirs.next_header.0);
    assert_eq!(ours.hop_limit, theirs.hop_limit);
    assert_eq!((ours.source.octets(), ours.destination.octets()), (theirs.source, theirs.destination));
}

fn transport(bytes: &[u8], theirs: &PacketHeaders<'_>, sum: impl Fn(&TransportHeader, &[u8]) -> u16) {
    let mut r = Reader::new(bytes);
    let header = theirs.transport.as_ref().unwrap();
    let checksum = match header {
        TransportHeader::Tcp(theirs) => {
            let ours = Tcp::read(&mut r).unwrap();
            compare_tcp(&ours, theirs);
            // Theirs has one of the four reserved bits, which once was a flag, and forgets the others.
            if ours.reserved > 1 {
                return;
            }
            ours.checksum
        }
        TransportHeader::Udp(theirs) => {
            let ours = Udp::read(&mut r).unwrap();
            assert_eq!(
                (ours.source_port, ours.destination_port),
                (theirs.source_port, theirs.destination_port)
            );
            assert_eq!((ours.length, ours.checksum), (theirs.length, theirs.checksum));
            ours.checksum
        }
        TransportHeader::Icmpv4(theirs) => {
            let ours = Icmp::read(&mut r).unwrap();
            assert_eq!(ours.checksum, theirs.checksum);
            if let (IcmpBody::Echo { identifier, sequence_number }, Icmpv4Type::EchoRequest(echo)) =
                (&ours.body, &theirs.icmp_type)
            {
                assert_eq!((*identifier, *sequence_number), (echo.id, echo.seq));
            }
            // Their types forget what stands in fields without meaning.
            if theirs.to_bytes()[4..] != bytes[4..theirs.header_len()] {
                return;
            }
            ours.checksum
        }
        TransportHeader::Icmpv6(theirs) => {
            let ours = Icmpv6::read(&mut r).unwrap();
            assert_eq!(ours.checksum, theirs.checksum);
            if theirs.to_bytes()[4..] != bytes[4..theirs.header_len()] {
                return;
            }
            ours.checksum
        }
        other => panic!("{other:?}"),
    };
    let payload = match &theirs.payload {
        PayloadSlice::Tcp(payload)
        | PayloadSlice::Udp(payload)
        | PayloadSlice::Icmpv4(payload)
        | PayloadSlice::Icmpv6(payload) => payload,
        other => panic!("{other:?}"),
    };
    assert_eq!(checksum, sum(header, payload));
}

fn compare_tcp(ours: &Tcp, theirs: &etherparse::TcpHeader) {
    assert_eq!((ours.source_port, ours.destination_port), (theirs.source_port, theirs.destination_port));
    assert_eq!(ours.sequence_number, theirs.sequence_number);
    assert_eq!(ours.acknowledgment_number, theirs.acknowledgment_number);
    assert_eq!(ours.data_offset, theirs.data_offset());
    let flags =
        [theirs.cwr, theirs.ece, theirs.urg, theirs.ack, theirs.psh, theirs.rst, theirs.syn, theirs.fin];
    assert_eq!(ours.flags.0, flags.into_iter().fold(0, |all, flag| all << 1 | u8::from(flag)));
    assert_eq!((ours.window, ours.checksum), (theirs.window_size, theirs.checksum));
    assert_eq!(ours.urgent_pointer, theirs.urgent_pointer);
    let known = ours.options.iter().map_while(|option| match option {
        TcpOption::NoOperation => Some(TcpOptionElement::Noop),
        TcpOption::MaximumSegmentSize(size) => Some(TcpOptionElement::MaximumSegmentSize(*size)),
        TcpOption::WindowScale(shift) => Some(TcpOptionElement::WindowScale(*shift)),
        TcpOption::SackPermitted => Some(TcpOptionElement::SelectiveAcknowledgementPermitted),
        TcpOption::Timestamps { value, echo_reply } => Some(TcpOptionElement::Timestamp(*value, *echo_reply)),
        TcpOption::Sack(blocks) if !blocks.is_empty() => {
            let rest = [1, 2, 3].map(|index| blocks.get(index).copied());
            Some(TcpOptionElement::SelectiveAcknowledgement(blocks[0], rest))
        }
        // Theirs knows no more than these.
        _ => None,
    });
    let known: Vec<_> = known.collect();
    let read: Vec<_> = theirs.options_iterator().take(known.len()).map(|option| option.unwrap()).collect();
    assert_eq!(known, read);
}

/// Reads their frame with our code.
fn accept(frame: &[u8], layers: &[Protocol]) {
    let dissection = dissect(frame, LinkType::Ethernet);
    assert_eq!(dissection.problem, None);
    let there: Vec<_> = dissection.layers.iter().map(|layer| layer.protocol).collect();
    assert_eq!(there[..layers.len()], *layers);
    for layer in dissection.layers.iter().filter(|layer| !layer.quoted) {
        assert!(layer.checksum.is_none_or(Verdict::is_right), "{layer:?}");
        assert_eq!(layer.checksum.is_some(), layer.protocol.checksum_at().is_some());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn they_read_what_we_write(frame in draw::frame()) {
        compare(&frame);
    }

    #[test]
    fn we_read_what_they_write(
        macs in any::<[[u8; 6]; 2]>(),
        four in any::<[[u8; 4]; 2]>(),
        six in any::<[[u8; 16]; 2]>(),
        numbers in any::<(u16, u16, u32, u16, u8)>(),
        payload in draw::data(80),
    ) {
        let (a, b, sequence, window, hops) = numbers;
        let link = || PacketBuilder::ethernet2(macs[0], macs[1]);
        let v4 = || link().ipv4(four[0], four[1], hops);
        let v6 = || link().ipv6(six[0], six[1], hops);
        use Protocol::{Ethernet, Icmp, Icmpv6, Ipv4, Ipv6, Tcp, Udp, Vlan};
        let mut frame = Vec::new();
        let check = |layers: &[Protocol], frame: &mut Vec<u8>| {
            accept(frame, layers);
            compare(frame);
            frame.clear();
        };
        let tag = VlanId::try_new(window & 0xfff).unwrap();
        let tagged = |frame: &mut Vec<u8>, tags: usize| {
            let layers = [&[Ethernet][..], &[Vlan, Vlan][..tags], &[Ipv4, Udp]].concat();
            accept(frame, &layers);
            let Some(Header::Vlan(ours)) = dissect(frame, LinkType::Ethernet).layers[tags].header.clone() else {
                panic!("no tag")
            };
            assert_eq!((ours.identifier, ours.ether_type), (tag.value(), EtherType::IPV4));
            frame.clear();
        };
        link().single_vlan(tag).ipv4(four[0], four[1], hops).udp(a, b).write(&mut frame, &payload).unwrap();
        tagged(&mut frame, 1);
        link().double_vlan(VlanId::ZERO, tag).ipv4(four[0], four[1], hops).udp(a, b).write(&mut frame, &payload).unwrap();
        tagged(&mut frame, 2);
        v4().tcp(a, b, sequence, window).syn().write(&mut frame, &payload).unwrap();
        check(&[Ethernet, Ipv4, Tcp], &mut frame);
        v6().tcp(a, b, sequence, window).ack(7).write(&mut frame, &payload).unwrap();
        check(&[Ethernet, Ipv6, Tcp], &mut frame);
        v4().udp(a, b).write(&mut frame, &payload).unwrap();
        check(&[Ethernet, Ipv4, Udp], &mut frame);
        v6().udp(a, b).write(&mut frame, &payload).unwrap();
        check(&[Ethernet, Ipv6, Udp], &mut frame);
        v4().icmpv4_echo_request(a, b).write(&mut frame, &payload).unwrap();
        check(&[Ethernet, Ipv4, Icmp], &mut frame);
        v6().icmpv6_echo_request(a, b).write(&mut frame, &payload).unwrap();
        check(&[Ethernet, Ipv6, Icmpv6], &mut frame);
        let big = Icmpv6Type::PacketTooBig { mtu: sequence };
        v6().icmpv6(big).write(&mut frame, &payload).unwrap();
        check(&[Ethernet, Ipv6, Icmpv6], &mut frame);
    }

    #[test]
    fn arp_is_the_same_to_both(arp in draw::arp()) {
        let bytes = arp.packet();
        let theirs = etherparse::ArpPacketSlice::from_slice(&bytes).unwrap();
        prop_assert_eq!(theirs.operation().0, arp.opcode.0);
        prop_assert_eq!(theirs.sender_hw_addr(), arp.sender_hardware_address.0);
        prop_assert_eq!(theirs.sender_protocol_addr(), arp.sender_protocol_address.octets());
        prop_assert_eq!(theirs.target_hw_addr(), arp.target_hardware_address.0);
        prop_assert_eq!(theirs.target_protocol_addr(), arp.target_protocol_address.octets());
        let theirs: ArpPacket = theirs.to_packet();
        let theirs = theirs.to_bytes();
        prop_assert_eq!(theirs.as_slice(), bytes);
    }

    #[test]
    fn an_ipv6_fragment_header_is_the_same_to_both(mut ours in draw::ipv6_fragment()) {
        // Theirs does not keep what stands in fields without meaning.
        (ours.reserved, ours.res) = (0, 0);
        let mut w = Writer::new();
        ours.write(&mut w);
        let (theirs, _) = etherparse::Ipv6FragmentHeader::from_slice(w.written()).unwrap();
        prop_assert_eq!(theirs.next_header, IpNumber(ours.next_header.0));
        prop_assert_eq!(theirs.fragment_offset.value(), ours.fragment_offset);
        prop_assert_eq!(theirs.more_fragments, ours.more_fragments);
        prop_assert_eq!(theirs.identification, ours.identification);
        let bytes = theirs.to_bytes();
        prop_assert_eq!(&bytes[..], w.written());
    }

    #[test]
    fn an_authentication_header_is_the_same_to_both(mut ours in draw::authentication()) {
        // Theirs does not keep what stands in fields without meaning.
        ours.reserved = 0;
        let mut w = Writer::new();
        ours.write(&mut w);
        let (theirs, _) = etherparse::IpAuthHeader::from_slice(w.written()).unwrap();
        prop_assert_eq!(theirs.next_header, IpNumber(ours.next_header.0));
        prop_assert_eq!(theirs.spi, ours.security_parameters_index);
        prop_assert_eq!(theirs.sequence_number, ours.sequence_number);
        prop_assert_eq!(theirs.raw_icv(), ours.integrity_check_value);
    }

    #[test]
    fn a_sum_is_the_same_to_both(bytes in draw::data(200)) {
        let theirs = etherparse::checksum::Sum16BitWords::new().add_slice(&bytes).ones_complement().to_be();
        prop_assert_eq!(checksum::checksum(&bytes), theirs);
    }
}
