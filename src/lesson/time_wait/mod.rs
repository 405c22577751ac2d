//! TIME-WAIT (RFC 9293 §3.6.1): what it protects, what it costs, and CLOSE-WAIT, which is mistaken for it.

mod ids;
pub mod quiz;
mod stories;

use super::net::{Ask, Remark, Scenario, no_turn, play_some};
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::protocol::tcp::Settings;
use crate::sim::Budget;
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Layer, Rfc, Trace};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "time-wait",
    layer: Layer::Transport,
    knobs: &[&STORY, &LIFETIME, &PORTS, &RATE, &REUSE, &TIMESTAMPS, &FAULTS],
    shown,
    panels: &[&[Panel::Ladder], &[Panel::Sockets, Panel::States, Panel::Packet, Panel::Map]],
    presets: &[
        Preset { id: "last-ack", showed: ids::SHOWED_LAST_ACK, knobs: &[("faults", "drop:A.5")] },
        Preset {
            id: "last-ack-alone",
            showed: ids::SHOWED_LAST_ACK_ALONE,
            knobs: &[("lifetime", "none"), ("faults", "drop:A.5")],
        },
        Preset {
            id: "old-refused",
            showed: ids::SHOWED_OLD_REFUSED,
            knobs: &[("story", "same-port"), ("faults", OLD)],
        },
        Preset {
            id: "old-accepted",
            showed: ids::SHOWED_OLD_ACCEPTED,
            knobs: &[
                ("story", "same-port"),
                ("lifetime", "none"),
                ("timestamps", "without-timestamps"),
                ("faults", OLD),
            ],
        },
        Preset {
            id: "old-stamped",
            showed: ids::SHOWED_OLD_STAMPED,
            knobs: &[("story", "same-port"), ("lifetime", "none"), ("faults", OLD)],
        },
        Preset {
            id: "assassinated",
            showed: ids::SHOWED_ASSASSINATED,
            knobs: &[("faults", "delay:B.2:20s")],
        },
        Preset {
            id: "old-syn",
            showed: ids::SHOWED_OLD_SYN,
            knobs: &[("story", "reopened"), ("faults", "delay:A.1:20s")],
        },
        Preset {
            id: "slower",
            showed: ids::SHOWED_SLOWER,
            knobs: &[("story", "ports"), ("rate", "every-80-s")],
        },
        Preset {
            id: "shorter",
            showed: ids::SHOWED_SHORTER,
            knobs: &[("story", "ports"), ("rate", "every-20-s"), ("lifetime", "30-s")],
        },
        Preset {
            id: "reused",
            showed: ids::SHOWED_REUSED,
            knobs: &[("story", "restart"), ("reuse", "reuse-address")],
        },
    ],
    run,
    turn: no_turn,
};

/// A segment of the first connection that comes when the second is open.
const OLD: &str = "delay:A.5:9ms";

/// What happens.
const STORY: Knob = Knob {
    name: "story",
    default: "wait",
    shape: Shape::OneOf(&["wait", "same-port", "reopened", "ports", "server-first", "restart", "close-wait"]),
    examples: &[],
};

/// How long a segment may live in the network.
const LIFETIME: Knob = Knob {
    name: "lifetime",
    default: "2-min",
    shape: Shape::OneOf(&["2-min", "30-s", "none"]),
    examples: &[],
};

/// How many ports the client has for its connections to one port of the server.
const PORTS: Knob = Knob {
    name: "ports",
    default: "4-ports",
    shape: Shape::OneOf(&["2-ports", "4-ports", "8-ports"]),
    examples: &[],
};

/// How often the client asks for a connection.
const RATE: Knob = Knob {
    name: "rate",
    default: "every-1-s",
    shape: Shape::OneOf(&["every-1-s", "every-20-s", "every-80-s"]),
    examples: &[],
};

/// Whether the server's program sets SO_REUSEADDR.
const REUSE: Knob = Knob {
    name: "reuse",
    default: "exclusive",
    shape: Shape::OneOf(&["exclusive", "reuse-address"]),
    examples: &[],
};

