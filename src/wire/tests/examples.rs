//! Worked numbers: from the standards, and by hand.

use super::checksum::{Step, checksum, updated, worked};
use super::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// RFC 1071 §3: "Byte-by-byte, normal order".
#[test]
fn the_sum_of_rfc_1071() {
    let bytes = [0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7];
    let steps = worked(&bytes);
    assert_eq!(steps.iter().map(|step| step.sum).collect::<Vec<_>>(), [0x0001, 0xf204, 0xe6fa, 0xddf2]);
    assert_eq!(steps.iter().map(Step::carries).collect::<Vec<_>>(), [false, false, true, true]);
    assert_eq!(steps[2], Step { at: 4, word: 0xf4f5, total: 0x1_e6f9, sum: 0xe6fa });
    assert_eq!(checksum(&bytes), !0xddf2);
}

#[test]
fn an_odd_byte_counts_as_if_a_zero_followed() {
    assert_eq!(worked(&[0x12])[0].word, 0x1200);
    assert_eq!(checksum(&[0xab, 0xcd, 0x12]), checksum(&[0xab, 0xcd, 0x12, 0x00]));
    assert_eq!(checksum(&[]), 0xffff);
}

/// RFC 1624 §4: "an example".
#[test]
fn a_changed_word_changes_the_checksum() {
    assert_eq!(updated(0xdd2f, 0x5555, 0x3285), 0x0000);
}

#[test]
fn all_ones_are_as_right_as_zero_but_not_the_other_way_round() {
    assert!(Verdict { found: 0xffff, computed: 0 }.is_right());
    assert!(!Verdict { found: 0, computed: 0xffff }.is_right());
    assert!(!Verdict { found: 1, computed: 2 }.is_right());
}

/// 4500 + 0014 + 0000 + 0000 + 4006 + c000 + 0201 + c633 + 6402 = 2 7150, folded 7152, complement 8ead.
#[test]
fn an_ipv4_header_by_hand() {
    let packet = Ipv4::new(A.into(), B.into(), IpProtocol::TCP).packet(b"");
    let by_hand = [0x45, 0, 0, 20, 0, 0, 0, 0, 64, 6, 0x8e, 0xad, 192, 0, 2, 1, 198, 51, 100, 2];
    assert_eq!(packet, by_hand);
    assert_eq!(checksum(&packet), 0, "a receiver sums everything");
}

#[test]
fn a_udp_checksum_that_comes_out_as_zero_is_sent_as_all_ones() {
    let pseudo = Pseudo::V4 { source: A.into(), destination: B.into() };
    let bare = Udp::new(0, 0).datagram(pseudo, &[0, 0]);
    let rest = u16::from_be_bytes([bare[6], bare[7]]);
    let datagram = Udp::new(0, 0).datagram(pseudo, &rest.to_be_bytes());
    assert_eq!(datagram[6..8], [0xff, 0xff]);
}

#[test]
fn mac_addresses() {
    let mac = Mac([2, 0, 0, 0, 0, 0xa]);
    assert_eq!(mac.to_string(), "02:00:00:00:00:0a");
    assert_eq!("02-00-00-00-00-0A".parse(), Ok(mac));
    assert!(Mac::BROADCAST.is_multicast() && !mac.is_multicast());
    for text in
        ["", "02:00:00:00:00", "02:00:00:00:00:0a:0b", "2:0:0:0:0:a", "02:00:00:00:00:+a", "0200:00:00:00:0a"]
    {
        assert_eq!(text.parse::<Mac>(), Err(MacError), "{text}");
    }
}

#[test]
fn options_are_filled_up_to_four_bytes() {
    let mut ip = Ipv4::new(A.into(), B.into(), IpProtocol::TCP);
    ip.options = vec![Ipv4Option::RecordRoute(Route { pointer: 4, addresses: vec![[0; 4].into(); 2] })];
    let packet = ip.packet(b"data");
    assert_eq!(packet[..4], [0x48, 0, 0, 36]);
    assert_eq!(packet[20..32], [7, 11, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let tcp = Tcp { options: vec![TcpOption::WindowScale(7)], ..Tcp::default() };
    let segment = tcp.segment(ip.pseudo(), b"");
    assert_eq!((segment[12], &segment[20..]), (0x60, &[3, 3, 7, 0][..]));
    let alert = Ipv6Options { options: vec![Ipv6Option::RouterAlert(0)], ..Ipv6Options::default() };
    assert_eq!(alert.header(), [0, 0, 5, 2, 0, 0, 1, 0]);
}

/// RFC 9293 §3.9.2.1: the checksum is the ultimate destination's.
#[test]
fn a_source_route_leads_to_its_last_address() {
    let mut ip = Ipv4::new(A.into(), B.into(), IpProtocol::TCP);
    let last = [203, 0, 113, 9].into();
    let route = |pointer| vec![Ipv4Option::LooseSourceRoute(Route { pointer, addresses: vec![last] })];
    ip.options = route(4);
    assert_eq!(ip.pseudo(), Pseudo::V4 { source: A.into(), destination: last });
    ip.options = route(8);
    assert_eq!(ip.pseudo(), Pseudo::V4 { source: A.into(), destination: B.into() });
}

#[test]
fn flags_are_named() {
    let flags = Flags::SYN | Flags::ACK;
    assert_eq!(flags.names().collect::<Vec<_>>(), ["ACK", "SYN"]);
    assert!(flags.contains(Flags::SYN) && !flags.contains(Flags::SYN | Flags::FIN));
}

#[test]
fn who_answers_an_arp_request() {
    let (asks, answers) = (Mac([2, 0, 0, 0, 0, 0xa]), Mac([2, 0, 0, 0, 0, 0xb]));
    let reply = Arp::request(asks, A.into(), B.into()).reply(answers);
    assert_eq!((reply.opcode, reply.sender_hardware_address), (Opcode::REPLY, answers));
    assert_eq!((reply.sender_protocol_address.octets(), reply.target_protocol_address.octets()), (B, A));
    assert_eq!(reply.target_hardware_address, asks);
}
