//! Frames whose addresses are not their sender's, each under the name of the section that has the rule.

use super::kit::{decisions, faulty, lan, path, ping, says};
use crate::fault::Fault;
use crate::protocol::tcp::{Behaviour, TcpCall};
use crate::protocol::{Call, Config, UdpSend};
use crate::sim::{Budget, LinkSpec, Network};
use crate::time::Duration;
use crate::trace::{Ended, World};
use crate::wire::{EtherType, Ethernet, Icmp, IpProtocol, Ipv4, Ipv4Option, Reader, Route};
use std::net::{Ipv4Addr, SocketAddrV4};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const MS: Duration = Duration::from_millis(1);
const A: Ipv4Addr = Ipv4Addr::new(192, 168, 1, 10);
const B: Ipv4Addr = Ipv4Addr::new(192, 168, 1, 20);

/// How many frames a node sent.
fn sent(world: &World, name: &str) -> usize {
    let node = world.node(name);
    world.frames.iter().filter(|frame| Some(frame.name.node) == node).count()
}

/// What A can send to B in its second frame, its first asks for B's MAC address: an echo request, a datagram to a
/// service that answers and one to a closed port, and a SYN.
fn packets() -> [Call; 4] {
    let connect =
        TcpCall::Connect { from_port: None, to: SocketAddrV4::new(B, 80), behaviour: Behaviour::default() };
    [
        Call::Ping(crate::protocol::Ping::new(B)),
        Call::UdpSend(UdpSend::new(B, 7, 10)),
        Call::UdpSend(UdpSend::new(B, 9, 10)),
        Call::Tcp(connect),
    ]
}

/// A sends each of these packets to B, and these faults meet the first.
fn spoofed(faults: &str) -> [World; 4] {
    packets().map(|call| {
        let (mut net, [a, _, b]) = lan();
        net.at(Duration::ZERO, b, Call::EchoService { port: 7 });
        net.at(Duration::ZERO, b, Call::Tcp(TcpCall::Listen { port: 80, behaviour: Behaviour::server() }));
        net.at(MS, a, call);
        net.faults(&Fault::parse_list(faults).unwrap());
        net.run(Budget { time: Duration::from_millis(900), ..Budget::default() })
    })
}

fn set(field: u32, address: Ipv4Addr) -> String {
    format!("fix:A.2:{field}+32={}", address.to_bits())
}

#[test]
fn rfc_1122_3_2_1_3_what_is_no_hosts_address_is_no_source() {
    for source in [[192, 168, 1, 255], [255, 255, 255, 255], [224, 0, 0, 9], [127, 0, 0, 1]] {
        for world in spoofed(&set(208, source.into())) {
            assert!(says(&world, "B drop-source"), "{source:?} {:?}", decisions(&world));
            assert_eq!(sent(&world, "B"), 1, "{source:?}: its ARP reply alone");
        }
    }
}

#[test]
fn rfc_1122_3_2_1_3_an_own_address_is_not_anothers() {
    for world in spoofed(&set(208, B)) {
        assert!(says(&world, "B drop-own-source"), "{:?}", decisions(&world));
        assert_eq!(sent(&world, "B"), 1);
    }
}

#[test]
fn rfc_1122_3_2_1_3_g_a_loopback_address_comes_from_no_wire() {
    for world in spoofed(&set(240, Ipv4Addr::LOCALHOST)) {
        assert!(says(&world, "B drop-loopback"), "{:?}", decisions(&world));
        assert_eq!(sent(&world, "B"), 1);
    }
}

#[test]
fn rfc_1122_3_2_2_6_an_echo_request_to_a_group_is_not_answered() {
    let [world, ..] = spoofed(&set(240, [224, 0, 0, 1].into()));
    assert!(says(&world, "B echo-broadcast"), "{:?}", decisions(&world));
    assert_eq!(sent(&world, "B"), 1);
}

#[test]
fn rfc_1122_3_2_2_no_error_goes_to_what_is_no_single_host() {
    for source in [[0, 0, 0, 0], [0, 1, 2, 3], [240, 0, 0, 1]] {
        let [_, _, world, _] = spoofed(&set(208, source.into()));
        assert!(says(&world, "B error-not-sent"), "{source:?} {:?}", decisions(&world));
        assert_eq!(sent(&world, "B"), 1, "{source:?}");
    }
}

