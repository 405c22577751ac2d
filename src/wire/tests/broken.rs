//! Bytes that are not what they should be: what is said of them, and what is still understood.

use super::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn datagram() -> Vec<u8> {
    let ip = Ipv4::new(A.into(), B.into(), IpProtocol::UDP);
    ip.packet(&Udp::new(49152, 53).datagram(ip.pseudo(), b"query"))
}

#[track_caller]
fn problem(packet: &[u8], said: &str) -> Dissection {
    let dissection = dissect(packet, LinkType::RawIp);
    tiles(&dissection.tree, packet.len());
    assert_eq!(dissection.problem.map(|problem| problem.to_string()).as_deref(), Some(said));
    dissection
}

fn last(dissection: &Dissection) -> &'static str {
    dissection.tree.0.last().map_or("", |field| field.name)
}

#[test]
fn what_cannot_be_is_said_and_the_rest_is_not_understood() {
    let mut packet = datagram();
    packet[0] = 0x44;
    let dissection = problem(&packet, "IHL is 4, expected at least 5, which are 20 bytes");
    assert_eq!((protocols(&dissection), last(&dissection)), (vec!["ipv4"], "Not Understood"));
    packet[0] = 0x55;
    let dissection = problem(&packet, "Version is 5, expected 4");
    assert_eq!(last(&dissection), "Not Understood");
    packet[0] = 0x45;
    packet[3] = 19;
    problem(&packet, "Total Length is 19, expected at least the header's length");
    packet[3] = 33;
    packet[25] = 7;
    problem(&packet, "Length is 7, expected at least 8, the header's length");
}

#[test]
fn a_cut_packet_keeps_what_is_there() {
    let packet = datagram();
    let dissection = problem(&packet[..25], "Length takes 16 bits, but only 8 are left");
    assert_eq!((protocols(&dissection), last(&dissection)), (vec!["ipv4", "udp"], "Truncated"));
    let dissection = problem(&packet[..30], "Payload takes 40 bits, but only 16 are left");
    assert_eq!(protocols(&dissection), ["ipv4", "udp", "data"]);
    assert_eq!(dissection.layers[1].checksum, None, "what it covers is not there");
    let dissection = problem(&packet[..20], "Source Port takes 16 bits, but only 0 are left");
    assert_eq!(protocols(&dissection), ["ipv4"]);
    problem(&[], "Version takes 4 bits, but only 0 are left");
}

#[test]
fn a_datagram_may_be_shorter_than_its_packet() {
    let ip = Ipv4::new(A.into(), B.into(), IpProtocol::UDP);
    let mut datagram = Udp::new(1, 2).datagram(ip.pseudo(), b"query");
    datagram.extend(b"more");
    let packet = ip.packet(&datagram);
    let dissection = dissect(&packet, LinkType::RawIp);
    assert_eq!((dissection.problem, last(&dissection)), (None, "Surplus Area"));
    assert!(dissection.layers[1].checksum.is_some_and(Verdict::is_right));
}

#[test]
fn a_datagram_without_a_checksum_has_none_over_ipv4_alone() {
    let mut packet = datagram();
    packet[26..28].fill(0);
    let udp = |packet: &[u8]| dissect(packet, LinkType::RawIp).layers[1].checksum;
    assert_eq!(udp(&packet), None);
    repair(&mut packet, LinkType::RawIp);
    assert_eq!(packet[26..28], [0, 0], "there is nothing to repair");
    let ip = Ipv6::new(1.into(), 2.into(), IpProtocol::UDP);
    let mut packet = ip.packet(&Udp::new(1, 2).datagram(ip.pseudo(), b""));
    packet[46..48].fill(0);
    assert!(udp(&packet).is_some_and(|verdict| !verdict.is_right()));
}

