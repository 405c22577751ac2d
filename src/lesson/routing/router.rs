//! The lines of `show ip route`: codes, a prefix, and `[distance/metric] via` or `is directly connected`.

use super::ids;
use super::row::{Line, Word, Wrong, hop, place, printed, wrong};
use crate::address::{
    Family, Interface, ParseError, Prefix, Reason, looks_like_address, read_address, read_interface,
};
use crate::text::Say;
use std::net::Ipv4Addr;

/// What the lines above one say for it.
#[derive(Default)]
pub struct Above {
    /// `10.0.0.0/24 is subnetted`: the rows below it leave the length out.
    subnetted: Option<Prefix>,
    /// The prefix of the last row: a further next hop has a line of its own.
    last: Option<Prefix>,
    /// Whether that row goes on in the next line.
    pub is_open: bool,
}

impl Above {
    /// What a line says, when it is one of a router's.
    pub fn line(&mut self, words: &[Word<'_>]) -> Option<Result<Line, Wrong>> {
        if let [(_, "Gateway"), (_, "of" | "at"), (_, "last"), (_, "resort"), ..] = words {
            return Some(Ok(Line::Heading));
        }
        if let [distance, ..] = words
            && metric(distance.1).is_some()
        {
            self.is_open = false;
            let Some(prefix) = self.last else { return Some(Err(no_route(words))) };
            return way(words).map(|way| way.and_then(|(hop, metric)| printed(prefix, hop, metric)));
        }
        if self.is_open {
            return Some(Err(no_route(words)));
        }
        let first = words.iter().position(|(_, word)| looks_like_address(word))?;
        let (codes, row) = words.split_at(first);
        let (target, rest) = row.split_first()?;
        if !codes.iter().all(|(_, word)| is_code(word)) {
            return None;
        }
        match rest {
            [(_, "is"), (_, "subnetted,"), ..] => {
                self.subnetted = self.prefix(*target).ok();
                Some(Ok(Line::Heading))
            }
            [(_, "is"), (_, "variably"), (_, "subnetted,"), ..] => Some(Ok(Line::Heading)),
            // The row is too long for one line.
            [] if !codes.is_empty() => Some(self.prefix(*target).map(|prefix| {
                self.last = Some(prefix);
                self.is_open = true;
                Line::Heading
            })),
            _ => {
                let way = way(rest)?;
                Some(self.prefix(*target).and_then(|prefix| {
                    self.last = Some(prefix);
                    way.and_then(|(hop, metric)| printed(prefix, hop, metric))
                }))
            }
        }
    }

    fn prefix(&self, (at, word): Word<'_>) -> Result<Prefix, Wrong> {
        let prefix = match read_interface(word) {
            Ok(interface) => interface.prefix(),
            Err(ParseError { reason: Reason::LengthMissing, .. }) => {
                let address = read_address(word).map_err(|error| wrong(at, &error))?;
                let v6 = |_| (place((at, word)), Say::new(ids::ERROR_ROUTE_V6));
                let [first, ..] = Ipv4Addr::try_from(address).map_err(v6)?.octets();
                let whole = classful(first);
                let network = |length| Interface { address, length }.prefix();
                // The length in that line is the subnets'; the network that has them is the old class's.
                let subnetted = self.subnetted.filter(|of| network(whole).contains(of.network()));
                network(subnetted.map_or(whole, |of| of.length()))
            }
            Err(error) => return Err(wrong(at, &error)),
        };
        match prefix.family() {
            Family::V4 => Ok(prefix),
            Family::V6 => Err((place((at, word)), Say::new(ids::ERROR_ROUTE_V6))),
        }
    }
}

/// A line that is no route.
fn no_route(words: &[Word<'_>]) -> Wrong {
    let (begin, end) =
        (words.first().map_or(0, |word| word.0), words.last().map_or(0, |word| place(*word).end));
    (begin..end, Say::new(ids::ERROR_ROUTE))
}

/// Where a row leads: over a next hop, or to the hosts of a link.
fn way(words: &[Word<'_>]) -> Option<Result<(Option<Ipv4Addr>, u32), Wrong>> {
    match words {
        [(_, "is"), (_, "directly"), (_, "connected" | "connected,"), ..] => Some(Ok((None, 0))),
        [(_, distance), (_, "via"), (at, next_hop), ..] => {
            let metric = metric(distance)?;
            let next_hop = next_hop.trim_end_matches(',');
            Some(hop((*at, next_hop)).map(|hop| (Some(hop), metric)))
        }
        _ => None,
    }
}

/// The metric in `[distance/metric]`.
fn metric(word: &str) -> Option<u32> {
    let (_, metric) = word.strip_prefix('[')?.strip_suffix(']')?.split_once('/')?;
    metric.parse().ok()
}

/// Whether a word tells where a router has a route from: `C`, `S*`, `O`, `IA`, `O*E2`.
fn is_code(word: &str) -> bool {
    let is_code = |byte: u8| byte.is_ascii_alphanumeric() || b"*+%&~>".contains(&byte);
    word.len() <= 4 && word.bytes().all(is_code)
}

/// The length that the class of an address gave it, by its first octet (RFC 791 §3.2).
const fn classful(first: u8) -> u8 {
    match first {
        0..128 => 8,
        128..192 => 16,
        _ => 24,
    }
}