#[test]
fn rfc_1122_3_2_2_a_lost_fragment_of_a_broadcast_is_not_reported() {
    // To everyone by its IP address, or by the MAC address of one of its frames.
    let to_all = "set:A.2:0+48=281474976710655";
    for (target, faults) in
        [([192, 168, 1, 255], "drop:A.2".to_owned()), (B.octets(), format!("drop:A.3,{to_all}"))]
    {
        let (mut net, [a, ..]) = lan();
        net.at(MS, a, Call::UdpSend(UdpSend::new(target, 9, 3_000)));
        net.faults(&Fault::parse_list(&faults).unwrap());
        let world = net.run(Budget { time: Duration::from_secs(100), ..Budget::default() });
        assert!(says(&world, "B reassembly-timeout"), "{:?}", decisions(&world));
        assert!(says(&world, "B error-not-sent"), "{:?}", decisions(&world));
        assert!(!says(&world, "B error-sent"));
    }
}

/// B's answer to an echo request of A with these options, the route of which is at its end or not.
fn answered(options: Vec<Ipv4Option>) -> (World, Option<Ipv4>) {
    let (mut net, [a, _, b]) = lan();
    let (from, to) = (net.mac(a, 0), net.mac(b, 0));
    let header = Ipv4 { options, ..Ipv4::new(A, B, IpProtocol::ICMP) };
    let packet = header.packet(&Icmp::echo(1, 1).message(b"hello"));
    let bytes = Ethernet { destination: to, source: from, ether_type: EtherType::IPV4 }.frame(&packet);
    net.at(MS, b, Call::LearnArp { address: A, mac: from, fixed: true });
    net.at(MS, b, Call::LearnArp { address: [192, 168, 1, 9].into(), mac: from, fixed: true });
    net.at(MS * 7, a, Call::SendFrame { bytes });
    let world = net.run(Budget::default());
    let reply = world.frames.iter().find(|frame| Some(frame.name.node) == world.node("B"));
    let header = reply.and_then(|frame| Ipv4::read(&mut Reader::new(&frame.bytes[14..])).ok());
    (world, header)
}

fn route(pointer: u8, addresses: &[[u8; 4]]) -> Route {
    Route { pointer, addresses: addresses.iter().map(|address| (*address).into()).collect() }
}

#[test]
fn rfc_1122_3_2_2_6_an_echo_reply_goes_on_recording_the_route() {
    let asked = Ipv4Option::RecordRoute(route(8, &[[10, 0, 0, 1], [0; 4], [0; 4]]));
    let (world, reply) = answered(vec![asked]);
    let recorded = Ipv4Option::RecordRoute(route(12, &[[10, 0, 0, 1], B.octets(), [0; 4]]));
    assert_eq!(reply.unwrap().options.first(), Some(&recorded), "{:?}", decisions(&world));
    assert!(says(&world, "B echo-options"));
    // Without room it comes back as it is.
    let full = Ipv4Option::RecordRoute(route(8, &[[10, 0, 0, 1]]));
    let (_, reply) = answered(vec![full.clone()]);
    assert_eq!(reply.unwrap().options.first(), Some(&full));
}

#[test]
fn rfc_1122_3_2_2_6_an_echo_reply_goes_on_stamping_times() {
    let asked = |pointer, overflow, flag, entries: &[u32]| Ipv4Option::Timestamp {
        pointer,
        overflow,
        flag,
        entries: entries.to_vec(),
    };
    // The request is sent at 7 ms and takes two links of 1 ms; the high bit says that no midnight is known.
    let time = 1 << 31 | 9;
    let own = B.to_bits();
    for (before, after) in [
        (asked(9, 0, 0, &[5, 0]), asked(13, 0, 0, &[5, time])),
        (asked(5, 0, 1, &[0, 0]), asked(13, 0, 1, &[own, time])),
        (asked(5, 0, 3, &[own, 0]), asked(13, 0, 3, &[own, time])),
        (asked(5, 0, 3, &[A.to_bits(), 0]), asked(5, 0, 3, &[A.to_bits(), 0])),
        (asked(9, 2, 0, &[5]), asked(9, 3, 0, &[5])),
        (asked(9, 15, 1, &[5]), asked(9, 15, 1, &[5])),
        (asked(6, 0, 2, &[5]), asked(6, 0, 2, &[5])),
    ] {
        assert_eq!(answered(vec![before]).1.unwrap().options.first(), Some(&after));
    }
}

