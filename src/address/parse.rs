//! Text to address: one pass over the bytes that either yields the value or says which characters are wrong.

use super::{Address, Family, Interface, Prefix};
use std::ops::Range;
use std::str::FromStr;

/// Why a text is not an address, and which of its bytes are to blame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The offending bytes; empty at the end of the text when something is missing there.
    pub at: Range<usize>,
    /// What was expected instead.
    pub reason: Reason,
}

/// What is wrong with the marked characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is nothing to read.
    Empty,
    /// A decimal octet above 255, with its digits as written.
    OctetTooLarge(String),
    /// `010`: octal to some programs (RFC 6943 §3.1.1), decimal to others.
    LeadingZero(String),
    /// An octet was expected here.
    OctetExpected,
    /// An IPv4 address has four octets; this many were found.
    OctetCount(u8),
    /// A fifth octet.
    OctetTooMany,
    /// A group of IPv6 has at most four hexadecimal digits.
    GroupTooLong,
    /// A group of hexadecimal digits was expected here.
    GroupExpected,
    /// An IPv6 address has eight groups; this many were found.
    GroupCount(u8),
    /// A second `::` (RFC 4291 §2.2: it can appear only once).
    DoubleColonTwice,
    /// The prefix length is missing.
    LengthMissing,
    /// The prefix length is not a number or a mask.
    LengthExpected,
    /// The prefix is longer than the address.
    LengthTooLong {
        /// The number as written.
        length: String,
        /// The number of bits an address of this family has.
        longest: u8,
    },
    /// A one after a zero, in neither a netmask nor a wildcard mask.
    MaskHole(String),
    /// Characters that belong to no address.
    Unexpected(String),
    /// The range ends before it starts.
    RangeReversed,
    /// The two ends, or address and mask, are of different families.
    FamilyMixed,
}

