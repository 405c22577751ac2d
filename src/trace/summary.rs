//! A frame in one line.

use super::{Layer, Origins};
use crate::text::Say;
use crate::wire::{
    Arp, Dissection, Ethernet, Flags, Icmp, IcmpBody, Icmpv6, Icmpv6Body, Ipv4, Ipv6, Ipv6Fragment,
    LayerSpan, LinkType, NeighborOption, Opcode, Protocol, Reader, Tcp, Udp, dissect, unreachable,
    unreachable_v6,
};

/// What a frame is, in the words that engineers have for it, and the layer that it is about.
pub fn summary(bytes: &[u8], link: LinkType) -> (Layer, Say) {
    summary_from(bytes, link, Origins::default())
}

/// The same, its sequence numbers counted from where their connection began.
pub fn summary_from(bytes: &[u8], link: LinkType, origins: Origins) -> (Layer, Say) {
    let dissection = dissect(bytes, link);
    let frame = Frame { bytes, dissection: &dissection, origins };
    let (layer, say) = frame.told().unwrap_or_else(|| frame.unreadable());
    match frame.bad_checksum() {
        Some(protocol) => {
            (layer, Say::new("sum-bad-checksum").with("frame", say).with("protocol", protocol.name()))
        }
        None => (layer, say),
    }
}

/// A frame and what it was taken apart into.
struct Frame<'a> {
    bytes: &'a [u8],
    dissection: &'a Dissection,
    origins: Origins,
}

impl<'a> Frame<'a> {
    /// The last layer of the frame itself that says what it is about.
    fn told(&self) -> Option<(Layer, Say)> {
        let fragment = self.is_fragment();
        let mut layers = self.dissection.layers.iter().rev().filter(|layer| !layer.quoted);
        layers.find_map(|layer| match layer.protocol {
            // The header says more than is here.
            Protocol::Tcp | Protocol::Udp | Protocol::Icmp | Protocol::Icmpv6 if fragment => None,
            Protocol::Tcp => Some((Layer::Transport, self.tcp(layer)?)),
            Protocol::Udp => Some((Layer::Transport, self.udp(layer)?)),
            Protocol::Icmp => Some((Layer::Internet, self.icmp(layer)?)),
            Protocol::Icmpv6 => Some((Layer::Internet, self.icmpv6(layer)?)),
            Protocol::Fragment => Some((Layer::Internet, self.fragment_v6(layer)?)),
            Protocol::Ipv4 => Some((Layer::Internet, self.ipv4(layer)?)),
            Protocol::Ipv6 => Some((Layer::Internet, self.ipv6(layer)?)),
            Protocol::Arp => Some((Layer::Link, self.arp(layer)?)),
            Protocol::Ethernet => Some((Layer::Link, self.ethernet(layer)?)),
            _ => None,
        })
    }

    fn unreadable(&self) -> (Layer, Say) {
        (Layer::Link, Say::new("sum-unreadable").with("bytes", bytes(self.bytes.len())))
    }

    fn bad_checksum(&self) -> Option<Protocol> {
        let wrong =
            |layer: &&LayerSpan| !layer.quoted && layer.checksum.is_some_and(|verdict| !verdict.is_right());
        self.dissection.layers.iter().find(wrong).map(|layer| layer.protocol)
    }

