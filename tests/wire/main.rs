//! The five laws of the wire for every format, and the same bytes read and written by `etherparse`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "clippy takes only functions marked as tests for tests")]

mod draw;
mod laws;
mod theirs;

use proptest::prelude::*;
use std::fmt::Debug;
use wirewalk::wire::*;

/// What was written reads back as it was, and keeps the laws.
fn reads_back<T: Debug + PartialEq>(
    name: &str,
    header: &T,
    read: fn(&mut Reader<'_>) -> Result<T>,
    write: fn(&T, &mut Writer),
) {
    let mut w = Writer::new();
    write(header, &mut w);
    let bytes = w.finish();
    let mut r = Reader::new(&bytes);
    assert_eq!(read(&mut r).as_ref(), Ok(header));
    assert!(r.is_empty(), "all that was written is read");
    laws::keep(name, &bytes);
}

/// A header without its payload, as what makes it whole left it.
fn whole<T>(bytes: &[u8], read: fn(&mut Reader<'_>) -> Result<T>) -> T {
    read(&mut Reader::new(bytes)).unwrap()
}

const PSEUDO: Pseudo =
    Pseudo::V4 { source: std::net::Ipv4Addr::LOCALHOST, destination: std::net::Ipv4Addr::BROADCAST };

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn ethernet(header in draw::ethernet()) {
        reads_back("ethernet", &header, Ethernet::read, Ethernet::write);
    }

    #[test]
    fn arp(header in draw::arp()) {
        reads_back("arp", &header, Arp::read, Arp::write);
    }

    #[test]
    fn ipv4(header in draw::ipv4(), payload in draw::data(20)) {
        let header = whole(&header.packet(&payload), Ipv4::read);
        prop_assert_eq!(header.payload_length(), payload.len());
        reads_back("ipv4", &header, Ipv4::read, Ipv4::write);
    }

    #[test]
    fn ipv6(header in draw::ipv6()) {
        reads_back("ipv6", &header, Ipv6::read, Ipv6::write);
    }

    #[test]
    fn ipv6_extensions(
        options in draw::ipv6_options(),
        routing in draw::ipv6_routing(),
        fragment in draw::ipv6_fragment(),
    ) {
        let bytes = options.header();
        prop_assert_eq!(bytes.len() % 8, 0);
        reads_back("ipv6_options", &whole(&bytes, Ipv6Options::read), Ipv6Options::read, Ipv6Options::write);
        reads_back("ipv6_routing", &routing, Ipv6Routing::read, Ipv6Routing::write);
        reads_back("ipv6_fragment", &fragment, Ipv6Fragment::read, Ipv6Fragment::write);
    }

    #[test]
    fn headers_of_the_link(
        (vlan, llc, snap) in (draw::vlan(), draw::llc(), draw::snap()),
        (mpls, pppoe, ppp) in (draw::mpls(), draw::pppoe(), draw::ppp()),
        (sll, sll2, loopback) in (draw::sll(), draw::sll2(), draw::loopback()),
    ) {
        reads_back("vlan", &vlan, Vlan::read, Vlan::write);
        reads_back("llc", &llc, Llc::read, Llc::write);
        reads_back("snap", &snap, Snap::read, Snap::write);
        reads_back("mpls", &mpls, Mpls::read, Mpls::write);
        reads_back("pppoe", &pppoe, Pppoe::read, Pppoe::write);
        reads_back("ppp", &ppp, Ppp::read, Ppp::write);
        reads_back("sll", &sll, Sll::read, Sll::write);
        reads_back("sll2", &sll2, Sll2::read, Sll2::write);
        reads_back("loopback", &loopback, Loopback::read, Loopback::write);
    }

    #[test]
    fn headers_between_packets(header in draw::authentication(), tunnel in draw::gre()) {
        reads_back("authentication", &header, Authentication::read, Authentication::write);
        reads_back("gre", &tunnel, Gre::read, Gre::write);
    }

    #[test]
    fn icmp(header in draw::icmp()) {
        reads_back("icmp", &header, Icmp::read, Icmp::write);
    }

    #[test]
    fn icmpv6(header in draw::icmpv6()) {
        reads_back("icmpv6", &header, Icmpv6::read, Icmpv6::write);
    }

    #[test]
    fn udp(header in draw::udp()) {
        reads_back("udp", &header, Udp::read, Udp::write);
    }

    #[test]
    fn tcp(header in draw::tcp(), payload in draw::data(20)) {
        let segment = header.segment(PSEUDO, &payload);
        let header = whole(&segment, Tcp::read);
        prop_assert_eq!(header.checksum, Tcp::checksum_of(PSEUDO, &segment));
        prop_assert_eq!(&segment[header.header_length()..], payload);
        reads_back("tcp", &header, Tcp::read, Tcp::write);
    }

    #[test]
    fn a_frame_has_no_problem_and_right_checksums(frame in draw::frame()) {
        laws::frame(&frame, LinkType::Ethernet);
        let dissection = dissect(&frame, LinkType::Ethernet);
        prop_assert_eq!(dissection.problem, None);
        for layer in dissection.layers.iter().filter(|layer| !layer.quoted) {
            prop_assert!(layer.checksum.is_none_or(Verdict::is_right), "{:?}", layer);
            prop_assert_eq!(layer.checksum.is_some(), layer.protocol.checksum_at().is_some());
        }
        let mut repaired = frame.clone();
        repair(&mut repaired, LinkType::Ethernet);
        prop_assert_eq!(&repaired, &frame, "nothing was broken");
    }

    #[test]
    fn a_packet_that_is_cut_says_so(packet in draw::packet(), at in any::<prop::sample::Index>()) {
        let cut = &packet[..at.index(packet.len())];
        let dissection = dissect(cut, LinkType::RawIp);
        laws::tiles(&dissection.tree, cut.len());
        prop_assert!(matches!(dissection.problem, Some(Malformed::Truncated { .. })), "{:?}", dissection.problem);
    }

    #[test]
    fn a_flipped_bit_is_noticed_or_harmless(frame in draw::frame(), at in any::<prop::sample::Index>()) {
        let mut bad = frame.clone();
        let bit = at.index(frame.len() * 8);
        bad[bit / 8] ^= 0x80 >> (bit % 8);
        laws::frame(&bad, LinkType::Ethernet);
        let before = dissect(&frame, LinkType::Ethernet);
        let header = before.layers.iter().find(|layer| layer.protocol == Protocol::Ipv4);
        if header.is_some_and(|layer| layer.bytes.contains(&(bit / 8))) {
            let after = dissect(&bad, LinkType::Ethernet);
            let wrong = after.layers.iter().any(|layer| layer.checksum.is_some_and(|verdict| !verdict.is_right()));
            prop_assert!(wrong || after.problem.is_some());
        }
    }

    #[test]
    fn any_bytes_keep_the_laws(bytes in draw::data(120)) {
        laws::FORMATS.iter().for_each(|(_, laws)| laws(&bytes));
    }

    /// Bytes that begin like a packet, so that what is inside is met too.
    #[test]
    fn bytes_that_are_nearly_a_packet_keep_the_laws(
        mut packet in draw::packet(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        for (at, value) in changes {
            let at = at.index(packet.len());
            packet[at] = value;
        }
        laws::frame(&packet, LinkType::RawIp);
        // The same behind everything that can stand in front of it.
        for front in draw::fronts(packet[0] >> 4 == 6) {
            laws::frame(&[front, packet.clone()].concat(), LinkType::Ethernet);
        }
        let header = if packet[0] >> 4 == 6 { Ipv6::LENGTH } else { Ipv4::SHORTEST };
        laws::FORMATS.iter().for_each(|(_, laws)| laws(packet.get(header..).unwrap_or_default()));
    }

    #[test]
    fn a_checksum_is_the_same_in_every_way(bytes in draw::data(80), word in any::<u16>()) {
        let steps = checksum::worked(&bytes);
        let last = steps.last().map_or(0, |step| step.sum);
        prop_assert_eq!(checksum::checksum(&bytes), !last);
        for step in &steps {
            prop_assert_eq!(u32::from(step.sum), (step.total & 0xffff) + u32::from(step.carries()));
        }
        if let [a, b, ..] = bytes[..] {
            let mut changed = bytes.clone();
            changed[..2].copy_from_slice(&word.to_be_bytes());
            let updated = checksum::updated(checksum::checksum(&bytes), u16::from_be_bytes([a, b]), word);
            let verdict = Verdict { found: updated, computed: checksum::checksum(&changed) };
            // RFC 1624 §3: only where all words are 0 the equation cannot know it.
            prop_assert!(verdict.is_right() || changed.iter().all(|byte| *byte == 0), "{:?}", verdict);
        }
    }

    #[test]
    fn a_pseudo_header_sums_to_its_bytes(
        four in (draw::v4(), draw::v4()),
        six in (draw::v6(), draw::v6()),
        protocol in any::<u8>(),
        length in any::<u16>(),
    ) {
        let four = Pseudo::V4 { source: four.0, destination: four.1 };
        let six = Pseudo::V6 { source: six.0, destination: six.1 };
        for pseudo in [four, six] {
            let header = pseudo.header(IpProtocol(protocol), length.into());
            let sum = pseudo.sum(IpProtocol(protocol), length.into());
            prop_assert_eq!(sum.checksum(), checksum::checksum(&header));
        }
    }

    #[test]
    fn a_mac_address_reads_back_as_it_is_written(mac in draw::mac()) {
        prop_assert_eq!(mac.to_string().parse(), Ok(mac));
        prop_assert_eq!(mac.to_string().to_uppercase().replace(':', "-").parse(), Ok(mac));
    }
}