/// Whether segments carry timestamps.
const TIMESTAMPS: Knob = Knob {
    name: "timestamps",
    default: "with-timestamps",
    shape: Shape::OneOf(&["with-timestamps", "without-timestamps"]),
    examples: &[],
};

fn shown(knobs: &Knobs) -> Vec<&'static Knob> {
    let own: &[&Knob] = match knobs.get(&STORY) {
        "same-port" | "reopened" => &[&LIFETIME, &TIMESTAMPS],
        "ports" => &[&LIFETIME, &PORTS, &RATE],
        "restart" => &[&LIFETIME, &REUSE],
        "close-wait" => &[],
        _ => &[&LIFETIME],
    };
    std::iter::once(&STORY).chain(own.iter().copied()).collect()
}

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let story = knobs.get(&STORY);
    let lifetime = match knobs.get(&LIFETIME) {
        "30-s" => Duration::from_secs(30),
        "none" => Duration::ZERO,
        _ => Duration::from_secs(120),
    };
    let settings = Settings {
        maximum_segment_lifetime: lifetime,
        timestamps: knobs.get(&TIMESTAMPS) == "with-timestamps",
        reuse_address: knobs.get(&REUSE) == "reuse-address",
        ..Settings::default()
    };
    let ports = match knobs.get(&PORTS) {
        "2-ports" => 2,
        "8-ports" => 8,
        _ => 4,
    };
    let network = match story {
        "same-port" => stories::same_port(settings),
        "reopened" => stories::reopened(settings),
        "ports" => stories::ports(
            settings,
            ports,
            Duration::from_secs(match knobs.get(&RATE) {
                "every-20-s" => 20,
                "every-80-s" => 80,
                _ => 1,
            }),
        ),
        "server-first" => stories::server_first(settings),
        "restart" => stories::restart(settings),
        "close-wait" => stories::close_wait(settings),
        _ => stories::wait(settings),
    };
    // Without TIME-WAIT there is another thing to look at.
    let told = if story == "same-port" && lifetime == Duration::ZERO { "same-port-free" } else { story };
    let scenario = Scenario {
        network,
        budget: Budget { time: Duration::from_secs(900), ..Budget::default() },
        start: stories::START,
        intro: Say::new(ids::INTRO).with("story", told).with("ports", u32::from(ports)),
        sources: vec![Rfc::new(9293, "§3.6.1")],
        layer: Layer::Transport,
        lowest: Layer::Transport,
    };
    let second = story == "same-port";
    play_some(scenario, knobs, REMARKS, |_, decided, step| {
        (!ROUTINE.contains(&step.say.id) || second && decided.at >= Instant::START + stories::SECOND).into()
    })
}

/// What is told elsewhere: how connections open, and how data is sent and acknowledged.
const ROUTINE: &[&str] = &[
    "tcp-syn-received",
    "tcp-established-active",
    "tcp-agreed",
    "tcp-established-passive",
    "tcp-queued",
    "tcp-accepted",
    "tcp-sent",
    "tcp-data",
    "tcp-acknowledged",
    "tcp-acknowledged-all",
    "tcp-duplicate-ack",
    "tcp-window-update",
];

const REMARKS: &[Remark] = &[
    Remark::ask("tcp-fin", Ask::NextState),
    Remark::ask("tcp-fin-acknowledged", Ask::NextState),
    Remark::ask("tcp-time-wait-fin", Ask::Flags),
    Remark::ask("tcp-time-wait-reused", Ask::Flags),
    Remark::ask("tcp-old-timestamp", Ask::Flags),
    Remark::ask("tcp-closed-ack", Ask::Flags),
    Remark::ask("tcp-listen-ack", Ask::Flags),
    Remark::myth("tcp-fin-acknowledged", "time-wait-bug"),
    Remark::myth("tcp-time-wait-over", "lifetime"),
    Remark::myth("tcp-no-port", "ports-all"),
];
