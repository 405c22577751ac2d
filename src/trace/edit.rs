//! A field's value as a learner types it, and the fault that writes it.

use super::opened::Opened;
use super::reading::Shape;
use crate::address::Clean;
use crate::text::Say;
use crate::wire::Mac;
use std::net::{Ipv4Addr, Ipv6Addr};

impl Opened {
    /// Whether a learner can type another value for a field. Longer ones are changed bit by bit.
    pub fn editable(&self, field: usize) -> bool {
        self.field(field).bits <= 128
    }

    /// Reads what a learner typed for a field: decimal, hexadecimal after `0x`, binary after `0b`, or an address
    /// where one stands. The error says what was expected.
    pub fn parse(&self, field: usize, typed: &str) -> Result<u128, Say> {
        let clean = Clean::new(typed);
        let (text, bits) = (clean.text().trim(), self.field(field).bits);
        let number = match self.shape(field) {
            Shape::Mac => text
                .parse()
                .ok()
                .map(|Mac([a, b, c, d, e, f])| u128::from(u64::from_be_bytes([0, 0, a, b, c, d, e, f]))),
            Shape::Ipv4 => text.parse().ok().map(|address: Ipv4Addr| u128::from(address.to_bits())),
            Shape::Ipv6 => text.parse().ok().map(|address: Ipv6Addr| address.to_bits()),
            Shape::Bytes => digits(text, 16),
            Shape::Number | Shape::Hex => None,
        };
        let expected = match self.shape(field) {
            Shape::Mac => "edit-mac",
            Shape::Ipv4 => "edit-ipv4",
            Shape::Ipv6 => "edit-ipv6",
            Shape::Bytes => "edit-bytes",
            Shape::Number | Shape::Hex => "edit-number",
        };
        let number = number.or_else(|| any(text)).ok_or_else(|| Say::new(expected))?;
        if bits < 128 && number >> bits != 0 {
            let most = (1_u128 << bits) - 1;
            return Err(Say::new("edit-too-large").with("bits", bits).with("most", most.to_string()));
        }
        Ok(number)
    }

    /// The fault that gives a field of the frame of this name another value, as it is written in an address; with
    /// `repair` all checksums are made right. Faults hold at most 64 bits, so longer values are set in pieces.
    pub fn change(&self, frame: &str, field: usize, value: u128, repair: bool) -> String {
        const PIECE: u32 = 64;
        let part = self.field(field);
        let verb = if repair { "fix" } else { "set" };
        let pieces = (0..part.bits.div_ceil(PIECE)).map(|piece| {
            let from = piece * PIECE;
            let bits = PIECE.min(part.bits - from);
            let below = part.bits - from - bits;
            let value = (value >> below) as u64 & (u64::MAX >> (PIECE - bits));
            format!("{verb}:{frame}:{}+{bits}={value}", part.start + from)
        });
        pieces.collect::<Vec<_>>().join(",")
    }
}

fn any(text: &str) -> Option<u128> {
    let lower = text.to_ascii_lowercase();
    match (lower.strip_prefix("0x"), lower.strip_prefix("0b")) {
        (Some(hex), _) => digits(hex, 16),
        (_, Some(binary)) => digits(binary, 2),
        _ => digits(&lower, 10),
    }
}

/// Digits, with spaces between them where the writer likes.
fn digits(text: &str, base: u32) -> Option<u128> {
    let text: String = text.chars().filter(|c| *c != ' ' && *c != '_').collect();
    let plain = text.chars().all(|c| c.is_digit(base));
    plain.then(|| u128::from_str_radix(&text, base).ok())?
}
