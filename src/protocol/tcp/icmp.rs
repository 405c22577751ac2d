//! What the network says about a connection's segments (RFC 9293 §3.7.5, §3.9.2.2), and what a SYN in TIME-WAIT needs.

use super::connection::{Connection, LEAST_SEGMENT};
use super::host::HEADERS;
use super::outbox::{Item, Segment, Signal};
use super::recovery::Repair;
use super::{Seq, State, Trigger, arrives::timestamp};
use crate::protocol::stack::Stack;
use crate::text::Say;
use crate::time::Instant;
use crate::trace::Rfc;
use crate::wire::{Flags, Ipv4, Reader};
use std::net::{Ipv4Addr, SocketAddrV4};

impl Connection {
    /// The path takes no more than `size` bytes of data and options: what is in flight is sent again in shorter
    /// segments. Tells whether that is news.
    pub(super) fn path_takes(&mut self, now: Instant, size: u16) -> bool {
        if size.max(LEAST_SEGMENT) >= self.send.segment {
            return false;
        }
        self.limit_segment(size);
        let full = self.full();
        self.out.say(&[Self::rule("§3.7.2"), Rfc::new(1191, "§6.4")], move || {
            Say::new("tcp-path-mtu").with("size", full)
        });
        if self.send.unacknowledged.is_before(self.send.next) && self.state.is_synchronized() {
            // RFC 1191 §6.5: no congestion, so the congestion window stays; another repair ends where this one begins.
            self.congestion.on_recovered(self.send.next.since(self.send.unacknowledged));
            self.recovery.end();
            self.recovery.repair = Repair::Timeout { next: self.send.unacknowledged };
            self.recovery.point = self.send.next;
            self.transmit(now);
        }
        true
    }

    /// A segment of this connection did not arrive, for a reason that lasts (`hard`) or not.
    pub(super) fn unreachable(&mut self, sequence: Seq, hard: bool) {
        // A forged error seldom knows what is in flight (RFC 9293 §3.9.2.2, "address validation").
        if sequence.is_before(self.send.unacknowledged) || !sequence.is_before(self.send.next) {
            return self.out.say(&[Self::rule("§3.9.2.2")], move || Say::new("tcp-error-old"));
        }
        // "These are … hard error conditions, so TCP implementations SHOULD abort the connection"; many do so only
        // while they ask for it, for an attacker can send these too.
        if hard && self.state == State::SynSent {
            self.out.say(&[Self::rule("§3.9.2.2")], move || Say::new("tcp-error-hard"));
            self.out.push(Item::Signal(Signal::Refused));
            self.take(Trigger::Abort);
        } else {
            self.out.say(&[Self::rule("§3.9.2.2")], move || Say::new("tcp-error-soft"));
            self.out.push(Item::Signal(Signal::Unreachable));
        }
    }

    /// Whether a SYN is of a new connection, in TIME-WAIT: its timestamp is later than any before, or its number is
    /// (RFC 6191 §2).
    pub(super) fn yields_to(&self, segment: &Segment<'_>) -> bool {
        let flags = segment.header.flags;
        if !flags.contains(Flags::SYN) || flags.contains(Flags::ACK) || flags.contains(Flags::RST) {
            return false;
        }
        let last = self.receive.timestamp.0;
        // The last number of the old connection was its FIN's.
        let number = !Seq(segment.header.sequence_number).is_before(self.receive.next);
        match timestamp(segment).filter(|_| self.settings.timestamps) {
            // Old segments have none, so the new connection drops them (RFC 7323 §3.2).
            Some(_) if !self.agreed.timestamps => true,
            Some((value, _)) if value != last => Seq(value).is_after(Seq(last)),
            _ => number,
        }
    }
}

impl Stack {
    /// The path to an address takes no longer packets than this: its connections send shorter segments, and again what
    /// was too long.
    pub(in crate::protocol) fn shorten(&mut self, now: Instant, to: Ipv4Addr, mtu: u16) {
        let to_there: Vec<_> = self
            .tcp
            .connections
            .iter()
            .filter(|(_, socket)| *socket.connection.remote().ip() == to)
            .map(|(id, _)| *id)
            .collect();
        for id in to_there {
            if let Some(socket) = self.tcp.connections.get_mut(&id)
                && socket.connection.path_takes(now, mtu.saturating_sub(HEADERS))
            {
                self.touch();
                self.drive(now, id);
            }
        }
    }

    /// An ICMP error quotes a segment of this host (RFC 9293 §3.9.2.2).
    pub(in crate::protocol) fn tcp_error(&mut self, now: Instant, quoted: &Ipv4, quote: &[u8], hard: bool) {
        // Eight octets are sure to be quoted: both ports and the sequence number.
        let mut r = Reader::new(quote);
        let (Ok(from), Ok(to), Ok(sequence)) =
            (r.u16("Source Port"), r.u16("Destination Port"), r.u32("Sequence Number"))
        else {
            return;
        };
        let local = SocketAddrV4::new(quoted.source, from);
        let remote = SocketAddrV4::new(quoted.destination, to);
        if let Some(id) = self.tcp.find(local, remote)
            && let Some(socket) = self.tcp.connections.get_mut(&id)
        {
            socket.connection.unreachable(Seq(sequence), hard);
            self.touch();
            self.drive(now, id);
        }
    }
}
