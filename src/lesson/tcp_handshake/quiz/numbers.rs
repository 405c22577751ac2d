//! What stands in the segments of a handshake.

use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Question, table};
use crate::text::Say;

/// The places of a handshake whose number can be asked, the plain ones first.
const PLACES: [&str; 6] = ["syn-ack-ack", "third-ack", "third-seq", "data-seq", "data-ack", "answer-seq"];

/// One of the numbers in a handshake or the first data behind it.
pub fn numbers(draw: &mut Draw) -> Question {
    let known = draw.by_level([3, 5, PLACES.len() as u32]);
    let place = PLACES[draw.below(known) as usize];
    let (a, b) = (draw.sequence(), draw.sequence());
    // The harder numbers come close to where they begin again.
    let a = if draw.by_level([false, false, true]) && draw.coin() { u32::MAX - draw.below(3) } else { a };
    let size = 1 + draw.below(1400);
    let (from_a, from_b) = (a.wrapping_add(1), b.wrapping_add(1));
    let behind = from_a.wrapping_add(size);
    let right = match place {
        "syn-ack-ack" | "third-seq" | "data-seq" => from_a,
        "data-ack" => behind,
        _ => from_b,
    };
    let told = |id| {
        Say::new(id)
            .with("place", place)
            .with("right", right)
            .with("size", size)
            .with("initial", if right == from_b { b } else { a })
            .with("owner", if right == from_b { "B" } else { "A" })
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let question = Question::new(
        told(ids::ASK_HANDSHAKE_NUMBER),
        Answer::Number(right.into()),
        told(ids::WHY_HANDSHAKE_NUMBER),
        story("request"),
    );
    question.showing(exhibit(place, [a, b], size)).mistakes([
        wrong(ids::REASON_HANDSHAKE_SYN, right.wrapping_sub(1)),
        wrong(ids::REASON_HANDSHAKE_START, from_a),
        wrong(ids::REASON_HANDSHAKE_OTHER, from_b),
        wrong(ids::REASON_HANDSHAKE_OTHER, b),
        wrong(ids::REASON_HANDSHAKE_OTHER, a),
        wrong(ids::REASON_HANDSHAKE_MORE, right.wrapping_add(1)),
        wrong(ids::REASON_HANDSHAKE_RELATIVE, size),
        wrong(ids::REASON_HANDSHAKE_RELATIVE, 1),
    ])
}

/// The segments up to the one that is asked about. What would give its number away is left out.
fn exhibit(place: &str, [a, b]: [u32; 2], size: u32) -> String {
    let field = |name: &str, here: bool, value: Option<u32>| match value {
        _ if here => format!("{name}=?"),
        Some(value) => format!("{name}={value}"),
        None => format!("{name}=…"),
    };
    let row = |way: &str, flags: &str, seq: String, ack: String, length: u32| {
        let length = if length > 0 { format!("LEN={length}") } else { String::new() };
        [way.to_owned(), flags.to_owned(), seq, ack, length]
    };
    let (out, back) = ("A → B", "B → A");
    let seq = |here, value| field("SEQ", here, value);
    let ack = |here| field("ACK", here, None);
    let mut rows = vec![
        row(out, "SYN", seq(false, Some(a)), String::new(), 0),
        row(back, "SYN,ACK", seq(false, Some(b)), ack(place == "syn-ack-ack"), 0),
        row(out, "ACK", seq(place == "third-seq", None), ack(place == "third-ack"), 0),
        row(out, "PSH,ACK", seq(place == "data-seq", None), ack(false), size),
        row(back, "ACK", seq(place == "answer-seq", None), ack(place == "data-ack"), 0),
    ];
    rows.truncate(match place {
        "syn-ack-ack" => 2,
        "third-seq" | "third-ack" => 3,
        "data-seq" => 4,
        _ => 5,
    });
    table(&rows)
}

/// What one side offers in its SYN.
#[derive(Clone, Copy)]
struct Offer {
    mss: u32,
    shift: Option<u32>,
    timestamps: bool,
}

impl Offer {
    fn draw(draw: &mut Draw) -> Self {
        let mss = draw.pick(&[536, 1200, 1360, 1380, 1400, 1440, 1460]);
        let shift = 1 + draw.below(9);
        Self { mss, shift: (draw.below(3) > 0).then_some(shift), timestamps: draw.below(3) > 0 }
    }

    fn row(self, way: &str, flags: &str) -> [String; 5] {
        let shift = self.shift.map_or_else(String::new, |shift| format!("WS={shift}"));
        let timestamps = if self.timestamps { "TSopt" } else { "" };
        [way.to_owned(), flags.to_owned(), format!("MSS={}", self.mss), shift, timestamps.to_owned()]
    }
}

/// How much data a segment may carry after these offers, or how large a window is.
pub fn offers(draw: &mut Draw) -> Question {
    let (a, mut b) = (Offer::draw(draw), Offer::draw(draw));
    // The answer to a SYN offers only what that did (RFC 7323 §2.2, §3.2).
    b.shift = b.shift.filter(|_| a.shift.is_some());
    b.timestamps &= a.timestamps;
    let form =
        draw.pick(draw.by_level([&["data"][..], &["data", "window"], &["data", "window", "syn-window"]]));
    let field = 100 + draw.below(60_000);
    let scaled = a.shift.filter(|_| b.shift.is_some());
    let options = if b.timestamps { 12 } else { 0 };
    let right = match form {
        "data" => b.mss - options,
        "window" => field << scaled.unwrap_or(0),
        _ => field,
    };
    let yes = |is| if is { "yes" } else { "no" };
    let told = |id| {
        Say::new(id)
            .with("form", form)
            .with("field", field)
            .with("mss", b.mss)
            .with("right", right)
            .with("scaled", yes(scaled.is_some()))
            .with("factor", 1_u32 << a.shift.unwrap_or(0))
            .with("timestamps", yes(b.timestamps))
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let question = Question::new(
        told(ids::ASK_OFFERS),
        Answer::Number(right.into()),
        told(ids::WHY_OFFERS),
        story("open"),
    );
    let question = question.showing(table(&[a.row("A → B", "SYN"), b.row("B → A", "SYN,ACK")]));
    if form == "data" {
        return question.mistakes([
            wrong(ids::REASON_OFFERS_OWN, a.mss - options),
            wrong(ids::REASON_OFFERS_OWN, a.mss),
            wrong(ids::REASON_OFFERS_OPTIONS, b.mss),
            wrong(ids::REASON_OFFERS_OPTIONS, b.mss - 12),
            wrong(ids::REASON_OFFERS_HEADERS, b.mss - 40),
            wrong(ids::REASON_OFFERS_LINK, 1500),
        ]);
    }
    question.mistakes([
        wrong(ids::REASON_OFFERS_SCALE, field << a.shift.unwrap_or(0)),
        wrong(ids::REASON_OFFERS_SCALE, field),
        wrong(ids::REASON_OFFERS_OTHER_SCALE, field << b.shift.unwrap_or(0)),
        wrong(ids::REASON_OFFERS_PRODUCT, field * a.shift.unwrap_or(1)),
    ])
}
