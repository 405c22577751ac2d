//! What stands in the headers, and what notices when it changed.

mod covered;
mod dump;
mod sums;

use super::LESSON;
use crate::quiz::{Claim, Draw, Exercise, Lineup, Question, Worked, claim};
use crate::text::Say;
use covered::{noticed, pseudo};
use dump::read;
use sums::{checksum, intact, updated};

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("checksum", checksum),
    Exercise::new("intact", intact),
    Exercise::new("checksum-updated", updated),
    Exercise::new("field", field),
    Exercise::new("dump", read),
    Exercise::new("noticed", noticed),
    Exercise::new("pseudo-header", pseudo),
    Exercise::new("myth-checksums", myth),
];

/// The fields, the best known first.
const FIELDS: Lineup = Lineup {
    things: &[
        ("ether-type", "RFC 894"),
        ("destination-mac", "IEEE 802.1Q"),
        ("ttl", "RFC 1812 §5.3.1"),
        ("protocol", "RFC 791 §3.1"),
        ("destination-port", "RFC 768"),
        ("total-length", "RFC 791 §3.1"),
        ("sequence-number", "RFC 9293 §3.1"),
        ("source-port", "RFC 768"),
        ("ihl", "RFC 791 §3.1"),
        ("identification", "RFC 791 §3.1"),
        ("fragment-offset", "RFC 791 §3.1"),
        ("dont-fragment", "RFC 791 §3.1"),
        ("data-offset", "RFC 9293 §3.1"),
        ("window", "RFC 9293 §3.1"),
        ("acknowledgment-number", "RFC 9293 §3.1"),
        ("more-fragments", "RFC 791 §3.1"),
    ],
    known: [8, 13, 16],
    name: "option-field",
    job: "field-job",
    ask: "ask-field",
    why: "why-field",
    reason: "reason-field",
};

/// Which field does this.
pub fn field(draw: &mut Draw) -> Question {
    FIELDS.which(draw, |field| {
        let tcp = ["sequence-number", "acknowledgment-number", "data-offset", "window"].contains(&field);
        travel(if tcp { "tcp" } else { "udp" })
    })
}

/// The lesson, with this packet on its way.
fn travel(packet: &str) -> Worked {
    LESSON.worked(&[("packet", packet), ("show", "travel")])
}

/// The lesson, summing these words.
fn sum_of(words: &str) -> Worked {
    LESSON.worked(&[("show", "checksum"), ("words", words)])
}

/// About checksums.
const CLAIMS: &[Claim] = &[
    (false, ["ask-myth-header-sum", "reason-myth-header-sum", "why-myth-header-sum"]),
    (true, ["ask-myth-header-only", "reason-myth-header-only", "why-myth-header-sum"]),
    (false, ["ask-myth-words-swapped", "reason-myth-words-swapped", "why-myth-words-swapped"]),
    (true, ["ask-myth-words-order", "reason-myth-words-order", "why-myth-words-swapped"]),
    (false, ["ask-myth-udp-zero", "reason-myth-udp-zero", "why-myth-udp-zero"]),
    (true, ["ask-myth-udp-none", "reason-myth-udp-none", "why-myth-udp-zero"]),
    (false, ["ask-myth-v6-sum", "reason-myth-v6-sum", "why-myth-v6-sum"]),
    (true, ["ask-myth-v6-cheaper", "reason-myth-v6-cheaper", "why-myth-v6-sum"]),
];

/// A statement about checksums.
pub fn myth(draw: &mut Draw) -> Question {
    let bytes = draw.number(16, 1400);
    let (one, other) = (draw.word() | 1, draw.word() & 0xfffe);
    let told = |id| {
        let say = Say::new(id).with("bytes", bytes).with("port", (1024 + bytes).to_string());
        say.with("one", format!("{one:04x}")).with("other", format!("{other:04x}"))
    };
    claim(draw, CLAIMS, told, sum_of(&format!("{one:04x} {other:04x}")))
}
