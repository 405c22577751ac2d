//! The options of IP packets: what an echo reply takes back, what a router writes as it passes a packet on, and how a
//! source route leads from stop to stop.

use super::stack::{Packet, Stack};
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Focus, Layer, Rfc};
use crate::wire::{Icmp, Ipv4, Ipv4Option, Protocol, Route, unreachable};
use std::net::Ipv4Addr;

/// Where the destination stands in a header, in bytes.
const DESTINATION_AT: u8 = 16;

impl Stack {
    /// A packet for this node whose source route is not at its end: a router passes it on to the next stop.
    pub(super) fn source_route_in(&mut self, now: Instant, mut packet: Packet<'_>, mut next: Ipv4Addr) {
        // RFC 1812 §5.2.3: "the pointer in the option is advanced until either the pointer does point past the last
        // address in the option or else the next address is not one of the router's own addresses".
        while self.ports.iter().any(|port| port.address == next) {
            let routes = packet.header.options.iter_mut().filter_map(Ipv4Option::source_route_mut);
            routes.for_each(|route| route.pointer = route.pointer.saturating_add(4));
            match packet.header.options.iter().find_map(Ipv4Option::next_hop) {
                Some(stop) => next = stop,
                None => return self.local_in(now, packet),
            }
        }
        let say = |id| Say::new(id).with("next", next.to_string());
        if next.is_loopback() || self.names_many(next) {
            // A forged source route would have one packet go to everyone.
            let sources = [Rfc::new(1122, "§3.2.1.3")];
            return self.drop_packet(
                "dropped-malformed",
                Layer::Internet,
                Say::new("drop-malformed"),
                &sources,
            );
        }
        if packet.broadcast {
            let say = Say::new("drop-link-broadcast").with("target", next.to_string());
            let say = say.about(Focus::arrived(Protocol::Ethernet, "Destination Address"));
            return self.drop_packet("dropped-not-mine", Layer::Internet, say, &[Rfc::new(1812, "§5.3.4")]);
        }
        if !self.forwarding {
            // RFC 1122 §3.3.5 leaves it to a host whether it passes such a packet on. Here, none does: each answers as one
            // that "does not forward it for some reason".
            let sources = [Rfc::new(1122, "§3.3.5")];
            self.drop_packet("dropped-not-mine", Layer::Internet, say("source-route-unfinished"), &sources);
            let message = Icmp::destination_unreachable(unreachable::SOURCE_ROUTE_FAILED);
            return self.error_about(now, &packet, message);
        }
        // RFC 1812 §5.2.4.1: this address decides, "not the Ultimate Destination Address".
        self.note(Layer::Internet, say("source-route-stop"), &[Rfc::new(1812, "§5.2.4.1")]);
        self.forward(now, packet, next);
    }

    /// Drops a packet whose source route no router may follow, and tells its sender where it is wrong.
    pub(super) fn refuses_route(&mut self, now: Instant, packet: &Packet<'_>) -> bool {
        let mut at = Ipv4::SHORTEST as u8;
        let places = packet.header.options.iter().filter_map(|option| {
            let place = at;
            at += option.length() as u8;
            option.source_route().map(|_| place)
        });
        let second = places.take(2).nth(1);
        let is_strict = |option: &_| matches!(option, Ipv4Option::StrictSourceRoute(_));
        let strict = packet.header.options.iter().any(is_strict);
        let (id, pointer, section) = if let Some(second) = second {
            // RFC 1812 §5.2.4.1: "It is an error for more than one source route option to appear in a datagram."
            ("source-route-two", second, "§5.2.4.1")
        } else if strict && !self.is_mine(packet.header.destination) {
            // RFC 1812 §5.2.2: "a protocol error by the previous hop router".
            ("source-route-astray", DESTINATION_AT, "§5.2.2")
        } else {
            return false;
        };
        self.drop_packet("dropped-malformed", Layer::Internet, Say::new(id), &[Rfc::new(1812, section)]);
        self.error_about(now, packet, Icmp::parameter_problem(pointer));
        true
    }

    /// Writes into the options of a packet that is passed on from `own` what routers write there; at a stop of a source
    /// route, the next one becomes its destination.
    pub(super) fn pass_options(&self, now: Instant, header: &mut Ipv4, destination: Ipv4Addr, own: Ipv4Addr) {
        let mut options = std::mem::take(&mut header.options);
        for option in &mut options {
            match option {
                // RFC 1812 §5.3.13.5: "Routers MUST support the Record Route option in forwarded packets."
                Ipv4Option::RecordRoute(route) => record(route, own),
                // RFC 1812 §5.3.13.6: "Routers MUST support the timestamp option in forwarded packets."
                Ipv4Option::Timestamp { .. } => *option = self.stamped(now, option, own),
                // RFC 791 §3.1: "the recorded route address replaces the source address just used, and pointer is increased
                // by four"; that address is the one "known in the environment into which this datagram is being forwarded".
                Ipv4Option::LooseSourceRoute(route) | Ipv4Option::StrictSourceRoute(route)
                    if header.destination != destination =>
                {
                    record(route, own);
                }
                _ => {}
            }
        }
        header.options = options;
        header.destination = destination;
    }

