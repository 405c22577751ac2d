//! Whose hardware address is whose (RFC 826): asked, answered, remembered, forgotten, and lied about.

mod ids;
pub mod quiz;

use super::net::{Ask, Remark, Scenario, no_turn, play};
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::protocol::{Call, Config, Ping};
use crate::sim::{Budget, LinkSpec, Network, NodeId};
use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Layer, Rfc, Trace};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "arp",
    layer: Layer::Link,
    knobs: &[&STORY, &FAULTS],
    shown: |_| vec![&STORY],
    panels: &[&[Panel::Ladder], &[Panel::Map, Panel::Packet]],
    presets: &[
        Preset { id: "lost-request", showed: ids::SHOWED_LOST_REQUEST, knobs: &[("faults", "drop:A.1")] },
        Preset { id: "lost-reply", showed: ids::SHOWED_LOST_REPLY, knobs: &[("faults", "drop:B.1")] },
        Preset { id: "lost-all", showed: ids::SHOWED_LOST_ALL, knobs: &[("faults", "drop:B.100%")] },
        Preset {
            id: "lost-announcement",
            showed: ids::SHOWED_LOST_ANNOUNCEMENT,
            knobs: &[("story", "gratuitous"), ("faults", "drop:B.1")],
        },
    ],
    run,
    turn: no_turn,
};

/// What happens.
const STORY: Knob = Knob {
    name: "story",
    default: "request",
    shape: Shape::OneOf(&["request", "gateway", "gratuitous", "stale", "conflict", "spoof", "ageing"]),
    examples: &[],
};

const A: [u8; 4] = [192, 168, 1, 10];
const B: [u8; 4] = [192, 168, 1, 20];
const C: [u8; 4] = [192, 168, 1, 30];
const GATEWAY: [u8; 4] = [192, 168, 1, 1];
const FAR: [u8; 4] = [203, 0, 113, 80];

/// A local network with a way out of it.
struct Office {
    network: Network,
    a: NodeId,
    b: NodeId,
    c: NodeId,
}

/// Three hosts and a router on one switch, and a host behind the router. `third` is the address C was given.
fn office(third: [u8; 4]) -> Office {
    let mut network = Network::new(826);
    let a = network.host("A", (0, 0), Config::host(A, 24).gateway(GATEWAY));
    let switch = network.switch("S", (1, 1));
    let b = network.host("B", (0, 2), Config::host(B, 24).gateway(GATEWAY));
    let c = network.host("C", (2, 2), Config::host(third, 24).gateway(GATEWAY));
    let router = network.router("R", (2, 0), Config::router(&[(GATEWAY, 24), ([203, 0, 113, 1], 24)]));
    let far = network.host("W", (3, 0), Config::host(FAR, 24).gateway([203, 0, 113, 1]));
    for node in [a, b, c, router] {
        network.link(node, switch, LinkSpec::default());
    }
    let distance = LinkSpec { delay: Duration::from_millis(10), ..LinkSpec::default() };
    network.link(router, far, distance);
    Office { network, a, b, c }
}

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let story = knobs.get(&STORY);
    let mut office = office(if story == "conflict" { B } else { C });
    let Office { network, a, b, c } = &mut office;
    let (a, b, c) = (*a, *b, *c);
    let start = Duration::from_millis(1);
    let soon = Duration::from_secs(2);
    // By then, the second of two announcements is out as well.
    let announced = Duration::from_secs(5);
    let late = Duration::from_secs(70);
    let mut seconds = 15;
    // B's network card was replaced, and A still holds the address of the old one.
    let old = network.mac(NodeId(40), 0);
    match story {
        "gateway" => network.at(start, a, Call::Ping(Ping::new(FAR))),
        "gratuitous" => {
            network.at(start, a, Call::LearnArp { address: B.into(), mac: old, fixed: false });
            network.at(soon, b, Call::Announce);
            network.at(announced, a, Call::Ping(Ping::new(B)));
        }
        "stale" => {
            network.at(start, a, Call::LearnArp { address: B.into(), mac: old, fixed: false });
            network.at(soon, a, Call::Ping(Ping::new(B)));
            network.at(late, a, Call::Ping(Ping::new(B)));
            seconds = 85;
        }
        "conflict" => {
            network.at(start, a, Call::Ping(Ping::new(B)));
            network.at(soon, c, Call::Announce);
            network.at(announced, a, Call::Ping(Ping::new(B)));
        }
        "spoof" => {
            // C knows whom to lie to, so the lie goes to A alone: were it broadcast, the router would hear it,
            // defend its address, and undo it at once.
            let mac = network.mac(a, 0);
            network.at(start, a, Call::Ping(Ping::new(FAR)));
            network.at(soon, c, Call::LearnArp { address: A.into(), mac, fixed: false });
            network.at(soon, c, Call::ForgeArp { victim: A.into(), claimed: GATEWAY.into() });
            network.at(soon + soon, a, Call::Ping(Ping::new(FAR)));
            network.at(late, a, Call::Ping(Ping::new(FAR)));
            seconds = 85;
        }
        "ageing" => {
            network.at(start, a, Call::Ping(Ping::new(B)));
            network.at(soon, a, Call::Ping(Ping::new(B)));
            network.at(late, a, Call::Ping(Ping::new(B)));
            seconds = 85;
        }
        _ => network.at(start, a, Call::Ping(Ping::new(B))),
    }
    let scenario = Scenario {
        network: office.network,
        budget: Budget { time: Duration::from_secs(seconds), ..Budget::default() },
        start: Duration::ZERO,
        intro: Say::new(ids::INTRO).with("story", story),
        sources: vec![Rfc::new(826, "")],
        layer: Layer::Link,
        lowest: Layer::Link,
    };
    play(scenario, knobs, REMARKS)
}

const REMARKS: &[Remark] = &[
    Remark::ask_again("arp-miss", Ask::Destination),
    Remark::ask("arp-answer", Ask::Destination),
    Remark::ask("arp-learned-asker", Ask::Rows("arp-cache")),
    Remark::ask("switch-forward", Ask::Destination),
    Remark::ask("arp-expired", Ask::Destination),
    Remark::myth("arp-miss", "arp-anywhere"),
    Remark::myth("drop-not-mine", "switch-hides"),
];
