//! What control messages say.

use super::frame::Frame;
use crate::text::Say;
use crate::wire::{Icmp, IcmpBody, Icmpv6, Icmpv6Body, NeighborOption, unreachable, unreachable_v6};

impl Frame<'_> {
    pub fn icmp(&self, at: usize, icmp: &Icmp) -> Option<Say> {
        // Without its code, a type is no more than the packet around it says.
        if self.layers[at].bytes.len() < 2 {
            return None;
        }
        Some(match &icmp.body {
            IcmpBody::Echo { identifier, sequence_number } => {
                self.echo(at, "sum-echo", "ICMP", *identifier, *sequence_number)
            }
            IcmpBody::EchoReply { identifier, sequence_number } => {
                self.echo(at, "sum-echo-reply", "ICMP", *identifier, *sequence_number)
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
            IcmpBody::ParameterProblem { pointer, .. } => self.parameter("ICMP", (*pointer).into()),
            body => other("ICMP", body.kind(), icmp.code),
        })
    }

    pub fn icmpv6(&self, at: usize, icmp: &Icmpv6) -> Option<Say> {
        if self.layers[at].bytes.len() < 2 {
            return None;
        }
        Some(match &icmp.body {
            Icmpv6Body::EchoRequest { identifier, sequence_number } => {
                self.echo(at, "sum-echo", "ICMPv6", *identifier, *sequence_number)
            }
            Icmpv6Body::EchoReply { identifier, sequence_number } => {
                self.echo(at, "sum-echo-reply", "ICMPv6", *identifier, *sequence_number)
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
            Icmpv6Body::ParameterProblem { pointer } => self.parameter("ICMPv6", *pointer),
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

    fn echo(
        &self,
        at: usize,
        message: &'static str,
        protocol: &str,
        identifier: u16,
        sequence_number: u16,
    ) -> Say {
        let say = Say::new(message).with("protocol", protocol).with("id", identifier.to_string());
        say.with("seq", sequence_number.to_string()).with("ttl", self.time_to_live(at))
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
        let packet = self.quote();
        packet.told().map_or_else(|| packet.unreadable(), |(_, say)| say)
    }
}

fn other(protocol: &str, kind: u8, code: u8) -> Say {
    let say = Say::new("sum-icmp-other").with("protocol", protocol);
    say.with("type", kind.to_string()).with("code", code.to_string())
}
