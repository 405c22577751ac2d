//! A packet crosses two links and a router, so that each header meets whoever reads it.

use crate::lesson::net::{Ask, Remark, Scenario, play};
use crate::lesson::{Knobs, Refusal};
use crate::protocol::{Call, Config, Ping, UdpSend};
use crate::sim::{Budget, LinkSpec, Network};
use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Layer, Rfc, Trace};

const B: [u8; 4] = [192, 168, 2, 20];

/// Sends a packet of this kind.
pub fn run(packet: &str, knobs: &Knobs) -> Result<Trace, Refusal> {
    let mut network = Network::new(791);
    let a = network.host("A", (0, 0), Config::host([192, 168, 1, 10], 24).gateway([192, 168, 1, 1]));
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
        _ => {
            network.at(start, a, Call::Ping(Ping::new(B)));
            Rfc::new(792, "")
        }
    };
    let scenario = Scenario {
        network,
        budget: Budget { time: Duration::from_secs(10), ..Budget::default() },
        intro: Say::new("intro").with("packet", packet),
        sources: vec![source],
        layer: Layer::Internet,
    };
    play(scenario, knobs, REMARKS)
}

const REMARKS: &[Remark] = &[
    Remark::ask("forward-ttl", Ask::TimeToLive),
    Remark::ask("drop-ip-checksum", Ask::Sender),
    Remark::myth("forward-ttl", "protects-data"),
];
