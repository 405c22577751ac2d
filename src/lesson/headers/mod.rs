//! The anatomy of a packet: every header it wears, what a change in it breaks, and who notices.

mod ids;
pub mod quiz;
mod sum;
mod travel;

use super::net::no_turn;
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::trace::{Layer, Trace};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "headers",
    layer: Layer::Internet,
    knobs: &[&SHOW, &PACKET, &WORDS, &FAULTS],
    shown,
    panels: &[&[Panel::Packet, Panel::Tables], &[Panel::Ladder, Panel::Map]],
    presets: &[
        Preset { id: "damaged", showed: ids::SHOWED_DAMAGED, knobs: &[("faults", "damage:A.2")] },
        Preset { id: "flip-mac", showed: ids::SHOWED_FLIP_MAC, knobs: &[("faults", "flip:A.2:15")] },
        Preset { id: "flip-address", showed: ids::SHOWED_FLIP_ADDRESS, knobs: &[("faults", "flip:A.2:271")] },
        Preset { id: "flip-ttl", showed: ids::SHOWED_FLIP_TTL, knobs: &[("faults", "flip:A.2:183")] },
        Preset { id: "ttl-one", showed: ids::SHOWED_TTL_ONE, knobs: &[("faults", "fix:A.2:176+8=1")] },
        Preset { id: "flip-data", showed: ids::SHOWED_FLIP_DATA, knobs: &[("faults", "flip:R.3:400")] },
        Preset {
            id: "udp-no-checksum",
            showed: ids::SHOWED_UDP_NO_CHECKSUM,
            knobs: &[("packet", "udp"), ("faults", "set:A.2:320+16=0,set:A.2:376+8=33")],
        },
    ],
    run,
    turn: no_turn,
};

/// What is shown.
const SHOW: Knob =
    Knob { name: "show", default: "travel", shape: Shape::OneOf(&["travel", "checksum"]), examples: &[] };
/// Which packet travels.
const PACKET: Knob = Knob {
    name: "packet",
    default: "icmp",
    shape: Shape::OneOf(&["arp", "icmp", "udp", "tcp", "ipv6"]),
    examples: &[],
};
/// The words that are summed, in hexadecimal.
const WORDS: Knob = Knob {
    name: "words",
    default: "4500 0054 0001 4000 4001 0000 c0a8 010a c0a8 0201",
    shape: Shape::Text,
    examples: &["0001 f203 f4f5 f6f7", "ffff 0001", "45 00 00 1c 12"],
};

fn shown(knobs: &Knobs) -> Vec<&'static Knob> {
    match knobs.get(&SHOW) {
        "checksum" => vec![&SHOW, &WORDS],
        _ => vec![&SHOW, &PACKET],
    }
}

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    match knobs.get(&SHOW) {
        "checksum" => sum::run(knobs.get(&WORDS), &WORDS),
        _ => travel::run(knobs.get(&PACKET), knobs),
    }
}
