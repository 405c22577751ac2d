//! Why a text is not an address.

use std::fmt::{self, Display, Formatter};
use std::ops::Range;

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
    /// A `%` without the zone it announces.
    ZoneEmpty,
    /// A port above 65535, with its digits as written.
    PortTooLarge(String),
    /// A second address stands directly behind the first.
    NothingBetween,
    /// One address was expected, and this is another one.
    OneExpected,
}

/// In English, for whoever reads a log. What a learner reads is in the lesson's text.
impl Display for Reason {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "There is no address here."),
            Self::OctetTooLarge(octet) => write!(f, "An octet is at most 255, not {octet}."),
            Self::LeadingZero(octet) => {
                write!(f, "{octet} could be read as octal: leave the leading zero out.")
            }
            Self::OctetExpected => write!(f, "An octet, 0 to 255, was expected."),
            Self::OctetCount(count) => write!(f, "An IPv4 address has four octets, not {count}."),
            Self::OctetTooMany => write!(f, "An IPv4 address has no fifth octet."),
            Self::GroupTooLong => write!(f, "A group has at most four hexadecimal digits."),
            Self::GroupExpected => write!(f, "A group of hexadecimal digits was expected."),
            Self::GroupCount(count) => write!(f, "An IPv6 address has eight groups, not {count}."),
            Self::DoubleColonTwice => write!(f, "`::` may stand only once."),
            Self::LengthMissing => write!(f, "The prefix length is missing."),
            Self::LengthExpected => write!(f, "A prefix length or a mask was expected."),
            Self::LengthTooLong { length, longest } => {
                write!(f, "A prefix length is at most {longest}, not {length}.")
            }
            Self::MaskHole(mask) => write!(f, "The mask {mask} has a one after a zero."),
            Self::Unexpected(text) => write!(f, "`{text}` belongs to no address."),
            Self::RangeReversed => write!(f, "The range ends before it starts."),
            Self::FamilyMixed => write!(f, "IPv4 and IPv6 are mixed."),
            Self::ZoneEmpty => write!(f, "The name of a zone was expected after the `%`."),
            Self::PortTooLarge(port) => write!(f, "A port is at most 65535, not {port}."),
            Self::NothingBetween => write!(f, "Between two addresses stands a comma, a line's end or a `-`."),
            Self::OneExpected => write!(f, "One address was expected; this is another one."),
        }
    }
}
