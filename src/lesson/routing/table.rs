//! A routing table as people type it, and as `ip route`, `route -n`, `route print`, `netstat -rn` and routers print it.

use super::ids;
use super::router::Above;
use super::row::{Line, Listed, Wrong, hop, wrong};
use super::{TABLE, bsd};
use crate::address::{
    Clean, Family, ParseError, Prefix, Reason, after_list_mark, looks_like_address, mask_length,
    read_address, read_interface, words,
};
use crate::knobs::parse_error;
use crate::lesson::Refusal;
use crate::text::Say;
use std::net::Ipv4Addr;
use std::ops::Range;

/// The routes of a table, one a line.
pub fn parse(typed: &str) -> Result<Vec<Listed>, Refusal> {
    let clean = Clean::new(typed);
    let refuse = |at: Range<usize>, say| Refusal { knob: TABLE.name, at: clean.place(at), say };
    let (mut routes, mut printed, mut heading) = (Vec::new(), false, None);
    let (mut above, mut titles) = (Above::default(), Titles::default());
    let mut start = 0;
    for whole in clean.text().split('\n') {
        let line = after_list_mark(without_comment(whole).trim_end());
        let from = start + whole.find(line).unwrap_or(0);
        start += whole.len() + 1;
        if line.trim().is_empty() {
            continue;
        }
        match self::line(line, &titles, &mut above) {
            Ok(Line::Route { route, printed: is_printed }) => {
                routes.push(route);
                printed |= is_printed;
            }
            Ok(Line::Heading) => {
                titles.read(line);
                heading = heading.or(Some(from..from + line.len()));
            }
            Err((at, say)) => return Err(refuse(from + at.start..from + at.end, say)),
        }
    }
    match heading {
        // Only commands print titles; beside routes that were typed, such a line is a route gone wrong.
        Some(at) if !printed => Err(refuse(at, Say::new(ids::ERROR_ROUTE))),
        _ if routes.is_empty() || above.is_open => {
            Err(refuse(0..clean.text().len(), Say::new(ids::ERROR_ROUTE)))
        }
        _ => Ok(routes),
    }
}

/// A line up to its comment. macOS names its interfaces `link#4`, and routers put their name before `#`.
fn without_comment(line: &str) -> &str {
    let begins = |(at, _): &(usize, &str)| !line[..*at].ends_with(|last: char| last.is_ascii_alphabetic());
    let comment = line.match_indices('#').find(begins);
    comment.map_or(line, |(at, _)| &line[..at])
}

/// What the titles above a row say of it.
#[derive(Default)]
struct Titles {
    /// The part for IPv6 of `netstat -rn`.
    is_v6: bool,
    /// The column behind the flags is MSS, as `netstat -rn` has it on Linux, where `route -n` has the metric.
    has_mss: bool,
}

impl Titles {
    fn read(&mut self, line: &str) {
        self.is_v6 = (self.is_v6 || line.trim() == "Internet6:") && line.trim() != "Internet:";
        self.has_mss = words(line, 0).any(|(_, word)| word == "MSS") && !line.contains("Ref");
    }
}

fn line(line: &str, titles: &Titles, above: &mut Above) -> Result<Line, Wrong> {
    let words: Vec<_> = words(line, 0).collect();
    if let Some(read) = above.line(&words).or_else(|| bsd::row(&words, titles.is_v6)) {
        return read;
    }
    let position = |name: &str| words.iter().position(|(_, word)| *word == name);
    let (via, device) = (position("via"), position("dev"));
    let route = |prefix, next_hop, metric, printed| {
        Ok(Line::Route { route: Listed { prefix, next_hop, metric }, printed })
    };
    if let Some(target) = via.or(device).filter(|end| *end > 0) {
        let from = words[0].0;
        let to = words[target - 1].0 + words[target - 1].1.len();
        let prefix = prefix(line, from..to, device.is_some())?;
        let (hop, rest) = match via {
            Some(via) => match words.get(via + 1) {
                Some(word) => (Some(hop(*word)?), &words[via + 2..]),
                None => return Err((line.len()..line.len(), Say::new(ids::ERROR_ROUTE))),
            },
            None => (None, &words[target..]),
        };
        return route(prefix, hop, metric(rest)?, device.is_some());
    }
    // The static routes of a router: `ip route 10.0.0.0 255.0.0.0 192.0.2.1`.
    let columns = match words[..] {
        [(_, "ip"), (_, "route"), _, _, ..] => &words[2..],
        _ => &words[..],
    };
    let looks = |index: usize| {
        columns.get(index).is_some_and(|(_, word)| looks_like_address(word) || *word == "default")
    };
    if !looks(0) {
        let any = columns.iter().any(|(_, word)| looks_like_address(word));
        return if any { Err((0..line.len(), wrong_row(columns))) } else { Ok(Line::Heading) };
    }
    let number = |index: usize| columns.get(index).and_then(|(_, word)| word.parse::<u32>().ok());
    let is_flags =
        |word: &str| word.starts_with('U') && word.bytes().all(|byte| b"UGHRDMAC!".contains(&byte));
    match columns {
        // Linux: destination, gateway, mask, flags, metric.
        [destination, gateway, mask, (_, flags), ..] if is_flags(flags) => {
            let prefix = masked(line, *destination, *mask)?;
            let hop = if matches!(gateway.1, "0.0.0.0" | "*") { None } else { Some(hop(*gateway)?) };
            route(prefix, hop, number(4).filter(|_| !titles.has_mss).unwrap_or(0), true)
        }
        // Windows: destination, mask, gateway or that there is none, interface, metric. Routers: no more than three.
        [destination, mask, gateway, rest @ ..] if is_mask(mask.1) => {
            let prefix = masked(line, *destination, *mask)?;
            let hop = if looks_like_address(gateway.1) { Some(hop(*gateway)?) } else { None };
            let metric = rest.last().and_then(|(_, word)| word.parse().ok()).unwrap_or(0);
            route(prefix, hop, metric, true)
        }
        _ => Err((0..line.len(), wrong_row(columns))),
    }
}

