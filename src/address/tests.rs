//! Exact examples: what is read, what is refused and where, what is written, and what an address is for.

mod arithmetic;
mod kinds;
mod pasted;
mod plans;
mod reading;
mod typed;
mod writing;

use super::*;

fn address(text: &str) -> Address {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn interface(text: &str) -> Interface {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn prefix(text: &str) -> Prefix {
    interface(text).prefix()
}

fn prefixes(list: &str) -> Vec<Prefix> {
    list.split_whitespace().map(prefix).collect()
}

fn shown(list: &[Prefix]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// A thing found as one would write it down.
fn shown_item(item: &Item) -> String {
    let form = match item.form {
        Form::Interface(interface) => interface.to_string(),
        Form::Alone(address) => address.to_string(),
        Form::Range(first, last) => format!("{first} to {last}"),
    };
    item.label.as_ref().map_or_else(String::new, |label| format!("{label}: ")) + &form
}

/// Refuses `text`, marking the first `marked` in it, for `reason`.
#[track_caller]
fn refused(text: &str, marked: &str, reason: Reason) {
    let start = text.find(marked).expect("the marked text is in the text");
    refused_at(text, start..start + marked.len(), reason);
}

/// Refuses `text`, marking its end, where something is missing.
#[track_caller]
fn cut_short(text: &str, reason: Reason) {
    refused_at(text, text.len()..text.len(), reason);
}

#[track_caller]
fn refused_at(text: &str, at: std::ops::Range<usize>, reason: Reason) {
    assert_eq!(read(text), Err(ParseError { at, reason }), "{text:?}");
}

fn unexpected(text: &str) -> Reason {
    Reason::Unexpected(text.to_owned())
}
