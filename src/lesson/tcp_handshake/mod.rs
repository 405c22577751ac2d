//! How a connection comes to be (RFC 9293 §3.5): three segments, and whatever can happen to each of them.

mod ids;
pub mod quiz;

use super::net::{
    Ask, Remark, Scenario, client_at, connect, connect_from, forge, listen, no_turn, pair, pair_and_stranger,
    play, sent_last, server_at,
};
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::fault::{Action, Fault, Target};
use crate::protocol::Call;
use crate::protocol::tcp::{Behaviour, Settings, TcpCall};
use crate::sim::{Budget, Network};
use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Layer, Rfc, Trace};
use crate::wire::{Flags, Tcp};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "tcp-handshake",
    layer: Layer::Transport,
    knobs: &[&STORY, &CLIENT, &SERVER, &FAULTS],
    shown: |_| vec![&STORY, &CLIENT, &SERVER],
    panels: &[&[Panel::Ladder], &[Panel::States, Panel::Socket, Panel::Packet, Panel::Map]],
    presets: &[
        Preset { id: "lost-syn", showed: ids::SHOWED_LOST_SYN, knobs: &[("faults", "drop:A.1")] },
        Preset { id: "lost-syn-ack", showed: ids::SHOWED_LOST_SYN_ACK, knobs: &[("faults", "drop:B.1")] },
        Preset { id: "lost-ack", showed: ids::SHOWED_LOST_ACK, knobs: &[("faults", "drop:A.2")] },
        Preset {
            id: "lost-ack-data",
            showed: ids::SHOWED_LOST_ACK_DATA,
            knobs: &[("story", "request"), ("faults", "drop:A.2")],
        },
        Preset {
            id: "lost-every-syn",
            showed: ids::SHOWED_LOST_EVERY_SYN,
            knobs: &[("faults", "drop:A.100%")],
        },
        Preset { id: "late-syn", showed: ids::SHOWED_LATE_SYN, knobs: &[("faults", "delay:A.1:1500ms")] },
        // The Acknowledgment Number begins at bit 336 of the frame.
        Preset { id: "wrong-ack", showed: ids::SHOWED_WRONG_ACK, knobs: &[("faults", "fix:B.1:336+32=1")] },
    ],
    run,
    turn: no_turn,
};

/// What happens.
const STORY: Knob = Knob {
    name: "story",
    default: "open",
    shape: Shape::OneOf(&[
        "open",
        "request",
        "early-write",
        "data-on-syn",
        "closed-port",
        "simultaneous",
        "old-duplicate",
        "guess",
        "predicted",
    ]),
    examples: &[],
};

const OFFERS: Shape = Shape::OneOf(&["all", "no-scale", "no-sack", "no-timestamps", "mss-only", "small-mss"]);

/// What A offers in its SYN.
const CLIENT: Knob = Knob { name: "client", default: "all", shape: OFFERS, examples: &[] };

/// What B is ready to agree to.
const SERVER: Knob = Knob { name: "server", default: "all", shape: OFFERS, examples: &[] };

fn offer(choice: &str) -> Settings {
    let all = Settings::default();
    match choice {
        "no-scale" => Settings { window_scale: false, ..all },
        "no-sack" => Settings { selective_acknowledgments: false, ..all },
        "no-timestamps" => Settings { timestamps: false, ..all },
        "mss-only" => {
            Settings { window_scale: false, selective_acknowledgments: false, timestamps: false, ..all }
        }
        "small-mss" => Settings { maximum_segment_size: Some(536), ..all },
        _ => all,
    }
}

const PORT: u16 = 80;
const REQUEST: &[u8] = b"GET /\r\n";
/// A client's port, where the story needs to know it.
const FROM: u16 = 50_000;
const START: Duration = Duration::from_millis(1);

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let story = knobs.get(&STORY);
    let settings = [offer(knobs.get(&CLIENT)), offer(knobs.get(&SERVER))];
    let scenario = Scenario {
        network: network(story, settings),
        // A SYN is sent again for at least 3 minutes (RFC 9293 §3.8.3).
        budget: Budget { time: Duration::from_secs(250), ..Budget::default() },
        start: START,
        intro: Say::new(ids::INTRO).with("story", story),
        sources: vec![Rfc::new(9293, "§3.5")],
        layer: Layer::Transport,
        lowest: Layer::Transport,
    };
    play(scenario, knobs, REMARKS)
}

