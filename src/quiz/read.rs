//! Reads what was typed as the sort of answer that is wanted, in any form it is written in.

use super::{Answer, Question};
use crate::address::{Address, Family, Interface, ParseError, Prefix, Reason};
use crate::lesson::parse_error;
use crate::text::Say;
use crate::wire::Mac;

/// What was read, and what would be wrong with it even if it is the right value.
pub struct Reading {
    /// The value.
    pub answer: Answer,
    /// What spoils it.
    pub flaw: Option<Say>,
}

/// Reads `typed`; an error says why it is no answer to this question.
pub fn read(question: &Question, typed: &str) -> Result<Reading, Say> {
    let text = normal(typed);
    let text = text.trim();
    if text.is_empty() {
        return Err(parse_error(&Reason::Empty));
    }
    let plain = |answer| Ok(Reading { answer, flaw: None });
    match &question.answer {
        Answer::Address(_) => address(question.block, text),
        Answer::Prefix(_) => prefix(text),
        Answer::Mask(_) => plain(Answer::Mask(mask(text)?)),
        Answer::Length(family, _) => plain(Answer::Length(*family, length(*family, text)?)),
        Answer::Slash(_) if text.contains('.') => Err(Say::new("unreadable-slash")),
        Answer::Slash(_) => plain(Answer::Slash(length(Family::V4, text)?)),
        Answer::Number(_) => {
            number(text).map(Answer::Number).map_or_else(|| Err(Say::new("unreadable-number")), plain)
        }
        Answer::Octet(_) => {
            octet(text).map(Answer::Octet).map_or_else(|| Err(Say::new("unreadable-octet")), plain)
        }
        Answer::Hex(_) => hex(text).map(Answer::Hex).map_or_else(|| Err(Say::new("unreadable-hex")), plain),
        Answer::Mac(_) => mac(text).map(Answer::Mac).map_or_else(|| Err(Say::new("unreadable-mac")), plain),
        Answer::Shortest(_) => plain(Answer::Shortest(v6(text)?.to_owned())),
        Answer::Full(_) => plain(Answer::Full(v6(text)?.to_ascii_lowercase())),
        Answer::Name(_) => {
            // RFC 1035 §2.3.3: names are compared without regard to case; the root's dot may be left out.
            plain(Answer::Name(text.trim_end_matches('.').to_ascii_lowercase()))
        }
        Answer::Choice(_) => Err(Say::new("unreadable-choice")),
    }
}

/// A Chinese keyboard types full-width forms and `。` for a dot; spaces that group digits come in several widths.
fn normal(typed: &str) -> String {
    typed
        .chars()
        .map(|character| match character {
            '\u{ff01}'..='\u{ff5e}' => {
                char::from_u32(u32::from(character) - 0xff01 + 0x21).unwrap_or(character)
            }
            '。' => '.',
            '−' | '–' => '-',
            other if other.is_whitespace() => ' ',
            other => other,
        })
        .collect()
}

fn fault(error: ParseError) -> Say {
    parse_error(&error.reason)
}

/// An address, alone or with the length of the block it is asked in.
fn address(block: Option<Prefix>, text: &str) -> Result<Reading, Say> {
    let (address, length) = match text.parse::<Interface>() {
        Ok(Interface { address, length }) => (address, Some(length)),
        Err(ParseError { reason: Reason::LengthMissing, .. }) => (text.parse().map_err(fault)?, None),
        Err(error) => return Err(fault(error)),
    };
    let flaw = match (length, block) {
        (Some(length), Some(block)) if length != block.length() => Some(
            Say::new("reason-other-length")
                .with("address", address.to_string())
                .with("given", length)
                .with("length", block.length()),
        ),
        _ => None,
    };
    Ok(Reading { answer: Answer::Address(address), flaw })
}

/// A block; one written with an address inside it is not the block's name.
fn prefix(text: &str) -> Result<Reading, Say> {
    let interface: Interface = text.parse().map_err(fault)?;
    let prefix = interface.prefix();
    let flaw = (interface.address != prefix.network()).then(|| {
        Say::new("reason-host-bits")
            .with("given", interface.to_string())
            .with("network", prefix.network().to_string())
            .with("length", prefix.length())
    });
    Ok(Reading { answer: Answer::Prefix(prefix), flaw })
}

/// A mask written out: a prefix length would only repeat the question.
fn mask(text: &str) -> Result<Address, Say> {
    match text.trim_start_matches('/').bytes().all(|byte| byte.is_ascii_digit()) {
        true => Err(Say::new("unreadable-mask")),
        false => text.parse().map_err(fault),
    }
}

/// A prefix length in any of its forms.
fn length(family: Family, text: &str) -> Result<u8, Say> {
    let zero = Address::new(family, 0);
    let text = format!("{zero}/{}", text.trim_start_matches('/'));
    text.parse::<Interface>().map(|interface| interface.length).map_err(fault)
}

/// An IPv6 address; which of its forms it has is for the marking.
fn v6(text: &str) -> Result<&str, Say> {
    match text.parse::<Address>().map_err(fault)?.family() {
        Family::V6 => Ok(text),
        Family::V4 => Err(parse_error(&Reason::FamilyMixed)),
    }
}

/// A count: `1024`, `1 024`, `1,024`, `2^10`, `2^10 - 2`.
fn number(text: &str) -> Option<u128> {
    match text.split_once('-') {
        Some((from, less)) => term(from)?.checked_sub(term(less)?),
        None => term(text),
    }
}

fn term(text: &str) -> Option<u128> {
    match text.split_once('^') {
        Some((base, exponent)) => digits(base)?.checked_pow(u32::try_from(digits(exponent)?).ok()?),
        None => digits(text),
    }
}

fn digits(text: &str) -> Option<u128> {
    let text = text.replace([' ', ',', '_', '\''], "");
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// Up to eight binary digits, grouped or not.
fn octet(text: &str) -> Option<u8> {
    let digits = text.trim_start_matches("0b").replace([' ', '_'], "");
    let binary = digits.len() <= 8 && digits.bytes().all(|byte| byte == b'0' || byte == b'1');
    binary.then(|| u8::from_str_radix(&digits, 2).ok()).flatten()
}

/// Up to four hexadecimal digits, grouped or not, in either case.
fn hex(text: &str) -> Option<u16> {
    let lower = text.to_ascii_lowercase();
    let digits =
        lower.strip_prefix("0x").unwrap_or(&lower).trim_end_matches('h').replace([' ', '_', ':'], "");
    let word = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    word.then(|| u16::from_str_radix(&digits, 16).ok()).flatten()
}

/// Twelve hexadecimal digits in either case, grouped by colons, hyphens, dots or spaces, or not at all.
fn mac(text: &str) -> Option<Mac> {
    let digits = text.replace([':', '-', '.', ' '], "");
    let mac = digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let value = mac.then(|| u64::from_str_radix(&digits, 16).ok()).flatten()?;
    let [_, _, bytes @ ..] = value.to_be_bytes();
    Some(Mac(bytes))
}
