//! Layers of the Internet: both versions of IP, their extension headers, and tunnels.

use super::walk::Walk;
use crate::wire::checksum::Pseudo;
use crate::wire::{
    Authentication, Gre, IpProtocol, Ipv4, Ipv6, Ipv6Fragment, Ipv6Options, Ipv6Routing, Protocol, Reader,
    Result,
};

/// What a packet's header says about what it carries.
#[derive(Clone, Copy, Debug)]
pub struct Carrier {
    /// What a transport's checksum covers besides its own bytes; `None` in a fragment, and when it is not known.
    pub pseudo: Option<Pseudo>,
    /// All that the packet carries is there, and no more than that.
    pub whole: bool,
    /// The length in the header is 0: what it carries is longer than it can say.
    pub zero_length: bool,
    is_v6: bool,
}

impl Walk {
    pub fn ipv4(&mut self, r: &mut Reader<'_>) {
        let start = r.position();
        let mut header = Ipv4::default();
        let result = self.layer(r, Protocol::Ipv4, |walk, r| {
            let result = header.fill(r);
            walk.keep(header.clone());
            let length = header.header_length();
            if length >= Ipv4::SHORTEST && r.position() == start + length {
                walk.check(r, header.header_checksum, None, length);
            }
            result
        });
        if !self.is_passed(r, start + header.header_length(), result) {
            return;
        }
        // A length that cannot be says nothing of where the packet ends; the frame does.
        let zero_length = header.total_length == 0;
        let (length, known) = match header.check_length() {
            Ok(()) => (header.payload_length(), true),
            Err(_) if zero_length => {
                self.is_zero("Total Length");
                (r.sent(), true)
            }
            Err(problem) => {
                self.found(problem);
                (r.sent(), false)
            }
        };
        let is_fragment = header.is_fragment();
        let carrier = Carrier {
            pseudo: (!is_fragment).then(|| header.pseudo()),
            whole: known && !is_fragment && length <= r.remaining(),
            zero_length,
            is_v6: false,
        };
        self.payload(r, length, |walk, r| {
            let outer = walk.fragment;
            walk.fragment |= is_fragment;
            // RFC 791 §3.2: only the first fragment holds the header of what the packet carries.
            if header.fragment_offset > 0 {
                walk.leaf(r, Protocol::Data, "Fragment Data");
            } else {
                walk.after_ip(r, header.protocol, carrier);
            }
            walk.fragment = outer;
        });
    }

    pub fn ipv6(&mut self, r: &mut Reader<'_>) {
        let mut header = Ipv6::default();
        let start = r.position();
        let result = self.layer(r, Protocol::Ipv6, |walk, r| {
            let result = header.fill(r);
            walk.keep(header);
            result
        });
        if !self.is_passed(r, start + Ipv6::LENGTH, result) {
            return;
        }
        let zero_length =
            header.payload_length == 0 && header.next_header != IpProtocol::NO_NEXT_HEADER && r.sent() > 0;
        let length = if !zero_length {
            header.payload_length.into()
        } else if let Some(length) = jumbo_payload_length(r, header.next_header) {
            length
        } else {
            self.is_zero("Payload Length");
            r.sent()
        };
        let whole = length <= r.remaining();
        let carrier = Carrier { pseudo: Some(header.pseudo()), whole, zero_length, is_v6: true };
        self.payload(r, length, |walk, r| {
            let outer = walk.fragment;
            walk.after_ip(r, header.next_header, carrier);
            walk.fragment = outer;
        });
    }

    fn is_zero(&mut self, field: &'static str) {
        if !self.quoted {
            self.zero_length.get_or_insert(field);
        }
    }

