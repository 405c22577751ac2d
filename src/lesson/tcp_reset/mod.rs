//! Every way to a reset (RFC 9293 §3.5.2, §3.5.3), and which resets are believed (RFC 5961 §3).

mod ids;
pub mod quiz;

use super::net::{
    Ask, Remark, Scenario, connect_from, forge, listen, no_turn, pair, pair_and_stranger, play, sent_last,
    server_at, stray,
};
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::fault::{Action, Fault, Target};
use crate::protocol::Call;
use crate::protocol::tcp::{Behaviour, Settings, SocketId, TcpCall};
use crate::sim::{Budget, Network, NodeId};
use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Layer, Rfc, Trace};
use crate::wire::{Flags, Tcp};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "tcp-reset",
    layer: Layer::Transport,
    knobs: &[&STORY, &FAULTS],
    shown: |_| vec![&STORY],
    panels: &[&[Panel::Ladder], &[Panel::States, Panel::Socket, Panel::Packet, Panel::Map]],
    presets: &[
        Preset {
            id: "wrong-refusal",
            showed: ids::SHOWED_WRONG_REFUSAL,
            knobs: &[("faults", "fix:B.1:336+32=1")],
        },
        Preset {
            id: "lost-abort",
            showed: ids::SHOWED_LOST_ABORT,
            knobs: &[("story", "abort"), ("faults", "drop:A.4")],
        },
        Preset {
            id: "lost-answer",
            showed: ids::SHOWED_LOST_ANSWER,
            knobs: &[("story", "crash"), ("faults", "drop:B.3")],
        },
    ],
    run,
    turn: no_turn,
};

/// What happens.
const STORY: Knob = Knob {
    name: "story",
    default: "closed-port",
    shape: Shape::OneOf(&[
        "closed-port",
        "wrong-ack",
        "crash",
        "reconnect",
        "abort",
        "unread",
        "late-data",
        "forged-exact",
        "forged-window",
        "forged-outside",
        "forged-syn",
        "forged-data",
    ]),
    examples: &[],
};

const PORT: u16 = 80;
const FROM: u16 = 50_000;
const HELLO: &[u8] = b"hello";
const START: Duration = Duration::from_millis(1);
/// The connection is open and quiet.
const LATER: Duration = Duration::from_secs(1);
/// Where the Acknowledgment Number begins, in bits from the frame's first: behind 14 bytes of Ethernet, 20 of IPv4 and 8
/// of TCP.
const ACKNOWLEDGMENT_NUMBER: u32 = 336;
const MUCH_LATER: Duration = Duration::from_secs(2);
/// The sockets of the connection: A's is its first; B's first one listens.
const AT_A: SocketId = 1;
const AT_B: SocketId = 2;

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let story = knobs.get(&STORY);
    let scenario = Scenario {
        network: network(story),
        budget: Budget { time: Duration::from_secs(30), ..Budget::default() },
        start: START,
        intro: Say::new(ids::INTRO).with("story", story),
        sources: vec![Rfc::new(9293, "§3.5.2")],
        layer: Layer::Transport,
        lowest: Layer::Transport,
    };
    play(scenario, knobs, REMARKS)
}

fn network(story: &str) -> Network {
    if story.starts_with("forged-") {
        return forged(story);
    }
    // SO_LINGER with a time of 0 turns the client's close into an abort.
    let client = Settings { linger_zero: story == "abort", ..Settings::default() };
    let (mut network, [a, b]) = pair([client, Settings::default()]);
    if story == "closed-port" {
        network.at(LATER, a, stray(&network, [a, b], &acknowledgment()));
    } else {
        let reads = story != "unread";
        network.at(Duration::ZERO, b, listen(PORT, Behaviour { reads, ..Behaviour::server() }));
    }
    network.at(START, a, ask());
    let write = || TcpCall::Write { socket: AT_A, data: HELLO.into(), urgent: false };
    let mut tcp = |time, node, call| network.at(time, node, Call::Tcp(call));
    match story {
        "crash" => {
            tcp(LATER, b, TcpCall::Reboot);
            tcp(MUCH_LATER, a, write());
        }
        "reconnect" => {
            tcp(LATER, a, TcpCall::Reboot);
            network.at(MUCH_LATER, a, ask());
        }
        "abort" => tcp(LATER, a, TcpCall::Close { socket: AT_A }),
        "unread" => tcp(LATER, b, TcpCall::Close { socket: AT_B }),
        "late-data" => {
            tcp(LATER, b, TcpCall::Close { socket: AT_B });
            tcp(MUCH_LATER, a, write());
        }
        "wrong-ack" => network.faults(&[Fault {
            action: Action::Set { start: ACKNOWLEDGMENT_NUMBER, bits: 32, value: 1, repair: true },
            target: Target::One("B".to_owned(), 1),
        }]),
        _ => {}
    }
    network
}

