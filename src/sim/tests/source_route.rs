//! Source routes through routers, each under the name of the section that has the rule.

use super::kit::{decisions, path, says};
use crate::protocol::{Call, Filter};
use crate::sim::{Budget, LinkSpec};
use crate::time::Duration;
use crate::trace::World;
use crate::wire::{EtherType, Ethernet, Icmp, IcmpBody, IpProtocol, Ipv4, Ipv4Option, Reader, Route};
use std::net::Ipv4Addr;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const A: [u8; 4] = [10, 0, 1, 10];
const B: [u8; 4] = [10, 0, 2, 10];
/// R1 towards A and towards R2, R2 towards R1 and towards B.
const R1: [[u8; 4]; 2] = [[10, 0, 1, 1], [10, 0, 12, 1]];
const R2: [[u8; 4]; 2] = [[10, 0, 12, 2], [10, 0, 2, 1]];
const NOWHERE: [u8; 4] = [172, 16, 0, 1];

type Kind = fn(Route) -> Ipv4Option;
const LOOSE: Kind = Ipv4Option::LooseSourceRoute;
const STRICT: Kind = Ipv4Option::StrictSourceRoute;

fn route(pointer: u8, addresses: &[[u8; 4]]) -> Route {
    Route { pointer, addresses: addresses.iter().map(|address| (*address).into()).collect() }
}

/// A hands R1 an echo request with this destination, these options and this Time to Live.
fn through(destination: [u8; 4], options: Vec<Ipv4Option>, time_to_live: u8, filter: Filter) -> World {
    let (mut net, [a, r1, ..]) = path(LinkSpec::default());
    let header = Ipv4::new(A.into(), destination.into(), IpProtocol::ICMP);
    let packet = Ipv4 { options, time_to_live, ..header }.packet(&Icmp::echo(1, 1).message(b"hello"));
    let (source, destination) = (net.mac(a, 0), net.mac(r1, 0));
    let bytes = Ethernet { destination, source, ether_type: EtherType::IPV4 }.frame(&packet);
    net.at(Duration::from_millis(1), r1, Call::SetFilter(filter));
    net.at(Duration::from_millis(2), a, Call::SendFrame { bytes });
    net.run(Budget::default())
}

fn follows(destination: [u8; 4], options: Vec<Ipv4Option>) -> World {
    through(destination, options, 64, Filter::default())
}

/// The packets that a node sent, each with a right checksum, and their payloads.
fn sent<'a>(world: &'a World, name: &str) -> Vec<(Ipv4, &'a [u8])> {
    let node = world.node(name);
    let frames = world.frames.iter().filter(|it| Some(it.name.node) == node && it.bytes[12..14] == [8, 0]);
    let read = |frame: &'a crate::trace::Frame| {
        let mut r = Reader::new(&frame.bytes[14..]);
        let header = Ipv4::read(&mut r).unwrap();
        assert_eq!(Ipv4::checksum_of(r.span(0, r.position())), header.header_checksum);
        (header, r.rest())
    };
    frames.map(read).collect()
}

/// The first packet that a node sent.
fn first(world: &World, name: &str) -> Ipv4 {
    sent(world, name).into_iter().next().unwrap_or_else(|| panic!("{name}: {:?}", decisions(world))).0
}

/// Type, code, and whom the first error of a node went to.
fn error(world: &World, name: &str) -> (u8, u8, Ipv4Addr) {
    let packets = sent(world, name);
    let (header, message) = packets.first().unwrap_or_else(|| panic!("{:?}", decisions(world)));
    (message[0], message[1], header.destination)
}