    /// What follows an IP header, with the extension headers.
    fn after_ip(&mut self, r: &mut Reader<'_>, first: IpProtocol, mut carrier: Carrier) {
        let mut next = first;
        loop {
            let after = match next {
                IpProtocol::HOP_BY_HOP if carrier.is_v6 => {
                    self.options(r, Protocol::HopByHop).map(|header| header.next_header)
                }
                IpProtocol::DESTINATION_OPTIONS if carrier.is_v6 => {
                    self.options(r, Protocol::DestinationOptions).map(|header| {
                        // RFC 6275 §11.3.1: a mobile node away from home computes checksums as if it sent from there.
                        if let (Some(Pseudo::V6 { source, .. }), Some(home)) =
                            (&mut carrier.pseudo, header.home_address())
                        {
                            *source = home;
                        }
                        header.next_header
                    })
                }
                IpProtocol::ROUTING if carrier.is_v6 => {
                    self.header(r, Protocol::Routing, Ipv6Routing::read).map(|header| {
                        carrier.pseudo = carrier.pseudo.and_then(|pseudo| routed(pseudo, &header));
                        header.next_header
                    })
                }
                IpProtocol::FRAGMENT if carrier.is_v6 => {
                    let header = self.header(r, Protocol::Fragment, Ipv6Fragment::read);
                    if let Some(header) = header.as_ref().filter(|header| header.is_fragment()) {
                        carrier = Carrier { pseudo: None, whole: false, ..carrier };
                        self.fragment = true;
                        if header.fragment_offset > 0 {
                            return self.leaf(r, Protocol::Data, "Fragment Data");
                        }
                    }
                    header.map(|header| header.next_header)
                }
                IpProtocol::AUTHENTICATION => self
                    .header(r, Protocol::Authentication, Authentication::read)
                    .map(|header| header.next_header),
                protocol => return self.carried(r, protocol, carrier),
            };
            let Some(after) = after else { return };
            next = after;
        }
    }

    fn options(&mut self, r: &mut Reader<'_>, protocol: Protocol) -> Option<Ipv6Options> {
        let start = r.position();
        let mut header = Ipv6Options::default();
        let result = self.layer(r, protocol, |walk, r| {
            let result = header.fill(r);
            walk.keep(header.clone());
            result
        });
        self.is_passed(r, start + header.header_length(), result).then_some(header)
    }

    fn carried(&mut self, r: &mut Reader<'_>, protocol: IpProtocol, carrier: Carrier) {
        match protocol {
            IpProtocol::TCP => self.tcp(r, carrier),
            IpProtocol::UDP => self.udp(r, carrier),
            IpProtocol::ICMP if !carrier.is_v6 => self.icmp(r, carrier),
            IpProtocol::ICMPV6 if carrier.is_v6 => self.icmpv6(r, carrier),
            IpProtocol::IPV4 => self.nested(r, Self::ipv4),
            IpProtocol::IPV6 => self.nested(r, Self::ipv6),
            IpProtocol::GRE => self.gre(r, carrier),
            _ => self.data(r),
        }
    }

    fn gre(&mut self, r: &mut Reader<'_>, carrier: Carrier) {
        let length = r.remaining();
        let Some(header) = self.header(r, Protocol::Gre, Gre::read) else { return };
        if let Some((checksum, _)) = header.checksum.filter(|_| carrier.whole) {
            self.check(r, checksum, None, length);
        }
        self.nested(r, |walk, r| walk.typed(r, header.protocol_type));
    }
}

/// The length in a Jumbo Payload option, for which the header has no room (RFC 2675 §3). That of the payload is to be
/// known before its first header is read.
fn jumbo_payload_length(r: &Reader<'_>, next: IpProtocol) -> Option<usize> {
    if next != IpProtocol::HOP_BY_HOP {
        return None;
    }
    let mut header = Ipv6Options::default();
    // What cannot be read is found when it is read again.
    let _: Result<()> = header.fill(&mut Reader::new(r.rest()));
    usize::try_from(header.jumbo_payload_length()?).ok()
}

/// What a checksum covers when a packet has this Routing header.
fn routed(pseudo: Pseudo, header: &Ipv6Routing) -> Option<Pseudo> {
    match pseudo {
        Pseudo::V6 { source, destination } => {
            header.final_destination(destination).map(|destination| Pseudo::V6 { source, destination })
        }
        Pseudo::V4 { .. } => Some(pseudo),
    }
}
