//! Layers above IP: transports, and its control messages.

use super::internet::Carrier;
use super::walk::Walk;
use crate::wire::checksum::Pseudo;
use crate::wire::{Icmp, Icmpv6, Protocol, Reader, Tcp, Udp};

impl Walk {
    pub fn tcp(&mut self, r: &mut Reader<'_>, carrier: Carrier) {
        let (start, length) = (r.position(), r.remaining());
        let mut header = Tcp::default();
        let result = self.layer(r, Protocol::Tcp, |walk, r| {
            let result = header.fill(r);
            walk.keep(header.clone());
            if carrier.whole && r.position() - start >= Tcp::SHORTEST {
                walk.check(r, header.checksum, carrier.pseudo, length);
            }
            result
        });
        if self.is_passed(r, start + header.header_length(), result) {
            self.data(r);
        }
    }

    pub fn udp(&mut self, r: &mut Reader<'_>, carrier: Carrier) {
        let (start, there, sent) = (r.position(), r.remaining(), r.sent());
        let mut header = Udp::default();
        let result = self.layer(r, Protocol::Udp, |walk, r| {
            let result = header.fill(r);
            walk.keep(header);
            result
        });
        if !self.is_passed(r, start + Udp::LENGTH, result) {
            return;
        }
        let length = match header.check_length() {
            Ok(()) => Some(usize::from(header.length)),
            // RFC 2675 §4: a datagram that is longer than its length can say has 0 there.
            Err(_) if header.length == 0 && carrier.zero_length => Some(sent),
            Err(problem) => {
                self.found(problem);
                None
            }
        };
        // RFC 768: over IPv4, a checksum of 0 says that there is none.
        let none = header.checksum == 0 && matches!(carrier.pseudo, Some(Pseudo::V4 { .. }));
        if let Some(length) = length.filter(|length| !none && *length <= there) {
            self.check(r, header.checksum, carrier.pseudo, length);
        }
        self.payload(r, length.unwrap_or(sent) - Udp::LENGTH, Self::data);
        // RFC 9868 §6: what the IP packet holds beyond the datagram.
        self.leaf(r, Protocol::Data, "Surplus Area");
    }

    pub fn icmp(&mut self, r: &mut Reader<'_>, carrier: Carrier) {
        let (start, length) = (r.position(), r.remaining());
        let mut header = Icmp::default();
        let result = self.layer(r, Protocol::Icmp, |walk, r| {
            let result = header.fill(r);
            walk.keep(header.clone());
            if carrier.whole && r.position() - start >= Icmp::CHECKSUM_AT + 2 {
                walk.check(r, header.checksum, None, length);
            }
            if result.is_ok() && header.is_error() {
                walk.quote(r, Self::ipv4);
            }
            result
        });
        match result {
            Ok(()) => self.data(r),
            Err(problem) => r.unread(problem),
        }
    }

    pub fn icmpv6(&mut self, r: &mut Reader<'_>, carrier: Carrier) {
        let (start, length) = (r.position(), r.remaining());
        let mut header = Icmpv6::default();
        let result = self.layer(r, Protocol::Icmpv6, |walk, r| {
            let result = header.fill(r);
            walk.keep(header.clone());
            if carrier.whole && r.position() - start >= Icmpv6::CHECKSUM_AT + 2 {
                walk.check(r, header.checksum, carrier.pseudo, length);
            }
            if result.is_ok() && header.is_error() {
                walk.quote(r, Self::ipv6);
            }
            result
        });
        match result {
            Ok(()) => self.data(r),
            Err(problem) => r.unread(problem),
        }
    }

    /// Reads the packet that an ICMP error quotes. That quotes none again: no error is sent about an error
    /// (RFC 1122 §3.2.2, RFC 4443 §2.4 (e)), and what claims otherwise is data.
    fn quote(&mut self, r: &mut Reader<'_>, read: fn(&mut Self, &mut Reader<'_>)) {
        if !self.quoted {
            let fragment = std::mem::replace(&mut self.fragment, false);
            self.quoted = true;
            read(self, r);
            self.data(r);
            (self.quoted, self.fragment) = (false, fragment);
        }
    }
}
