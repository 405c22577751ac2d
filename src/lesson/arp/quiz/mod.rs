//! Who is asked for a hardware address, what the messages hold, and what is remembered of them.

mod caches;
mod messages;

use super::LESSON;
use super::ids;
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
    (false, [ids::ASK_MYTH_ARP_FAR, ids::REASON_MYTH_ARP_FAR, ids::WHY_MYTH_ARP_FAR]),
    (true, [ids::ASK_MYTH_ARP_ROUTER, ids::REASON_MYTH_ARP_ROUTER, ids::WHY_MYTH_ARP_FAR]),
    (false, [ids::ASK_MYTH_ARP_PACKET, ids::REASON_MYTH_ARP_PACKET, ids::WHY_MYTH_ARP_PACKET]),
    (true, [ids::ASK_MYTH_ARP_NO_IP, ids::REASON_MYTH_ARP_NO_IP, ids::WHY_MYTH_ARP_PACKET]),
    (false, [ids::ASK_MYTH_ARP_REPLY, ids::REASON_MYTH_ARP_REPLY, ids::WHY_MYTH_ARP_REPLY]),
    (true, [ids::ASK_MYTH_ARP_BELIEVES, ids::REASON_MYTH_ARP_BELIEVES, ids::WHY_MYTH_ARP_BELIEVES]),
    (false, [ids::ASK_MYTH_ARP_PROOF, ids::REASON_MYTH_ARP_PROOF, ids::WHY_MYTH_ARP_BELIEVES]),
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