    /// The header of an echo reply: the addresses change places, and what was recorded on the way comes back
    /// (RFC 1122 §3.2.2.6).
    pub(super) fn reply_header(&self, now: Instant, asked: &Ipv4) -> Ipv4 {
        let mut header = Ipv4::new(asked.destination, asked.source, asked.protocol);
        for option in &asked.options {
            match option {
                Ipv4Option::RecordRoute(route) => {
                    let mut route = route.clone();
                    record(&mut route, asked.destination);
                    header.options.push(Ipv4Option::RecordRoute(route));
                }
                Ipv4Option::Timestamp { .. } => {
                    header.options.push(self.stamped(now, option, asked.destination))
                }
                _ => {}
            }
        }
        route_back(asked, header)
    }

    /// A timestamp option with this node's time in it (RFC 791 §3.1).
    fn stamped(&self, now: Instant, option: &Ipv4Option, own: Ipv4Addr) -> Ipv4Option {
        let mut option = option.clone();
        let Ipv4Option::Timestamp { pointer, overflow, flag, entries } = &mut option else { return option };
        // "If the time … cannot be provided with respect to midnight UT then any time may be inserted … provided the high
        // order bit of the timestamp field is set to one".
        let time = 1 << 31 | (now.nanos() / 1_000_000) as u32 & (u32::MAX >> 1);
        let width = if *flag == 0 { 1 } else { 2 };
        let place = slot(*pointer, 5).unwrap_or(entries.len());
        match (entries.get_mut(place..place + width), *flag) {
            (Some([entry]), 0) => *entry = time,
            (Some([address, entry]), 1) => (*address, *entry) = (own.to_bits(), time),
            // Only who is named stamps: "the … module only registers its timestamp if it matches its own address".
            (Some([address, entry]), 3) if self.is_mine((*address).into()) => *entry = time,
            (None, 0 | 1) => {
                *overflow = (*overflow + 1).min(15);
                return option;
            }
            _ => return option,
        }
        *pointer += 4 * width as u8;
        option
    }
}

/// Writes an address into the next free place of a recorded route, when there is one.
fn record(route: &mut Route, own: Ipv4Addr) {
    if let Some(place) = slot(route.pointer, 4).and_then(|place| route.addresses.get_mut(place)) {
        *place = own;
        route.pointer += 4;
    }
}

/// A header whose packet goes back along the source route that another one came by.
pub(super) fn route_back(came: &Ipv4, header: Ipv4) -> Ipv4 {
    // RFC 1122 §3.2.1.8 (c): of several source routes, at most one may be sent.
    let back = came.options.iter().find_map(|option| {
        let (destination, back) = reversed(option.source_route()?, came.source);
        let with_kind = match option {
            Ipv4Option::StrictSourceRoute(_) => Ipv4Option::StrictSourceRoute,
            _ => Ipv4Option::LooseSourceRoute,
        };
        Some((destination, back.map(with_kind)))
    });
    let Some((destination, route)) = back else { return header };
    let options = header.options.into_iter().chain(route).collect();
    Ipv4 { destination, options, ..header }
}

/// The way back along the stops of a source route that were passed: the first stop, and the route from there to the
/// sender. RFC 1122 §3.2.1.8 (c): "it MUST be correctly formed even if the recorded route included the source host".
fn reversed(route: &Route, sender: Ipv4Addr) -> (Ipv4Addr, Option<Route>) {
    let passed = slot(route.pointer, 4).and_then(|place| route.addresses.get(..place));
    let passed = passed.unwrap_or(&route.addresses);
    let mut back = passed.strip_prefix(&[sender]).unwrap_or(passed).iter().rev().copied();
    let Some(first) = back.next() else { return (sender, None) };
    (first, Some(Route { pointer: 4, addresses: back.chain([sender]).collect() }))
}

/// The index of the entry that an option's pointer means, when it means one; `first` is where the first one stands.
fn slot(pointer: u8, first: u8) -> Option<usize> {
    let behind = pointer.checked_sub(first)?;
    behind.is_multiple_of(4).then_some(usize::from(behind / 4))
}
