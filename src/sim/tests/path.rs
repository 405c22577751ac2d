//! Routers on the way: what changes at each hop and what stays, and what they do with packets that are too long.

use super::kit::{faulty, last, path, ping, rows, says};
use crate::protocol::{Call, Method, Ping, Traceroute, UdpSend};
use crate::sim::{Budget, LinkSpec, Network};
use crate::time::Duration;
use crate::trace::{Frame, World};
use crate::wire::{Ethernet, IpProtocol, Ipv4, Reader};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn headers(frame: &Frame) -> Option<(Ethernet, Ipv4)> {
    let mut r = Reader::new(&frame.bytes);
    let ethernet = Ethernet::read(&mut r).ok()?;
    Some((ethernet, Ipv4::read(&mut r).ok()?))
}

fn run(net: Network) -> World {
    net.run(Budget::default())
}

#[test]
fn rfc_1812_5_3_1_each_router_lowers_the_ttl_and_writes_a_new_frame() {
    let (mut net, [a, ..]) = path(LinkSpec::default());
    ping(&mut net, a, [10, 0, 2, 10]);
    let world = run(net);
    let requests = world.frames.iter().filter_map(headers);
    let requests: Vec<_> = requests.filter(|(_, ip)| ip.source.octets() == [10, 0, 1, 10]).collect();
    let ttls: Vec<_> = requests.iter().map(|(_, ip)| ip.time_to_live).collect();
    assert_eq!(ttls, [64, 63, 62]);
    assert!(requests.iter().all(|(_, ip)| ip.destination.octets() == [10, 0, 2, 10]));
    let macs: Vec<_> = requests
        .iter()
        .map(|(frame, _)| (frame.source.0[4..].to_vec(), frame.destination.0[4..].to_vec()))
        .collect();
    assert_eq!(macs, [(vec![1, 0], vec![2, 0]), (vec![2, 1], vec![3, 0]), (vec![3, 1], vec![4, 0])]);
    assert!(
        says(&world, "A route-default") && says(&world, "R1 route-via") && says(&world, "R2 route-direct")
    );
    assert!(says(&world, "A told-ping-reply"));
}

#[test]
fn traceroute_finds_the_routers_by_either_method() {
    for (method, probes) in [(Method::Udp, 1), (Method::Echo, 2)] {
        let (mut net, [a, ..]) = path(LinkSpec::default());
        let trace = Traceroute { probes, ..Traceroute::new([10, 0, 2, 10], method) };
        net.at(Duration::ZERO, a, Call::Traceroute(trace));
        let world = run(net);
        let table = rows(&world, "A", "traceroute");
        let hops: Vec<_> = table.iter().map(|row| (row[1].as_str(), row[2].as_str())).collect();
        let expected = [("1", "10.0.1.1"), ("2", "10.0.12.2"), ("3", "10.0.2.10")];
        let expected: Vec<_> =
            expected.into_iter().flat_map(|hop| std::iter::repeat_n(hop, probes.into())).collect();
        assert_eq!(hops, expected, "{method:?}");
        assert!(says(&world, "A told-trace-done"));
    }
}

#[test]
fn rfc_791_3_2_a_router_cuts_and_the_target_puts_together() {
    let (mut net, [a, .., b]) = path(LinkSpec { mtu: 1400, ..LinkSpec::default() });
    net.at(Duration::ZERO, b, Call::Listen { port: 9 });
    net.at(Duration::ZERO, a, Call::UdpSend(UdpSend::new([10, 0, 2, 10], 9, 4000)));
    let world = run(net);
    let pieces: Vec<_> = world
        .frames
        .iter()
        .filter(|frame| frame.name.node == 1)
        .filter_map(headers)
        .filter(|(_, ip)| ip.protocol == IpProtocol::UDP)
        .map(|(_, ip)| (ip.fragment_offset, ip.payload_length(), ip.more_fragments))
        .collect();
    // A cuts 4008 bytes into 1480, 1480 and 1048; the router cuts the first two again.
    assert_eq!(
        pieces,
        [(0, 1376, true), (172, 104, true), (185, 1376, true), (357, 104, true), (370, 1048, false)]
    );
    assert!(says(&world, "B reassembled") && says(&world, "B udp-delivered"));
    assert_eq!(rows(&world, "B", "udp-sockets")[0][1], "1");
}

#[test]
fn rfc_791_3_2_one_lost_fragment_is_the_whole_datagram() {
    let (mut net, [a, .., b]) = path(LinkSpec::default());
    net.at(Duration::ZERO, b, Call::Listen { port: 9 });
    net.at(Duration::ZERO, a, Call::UdpSend(UdpSend::new([10, 0, 2, 10], 9, 4000)));
    net.faults(&crate::fault::Fault::parse_list("drop:A.3").unwrap());
    let world = net.run(Budget { time: Duration::from_secs(100), ..Budget::default() });
    assert!(!says(&world, "B udp-delivered"));
    // RFC 1122 §3.3.2: the first fragment is there, so its sender is told.
    assert!(says(&world, "B reassembly-timeout") && says(&world, "A error-received"));
    assert!(rows(&world, "B", "reassembly").is_empty());
}

#[test]
fn rfc_1191_a_router_tells_how_long_a_packet_may_be() {
    let (mut net, [a, ..]) = path(LinkSpec { mtu: 1400, ..LinkSpec::default() });
    let ping = Ping { size: 1472, dont_fragment: true, count: 2, ..Ping::new([10, 0, 2, 10]) };
    net.at(Duration::ZERO, a, Call::Ping(ping));
    let world = run(net);
    assert!(says(&world, "R1 too-long-for-link") && says(&world, "A path-mtu"));
    assert_eq!(rows(&world, "A", "path-mtu"), [["10.0.2.10", "1400"]]);
    assert_eq!(rows(&world, "A", "ping").iter().map(|row| row[3].as_str()).collect::<Vec<_>>(), ["!F", "!F"]);
    // The second one is not even sent.
    assert!(says(&world, "A own-too-long"));
}

#[test]
fn a_black_hole_is_where_the_router_may_not_complain() {
    let (mut net, [a, r1, ..]) = path(LinkSpec { mtu: 1400, ..LinkSpec::default() });
    let filter = crate::protocol::Filter { icmp_errors: true, ..Default::default() };
    net.at(Duration::ZERO, r1, Call::SetFilter(filter));
    let ping = Ping { size: 1472, dont_fragment: true, ..Ping::new([10, 0, 2, 10]) };
    net.at(Duration::from_millis(1), a, Call::Ping(ping));
    let world = run(net);
    assert!(says(&world, "R1 error-filtered") && says(&world, "A told-ping-lost"));
    assert!(last(&world, "A").get("path-mtu").is_none());
}

#[test]
fn a_lost_probe_is_silence_at_one_hop() {
    let (mut net, [a, ..]) = path(LinkSpec::default());
    net.at(Duration::ZERO, a, Call::Traceroute(Traceroute::new([10, 0, 2, 10], Method::Echo)));
    // R1's answer to the first probe, behind its ARP reply.
    let world = faulty(net, "drop:R1.2");
    assert_eq!(rows(&world, "A", "traceroute")[0][2], "*");
    assert!(says(&world, "A told-hop-silent") && says(&world, "A told-trace-done"));
}