    fn reader(&self, layer: &LayerSpan) -> Reader<'a> {
        Reader::new(&self.bytes[layer.bytes.clone()])
    }

    /// The first layer of this protocol in the frame itself.
    fn first(&self, protocol: Protocol) -> Option<Reader<'a>> {
        let layer =
            self.dissection.layers.iter().find(|layer| layer.protocol == protocol && !layer.quoted)?;
        Some(self.reader(layer))
    }

    /// The time to live or hop limit of the packet.
    fn time_to_live(&self) -> String {
        let v4 = || Some(Ipv4::read(&mut self.first(Protocol::Ipv4)?).ok()?.time_to_live);
        let v6 = || Some(Ipv6::read(&mut self.first(Protocol::Ipv6)?).ok()?.hop_limit);
        v4().or_else(v6).map_or_else(|| "?".to_owned(), |hops| hops.to_string())
    }

    fn ethernet(&self, layer: &LayerSpan) -> Option<Say> {
        let header = Ethernet::read(&mut self.reader(layer)).ok()?;
        let say = Say::new("sum-ethernet").with("source", header.source.to_string());
        let say = say.with("destination", header.destination.to_string());
        Some(say.with("type", format!("0x{:04x}", header.ether_type.0)))
    }

    fn arp(&self, layer: &LayerSpan) -> Option<Say> {
        let arp = Arp::read(&mut self.reader(layer)).ok()?;
        let sender = arp.sender_protocol_address;
        let (address, mac) = (sender.to_string(), arp.sender_hardware_address.to_string());
        Some(match arp.opcode {
            // RFC 5227 §1.1: whoever asks from no address looks whether one is taken; whoever asks for its own says
            // that it is.
            Opcode::REQUEST if sender.is_unspecified() => {
                Say::new("sum-arp-probe").with("target", arp.target_protocol_address.to_string())
            }
            Opcode::REQUEST if sender == arp.target_protocol_address => {
                Say::new("sum-arp-announcement").with("address", address).with("mac", mac)
            }
            Opcode::REQUEST => {
                let say = Say::new("sum-arp-request").with("target", arp.target_protocol_address.to_string());
                say.with("sender", address)
            }
            Opcode::REPLY => Say::new("sum-arp-reply").with("address", address).with("mac", mac),
            opcode => Say::new("sum-arp-other").with("opcode", opcode.0.to_string()),
        })
    }

    fn ipv4(&self, layer: &LayerSpan) -> Option<Say> {
        let header = Ipv4::read(&mut self.reader(layer)).ok()?;
        let ends = (header.source.to_string(), header.destination.to_string());
        if header.is_fragment() {
            let first = usize::from(header.fragment_offset) * 8;
            return Some(fragment("IPv4", first, header.payload_length(), header.identification.into()));
        }
        Some(packet("IPv4", ends, header.protocol.0))
    }

    fn ipv6(&self, layer: &LayerSpan) -> Option<Say> {
        let header = Ipv6::read(&mut self.reader(layer)).ok()?;
        Some(packet(
            "IPv6",
            (header.source.to_string(), header.destination.to_string()),
            header.next_header.0,
        ))
    }

    /// A piece of an IPv6 packet; a whole packet may say that it is its only piece (RFC 6946).
    fn fragment_v6(&self, layer: &LayerSpan) -> Option<Say> {
        let header = Ipv6Fragment::read(&mut self.reader(layer)).ok()?;
        let main = Ipv6::read(&mut self.first(Protocol::Ipv6)?).ok()?;
        let ip = self.dissection.layers.iter().find(|layer| layer.protocol == Protocol::Ipv6)?;
        let before = layer.bytes.end - ip.bytes.end;
        let length = usize::from(main.payload_length).saturating_sub(before);
        let first = usize::from(header.fragment_offset) * 8;
        header.is_fragment().then(|| fragment("IPv6", first, length, header.identification))
    }

    fn udp(&self, layer: &LayerSpan) -> Option<Say> {
        let header = Udp::read(&mut self.reader(layer)).ok()?;
        let say = Say::new("sum-udp").with("from", header.source_port.to_string());
        let say =
            say.with("to", header.destination_port.to_string()).with("bytes", bytes(header.payload_length()));
        Some(say.with("ttl", self.time_to_live()))
    }

    fn tcp(&self, layer: &LayerSpan) -> Option<Say> {
        let header = Tcp::read(&mut self.reader(layer)).ok()?;
        let data = self.dissection.layers.iter().find(|other| {
            other.protocol == Protocol::Data && !other.quoted && other.bytes.start == layer.bytes.end
        });
        let say = if header.flags.contains(Flags::ACK) {
            let number = self.origins.acknowledgment_of(header.acknowledgment_number);
            Say::new("sum-tcp-ack").with("ack", number)
        } else {
            Say::new("sum-tcp")
        };
        let say = say.with("flags", header.flags.to_string()).with("from", header.source_port.to_string());
        let say = say.with("to", header.destination_port.to_string());
        let say = say.with("seq", self.origins.sequence_of(header.sequence_number));
        Some(say.with("bytes", bytes(data.map_or(0, |data| data.bytes.len()))))
    }

    /// Whether only a piece of the packet is here.
    fn is_fragment(&self) -> bool {
        let v4 = || Some(Ipv4::read(&mut self.first(Protocol::Ipv4)?).ok()?.is_fragment());
        let v6 = || Some(Ipv6Fragment::read(&mut self.first(Protocol::Fragment)?).ok()?.is_fragment());
        v4().or_else(v6).unwrap_or(false)
    }

    fn icmp(&self, layer: &LayerSpan) -> Option<Say> {
        let icmp = Icmp::read(&mut self.reader(layer)).ok()?;
        Some(match icmp.body {
            IcmpBody::Echo { identifier, sequence_number } => {
                self.echo("sum-echo", "ICMP", identifier, sequence_number)
            }
            IcmpBody::EchoReply { identifier, sequence_number } => {
                self.echo("sum-echo-reply", "ICMP", identifier, sequence_number)
            }
            IcmpBody::DestinationUnreachable { next_hop_mtu, .. }
                if icmp.code == unreachable::FRAGMENTATION_NEEDED =>
            {
                let say = Say::new("sum-fragmentation-needed").with("mtu", next_hop_mtu.to_string());
                say.with("packet", self.quoted())
            }
            IcmpBody::DestinationUnreachable { .. } => {
                let what = match icmp.code {
                    unreachable::NET => "net",
                    unreachable::HOST => "host",
                    unreachable::PROTOCOL => "protocol",
                    unreachable::PORT => "port",
                    _ => "other",
                };
                self.unreachable("ICMP", what, icmp.code)
            }
            IcmpBody::Redirect { gateway } => {
                Say::new("sum-redirect").with("gateway", gateway.to_string()).with("packet", self.quoted())
            }
            IcmpBody::TimeExceeded { .. } => self.exceeded("ICMP", icmp.code),
            IcmpBody::ParameterProblem { pointer, .. } => self.parameter("ICMP", pointer.into()),
            body => other("ICMP", body.kind(), icmp.code),
        })
    }

    fn icmpv6(&self, layer: &LayerSpan) -> Option<Say> {
        let icmp = Icmpv6::read(&mut self.reader(layer)).ok()?;
        Some(match icmp.body {
            Icmpv6Body::EchoRequest { identifier, sequence_number } => {
                self.echo("sum-echo", "ICMPv6", identifier, sequence_number)
            }
            Icmpv6Body::EchoReply { identifier, sequence_number } => {
                self.echo("sum-echo-reply", "ICMPv6", identifier, sequence_number)
            }
            Icmpv6Body::PacketTooBig { mtu } => {
                Say::new("sum-too-big").with("mtu", mtu.to_string()).with("packet", self.quoted())
            }
            Icmpv6Body::DestinationUnreachable { .. } => {
                let what = match icmp.code {
                    unreachable_v6::NO_ROUTE => "net",
                    unreachable_v6::ADDRESS => "host",
                    unreachable_v6::PORT => "port",
                    _ => "other",
                };
                self.unreachable("ICMPv6", what, icmp.code)
            }
            Icmpv6Body::TimeExceeded { .. } => self.exceeded("ICMPv6", icmp.code),
            Icmpv6Body::ParameterProblem { pointer } => self.parameter("ICMPv6", pointer),
            Icmpv6Body::RouterSolicitation { .. } => Say::new("sum-router-solicitation"),
            Icmpv6Body::RouterAdvertisement { .. } => Say::new("sum-router-advertisement"),
            Icmpv6Body::NeighborSolicitation { target_address, .. } => {
                Say::new("sum-neighbor-solicitation").with("target", target_address.to_string())
            }
            Icmpv6Body::NeighborAdvertisement { target_address, options, .. } => {
                let mac = options.iter().find_map(|option| match option {
                    NeighborOption::TargetLinkLayerAddress(mac) => Some(mac.to_string()),
                    _ => None,
                });
                let say = Say::new("sum-neighbor-advertisement").with("address", target_address.to_string());
                say.with("mac", mac.unwrap_or_else(|| "?".to_owned()))
            }
            body => other("ICMPv6", body.kind(), icmp.code),
        })
    }

    fn echo(&self, message: &'static str, protocol: &str, identifier: u16, sequence_number: u16) -> Say {
        let say = Say::new(message).with("protocol", protocol).with("id", identifier.to_string());
        say.with("seq", sequence_number.to_string()).with("ttl", self.time_to_live())
    }

    fn unreachable(&self, protocol: &str, what: &str, code: u8) -> Say {
        let say = Say::new("sum-unreachable").with("protocol", protocol).with("what", what);
        say.with("code", code.to_string()).with("packet", self.quoted())
    }

    fn exceeded(&self, protocol: &str, code: u8) -> Say {
        let what = if code == 0 { "ttl" } else { "reassembly" };
        Say::new("sum-exceeded").with("protocol", protocol).with("what", what).with("packet", self.quoted())
    }

    fn parameter(&self, protocol: &str, pointer: u32) -> Say {
        let say = Say::new("sum-parameter").with("protocol", protocol).with("pointer", pointer.to_string());
        say.with("packet", self.quoted())
    }

    /// The packet that an ICMP error quotes, as far as it does.
    fn quoted(&self) -> Say {
        let first = self.dissection.layers.iter().find(|layer| layer.quoted);
        let end = self.dissection.layers.iter().rfind(|layer| layer.quoted);
        let quote = first.zip(end).and_then(|(first, end)| self.bytes.get(first.bytes.start..end.bytes.end));
        let dissection = dissect(quote.unwrap_or_default(), LinkType::RawIp);
        let packet =
            Frame { bytes: quote.unwrap_or_default(), dissection: &dissection, origins: Origins::default() };
        packet.told().unwrap_or_else(|| packet.unreadable()).1
    }
}

fn bytes(count: usize) -> Say {
    Say::new("sum-bytes").with("bytes", count)
}

fn packet(version: &str, (source, destination): (String, String), protocol: u8) -> Say {
    let say = Say::new("sum-packet").with("version", version).with("source", source);
    say.with("destination", destination).with("protocol", protocol.to_string())
}

fn fragment(version: &str, first: usize, length: usize, identification: u32) -> Say {
    let last = (first + length).saturating_sub(1);
    let say = Say::new("sum-fragment").with("version", version).with("first", first.to_string());
    say.with("last", last.to_string()).with("id", identification.to_string())
}

fn other(protocol: &str, kind: u8, code: u8) -> Say {
    let say = Say::new("sum-icmp-other").with("protocol", protocol);
    say.with("type", kind.to_string()).with("code", code.to_string())
}