/// A place in the text being read.
#[derive(Clone)]
pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    pub(super) fn take_while(&mut self, accept: impl Fn(u8) -> bool) -> &'a str {
        let start = self.at;
        while self.peek().is_some_and(&accept) {
            self.at += 1;
        }
        &self.text[start..self.at]
    }

    pub(super) fn skip_spaces(&mut self) -> bool {
        !self.take_while(|byte| byte == b' ' || byte == b'\t' || byte == b'\r').is_empty()
    }

    /// The failure `reason` at what was read since `start`, or, when that is nothing, at the character that
    /// stands here.
    fn fail<T>(&self, start: usize, reason: Reason) -> Result<T, ParseError> {
        let next = self.text[self.at..].chars().next().map_or(0, char::len_utf8);
        let end = if start == self.at { self.at + next } else { self.at };
        Err(ParseError { at: start..end, reason })
    }

    /// Everything must have been read.
    pub(super) fn finish(&mut self) -> Result<(), ParseError> {
        self.skip_spaces();
        let rest = self.text[self.at..].trim_end();
        if rest.is_empty() {
            return Ok(());
        }
        Err(ParseError { at: self.at..self.at + rest.len(), reason: Reason::Unexpected(rest.to_owned()) })
    }

    /// An address of either family; a zone such as `%eth0` (RFC 4007 §11) is read and dropped, since it names
    /// an interface and no bit of the address.
    pub(super) fn address(&mut self) -> Result<Address, ParseError> {
        self.skip_spaces();
        if self.text[self.at..].trim_end().is_empty() {
            return self.fail(self.at, Reason::Empty);
        }
        let ahead = self.text.as_bytes()[self.at..].iter();
        let colon = ahead.copied().find(|byte| !byte.is_ascii_hexdigit()) == Some(b':');
        if !colon {
            return Ok(Address::new(Family::V4, u128::from(self.v4()?)));
        }
        let value = self.v6()?;
        if self.take(b'%') {
            self.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
        }
        Ok(Address::new(Family::V6, value))
    }

    fn v4(&mut self) -> Result<u32, ParseError> {
        let start = self.at;
        let mut value = 0;
        for count in 0..4 {
            if count > 0 && !self.take(b'.') {
                if self.peek().is_none_or(|byte| matches!(byte, b' ' | b'/' | b'-' | b'\t')) {
                    return self.fail(start, Reason::OctetCount(count));
                }
                return self.unexpected();
            }
            value = value << 8 | u32::from(self.octet()?);
        }
        if self.peek() == Some(b'.') {
            let start = self.at;
            self.take_while(|byte| byte.is_ascii_digit() || byte == b'.');
            return self.fail(start, Reason::OctetTooMany);
        }
        Ok(value)
    }

    fn octet(&mut self) -> Result<u8, ParseError> {
        let start = self.at;
        let digits = self.take_while(|byte| byte.is_ascii_digit());
        match digits.as_bytes() {
            [] if self.peek().is_some_and(|byte| byte != b'.' && byte != b'/' && byte != b' ') => {
                self.unexpected()
            }
            [] => self.fail(start, Reason::OctetExpected),
            [b'0', _, ..] => self.fail(start, Reason::LeadingZero(digits.to_owned())),
            bytes => {
                let value = decimal(bytes);
                match value.and_then(|value| u8::try_from(value).ok()) {
                    Some(octet) => Ok(octet),
                    None => self.fail(start, Reason::OctetTooLarge(digits.to_owned())),
                }
            }
        }
    }

    /// Whatever stands here up to the next space, slash or dash.
    fn unexpected<T>(&mut self) -> Result<T, ParseError> {
        let start = self.at;
        let rest = &self.text[start..];
        let end = rest.find([' ', '\t', '/', '.', ':']).filter(|end| *end > 0).unwrap_or(rest.len());
        self.at += end;
        self.fail(start, Reason::Unexpected(rest[..end].to_owned()))
    }

    fn v6(&mut self) -> Result<u128, ParseError> {
        let start = self.at;
        let mut value = 0_u128;
        let mut count = 0_u8;
        // How many groups stood before `::`, once it was seen.
        let mut gap = None;
        if self.text[self.at..].starts_with("::") {
            self.at += 2;
            gap = Some(0);
        }
        while gap != Some(count) || self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()) {
            if count == 8 {
                self.take_while(|byte| byte.is_ascii_hexdigit() || byte == b':');
                return self.fail(start, Reason::GroupCount(9));
            }
            let group = self.at;
            let digits = self.take_while(|byte| byte.is_ascii_hexdigit());
            if self.peek() == Some(b'.') && count <= 6 {
                // RFC 4291 §2.2 form 3: the low 32 bits in dotted decimal.
                self.at = group;
                value = value << 32 | u128::from(self.v4()?);
                count += 2;
                break;
            }
            match digits.len() {
                0 if self.peek().is_some_and(|byte| !matches!(byte, b':' | b'/' | b' ' | b'%' | b'-')) => {
                    return self.unexpected();
                }
                0 => return self.fail(group, Reason::GroupExpected),
                1..=4 => {}
                _ => return self.fail(group, Reason::GroupTooLong),
            }
            value = value << 16 | hexadecimal(digits.as_bytes());
            count += 1;
            let colon = self.at;
            if !self.take(b':') {
                break;
            }
            if self.take(b':') {
                if gap.is_some() {
                    return self.fail(colon, Reason::DoubleColonTwice);
                }
                gap = Some(count);
            } else if count == 8 {
                self.take_while(|byte| byte.is_ascii_hexdigit() || byte == b':');
                return self.fail(colon, Reason::GroupCount(9));
            }
        }
        match gap {
            None if count == 8 => Ok(value),
            Some(before) if count < 8 => {
                let after = 16 * u32::from(count - before);
                let low = value & !u128::MAX.checked_shl(after).unwrap_or(0);
                let high = value.checked_shr(after).unwrap_or(0);
                Ok(high.checked_shl(128 - 16 * u32::from(before)).unwrap_or(0) | low)
            }
            _ => self.fail(start, Reason::GroupCount(count)),
        }
    }

    /// What says how many bits are the network's, when something does: `/22`, `/255.255.252.0`, or a mask after
    /// a space; a wildcard mask or a hexadecimal one in the mask's place.
    pub(super) fn length(&mut self, family: Family) -> Result<Option<u8>, ParseError> {
        let spaced = self.skip_spaces();
        let slash = self.take(b'/');
        if slash {
            self.skip_spaces();
        } else if !spaced || !self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()) {
            return Ok(None);
        }
        let start = self.at;
        let rest = &self.text[start..];
        if rest.starts_with("0x") || rest.starts_with("0X") {
            return self.hexadecimal_mask(family).map(Some);
        }
        let digits = self.take_while(|byte| byte.is_ascii_digit());
        if slash && !matches!(self.peek(), Some(b'.' | b':' | b'a'..=b'f' | b'A'..=b'F')) {
            return self.number_length(start, digits, family).map(Some);
        }
        self.at = start;
        let mask = self.address()?;
        if mask.family() != family {
            return self.fail(start, Reason::FamilyMixed);
        }
        match mask_length(mask) {
            Some(length) => Ok(Some(length)),
            None => Err(hole(&self.text[start..self.at], start, mask)),
        }
    }

    fn number_length(&mut self, start: usize, digits: &str, family: Family) -> Result<u8, ParseError> {
        if digits.is_empty() {
            self.take_while(|byte| !byte.is_ascii_whitespace());
            return self.fail(start, Reason::LengthExpected);
        }
        match decimal(digits.as_bytes()) {
            Some(length) if length <= u32::from(family.width()) => Ok(length as u8),
            _ => {
                self.fail(start, Reason::LengthTooLong { length: digits.to_owned(), longest: family.width() })
            }
        }
    }

    fn hexadecimal_mask(&mut self, family: Family) -> Result<u8, ParseError> {
        let start = self.at;
        self.at += 2;
        let digits = self.take_while(|byte| byte.is_ascii_hexdigit());
        if family != Family::V4 || digits.len() != 8 {
            return self.fail(start, Reason::LengthExpected);
        }
        match mask_length(Address::new(family, hexadecimal(digits.as_bytes()))) {
            Some(length) => Ok(length),
            None => {
                let text = self.text[start..self.at].to_owned();
                self.fail(start, Reason::MaskHole(text))
            }
        }
    }
}

