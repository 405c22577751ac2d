//! Networks that between them reach every decision a node can make.

pub mod tcp;

use std::net::Ipv4Addr;
use wirewalk::address::Prefix;
use wirewalk::fault::Fault;
use wirewalk::protocol::{Call, Config, Filter, Method, Ping, StaticRoute, Traceroute, UdpSend};
use wirewalk::sim::{Budget, LinkSpec, Network, NodeId};
use wirewalk::time::Duration;
use wirewalk::wire::{EtherType, Ethernet, Icmp, IpProtocol, Ipv4, Ipv4Option, Mac, Route};

pub fn ms(count: u64) -> Duration {
    Duration::from_millis(count)
}

fn fault(net: &mut Network, spec: &str) {
    net.faults(&Fault::parse_list(spec).unwrap());
}

/// A, B and C behind the switch S.
pub fn lan(seed: u64, spec: LinkSpec) -> (Network, [NodeId; 3]) {
    let mut net = Network::new(seed);
    let s = net.switch("S", (1, 1));
    let a = net.host("A", (0, 0), Config::host([192, 168, 1, 10], 24));
    let b = net.host("B", (2, 0), Config::host([192, 168, 1, 20], 24));
    let c = net.host("C", (1, 2), Config::host([192, 168, 1, 30], 24));
    for host in [a, b, c] {
        net.link(host, s, spec);
    }
    (net, [a, b, c])
}

/// A, R1, R2, B in a row.
pub fn path(seed: u64, middle: LinkSpec) -> (Network, [NodeId; 4]) {
    let mut net = Network::new(seed);
    let a = net.host("A", (0, 0), Config::host([10, 0, 1, 10], 24).gateway([10, 0, 1, 1]));
    let r1 = Config::router(&[([10, 0, 1, 1], 24), ([10, 0, 12, 1], 30)]);
    let r1 = net.router("R1", (1, 0), r1.route([10, 0, 2, 0], 24, [10, 0, 12, 2]));
    let r2 = Config::router(&[([10, 0, 12, 2], 30), ([10, 0, 2, 1], 24)]);
    let r2 = net.router("R2", (2, 0), r2.route([10, 0, 0, 0], 16, [10, 0, 12, 1]));
    let b = net.host("B", (3, 0), Config::host([10, 0, 2, 10], 24).gateway([10, 0, 2, 1]));
    net.link(a, r1, LinkSpec::default());
    net.link(r1, r2, middle);
    net.link(r2, b, LinkSpec::default());
    (net, [a, r1, r2, b])
}

/// Long enough for everything to age and run out.
pub fn budget() -> Budget {
    Budget { time: Duration::from_secs(400), ..Budget::default() }
}

/// Every scene, by name.
pub fn scenes() -> Vec<(&'static str, Network)> {
    vec![
        ("neighbours", neighbours()),
        ("lies", lies()),
        ("silence", silence()),
        ("datagrams", datagrams()),
        ("broken", broken()),
        ("lossy", lossy()),
        ("far", far()),
        ("narrow", narrow()),
        ("filtered", filtered()),
        ("loop", round()),
        ("roundabout", roundabout()),
        ("strange", strange()),
        ("spoofed", spoofed()),
        ("source-routes", source_routes()),
        ("tcp", tcp::clean()),
        ("losses", tcp::losses()),
        ("plain-losses", tcp::plain_losses()),
        ("weather", tcp::weather()),
        ("stalled", tcp::stalled()),
        ("idle", tcp::idle()),
        ("rude", tcp::rude()),
        ("relayed", tcp::relayed()),
    ]
}

fn neighbours() -> Network {
    let (mut net, [a, b, c]) = lan(1, LinkSpec::default());
    net.at(ms(1), a, Call::Ping(Ping { count: 2, ..Ping::new([192, 168, 1, 20]) }));
    net.at(ms(50), c, Call::Announce);
    net.at(ms(60), a, Call::Ping(Ping::new([192, 168, 1, 10])));
    net.at(ms(70), b, Call::Ping(Ping::new([192, 168, 1, 255])));
    net.at(ms(80), a, Call::Ping(Ping::new([8, 8, 8, 8])));
    // By then the entry has aged.
    net.at(ms(70_000), a, Call::Ping(Ping::new([192, 168, 1, 20])));
    net
}

