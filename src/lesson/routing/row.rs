//! What a line of a routing table says, and the words that all ways to print one share.

use super::ids;
use crate::address::{ParseError, Prefix, read_address};
use crate::knobs::parse_error;
use crate::text::Say;
use std::net::Ipv4Addr;
use std::ops::Range;

/// A route as it is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Which addresses it is for.
    pub prefix: Prefix,
    /// Whom packets are handed to; `None` when the hosts are on the link itself.
    pub next_hop: Option<Ipv4Addr>,
    /// Of two routes that are equally long, the one with the lower metric wins.
    pub metric: u32,
}

/// What is wrong, and where in the line.
pub type Wrong = (Range<usize>, Say);

/// A line of a table.
pub enum Line {
    /// A route, and whether it is written as a command prints it.
    Route { route: Listed, printed: bool },
    /// A title or a rule between two parts.
    Heading,
}

/// A word of a line, and where it begins.
pub type Word<'a> = (usize, &'a str);

/// A route as a command prints it.
pub fn printed(prefix: Prefix, next_hop: Option<Ipv4Addr>, metric: u32) -> Result<Line, Wrong> {
    Ok(Line::Route { route: Listed { prefix, next_hop, metric }, printed: true })
}

/// The address of a next hop.
pub fn hop((at, word): Word<'_>) -> Result<Ipv4Addr, Wrong> {
    let address = read_address(word).map_err(|error| wrong(at, &error))?;
    Ipv4Addr::try_from(address).map_err(|_| (place((at, word)), Say::new(ids::ERROR_ROUTE_V6)))
}

/// What is wrong in a part of a line that begins at `start`.
pub fn wrong(start: usize, error: &ParseError) -> Wrong {
    (start + error.at.start..start + error.at.end, parse_error(&error.reason))
}

/// Where a word stands.
pub const fn place((at, word): Word<'_>) -> Range<usize> {
    at..at + word.len()
}
