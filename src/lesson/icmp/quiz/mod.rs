//! What is reported, by whom, to whom, and what of the packet comes back with the report.

mod reports;
mod route;

use super::LESSON;
use super::ids;
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
    name: ids::OPTION_ICMP,
    job: "icmp-job",
    ask: ids::ASK_ICMP,
    why: ids::WHY_ICMP,
    reason: ids::REASON_ICMP,
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
    (false, [ids::ASK_MYTH_PING_PORT, ids::REASON_MYTH_PING_PORT, ids::WHY_MYTH_PING_PORT]),
    (true, [ids::ASK_MYTH_PING_IDENTIFIER, ids::REASON_MYTH_PING_IDENTIFIER, ids::WHY_MYTH_PING_PORT]),
    (false, [ids::ASK_MYTH_ICMP_UDP, ids::REASON_MYTH_ICMP_UDP, ids::WHY_MYTH_ICMP_UDP]),
    (true, [ids::ASK_MYTH_ICMP_PROTOCOL, ids::REASON_MYTH_ICMP_PROTOCOL, ids::WHY_MYTH_ICMP_UDP]),
    (false, [ids::ASK_MYTH_PING_DOWN, ids::REASON_MYTH_PING_DOWN, ids::WHY_MYTH_PING_DOWN]),
    (true, [ids::ASK_MYTH_QUOTE_PORTS, ids::REASON_MYTH_QUOTE_PORTS, ids::WHY_MYTH_QUOTE_PORTS]),
];

/// A statement about ICMP.
pub fn myth(draw: &mut Draw) -> Question {
    let address = draw.v4_host(24);
    let port = u128::from(draw.word());
    let told = |id| Say::new(id).with("address", address.to_string()).with("port", port.to_string());
    claim(draw, CLAIMS, told, story("ping"))
}