/// The metric among what `ip route` says of a route behind its next hop.
fn metric(mut words: &[(usize, &str)]) -> Result<u32, Wrong> {
    const FLAGS: [&str; 4] = ["onlink", "linkdown", "dead", "pervasive"];
    const NAMES: [&str; 11] =
        ["dev", "proto", "scope", "src", "metric", "weight", "pref", "table", "mtu", "advmss", "expires"];
    let mut metric = 0;
    while let [(at, name), rest @ ..] = words {
        words = match rest {
            rest if FLAGS.contains(name) => rest,
            [(at, value), rest @ ..] if NAMES.contains(name) => {
                if *name == "metric" {
                    let unread = |_| (*at..at + value.len(), Say::new(ids::ERROR_ROUTE));
                    metric = value.parse().map_err(unread)?;
                }
                rest
            }
            _ => {
                let reason = Reason::Unexpected((*name).to_owned());
                return Err((*at..at + name.len(), parse_error(&reason)));
            }
        };
    }
    Ok(metric)
}

/// What is wrong with a row that is no route.
fn wrong_row(columns: &[(usize, &str)]) -> Say {
    let is_v6 = columns.iter().any(|(_, word)| looks_like_address(word) && word.contains(':'));
    Say::new(if is_v6 { "error-route-v6" } else { "error-route" })
}

fn is_mask(word: &str) -> bool {
    read_address(word).is_ok_and(|mask| mask.family() == Family::V4 && mask_length(mask).is_some())
}

/// The prefix that stands at `at` in the line; a host's address alone stands for itself where a command prints it.
fn prefix(line: &str, at: Range<usize>, printed: bool) -> Result<Prefix, Wrong> {
    let text = &line[at.clone()];
    if text == "default" {
        return Ok(Prefix::new(Ipv4Addr::UNSPECIFIED.into(), 0));
    }
    let prefix = match read_interface(text) {
        Ok(interface) => interface.prefix(),
        Err(ParseError { reason: Reason::LengthMissing, .. }) if printed => {
            let host = read_address(text).map_err(|error| wrong(at.start, &error))?;
            Prefix::new(host, host.family().width())
        }
        Err(error) => return Err(wrong(at.start, &error)),
    };
    match prefix.family() {
        Family::V4 => Ok(prefix),
        Family::V6 => Err((at, Say::new(ids::ERROR_ROUTE_V6))),
    }
}

/// The prefix that an address and a mask in two columns say.
fn masked(line: &str, address: (usize, &str), mask: (usize, &str)) -> Result<Prefix, Wrong> {
    if address.1 == "default" {
        return Ok(Prefix::new(Ipv4Addr::UNSPECIFIED.into(), 0));
    }
    let text = format!("{}/{}", address.1, mask.1);
    let at = address.0..mask.0 + mask.1.len();
    match read_interface(&text) {
        Ok(interface) if interface.address.family() == Family::V4 => Ok(interface.prefix()),
        Ok(_) => Err((at, Say::new(ids::ERROR_ROUTE_V6))),
        Err(error) => Err((at.start..at.end.min(line.len()), parse_error(&error.reason))),
    }
}
