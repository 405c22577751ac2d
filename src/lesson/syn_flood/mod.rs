//! A SYN flood (RFC 4987): what half-open connections cost, and SYN cookies, which keep none.

mod ids;
pub mod quiz;

use super::net::{
    Ask, Remark, Scenario, client_at, connect, forge_from, listen, no_turn, nobody, pair_stranger_and_rest,
    play_some, rest, sent_last, stranger,
};
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::protocol::tcp::{Behaviour, CookieUse, Settings, State};
use crate::sim::{Budget, Network, NodeId};
use crate::text::{Arg, Say};
use crate::time::Duration;
use crate::trace::{Connection, Layer, Rfc, Segment, Step, Trace, View};
use crate::wire::{Flags, Tcp, TcpOption};
use std::net::Ipv4Addr;

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "syn-flood",
    layer: Layer::Transport,
    knobs: &[&STORY, &COOKIES, &BACKLOG, &RATE, &FAULTS],
    shown,
    panels: &[&[Panel::Ladder], &[Panel::Socket, Panel::States, Panel::Packet, Panel::Map]],
    presets: &[
        Preset { id: "cookies", showed: ids::SHOWED_COOKIES, knobs: &[("cookies", "on")] },
        Preset { id: "long-queue", showed: ids::SHOWED_LONG_QUEUE, knobs: &[("backlog", "8")] },
        Preset { id: "slow-flood", showed: ids::SHOWED_SLOW_FLOOD, knobs: &[("rate", "slow")] },
        Preset {
            id: "slow-is-enough",
            showed: ids::SHOWED_SLOW_IS_ENOUGH,
            knobs: &[("rate", "slow"), ("backlog", "2")],
        },
        Preset {
            id: "lost-ack",
            showed: ids::SHOWED_LOST_ACK,
            knobs: &[("cookies", "on"), ("faults", "drop:A.2")],
        },
        Preset {
            id: "lost-ack-greeting",
            showed: ids::SHOWED_LOST_ACK_GREETING,
            knobs: &[("story", "greeting"), ("cookies", "on"), ("faults", "drop:A.2")],
        },
    ],
    run,
    turn: no_turn,
};

/// What happens.
const STORY: Knob = Knob {
    name: "story",
    default: "nobody",
    shape: Shape::OneOf(&["nobody", "owners", "greeting", "forged", "stale"]),
    examples: &[],
};

/// Whether the server sends cookies when its queue is full.
const COOKIES: Knob =
    Knob { name: "cookies", default: "off", shape: Shape::OneOf(&["off", "on"]), examples: &[] };

/// How long its queue is.
const BACKLOG: Knob =
    Knob { name: "backlog", default: "4", shape: Shape::OneOf(&["2", "4", "8"]), examples: &[] };

/// How fast the forged SYNs come.
const RATE: Knob =
    Knob { name: "rate", default: "fast", shape: Shape::OneOf(&["fast", "slow"]), examples: &[] };

/// Stories about cookies have a full queue and cookies.
fn is_about_cookies(knobs: &Knobs) -> bool {
    matches!(knobs.get(&STORY), "forged" | "stale")
}

fn shown(knobs: &Knobs) -> Vec<&'static Knob> {
    if is_about_cookies(knobs) { vec![&STORY] } else { vec![&STORY, &COOKIES, &BACKLOG, &RATE] }
}

const PORT: u16 = 80;
/// X's port, when it asks under its own address.
const FROM: u16 = 4_000;
/// X's initial sequence numbers are multiples of this one.
const ISS: u32 = 1_000_000;
/// A cookie that X makes up: the slot and the index are easily guessed, the hash is not.
const GUESS: u32 = 0x0612_3456;

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

const fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let story = knobs.get(&STORY);
    let about_cookies = is_about_cookies(knobs);
    let backlog = if about_cookies { "2" } else { knobs.get(&BACKLOG) };
    let backlog: usize = backlog.parse().unwrap_or(4);
    let with_cookies = about_cookies || knobs.get(&COOKIES) == "on";
    let cookies = if with_cookies { CookieUse::WhenFull } else { CookieUse::Never };
    let server = Settings { backlog, cookies, ..Settings::default() };
    let (mut network, nodes) = pair_stranger_and_rest([Settings::default(), server]);
    let flood = Flood { slow: knobs.get(&RATE) == "slow" && !about_cookies, backlog: backlog as u16, story };
    let time = match story {
        "forged" => forged(&mut network, nodes, &flood),
        "stale" => stale(&mut network, nodes, &flood),
        _ => flooded(&mut network, nodes, &flood),
    };
    let scenario = Scenario {
        network,
        budget: Budget { time, ..Budget::default() },
        start: ms(1),
        intro: Say::new(ids::INTRO)
            .with("story", story)
            .with("backlog", backlog)
            .with("cookies", if with_cookies { "on" } else { "off" })
            .with("rate", knobs.get(&RATE)),
        sources: vec![Rfc::new(4987, "§2")],
        layer: Layer::Transport,
        lowest: Layer::Transport,
    };
    // Each half-open connection tells once that its clock ran out; the others are seen in the ladder.
    let mut trace = play_some(scenario, knobs, REMARKS, |_, _, step| {
        let again = ("count", Arg::Number(1));
        (step.say.id != "tcp-timeout-syn-ack" || step.say.args.contains(&again)).into()
    })?;
    let end = if about_cookies { cookies_end(&trace) } else { flood_end(&trace, nodes, backlog) };
    let event = trace.steps.last().and_then(|step| step.event);
    let sources = vec![if with_cookies { Rfc::new(4987, "§3.6") } else { Rfc::new(4987, "§2.2") }];
    let (layer, view) = (Layer::Transport, View::default());
    trace.steps.push(Step { layer, say: end, sources, myth: None, view, event, predict: None });
    Ok(trace)
}

/// What became of A, and of the queue: both ends have to hold a connection for it to be open.
fn flood_end(trace: &Trace, [a, b, ..]: [NodeId; 4], backlog: usize) -> Say {
    let Some(world) = trace.world.as_deref() else { return Say::new(ids::FLOOD_END) };
    let last = world.events.len().saturating_sub(1);
    let holds = |node: NodeId, is: &dyn Fn(&Connection) -> bool| {
        world.state(node.0, last).map_or(0, |view| view.connections().filter(|it| is(it)).count())
    };
    let client = client_at(0).ip().to_string();
    let is_open = |it: &Connection| it.state == State::Established.name();
    let is_of_client = |it: &Connection| it.remote.starts_with(&client);
    let open = match (holds(a, &is_open) > 0, holds(b, &|it| is_open(it) && is_of_client(it)) > 0) {
        (true, true) => "both",
        (true, false) => "client",
        _ => "none",
    };
    let sent = world.frames.iter().filter(|frame| frame.name.node == a.0);
    let segments = sent.filter_map(|frame| Segment::of(&frame.bytes));
    Say::new(ids::FLOOD_END)
        .with("open", open)
        .with("tries", segments.filter(|it| it.header.flags.contains(Flags::SYN)).count())
        .with("waiting", holds(b, &|it| it.state == State::SynReceived.name()))
        .with("backlog", backlog)
}

/// How many of the cookies that came back were good.
fn cookies_end(trace: &Trace) -> Say {
    let count = |ids: &[&str]| trace.steps.iter().filter(|step| ids.contains(&step.say.id)).count();
    let right = count(&["tcp-cookie-right"]);
    Say::new(ids::COOKIES_END)
        .with("right", right)
        .with("all", right + count(&["tcp-cookie-wrong", "tcp-cookie-stale"]))
}

/// How X fills the queue.
struct Flood<'a> {
    slow: bool,
    backlog: u16,
    story: &'a str,
}

impl Flood<'_> {
    /// Has X send forged SYNs from `start` on.
    fn begin(&self, network: &mut Network, [b, x]: [NodeId; 2], start: Duration) {
        // A half-open connection lasts for three minutes: a slow flood is one whose SYNs come almost that far apart.
        let (count, apart) = if self.slow { (3, secs(60)) } else { (self.backlog + 2, ms(100)) };
        for number in 0..count {
            // What is forged are addresses, or the ports of an address that someone has.
            let (address, port) = match self.story {
                "owners" => (rest(), 1_024 + number),
                _ => (nobody(number as u8 + 1), 1_024),
            };
            let segment = syn(port, ISS * u32::from(number + 1));
            let call = forge_from(address, network, [b, x], &segment, b"");
            network.at(start + apart * u64::from(number), x, call);
        }
    }
}

