//! A packet crosses two links and a router, so that each header meets whoever reads it.

use super::ids;
use crate::lesson::net::{Ask, Remark, Scenario, play};
use crate::lesson::{Knobs, Refusal};
use crate::protocol::{Call, Config, Ping, UdpSend};
use crate::sim::{Budget, LinkSpec, Network};
use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Layer, Rfc, Trace};
use crate::wire::{EtherType, Ethernet, Flags, IpProtocol, Ipv4, Ipv6, Mac, Tcp, TcpOption, Udp};

const A: [u8; 4] = [192, 168, 1, 10];
const B: [u8; 4] = [192, 168, 2, 20];
const A6: [u16; 8] = [0x2001, 0xdb8, 1, 0, 0, 0, 0, 0x10];
const B6: [u16; 8] = [0x2001, 0xdb8, 2, 0, 0, 0, 0, 0x20];

/// Sends a packet of this kind.
pub fn run(packet: &str, knobs: &Knobs) -> Result<Trace, Refusal> {
    let mut network = Network::new(791);
    let a = network.host("A", (0, 0), Config::host(A, 24).gateway([192, 168, 1, 1]));
    let router = Config::router(&[([192, 168, 1, 1], 24), ([192, 168, 2, 1], 24)]);
    let router = network.router("R", (1, 0), router);
    let b = network.host("B", (2, 0), Config::host(B, 24).gateway([192, 168, 2, 1]));
    network.link(a, router, LinkSpec::default());
    network.link(router, b, LinkSpec::default());
    let start = Duration::from_millis(1);
    let source = match packet {
        "udp" => {
            network.at(Duration::ZERO, b, Call::EchoService { port: 7 });
            network.at(start, a, Call::UdpSend(UdpSend::new(B, 7, 24)));
            Rfc::new(768, "")
        }
        "arp" => {
            network.at(start, a, Call::Announce);
            Rfc::new(826, "")
        }
        "tcp" | "ipv6" => {
            let bytes = by_hand(packet, network.mac(a, 0), network.mac(router, 0));
            network.at(start, a, Call::SendFrame { bytes });
            if packet == "tcp" { Rfc::new(9293, "§3.1") } else { Rfc::new(8200, "§3") }
        }
        _ => {
            network.at(start, a, Call::Ping(Ping::new(B)));
            Rfc::new(792, "")
        }
    };
    let scenario = Scenario {
        network,
        budget: Budget { time: Duration::from_secs(10), ..Budget::default() },
        start: Duration::ZERO,
        intro: Say::new(ids::INTRO).with("packet", packet),
        sources: vec![source],
        layer: Layer::Internet,
        lowest: Layer::Link,
    };
    play(scenario, knobs, REMARKS)
}

/// A frame that no program of this lesson sends: the first segment of a TCP connection, or an IPv6 packet.
fn by_hand(packet: &str, source: Mac, destination: Mac) -> Vec<u8> {
    let (ether_type, payload) = if packet == "tcp" {
        let ip = Ipv4::new(A.into(), B.into(), IpProtocol::TCP);
        (EtherType::IPV4, ip.packet(&syn().segment(ip.pseudo(), &[])))
    } else {
        let ip = Ipv6::new(A6.into(), B6.into(), IpProtocol::UDP);
        let datagram = Udp::new(40_000, 7).datagram(ip.pseudo(), b"over IPv6");
        (EtherType::IPV6, ip.packet(&datagram))
    };
    Ethernet { destination, source, ether_type }.frame(&payload)
}

/// What a client opens a connection with (RFC 9293 §3.5), with the options that are common today.
fn syn() -> Tcp {
    Tcp {
        source_port: 51_514,
        destination_port: 80,
        sequence_number: 2_417_038_199,
        flags: Flags::SYN,
        window: 64_240,
        options: vec![
            TcpOption::MaximumSegmentSize(1460),
            TcpOption::SackPermitted,
            TcpOption::NoOperation,
            TcpOption::WindowScale(7),
        ],
        ..Tcp::default()
    }
}

const REMARKS: &[Remark] =
    &[Remark::ask_again("forward-ttl", Ask::TimeToLive), Remark::myth("forward-ttl", "protects-data")];
