//! What a cookie is made of, how long it is good, and where a server that remembers nothing knows things from.

use super::super::ids;
use super::story;
use crate::protocol::tcp::COOKIE_SIZES;
use crate::quiz::{Answer, Draw, Question, table};
use crate::text::Say;

/// How long a slot is, in seconds.
const SLOT: u32 = 64;

/// The maximum segment sizes, each with its index.
fn sizes() -> String {
    let rows: Vec<_> =
        COOKIE_SIZES.iter().enumerate().map(|(index, size)| [index.to_string(), size.to_string()]).collect();
    table(&rows)
}

/// A part of a cookie, read from its bits.
pub fn parts(draw: &mut Draw) -> Question {
    let cookie = draw.number(0, u128::from(u32::MAX)) as u32;
    let (slot, index) = (cookie >> 27, cookie >> 24 & 7);
    let asked = draw.by_level(["slot", "mss", "mss"]);
    let asked = if draw.coin() { "slot" } else { asked };
    let size = |index: u32| u32::from(COOKIE_SIZES[(index & 7) as usize]);
    let right = if asked == "slot" { slot } else { size(index) };
    let binary = format!("{:08b}", cookie >> 24);
    let (first, last) = binary.split_at(5);
    let told = |id| {
        Say::new(id)
            .with("asked", asked)
            .with("cookie", format!("0x{cookie:08x}"))
            .with("byte", format!("{first} {last}"))
            .with("slot", slot)
            .with("index", index)
            .with("right", right)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let question = Question::new(
        told(ids::ASK_COOKIE_PART),
        Answer::Number(right.into()),
        told(ids::WHY_COOKIE_PART),
        story("nobody", "on"),
    );
    let mut shown = sizes();
    if draw.by_level([true, false, false]) {
        shown = format!("0x{:02x} = {binary}\n{shown}", cookie >> 24);
    }
    let question = question.showing(shown);
    if asked == "slot" {
        question.mistakes([
            wrong(ids::REASON_COOKIE_PART_BYTE, cookie >> 24),
            wrong(ids::REASON_COOKIE_PART_DIGIT, cookie >> 28),
            wrong(ids::REASON_COOKIE_PART_INDEX, index),
            wrong(ids::REASON_COOKIE_PART_LOW, cookie >> 24 & 31),
        ])
    } else {
        question.mistakes([
            wrong(ids::REASON_COOKIE_PART_NUMBER, index),
            wrong(ids::REASON_COOKIE_PART_HIGH, size(cookie >> 29)),
            wrong(ids::REASON_COOKIE_PART_BESIDE, size(cookie >> 28)),
            wrong(ids::REASON_COOKIE_PART_HASH, size(cookie)),
        ])
    }
}

/// Until when a cookie is good.
pub fn until(draw: &mut Draw) -> Question {
    let made = draw.number(0, draw.by_level([190, 640, 3_000])) as u32;
    let slot = made / SLOT;
    let right = (slot + 2) * SLOT;
    let told = |id| Say::new(id).with("made", made).with("slot", slot).with("right", right);
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let question = Question::new(
        told(ids::ASK_COOKIE_UNTIL),
        Answer::Number(right.into()),
        told(ids::WHY_COOKIE_UNTIL),
        story("stale", "on"),
    );
    question.mistakes([
        wrong(ids::REASON_COOKIE_UNTIL_ONE, made + SLOT),
        wrong(ids::REASON_COOKIE_UNTIL_TWO, made + 2 * SLOT),
        wrong(ids::REASON_COOKIE_UNTIL_OWN, (slot + 1) * SLOT),
        wrong(ids::REASON_COOKIE_UNTIL_MORE, (slot + 3) * SLOT),
    ])
}

/// Which MSS a connection has that came from a cookie.
pub fn mss(draw: &mut Draw) -> Question {
    let common = draw.by_level([
        &[1_460_u32, 1_452, 1_440, 1_380, 1_220, 536][..],
        &[1_452, 1_380, 1_360, 1_410, 1_430, 1_400, 8_000][..],
        &[1_452, 1_219, 1_399, 535, 255, 4_312, 9_000, 1_441][..],
    ]);
    let told_mss = draw.pick(common) + draw.by_level([0, 0, 1]) * draw.below(3);
    let sizes_of = COOKIE_SIZES.map(u32::from);
    let below = sizes_of.partition_point(|size| *size <= told_mss).saturating_sub(1);
    let right = sizes_of[below];
    let above = sizes_of.get(below + 1).copied().unwrap_or(right);
    let told = |id| Say::new(id).with("told", told_mss).with("right", right).with("above", above);
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let question = Question::new(
        told(ids::ASK_COOKIE_MSS),
        Answer::Number(right.into()),
        told(ids::WHY_COOKIE_MSS),
        story("nobody", "on"),
    );
    question.showing(sizes()).mistakes([
        wrong(ids::REASON_COOKIE_MSS_TOLD, told_mss),
        wrong(ids::REASON_COOKIE_MSS_ABOVE, above),
        wrong(ids::REASON_COOKIE_MSS_DEFAULT, 536),
        wrong(ids::REASON_COOKIE_MSS_LARGEST, 8_960),
        wrong(ids::REASON_COOKIE_MSS_INDEX, below as u32),
    ])
}

/// What a server needs of a connection, and where it has it from when a cookie comes back: the plain ones first.
const NEEDED: [(&str, &str); 10] = [
    ("mss", "cookie"),
    ("address", "segment"),
    ("window-scale", "lost"),
    ("port", "segment"),
    ("sack", "lost"),
    ("client-number", "segment"),
    ("own-number", "segment"),
    ("timestamps", "lost"),
    ("age", "cookie"),
    ("window", "segment"),
];

/// Where the server knows something from, though it stored nothing.
pub fn remembered(draw: &mut Draw) -> Question {
    let known = draw.by_level([5, 8, NEEDED.len() as u32]);
    let (thing, right) = NEEDED[draw.below(known) as usize];
    let port = 0xc000 + draw.below(0x3fff);
    let told = |id| Say::new(id).with("thing", thing).with("right", right).with("port", port.to_string());
    let mut options: Vec<_> = ["cookie", "segment", "lost"]
        .into_iter()
        .map(|place| {
            let reason = (place != right).then(|| told(ids::REASON_COOKIE_KNOWS).with("given", place));
            (Say::new(ids::OPTION_COOKIE_KNOWS).with("place", place).into(), reason)
        })
        .collect();
    draw.shuffle(&mut options);
    Question::choose(told(ids::ASK_COOKIE_KNOWS), options, told(ids::WHY_COOKIE_KNOWS), story("nobody", "on"))
}
