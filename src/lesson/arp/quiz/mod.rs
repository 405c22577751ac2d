//! Who is asked for a hardware address, what the messages hold, and what is remembered of them.

mod caches;
mod messages;

use super::LESSON;
use crate::quiz::{Claim, Draw, Exercise, Lan, Question, Worked, claim};
use crate::text::Say;
use caches::{gratuitous, merge, switch};
use messages::{addresses, frame, target};

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("arp-target", target),
    Exercise::new("arp-addresses", addresses),
    Exercise::new("arp-frame", frame),
    Exercise::new("arp-merge", merge),
    Exercise::new("gratuitous", gratuitous),
    Exercise::new("switch-ports", switch),
    Exercise::new("myth-arp", myth),
];

/// The lesson, telling this story.
fn story(name: &str) -> Worked {
    LESSON.worked(&[("story", name)])
}

/// About how far ARP reaches, and whom it trusts.
const CLAIMS: &[Claim] = &[
    (false, ["ask-myth-arp-far", "reason-myth-arp-far", "why-myth-arp-far"]),
    (true, ["ask-myth-arp-router", "reason-myth-arp-router", "why-myth-arp-far"]),
    (false, ["ask-myth-arp-packet", "reason-myth-arp-packet", "why-myth-arp-packet"]),
    (true, ["ask-myth-arp-no-ip", "reason-myth-arp-no-ip", "why-myth-arp-packet"]),
    (false, ["ask-myth-arp-reply", "reason-myth-arp-reply", "why-myth-arp-reply"]),
    (true, ["ask-myth-arp-believes", "reason-myth-arp-believes", "why-myth-arp-believes"]),
    (false, ["ask-myth-arp-proof", "reason-myth-arp-proof", "why-myth-arp-believes"]),
];

/// A statement about ARP.
pub fn myth(draw: &mut Draw) -> Question {
    let lan = Lan::draw(draw);
    let told = |id| {
        Say::new(id)
            .with("a", lan.a.address.to_string())
            .with("b", lan.b.address.to_string())
            .with("far", lan.far.address.to_string())
            .with("gateway", lan.router.address.to_string())
            .with("block", lan.block.to_string())
            .with("mac", lan.b.mac.to_string())
    };
    claim(draw, CLAIMS, told, story("gateway"))
}
