//! A run made by hand, of frames made by the wire's own writers.
#![allow(dead_code, reason = "no test needs everything")]

use wirewalk::fault::Fault;
use wirewalk::text::Say;
use wirewalk::time::{Duration, Instant};
use wirewalk::trace::{
    Applied, Event, Fate, Frame, FrameName, Layer, Lazy, Link, Loss, Node, NodeKind, What, World,
};
use wirewalk::wire::{Arp, EtherType, Ethernet, Icmp, IpProtocol, Ipv4, Mac};

pub const A: Mac = Mac([2, 0, 0, 0, 0, 0xa]);
pub const R: Mac = Mac([2, 0, 0, 0, 0, 1]);

pub fn ethernet(ether_type: EtherType, payload: &[u8]) -> Vec<u8> {
    Ethernet { destination: R, source: A, ether_type }.frame(payload)
}

pub fn ipv4(protocol: IpProtocol) -> Ipv4 {
    Ipv4::new([192, 0, 2, 10].into(), [198, 51, 100, 5].into(), protocol)
}

pub fn icmp(message: Icmp, payload: &[u8]) -> Vec<u8> {
    ethernet(EtherType::IPV4, &ipv4(IpProtocol::ICMP).packet(&message.message(payload)))
}

pub fn arp(arp: &Arp) -> Vec<u8> {
    ethernet(EtherType::ARP, &arp.packet())
}

/// A asks and R answers over a switch; what A sends then is delayed, and what R sends is lost.
pub fn world() -> World {
    let here = [192, 0, 2, 10].into();
    let request = Arp::request(A, here, [192, 0, 2, 1].into());
    let node = |name: &str, kind, address: &[&str]| Node {
        name: name.to_owned(),
        kind,
        addresses: address.iter().map(|address| (*address).to_owned()).collect(),
        place: (0, 0),
    };
    let link = |a, b| Link { ends: [(a, 0), b], delay: Duration::from_millis(1), rate: 0, mtu: 1500 };
    let at = |micros: u64| Instant::from_nanos(micros * 1_000);
    let frame = |(node, count), link, to, bytes: &[u8], sent, fate, faults: &[usize]| Frame {
        name: FrameName { node, count },
        link,
        to,
        bytes: bytes.into(),
        sent: at(sent),
        departed: at(sent),
        fate,
        cause: None,
        faults: faults.to_vec(),
    };
    let note = Lazy::note(Layer::Link, Say::new("cache-miss"), &[]);
    let event = |micros, node, what| Event { at: at(micros), node, what, cause: None };
    let (ask, answer) = (arp(&request), arp(&request.reply(R)));
    let ping = icmp(Icmp::echo(1, 1), b"ping");
    World {
        nodes: vec![
            node("A", NodeKind::Host, &["192.0.2.10/24", "02:00:00:00:00:0a"]),
            node("switch-1", NodeKind::Switch, &[]),
            node("R", NodeKind::Router, &["192.0.2.1/24"]),
        ],
        links: vec![link(0, (1, 0)), link(2, (1, 1))],
        frames: vec![
            frame((0, 1), 0, 1, &ask, 0, Fate::Delivered(at(1_000)), &[]),
            frame((1, 1), 1, 2, &ask, 1_000, Fate::Delivered(at(2_000)), &[]),
            frame((2, 1), 1, 1, &answer, 2_000, Fate::Delivered(at(3_000)), &[]),
            frame((1, 2), 0, 0, &answer, 3_000, Fate::Lost(at(3_000), Loss::Fault), &[0]),
            frame((0, 2), 0, 1, &ping, 1_003_000, Fate::Flying, &[]),
        ],
        events: vec![
            event(0, 0, What::Call(Lazy::saying(Say::new("ping-1")))),
            event(0, 0, What::Decided(note)),
            event(0, 0, What::TimerSet("arp", at(1_003_000))),
            event(0, 0, What::Sent(0)),
            event(1_000, 1, What::Received(0)),
            event(1_000, 1, What::Sent(1)),
            event(2_000, 2, What::Received(1)),
            event(2_000, 2, What::Sent(2)),
            event(3_000, 1, What::Received(2)),
            event(3_000, 1, What::Sent(3)),
            event(3_000, 1, What::Lost(3)),
            event(1_003_000, 0, What::TimerFired("arp")),
            event(1_003_000, 0, What::Sent(4)),
        ],
        faults: vec![Applied { fault: Fault::parse("drop:switch-1.2").unwrap(), met: 1 }],
        ..World::default()
    }
}
