//! ICMP errors: when one is sent, and what it quotes.

use super::options::route_back;
use super::stack::{Packet, Stack};
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Focus, Layer, Rfc};
use crate::wire::{Icmp, IcmpBody, IpProtocol, Ipv4, Protocol, Reader, exceeded, unreachable};

/// How long an error may be in all (RFC 1812 §4.3.2.3).
const LONGEST: usize = 576;
/// How much of a payload a host quotes: enough for the ports of UDP and TCP (RFC 1122 §3.2.2).
const LEAST: usize = 8;
/// The header of an ICMP message.
const ICMP_HEADER: usize = 8;

impl Stack {
    /// Tells the sender of a packet what went wrong with it, unless that must not be answered.
    pub(super) fn error_about(&mut self, now: Instant, packet: &Packet<'_>, message: Icmp) {
        let source = if self.forwarding { Rfc::new(1812, "§4.3.2.7") } else { Rfc::new(1122, "§3.2.2") };
        if let Some(why) = self.must_not_answer(packet) {
            return self.note(
                Layer::Internet,
                Say::new("error-not-sent").with("why", Say::new(why)),
                &[source],
            );
        }
        if self.filter.icmp_errors {
            let say = Say::new("error-filtered");
            return self.drop_packet("dropped-filter", Layer::Internet, say, &[Rfc::new(1812, "§5.3.9")]);
        }
        if !self.errors.take(now) {
            let say = Say::new("error-limited");
            return self.note(Layer::Internet, say, &[Rfc::new(1812, "§4.3.2.8")]);
        }
        let quote = self.quote(packet);
        let say = Say::new("error-sent")
            .with("source", packet.header.source.to_string())
            .with("reason", Say::new(reason(&message)))
            .with("quoted", quote.len())
            .about(Focus::arrived(Protocol::Ipv4, "Source Address"));
        let source = if self.forwarding { Rfc::new(1812, "§4.3.2.3") } else { Rfc::new(1122, "§3.2.2") };
        self.note(Layer::Internet, say, &[source]);
        let mut header = Ipv4::new(0.into(), packet.header.source, IpProtocol::ICMP);
        // RFC 1122 §3.2.2: an error comes from the address the packet was for, when that is this node's; a router's
        // comes from the interface it leaves by (RFC 1812 §4.3.2.4).
        if self.is_mine(packet.header.destination) {
            header.source = packet.header.destination;
        }
        // RFC 1812 §4.3.2.6: it goes back by the stops that the packet has passed, unless these are what is wrong.
        if !matches!(message.body, IcmpBody::ParameterProblem { .. }) {
            let routed = route_back(&packet.header, header.clone());
            if !self.names_many(routed.destination) {
                header = routed;
            }
        }
        // What cannot be sent is lost without a further word: an error about an error is none.
        let _ = self.send_written(now, header, |w| message.write_message(w, &quote));
    }

    /// The same for a packet that is kept as bytes.
    pub(super) fn error_about_bytes(&mut self, now: Instant, interface: u8, bytes: &[u8], message: Icmp) {
        let mut r = Reader::new(bytes);
        if let Ok(header) = Ipv4::read(&mut r) {
            let packet =
                Packet { header, payload: r.rest().into(), interface: Some(interface), broadcast: false };
            self.error_about(now, &packet, message);
        }
    }

    /// Why nothing may be said about a packet (RFC 1122 §3.2.2, RFC 1812 §4.3.2.7); the name of a message.
    fn must_not_answer(&self, packet: &Packet<'_>) -> Option<&'static str> {
        let header = &packet.header;
        let is_error = || {
            let icmp = Icmp::read(&mut Reader::new(&packet.payload));
            header.protocol == IpProtocol::ICMP
                && header.fragment_offset == 0
                && icmp.is_ok_and(|it| it.is_error())
        };
        let [network, ..] = header.source.octets();
        // RFC 1122 §3.2.2: an error never answers an error, or two nodes could go on for ever.
        if is_error() {
            Some("why-error")
        // A whole network would answer at once.
        } else if packet.broadcast || self.names_many(header.destination) {
            Some("why-broadcast")
        // One answer for each datagram is enough.
        } else if header.fragment_offset > 0 {
            Some("why-fragment")
        // Whoever is no single host cannot be told: "a zero address, … a broadcast address, a multicast address, or a
        // Class E address".
        } else if self.names_many(header.source) || matches!(network, 0 | 240..) {
            Some("why-source")
        } else {
            None
        }
    }

    /// The beginning of the packet, as it was received.
    fn quote(&self, packet: &Packet<'_>) -> Vec<u8> {
        let whole = packet.header.packet(&packet.payload);
        let header = whole.len() - packet.payload.len();
        // RFC 1812 §4.3.2.3: a router quotes as much as fits into 576 bytes.
        let most = if self.forwarding { LONGEST - Ipv4::SHORTEST - ICMP_HEADER } else { header + LEAST };
        whole[..whole.len().min(most)].to_vec()
    }
}

/// What an error says, in words: the name of a message.
pub(super) const fn reason(message: &Icmp) -> &'static str {
    match (&message.body, message.code) {
        (IcmpBody::DestinationUnreachable { .. }, unreachable::NET) => "reason-net",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::HOST) => "reason-host",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::PROTOCOL) => "reason-protocol",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::PORT) => "reason-port",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::FRAGMENTATION_NEEDED) => "reason-too-long",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::SOURCE_ROUTE_FAILED) => "reason-source-route",
        (
            IcmpBody::DestinationUnreachable { .. },
            unreachable::NETWORK_PROHIBITED
            | unreachable::HOST_PROHIBITED
            | unreachable::COMMUNICATION_PROHIBITED,
        ) => "reason-prohibited",
        (IcmpBody::DestinationUnreachable { .. }, _) => "reason-unreachable",
        (IcmpBody::TimeExceeded { .. }, exceeded::TIME_TO_LIVE) => "reason-ttl",
        (IcmpBody::TimeExceeded { .. }, _) => "reason-reassembly",
        (IcmpBody::Redirect { .. }, _) => "reason-redirect",
        (IcmpBody::ParameterProblem { .. }, _) => "reason-parameter",
        _ => "reason-other",
    }
}

/// The mark that `ping` and `traceroute` set for an error.
pub(super) const fn mark(message: &Icmp) -> &'static str {
    match (&message.body, message.code) {
        (IcmpBody::DestinationUnreachable { .. }, unreachable::NET) => "!N",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::HOST) => "!H",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::PROTOCOL) => "!P",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::FRAGMENTATION_NEEDED) => "!F",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::SOURCE_ROUTE_FAILED) => "!S",
        (IcmpBody::DestinationUnreachable { .. }, unreachable::PORT) => "",
        (IcmpBody::DestinationUnreachable { .. }, _) => "!X",
        _ => "",
    }
}
