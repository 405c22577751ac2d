//! What the layers of a frame say, the innermost first: all but control messages and the link.

use super::link;
use crate::text::Say;
use crate::trace::{Layer, Origins};
use crate::wire::{
    Dissection, Flags, Header, IpProtocol, Ipv4, Ipv6, Ipv6Fragment, LayerSpan, Protocol, Tcp, Udp,
};

/// The layers of a frame, or of the packet that it quotes.
pub struct Frame<'a> {
    pub layers: Vec<&'a LayerSpan>,
    /// How many bytes there are of it.
    bytes: usize,
    /// Those of the packet that it quotes, and how many bytes there are of that.
    quoted: (Vec<&'a LayerSpan>, usize),
    origins: Origins,
}

impl<'a> Frame<'a> {
    pub fn of(dissection: &'a Dissection, origins: Origins) -> Self {
        let (quoted, layers): (Vec<_>, Vec<_>) = dissection.layers.iter().partition(|layer| layer.quoted);
        let bytes = dissection.tree.0.iter().map(|field| field.end() as usize / 8).max().unwrap_or(0);
        let length = quoted.first().and_then(|first| {
            // The message that quotes a packet holds all of it.
            let message = layers.iter().find(|layer| layer.bytes.contains(&first.bytes.start))?;
            Some(message.bytes.end - first.bytes.start)
        });
        let length = length.unwrap_or(0);
        Self { layers, bytes, quoted: (quoted, length), origins }
    }

    /// The last layer that says what it is about, and what that says.
    pub fn told(&self) -> Option<(Layer, Say)> {
        // Of a fragment, the headers inside say more than is here.
        let end =
            self.layers.iter().position(|layer| is_fragment(layer)).map_or(self.layers.len(), |at| at + 1);
        (0..end).rev().find_map(|at| self.layer(at))
    }

    /// The packet that it quotes.
    pub fn quote(&self) -> Self {
        let (layers, bytes) = self.quoted.clone();
        Self { layers, bytes, quoted: (Vec::new(), 0), origins: Origins::default() }
    }

    pub fn unreadable(&self) -> Say {
        Say::new("sum-unreadable").with("bytes", bytes(self.bytes))
    }

    pub fn bad_checksum(&self) -> Option<Protocol> {
        let wrong = |layer: &&&LayerSpan| layer.checksum.is_some_and(|verdict| !verdict.is_right());
        self.layers.iter().find(wrong).map(|layer| layer.protocol)
    }

    fn layer(&self, at: usize) -> Option<(Layer, Say)> {
        let layer = self.layers[at];
        let transport = |say| Some((Layer::Transport, say));
        let internet = |say| Some((Layer::Internet, say));
        match layer.header.as_ref()? {
            Header::Tcp(header) => self.tcp(layer, header).and_then(transport),
            Header::Udp(header) => self.udp(at, header).and_then(transport),
            Header::Icmp(header) => self.icmp(at, header).and_then(internet),
            Header::Icmpv6(header) => self.icmpv6(at, header).and_then(internet),
            Header::Gre(header) => {
                internet(Say::new("sum-gre").with("type", format!("0x{:04x}", header.protocol_type.0)))
            }
            Header::Ipv6Fragment(header) => fragment_v6(layer, header).and_then(internet),
            Header::Ipv4(header) => self.ipv4(at, header).and_then(internet),
            Header::Ipv6(header) => self.ipv6(at, header).and_then(internet),
            header => link::told(header).map(|say| (Layer::Link, say)),
        }
    }

    /// The time to live or hop limit of the packet that a layer is in.
    pub fn time_to_live(&self, at: usize) -> String {
        let hops = self.layers[..at].iter().rev().find_map(|layer| match &layer.header {
            Some(Header::Ipv4(header)) => Some(header.time_to_live),
            Some(Header::Ipv6(header)) => Some(header.hop_limit),
            _ => None,
        });
        hops.map_or_else(|| "?".to_owned(), |hops| hops.to_string())
    }

    fn ipv4(&self, at: usize, header: &Ipv4) -> Option<Say> {
        let layer = self.layers[at];
        if header.is_fragment() {
            let first = usize::from(header.fragment_offset) * 8;
            let length = match header.check_length() {
                Ok(()) => header.payload_length(),
                Err(_) => layer.length.saturating_sub(header.header_length()),
            };
            return Some(fragment("IPv4", first, length, header.identification.into()));
        }
        let known =
            |end: usize, address: String| if layer.bytes.len() < end { "?".to_owned() } else { address };
        let ends = (known(16, header.source.to_string()), known(20, header.destination.to_string()));
        (layer.bytes.len() >= 16).then(|| packet("IPv4", ends, self.carried(at, header.protocol)))
    }

