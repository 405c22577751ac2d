//! A packet hop by hop, and what happens when a table on the way is wrong.

use super::ids;
use crate::lesson::net::{Ask, Remark, Scenario, play};
use crate::lesson::{Knobs, Refusal};
use crate::protocol::{Call, Config, Ping};
use crate::sim::{Budget, LinkSpec, Network};
use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Layer, Rfc, Trace};

/// Runs the story of this name.
pub fn run(story: &str, knobs: &Knobs) -> Result<Trace, Refusal> {
    let (network, sources) = match story {
        "wrong-mask" => (wrong_mask(), vec![Rfc::new(1122, "§3.3.1.1")]),
        "stranger" | "stranger-gateway" => (stranger(story), vec![Rfc::new(1122, "§3.3.1.1")]),
        _ => (chain(story), vec![Rfc::new(1812, "§5.2.1")]),
    };
    let scenario = Scenario {
        network,
        budget: Budget { time: Duration::from_secs(20), ..Budget::default() },
        start: Duration::ZERO,
        intro: Say::new(ids::INTRO).with("story", story),
        sources,
        layer: Layer::Internet,
        lowest: Layer::Link,
    };
    play(scenario, knobs, REMARKS)
}

/// Two hosts with three routers between them.
fn chain(story: &str) -> Network {
    let mut network = Network::new(1812);
    let (far, home) = ([10, 4, 0, 0], [10, 1, 0, 0]);
    let a = network.host("A", (0, 0), Config::host([10, 1, 0, 10], 24).gateway([10, 1, 0, 1]));
    let r1 = Config::router(&[([10, 1, 0, 1], 24), ([10, 2, 0, 1], 30)]).route(far, 24, [10, 2, 0, 2]);
    let r2 = Config::router(&[([10, 2, 0, 2], 30), ([10, 3, 0, 1], 30)]).route(home, 24, [10, 2, 0, 1]);
    let r2 = match story {
        "loop" => r2.route(far, 24, [10, 2, 0, 1]),
        "missing" => r2,
        _ => r2.route(far, 24, [10, 3, 0, 2]),
    };
    let r3 = Config::router(&[([10, 3, 0, 2], 30), ([10, 4, 0, 1], 24)]).route(home, 24, [10, 3, 0, 1]);
    let r1 = network.router("R1", (1, 0), r1);
    let r2 = network.router("R2", (2, 0), r2);
    let r3 = network.router("R3", (3, 0), r3);
    let b = network.host("B", (4, 0), Config::host([10, 4, 0, 20], 24).gateway([10, 4, 0, 1]));
    for (one, other) in [(a, r1), (r1, r2), (r2, r3), (r3, b)] {
        network.link(one, other, LinkSpec { delay: Duration::from_millis(2), ..LinkSpec::default() });
    }
    // A loop is seen after a few turns as well as after many.
    let time_to_live = if story == "loop" { 6 } else { 64 };
    network.at(Duration::from_millis(1), a, Call::Ping(Ping { time_to_live, ..Ping::new([10, 4, 0, 20]) }));
    network
}

/// A believes that B, which is behind the router, is a neighbour.
fn wrong_mask() -> Network {
    let mut network = Network::new(950);
    let a = network.host("A", (0, 0), Config::host([192, 168, 1, 10], 16).gateway([192, 168, 1, 1]));
    let router =
        network.router("R", (1, 1), Config::router(&[([192, 168, 1, 1], 24), ([192, 168, 2, 1], 24)]));
    let b = network.host("B", (2, 0), Config::host([192, 168, 2, 20], 24).gateway([192, 168, 2, 1]));
    network.link(a, router, LinkSpec::default());
    network.link(router, b, LinkSpec::default());
    network.at(Duration::from_millis(1), a, Call::Ping(Ping::new([192, 168, 2, 20])));
    network
}

/// 16.158.23.6 among machines of 192.168.1.0/24, without a gateway and with one that is nowhere.
fn stranger(story: &str) -> Network {
    let mut network = Network::new(1122);
    let config = Config::host([16, 158, 23, 6], 24);
    let config = if story == "stranger" { config } else { config.gateway([16, 158, 23, 1]) };
    let x = network.host("X", (0, 0), config);
    let switch = network.switch("S", (1, 1));
    let a = network.host("A", (0, 2), Config::host([192, 168, 1, 10], 24).gateway([192, 168, 1, 1]));
    let router = network.router("R", (2, 1), Config::router(&[([192, 168, 1, 1], 24)]));
    for node in [x, a, router] {
        network.link(node, switch, LinkSpec::default());
    }
    network.at(Duration::from_millis(1), x, Call::Ping(Ping::new([192, 168, 1, 10])));
    network.at(Duration::from_secs(6), a, Call::Ping(Ping::new([16, 158, 23, 6])));
    network
}

const REMARKS: &[Remark] = &[
    Remark::ask_again("forward-ttl", Ask::TimeToLive),
    Remark::ask("route-default", Ask::Destination),
    Remark::ask_again("arp-miss", Ask::Destination),
    Remark::ask("ttl-zero", Ask::Sender),
    Remark::ask("forward-no-route", Ask::Sender),
];