fn lies() -> Network {
    let (mut net, [a, b, c]) = lan(1, LinkSpec::default());
    let address = Ipv4Addr::new(192, 168, 1, 20);
    net.at(ms(1), a, Call::Ping(Ping::new(address)));
    net.at(ms(50), c, Call::ForgeArp { victim: [192, 168, 1, 10].into(), claimed: address });
    net.at(ms(60), a, Call::Ping(Ping::new(address)));
    net.at(ms(70), c, Call::ForgeArp { victim: [192, 168, 1, 20].into(), claimed: [192, 168, 1, 77].into() });
    net.at(ms(80), c, Call::ForgeArp { victim: [192, 168, 1, 10].into(), claimed: [192, 168, 1, 10].into() });
    net.at(ms(90), b, Call::LearnArp { address: [192, 168, 1, 10].into(), mac: Mac([2; 6]), fixed: true });
    net.at(ms(90), c, Call::LearnArp { address, mac: Mac([2; 6]), fixed: false });
    net.at(ms(100), a, Call::Announce);
    // B believes its entry; no switch has ever seen that MAC address.
    net.at(ms(110), b, Call::Ping(Ping::new([192, 168, 1, 10])));
    // A's MAC address behind C's port.
    fault(&mut net, "set:C.3:48+48=2199023256064");
    net
}

fn silence() -> Network {
    let (mut net, [a, ..]) = lan(1, LinkSpec::default());
    for at in 1..=20 {
        net.at(ms(at), a, Call::Ping(Ping::new([192, 168, 1, 99])));
    }
    net
}

fn datagrams() -> Network {
    let (mut net, [a, b, c]) = lan(1, LinkSpec::default());
    net.at(ms(0), b, Call::EchoService { port: 7 });
    net.at(ms(0), c, Call::Listen { port: 9 });
    net.at(ms(1), a, Call::UdpSend(UdpSend::new([192, 168, 1, 20], 7, 100)));
    net.at(ms(2), a, Call::UdpSend(UdpSend::new([192, 168, 1, 30], 9, 4000)));
    net.at(ms(3), a, Call::UdpSend(UdpSend::new([192, 168, 1, 20], 1234, 10)));
    net.at(ms(4), a, Call::UdpSend(UdpSend::new([255, 255, 255, 255], 1234, 10)));
    net.at(ms(5), a, Call::UdpSend(UdpSend::new([1, 1, 1, 1], 53, 10)));
    net
}

fn broken() -> Network {
    let (mut net, [a, b, _]) = lan(1, LinkSpec::default());
    net.at(ms(0), b, Call::Listen { port: 9 });
    for at in 0..10 {
        net.at(ms(1 + at * 50), a, Call::UdpSend(UdpSend::new([192, 168, 1, 20], 9, 50)));
    }
    net.at(ms(1000), a, Call::Ping(Ping { count: 2, ..Ping::new([192, 168, 1, 20]) }));
    // The version, the header's checksum, the data, the protocol, source, a misplaced fragment, the target.
    fault(&mut net, "flip:A.3:112,flip:A.4:180,flip:A.5:400,fix:A.6:184+8=99,fix:A.7:208+32=3758096385");
    fault(&mut net, "fix:A.8:160+16=16383,fix:A.9:240+32=3232235999,fix:A.10:160+16=1,flip:A.12:400");
    // Noise on the wire.
    fault(&mut net, "damage:A.11");
    net.at(ms(5000), a, Call::Ping(Ping::new([192, 168, 1, 20])));
    // Nobody understands this.
    let bytes = [[0xff; 6], [2, 0, 0, 0, 2, 0]].concat().into_iter().chain([0x88, 0xb5, 0x60]).collect();
    net.at(ms(9000), a, Call::SendFrame { bytes });
    // One arrives twice, and one is addressed to its own sender.
    fault(&mut net, "duplicate:A.13,set:A.14:0+48=2199023256064");
    net
}

