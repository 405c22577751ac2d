//! Passing on a packet that is for someone else: what a router does, and what it says when it cannot.

use super::output::{length, name};
use super::routes::Route;
use super::stack::{Packet, Stack};
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Focus, Layer, Rfc, Which};
use crate::wire::{Icmp, IcmpBody, Ipv4Option, Protocol, exceeded, redirect, unreachable};
use std::net::Ipv4Addr;

impl Stack {
    /// Passes a packet on, to where its header says or to the next stop of its source route.
    pub(super) fn forward(&mut self, now: Instant, mut packet: Packet<'_>, destination: Ipv4Addr) {
        if self.refuses_route(now, &packet) {
            return;
        }
        let at_stop = destination != packet.header.destination;
        let target = || destination.to_string();
        let Some(route) = self.routes.lookup(destination) else {
            let say = Say::new("forward-no-route")
                .with("target", target())
                .about(Focus::arrived(Protocol::Ipv4, "Destination Address"));
            self.drop_packet("dropped-no-route", Layer::Internet, say, &[Rfc::new(1812, "§5.2.7.1")]);
            // RFC 1812 §5.2.7.1: code 5 "if a router cannot forward a packet to the next hop in a source route option".
            let code = if at_stop { unreachable::SOURCE_ROUTE_FAILED } else { unreachable::NET };
            return self.error_about(now, &packet, Icmp::destination_unreachable(code));
        };
        let is_strict = |option: &_| matches!(option, Ipv4Option::StrictSourceRoute(_));
        if route.next_hop.is_some() && packet.header.options.iter().any(is_strict) {
            let say = Say::new("source-route-strict").with("next", target());
            self.drop_packet("dropped-no-route", Layer::Internet, say, &[Rfc::new(1812, "§5.2.4.3")]);
            let message = Icmp::destination_unreachable(unreachable::SOURCE_ROUTE_FAILED);
            return self.error_about(now, &packet, message);
        }
        self.explain(destination, route, if at_stop { Which::Passed } else { Which::Arrived });
        let Some(port) = self.ports.get(usize::from(route.interface)) else { return };
        let (mtu, own) = (port.mtu, port.address);
        if route.next_hop.is_none() && port.is_broadcast(destination) {
            // RFC 2644: by default, nobody outside makes a whole network answer.
            let say = Say::new("drop-directed-broadcast")
                .with("target", target())
                .about(Focus::arrived(Protocol::Ipv4, "Destination Address"));
            return self.drop_packet("dropped-filter", Layer::Internet, say, &[Rfc::new(2644, "")]);
        }
        let before = packet.header.time_to_live;
        if before <= 1 {
            // RFC 1812 §5.3.1: at zero the packet is thrown away, and its sender is told.
            let say = Say::new("ttl-zero")
                .with("target", target())
                .about(Focus::arrived(Protocol::Ipv4, "Time to Live"));
            self.drop_packet("dropped-ttl", Layer::Internet, say, &[Rfc::new(1812, "§5.3.1")]);
            return self.error_about(now, &packet, Icmp::time_exceeded(exceeded::TIME_TO_LIVE));
        }
        let long = length(&packet.header, &packet.payload);
        if long > usize::from(mtu) && packet.header.dont_fragment {
            let say = Say::new("too-long-for-link")
                .with("length", long)
                .with("mtu", u32::from(mtu))
                .with("interface", name(route.interface))
                .about(Focus::arrived(Protocol::Ipv4, "Total Length"));
            self.drop_packet("dropped-too-long", Layer::Internet, say, &[Rfc::new(1191, "§4")]);
            return self.error_about(now, &packet, Icmp::fragmentation_needed(mtu));
        }
        self.redirect_if_roundabout(now, &packet, route);
        packet.header.time_to_live = before - 1;
        let say = move |id| {
            Say::new(id)
                .with("before", u32::from(before))
                .with("after", u32::from(before - 1))
                .with("interface", name(route.interface))
        };
        if at_stop {
            let say = move || {
                let say = say("forward-stop").with("next", destination.to_string());
                say.with("own", own.to_string()).about(Focus::passed(Protocol::Ipv4, "Destination Address"))
            };
            self.note(Layer::Internet, say, &[Rfc::new(791, "§3.1")]);
        } else {
            let say = move || say("forward-ttl").about(Focus::passed(Protocol::Ipv4, "Time to Live"));
            self.note(Layer::Internet, say, &[Rfc::new(1812, "§5.3.1")]);
        }
        self.pass_options(now, &mut packet.header, destination, own);
        let next_hop = route.next_hop.unwrap_or(destination);
        self.emit(now, route.interface, next_hop, &packet.header, &packet.payload, false);
    }

    /// RFC 1812 §5.2.7.2: a packet that leaves the way it came was sent here for nothing, when its sender could have
    /// reached the next hop itself.
    fn redirect_if_roundabout(&mut self, now: Instant, packet: &Packet<'_>, route: Route) {
        let Some(port) = self.ports.get(usize::from(route.interface)) else { return };
        let near = port.prefix.contains(packet.header.source.into());
        if packet.interface != Some(route.interface) || !near || packet.header.is_source_routed() {
            return;
        }
        let gateway = route.next_hop.unwrap_or(packet.header.destination);
        let say = Say::new("redirect")
            .with("source", packet.header.source.to_string())
            .with("target", packet.header.destination.to_string())
            .with("gateway", gateway.to_string())
            .about(Focus::arrived(Protocol::Ipv4, "Source Address"));
        self.note(Layer::Internet, say, &[Rfc::new(1812, "§5.2.7.2")]);
        let message = Icmp { code: redirect::HOST, checksum: 0, body: IcmpBody::Redirect { gateway } };
        self.error_about(now, packet, message);
    }

    /// Takes a shorter way that a router told.
    pub(super) fn take_redirect(&mut self, from: Ipv4Addr, target: Ipv4Addr, gateway: Ipv4Addr) {
        let route = self.routes.lookup(target).filter(|route| route.next_hop == Some(from));
        let port = route.and_then(|route| self.ports.get(usize::from(route.interface)));
        let near = port.is_some_and(|port| port.prefix.contains(gateway.into()));
        let told = Focus::arrived(Protocol::Icmp, "Gateway Internet Address");
        let say = |id| {
            Say::new(id)
                .with("from", from.to_string())
                .with("target", target.to_string())
                .with("gateway", gateway.to_string())
                .about(told.clone())
        };
        let sources = [Rfc::new(1122, "§3.2.2.2")];
        match route {
            // RFC 1122 §3.2.2.2: only the router that is in use may say so, and only of one on the same link.
            Some(route) if near && !self.forwarding => {
                let prefix = crate::address::Prefix::new(target.into(), 32);
                let next_hop = if gateway == target { None } else { Some(gateway) };
                self.routes.add(Route { prefix, next_hop, interface: route.interface, metric: 0 });
                self.touch();
                self.note(Layer::Internet, say("redirect-taken"), &sources);
            }
            _ => self.note(Layer::Internet, say("redirect-refused"), &sources),
        }
    }
}
