//! ICMP errors and ARP's rules, each under the name of the section that has it.

use super::kit::{decisions, faulty, lan, path, ping, rows, says};
use crate::protocol::{Call, Config, Filter, Ping, UdpSend};
use crate::sim::{Budget, LinkSpec, Network};
use crate::time::{Duration, Instant};
use crate::trace::World;
use crate::wire::{Icmp, IcmpBody, Ipv4, Mac, Reader};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const MS: Duration = Duration::from_millis(1);

/// The ICMP errors that were sent: type, code and the number of bytes quoted.
fn errors(world: &World) -> Vec<(u8, u8, usize)> {
    let errors = world.frames.iter().filter_map(|frame| {
        let mut r = Reader::new(frame.bytes.get(14..)?);
        let ip = Ipv4::read(&mut r).ok().filter(|ip| ip.protocol.0 == 1)?;
        let icmp = Icmp::read(&mut r).ok().filter(Icmp::is_error)?;
        Some((icmp.body.kind(), icmp.code, ip.payload_length() - 8))
    });
    errors.collect()
}

fn run(net: Network) -> World {
    net.run(Budget::default())
}

#[test]
fn rfc_1122_4_1_3_1_a_closed_port_is_unreachable_and_8_bytes_are_quoted() {
    let (mut net, [a, ..]) = lan();
    net.at(MS, a, Call::UdpSend(UdpSend::new([192, 168, 1, 20], 9, 100)));
    let world = run(net);
    // B's and the switch's copy of it.
    assert_eq!(errors(&world), [(3, 3, 28), (3, 3, 28)]);
    assert!(says(&world, "A told-unreachable"));
}

#[test]
fn rfc_1812_4_3_2_3_a_router_quotes_what_fits_into_576_bytes() {
    let (mut net, [a, ..]) = path(LinkSpec::default());
    let ping = Ping { size: 1000, time_to_live: 1, ..Ping::new([10, 0, 2, 10]) };
    net.at(MS, a, Call::Ping(ping));
    assert_eq!(errors(&run(net)), [(11, 0, 548)]);
}

#[test]
fn rfc_1122_3_2_2_an_error_never_answers_an_error() {
    let (mut net, [a, ..]) = path(LinkSpec::default());
    net.at(MS, a, Call::UdpSend(UdpSend::new([10, 0, 2, 10], 9, 100)));
    // B's answer, which is behind its ARP frames, is to die at the first router.
    let world = faulty(net, "fix:B.3:176+8=1,fix:B.2:176+8=1");
    assert!(says(&world, "R2 ttl-zero") && says(&world, "R2 error-not-sent"), "{:?}", decisions(&world));
}

#[test]
fn rfc_1122_3_2_2_a_broadcast_is_never_answered_by_an_error() {
    let (mut net, [a, ..]) = lan();
    net.at(MS, a, Call::UdpSend(UdpSend::new([192, 168, 1, 255], 9, 10)));
    net.at(MS, a, Call::Ping(Ping::new([255, 255, 255, 255])));
    let world = run(net);
    assert!(errors(&world).is_empty());
    assert!(says(&world, "B error-not-sent") && says(&world, "B echo-broadcast"));
}

#[test]
fn rfc_1122_3_2_2_1_a_protocol_that_nobody_speaks_is_unreachable() {
    let (mut net, [a, ..]) = lan();
    ping(&mut net, a, [192, 168, 1, 20]);
    assert_eq!(errors(&faulty(net, "fix:A.2:184+8=99"))[0].1, 2);
}

#[test]
fn rfc_1812_5_2_7_1_no_route_is_net_unreachable_and_no_arp_answer_host_unreachable() {
    let (mut net, [a, ..]) = path(LinkSpec::default());
    ping(&mut net, a, [172, 16, 0, 1]);
    assert_eq!(errors(&run(net))[0].1, 0);
    let (mut net, [a, ..]) = path(LinkSpec::default());
    ping(&mut net, a, [10, 0, 2, 99]);
    let world = run(net);
    assert_eq!(errors(&world)[0].1, 1);
    assert_eq!(rows(&world, "A", "ping")[0][3], "!H");
}

#[test]
fn rfc_1812_5_3_9_a_filter_may_say_so() {
    for (answer, mark) in [(true, "!X"), (false, "*")] {
        let (mut net, [a, r1, ..]) = path(LinkSpec::default());
        let filter = Filter { echo_requests: true, answer, ..Filter::default() };
        net.at(Duration::ZERO, r1, Call::SetFilter(filter));
        ping(&mut net, a, [10, 0, 2, 10]);
        assert_eq!(rows(&run(net), "A", "ping")[0][3], mark);
    }
}

#[test]
fn rfc_1812_4_3_2_8_errors_are_limited() {
    let (mut net, [a, ..]) = path(LinkSpec::default());
    let ping = Ping { count: 40, interval: MS, time_to_live: 1, ..Ping::new([10, 0, 2, 10]) };
    net.at(MS, a, Call::Ping(ping));
    let world = run(net);
    assert!((10..=11).contains(&errors(&world).len()));
    assert!(says(&world, "R1 error-limited"));
}

#[test]
fn rfc_826_who_asks_is_learned_and_who_overhears_is_not() {
    let mut net = Network::new(1);
    let s = net.switch("S", (1, 1));
    let hosts =
        [10, 20, 30].map(|host| net.host(&format!("H{host}"), (0, host), Config::host([10, 0, 0, host], 24)));
    for host in hosts {
        net.link(host, s, LinkSpec::default());
    }
    net.at(MS, hosts[0], Call::Ping(Ping::new([10, 0, 0, 20])));
    let world = run(net);
    assert_eq!(rows(&world, "H20", "arp-cache").len(), 1);
    assert!(rows(&world, "H30", "arp-cache").is_empty());
}