/// An ACK that belongs to no connection, from a port that asked for none.
fn acknowledgment() -> Tcp {
    Tcp {
        source_port: FROM + 1,
        destination_port: PORT,
        sequence_number: 1000,
        acknowledgment_number: 2000,
        flags: Flags::ACK,
        window: 65_535,
        ..Tcp::default()
    }
}

/// A asks B for a connection, always from the same port, and says hello.
fn ask() -> Call {
    connect_from(Some(FROM), server_at(PORT), Behaviour::saying(HELLO))
}

/// A stranger sends B a segment that looks like A's, and a while later A says something itself.
fn forged(story: &str) -> Network {
    // With timestamps, a segment that has none would be dropped (RFC 7323 §3.2), and X knows none that fits.
    let settings = Settings { timestamps: false, ..Settings::default() };
    let (mut network, [a, b, x]) = pair_and_stranger([settings; 2]);
    network.at(Duration::ZERO, b, listen(PORT, Behaviour::server()));
    network.at(START, a, ask());
    let (segment, data) = lie(story, next(&network, b));
    let call = forge(&network, [b, x], &segment, data);
    network.at(LATER, x, call);
    let write = TcpCall::Write { socket: AT_A, data: HELLO.into(), urgent: false };
    network.at(MUCH_LATER, a, Call::Tcp(write));
    network
}

/// RCV.NXT of B: the number it acknowledged last.
fn next(network: &Network, b: NodeId) -> u32 {
    sent_last(network, b, LATER).acknowledgment_number
}

/// What is forged, when B expects the number `next`.
fn lie(story: &str, next: u32) -> (Tcp, &'static [u8]) {
    // B's window is 64 KiB; a quarter of all numbers away is far outside.
    let (inside, outside) = (next.wrapping_add(30_000), next.wrapping_add(1 << 30));
    let (sequence_number, flags, data) = match story {
        "forged-exact" => (next, Flags::RST, &b""[..]),
        "forged-window" => (inside, Flags::RST, &b""[..]),
        "forged-syn" => (inside, Flags::SYN, &b""[..]),
        "forged-data" => (outside, Flags::ACK, &b"lies"[..]),
        _ => (outside, Flags::RST, &b""[..]),
    };
    let segment = Tcp { source_port: FROM, destination_port: PORT, sequence_number, flags, ..Tcp::default() };
    (segment, data)
}

const REMARKS: &[Remark] = &[
    Remark::ask("tcp-refused", Ask::NextState),
    Remark::ask("tcp-bad-ack-of-syn-sent", Ask::Flags),
    Remark::ask("tcp-listen-ack", Ask::Flags),
    Remark::ask("tcp-outside-window", Ask::Flags),
    Remark::ask("tcp-reset", Ask::NextState),
    Remark::ask("tcp-reset-challenged", Ask::Flags),
    Remark::ask("tcp-reset-outside", Ask::Sender),
    Remark::ask("tcp-syn-challenged", Ask::Acknowledgment),
    Remark::ask("tcp-linger-zero", Ask::Flags),
    Remark::ask("tcp-close-unread", Ask::Flags),
    Remark::ask("tcp-nobody-reads", Ask::Flags),
    Remark::ask("tcp-closed-ack", Ask::Flags),
    Remark::myth("tcp-closed-ack", "always-ack"),
    Remark::myth("tcp-listen-ack", "always-ack"),
    Remark::myth("tcp-reset-challenged", "reset-window"),
];