    fn ipv6(&self, at: usize, header: &Ipv6) -> Option<Say> {
        let layer = self.layers[at];
        let known =
            |end: usize, address: String| if layer.bytes.len() < end { "?".to_owned() } else { address };
        let ends = (known(24, header.source.to_string()), known(40, header.destination.to_string()));
        (layer.bytes.len() >= 24).then(|| packet("IPv6", ends, self.carried(at, header.next_header)))
    }

    /// What a packet carries behind its extension headers.
    fn carried(&self, at: usize, first: IpProtocol) -> IpProtocol {
        let next = self.layers[at + 1..].iter().map_while(|layer| match layer.header.as_ref()? {
            Header::Ipv6Options(header) => Some(header.next_header),
            Header::Ipv6Routing(header) => Some(header.next_header),
            Header::Ipv6Fragment(header) => Some(header.next_header),
            Header::Authentication(header) => Some(header.next_header),
            _ => None,
        });
        next.last().unwrap_or(first)
    }

    fn udp(&self, at: usize, header: &Udp) -> Option<Say> {
        let layer = self.layers[at];
        let ends = (header.source_port, header.destination_port);
        let length = match header.check_length() {
            Ok(()) => header.payload_length(),
            Err(_) => layer.length.saturating_sub(Udp::LENGTH),
        };
        match layer.bytes.len() {
            ..4 => None,
            4..6 => Some(between("sum-ports", ends).with("protocol", "UDP")),
            _ => {
                Some(between("sum-udp", ends).with("bytes", bytes(length)).with("ttl", self.time_to_live(at)))
            }
        }
    }

    fn tcp(&self, layer: &LayerSpan, header: &Tcp) -> Option<Say> {
        let ends = (header.source_port, header.destination_port);
        let sequence = self.origins.sequence_of(header.sequence_number);
        let data = layer.length.saturating_sub(header.header_length().max(Tcp::SHORTEST));
        match layer.bytes.len() {
            ..4 => return None,
            4..8 => return Some(between("sum-ports", ends).with("protocol", "TCP")),
            8..14 => return Some(between("sum-tcp-numbers", ends).with("seq", sequence)),
            _ => {}
        }
        let say = if header.flags.contains(Flags::ACK) {
            let number = self.origins.acknowledgment_of(header.acknowledgment_number);
            between("sum-tcp-ack", ends).with("ack", number)
        } else {
            between("sum-tcp", ends)
        };
        let say = if header.flags == Flags::default() {
            say.with("flags", Say::new("sum-no-flags"))
        } else {
            say.with("flags", header.flags.to_string())
        };
        Some(say.with("seq", sequence).with("bytes", bytes(data)))
    }
}

/// Whether only a piece of the packet is here.
fn is_fragment(layer: &LayerSpan) -> bool {
    match &layer.header {
        Some(Header::Ipv4(header)) => header.is_fragment(),
        Some(Header::Ipv6Fragment(header)) => header.is_fragment(),
        _ => false,
    }
}

/// A piece of an IPv6 packet; a whole packet may say that it is its only piece (RFC 6946).
fn fragment_v6(layer: &LayerSpan, header: &Ipv6Fragment) -> Option<Say> {
    let (first, length) =
        (usize::from(header.fragment_offset) * 8, layer.length.saturating_sub(layer.bytes.len()));
    header.is_fragment().then(|| fragment("IPv6", first, length, header.identification))
}

fn between(message: &'static str, (from, to): (u16, u16)) -> Say {
    Say::new(message).with("from", from.to_string()).with("to", to.to_string())
}

pub fn bytes(count: usize) -> Say {
    Say::new("sum-bytes").with("bytes", count)
}

fn packet(version: &str, (source, destination): (String, String), protocol: IpProtocol) -> Say {
    let say = Say::new("sum-packet").with("version", version).with("source", source);
    say.with("destination", destination).with("protocol", protocol.0.to_string())
}

fn fragment(version: &str, first: usize, length: usize, identification: u32) -> Say {
    let last = first.saturating_add(length).saturating_sub(1);
    let say = Say::new("sum-fragment").with("version", version).with("first", first.to_string());
    say.with("last", last.to_string()).with("id", identification.to_string())
}
