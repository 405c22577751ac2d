//! Which layer does what, what it calls its unit, who reads it, and how much it adds.

mod reading;
mod sizes;

use super::LESSON;
use super::ids;
use crate::quiz::{Claim, Draw, Exercise, Lineup, Question, Worked, claim};
use crate::text::Say;
use reading::{alone, reads};
use sizes::size;

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("layer-of", layer),
    Exercise::new("layer-unit", unit),
    Exercise::new("device-reads", reads),
    Exercise::new("frame-size", size),
    Exercise::new("without-upper", alone),
    Exercise::new("myth-layers", myth),
];

/// The lesson, showing this.
fn showing(show: &str) -> Worked {
    LESSON.worked(&[("show", show)])
}

/// The layers that can be chosen.
const LAYERS: [&str; 5] = ["application", "transport", "internet", "link", "physical"];

/// What is done, the layer that does it, and where that is written; the better known first.
const JOBS: [(&str, &str, &str); 16] = [
    ("programs", "transport", "RFC 9293 §3.1, RFC 768"),
    ("route", "internet", "RFC 1122 §1.1.3"),
    ("mac", "link", "RFC 826"),
    ("request", "application", "RFC 9112 §3"),
    ("voltage", "physical", "ISO 7498-1 §7.7"),
    ("again", "transport", "RFC 9293 §3.8"),
    ("ttl", "internet", "RFC 791 §3.1"),
    ("status", "application", "RFC 9110 §15"),
    ("fcs", "link", "IEEE 802.3 §3.2.9"),
    ("window", "transport", "RFC 9293 §3.8.6"),
    ("fragments", "internet", "RFC 791 §3.2"),
    ("repeat", "physical", "IEEE 802.3 §9"),
    ("cookie", "application", "RFC 6265 §3"),
    ("switching", "link", "IEEE 802.1Q"),
    ("ping", "internet", "RFC 792"),
    ("name", "application", "RFC 1035"),
];

/// Which layer does this.
pub fn layer(draw: &mut Draw) -> Question {
    let known = draw.by_level([7, 12, JOBS.len() as u32]);
    let (job, right, source) = JOBS[draw.below(known) as usize];
    let mut others: Vec<_> = LAYERS.into_iter().filter(|layer| *layer != right).collect();
    draw.shuffle(&mut others);
    let named = |layer: &str| Say::new(ids::OPTION_STACK_LAYER).with("layer", layer);
    let told = |id, layer: &str| {
        let say = Say::new(id).with("job", Say::new(ids::LAYER_JOB).with("job", job)).with("source", source);
        say.with("layer", named(layer)).with("does", Say::new(ids::LAYER_DOES).with("layer", layer))
    };
    let mut options = vec![(named(right).into(), None)];
    options.extend(
        others
            .into_iter()
            .take(3)
            .map(|layer| (named(layer).into(), Some(told(ids::REASON_LAYER_OF, layer)))),
    );
    draw.shuffle(&mut options);
    Question::choose(
        told(ids::ASK_LAYER_OF, right),
        options,
        told(ids::WHY_LAYER_OF, right),
        showing("stack"),
    )
}

/// What the layers send, the best known first.
const UNITS: Lineup = Lineup {
    things: &[
        ("frame", "RFC 1122 §1.3.3"),
        ("packet", "RFC 1122 §1.3.3"),
        ("segment", "RFC 1122 §1.3.3"),
        ("message", "RFC 9110 §6"),
        ("datagram", "RFC 768"),
        ("bit", "ISO 7498-1 §7.7"),
    ],
    known: [4, 5, 6],
    name: ids::OPTION_UNIT,
    job: "unit-job",
    ask: ids::ASK_UNIT,
    why: ids::WHY_UNIT,
    reason: ids::REASON_UNIT,
};

/// What a layer's unit is called.
pub fn unit(draw: &mut Draw) -> Question {
    UNITS.which(draw, |unit| match unit {
        "datagram" => LESSON.worked(&[("transport", "udp")]),
        _ => showing("stack"),
    })
}

/// About models and devices.
const CLAIMS: &[Claim] = &[
    (false, [ids::ASK_MYTH_OSI_RUNS, ids::REASON_MYTH_OSI_RUNS, ids::WHY_MYTH_OSI_RUNS]),
    (true, [ids::ASK_MYTH_FOUR_LAYERS, ids::REASON_MYTH_FOUR_LAYERS, ids::WHY_MYTH_OSI_RUNS]),
    (false, [ids::ASK_MYTH_SESSION, ids::REASON_MYTH_SESSION, ids::WHY_MYTH_SESSION]),
    (true, [ids::ASK_MYTH_INSIDE_APPLICATION, ids::REASON_MYTH_INSIDE_APPLICATION, ids::WHY_MYTH_SESSION]),
    (false, [ids::ASK_MYTH_PROXY_PACKET, ids::REASON_MYTH_PROXY_PACKET, ids::WHY_MYTH_PROXY_PACKET]),
    (true, [ids::ASK_MYTH_TWO_CONNECTIONS, ids::REASON_MYTH_TWO_CONNECTIONS, ids::WHY_MYTH_PROXY_PACKET]),
    (false, [ids::ASK_MYTH_SWITCH_IP, ids::REASON_MYTH_SWITCH_IP, ids::WHY_MYTH_SWITCH_IP]),
    (true, [ids::ASK_MYTH_HUB_ALL, ids::REASON_MYTH_HUB_ALL, ids::WHY_MYTH_HUB_ALL]),
];

/// A statement about layers.
pub fn myth(draw: &mut Draw) -> Question {
    let address = draw.v4_host(24);
    let size = u128::from(40 + draw.below(900));
    let told = |id| Say::new(id).with("address", address.to_string()).with("size", size);
    claim(draw, CLAIMS, told, showing("hops"))
}
