//! Half-open connections, how many it takes to shut a server, and what fits into a cookie.

mod cookies;
mod queue;

use super::LESSON;
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
    (false, ["ask-myth-cookies-always", "reason-myth-cookies-always", "why-myth-cookies-always"]),
    (true, ["ask-myth-cookies-lost", "reason-myth-cookies-lost", "why-myth-cookies-always"]),
    (false, ["ask-myth-flood-fast", "reason-myth-flood-fast", "why-myth-flood-fast"]),
    (false, ["ask-myth-flood-real", "reason-myth-flood-real", "why-myth-flood-real"]),
    (true, ["ask-myth-flood-nobody", "reason-myth-flood-nobody", "why-myth-flood-real"]),
    (false, ["ask-myth-cookies-agree", "reason-myth-cookies-agree", "why-myth-cookies-agree"]),
    (true, ["ask-myth-cookies-again", "reason-myth-cookies-again", "why-myth-cookies-again"]),
    (false, ["ask-myth-cookies-honest", "reason-myth-cookies-honest", "why-myth-cookies-honest"]),
];

/// A statement about them.
pub fn myth(draw: &mut Draw) -> Question {
    let count = draw.number(50, 5_000);
    let port = draw.pick(&[22_u32, 25, 80, 443, 5432, 8080]);
    let told = |id| Say::new(id).with("count", count).with("port", port.to_string());
    claim(draw, CLAIMS, told, story("nobody", "on"))
}
