//! A whole frame or packet: every layer of it, read by the formats' own readers.

use super::checksum::{Pseudo, Verdict};
use super::{
    Arp, EtherType, Ethernet, Icmp, Icmpv6, IpProtocol, Ipv4, Ipv6, Ipv6Fragment, Ipv6Options, Ipv6Routing,
    Malformed, Protocol, Reader, Result, Tcp, Tree, Udp,
};
use std::ops::Range;

/// What the first byte belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkType {
    /// An Ethernet header.
    Ethernet,
    /// An IPv4 or an IPv6 header, whichever its first four bits say.
    RawIp,
}

/// A frame taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dissection {
    /// Every field. The layers stand next to each other, but for a packet that an ICMP error quotes: that is in the
    /// ICMP message. What is not understood is a field too, so the leaves tile the bytes whatever they are.
    pub tree: Tree,
    /// The layers, in the order of the bytes.
    pub layers: Vec<LayerSpan>,
    /// The first thing that is wrong with the frame itself; what a quote holds is no concern of the frame's.
    pub problem: Option<Malformed>,
}

/// A layer of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerSpan {
    /// Whose header or data this is.
    pub protocol: Protocol,
    /// Its field, as an index into the tree.
    pub field: usize,
    /// Its bytes: of a header without the payload, but with what an ICMP error quotes.
    pub bytes: Range<usize>,
    /// Its checksum, when it has one and all that this covers is there.
    pub checksum: Option<Verdict>,
    /// It is part of the packet that an ICMP error quotes.
    pub quoted: bool,
}

/// Takes a frame apart, whatever its bytes are.
pub fn dissect(bytes: &[u8], link: LinkType) -> Dissection {
    let mut r = Reader::recording(bytes);
    let walk = Walk::over(&mut r, link);
    Dissection { tree: r.into_tree(), layers: walk.layers, problem: walk.problem }
}

/// Makes every checksum right, as if the sender had meant the bytes as they are: in all layers that can be read and
/// are whole, but not in a quote, which tells what another sent.
pub fn repair(bytes: &mut [u8], link: LinkType) {
    let walk = Walk::over(&mut Reader::new(bytes), link);
    for layer in walk.layers.iter().filter(|layer| !layer.quoted) {
        if let (Some(at), Some(verdict)) = (layer.protocol.checksum_at(), layer.checksum)
            && let Some(place) = bytes[layer.bytes.start..].get_mut(at..at + 2)
        {
            place.copy_from_slice(&verdict.computed.to_be_bytes());
        }
    }
}

/// A way through the layers.
#[derive(Default)]
struct Walk {
    layers: Vec<LayerSpan>,
    problem: Option<Malformed>,
    /// In a quote, which ends where its sender chose to end it.
    quoted: bool,
    /// In a fragment, which ends where a router cut it.
    cut: bool,
}

impl Walk {
    fn over(r: &mut Reader<'_>, link: LinkType) -> Self {
        let mut walk = Self::default();
        match link {
            LinkType::Ethernet => walk.ethernet(r),
            LinkType::RawIp if r.peek().is_some_and(|byte| byte >> 4 == 6) => walk.ipv6(r),
            LinkType::RawIp => walk.ipv4(r),
        }
        walk.leaf(r, Protocol::Padding, "Padding");
        walk
    }

    /// Reads a layer's header, and when that fails, all there is as what could not be read.
    fn layer<'a, T>(
        &mut self,
        r: &mut Reader<'a>,
        protocol: Protocol,
        read: impl FnOnce(&mut Self, &mut Reader<'a>) -> Result<T>,
    ) -> Option<T> {
        let (index, from, all) = (self.layers.len(), r.position(), r.remaining());
        self.layers.push(LayerSpan {
            protocol,
            field: r.recorded(),
            bytes: from..from,
            checksum: None,
            quoted: self.quoted,
        });
        let result = r.group(protocol.name(), |r| read(self, r));
        let length = all - r.remaining();
        if length == 0 {
            self.layers.truncate(index);
        } else {
            self.layers[index].bytes.end = from + length;
        }
        match result {
            Ok(header) => Some(header),
            Err(problem) => {
                self.found(problem);
                let truncated = matches!(problem, Malformed::Truncated { .. });
                r.remainder(if truncated { "Truncated" } else { "Not Understood" });
                None
            }
        }
    }

