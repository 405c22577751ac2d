//! One entry: an address, an interface or a range, with what people write around it.

use super::parse::Scanner;
use super::{Address, Family, Interface, ParseError, Reason};
use std::ops::Range;

/// One thing found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An address with its prefix length.
    Interface(Interface),
    /// An address alone: how it is cut was not said.
    Alone(Address),
    /// Every address from the first to the last, both included.
    Range(Address, Address),
}

/// A thing found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub form: Form,
    /// The bytes of the text it was read from, without what stands around it.
    pub at: Range<usize>,
    /// What it is called: the name of its interface in pasted output, or the words before its colon.
    pub label: Option<String>,
}

/// Quotes and brackets may open and close what is read: none of them changes what it means.
const OPENING: &[u8] = b"\"'`([{<";
const CLOSING: &[u8] = b"\"'`)]}>";

/// Reads the one entry that stands at `place` in a clean text.
pub(super) fn item(text: &str, place: Range<usize>) -> Result<Item, ParseError> {
    let shift = |inner: Range<usize>| inner.start + place.start..inner.end + place.start;
    match entry(&text[place.clone()]) {
        Ok(item) => Ok(Item { at: shift(item.at), ..item }),
        Err(error) => Err(ParseError { at: shift(error.at), ..error }),
    }
}

/// What follows the mark of a list's item, if there is one: `-`, `*`, `>`, `1.`, `1)`.
pub fn after_list_mark(text: &str) -> &str {
    let mut scanner = Scanner::new(text);
    scanner.list_mark();
    scanner.rest()
}

fn entry(text: &str) -> Result<Item, ParseError> {
    let mut scanner = Scanner::new(text);
    scanner.list_mark();
    let label = scanner.label();
    scanner.open();
    let start = scanner.at();
    let bracketed = text[..start].ends_with('[');
    let first = scanner.address()?;
    let mut end = scanner.at();
    scanner.close();
    let form = match scanner.length(first.family())? {
        Some(length) => {
            end = scanner.at();
            Form::Interface(Interface { address: first, length })
        }
        None if (bracketed || first.family() == Family::V4) && scanner.port()? => {
            end = scanner.at();
            Form::Alone(first)
        }
        None if scanner.joint() => {
            let last = scanner.last(first, &text[start..end])?;
            end = scanner.at();
            let fault = |reason| Err(ParseError { at: start..end, reason });
            match last {
                last if last.family() != first.family() => return fault(Reason::FamilyMixed),
                last if last < first => return fault(Reason::RangeReversed),
                last => Form::Range(first, last),
            }
        }
        None => Form::Alone(first),
    };
    scanner.remark();
    scanner.finish()?;
    Ok(Item { form, at: start..end, label })
}

