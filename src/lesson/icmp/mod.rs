//! What the network says about itself (RFC 792): ping, traceroute, and the errors with the packet they quote.

mod ids;
pub mod quiz;

use super::net::{Ask, Remark, Scenario, no_turn, play};
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::address::Prefix;
use crate::protocol::{Call, Config, Filter, Method, Ping, Traceroute, UdpSend};
use crate::sim::{Budget, LinkSpec, Network};
use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Layer, Rfc, Trace};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "icmp",
    layer: Layer::Internet,
    knobs: &[&STORY, &FAULTS],
    shown: |_| vec![&STORY],
    panels: &[&[Panel::Ladder], &[Panel::Packet, Panel::Map]],
    presets: &[
        Preset { id: "lost-reply", showed: ids::SHOWED_LOST_REPLY, knobs: &[("faults", "drop:B.2")] },
        Preset {
            id: "broken-header",
            showed: ids::SHOWED_BROKEN_HEADER,
            knobs: &[("faults", "flip:A.2:180")],
        },
        Preset { id: "broken-data", showed: ids::SHOWED_BROKEN_DATA, knobs: &[("faults", "flip:A.2:400")] },
    ],
    run,
    turn: no_turn,
};

/// What happens.
const STORY: Knob = Knob {
    name: "story",
    default: "ping",
    shape: Shape::OneOf(&[
        "ping",
        "traceroute",
        "echo-traceroute",
        "closed-port",
        "no-route",
        "no-host",
        "too-big",
        "filtered",
        "prohibited",
        "error-on-error",
    ]),
    examples: &[],
};

const B: [u8; 4] = [10, 3, 0, 20];
/// An address of B's network that nobody has.
const NOBODY: [u8; 4] = [10, 3, 0, 99];
/// An address that the second router has no route to.
const NOWHERE: [u8; 4] = [198, 51, 100, 7];

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let story = knobs.get(&STORY);
    let mut network = Network::new(792);
    let home = [10, 1, 0, 0];
    let narrow = if story == "too-big" { 1400 } else { 1500 };
    let filter = match story {
        "filtered" => Filter { echo_requests: true, ..Filter::default() },
        "prohibited" => Filter { echo_requests: true, answer: true, ..Filter::default() },
        _ => Filter::default(),
    };
    let a = network.host("A", (0, 0), Config::host([10, 1, 0, 10], 24).gateway([10, 1, 0, 1]));
    let r1 = Config::router(&[([10, 1, 0, 1], 24), ([10, 2, 0, 1], 30)]).gateway([10, 2, 0, 2]);
    let r1 = network.router("R1", (1, 0), r1);
    let r2 = Config::router(&[([10, 2, 0, 2], 30), ([10, 3, 0, 1], 24)]).route(home, 24, [10, 2, 0, 1]);
    let r2 = network.router("R2", (2, 0), r2.filter(filter));
    let b = network.host("B", (3, 0), Config::host(B, 24).gateway([10, 3, 0, 1]));
    let wire = LinkSpec { delay: Duration::from_millis(2), ..LinkSpec::default() };
    network.link(a, r1, wire);
    network.link(r1, r2, LinkSpec { mtu: narrow, ..wire });
    network.link(r2, b, wire);

    let start = Duration::from_millis(1);
    let call = match story {
        "traceroute" => Call::Traceroute(Traceroute::new(B, Method::Udp)),
        "echo-traceroute" => Call::Traceroute(Traceroute::new(B, Method::Echo)),
        "closed-port" | "error-on-error" => Call::UdpSend(UdpSend::new(B, 9, 24)),
        "no-route" => Call::Ping(Ping::new(NOWHERE)),
        "no-host" => Call::Ping(Ping::new(NOBODY)),
        "too-big" => Call::Ping(Ping { size: 1472, dont_fragment: true, count: 2, ..Ping::new(B) }),
        "filtered" | "prohibited" => Call::Ping(Ping::new(B)),
        _ => Call::Ping(Ping { count: 2, ..Ping::new(B) }),
    };
    network.at(start, a, call);
    if story == "too-big" {
        // With 28 bytes of headers, this is as long as the narrow link takes.
        let fits = Ping { size: 1372, dont_fragment: true, ..Ping::new(B) };
        network.at(start + Duration::from_secs(2), a, Call::Ping(fits));
    }
    if story == "error-on-error" {
        // While the datagram is on its way, the second router forgets the way back.
        let back = Prefix::new(std::net::Ipv4Addr::from(home).into(), 24);
        network.at(start + Duration::from_millis(13), r2, Call::RemoveRoute(back));
    }
    let scenario = Scenario {
        network,
        budget: Budget { time: Duration::from_secs(20), ..Budget::default() },
        start: Duration::ZERO,
        intro: Say::new(ids::INTRO).with("story", story),
        sources: vec![Rfc::new(792, "")],
        layer: Layer::Internet,
        lowest: Layer::Link,
    };
    play(scenario, knobs, REMARKS)
}

const REMARKS: &[Remark] = &[
    Remark::ask("ttl-zero", Ask::Sender),
    Remark::ask("udp-no-port", Ask::Sender),
    Remark::ask("echo-reply", Ask::Destination),
    Remark::ask("drop-filter", Ask::Sender),
    Remark::ask("forward-no-route", Ask::Sender),
    Remark::ask("arp-gave-up", Ask::Sender),
    Remark::myth("echo-reply", "ping-port"),
];