fn lossy() -> Network {
    let spec = LinkSpec { loss_percent: 20, rate: 1_000_000, queue: 1, ..LinkSpec::default() };
    let (mut net, [a, b, c]) = lan(3, spec);
    net.at(ms(1), a, Call::Ping(Ping { count: 20, interval: ms(1), ..Ping::new([192, 168, 1, 20]) }));
    net.at(ms(2), c, Call::Ping(Ping { count: 20, interval: ms(1), ..Ping::new([192, 168, 1, 20]) }));
    net.at(ms(9000), b, Call::UdpSend(UdpSend::new([192, 168, 1, 10], 9, 3000)));
    fault(&mut net, "drop:A.every5,delay:B.30%:7ms,reorder:C.every3,duplicate:S.10%");
    net
}

fn far() -> Network {
    let (mut net, [a, r1, _, b]) = path(1, LinkSpec::default());
    net.at(ms(1), a, Call::Ping(Ping::new([10, 0, 2, 10])));
    net.at(ms(100), a, Call::Traceroute(Traceroute::new([10, 0, 2, 10], Method::Udp)));
    net.at(
        ms(200),
        a,
        Call::Traceroute(Traceroute { probes: 3, ..Traceroute::new([10, 0, 2, 10], Method::Echo) }),
    );
    net.at(
        ms(300),
        a,
        Call::Traceroute(Traceroute {
            most_hops: 3,
            wait: ms(100),
            ..Traceroute::new([10, 0, 2, 99], Method::Udp)
        }),
    );
    net.at(ms(400), a, Call::Ping(Ping::new([172, 16, 0, 1])));
    net.at(ms(500), a, Call::UdpSend(UdpSend::new([10, 0, 2, 255], 9, 10)));
    net.at(ms(9000), r1, Call::RemoveRoute(Prefix::new(Ipv4Addr::new(10, 0, 2, 0).into(), 24)));
    net.at(ms(9001), b, Call::Ping(Ping::new([10, 0, 1, 10])));
    net.at(ms(9002), a, Call::Ping(Ping { count: 30, interval: ms(1), ..Ping::new([10, 0, 2, 10]) }));
    let back = StaticRoute {
        prefix: Prefix::new(Ipv4Addr::new(10, 0, 2, 0).into(), 24),
        next_hop: [10, 0, 12, 2].into(),
        metric: 5,
    };
    net.at(ms(9500), r1, Call::AddRoute(back));
    net
}

fn narrow() -> Network {
    let (mut net, [a, _, _, b]) = path(1, LinkSpec { mtu: 1400, ..LinkSpec::default() });
    let big = Ping { size: 1472, ..Ping::new([10, 0, 2, 10]) };
    net.at(ms(0), b, Call::Listen { port: 9 });
    net.at(ms(1), a, Call::Ping(big));
    net.at(ms(100), a, Call::Ping(Ping { dont_fragment: true, count: 2, ..big }));
    net.at(ms(3000), a, Call::UdpSend(UdpSend::new([10, 0, 2, 10], 9, 4000)));
    let whole = UdpSend { dont_fragment: true, ..UdpSend::new([10, 0, 2, 10], 9, 1400) };
    net.at(ms(4000), a, Call::UdpSend(whole));
    net.at(ms(5000), a, Call::UdpSend(UdpSend::new([10, 0, 2, 10], 1, 4000)));
    // One fragment of the last datagram does not come, and B gives it up.
    fault(&mut net, "drop:R2.every7");
    net
}

