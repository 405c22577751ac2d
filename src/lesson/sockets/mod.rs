//! Sockets: what programs ask for and the segments that causes, the queues of a port that listens, and how a segment
//! finds its connection.

mod ids;
pub mod quiz;

use super::net::{Ask, Remark, Scenario, introduce, listen, no_turn, pair, play_some};
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::protocol::tcp::{Behaviour, Settings, TcpCall};
use crate::protocol::{Call, Config, UdpSend};
use crate::sim::{Budget, LinkSpec, Network, NodeId};
use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Layer, Rfc, Trace};
use std::net::SocketAddrV4;

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "sockets",
    layer: Layer::Transport,
    knobs: &[&STORY, &FAULTS],
    shown: |_| vec![&STORY],
    panels: &[&[Panel::Ladder], &[Panel::Socket, Panel::Sockets, Panel::States, Panel::Packet, Panel::Map]],
    presets: &[
        Preset {
            id: "accept-queue-full",
            showed: ids::SHOWED_ACCEPT_QUEUE_FULL,
            knobs: &[("story", "full-queue")],
        },
        Preset { id: "second-bind", showed: ids::SHOWED_SECOND_BIND, knobs: &[("story", "two-binds")] },
        Preset { id: "lost-syn", showed: ids::SHOWED_LOST_SYN, knobs: &[("faults", "drop:A.1")] },
        Preset {
            id: "lost-last-ack",
            showed: ids::SHOWED_LOST_LAST_ACK,
            knobs: &[("story", "queues"), ("faults", "drop:A.3")],
        },
    ],
    run,
    turn: no_turn,
};

/// What happens.
const STORY: Knob = Knob {
    name: "story",
    default: "calls",
    shape: Shape::OneOf(&[
        "calls",
        "queues",
        "full-queue",
        "ack-ignored",
        "four-numbers",
        "two-binds",
        "tcp-and-udp",
        "few-ports",
        "self-connect",
    ]),
    examples: &[],
};

const A: [u8; 4] = [192, 168, 1, 10];
const B: [u8; 4] = [192, 168, 1, 20];
const C: [u8; 4] = [192, 168, 1, 30];
const HTTP: u16 = 80;
/// Who waits at port 80 or elsewhere does so from here on.
const START: u64 = 10;

/// Who does what when, in milliseconds.
type Script = Vec<(u64, NodeId, Call)>;

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let story = knobs.get(&STORY);
    let client = match story {
        "few-ports" => Settings { ephemeral_ports: (50_000, 50_001), ..Settings::default() },
        _ => Settings::default(),
    };
    let server = match story {
        "full-queue" => Settings { backlog: 1, ..Settings::default() },
        "ack-ignored" => Settings { backlog: 2, ..Settings::default() },
        _ => Settings::default(),
    };
    let (mut network, hosts) = match story {
        "four-numbers" => three([client, client, server]),
        _ => {
            let (network, [a, b]) = pair([client, server]);
            (network, [a, b, a])
        }
    };
    for (time, node, call) in script(story, hosts) {
        network.at(Duration::from_millis(time), node, call);
    }
    let scenario = Scenario {
        network,
        budget: Budget { time: Duration::from_secs(5), ..Budget::default() },
        start: Duration::from_millis(START),
        intro: Say::new(ids::INTRO).with("story", story),
        sources: vec![Rfc::new(9293, "§3.9.1")],
        layer: Layer::Transport,
        lowest: Layer::Transport,
    };
    // When an acknowledgment leaves and what it means for the clock is another lesson's matter.
    let aside = ["tcp-delayed-ack", "tcp-acknowledged-all"];
    play_some(scenario, knobs, REMARKS, |_, _, step| (!aside.contains(&step.say.id)).into())
}

/// The clients A and C and the server B on a switch, with B's MAC address in the clients' ARP caches, and theirs in B's.
fn three([a, c, b]: [Settings; 3]) -> (Network, [NodeId; 3]) {
    let mut network = Network::new(9293);
    let a = network.host("A", (0, 0), Config::host(A, 24).tcp(a));
    let c = network.host("C", (0, 1), Config::host(C, 24).tcp(c));
    let switch = network.switch("S", (1, 0));
    let b = network.host("B", (2, 0), Config::host(B, 24).tcp(b));
    let wire = LinkSpec { delay: Duration::from_millis(5), ..LinkSpec::default() };
    [a, b, c].into_iter().for_each(|host| network.link(host, switch, wire));
    introduce(&mut network, (a, 0, A), (b, 0, B));
    introduce(&mut network, (c, 0, C), (b, 0, B));
    (network, [a, b, c])
}

