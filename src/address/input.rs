//! What a learner types or pastes: one address, a range, several of them, or the output of a command.

use super::clean::Clean;
use super::entry::{Form, Item, item};
use super::pasted::interfaces;
use super::{Address, Interface, ParseError, Reason};
use std::ops::Range;

/// All that was found, in order; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What was found.
    pub items: Vec<Item>,
    /// Whether the text is the output of a command rather than addresses someone typed.
    pub pasted: bool,
}

/// Reads what a learner typed or pasted: one entry or several.
pub fn read(typed: &str) -> Result<Reading, ParseError> {
    let clean = Clean::new(typed);
    let mut reading = reading(clean.text()).map_err(|error| clean.error(error))?;
    for item in &mut reading.items {
        item.at = clean.place(item.at.clone());
    }
    Ok(reading)
}

/// Reads the one thing that was typed or pasted.
pub fn read_one(typed: &str) -> Result<Item, ParseError> {
    let mut items = read(typed)?.items.into_iter();
    match (items.next(), items.next()) {
        (Some(one), None) => Ok(one),
        (_, another) => {
            let at = another.map_or(0..typed.len(), |item| item.at);
            Err(ParseError { at, reason: Reason::OneExpected })
        }
    }
}

/// Reads the one address that was typed; a length may stand with it.
pub fn read_address(typed: &str) -> Result<Address, ParseError> {
    let Item { form, at, .. } = read_one(typed)?;
    match form {
        Form::Interface(Interface { address, .. }) | Form::Alone(address) => Ok(address),
        Form::Range(..) => Err(ParseError { at, reason: Reason::OneExpected }),
    }
}

/// Reads the one interface that was typed: an address with its length.
pub fn read_interface(typed: &str) -> Result<Interface, ParseError> {
    // Most lines of a long list are written as a program writes them.
    if let Ok(interface) = typed.parse() {
        return Ok(interface);
    }
    let Item { form, at, .. } = read_one(typed)?;
    match form {
        Form::Interface(interface) => Ok(interface),
        Form::Alone(_) => Err(ParseError { at: at.end..at.end, reason: Reason::LengthMissing }),
        Form::Range(..) => Err(ParseError { at, reason: Reason::OneExpected }),
    }
}

fn reading(text: &str) -> Result<Reading, ParseError> {
    let pasted = interfaces(text)?;
    if !pasted.is_empty() {
        return Ok(Reading { items: pasted, pasted: true });
    }
    let mut items = Vec::new();
    for at in entries(text) {
        items.push(item(text, at)?);
    }
    if items.is_empty() {
        return Err(ParseError { at: 0..text.len(), reason: Reason::Empty });
    }
    Ok(Reading { items, pasted: false })
}

/// The entries of a clean text, parted by lines, commas or semicolons. Blank ones and remarks are left out.
fn entries(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        parts(&line[..remark_at(line)], start, &mut found);
        start += line.len();
    }
    found
}

/// Where the remark of a line begins, or where the line ends.
fn remark_at(line: &str) -> usize {
    let slashes = line.match_indices("//").map(|(at, _)| at);
    let slashes = slashes.into_iter().find(|at| line[..*at].trim_end().len() < *at || *at == 0);
    line.find('#').into_iter().chain(slashes).min().unwrap_or(line.len())
}

fn parts(line: &str, start: usize, found: &mut Vec<Range<usize>>) {
    let (mut from, mut open) = (0, 0_u32);
    let mut end_at = |at: usize, from: usize| {
        if !line[from..at].trim().is_empty() {
            found.push(start + from..start + at);
        }
    };
    for (at, character) in line.char_indices() {
        let so_far = line[from..at].trim();
        match character {
            // In brackets behind an address stands a remark.
            '(' if !so_far.is_empty() => open += 1,
            ')' => open = open.saturating_sub(1),
            // `1、` counts the items of a list.
            '、' if !so_far.is_empty() && so_far.bytes().all(|byte| byte.is_ascii_digit()) => {}
            ',' | ';' | '、' if open == 0 => {
                end_at(at, from);
                from = at + character.len_utf8();
            }
            _ => {}
        }
    }
    end_at(line.len(), from);
}
