//! The longest match, found bit by bit on the trie that routers find it on.

use super::{DESTINATION, TABLE};
use crate::address::{Address, Family, Form, ParseError, Prefix, Reason, read};
use crate::lesson::Refusal;
use crate::lesson::say::refusal;
use crate::lesson::walk::Walk;
use crate::protocol::{Route, Routes};
use crate::text::Say;
use crate::trace::{Choices, Rfc, Step, Table, Trace, Value, View};
use std::net::Ipv4Addr;

/// RFC 1812 §5.2.4.3: how a route is chosen.
const LONGEST: Rfc = Rfc::new(1812, "§5.2.4.3");

/// Walks the table for a destination.
pub fn run(table: &str, destination: &str) -> Result<Trace, Refusal> {
    let listed = parse(table)?;
    let target = address(destination)?;
    let mut routes = Routes::default();
    for (prefix, next_hop) in &listed {
        routes.add(Route { prefix: *prefix, next_hop: Some(*next_hop), interface: 0, metric: 1 });
    }
    Ok(Trace {
        steps: steps(&listed, &routes, target),
        facts: View::default(),
        badges: Vec::new(),
        choices: Choices::default(),
        world: None,
    })
}

fn steps(listed: &[(Prefix, Ipv4Addr)], routes: &Routes, target: Ipv4Addr) -> Vec<Step> {
    let address = Address::from(target);
    let mut walk = Walk::new();
    walk.row("destination", address, None);
    walk.view.set("routes", rows(listed, address, None));
    walk.step(
        Say::new("match-start").with("destination", target.to_string()).with("routes", listed.len()),
        &[LONGEST],
        Some("first-listed"),
    );

    let mut best: Option<Route> = None;
    let visits = routes.explain(target);
    let deepest = visits.last().map_or(0, |visit| visit.prefix.length());
    let mut since = 0;
    for visit in visits {
        let Some(route) = visit.route else { continue };
        let length = visit.prefix.length();
        walk.row("destination", address, Some(length));
        walk.row("route", route.prefix.network(), Some(length));
        walk.view.set("routes", rows(listed, address, Some(length)));
        walk.view.set("best", Value::Text(route.prefix.to_string()));
        let id = match (length, best) {
            (0, _) => "match-default",
            (_, None) => "match-first",
            _ => "match-longer",
        };
        let say = Say::new(id)
            .with("prefix", route.prefix.to_string())
            .with("length", length)
            .with("bits", length - since)
            .with("before", best.map_or_else(String::new, |best| best.prefix.to_string()))
            .with("hop", next_hop(route));
        walk.step(say, &[LONGEST], None);
        best = Some(route);
        since = length;
    }
    walk.view.set("depth", Value::Number(deepest.into()));
    let matches = routes.matches(target);
    let missed = listed.iter().filter(|(prefix, _)| !prefix.contains(address)).count();
    walk.step(
        Say::new("match-end").with("depth", deepest).with("missed", missed).with("routes", listed.len()),
        &[LONGEST],
        None,
    );
    let last = match best {
        Some(route) => Say::new("match-result")
            .with("destination", target.to_string())
            .with("prefix", route.prefix.to_string())
            .with("matches", matches)
            .with("hop", next_hop(route)),
        None => Say::new("match-none").with("destination", target.to_string()),
    };
    let source = if best.is_some() { LONGEST } else { Rfc::new(1812, "§5.2.7.1") };
    walk.step(last, &[source], None);
    walk.steps
}

fn next_hop(route: Route) -> String {
    route.next_hop.map_or_else(String::new, |hop| hop.to_string())
}

/// The table as it is listed; once bits were followed, what each route is to them.
fn rows(listed: &[(Prefix, Ipv4Addr)], target: Address, followed: Option<u8>) -> Value {
    let longest = listed.iter().map(|(prefix, _)| *prefix).filter(|prefix| prefix.contains(target));
    let best =
        longest.filter(|prefix| Some(prefix.length()) <= followed).max_by_key(|prefix| prefix.length());
    let mark = |prefix: Prefix| match followed {
        None => "",
        Some(_) if Some(prefix) == best => "best",
        Some(_) if !prefix.contains(target) => "differs",
        Some(length) if prefix.length() <= length => "matches",
        Some(_) => "longer",
    };
    let row = |(prefix, hop): &(Prefix, Ipv4Addr)| {
        vec![prefix.to_string(), hop.to_string(), mark(*prefix).to_owned()]
    };
    Value::Table(Table { columns: &["prefix", "next-hop", "match"], rows: listed.iter().map(row).collect() })
}

/// Lines of `PREFIX via NEXTHOP`.
fn parse(table: &str) -> Result<Vec<(Prefix, Ipv4Addr)>, Refusal> {
    let mut routes = Vec::new();
    let mut at = 0;
    for line in table.split('\n') {
        if !line.trim().is_empty() {
            routes.push(route(line).map_err(|mut refusal| {
                refusal.at = at + refusal.at.start..at + refusal.at.end;
                refusal
            })?);
        }
        at += line.len() + 1;
    }
    if routes.is_empty() {
        return Err(Refusal { knob: TABLE.name, at: 0..table.len(), say: Say::new("error-route") });
    }
    Ok(routes)
}

fn route(line: &str) -> Result<(Prefix, Ipv4Addr), Refusal> {
    let expected = || Refusal { knob: TABLE.name, at: 0..line.len(), say: Say::new("error-route") };
    let (prefix, hop) = line.split_once(" via ").ok_or_else(expected)?;
    let skipped = prefix.len() - prefix.trim_start().len();
    let parsed: Prefix = prefix.trim().parse().map_err(|mut error: ParseError| {
        error.at = error.at.start + skipped..error.at.end + skipped;
        refusal(&TABLE, error)
    })?;
    let hop = hop
        .trim()
        .parse()
        .map_err(|_| Refusal { at: prefix.len() + " via ".len()..line.len(), ..expected() })?;
    if parsed.family() != Family::V4 {
        return Err(expected());
    }
    Ok((parsed, hop))
}

fn address(text: &str) -> Result<Ipv4Addr, Refusal> {
    let reading = read(text).map_err(|error| refusal(&DESTINATION, error))?;
    let address = match reading.items[0].form {
        Form::Alone(address) | Form::Range(address, _) => address,
        Form::Interface(interface) => interface.address,
    };
    match (address.family(), u32::try_from(address.value())) {
        (Family::V4, Ok(value)) => Ok(Ipv4Addr::from(value)),
        _ => Err(refusal(&DESTINATION, ParseError { at: 0..text.len(), reason: Reason::FamilyMixed })),
    }
}
