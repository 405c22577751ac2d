//! A packet arrives: what is checked before it is believed, and where it goes.

use super::config::Filter;
use super::reassembly::{Datagram, Joined, WAIT, Whole};
use super::stack::{Packet, Stack};
use super::timer::Timer;
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Focus, Layer, Rfc};
use crate::wire::{Icmp, IcmpBody, IpProtocol, Ipv4, Ipv4Option, Protocol, Reader, exceeded, unreachable};
use std::net::Ipv4Addr;

impl Stack {
    /// Takes what a frame carried. `to_all` when the frame was for everyone on the link.
    pub(super) fn ip_in(&mut self, now: Instant, interface: u8, bytes: &[u8], to_all: bool) {
        let mut r = Reader::new(bytes);
        let header = match Ipv4::read(&mut r) {
            Ok(header) if header.payload_length() <= r.remaining() => header,
            // RFC 1812 §5.2.2: a length that does not fit what is there, a version that is not 4.
            _ => {
                let sources = [Rfc::new(1812, "§5.2.2")];
                let say = Say::new("drop-malformed");
                return self.drop_packet("dropped-malformed", Layer::Internet, say, &sources);
            }
        };
        // RFC 1122 §3.2.1.2: a host verifies the checksum of every header, and drops what fails without a word: the
        // source address may be what is broken.
        if Ipv4::checksum_of(r.span(0, r.position())) != header.header_checksum {
            let say = Say::new("drop-ip-checksum").about(Focus::arrived(Protocol::Ipv4, "Header Checksum"));
            let sources = [Rfc::new(1122, "§3.2.1.2")];
            return self.drop_packet("dropped-checksum", Layer::Internet, say, &sources);
        }
        let payload = r.rest()[..header.payload_length()].into();
        let Some(port) = self.ports.get(usize::from(interface)) else { return };
        let destination = header.destination;
        let to_network = port.is_broadcast(destination);
        if let Some(say) = self.misplaced(&header) {
            let sources = [Rfc::new(1122, "§3.2.1.3")];
            return self.drop_packet("dropped-malformed", Layer::Internet, say, &sources);
        }
        let broadcast = to_all || to_network || destination.is_multicast();
        let packet = Packet { header, payload, interface: Some(interface), broadcast };
        if self.filters(now, &packet) {
            return;
        }
        if self.is_mine(destination) || to_network || destination == Ipv4Addr::new(224, 0, 0, 1) {
            match packet.header.options.iter().find_map(Ipv4Option::next_hop) {
                Some(next) => self.source_route_in(now, packet, next),
                None => self.local_in(now, packet),
            }
        } else if destination.is_multicast() {
            // A group that nobody here joined (RFC 1112 §7.2).
        } else if self.forwarding && !to_all {
            self.forward(now, packet, destination);
        } else {
            // RFC 1122 §3.2.1.3: what is for someone else is dropped; only a router passes it on, and no router what
            // came as a broadcast of the link (RFC 1812 §5.3.4).
            let (id, source, header) = if self.forwarding {
                ("drop-link-broadcast", Rfc::new(1812, "§5.3.4"), Protocol::Ethernet)
            } else {
                ("drop-not-mine", Rfc::new(1122, "§3.2.1.3"), Protocol::Ipv4)
            };
            let say = Say::new(id).with("target", destination.to_string());
            let say = say.about(Focus::arrived(header, "Destination Address"));
            self.drop_packet("dropped-not-mine", Layer::Internet, say, &[source]);
        }
    }

    /// What is wrong with the addresses of a packet from a wire (RFC 1122 §3.2.1.3).
    fn misplaced(&self, header: &Ipv4) -> Option<Say> {
        let Ipv4 { source, destination, .. } = *header;
        // (c) to (g): nobody's own address is a source. Who has none yet, as a DHCP client, is 0.0.0.0.
        if self.names_many(source) || source.is_loopback() {
            Some(Say::new("drop-source").with("source", source.to_string()))
        // "The IP source address MUST be one of its own IP addresses": so it is not one of another's, and an answer would
        // never leave this node. Linux drops it, too, as a "martian source".
        } else if self.is_mine(source) {
            Some(Say::new("drop-own-source").with("source", source.to_string()))
        // (g): "Addresses of this form MUST NOT appear outside a host."
        } else if destination.is_loopback() {
            Some(Say::new("drop-loopback").with("target", destination.to_string()))
        } else {
            None
        }
    }