#[test]
fn rfc_791_3_1_a_router_replaces_a_stop_by_its_own_address() {
    for kind in [LOOSE, STRICT] {
        let world = follows(R1[0], vec![kind(route(4, &[R2[0], B]))]);
        let (one, two) = (first(&world, "R1"), first(&world, "R2"));
        assert_eq!((one.destination, one.time_to_live), (R2[0].into(), 63), "{:?}", decisions(&world));
        assert_eq!(one.options.first(), Some(&kind(route(8, &[R1[1], B]))));
        assert_eq!((two.destination, two.time_to_live), (B.into(), 62));
        assert_eq!(two.options.first(), Some(&kind(route(12, &[R1[1], R2[1]]))));
        // The answer takes the same way back, stop by stop, and what it records is that way.
        let back = first(&world, "B");
        assert_eq!(
            (back.destination, back.options.first()),
            (R2[1].into(), Some(&kind(route(4, &[R1[1], A]))))
        );
        let last = sent(&world, "R1").pop().unwrap().0;
        assert_eq!((last.destination, last.source), (A.into(), B.into()));
        assert_eq!(last.options.first(), Some(&kind(route(12, &[R2[0], R1[0]]))));
        assert!(says(&world, "R1 source-route-stop") && says(&world, "R2 forward-stop"));
    }
}

#[test]
fn rfc_791_3_1_other_routers_may_lie_between_the_stops_of_a_loose_route() {
    let world = follows(R1[0], vec![LOOSE(route(4, &[B]))]);
    let passed = first(&world, "R2");
    assert_eq!((passed.destination, passed.options.first()), (B.into(), Some(&LOOSE(route(8, &[R1[1]])))));
    assert!(says(&world, "R2 forward-ttl") && says(&world, "B echo-reply"));
}

#[test]
fn rfc_1812_5_2_4_3_the_next_stop_of_a_strict_route_is_on_a_link() {
    let world = follows(R1[0], vec![STRICT(route(4, &[B]))]);
    assert!(says(&world, "R1 source-route-strict"), "{:?}", decisions(&world));
    assert_eq!(error(&world, "R1"), (3, 5, A.into()));
    assert_eq!(sent(&world, "R2").len(), 0);
}

#[test]
fn rfc_1812_5_2_7_1_a_source_route_without_a_route_failed() {
    for kind in [LOOSE, STRICT] {
        assert_eq!(error(&follows(R1[0], vec![kind(route(4, &[NOWHERE]))]), "R1"), (3, 5, A.into()));
    }
    assert_eq!(error(&follows(NOWHERE, Vec::new()), "R1"), (3, 0, A.into()), "no source route, no code 5");
}

#[test]
fn rfc_1812_5_2_3_stops_at_the_routers_own_addresses_are_passed_at_once() {
    let world = follows(R1[0], vec![LOOSE(route(4, &[R1[1], B]))]);
    assert_eq!(first(&world, "R1").options.first(), Some(&LOOSE(route(12, &[R1[1], R1[1]]))));
    // Behind the last of them, the packet has arrived.
    let world = follows(R1[0], vec![LOOSE(route(4, &[R1[1]]))]);
    assert!(says(&world, "R1 echo-reply"), "{:?}", decisions(&world));
}

#[test]
fn rfc_1812_5_2_4_1_two_source_routes_are_a_parameter_problem() {
    for destination in [R1[0], B] {
        let options = vec![LOOSE(route(4, &[R2[0]])), STRICT(route(4, &[B]))];
        let world = follows(destination, options);
        assert!(says(&world, "R1 source-route-two"), "{:?}", decisions(&world));
        let packets = sent(&world, "R1");
        let message = Icmp::read(&mut Reader::new(packets[0].1)).unwrap();
        // The second option stands behind 20 bytes of header and the 7 of the first.
        assert_eq!(message.body, IcmpBody::ParameterProblem { pointer: 27, unused: 0 });
    }
}

#[test]
fn rfc_1812_5_2_2_a_strict_route_comes_to_its_stops_alone() {
    let world = follows(R2[0], vec![STRICT(route(4, &[B]))]);
    assert!(says(&world, "R1 source-route-astray"), "{:?}", decisions(&world));
    let message = Icmp::read(&mut Reader::new(sent(&world, "R1")[0].1)).unwrap();
    assert_eq!(message.body, IcmpBody::ParameterProblem { pointer: 16, unused: 0 });
    assert!(
        says(&follows(R2[0], vec![LOOSE(route(4, &[B]))]), "B echo-reply"),
        "a loose one comes by any router"
    );
}