fn network(story: &str, settings: [Settings; 2]) -> Network {
    match story {
        "simultaneous" => return simultaneous(settings),
        "old-duplicate" => return old_duplicate(settings),
        "guess" | "predicted" => return blind(settings, story == "predicted"),
        _ => {}
    }
    let (mut network, [a, b]) = pair(settings);
    if story != "closed-port" {
        let behaviour =
            if story == "open" { Behaviour::server() } else { Behaviour::answering(*b"hello\r\n") };
        network.at(Duration::ZERO, b, listen(PORT, behaviour));
    }
    let behaviour = match story {
        "request" => Behaviour::saying(REQUEST),
        "data-on-syn" => Behaviour { says_with_syn: true, ..Behaviour::saying(REQUEST) },
        _ => Behaviour { reads: true, ..Behaviour::default() },
    };
    network.at(START, a, connect(PORT, behaviour));
    if story == "early-write" {
        // The program does not wait for the connection, so its data is there when the third segment is sent.
        let write = TcpCall::Write { socket: 1, data: REQUEST.into(), urgent: false };
        network.at(Duration::from_millis(2), a, Call::Tcp(write));
    }
    network
}

/// RFC 9293 Figure 7: each asks the other, from the port that the other asks for.
fn simultaneous(settings: [Settings; 2]) -> Network {
    let (mut network, [a, b]) = pair(settings);
    let behaviour = Behaviour { reads: true, ..Behaviour::default() };
    network.at(START, a, connect_from(Some(FROM), server_at(FROM), behaviour.clone()));
    network.at(Duration::from_millis(3), b, connect_from(Some(FROM), client_at(FROM), behaviour));
    network
}

/// RFC 9293 Figure 8: a SYN of a connection that was given up is overtaken by nothing, and arrives just before that of
/// the next one.
fn old_duplicate(settings: [Settings; 2]) -> Network {
    let (mut network, [a, b]) = pair(settings);
    let ask = || connect_from(Some(FROM), server_at(PORT), Behaviour::default());
    let give_up = Call::Tcp(TcpCall::Close { socket: 1 });
    network.at(Duration::ZERO, b, listen(PORT, Behaviour::server()));
    network.at(START, a, ask());
    network.at(Duration::from_millis(500), a, give_up);
    network.at(Duration::from_millis(600), a, ask());
    let late = |count, delay| Fault {
        action: Action::Delay(Duration::from_millis(delay)),
        target: Target::One("A".to_owned(), count),
    };
    network.faults(&[late(1, 600), late(2, 60)]);
    network
}

/// RFC 6528 §1: who sees no answers has to guess the number that B chose, unless it can be predicted.
fn blind(settings: [Settings; 2], predicted: bool) -> Network {
    let (mut network, [_, b, x]) = pair_and_stranger(settings);
    network.at(Duration::ZERO, b, listen(PORT, Behaviour::server()));
    let ports = Tcp { source_port: FROM, destination_port: PORT, window: 65_535, ..Tcp::default() };
    let syn = Tcp { sequence_number: 1000, flags: Flags::SYN, ..ports.clone() };
    let call = forge(&network, [b, x], &syn, b"");
    network.at(START, x, call);
    let chosen =
        if predicted { sent_last(&network, b, Duration::from_millis(12)).sequence_number } else { 1_000_000 };
    let ack = Tcp {
        sequence_number: 1001,
        acknowledgment_number: chosen.wrapping_add(1),
        flags: Flags::ACK,
        ..ports
    };
    let call = forge(&network, [b, x], &ack, REQUEST);
    network.at(Duration::from_millis(15), x, call);
    network
}

const REMARKS: &[Remark] = &[
    Remark::ask("tcp-established-active", Ask::Flags),
    Remark::ask("tcp-established-passive", Ask::NextState),
    Remark::ask("tcp-data", Ask::Acknowledgment),
    Remark::ask("tcp-refused", Ask::NextState),
    Remark::ask("tcp-simultaneous-open", Ask::NextState),
    Remark::ask("tcp-syn-ack-crossed", Ask::NextState),
    Remark::ask("tcp-bad-ack-of-syn-sent", Ask::Flags),
    Remark::ask("tcp-reset-to-listen", Ask::NextState),
    Remark::ask("tcp-closed-ack", Ask::Flags),
    Remark::ask("tcp-bad-ack-of-syn", Ask::Flags),
    Remark::ask("tcp-timeout-syn", Ask::Flags),
    Remark::ask("tcp-timeout-syn-ack", Ask::Flags),
    Remark::ask("tcp-duplicate", Ask::Acknowledgment),
    Remark::ask("tcp-duplicate-syn", Ask::Acknowledgment),
    Remark::myth("tcp-open", "syn-timeouts"),
    Remark::myth("tcp-early-data", "syn-data"),
    Remark::myth("tcp-established-passive", "two-enough"),
];

#[cfg(test)]
mod tests;
