//! The Internet checksum, word by word (RFC 1071 §1).

use super::ids;
use crate::address::Clean;
use crate::lesson::walk::Walk;
use crate::lesson::{Knob, Refusal};
use crate::text::Say;
use crate::trace::{Choices, Rfc, Table, Trace, Value, View};
use crate::wire::checksum::{Step, worked};

/// More bytes than this are not summed by hand.
const MOST: usize = 64;
const RULE: Rfc = Rfc::new(1071, "§1");

/// Sums the bytes that the knob holds.
pub fn run(text: &str, knob: &Knob) -> Result<Trace, Refusal> {
    let bytes = parse(text, knob)?;
    let sums = worked(&bytes);
    let mut walk = Walk::new();
    show(&mut walk, &sums, 0);
    walk.step(
        Say::new(ids::SUM_START).with("bytes", bytes.len()).with("words", sums.len()),
        &[RULE],
        Some("protects-data"),
    );
    for (index, step) in sums.iter().enumerate() {
        show(&mut walk, &sums, index + 1);
        walk.view.set("sum", Value::Text(format!("{:04x}", step.sum)));
        walk.step(add(step, index, bytes.len()), &[RULE], None);
    }
    let sum = sums.last().map_or(0, |step| step.sum);
    walk.view.set("checksum", Value::Text(format!("{:04x}", !sum)));
    walk.step(
        Say::new(ids::SUM_COMPLEMENT)
            .with("sum", format!("{sum:04x}"))
            .with("checksum", format!("{:04x}", !sum)),
        &[RULE],
        None,
    );
    // A receiver adds the same words and the checksum: what it gets is all ones, whatever the words were.
    let total = u32::from(sum) + u32::from(!sum);
    walk.step(
        Say::new(if sum == 0xffff { "sum-intact" } else { "sum-verify" })
            .with("sum", format!("{sum:04x}"))
            .with("checksum", format!("{:04x}", !sum))
            .with("total", format!("{total:04x}")),
        &[RULE],
        None,
    );
    Ok(Trace {
        steps: walk.steps,
        facts: View::default(),
        badges: Vec::new(),
        choices: Choices::default(),
        world: None,
    })
}

fn add(step: &Step, index: usize, bytes: usize) -> Say {
    let id = match (index, step.carries()) {
        (0, _) => "sum-first",
        (_, false) => "sum-add",
        (_, true) => "sum-carry",
    };
    let padded = if step.at + 1 == bytes { "yes" } else { "no" };
    Say::new(id)
        .with("word", format!("{:04x}", step.word))
        .with("before", format!("{:04x}", step.total - u32::from(step.word)))
        .with("total", format!("{:x}", step.total))
        .with("low", format!("{:04x}", step.total & 0xffff))
        .with("sum", format!("{:04x}", step.sum))
        .with("padded", padded)
}

/// All words, and the sums of the first `done`.
fn show(walk: &mut Walk, sums: &[Step], done: usize) {
    let row = |(index, step): (usize, &Step)| {
        let known = |text: String| if index < done { text } else { String::new() };
        vec![
            step.at.to_string(),
            format!("{:04x}", step.word),
            known(format!("{:x}", step.total)),
            known(if step.carries() { "+1".to_owned() } else { String::new() }),
            known(format!("{:04x}", step.sum)),
        ]
    };
    let table = Table {
        columns: &["offset", "word", "total", "carry", "sum"],
        rows: sums.iter().enumerate().map(row).collect(),
    };
    walk.view.set("words", Value::Table(table));
}

/// Hexadecimal digits, two a byte; blanks may stand between bytes.
fn parse(typed: &str, knob: &Knob) -> Result<Vec<u8>, Refusal> {
    let clean = Clean::new(typed);
    let text = clean.text();
    let refuse = |at, id| Refusal { knob: knob.name, at: clean.place(at), say: Say::new(id) };
    let mut bytes = Vec::new();
    let mut high = None;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() || c == ':' {
            continue;
        }
        let digit = c.to_digit(16).ok_or_else(|| refuse(at..at + c.len_utf8(), "error-hex"))? as u8;
        match high.take() {
            None => high = Some(digit << 4),
            Some(high) => bytes.push(high | digit),
        }
    }
    if high.is_some() {
        return Err(refuse(text.len()..text.len(), "error-hex-half"));
    }
    match bytes.len() {
        0 => Err(refuse(0..text.len(), "error-hex")),
        1..=MOST => Ok(bytes),
        _ => Err(refuse(0..text.len(), "error-hex-many")),
    }
}
