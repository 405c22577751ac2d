//! The Internet checksum (RFC 1071) by hand.

use super::super::ids;
use super::sum_of;
use crate::quiz::{Answer, Draw, Level, Question};
use crate::text::Say;
use crate::wire::checksum;

/// The sum of the words in 16 bits, every carry added again.
fn folded(words: &[u16]) -> u16 {
    let bytes: Vec<_> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
    !checksum::checksum(&bytes)
}

/// The plain sum of the words.
fn total(words: &[u16]) -> u32 {
    words.iter().map(|word| u32::from(*word)).sum()
}

fn listed(words: &[u16]) -> String {
    words.iter().map(|word| format!("{word:04x}")).collect::<Vec<_>>().join(" ")
}

fn draw_words(draw: &mut Draw) -> Vec<u16> {
    (0..draw.by_level([2, 3, 4])).map(|_| draw.word()).collect()
}

/// The checksum of a few words.
pub fn checksum(draw: &mut Draw) -> Question {
    let words = draw_words(draw);
    let (total, folded) = (total(&words), folded(&words));
    let (low, carry) = (total as u16, total >> 16);
    let right = !folded;
    // What comes of adding the carry once more.
    let twice = self::folded(&[folded, carry as u16]);
    let told = |id| {
        Say::new(id)
            .with("words", listed(&words))
            .with("total", format!("{total:05x}"))
            .with("low", format!("{low:04x}"))
            .with("carry", carry)
            .with("folded", format!("{folded:04x}"))
            .with("right", format!("{right:04x}"))
    };
    let wrong = |id, given: u16| (Answer::Hex(given), told(id));
    Question::new(
        told(ids::ASK_CHECKSUM),
        Answer::Hex(right),
        told(ids::WHY_CHECKSUM),
        sum_of(&listed(&words)),
    )
    .mistakes([
        wrong(ids::REASON_SUM_COMPLEMENT, folded),
        wrong(ids::REASON_SUM_CARRY, !low),
        wrong(ids::REASON_SUM_BOTH, low),
        wrong(ids::REASON_SUM_TWICE, !twice),
        wrong(ids::REASON_SUM_TWOS, folded.wrapping_neg()),
        wrong(ids::REASON_SUM_SWAPPED, right.swap_bytes()),
    ])
}

/// Which of four packets came through: their words and, last, their checksum sum up to all ones.
pub fn intact(draw: &mut Draw) -> Question {
    let good = packet(draw, "none");
    let told = |id, words: &[u16], flaw| {
        let say = Say::new(id).with("words", listed(words)).with("sum", format!("{:04x}", folded(words)));
        say.with("flaw", flaw)
    };
    let mut options = vec![(listed(&good).into(), None)];
    for flaw in ["bit", "plain", "carry"] {
        let words = packet(draw, flaw);
        options.push((listed(&words).into(), Some(told(ids::REASON_INTACT, &words, flaw))));
    }
    draw.shuffle(&mut options);
    Question::choose(
        Say::new(ids::ASK_INTACT),
        options,
        told(ids::WHY_INTACT, &good, "none"),
        sum_of(&listed(&good)),
    )
}

/// Words with a checksum behind them, spoilt in this way.
fn packet(draw: &mut Draw, flaw: &str) -> Vec<u16> {
    loop {
        let mut words = draw_words(draw);
        words.push(match flaw {
            "plain" => folded(&words),
            "carry" => !(total(&words) as u16),
            _ => !folded(&words),
        });
        if flaw == "bit" {
            let at = draw.below(words.len() as u32) as usize;
            words[at] ^= 1 << draw.below(16);
        }
        // Without a carry, none was forgotten.
        if (folded(&words) == 0xffff) == (flaw == "none") {
            return words;
        }
    }
}

/// The header checksum after a router lowered the time to live.
pub fn updated(draw: &mut Draw) -> Question {
    let high = match draw.level {
        Level::Easy => draw.between(0x10, 0xf0),
        Level::Medium => draw.between(0x01, 0x0e) << 4 | 0x0f,
        Level::Hard => draw.pick(&[0x0f, 0x9f, 0xef, 0xff, 0xff]),
    };
    let before = u16::from_be_bytes([high, draw.between(1, 0xfe)]);
    let ttl = draw.between(2, 128);
    let protocol = draw.pick(&[1, 6, 17]);
    let [old, new] = [ttl, ttl - 1].map(|ttl| u16::from_be_bytes([ttl, protocol]));
    let right = checksum::updated(before, old, new);
    let told = |id| {
        Say::new(id)
            .with("ttl", ttl)
            .with("after", ttl - 1)
            .with("old", format!("{old:04x}"))
            .with("new", format!("{new:04x}"))
            .with("before", format!("{before:04x}"))
            .with("right", format!("{right:04x}"))
            .with("wraps", if high == 0xff { "yes" } else { "no" })
    };
    let wrong = |id, given: u16| (Answer::Hex(given), told(id));
    Question::new(
        told(ids::ASK_UPDATED),
        Answer::Hex(right),
        told(ids::WHY_UPDATED),
        sum_of(&listed(&[!before, !old, new])),
    )
    .mistakes([
        wrong(ids::REASON_UPDATED_SAME, before),
        wrong(ids::REASON_UPDATED_DOWN, before.wrapping_sub(0x100)),
        wrong(ids::REASON_UPDATED_CARRY, before.wrapping_add(0x100)),
        wrong(ids::REASON_UPDATED_LOW, before.wrapping_add(1)),
        wrong(ids::REASON_UPDATED_COMPLEMENT, !right),
    ])
}
