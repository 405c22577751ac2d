//! The options of IP packets that are for this node: what an echo reply takes back, and a source route that is not at
//! its end.

use super::stack::{Packet, Stack};
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Layer, Rfc};
use crate::wire::{Icmp, Ipv4, Ipv4Option, Route, unreachable};
use std::net::Ipv4Addr;

impl Stack {
    /// A packet that came here on its way along a source route. RFC 1122 §3.3.5 leaves it to a host whether it passes
    /// such a packet on; RFC 1812 §5.3.13.4 has a router do so unless it is told not to. Here, no node does: each
    /// answers as one that "does not forward it for some reason".
    pub(super) fn source_route_in(&mut self, now: Instant, packet: &Packet<'_>, next: Ipv4Addr) {
        let say = Say::new("source-route-unfinished").with("next", next.to_string());
        self.drop_packet("dropped-not-mine", Layer::Internet, say, &[Rfc::new(1122, "§3.3.5")]);
        self.error_about(now, packet, Icmp::destination_unreachable(unreachable::SOURCE_ROUTE_FAILED));
    }

    /// The header of an echo reply: the addresses change places, and what was recorded on the way comes back
    /// (RFC 1122 §3.2.2.6).
    pub(super) fn reply_header(&self, now: Instant, asked: &Ipv4) -> Ipv4 {
        let mut header = Ipv4::new(asked.destination, asked.source, asked.protocol);
        let mut routed = false;
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
                // RFC 1122 §3.2.1.8 (c): of several source routes, at most one may be sent.
                Ipv4Option::LooseSourceRoute(route) | Ipv4Option::StrictSourceRoute(route) if !routed => {
                    routed = true;
                    let (first, back) = reversed(route, asked.source);
                    header.destination = first;
                    let strict = matches!(option, Ipv4Option::StrictSourceRoute(_));
                    let with_kind =
                        if strict { Ipv4Option::StrictSourceRoute } else { Ipv4Option::LooseSourceRoute };
                    header.options.extend(back.map(with_kind));
                }
                _ => {}
            }
        }
        header
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

/// The way back along a source route: its first stop, and the route from there to the sender. RFC 1122 §3.2.1.8 (c):
/// "it MUST be correctly formed even if the recorded route included the source host".
fn reversed(route: &Route, sender: Ipv4Addr) -> (Ipv4Addr, Option<Route>) {
    let recorded = route.addresses.strip_prefix(&[sender]).unwrap_or(&route.addresses);
    let mut back = recorded.iter().rev().copied();
    let Some(first) = back.next() else { return (sender, None) };
    (first, Some(Route { pointer: 4, addresses: back.chain([sender]).collect() }))
}

/// The index of the entry that an option's pointer means, when it means one; `first` is where the first one stands.
fn slot(pointer: u8, first: u8) -> Option<usize> {
    let behind = pointer.checked_sub(first)?;
    behind.is_multiple_of(4).then_some(usize::from(behind / 4))
}
