//! Half-open connections, how many it takes to shut a server, and what fits into a cookie.

mod cookies;
mod queue;

use super::LESSON;
use super::ids;
use crate::quiz::{Claim, Draw, Exercise, Question, Worked, claim};
use crate::text::Say;
use cookies::{mss, parts, remembered, until};
use queue::{arrival, rate};

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("flood-arrival", arrival),
    Exercise::new("flood-rate", rate),
    Exercise::new("cookie-part", parts),
    Exercise::new("cookie-until", until),
    Exercise::new("cookie-mss", mss),
    Exercise::new("cookie-knows", remembered),
    Exercise::new("myth-flood", myth),
];

/// The lesson, telling this story, with cookies or not.
fn story(name: &str, cookies: &str) -> Worked {
    LESSON.worked(&[("story", name), ("cookies", cookies)])
}

/// About floods and cookies.
const CLAIMS: &[Claim] = &[
    (false, [ids::ASK_MYTH_COOKIES_ALWAYS, ids::REASON_MYTH_COOKIES_ALWAYS, ids::WHY_MYTH_COOKIES_ALWAYS]),
    (true, [ids::ASK_MYTH_COOKIES_LOST, ids::REASON_MYTH_COOKIES_LOST, ids::WHY_MYTH_COOKIES_ALWAYS]),
    (false, [ids::ASK_MYTH_FLOOD_FAST, ids::REASON_MYTH_FLOOD_FAST, ids::WHY_MYTH_FLOOD_FAST]),
    (false, [ids::ASK_MYTH_FLOOD_REAL, ids::REASON_MYTH_FLOOD_REAL, ids::WHY_MYTH_FLOOD_REAL]),
    (true, [ids::ASK_MYTH_FLOOD_NOBODY, ids::REASON_MYTH_FLOOD_NOBODY, ids::WHY_MYTH_FLOOD_REAL]),
    (false, [ids::ASK_MYTH_COOKIES_AGREE, ids::REASON_MYTH_COOKIES_AGREE, ids::WHY_MYTH_COOKIES_AGREE]),
    (true, [ids::ASK_MYTH_COOKIES_AGAIN, ids::REASON_MYTH_COOKIES_AGAIN, ids::WHY_MYTH_COOKIES_AGAIN]),
    (false, [ids::ASK_MYTH_COOKIES_HONEST, ids::REASON_MYTH_COOKIES_HONEST, ids::WHY_MYTH_COOKIES_HONEST]),
];

/// A statement about them.
pub fn myth(draw: &mut Draw) -> Question {
    let count = draw.number(50, 5_000);
    let port = draw.pick(&[22_u32, 25, 80, 443, 5432, 8080]);
    let told = |id| Say::new(id).with("count", count).with("port", port.to_string());
    claim(draw, CLAIMS, told, story("nobody", "on"))
}