#[test]
fn rfc_1122_2_3_2_1_one_question_a_second_and_then_it_is_given_up() {
    let (mut net, [a, ..]) = lan();
    for at in 1..=17 {
        net.at(MS * at, a, Call::Ping(Ping::new([192, 168, 1, 99])));
    }
    let world = run(net);
    let asked: Vec<_> = world
        .frames
        .iter()
        .filter(|frame| frame.name.node == a.0)
        .map(|frame| frame.sent.nanos() / 1_000_000)
        .collect();
    assert_eq!(asked, [1, 1001, 2001]);
    assert!(says(&world, "A arp-queue-full") && says(&world, "A arp-gave-up"));
    // RFC 1122 §2.3.2.2: the oldest of 17 packets made room for the latest.
    let answers: Vec<_> = rows(&world, "A", "ping").into_iter().map(|row| row[3].clone()).collect();
    assert_eq!((answers[0].as_str(), answers.len()), ("*", 17));
    assert!(answers[1..].iter().all(|answer| answer == "!H"));
}

#[test]
fn rfc_1122_2_3_2_1_an_entry_ages() {
    let (mut net, [a, ..]) = lan();
    ping(&mut net, a, [192, 168, 1, 20]);
    net.at(Duration::from_secs(61), a, Call::Ping(Ping::new([192, 168, 1, 20])));
    let world = net.run(Budget { time: Duration::from_secs(90), ..Budget::default() });
    assert!(says(&world, "A arp-expired"));
}

#[test]
fn rfc_5227_2_4_a_conflict_is_noticed_and_the_address_defended_once() {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host([10, 0, 0, 1], 24));
    let b = net.host("B", (1, 0), Config::host([10, 0, 0, 1], 24));
    net.link(a, b, LinkSpec::default());
    net.at(MS, a, Call::Announce);
    let world = run(net);
    // B defends; A hears that, defends in turn; B has just done so.
    assert_eq!(
        decisions(&world)[1..],
        [
            "A arp-announce",
            "B arp-conflict",
            "B arp-announce",
            "A arp-conflict",
            "A arp-announce",
            "B arp-conflict-again",
            "A arp-announce-again",
            "B arp-conflict-again"
        ]
    );
}

#[test]
fn rfc_5227_2_3_there_are_two_announcements_two_seconds_apart() {
    let (mut net, [_, _, b]) = lan();
    net.at(MS, b, Call::Announce);
    let world = net.run(Budget { time: Duration::from_secs(20), ..Budget::default() });
    let sent = world.frames.iter().filter(|frame| frame.name.node == b.0).map(|frame| frame.sent);
    let first = Instant::START + MS;
    assert_eq!(sent.collect::<Vec<_>>(), [first, first + Duration::from_secs(2)]);
}

#[test]
fn rfc_5227_2_3_an_announcement_corrects_a_stale_entry() {
    let (mut net, [a, _, b]) = lan();
    let stale = Call::LearnArp { address: [192, 168, 1, 20].into(), mac: Mac([2; 6]), fixed: false };
    net.at(Duration::ZERO, a, stale);
    ping(&mut net, a, [192, 168, 1, 20]);
    net.at(Duration::from_millis(100), b, Call::Announce);
    net.at(Duration::from_millis(200), a, Call::Ping(Ping::new([192, 168, 1, 20])));
    let world = run(net);
    assert!(says(&world, "A arp-replaced") && says(&world, "A told-ping-reply"));
}

#[test]
fn a_forged_reply_is_believed_unless_the_entry_is_fixed() {
    for (fixed, said) in [(false, "A arp-replaced"), (true, "A arp-fixed")] {
        let (mut net, [a, s, b]) = lan();
        let m = net.host("M", (1, 1), Config::host([192, 168, 1, 66], 24));
        net.link(m, s, LinkSpec::default());
        let address = [192, 168, 1, 20].into();
        net.at(Duration::ZERO, a, Call::LearnArp { address, mac: net.mac(b, 0), fixed });
        net.at(MS, m, Call::ForgeArp { victim: [192, 168, 1, 10].into(), claimed: address });
        assert!(says(&run(net), said), "{fixed}");
    }
}

#[test]
fn a_wrong_mask_asks_for_the_wrong_neighbour() {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host([10, 0, 1, 10], 8).gateway([10, 0, 1, 1]));
    let r = net.router("R", (1, 0), Config::router(&[([10, 0, 1, 1], 24), ([10, 0, 2, 1], 24)]));
    net.link(a, r, LinkSpec::default());
    ping(&mut net, a, [10, 0, 2, 10]);
    let world = run(net);
    assert!(says(&world, "A route-direct") && says(&world, "A arp-gave-up"));
}

#[test]
fn a_gateway_on_no_link_is_no_route() {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host([10, 0, 1, 10], 24).gateway([10, 0, 9, 1]));
    ping(&mut net, a, [10, 0, 2, 10]);
    assert!(says(&run(net), "A no-route"));
}

#[test]
fn an_echo_reply_carries_identifier_number_and_data_back() {
    let (mut net, [a, ..]) = lan();
    ping(&mut net, a, [192, 168, 1, 20]);
    let world = run(net);
    let icmp = |frame: usize| world.frames[frame].bytes[34..].to_vec();
    let (request, reply) = (icmp(4), icmp(6));
    assert_eq!(request[4..], reply[4..]);
    let body = Icmp::read(&mut Reader::new(&reply)).unwrap().body;
    assert_eq!(body, IcmpBody::EchoReply { identifier: 1, sequence_number: 1 });
}