fn filtered() -> Network {
    let (mut net, [a, r1, _, b]) = path(1, LinkSpec { mtu: 1000, ..LinkSpec::default() });
    let filter = Filter { echo_requests: true, udp: true, answer: true, ..Filter::default() };
    net.at(ms(0), b, Call::SetFilter(filter));
    net.at(ms(1), a, Call::Ping(Ping::new([10, 0, 2, 10])));
    net.at(ms(2), a, Call::UdpSend(UdpSend::new([10, 0, 2, 10], 9, 100)));
    net.at(ms(50), r1, Call::SetFilter(Filter { icmp_errors: true, ..Filter::default() }));
    net.at(ms(51), a, Call::Ping(Ping { dont_fragment: true, size: 1400, ..Ping::new([10, 0, 2, 10]) }));
    net
}

/// Two routers that each believe the other is nearer.
fn round() -> Network {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host([10, 0, 1, 10], 24).gateway([10, 0, 1, 1]));
    let r1 = Config::router(&[([10, 0, 1, 1], 24), ([10, 0, 12, 1], 30)]).gateway([10, 0, 12, 2]);
    let r1 = net.router("R1", (1, 0), r1);
    let r2 = net.router("R2", (2, 0), Config::router(&[([10, 0, 12, 2], 30)]).gateway([10, 0, 12, 1]));
    net.link(a, r1, LinkSpec::default());
    net.link(r1, r2, LinkSpec::default());
    net.at(ms(1), a, Call::Ping(Ping { time_to_live: 8, ..Ping::new([203, 0, 113, 1]) }));
    net.at(
        ms(100),
        a,
        Call::Traceroute(Traceroute { most_hops: 5, ..Traceroute::new([203, 0, 113, 1], Method::Echo) }),
    );
    // One comes to the router as a broadcast.
    fault(&mut net, "set:A.4:0+48=281474976710655");
    net
}

/// A's gateway is R1, but R2 on the same link is nearer to B; and R1 tells R2, too, what that does not believe.
fn roundabout() -> Network {
    let mut net = Network::new(1);
    let s = net.switch("S", (1, 1));
    let a = net.host("A", (0, 1), Config::host([10, 0, 1, 10], 24).gateway([10, 0, 1, 1]));
    let r1 = Config::router(&[([10, 0, 1, 1], 24)]).route([10, 0, 2, 0], 24, [10, 0, 1, 2]);
    let r1 = net.router("R1", (1, 0), r1);
    let r2 = net.router("R2", (2, 1), Config::router(&[([10, 0, 1, 2], 24), ([10, 0, 2, 1], 24)]));
    let b = net.host("B", (3, 1), Config::host([10, 0, 2, 10], 24).gateway([10, 0, 2, 1]));
    for node in [a, r1, r2] {
        net.link(node, s, LinkSpec::default());
    }
    net.link(r2, b, LinkSpec::default());
    net.at(ms(1), a, Call::Ping(Ping { count: 2, ..Ping::new([10, 0, 2, 10]) }));
    net.at(
        ms(3000),
        r2,
        Call::AddRoute(StaticRoute {
            prefix: Prefix::new(Ipv4Addr::new(10, 0, 3, 0).into(), 24),
            next_hop: [10, 0, 1, 1].into(),
            metric: 1,
        }),
    );
    net.at(
        ms(3001),
        r1,
        Call::AddRoute(StaticRoute {
            prefix: Prefix::new(Ipv4Addr::new(10, 0, 3, 0).into(), 24),
            next_hop: [10, 0, 1, 10].into(),
            metric: 1,
        }),
    );
    net.at(ms(3002), r2, Call::Ping(Ping::new([10, 0, 3, 1])));
    net
}

