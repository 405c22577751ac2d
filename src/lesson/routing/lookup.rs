//! The longest match, found bit by bit on the trie that routers find it on.

use super::DESTINATION;
use super::ids;
use super::row::Listed;
use super::table::parse;
use crate::address::{Address, ParseError, Reason, read_address};
use crate::knobs::refusal;
use crate::lesson::Refusal;
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
    for Listed { prefix, next_hop, metric } in &listed {
        routes.add(Route { prefix: *prefix, next_hop: *next_hop, interface: 0, metric: *metric });
    }
    Ok(Trace {
        steps: steps(&listed, &routes, target),
        facts: View::default(),
        badges: Vec::new(),
        choices: Choices::default(),
        world: None,
    })
}

fn steps(listed: &[Listed], routes: &Routes, target: Ipv4Addr) -> Vec<Step> {
    let address = Address::from(target);
    let mut walk = Walk::new();
    walk.row("destination", address, None);
    walk.view.set("routes", rows(listed, address, None));
    walk.step(
        Say::new(ids::MATCH_START).with("destination", target.to_string()).with("routes", listed.len()),
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
            .with("way", way(route))
            .with("hop", next_hop(route));
        walk.step(say, &[LONGEST], None);
        best = Some(route);
        since = length;
    }
    walk.view.set("depth", Value::Number(deepest.into()));
    let matches = routes.matches(target);
    let missed = listed.iter().filter(|route| !route.prefix.contains(address)).count();
    walk.step(
        Say::new(ids::MATCH_END).with("depth", deepest).with("missed", missed).with("routes", listed.len()),
        &[LONGEST],
        None,
    );
    let last = match best {
        Some(route) => Say::new(ids::MATCH_RESULT)
            .with("destination", target.to_string())
            .with("prefix", route.prefix.to_string())
            .with("matches", matches)
            .with("twins", listed.iter().filter(|listed| listed.prefix == route.prefix).count())
            .with("way", way(route))
            .with("hop", next_hop(route)),
        None => Say::new(ids::MATCH_NONE).with("destination", target.to_string()),
    };
    let source = if best.is_some() { LONGEST } else { Rfc::new(1812, "§5.2.7.1") };
    walk.step(last, &[source], None);
    walk.steps
}

/// Over which kind of way a route leads: another hop, or the link itself.
fn way(route: Route) -> &'static str {
    if route.next_hop.is_some() { "hop" } else { "link" }
}

fn next_hop(route: Route) -> String {
    route.next_hop.map_or_else(String::new, |hop| hop.to_string())
}

/// The table as it is listed; once bits were followed, what each route is to them.
fn rows(listed: &[Listed], target: Address, followed: Option<u8>) -> Value {
    let passed = |route: &&Listed| {
        route.prefix.contains(target) && followed.is_some_and(|bits| route.prefix.length() <= bits)
    };
    // The first of those that are equally long and cheap.
    let best =
        listed.iter().filter(passed).min_by_key(|route| (u8::MAX - route.prefix.length(), route.metric));
    let mark = |route: &Listed| match followed {
        None => "",
        Some(_) if best.is_some_and(|best| std::ptr::eq(best, route)) => "best",
        Some(_) if !route.prefix.contains(target) => "differs",
        Some(length) if route.prefix.length() <= length => "matches",
        Some(_) => "longer",
    };
    let row = |route: &Listed| {
        let hop = route.next_hop.map_or_else(|| "on-link".to_owned(), |hop| hop.to_string());
        vec![route.prefix.to_string(), hop, mark(route).to_owned()]
    };
    Value::Table(Table { columns: &["prefix", "next-hop", "match"], rows: listed.iter().map(row).collect() })
}

fn address(text: &str) -> Result<Ipv4Addr, Refusal> {
    let address = read_address(text).map_err(|error| refusal(&DESTINATION, error))?;
    Ipv4Addr::try_from(address)
        .map_err(|_| refusal(&DESTINATION, ParseError { at: 0..text.len(), reason: Reason::FamilyMixed }))
}