#[test]
fn rfc_1812_5_3_13_4_a_router_drops_source_routes_only_when_told_to() {
    let options = vec![LOOSE(route(4, &[B]))];
    let told = Filter { source_routes: true, ..Filter::default() };
    let world = through(R1[0], options.clone(), 64, told);
    assert!(says(&world, "R1 drop-filter") && sent(&world, "R1").is_empty(), "{:?}", decisions(&world));
    assert!(says(&through(B, Vec::new(), 64, told), "B echo-reply"), "what follows none passes");
    assert!(says(&through(R1[0], options, 64, Filter::default()), "B echo-reply"));
}

#[test]
fn rfc_1812_5_3_1_a_source_route_takes_time_to_live() {
    let world = through(R1[0], vec![LOOSE(route(4, &[R2[0], B]))], 1, Filter::default());
    assert_eq!(error(&world, "R1"), (11, 0, A.into()));
    let world = through(R1[0], vec![LOOSE(route(4, &[R2[0], B]))], 2, Filter::default());
    assert_eq!((error(&world, "R2").0, says(&world, "R1 forward-stop")), (11, true));
}

#[test]
fn rfc_1812_5_3_13_5_a_router_records_the_route_of_what_it_passes_on() {
    let record = |pointer, addresses: &[_]| Ipv4Option::RecordRoute(route(pointer, addresses));
    let world = follows(B, vec![record(4, &[[0; 4], [0; 4]])]);
    assert_eq!(first(&world, "R1").options.first(), Some(&record(8, &[R1[1], [0; 4]])));
    assert_eq!(first(&world, "R2").options.first(), Some(&record(12, &[R1[1], R2[1]])));
    // Without room, it passes as it is.
    assert_eq!(first(&world, "B").options.first(), Some(&record(12, &[R1[1], R2[1]])));
}

#[test]
fn rfc_1812_5_3_13_6_a_router_stamps_what_it_passes_on() {
    let entries = vec![0; 4];
    let world = follows(B, vec![Ipv4Option::Timestamp { pointer: 5, overflow: 0, flag: 1, entries }]);
    let stamped = first(&world, "R2").options;
    let Some(Ipv4Option::Timestamp { pointer: 21, overflow: 0, entries, .. }) = stamped.first() else {
        panic!("{stamped:?}")
    };
    let addresses = [entries[0], entries[2]].map(|address| Ipv4Addr::from(address).octets());
    assert_eq!(addresses, [R1[1], R2[1]]);
    // A's frame takes 1 ms to R1; R1 and R2 ask for their neighbours after they have stamped. The high bit: no midnight.
    assert_eq!([entries[1], entries[3]], [1 << 31 | 3, 1 << 31 | 6]);
}

#[test]
fn rfc_1812_4_3_2_6_an_error_goes_back_by_the_stops_that_were_passed() {
    let world = follows(R1[0], vec![STRICT(route(4, &[R2[0], NOWHERE]))]);
    assert_eq!(error(&world, "R2"), (3, 5, R1[1].into()));
    assert_eq!(first(&world, "R2").options.first(), Some(&STRICT(route(4, &[A]))));
    let at_a = sent(&world, "R1").pop().unwrap().0;
    assert_eq!((at_a.destination, at_a.protocol), (A.into(), IpProtocol::ICMP));
    assert!(says(&world, "A error-received"), "{:?}", decisions(&world));
}

#[test]
fn a_source_route_leads_to_no_group_and_no_loopback() {
    for next in [[224, 0, 0, 1], [10, 0, 12, 3], [255; 4], [127, 0, 0, 1]] {
        let world = follows(R1[0], vec![LOOSE(route(4, &[next]))]);
        assert!(
            says(&world, "R1 drop-malformed") && sent(&world, "R1").is_empty(),
            "{:?}",
            decisions(&world)
        );
    }
}