fn script(story: &str, [a, b, c]: [NodeId; 3]) -> Script {
    let patient = Behaviour::default;
    match story {
        "queues" => vec![
            (START, b, listen(HTTP, patient())),
            (50, a, connect(None, B, HTTP)),
            (55, a, connect(None, B, HTTP)),
            (100, b, tcp(TcpCall::Accept { port: HTTP })),
            (150, b, tcp(TcpCall::Accept { port: HTTP })),
        ],
        "full-queue" => vec![
            (START, b, listen(HTTP, patient())),
            (50, a, connect(None, B, HTTP)),
            (100, a, connect(None, B, HTTP)),
            (500, b, tcp(TcpCall::Accept { port: HTTP })),
            (1500, b, tcp(TcpCall::Accept { port: HTTP })),
        ],
        // The third SYN arrives when the first connection has left the SYN queue and the second one has not yet filled
        // the accept queue.
        "ack-ignored" => vec![
            (START, b, listen(HTTP, patient())),
            (50, a, connect(None, B, HTTP)),
            (52, a, connect(None, B, HTTP)),
            (71, a, connect(None, B, HTTP)),
            (200, a, write(3, b"hello")),
            (1500, b, tcp(TcpCall::Accept { port: HTTP })),
        ],
        "four-numbers" => vec![
            (START, b, listen(HTTP, Behaviour::server())),
            (50, a, connect(Some(50_000), B, HTTP)),
            (100, c, connect(Some(50_000), B, HTTP)),
            (150, a, connect(Some(50_001), B, HTTP)),
            (200, c, write(1, b"from C")),
            (250, a, write(2, b"A again")),
            (300, a, write(1, b"from A")),
        ],
        "two-binds" => vec![
            (START, b, listen(HTTP, Behaviour::server())),
            (50, b, listen(HTTP, Behaviour::server())),
            (100, b, listen(8080, Behaviour::server())),
            (150, a, connect(None, B, HTTP)),
        ],
        "tcp-and-udp" => vec![
            (START, b, listen(7, Behaviour::server())),
            (START, b, Call::Listen { port: 7 }),
            (50, a, udp(7)),
            (100, a, connect(None, B, 7)),
            (150, a, write(1, b"by TCP")),
            (200, a, udp(9)),
        ],
        "few-ports" => vec![
            (START, b, listen(HTTP, Behaviour::server())),
            (START, b, listen(8080, Behaviour::server())),
            (50, a, connect(None, B, HTTP)),
            (100, a, connect(None, B, HTTP)),
            (150, a, connect(None, B, HTTP)),
            (200, a, connect(None, B, 8080)),
        ],
        "self-connect" => vec![
            (START, a, connect(Some(50_000), A, 50_000)),
            (100, a, write(1, b"to myself")),
            (150, a, tcp(TcpCall::Read { socket: 1, most: 1000 })),
        ],
        _ => vec![
            (START, b, listen(HTTP, patient())),
            (50, a, connect(None, B, HTTP)),
            (100, b, tcp(TcpCall::Accept { port: HTTP })),
            (150, a, write(1, b"hello")),
            (200, b, tcp(TcpCall::Read { socket: 2, most: 1000 })),
            (250, b, write(2, b"welcome")),
            (300, a, tcp(TcpCall::Read { socket: 1, most: 1000 })),
            (500, a, tcp(TcpCall::Close { socket: 1 })),
            (600, b, tcp(TcpCall::Close { socket: 2 })),
        ],
    }
}

fn tcp(call: TcpCall) -> Call {
    Call::Tcp(call)
}

/// Asks for a connection and leaves it to others to use it.
fn connect(from_port: Option<u16>, to: [u8; 4], port: u16) -> Call {
    let to = SocketAddrV4::new(to.into(), port);
    tcp(TcpCall::Connect { from_port, to, behaviour: Behaviour::default() })
}

fn write(socket: u32, data: &[u8]) -> Call {
    tcp(TcpCall::Write { socket, data: data.into(), urgent: false })
}

fn udp(port: u16) -> Call {
    Call::UdpSend(UdpSend::new(B, port, 6))
}

const REMARKS: &[Remark] = &[
    Remark::ask("tcp-open", Ask::Flags),
    Remark::ask("tcp-syn-received", Ask::Rows("tcp-sockets")),
    Remark::ask("tcp-simultaneous-open", Ask::NextState),
    Remark::ask("tcp-established-passive", Ask::NextState),
    Remark::ask("tcp-accepted", Ask::Rows("tcp-sockets")),
    Remark::ask("tcp-accept-queue-full", Ask::Rows("tcp-sockets")),
    Remark::ask("tcp-ack-ignored", Ask::NextState),
    Remark::ask("tcp-address-in-use", Ask::Rows("tcp-sockets")),
    Remark::myth("tcp-accepted", "65535"),
    Remark::myth("tcp-syn-received", "new-port"),
];

#[cfg(test)]
mod tests;
