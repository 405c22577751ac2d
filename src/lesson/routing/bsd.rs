//! The rows of `netstat -rn` on macOS and the BSDs: destination, gateway, flags, interface.

use super::ids;
use super::row::{Line, Word, Wrong, hop, place, printed};
use crate::address::{Prefix, read_interface};
use crate::knobs::parse_error;
use crate::text::Say;
use std::net::Ipv4Addr;

/// What a row says, when it is one of these. `is_v6` in the part for IPv6.
pub fn row(words: &[Word<'_>], is_v6: bool) -> Option<Result<Line, Wrong>> {
    let [destination, gateway, (_, flags), _, ..] = words else { return None };
    let is_destination = destination.1 == "default"
        || destination.1.contains(':')
        || destination.1.starts_with(|first: char| first.is_ascii_digit());
    let is_flags = flags.starts_with('U') && flags.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !is_destination || !is_flags {
        return None;
    }
    if is_v6 || destination.1.contains(':') {
        return Some(Err((place(*destination), Say::new(ids::ERROR_ROUTE_V6))));
    }
    // Without G, the gateway is the interface or the host itself.
    let next_hop = flags.contains('G').then(|| hop(*gateway)).transpose();
    Some(next_hop.and_then(|next_hop| printed(prefix(*destination)?, next_hop, 0)))
}

/// A prefix that leaves out the zeros at its end, and its length where the old class has it: `127`, `10.1/16`,
/// `192.168.1`.
fn prefix((at, word): Word<'_>) -> Result<Prefix, Wrong> {
    if word == "default" {
        return Ok(Prefix::new(Ipv4Addr::UNSPECIFIED.into(), 0));
    }
    let (network, length) =
        word.split_once('/').map_or((word, None), |(network, length)| (network, Some(length)));
    let octets = network.split('.').count();
    let zeros = ".0".repeat(4_usize.saturating_sub(octets));
    let length = length.map_or_else(|| (octets * 8).to_string(), str::to_owned);
    let interface = read_interface(&format!("{network}{zeros}/{length}"));
    interface.map(|it| it.prefix()).map_err(|error| (place((at, word)), parse_error(&error.reason)))
}
