//! What is wrong with a knob's value, as a sentence.

use super::Knob;
use crate::address::{ParseError, Reason};
use crate::text::Say;
use std::ops::Range;

/// A knob's value that the lesson cannot run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which knob.
    pub knob: &'static str,
    /// The offending bytes of its value.
    pub at: Range<usize>,
    /// What was expected.
    pub say: Say,
}

/// The message for a [`ParseError`].
pub fn parse_error(reason: &Reason) -> Say {
    match reason {
        Reason::Empty => Say::new("error-empty"),
        Reason::OctetTooLarge(octet) => Say::new("error-octet-too-large").with("octet", octet.as_str()),
        Reason::LeadingZero(octet) => {
            // What each of the two readings makes of it; digits 8 and 9 leave only one.
            let octal = u64::from_str_radix(octet, 8).ok();
            Say::new("error-leading-zero")
                .with("octet", octet.as_str())
                .with(
                    "decimal",
                    octet.parse::<u64>().map_or_else(|_| "?".to_owned(), |value| value.to_string()),
                )
                .with("octal", octal.map_or_else(|| "?".to_owned(), |value| value.to_string()))
        }
        Reason::OctetExpected => Say::new("error-octet-expected"),
        Reason::OctetCount(count) => Say::new("error-octet-count").with("count", *count),
        Reason::OctetTooMany => Say::new("error-octet-too-many"),
        Reason::GroupTooLong => Say::new("error-group-too-long"),
        Reason::GroupExpected => Say::new("error-group-expected"),
        Reason::GroupCount(count) => Say::new("error-group-count").with("count", *count),
        Reason::DoubleColonTwice => Say::new("error-double-colon"),
        Reason::LengthMissing => Say::new("error-length-missing"),
        Reason::LengthExpected => Say::new("error-length-expected"),
        Reason::LengthTooLong { length, longest } => {
            Say::new("error-length-too-long").with("length", length.as_str()).with("longest", *longest)
        }
        Reason::MaskHole(mask) => Say::new("error-mask-hole").with("mask", mask.as_str()),
        Reason::Unexpected(text) => Say::new("error-unexpected").with("text", text.as_str()),
        Reason::RangeReversed => Say::new("error-range-reversed"),
        Reason::FamilyMixed => Say::new("error-family-mixed"),
        Reason::ZoneEmpty => Say::new("error-zone-empty"),
        Reason::PortTooLarge(port) => Say::new("error-port-too-large").with("port", port.as_str()),
        Reason::NothingBetween => Say::new("error-nothing-between"),
        Reason::OneExpected => Say::new("error-one-expected"),
    }
}

/// The refusal of `knob`'s value for a [`ParseError`] in it.
pub fn refusal(knob: &'static Knob, error: ParseError) -> Refusal {
    Refusal { knob: knob.name, say: parse_error(&error.reason), at: error.at }
}