#[test]
fn rfc_1122_3_2_2_6_an_echo_reply_reverses_a_source_route() {
    let (first, then) = ([192, 168, 1, 9], [10, 0, 0, 2]);
    let back = route(4, &[then, A.octets()]);
    for (came, with_kind) in [
        (route(12, &[then, first]), Ipv4Option::LooseSourceRoute as fn(Route) -> Ipv4Option),
        (route(12, &[then, first]), Ipv4Option::StrictSourceRoute),
        // §3.2.1.8 (c): the source host in the recorded route does not come twice.
        (route(16, &[A.octets(), then, first]), Ipv4Option::LooseSourceRoute),
    ] {
        let reply = answered(vec![with_kind(came)]).1.unwrap();
        assert_eq!(reply.destination, Ipv4Addr::from(first));
        assert_eq!(reply.options.first(), Some(&with_kind(back.clone())));
    }
    // A route of nothing is none; one to everyone is not taken.
    let reply = answered(vec![Ipv4Option::LooseSourceRoute(route(4, &[]))]).1.unwrap();
    assert_eq!((reply.destination, reply.options), (A, Vec::new()));
    let (world, reply) = answered(vec![Ipv4Option::LooseSourceRoute(route(8, &[[192, 168, 1, 255]]))]);
    assert_eq!((says(&world, "B drop-malformed"), reply), (true, None));
}

#[test]
fn rfc_1122_3_3_5_an_unfinished_source_route_has_not_arrived() {
    let (world, reply) = answered(vec![Ipv4Option::LooseSourceRoute(route(4, &[[10, 0, 0, 2]]))]);
    assert!(says(&world, "B source-route-unfinished") && !says(&world, "B echo-reply"));
    // Code 5, source route failed.
    let error = world.frames.iter().find(|frame| Some(frame.name.node) == world.node("B")).unwrap();
    assert_eq!((reply.unwrap().destination, &error.bytes[34..36]), (A, &[3, 5][..]));
}

#[test]
fn rfc_1812_3_3_2_a_group_hardware_address_is_not_believed() {
    // Everyone's, and one flipped bit; in a reply to A, and in a request to B and to a router.
    for change in ["set:X:176+48=281474976710655", "flip:X:183"] {
        let reply = {
            let (mut net, [a, ..]) = lan();
            ping(&mut net, a, B.octets());
            faulty(net, &change.replace('X', "B.1"))
        };
        assert!(says(&reply, "A arp-group"), "{:?}", decisions(&reply));
        assert!(says(&reply, "A arp-again") && says(&reply, "A arp-resolved"), "the next reply is believed");
        let request = {
            let (mut net, [a, ..]) = lan();
            ping(&mut net, a, B.octets());
            faulty(net, &change.replace('X', "A.1"))
        };
        assert!(says(&request, "B arp-group") && says(&request, "A arp-again"));
        let routed = {
            let (mut net, [a, ..]) = path(LinkSpec::default());
            ping(&mut net, a, [10, 0, 2, 10]);
            faulty(net, &change.replace('X', "A.1"))
        };
        assert!(says(&routed, "R1 arp-group") && says(&routed, "A arp-again"));
    }
}

/// A host whose echo service is told to talk to itself.
fn talking_to_itself() -> Network {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host(A, 24));
    net.at(Duration::ZERO, a, Call::EchoService { port: 7 });
    net.at(MS, a, Call::UdpSend(UdpSend { from_port: Some(7), ..UdpSend::new(A, 7, 10) }));
    net
}

#[test]
fn what_a_node_sends_to_itself_has_an_end() {
    let world = talking_to_itself().run(Budget::default());
    assert!(says(&world, "A own-queue-full"));
    assert_eq!(world.ended, Ended::Quiet);
    assert!(world.events.len() < 10_000);
}

#[test]
fn a_budget_ends_a_run_in_the_middle_of_an_event() {
    let world = talking_to_itself().run(Budget { events: 500, ..Budget::default() });
    assert_eq!((world.ended, world.events.len()), (Ended::Events, 500));
}

#[test]
fn two_services_that_answer_each_other_are_ended_by_the_budget() {
    let (mut net, [a, _, b]) = lan();
    for node in [a, b] {
        net.at(Duration::ZERO, node, Call::EchoService { port: 7 });
    }
    net.at(MS, a, Call::UdpSend(UdpSend { from_port: Some(7), ..UdpSend::new(B, 7, 10) }));
    let budget = Budget { time: Duration::from_secs(600), ..Budget::default() };
    let world = net.run(budget);
    assert_eq!(world.ended, Ended::Events);
    assert!(world.events.len() <= budget.events + 1);
}
