//! Reads what was typed as the sort of answer that is wanted, in any form it is written in.

use super::number::number;
use super::{Answer, Question};
use crate::address::{
    Address, Clean, Family, Form, Interface, ParseError, Prefix, Reason, read_address, read_interface,
    read_one,
};
use crate::knobs::parse_error;
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
    let clean = Clean::new(typed);
    let text = clean.text().trim().trim_matches(QUOTES);
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
        Answer::Number(_) => number(without_unit(text, &COUNTED))
            .map(Answer::Number)
            .map_or_else(|| Err(Say::new("unreadable-number")), plain),
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

/// Quotes that an answer may stand in.
const QUOTES: [char; 3] = ['"', '\'', '`'];

/// What may be counted, behind a number. Units of which one makes many of another are not here: 1 kB is not 1.
const COUNTED: [&str; 38] = [
    "host",
    "hosts",
    "address",
    "addresses",
    "subnet",
    "subnets",
    "network",
    "networks",
    "block",
    "blocks",
    "prefix",
    "prefixes",
    "link",
    "links",
    "bit",
    "bits",
    "byte",
    "bytes",
    "octets",
    "port",
    "ports",
    "s",
    "seconds",
    "台",
    "台主机",
    "个",
    "个主机",
    "个地址",
    "个子网",
    "个网络",
    "个块",
    "个前缀",
    "个端口",
    "位",
    "字节",
    "个字节",
    "秒",
    "条",
];

/// What is counted in bits, behind a prefix length.
const BITS: [&str; 4] = ["bits", "bit", "位", "比特"];

fn fault(error: ParseError) -> Say {
    parse_error(&error.reason)
}

/// An address, alone or with the length of the block it is asked in.
fn address(block: Option<Prefix>, text: &str) -> Result<Reading, Say> {
    let item = read_one(text).map_err(fault)?;
    let (address, length) = match item.form {
        Form::Interface(Interface { address, length }) => (address, Some(length)),
        Form::Alone(address) => (address, None),
        Form::Range(..) => return Err(parse_error(&Reason::OneExpected)),
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
    let interface = read_interface(text).map_err(fault)?;
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
    match without_unit(text, &BITS).trim_start_matches('/').bytes().all(|byte| byte.is_ascii_digit()) {
        true => Err(Say::new("unreadable-mask")),
        false => read_address(text).map_err(fault),
    }
}

/// A prefix length in any of its forms.
fn length(family: Family, text: &str) -> Result<u8, Say> {
    let zero = Address::new(family, 0);
    let text = format!("{zero}/{}", without_unit(text, &BITS).trim_start_matches('/'));
    text.parse::<Interface>().map(|interface| interface.length).map_err(fault)
}

/// The text without the unit behind its number.
fn without_unit<'a>(text: &'a str, units: &[&str]) -> &'a str {
    let text = text.trim_end_matches('.');
    let number = text.trim_end_matches(|next: char| next.is_alphabetic()).trim_end();
    let unit = text[number.len()..].trim_start().to_lowercase();
    if units.contains(&unit.as_str()) && !number.is_empty() { number } else { text }
}

/// An IPv6 address; which of its forms it has is for the marking.
fn v6(text: &str) -> Result<&str, Say> {
    match text.parse::<Address>().map_err(fault)?.family() {
        Family::V6 => Ok(text),
        Family::V4 => Err(parse_error(&Reason::FamilyMixed)),
    }
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