fn syn(port: u16, number: u32) -> Tcp {
    Tcp {
        source_port: port,
        destination_port: PORT,
        sequence_number: number,
        flags: Flags::SYN,
        window: 65_535,
        options: vec![TcpOption::MaximumSegmentSize(1_460)],
        ..Tcp::default()
    }
}

/// The third segment of a handshake that answers `answer`.
fn third(answer: &Tcp) -> Tcp {
    Tcp {
        source_port: answer.destination_port,
        destination_port: PORT,
        sequence_number: answer.acknowledgment_number,
        acknowledgment_number: answer.sequence_number.wrapping_add(1),
        flags: Flags::ACK,
        window: 65_535,
        ..Tcp::default()
    }
}

/// X floods, and A asks for a connection meanwhile.
fn flooded(network: &mut Network, [a, b, x, _]: [NodeId; 4], flood: &Flood<'_>) -> Duration {
    let (server, client) = if flood.story == "greeting" {
        // Mail servers speak first (RFC 5321 §3.1).
        let greets = Behaviour { says: Some(b"220 b.example\r\n"[..].into()), ..Behaviour::server() };
        (greets, Behaviour { reads: true, ..Behaviour::default() })
    } else {
        (Behaviour::answering(*b"hello\r\n"), Behaviour::saying(*b"GET /\r\n"))
    };
    network.at(Duration::ZERO, b, listen(PORT, server));
    flood.begin(network, [b, x], ms(100));
    let asks = if flood.slow { secs(150) } else { secs(2) };
    network.at(asks, a, connect(PORT, client));
    asks + secs(6)
}

/// X tries to open connections under addresses that are not its own, with numbers it makes up or was given.
fn forged(network: &mut Network, [_, b, x, _]: [NodeId; 4], flood: &Flood<'_>) -> Duration {
    network.at(Duration::ZERO, b, listen(PORT, Behaviour::server()));
    flood.begin(network, [b, x], ms(100));
    // The last of the forged SYNs was answered by a cookie, which X does not see.
    let guess = Tcp { acknowledgment_number: GUESS + 1, ..third(&sent_last(network, b, secs(1))) };
    let cookie = asks(network, [b, x], FROM, secs(2));
    let other = nobody(flood.backlog as u8 + 2);
    let mut send = |time, address: Ipv4Addr, segment: &Tcp| {
        let call = forge_from(address, network, [b, x], segment, b"");
        network.at(time, x, call);
    };
    send(secs(1), other, &guess);
    send(secs(4), other, &third(&cookie));
    send(secs(5), stranger(), &third(&cookie));
    secs(6)
}

/// X asks under its own address, twice, and keeps the answers for a while.
fn stale(network: &mut Network, [_, b, x, _]: [NodeId; 4], flood: &Flood<'_>) -> Duration {
    // A slot is 64 seconds: it is the second one, and about to end.
    let begin = secs(124);
    network.at(Duration::ZERO, b, listen(PORT, Behaviour::server()));
    flood.begin(network, [b, x], begin);
    let first = asks(network, [b, x], FROM, begin + secs(2));
    let second = asks(network, [b, x], FROM + 1, begin + ms(2_500));
    for (answer, time) in [(first, begin + secs(5)), (second, begin + secs(69))] {
        let call = forge_from(stranger(), network, [b, x], &third(&answer), b"");
        network.at(time, x, call);
    }
    begin + secs(70)
}

/// X asks B for a connection under its own address; what B answers.
fn asks(network: &mut Network, [b, x]: [NodeId; 2], port: u16, time: Duration) -> Tcp {
    let call = forge_from(stranger(), network, [b, x], &syn(port, 7 * ISS), b"");
    network.at(time, x, call);
    sent_last(network, b, time + ms(100))
}

const REMARKS: &[Remark] = &[
    Remark::ask("tcp-timeout-syn-ack", Ask::Flags),
    Remark::ask("tcp-closed-ack", Ask::Flags),
    Remark::ask("tcp-cookie-sent", Ask::Flags),
    Remark::ask("tcp-cookie-right", Ask::NextState),
    Remark::ask("tcp-cookie-wrong", Ask::Sender),
    Remark::ask("tcp-cookie-stale", Ask::Sender),
    Remark::myth("tcp-syn-queue-full", "free-cookies"),
    Remark::myth("tcp-cookie-sent", "free-cookies"),
];

#[cfg(test)]
mod tests;
