//! What is reported, by whom, to whom, and what of the packet comes back with the report.

mod reports;
mod route;

use super::LESSON;
use crate::quiz::{Claim, Draw, Exercise, Lineup, Question, Worked, claim};
use crate::text::Say;
use reports::{answered, quoted};
use route::{hops, mtu, probe};

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("icmp-type", kind),
    Exercise::new("icmp-answered", answered),
    Exercise::new("icmp-quoted", quoted),
    Exercise::new("probe", probe),
    Exercise::new("hop-count", hops),
    Exercise::new("next-hop-mtu", mtu),
    Exercise::new("myth-icmp", myth),
];

/// The lesson, telling this story.
fn story(name: &str) -> Worked {
    LESSON.worked(&[("story", name)])
}

/// Types and codes, the best known first.
const KINDS: Lineup = Lineup {
    things: &[
        ("echo", "RFC 792"),
        ("echo-reply", "RFC 792"),
        ("port", "RFC 1122 §3.2.2.1"),
        ("ttl", "RFC 1812 §5.3.1"),
        ("host", "RFC 1812 §5.2.7.1"),
        ("net", "RFC 1812 §5.2.7.1"),
        ("too-big", "RFC 1191 §4"),
        ("prohibited", "RFC 1812 §5.2.7.1"),
        ("protocol", "RFC 1122 §3.2.2.1"),
        ("redirect", "RFC 1812 §5.2.7.2"),
        ("reassembly", "RFC 1122 §3.3.2"),
    ],
    known: [6, 8, 11],
    name: "option-icmp",
    job: "icmp-job",
    ask: "ask-icmp",
    why: "why-icmp",
    reason: "reason-icmp",
};

/// Which type and code says this.
pub fn kind(draw: &mut Draw) -> Question {
    KINDS.which(draw, |kind| {
        story(match kind {
            "port" => "closed-port",
            "ttl" => "traceroute",
            "host" => "no-host",
            "net" => "no-route",
            "too-big" => "too-big",
            "prohibited" => "prohibited",
            _ => "ping",
        })
    })
}

/// About what ICMP is and is not.
const CLAIMS: &[Claim] = &[
    (false, ["ask-myth-ping-port", "reason-myth-ping-port", "why-myth-ping-port"]),
    (true, ["ask-myth-ping-identifier", "reason-myth-ping-identifier", "why-myth-ping-port"]),
    (false, ["ask-myth-icmp-udp", "reason-myth-icmp-udp", "why-myth-icmp-udp"]),
    (true, ["ask-myth-icmp-protocol", "reason-myth-icmp-protocol", "why-myth-icmp-udp"]),
    (false, ["ask-myth-ping-down", "reason-myth-ping-down", "why-myth-ping-down"]),
    (true, ["ask-myth-quote-ports", "reason-myth-quote-ports", "why-myth-quote-ports"]),
];

/// A statement about ICMP.
pub fn myth(draw: &mut Draw) -> Question {
    let address = draw.v4_host(24);
    let port = u128::from(draw.word());
    let told = |id| Say::new(id).with("address", address.to_string()).with("port", port.to_string());
    claim(draw, CLAIMS, told, story("ping"))
}
