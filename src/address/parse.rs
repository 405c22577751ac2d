//! Text to address: one pass over the bytes that either yields the value or says which characters are wrong.

use super::{Address, Family, Interface, ParseError, Prefix, Reason};
use std::str::FromStr;

/// A place in the text being read.
#[derive(Clone)]
pub(super) struct Scanner<'a> {
    text: &'a str,
    /// What of it is still to be read. Bytes, so that a step costs no look for the next character's start.
    rest: &'a [u8],
}

impl<'a> Scanner<'a> {
    #[inline]
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, rest: text.as_bytes() }
    }

    /// All of the text.
    pub(super) const fn text(&self) -> &'a str {
        self.text
    }

    /// How many bytes have been read.
    #[inline]
    pub(super) const fn at(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at()..]
    }

    fn since(&self, start: usize) -> &'a str {
        &self.text[start..self.at()]
    }

    #[inline]
    pub(super) fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    #[inline]
    pub(super) fn advance(&mut self, count: usize) {
        self.rest = &self.rest[count..];
    }

    #[inline]
    pub(super) fn take(&mut self, byte: u8) -> bool {
        match self.rest {
            [next, rest @ ..] if *next == byte => self.rest = rest,
            _ => return false,
        }
        true
    }

    fn take_while(&mut self, accept: impl Fn(u8) -> bool) -> &'a [u8] {
        let count = self.rest.iter().take_while(|byte| accept(**byte)).count();
        let (taken, rest) = self.rest.split_at(count);
        self.rest = rest;
        taken
    }

    /// The digits that stand here, and the number they spell if they are few: beyond eight it means nothing.
    #[inline]
    pub(super) fn number(&mut self, radix: u32) -> (&'a [u8], u32) {
        let (mut rest, mut value) = (self.rest, 0_u32);
        while let [next, after @ ..] = rest
            && let Some(digit) = char::from(*next).to_digit(radix)
        {
            value = value.wrapping_mul(radix).wrapping_add(digit);
            rest = after;
        }
        let digits = &self.rest[..self.rest.len() - rest.len()];
        self.rest = rest;
        (digits, value)
    }

    #[inline]
    pub(super) fn skip_spaces(&mut self) -> bool {
        // Text copied from a page has spaces that are not ASCII; most text has none, and is not kept waiting.
        if self.peek().is_none_or(|byte| byte.is_ascii_graphic()) {
            return false;
        }
        let spaces = self.rest().len() - self.rest().trim_start().len();
        self.advance(spaces);
        spaces > 0
    }

    /// Whether what follows may follow an address: what is missing before it was left out, not mistyped.
    fn ended(&self) -> bool {
        let ends = |next: char| next.is_whitespace() || "/%-–~,;#)]}>\"'`".contains(next);
        self.rest().chars().next().is_none_or(ends)
    }

    /// The failure `reason` at what was read since `start`, or, when that is nothing, at the character that
    /// stands here.
    #[cold]
    pub(super) fn fail<T>(&self, start: usize, reason: Reason) -> Result<T, ParseError> {
        let next = self.rest().chars().next().map_or(0, char::len_utf8);
        let end = if start == self.at() { start + next } else { self.at() };
        Err(ParseError { at: start..end, reason })
    }

    /// Everything must have been read.
    #[inline]
    pub(super) fn finish(&mut self) -> Result<(), ParseError> {
        self.skip_spaces();
        if self.rest.is_empty() {
            return Ok(());
        }
        let (start, rest) = (self.at(), self.rest().trim_end());
        let reason = match self.clone().address() {
            Ok(_) => Reason::NothingBetween,
            Err(_) => Reason::Unexpected(rest.to_owned()),
        };
        Err(ParseError { at: start..start + rest.len(), reason })
    }

    /// An address of either family; a zone such as `%eth0` (RFC 4007 §11) is read and dropped, since it names
    /// an interface and no bit of the address.
    #[inline]
    pub(super) fn address(&mut self) -> Result<Address, ParseError> {
        self.skip_spaces();
        if self.rest.is_empty() {
            return self.fail(self.at(), Reason::Empty);
        }
        let before = self.rest;
        let first = self.number(10);
        if self.peek() == Some(b'.') || before.iter().find(|byte| !byte.is_ascii_hexdigit()) != Some(&b':') {
            return Ok(Address::new(Family::V4, u128::from(self.v4(first)?)));
        }
        self.rest = before;
        let value = self.v6()?;
        let zone = self.at();
        if self.take(b'%') {
            // RFC 4007 §11.2: the zone is a number or another string that is not empty.
            let name =
                self.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
            if !name.first().is_some_and(u8::is_ascii_alphanumeric) {
                return Err(ParseError { at: zone..zone + 1, reason: Reason::ZoneEmpty });
            }
        }
        Ok(Address::new(Family::V6, value))
    }

    /// Four octets, of which the digits of the first have been read: they are what the family was told by.
    #[inline]
    fn v4(&mut self, first: (&[u8], u32)) -> Result<u32, ParseError> {
        let start = self.at() - first.0.len();
        let mut value = self.octet(first)?;
        for count in 1..4 {
            if !self.take(b'.') {
                return match self.ended() {
                    true => self.fail(start, Reason::OctetCount(count)),
                    false => self.unexpected(),
                };
            }
            let digits = self.number(10);
            value = value << 8 | self.octet(digits)?;
        }
        if let [b'.', b'0'..=b'9', ..] = self.rest {
            let start = self.at();
            self.take_while(|byte| byte.is_ascii_digit() || byte == b'.');
            return self.fail(start, Reason::OctetTooMany);
        }
        Ok(value)
    }

    /// The octet that digits just read spell.
    #[inline]
    fn octet(&mut self, (digits, value): (&[u8], u32)) -> Result<u32, ParseError> {
        let shortest = 1 + usize::from(value >= 10) + usize::from(value >= 100);
        if value <= 255 && digits.len() == shortest {
            return Ok(value);
        }
        self.no_octet(self.at() - digits.len())
    }

    /// Why what was read since `start` is no octet.
    #[cold]
    fn no_octet<T>(&mut self, start: usize) -> Result<T, ParseError> {
        let digits = self.since(start).to_owned();
        match digits.as_bytes() {
            [b'0', ..] => self.fail(start, Reason::LeadingZero(digits)),
            [_, ..] => self.fail(start, Reason::OctetTooLarge(digits)),
            [] if self.ended() || self.peek() == Some(b'.') => self.fail(start, Reason::OctetExpected),
            [] => self.unexpected(),
        }
    }

    /// The character that stands here, and on to where something else may begin.
    fn unexpected<T>(&mut self) -> Result<T, ParseError> {
        let (start, rest) = (self.at(), self.rest());
        let mut after = rest.char_indices().skip(1);
        let end = after.find(|(_, next)| next.is_whitespace() || "/.:-–".contains(*next));
        let end = end.map_or(rest.len(), |(end, _)| end);
        self.advance(end);
        self.fail(start, Reason::Unexpected(rest[..end].to_owned()))
    }

    fn v6(&mut self) -> Result<u128, ParseError> {
        let start = self.at();
        let mut value = 0_u128;
        let mut count = 0_u8;
        // How many groups stood before `::`, once it was seen.
        let mut gap = None;
        if self.rest.starts_with(b"::") {
            self.advance(2);
            gap = Some(0);
        }
        while gap != Some(count) || self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()) {
            let group = self.at();
            let before = self.rest;
            if count == 8 {
                let more = self.take_while(|byte| byte.is_ascii_hexdigit() || byte == b':');
                // A colon at the end announces one more, too.
                let more = more.split(|byte| *byte == b':').filter(|group| !group.is_empty()).count().max(1);
                return self.fail(group - 1, Reason::GroupCount(8 + more.min(99) as u8));
            }
            let (digits, bits) = self.number(16);
            if matches!(self.rest, [b'.', b'0'..=b'9', ..]) && count <= 6 {
                // RFC 4291 §2.2 form 3: the low 32 bits in dotted decimal.
                self.rest = before;
                let first = self.number(10);
                value = value << 32 | u128::from(self.v4(first)?);
                count += 2;
                break;
            }
            match digits.len() {
                1..=4 => {}
                0 if self.ended() || self.peek() == Some(b':') => {
                    return self.fail(group, Reason::GroupExpected);
                }
                0 => return self.unexpected(),
                _ => return self.fail(group, Reason::GroupTooLong),
            }
            value = value << 16 | u128::from(bits);
            count += 1;
            let colon = self.at();
            if !self.take(b':') {
                break;
            }
            if self.take(b':') && gap.replace(count).is_some() {
                return self.fail(colon, Reason::DoubleColonTwice);
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
            // RFC 4291 §2.2: `::` is one group or more.
            _ => self.fail(start, Reason::GroupCount(count + u8::from(gap.is_some()))),
        }
    }

    /// What says how many bits are the network's, when something does: `/22`, `/255.255.252.0`, or a mask after
    /// a space or after its name; a wildcard mask or a hexadecimal one in the mask's place.
    #[inline]
    pub(super) fn length(&mut self, family: Family) -> Result<Option<u8>, ParseError> {
        let spaced = self.skip_spaces();
        if self.take(b'/') || self.mask_name() {
            return self.length_value(family).map(Some);
        }
        let begins = self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()) || self.rest.starts_with(b"::");
        if !spaced || !begins {
            return Ok(None);
        }
        if let Some(length) = self.hexadecimal_mask(family)? {
            return Ok(Some(length));
        }
        let start = self.at();
        let mask = self.address()?;
        // Nothing but its form says that an address behind an address is a mask.
        let top = mask.value() >> (mask.family().width() - 8);
        match mask_length(mask) {
            Some(length) if mask.family() == family => Ok(Some(length)),
            None if mask.family() == family && matches!(top, 0 | 0xff) => {
                Err(hole(self.since(start), start, mask))
            }
            _ => self.fail(start, Reason::NothingBetween),
        }
    }

    /// A name that announces a mask or a prefix length.
    fn mask_name(&mut self) -> bool {
        const NAMES: [&str; 7] =
            ["netmask", "subnet mask", "wildcard mask", "mask", "prefixlen", "子网掩码", "掩码"];
        let rest = self.rest();
        let begins =
            |name: &&&str| rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        let Some(name) = NAMES.iter().find(begins) else { return false };
        self.advance(name.len());
        self.skip_spaces();
        // `::` is a mask of no bits.
        _ = !self.rest.starts_with(b"::") && self.take(b':') || self.take(b'=');
        self.skip_spaces();
        self.take(b'/');
        true
    }

    /// A prefix length, or a mask in its place.
    #[inline]
    pub(super) fn length_value(&mut self, family: Family) -> Result<u8, ParseError> {
        self.skip_spaces();
        let (start, before) = (self.at(), self.rest);
        let (digits, number) = self.number(10);
        let is_mask = match self.rest {
            [b'.', b'0'..=b'9', ..] | [b'a'..=b'f' | b'A'..=b'F', ..] => true,
            [b'x' | b'X', ..] => digits == b"0",
            [b':', ..] => digits.is_empty() || family == Family::V6,
            _ => digits.len() == 8 && family == Family::V4,
        };
        if !is_mask {
            return match digits {
                [_] | [_, _] | [_, _, _] if number <= u32::from(family.width()) => Ok(number as u8),
                _ => self.no_length(start, family),
            };
        }
        self.rest = before;
        if let Some(length) = self.hexadecimal_mask(family)? {
            return Ok(length);
        }
        let mask = self.address()?;
        if mask.family() != family {
            return self.fail(start, Reason::FamilyMixed);
        }
        mask_length(mask).ok_or_else(|| hole(self.since(start), start, mask))
    }

    /// Why what was read since `start` is no prefix length.
    #[cold]
    fn no_length<T>(&mut self, start: usize, family: Family) -> Result<T, ParseError> {
        let length = self.since(start).to_owned();
        if length.is_empty() {
            self.take_while(|byte| !byte.is_ascii_whitespace());
            return self.fail(start, Reason::LengthExpected);
        }
        self.fail(start, Reason::LengthTooLong { length, longest: family.width() })
    }

    /// An IPv4 mask as `ifconfig` writes it: `0xffffff00`, and on some systems `ffffff00`.
    #[inline]
    fn hexadecimal_mask(&mut self, family: Family) -> Result<Option<u8>, ParseError> {
        let (start, before) = (self.at(), self.rest);
        let marked = matches!(self.rest, [b'0', b'x' | b'X', ..]);
        if marked {
            self.advance(2);
        }
        let (digits, bits) = self.number(16);
        let whole = digits.len() == 8 && !matches!(self.rest, [b'.', b'0'..=b'9', ..] | [b':', ..]);
        if family != Family::V4 || !whole {
            if marked {
                return self.fail(start, Reason::LengthExpected);
            }
            self.rest = before;
            return Ok(None);
        }
        match mask_length(Address::new(family, u128::from(bits))) {
            Some(length) => Ok(Some(length)),
            None => {
                let text = self.since(start).to_owned();
                self.fail(start, Reason::MaskHole(text))
            }
        }
    }
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

    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let mut scanner = Scanner::new(text);
        let address = scanner.address()?;
        scanner.finish()?;
        Ok(address)
    }
}

impl FromStr for Interface {
    type Err = ParseError;

    #[inline]
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

    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseError> {
        Interface::from_str(text).map(Interface::prefix)
    }
}
