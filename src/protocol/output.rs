//! Sending a packet of one's own, and finding out where any packet goes next.

use super::fragment::{Outgoing, fragments};
use super::routes::Route;
use super::stack::{Packet, Stack};
use crate::address::Prefix;
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Focus, Layer, Rfc, Which};
use crate::wire::{Ipv4, Ipv4Option, Protocol, Writer};
use std::net::Ipv4Addr;

/// How many packets a node may send to itself before the event that began it is over. Inside a node no time passes, so
/// two programs that answer each other there would never end. Linux queues as many by default (net.core.netdev_max_backlog).
const MOST_OWN: usize = 1_000;

/// Why a packet was not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unsent {
    /// No route matches.
    NoRoute,
    /// It must not be cut, and this is the longest that gets through.
    TooLong(u16),
}

impl Stack {
    /// Sends a packet; without a source address, with that of the interface it leaves by.
    pub(super) fn send(&mut self, now: Instant, mut header: Ipv4, payload: &[u8]) -> Result<(), Unsent> {
        let destination = header.destination;
        header.identification = self.identification;
        self.identification = self.identification.wrapping_add(1);
        if self.is_mine(destination) {
            if header.source.is_unspecified() {
                header.source = destination;
            }
            if self.own_packets >= MOST_OWN {
                // It is lost as on a wire: the sender is not told.
                let say = Say::new("own-queue-full").with("count", MOST_OWN);
                self.drop_packet("dropped-queue", Layer::Internet, say, &[]);
                return Ok(());
            }
            self.own_packets += 1;
            let say = Say::new("to-itself").with("target", destination.to_string());
            self.note(Layer::Internet, say, &[]);
            let payload = payload.to_vec().into();
            self.to_itself.push_back(Packet { header, payload, interface: None, broadcast: false });
            return Ok(());
        }
        let Some((interface, next_hop)) = self.next_hop(destination) else {
            let say = Say::new("no-route").with("target", destination.to_string());
            self.drop_packet("dropped-no-route", Layer::Internet, say, &[Rfc::new(1122, "§3.3.1.1")]);
            return Err(Unsent::NoRoute);
        };
        let Some(port) = self.ports.get(usize::from(interface)) else { return Err(Unsent::NoRoute) };
        if header.source.is_unspecified() {
            header.source = port.address;
        }
        let link_mtu = port.mtu;
        let path_mtu = self.path_mtus.get(&destination).copied().unwrap_or(link_mtu).min(link_mtu);
        let length = length(&header, payload);
        if header.dont_fragment && length > usize::from(path_mtu) {
            // RFC 1191 §3: what is longer than the path's MTU is not sent with DF again.
            let say = Say::new("own-too-long")
                .with("length", length)
                .with("mtu", u32::from(path_mtu))
                .with("target", destination.to_string());
            self.note(Layer::Internet, say, &[Rfc::new(1191, "§3")]);
            return Err(Unsent::TooLong(path_mtu));
        }
        self.emit(now, interface, next_hop, &header, payload, true);
        Ok(())
    }

    /// Sends what `write` writes as the payload of a packet.
    pub(super) fn send_written(
        &mut self,
        now: Instant,
        header: Ipv4,
        write: impl FnOnce(&mut Writer),
    ) -> Result<(), Unsent> {
        let mut message = std::mem::take(&mut self.message);
        message.clear();
        write(&mut message);
        let sent = self.send(now, header, message.written());
        self.message = message;
        sent
    }

    /// Puts a packet on a link, in pieces when it is longer than that takes.
    pub(super) fn emit(
        &mut self,
        now: Instant,
        interface: u8,
        next_hop: Ipv4Addr,
        header: &Ipv4,
        payload: &[u8],
        own: bool,
    ) {
        let Some(port) = self.ports.get(usize::from(interface)) else { return };
        let (mac, mtu) = (port.mac, port.mtu);
        if length(header, payload) <= usize::from(mtu) {
            let packet = Outgoing::new(&mut self.frame, mac, header, payload);
            return self.resolve(now, interface, next_hop, packet, own);
        }
        let pieces = fragments(mac, header, payload, mtu);
        let say = Say::new("fragmented")
            .with("length", length(header, payload))
            .with("mtu", u32::from(mtu))
            .with("pieces", pieces.len())
            .about(Focus::sent(Protocol::Ipv4, "More Fragments"));
        self.note(Layer::Internet, say, &[Rfc::new(791, "§3.2")]);
        for piece in pieces {
            self.resolve(now, interface, next_hop, piece, own);
        }
    }

    /// The interface and the neighbour that a packet to this address goes to, said why.
    fn next_hop(&mut self, destination: Ipv4Addr) -> Option<(u8, Ipv4Addr)> {
        // The limited broadcast leaves by an interface and never by a route; so does multicast here. Whether a host with
        // several interfaces sends it by each of them, RFC 1122 §3.3.6 leaves open ("takes no stand"). It leaves by the
        // first one here, so that what a program sends once is on the wire once.
        if destination.is_broadcast() || destination.is_multicast() {
            return (!self.ports.is_empty()).then_some((0, destination));
        }
        let route = self.routes.lookup(destination)?;
        self.explain(destination, route, Which::Sent);
        Some((route.interface, route.next_hop.unwrap_or(destination)))
    }

    /// Says which route won, for a packet that arrived or one that is sent.
    pub(super) fn explain(&mut self, destination: Ipv4Addr, route: Route, which: Which) {
        let id = match route.next_hop {
            None => "route-direct",
            Some(_) if route.prefix.length() == 0 => "route-default",
            Some(_) => "route-via",
        };
        // Whoever reads of several matches is told how many; the count is that of this moment.
        let matches = (id == "route-via").then(|| self.routes.matches(destination));
        let (length, next_hop, interface) = (route.prefix.length(), route.next_hop, route.interface);
        let say = move || {
            let prefix = Prefix::new(destination.into(), length);
            let mut say = Say::new(id)
                .with("target", destination.to_string())
                .with("prefix", prefix.to_string())
                .with("interface", name(interface));
            if let Some(next_hop) = next_hop {
                say = say.with("hop", next_hop.to_string());
            }
            if let Some(matches) = matches {
                say = say.with("matches", matches);
            }
            say.about(
                Focus { which, ..Focus::sent(Protocol::Ipv4, "Destination Address") }.row("routes", prefix),
            )
        };
        let source = if self.forwarding { Rfc::new(1812, "§5.2.4.3") } else { Rfc::new(1122, "§3.3.1.1") };
        self.note(Layer::Internet, say, &[source]);
    }
}

/// The length of a packet in bytes.
pub(super) fn length(header: &Ipv4, payload: &[u8]) -> usize {
    let options: usize = header.options.iter().map(Ipv4Option::length).sum();
    Ipv4::SHORTEST + options.next_multiple_of(4) + payload.len()
}

/// What an interface is called.
pub(super) fn name(interface: u8) -> String {
    format!("eth{interface}")
}
