//! Which route wins, what changes on the way, and what happens where no route leads.

mod hops;
mod masks;
mod table;

use super::LESSON;
use super::ids;
use crate::address::Prefix;
use crate::quiz::{Claim, Draw, Exercise, Question, Worked, claim};
use crate::text::Say;
use hops::{addresses, going_round, time_to_live};
use masks::outcome;
use table::{decide, longest_match};

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("longest-match", longest_match),
    Exercise::new("no-route", decide),
    Exercise::new("hop-addresses", addresses),
    Exercise::new("time-to-live", time_to_live),
    Exercise::new("loop", going_round),
    Exercise::new("misconfigured", outcome),
    Exercise::new("myth-routes", myth),
];

/// The lesson, telling this story.
fn story(name: &str) -> Worked {
    LESSON.worked(&[("story", name)])
}

/// About tables and what routers change.
const CLAIMS: &[Claim] = &[
    (false, [ids::ASK_MYTH_FIRST_LISTED, ids::REASON_MYTH_FIRST_LISTED, ids::WHY_MYTH_FIRST_LISTED]),
    (true, [ids::ASK_MYTH_ANY_ORDER, ids::REASON_MYTH_ANY_ORDER, ids::WHY_MYTH_FIRST_LISTED]),
    (false, [ids::ASK_MYTH_METRIC, ids::REASON_MYTH_METRIC, ids::WHY_MYTH_METRIC]),
    (true, [ids::ASK_MYTH_DEFAULT_LAST, ids::REASON_MYTH_DEFAULT_LAST, ids::WHY_MYTH_DEFAULT_LAST]),
    (false, [ids::ASK_MYTH_NEXT_HOP, ids::REASON_MYTH_NEXT_HOP, ids::WHY_MYTH_NEXT_HOP]),
    (true, [ids::ASK_MYTH_ONLY_MAC, ids::REASON_MYTH_ONLY_MAC, ids::WHY_MYTH_NEXT_HOP]),
];

/// A statement about routing.
pub fn myth(draw: &mut Draw) -> Question {
    let destination = draw.v4_host(24);
    let (short, long) = (draw.between(8, 15), draw.between(17, 26));
    let next = draw.v4_host(24);
    let (wide, narrow) = (Prefix::new(destination, short), Prefix::new(destination, long));
    let told = |id| {
        Say::new(id)
            .with("destination", destination.to_string())
            .with("wide", wide.to_string())
            .with("narrow", narrow.to_string())
            .with("short", short)
            .with("long", long)
            .with("next", next.to_string())
    };
    claim(draw, CLAIMS, told, story("match"))
}