impl Scanner<'_> {
    fn list_mark(&mut self) {
        self.skip_spaces();
        let mut ahead = self.clone();
        let counted = matches!(ahead.number(10).0.len(), 1..=3);
        let marked = if counted { b".)".as_slice() } else { b"-*+>" };
        if let Some(mark) = ahead.peek().filter(|byte| marked.contains(byte))
            && ahead.take(mark)
            && ahead.rest().starts_with(char::is_whitespace)
        {
            *self = ahead;
        } else if let Some(rest) = ahead.rest().strip_prefix('、').filter(|_| counted) {
            self.advance(self.rest().len() - rest.len());
        }
    }

    /// A name before a colon or an equals sign, when an address follows it.
    fn label(&mut self) -> Option<String> {
        self.skip_spaces();
        let rest = self.rest();
        let (name, value) = rest.split_once([':', '=']).filter(|_| rest.starts_with(char::is_alphabetic))?;
        let is_group = name.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_value = looks_like_address(value.trim_start().trim_start_matches(is_opening));
        if !is_value || is_group && value.starts_with(|next: char| !next.is_whitespace()) {
            return None;
        }
        self.advance(rest.len() - value.len());
        Some(name.trim_end().to_owned())
    }

    fn open(&mut self) {
        self.skip_spaces();
        while self.peek().is_some_and(|byte| OPENING.contains(&byte)) {
            self.advance(1);
            self.skip_spaces();
        }
    }

    fn close(&mut self) {
        while self.peek().is_some_and(|byte| CLOSING.contains(&byte)) {
            self.advance(1);
        }
    }

    /// A port behind a colon: it is no part of the address.
    fn port(&mut self) -> Result<bool, ParseError> {
        let start = self.at();
        let mut ahead = self.clone();
        if !ahead.take(b':') {
            return Ok(false);
        }
        let (digits, port) = ahead.number(10);
        if digits.is_empty() {
            return Ok(false);
        }
        *self = ahead;
        match (digits.len(), port) {
            (1..=5, 0..=65535) => Ok(true),
            _ => {
                let digits = String::from_utf8_lossy(digits).into_owned();
                self.fail(start + 1, Reason::PortTooLarge(digits))
            }
        }
    }

    /// What joins the ends of a range.
    fn joint(&mut self) -> bool {
        const JOINTS: [&str; 8] = ["-", "~", "...", "..", "…", "至", "到", "to"];
        self.skip_spaces();
        let rest = self.rest();
        let begins =
            |joint: &&str| rest.get(..joint.len()).is_some_and(|start| start.eq_ignore_ascii_case(joint));
        let joint = JOINTS.into_iter().find(begins);
        self.advance(joint.map_or(0, str::len));
        joint.is_some()
    }

    /// The end of a range that begins at `first`, which is `written` so: an address, or what its last octet or
    /// group becomes.
    fn last(&mut self, first: Address, written: &str) -> Result<Address, ParseError> {
        self.open();
        let (start, mut ahead) = (self.at(), self.clone());
        let (radix, bits, most) = match first.family() {
            Family::V4 => (10, 8, 3),
            // The end of a dotted tail is an octet, which a group does not replace.
            Family::V6 if written.contains('.') => return self.address(),
            Family::V6 => (16, 16, 4),
        };
        let (digits, value) = ahead.number(radix);
        if digits.is_empty() || digits.len() > most || matches!(ahead.peek(), Some(b'.' | b':' | b'a'..=b'f'))
        {
            let last = self.address()?;
            self.close();
            return Ok(last);
        }
        if value >> bits > 0 {
            let octet = String::from_utf8_lossy(digits).into_owned();
            return Err(ParseError { at: start..ahead.at(), reason: Reason::OctetTooLarge(octet) });
        }
        *self = ahead;
        let mask = (1 << bits) - 1;
        Ok(Address::new(first.family(), first.value() & !mask | u128::from(value)))
    }

    /// What may stand behind an entry and says nothing of it: quotes and brackets that close, the full stop of a
    /// sentence, a remark.
    fn remark(&mut self) {
        loop {
            self.skip_spaces();
            let spaced = self.text()[..self.at()].ends_with(char::is_whitespace);
            match self.rest().as_bytes() {
                [b'#' | b'(', ..] | [b'/', b'/', ..] => return self.advance(self.rest().len()),
                [b'!', _, ..] if spaced => return self.advance(self.rest().len()),
                [b'.' | b'!' | b'?', rest @ ..] if !rest.first().is_some_and(u8::is_ascii_digit) => {
                    self.advance(1)
                }
                [byte, ..] if CLOSING.contains(byte) => self.advance(1),
                _ => return,
            }
        }
    }
}

fn is_opening(character: char) -> bool {
    u8::try_from(character).is_ok_and(|byte| OPENING.contains(&byte))
}

/// Whether a text begins as an address does, readable or not.
pub fn looks_like_address(text: &str) -> bool {
    let body = text.split(|next: char| !(next.is_ascii_hexdigit() || matches!(next, '.' | ':'))).next();
    let body = body.unwrap_or_default();
    let groups = || body.split(':');
    // A hardware address, and a time of day, have two digits between their colons.
    let pairs = groups().all(|group| group.len() == 2);
    let dotted = body.starts_with(|first: char| first.is_ascii_digit()) && body.matches('.').count() >= 2;
    match body.matches(':').count() {
        0 | 1 => dotted,
        _ => !pairs && (body.contains("::") || groups().count() >= 7),
    }
}