    /// Drops what the filter names, and says so.
    fn filters(&mut self, now: Instant, packet: &Packet<'_>) -> bool {
        if self.filter == Filter::default() {
            return false;
        }
        let icmp = match packet.header.protocol {
            IpProtocol::ICMP if packet.header.fragment_offset == 0 => {
                Icmp::read(&mut Reader::new(&packet.payload)).ok()
            }
            _ => None,
        };
        let is_echo = icmp.as_ref().is_some_and(|icmp| matches!(icmp.body, IcmpBody::Echo { .. }));
        let dropped = (self.filter.echo_requests && is_echo)
            || (self.filter.icmp_errors && icmp.is_some_and(|icmp| icmp.is_error()))
            || (self.filter.udp && packet.header.protocol == IpProtocol::UDP)
            || (self.filter.source_routes && packet.header.is_source_routed());
        if dropped {
            let say = Say::new("drop-filter")
                .with("source", packet.header.source.to_string())
                .about(Focus::arrived(Protocol::Ipv4, "Source Address"));
            let sources = [Rfc::new(1812, "§5.3.9")];
            self.drop_packet("dropped-filter", Layer::Internet, say, &sources);
            if self.filter.answer {
                // RFC 1812 §5.2.7.1: code 13 tells a filter from a fault.
                let message = Icmp::destination_unreachable(unreachable::COMMUNICATION_PROHIBITED);
                self.error_about(now, packet, message);
            }
        }
        dropped
    }

    /// Takes a packet that is for this node.
    pub(super) fn local_in(&mut self, now: Instant, packet: Packet<'_>) {
        if packet.header.is_fragment() {
            return self.fragment_in(now, packet);
        }
        match packet.header.protocol {
            IpProtocol::ICMP => self.icmp_in(now, packet),
            IpProtocol::UDP => self.udp_in(now, packet),
            IpProtocol::TCP => self.tcp_in(now, packet),
            protocol => {
                let say = Say::new("protocol-unknown")
                    .with("protocol", u32::from(protocol.0))
                    .about(Focus::arrived(Protocol::Ipv4, "Protocol"));
                self.note(Layer::Internet, say, &[Rfc::new(1122, "§3.2.2.1")]);
                let message = Icmp::destination_unreachable(unreachable::PROTOCOL);
                self.error_about(now, &packet, message);
            }
        }
    }

    fn fragment_in(&mut self, now: Instant, packet: Packet<'_>) {
        let key = Datagram::of(&packet.header);
        self.saw_fragments = true;
        self.touch();
        let from = u32::from(packet.header.fragment_offset) * 8;
        match self.reassembly.add(now, &packet.header, &packet.payload, packet.broadcast) {
            Joined::Impossible => {
                let say = Say::new("drop-fragment").about(Focus::arrived(Protocol::Ipv4, "Fragment Offset"));
                self.drop_packet("dropped-malformed", Layer::Internet, say, &[Rfc::new(791, "§3.2")]);
            }
            Joined::Waiting { first, have } => {
                let say = Say::new("fragment-kept")
                    .with("from", from)
                    .with("length", packet.payload.len())
                    .with("have", have)
                    .about(
                        Focus::arrived(Protocol::Ipv4, "Fragment Offset")
                            .row("reassembly", key.identification),
                    );
                self.note(Layer::Internet, say, &[Rfc::new(791, "§3.2")]);
                if first {
                    self.set_timer(Timer::Reassembly(key), now + WAIT);
                }
            }
            Joined::Whole(Whole { header, payload, broadcast }) => {
                let say = Say::new("reassembled")
                    .with("length", payload.len())
                    .about(Focus::arrived(Protocol::Ipv4, "Fragment Offset"));
                self.note(Layer::Internet, say, &[Rfc::new(1122, "§3.3.2")]);
                self.stop_timer(Timer::Reassembly(key));
                self.local_in(now, Packet { header, payload: payload.into(), broadcast, ..packet });
            }
        }
    }

    pub(super) fn reassembly_timeout(&mut self, now: Instant, key: Datagram) {
        let have = self.reassembly.have(key);
        let first = self.reassembly.give_up(key);
        self.touch();
        let say = Say::new("reassembly-timeout").with("have", have);
        self.note(Layer::Internet, say, &[Rfc::new(1122, "§3.3.2")]);
        // RFC 792: without the first fragment there is nothing worth quoting.
        if let Some(Whole { header, payload, broadcast }) = first {
            let packet = Packet { header, payload: payload.into(), interface: None, broadcast };
            self.error_about(now, &packet, Icmp::time_exceeded(exceeded::REASSEMBLY));
        }
    }
}
