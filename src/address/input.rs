//! What a learner pastes: one address, a range, several lines, or the output of `ip addr` and `ifconfig`.

use super::parse::Scanner;
use super::{Address, Interface, ParseError, Reason};
use std::ops::Range;

/// One thing found in the text.
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
    /// The bytes of the text it was read from.
    pub at: Range<usize>,
    /// The name of the interface that pasted output shows it under.
    pub label: Option<String>,
}

/// All that was found, in order; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What was found.
    pub items: Vec<Item>,
    /// Whether the text is the output of a command rather than addresses someone typed.
    pub pasted: bool,
}

/// The entries of a text, parted by lines, commas or semicolons, in either width: where each starts, and the
/// text of it. Blank ones are left out.
pub fn entries(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive(['\n', ',', ';', '，', '；', '、'])
        .map(move |piece| {
            let at = start;
            start += piece.len();
            (at, piece.trim_end_matches(['\n', ',', ';', '，', '；', '、']))
        })
        .filter(|(_, piece)| !piece.trim().is_empty())
}

/// Reads what a learner typed or pasted: one entry or several.
pub fn read(text: &str) -> Result<Reading, ParseError> {
    let pasted = interfaces(text);
    if !pasted.is_empty() {
        return Ok(Reading { items: pasted, pasted: true });
    }
    let mut items = Vec::new();
    for (offset, line) in entries(text) {
        let form = entry(line).map_err(|error| ParseError {
            at: error.at.start + offset..error.at.end + offset,
            reason: error.reason,
        })?;
        let lead = line.len() - line.trim_start().len();
        items.push(Item { form, at: offset + lead..offset + line.trim_end().len(), label: None });
    }
    if items.is_empty() {
        return Err(ParseError { at: 0..text.len(), reason: Reason::Empty });
    }
    Ok(Reading { items, pasted: false })
}

/// One entry: an interface, an address alone, or a range.
fn entry(line: &str) -> Result<Form, ParseError> {
    let mut scanner = Scanner::new(line);
    let first = scanner.address()?;
    let length = scanner.length(first.family())?;
    let dash = length.is_none() && {
        scanner.skip_spaces();
        scanner.dash()
    };
    let last = if dash { Some(scanner.address()?) } else { None };
    scanner.finish()?;
    let fault = |reason| Err(ParseError { at: 0..line.trim_end().len(), reason });
    match (length, last) {
        (Some(length), _) => Ok(Form::Interface(Interface { address: first, length })),
        (None, None) => Ok(Form::Alone(first)),
        (None, Some(last)) if last.family() != first.family() => fault(Reason::FamilyMixed),
        (None, Some(last)) if last < first => fault(Reason::RangeReversed),
        (None, Some(last)) => Ok(Form::Range(first, last)),
    }
}

/// The addresses in the output of `ip addr` or `ifconfig`, old or new, Linux or BSD. Empty for any other text.
fn interfaces(text: &str) -> Vec<Item> {
    let mut found = Vec::new();
    let mut label = None;
    let mut start = 0;
    for line in text.split('\n') {
        let offset = start;
        start += line.len() + 1;
        let Some((keyword, rest)) = line.trim_start().split_once(' ') else { continue };
        if keyword != "inet" && keyword != "inet6" {
            if !line.starts_with(char::is_whitespace) {
                label = interface_name(line).or(label);
            }
            continue;
        }
        // Old ifconfig writes "inet addr:10.0.0.5" and "inet6 addr: fe80::1/64".
        let rest = rest.trim_start();
        let rest = rest.strip_prefix("addr:").unwrap_or(rest).trim_start();
        let written = rest.split_whitespace().next().unwrap_or_default();
        let Ok(form) = entry(&with_length(written, rest)) else { continue };
        let at = offset + line.len() - rest.len();
        found.push(Item { form, at: at..at + written.len(), label: label.clone() });
    }
    found
}

/// `2: eth0@if7: <UP>` and `eth0: flags=…` and `eth0      Link encap:…` all name their interface first.
fn interface_name(line: &str) -> Option<String> {
    let line = match line.split_once(": ") {
        Some((index, rest)) if index.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => line,
    };
    let name = line.split([':', ' ', '@']).next().unwrap_or_default();
    (!name.is_empty()).then(|| name.to_owned())
}

/// The address with the length that the rest of its line gives under one of the names `ifconfig` uses.
fn with_length(address: &str, rest: &str) -> String {
    let mut words = rest.split_ascii_whitespace();
    while let Some(word) = words.next() {
        if let Some(mask) = word.strip_prefix("Mask:") {
            return format!("{address}/{mask}");
        }
        if word == "netmask" || word == "prefixlen" {
            return format!("{address}/{}", words.next().unwrap_or_default());
        }
    }
    address.to_owned()
}
