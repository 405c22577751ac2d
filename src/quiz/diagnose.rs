//! What can be said of a wrong answer that no known mistake leads to: where it lies, or by how much it is off.

use super::{Answer, Question};
use crate::address::{Address, Family, Prefix, Relation, mask_length, relate};
use crate::text::Say;

/// The reason against `given`, which is of the same variant as the question's answer.
pub fn diagnose(question: &Question, given: &Answer) -> Say {
    match (&question.answer, given) {
        (Answer::Address(_), Answer::Address(given)) => address(question.block, *given),
        (Answer::Mask(_), Answer::Mask(given)) => mask(*given),
        (Answer::Prefix(right), Answer::Prefix(given)) => prefix(*right, *given),
        (Answer::Length(_, right), Answer::Length(_, given)) => length(*right, *given),
        (Answer::Slash(right), Answer::Slash(given)) => slash(*right, *given),
        (Answer::Number(right), Answer::Number(given)) => number(*right, *given),
        (Answer::Octet(right), Answer::Octet(given)) => Say::new("reason-octet-value")
            .with("given", format!("{given:08b}"))
            .with("value", *given)
            .with("octet", *right),
        (Answer::Hex(right), Answer::Hex(given)) => hex(*right, *given),
        (Answer::Mac(_), Answer::Mac(given)) => Say::new("reason-mac").with("given", given.to_string()),
        (Answer::Shortest(right), Answer::Shortest(given)) => shortest(right, given),
        (Answer::Full(right), Answer::Full(given)) => full(right, given),
        _ => Say::new("reason-different"),
    }
}

/// An address that is not the one asked for: inside the block, in the one beside it, or elsewhere.
fn address(block: Option<Prefix>, given: Address) -> Say {
    let Some(block) = block else { return Say::new("reason-different") };
    if given.family() != block.family() {
        return Say::new("reason-family").with("address", given.to_string());
    }
    let there = Prefix::new(given, block.length());
    let id = match given {
        _ if there == block => "reason-inside",
        _ if there.network() == block.end().plus(1) => "reason-block-after",
        _ if there.end() == block.network().minus(1) => "reason-block-before",
        _ => "reason-outside",
    };
    Say::new(id)
        .with("address", given.to_string())
        .with("block", block.to_string())
        .with("there", there.to_string())
        .with("network", block.network().to_string())
        .with("end", block.end().to_string())
}

/// Which length a mask stands for, if any.
fn mask(given: Address) -> Say {
    match mask_length(given) {
        None => hole(given),
        Some(length) => {
            let prefix = Prefix::new(given, length);
            let id = if prefix.mask() == given { "reason-mask-of" } else { "reason-wildcard-of" };
            Say::new(id).with("mask", given.to_string()).with("length", length)
        }
    }
}

/// Where the first one after a zero is in something that is no mask.
pub fn hole(mask: Address) -> Say {
    let width = mask.family().width();
    let at = (1..width).find(|index| mask.bit(*index) && !mask.bit(index - 1)).unwrap_or(0);
    let octet = (mask.value() >> (width - 8 * (at / 8 + 1))) as u8;
    Say::new("reason-hole")
        .with("mask", mask.to_string())
        .with("index", at / 8 + 1)
        .with("octet", octet)
        .with("bits", format!("{octet:08b}"))
        .with("at", if at % 8 == 0 { "start" } else { "inside" })
}

/// A block that is not the one asked for.
fn prefix(right: Prefix, given: Prefix) -> Say {
    if given.family() != right.family() {
        return Say::new("reason-family").with("address", given.to_string());
    }
    let id = match relate(given, right) {
        _ if given.length() != right.length() && given.network() == right.network() => "reason-prefix-length",
        Relation::Contains => "reason-prefix-contains",
        Relation::Inside => "reason-prefix-inside",
        _ if given.length() == right.length() => "reason-prefix-place",
        _ => "reason-prefix-apart",
    };
    Say::new(id)
        .with("given", given.to_string())
        .with("side", if given.length() < right.length() { "larger" } else { "smaller" })
        .with("order", if given < right { "before" } else { "after" })
        .with("end", given.end().to_string())
}

/// A prefix length that makes the block too small or needlessly large.
fn length(right: u8, given: u8) -> Say {
    let id = if given > right { "reason-length-small" } else { "reason-length-large" };
    Say::new(id).with("given", given).with("bits", given.abs_diff(right))
}

/// A prefix length that belongs to another mask.
fn slash(right: u8, given: u8) -> Say {
    let mask = Prefix::new(Address::new(Family::V4, 0), given).mask();
    Say::new("reason-slash")
        .with("given", given)
        .with("mask", mask.to_string())
        .with("bits", given.abs_diff(right))
        .with("side", if given > right { "more" } else { "fewer" })
}

/// A count that is off.
fn number(right: u128, given: u128) -> Say {
    let id = if given > right { "reason-number-large" } else { "reason-number-small" };
    // By how much is not said: that would be the answer.
    Say::new(id).with("given", given)
}

/// A word that is another, and in which of its digits.
fn hex(right: u16, given: u16) -> Say {
    let same = ((right ^ given).leading_zeros() / 4) as usize;
    Say::new("reason-hex").with("given", format!("0x{given:04x}")).with("digit", same + 1).with("same", same)
}

/// An address that is not as RFC 5952 §4 writes it: which of its rules is broken.
fn shortest(right: &str, given: &str) -> Say {
    let Some(say) = other_address(right, given) else {
        let id = match given {
            _ if given.contains('.') || given.contains('%') => "reason-v6-form",
            _ if given.bytes().any(|byte| byte.is_ascii_uppercase()) => "reason-v6-case",
            _ if zeros_lead(given) => "reason-v6-leading",
            _ if !given.contains("::") => "reason-v6-gap-missing",
            _ if !right.contains("::") => "reason-v6-gap-one",
            _ if count_groups(given) > count_groups(right) => "reason-v6-gap-short",
            _ => "reason-v6-gap-later",
        };
        return Say::new(id).with("given", given).with("right", right);
    };
    say
}

/// An address whose 32 digits are not all there.
fn full(right: &str, given: &str) -> Say {
    let id = if given.contains("::") { "reason-v6-gap-left" } else { "reason-v6-digits" };
    other_address(right, given).unwrap_or_else(|| Say::new(id).with("given", given))
}

/// That the two texts are not the same address, with the first group in which they differ.
fn other_address(right: &str, given: &str) -> Option<Say> {
    let (right, given): (Address, Address) = (right.parse().ok()?, given.parse().ok()?);
    let different = right.value() ^ given.value();
    (different != 0).then(|| {
        let group = different.leading_zeros() / 16;
        let of = |address: Address| format!("{:x}", (address.value() >> (112 - 16 * group)) & 0xffff);
        Say::new("reason-v6-other").with("group", group + 1).with("given", of(given)).with("right", of(right))
    })
}

fn zeros_lead(text: &str) -> bool {
    text.split(':').any(|group| group.len() > 1 && group.starts_with('0'))
}

fn count_groups(text: &str) -> usize {
    text.split(':').filter(|group| !group.is_empty()).count()
}