    /// Reads all that is left as one field, unless nothing is.
    fn leaf(&mut self, r: &mut Reader<'_>, protocol: Protocol, name: &'static str) {
        if !r.is_empty() {
            let (field, from) = (r.recorded(), r.position());
            let bytes = from..from + r.all(name).len();
            self.layers.push(LayerSpan { protocol, field, bytes, checksum: None, quoted: self.quoted });
        }
    }

    fn data(&mut self, r: &mut Reader<'_>) {
        self.leaf(r, Protocol::Data, "Data");
    }

    /// Reads a payload of the length that a header gives.
    fn payload<'a>(
        &mut self,
        r: &mut Reader<'a>,
        length: usize,
        read: impl FnOnce(&mut Self, &mut Reader<'a>),
    ) {
        let whole = r.within("Payload", length, |r| {
            read(self, r);
            Ok(())
        });
        if let Err(problem) = whole {
            self.found(problem);
        }
    }

    fn found(&mut self, problem: Malformed) {
        let expected = self.cut && matches!(problem, Malformed::Truncated { .. });
        if !self.quoted && !expected {
            self.problem.get_or_insert(problem);
        }
    }

    /// Notes the checksum of the layer that is being read.
    fn checksum(&mut self, found: u16, computed: Option<u16>) {
        if let (Some(layer), Some(computed)) = (self.layers.last_mut(), computed) {
            layer.checksum = Some(Verdict { found, computed });
        }
    }

    fn ethernet(&mut self, r: &mut Reader<'_>) {
        let Some(header) = self.layer(r, Protocol::Ethernet, |_, r| Ethernet::read(r)) else { return };
        match (header.ether_type, header.ether_type.length()) {
            (EtherType::ARP, _) => {
                self.layer(r, Protocol::Arp, |_, r| Arp::read(r));
            }
            (EtherType::IPV4, _) => self.ipv4(r),
            (EtherType::IPV6, _) => self.ipv6(r),
            (_, Some(length)) => self.payload(r, length.into(), Self::data),
            _ => self.data(r),
        }
    }

    fn ipv4(&mut self, r: &mut Reader<'_>) {
        let start = r.position();
        let header = self.layer(r, Protocol::Ipv4, |walk, r| {
            let header = Ipv4::read(r)?;
            let computed = Ipv4::checksum_of(r.span(start, r.position()));
            walk.checksum(header.header_checksum, Some(computed));
            Ok(header)
        });
        let Some(header) = header else { return };
        let length = header.payload_length();
        let whole = length <= r.remaining() && !header.is_fragment();
        self.cut = header.is_fragment();
        self.payload(r, length, |walk, r| match header.protocol {
            // RFC 791 §3.2: only the first fragment holds the header of what the packet carries.
            _ if header.fragment_offset > 0 => walk.leaf(r, Protocol::Data, "Fragment Data"),
            IpProtocol::ICMP => walk.icmp(r, whole),
            protocol => walk.transport(r, protocol, whole.then(|| header.pseudo())),
        });
        self.cut = false;
    }

    fn ipv6(&mut self, r: &mut Reader<'_>) {
        let Some(header) = self.layer(r, Protocol::Ipv6, |_, r| Ipv6::read(r)) else { return };
        let length = usize::from(header.payload_length);
        let pseudo = (length <= r.remaining()).then(|| header.pseudo());
        self.payload(r, length, |walk, r| walk.after_ipv6(r, header.next_header, pseudo));
        self.cut = false;
    }