/// The value of a few decimal digits; `None` when there are more than a `u32` surely holds.
fn decimal(digits: &[u8]) -> Option<u32> {
    (digits.len() <= 9).then(|| digits.iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0')))
}

/// The value of hexadecimal digits, at most 32 of them.
fn hexadecimal(digits: &[u8]) -> u128 {
    digits
        .iter()
        .fold(0, |value, digit| value << 4 | u128::from(char::from(*digit).to_digit(16).unwrap_or_default()))
}

/// How many network bits a mask stands for: a netmask (ones, then zeros) or else a wildcard mask (zeros, then
/// ones). All zeros and all ones could be either and are read as netmasks. `None` when the ones have a hole.
pub fn mask_length(mask: Address) -> Option<u8> {
    let family = mask.family();
    let lengths = || 0..=family.width();
    let of = |length| Prefix::new(mask, length);
    lengths()
        .find(|length| of(*length).mask() == mask)
        .or_else(|| lengths().find(|length| of(*length).wildcard() == mask))
}

/// The error for a mask with a hole, marking the octet in which a one first follows a zero.
fn hole(text: &str, start: usize, mask: Address) -> ParseError {
    let whole = Reason::MaskHole(text.to_owned());
    let bits = mask.family().width();
    let first = (1..bits).find(|index| mask.bit(*index) && !mask.bit(index - 1));
    let (Family::V4, Some(first)) = (mask.family(), first) else {
        return ParseError { at: start..start + text.len(), reason: whole };
    };
    let before: usize = text.split('.').take(usize::from(first / 8)).map(|octet| octet.len() + 1).sum();
    let length = text.split('.').nth(usize::from(first / 8)).map_or(0, str::len);
    ParseError { at: start + before..start + before + length, reason: whole }
}

impl FromStr for Address {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let mut scanner = Scanner::new(text);
        let address = scanner.address()?;
        scanner.finish()?;
        Ok(address)
    }
}

impl FromStr for Interface {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let mut scanner = Scanner::new(text);
        let address = scanner.address()?;
        let length = scanner.length(address.family())?;
        scanner.finish()?;
        match length {
            Some(length) => Ok(Self { address, length }),
            None => {
                let end = text.trim_end().len();
                Err(ParseError { at: end..end, reason: Reason::LengthMissing })
            }
        }
    }
}

impl FromStr for Prefix {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Interface::from_str(text).map(Interface::prefix)
    }
}