/// Two hosts with the same address, a host with a wrong mask, a link that carries less than its ends believe.
fn strange() -> Network {
    let mut net = Network::new(1);
    let s = net.switch("S", (1, 1));
    let t = net.switch("T", (2, 1));
    let a = net.host("A", (0, 0), Config::host([192, 168, 1, 10], 16));
    let b = net.host("B", (2, 0), Config::host([192, 168, 1, 20], 24));
    let d = net.host("D", (3, 0), Config::host([192, 168, 1, 20], 24).gateway([10, 9, 9, 9]));
    for host in [a, b] {
        net.link(host, s, LinkSpec::default());
    }
    net.link(d, t, LinkSpec::default());
    net.link(s, t, LinkSpec { mtu: 1000, ..LinkSpec::default() });
    net.at(ms(1), b, Call::Announce);
    net.at(ms(30), a, Call::Ping(Ping::new([192, 168, 2, 20])));
    net.at(ms(40), d, Call::Ping(Ping::new([10, 0, 0, 1])));
    net.at(ms(5000), a, Call::Ping(Ping { size: 1200, count: 2, ..Ping::new([192, 168, 1, 20]) }));
    net
}

/// Echo requests that follow source routes: to their end and back, and as far as they can be followed.
fn source_routes() -> Network {
    let (mut net, [a, r1, ..]) = path(1, LinkSpec::default());
    let address = Ipv4Addr::from;
    let (router, further, end) = (address([10, 0, 1, 1]), address([10, 0, 12, 2]), address([10, 0, 2, 10]));
    let route = |addresses: &[Ipv4Addr]| Route { pointer: 4, addresses: addresses.to_vec() };
    let loose = |addresses: &[Ipv4Addr]| Ipv4Option::LooseSourceRoute(route(addresses));
    let strict = |addresses: &[Ipv4Addr]| Ipv4Option::StrictSourceRoute(route(addresses));
    let packets = [
        (router, vec![loose(&[end])]),
        (router, vec![strict(&[further, end])]),
        (router, vec![strict(&[end])]),
        (router, vec![loose(&[further]), loose(&[end])]),
        (further, vec![strict(&[end])]),
    ];
    let (source, destination) = (net.mac(a, 0), net.mac(r1, 0));
    let ethernet = Ethernet { destination, source, ether_type: EtherType::IPV4 };
    for ((to, options), sequence) in packets.into_iter().zip(1..) {
        let header = Ipv4 { options, ..Ipv4::new([10, 0, 1, 10].into(), to, IpProtocol::ICMP) };
        let bytes = ethernet.frame(&header.packet(&Icmp::echo(1, sequence).message(b"hello")));
        net.at(ms(u64::from(sequence) * 100), a, Call::SendFrame { bytes });
    }
    net
}

/// Packets that speak for others, packets with a route, and a program that talks to itself.
fn spoofed() -> Network {
    let (mut net, [a, b, c]) = lan(1, LinkSpec::default());
    let [from, to] = [[192, 168, 1, 10], [192, 168, 1, 20]].map(Ipv4Addr::from);
    let route = |pointer| Route { pointer, addresses: vec![[10, 0, 0, 1].into()] };
    let options = |option| Ipv4 { options: vec![option], ..Ipv4::new(from, to, IpProtocol::ICMP) };
    let headers = [
        Ipv4::new(to, to, IpProtocol::ICMP),
        Ipv4::new(from, Ipv4Addr::LOCALHOST, IpProtocol::ICMP),
        options(Ipv4Option::LooseSourceRoute(route(4))),
        options(Ipv4Option::RecordRoute(route(4))),
    ];
    let ethernet =
        Ethernet { destination: net.mac(b, 0), source: net.mac(a, 0), ether_type: EtherType::IPV4 };
    for (header, at) in headers.into_iter().zip(2_000..) {
        let bytes = ethernet.frame(&header.packet(&Icmp::echo(1, 1).message(b"hello")));
        net.at(ms(at), a, Call::SendFrame { bytes });
    }
    net.at(ms(0), c, Call::EchoService { port: 7 });
    net.at(ms(0), c, Call::UdpSend(UdpSend { from_port: Some(7), ..UdpSend::new([192, 168, 1, 30], 7, 1) }));
    net.at(ms(1), a, Call::Ping(Ping::new(to)));
    // The request says that its sender is everyone.
    fault(&mut net, "set:A.1:176+48=281474976710655");
    net
}