#[test]
fn options_say_what_is_wrong_with_them() {
    let ip = Ipv4::new(A.into(), B.into(), IpProtocol::TCP);
    let tcp = Tcp { options: vec![TcpOption::Unknown { kind: 99, data: vec![0, 0] }], ..Tcp::default() };
    let mut packet = ip.packet(&tcp.segment(ip.pseudo(), b"data"));
    packet[41] = 1;
    let dissection = problem(&packet, "Length is 1, expected at least 2");
    assert!(dissection.tree.0.iter().any(|field| (field.name, field.bits) == ("Not Understood", 16)));
    assert_eq!((protocols(&dissection), last(&dissection)), (vec!["ipv4", "tcp", "data"], "Data"));
    packet[41] = 9;
    problem(&packet, "Option Data takes 56 bits, but only 16 are left");
}

#[test]
fn a_neighbor_option_without_length_is_refused() {
    let ip = Ipv6::new(1.into(), 2.into(), IpProtocol::ICMPV6);
    let options = vec![NeighborOption::SourceLinkLayerAddress(Mac::BROADCAST)];
    let message = Icmpv6::from(Icmpv6Body::RouterSolicitation { reserved: 0, options });
    let mut packet = ip.packet(&message.message(ip.pseudo(), b""));
    assert_eq!(dissect(&packet, LinkType::RawIp).problem, None);
    packet[49] = 0;
    problem(&packet, "Length is 0, expected at least 1, which is 8 bytes");
}

#[test]
fn a_quote_within_a_quote_is_data() {
    let error = |payload: &[u8]| {
        let ip = Ipv4::new(A.into(), B.into(), IpProtocol::ICMP);
        ip.packet(&Icmp::destination_unreachable(unreachable::PORT).message(payload))
    };
    let packet = error(&error(&error(&datagram())));
    let dissection = dissect(&packet, LinkType::RawIp);
    assert_eq!(protocols(&dissection), ["ipv4", "icmp", "ipv4", "icmp", "data"]);
    assert_eq!(dissection.problem, None);
    tiles(&dissection.tree, packet.len());
}

#[test]
fn a_quote_that_makes_no_sense_is_no_problem_of_the_message() {
    let ip = Ipv4::new(A.into(), B.into(), IpProtocol::ICMP);
    let packet = ip.packet(&Icmp::time_exceeded(exceeded::TIME_TO_LIVE).message(&[0x14; 30]));
    let dissection = dissect(&packet, LinkType::RawIp);
    assert_eq!((dissection.problem, last(&dissection)), (None, "Not Understood"));
    tiles(&dissection.tree, packet.len());
}

#[test]
fn headers_before_the_transport_are_followed() {
    let mut ip = Ipv6::new(1.into(), 2.into(), IpProtocol::HOP_BY_HOP);
    let hop = Ipv6Options { next_header: IpProtocol::FRAGMENT, ..Ipv6Options::default() }.header();
    let fragment = |fragment_offset, more_fragments| {
        let next_header = IpProtocol::UDP;
        written(|w| {
            Ipv6Fragment { next_header, fragment_offset, more_fragments, ..Ipv6Fragment::default() }.write(w)
        })
    };
    let udp = Udp::new(1, 2).datagram(ip.pseudo(), b"0123456789");
    let layers = |ip: &Ipv6, payload: &[&[u8]]| {
        let dissection = dissect(&ip.packet(&payload.concat()), LinkType::RawIp);
        assert_eq!(dissection.problem, None);
        (protocols(&dissection).split_off(1), last(&dissection))
    };
    let first = layers(&ip, &[&hop, &fragment(0, true), &udp[..16]]);
    assert_eq!(first, (vec!["hop-by-hop-options", "fragment", "udp", "data"], "Data"));
    let later = layers(&ip, &[&hop, &fragment(2, false), &udp[16..]]);
    assert_eq!(later, (vec!["hop-by-hop-options", "fragment", "data"], "Fragment Data"));
    ip.next_header = IpProtocol::NO_NEXT_HEADER;
    assert_eq!(layers(&ip, &[b"ignored"]), (vec!["data"], "Data"));
}