    /// What follows an IPv6 header. Without a pseudo-header no checksum can be computed.
    fn after_ipv6(&mut self, r: &mut Reader<'_>, first: IpProtocol, mut pseudo: Option<Pseudo>) {
        let mut next = first;
        loop {
            let after = match next {
                IpProtocol::HOP_BY_HOP => self.options(r, Protocol::HopByHop),
                IpProtocol::DESTINATION_OPTIONS => self.options(r, Protocol::DestinationOptions),
                IpProtocol::ROUTING => {
                    let header = self.layer(r, Protocol::Routing, |_, r| Ipv6Routing::read(r));
                    // RFC 8200 §8.1: the final destination counts, and where that stands depends on the type.
                    pseudo =
                        pseudo.filter(|_| header.as_ref().is_some_and(|header| header.segments_left == 0));
                    header.map(|header| header.next_header)
                }
                IpProtocol::FRAGMENT => {
                    let header = self.layer(r, Protocol::Fragment, |_, r| Ipv6Fragment::read(r));
                    if let Some(header) = header.as_ref().filter(|header| header.is_fragment()) {
                        (pseudo, self.cut) = (None, true);
                        if header.fragment_offset > 0 {
                            return self.leaf(r, Protocol::Data, "Fragment Data");
                        }
                    }
                    header.map(|header| header.next_header)
                }
                IpProtocol::ICMPV6 => return self.icmpv6(r, pseudo),
                protocol => return self.transport(r, protocol, pseudo),
            };
            let Some(after) = after else { return };
            next = after;
        }
    }

    fn options(&mut self, r: &mut Reader<'_>, protocol: Protocol) -> Option<IpProtocol> {
        self.layer(r, protocol, |_, r| Ipv6Options::read(r)).map(|header| header.next_header)
    }

    fn transport(&mut self, r: &mut Reader<'_>, protocol: IpProtocol, pseudo: Option<Pseudo>) {
        match protocol {
            IpProtocol::TCP => self.tcp(r, pseudo),
            IpProtocol::UDP => self.udp(r, pseudo),
            _ => self.data(r),
        }
    }

    fn tcp(&mut self, r: &mut Reader<'_>, pseudo: Option<Pseudo>) {
        let segment = r.rest();
        self.layer(r, Protocol::Tcp, |walk, r| {
            let header = Tcp::read(r)?;
            walk.checksum(header.checksum, pseudo.map(|pseudo| Tcp::checksum_of(pseudo, segment)));
            Ok(())
        });
        self.data(r);
    }

    fn udp(&mut self, r: &mut Reader<'_>, pseudo: Option<Pseudo>) {
        let rest = r.rest();
        let header = self.layer(r, Protocol::Udp, |walk, r| {
            let header = Udp::read(r)?;
            // RFC 768: over IPv4, a checksum of 0 says that there is none.
            let none = header.checksum == 0 && matches!(pseudo, Some(Pseudo::V4 { .. }));
            let datagram = rest.get(..header.length.into()).filter(|_| !none);
            let computed = pseudo.zip(datagram).map(|(pseudo, datagram)| Udp::checksum_of(pseudo, datagram));
            walk.checksum(header.checksum, computed);
            Ok(header)
        });
        let Some(header) = header else { return };
        self.payload(r, header.payload_length(), Self::data);
        // RFC 9868 §6: what the IP packet holds beyond the datagram.
        self.leaf(r, Protocol::Data, "Surplus Area");
    }

    fn icmp(&mut self, r: &mut Reader<'_>, whole: bool) {
        let message = r.rest();
        self.layer(r, Protocol::Icmp, |walk, r| {
            let header = Icmp::read(r)?;
            walk.checksum(header.checksum, whole.then(|| Icmp::checksum_of(message)));
            if header.is_error() {
                walk.quote(r, Self::ipv4);
            }
            Ok(())
        });
        self.data(r);
    }

    fn icmpv6(&mut self, r: &mut Reader<'_>, pseudo: Option<Pseudo>) {
        let message = r.rest();
        self.layer(r, Protocol::Icmpv6, |walk, r| {
            let header = Icmpv6::read(r)?;
            walk.checksum(header.checksum, pseudo.map(|pseudo| Icmpv6::checksum_of(pseudo, message)));
            if header.is_error() {
                walk.quote(r, Self::ipv6);
            }
            Ok(())
        });
        self.data(r);
    }

    /// Reads the packet that an ICMP error quotes. That quotes none again: no error is sent about an error
    /// (RFC 1122 §3.2.2, RFC 4443 §2.4 (e)), and what claims otherwise is data.
    fn quote<'a>(&mut self, r: &mut Reader<'a>, read: impl FnOnce(&mut Self, &mut Reader<'a>)) {
        if !self.quoted {
            let cut = std::mem::replace(&mut self.cut, false);
            self.quoted = true;
            read(self, r);
            self.data(r);
            (self.quoted, self.cut) = (false, cut);
        }
    }
}
