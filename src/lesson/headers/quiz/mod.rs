//! What stands in the headers, and what notices when it changed.

mod covered;
mod dump;
mod sums;

use super::LESSON;
use super::ids;
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
    name: ids::OPTION_FIELD,
    job: "field-job",
    ask: ids::ASK_FIELD,
    why: ids::WHY_FIELD,
    reason: ids::REASON_FIELD,
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
    (false, [ids::ASK_MYTH_HEADER_SUM, ids::REASON_MYTH_HEADER_SUM, ids::WHY_MYTH_HEADER_SUM]),
    (true, [ids::ASK_MYTH_HEADER_ONLY, ids::REASON_MYTH_HEADER_ONLY, ids::WHY_MYTH_HEADER_SUM]),
    (false, [ids::ASK_MYTH_WORDS_SWAPPED, ids::REASON_MYTH_WORDS_SWAPPED, ids::WHY_MYTH_WORDS_SWAPPED]),
    (true, [ids::ASK_MYTH_WORDS_ORDER, ids::REASON_MYTH_WORDS_ORDER, ids::WHY_MYTH_WORDS_SWAPPED]),
    (false, [ids::ASK_MYTH_UDP_ZERO, ids::REASON_MYTH_UDP_ZERO, ids::WHY_MYTH_UDP_ZERO]),
    (true, [ids::ASK_MYTH_UDP_NONE, ids::REASON_MYTH_UDP_NONE, ids::WHY_MYTH_UDP_ZERO]),
    (false, [ids::ASK_MYTH_V6_SUM, ids::REASON_MYTH_V6_SUM, ids::WHY_MYTH_V6_SUM]),
    (true, [ids::ASK_MYTH_V6_CHEAPER, ids::REASON_MYTH_V6_CHEAPER, ids::WHY_MYTH_V6_SUM]),
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
