//! Which way a packet goes: the longest prefix that matches (RFC 1812 §5.2.4.3), at every hop anew.

mod bsd;
mod hops;
mod ids;
mod lookup;
pub mod quiz;
mod router;
mod row;
mod table;

use super::net::no_turn;
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::trace::{Layer, Trace};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "routing",
    layer: Layer::Internet,
    knobs: &[&STORY, &TABLE, &DESTINATION, &FAULTS],
    shown,
    panels: &[&[Panel::Ladder, Panel::Tables], &[Panel::Map, Panel::Packet, Panel::Bits]],
    presets: &[Preset {
        id: "lost-on-the-way",
        showed: ids::SHOWED_LOST_ON_THE_WAY,
        knobs: &[("story", "hops"), ("faults", "drop:R2.3")],
    }],
    run,
    turn: no_turn,
};

/// What happens.
const STORY: Knob = Knob {
    name: "story",
    default: "match",
    shape: Shape::OneOf(&["match", "hops", "loop", "missing", "wrong-mask", "stranger", "stranger-gateway"]),
    examples: &[],
};
/// The routing table that is searched.
const TABLE: Knob = Knob {
    name: "table",
    default: "10.0.0.0/8 via 192.0.2.1\n10.1.0.0/16 via 192.0.2.2\n10.1.2.0/24 via 192.0.2.3\n10.1.2.128/25 via 192.0.2.4\n0.0.0.0/0 via 192.0.2.254",
    shape: Shape::Text,
    examples: &[],
};
/// The address that is looked up.
const DESTINATION: Knob = Knob {
    name: "destination",
    default: "10.1.2.77",
    shape: Shape::Text,
    examples: &["10.1.2.200", "10.1.9.9", "10.200.0.1", "203.0.113.80"],
};

fn shown(knobs: &Knobs) -> Vec<&'static Knob> {
    match knobs.get(&STORY) {
        "match" => vec![&STORY, &TABLE, &DESTINATION],
        _ => vec![&STORY],
    }
}

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    match knobs.get(&STORY) {
        story @ ("hops" | "loop" | "missing" | "wrong-mask" | "stranger" | "stranger-gateway") => {
            hops::run(story, knobs)
        }
        _ => lookup::run(knobs.get(&TABLE), knobs.get(&DESTINATION)),
    }
}

#[cfg(test)]
mod tests;
