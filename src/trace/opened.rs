//! A frame opened: its layers, which field stands where, and its checksums worked out.

use super::Layer;
use crate::wire::{Dissection, Field, IpProtocol, LayerSpan, LinkType, checksum, dissect};
use std::ops::Range;
use std::rc::Rc;

pub use crate::wire::checksum::Step as Sum;
pub use crate::wire::{Protocol, Verdict};

/// What fields are called that could not be read, whatever header they are in.
const UNREAD: [&str; 2] = ["Truncated", "Not Understood"];

/// A frame's bytes and what they mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The bytes.
    pub bytes: Rc<[u8]>,
    /// Their fields and layers.
    pub dissection: Dissection,
}

/// An Internet checksum worked out word by word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// How many bytes of the IP header's addresses are summed before the layer's own.
    pub pseudo: usize,
    /// The words, with the sum after each.
    pub words: Vec<Sum>,
    /// What stands in the header, and what belongs there.
    pub verdict: Verdict,
}

impl Opened {
    /// Opens a frame from its Ethernet header on.
    pub fn new(bytes: Rc<[u8]>) -> Self {
        let dissection = dissect(&bytes, LinkType::Ethernet);
        Self { bytes, dissection }
    }

    /// The layers, in the order of the bytes.
    pub fn layers(&self) -> &[LayerSpan] {
        &self.dissection.layers
    }

    /// The field at an index of the tree.
    pub fn field(&self, index: usize) -> &Field {
        &self.dissection.tree.0[index]
    }

    /// A layer's own bytes: up to the next layer, so without the packet that it quotes, but with what follows it and
    /// could not be read.
    pub fn own(&self, layer: usize) -> Range<usize> {
        let next = self.layers().get(layer + 1).map_or(self.bytes.len(), |next| next.bytes.start);
        self.layers()[layer].bytes.start..next
    }

    /// The fields of a layer that hold no others, in order.
    pub fn leaves(&self, layer: usize) -> Vec<usize> {
        let own = self.own(layer);
        let inside = |field: &Field| own.contains(&(field.start as usize / 8));
        self.dissection
            .tree
            .leaves()
            .filter(|(_, field)| field.bits > 0 && inside(field))
            .map(|at| at.0)
            .collect()
    }

    /// The layer that a field stands in.
    pub fn layer_of(&self, field: usize) -> usize {
        self.layer_at(self.field(field).start as usize / 8)
    }

    /// The layer of a byte.
    pub fn layer_at(&self, byte: usize) -> usize {
        self.layers().partition_point(|layer| layer.bytes.start <= byte).saturating_sub(1)
    }

    /// The innermost field that a bit belongs to.
    pub fn field_at(&self, bit: u32) -> Option<usize> {
        let mut leaves = self.dissection.tree.leaves();
        leaves.find(|(_, field)| (field.start..field.end()).contains(&bit)).map(|(index, _)| index)
    }

    /// The first field of this name in a layer.
    pub fn find(&self, layer: usize, name: &str) -> Option<usize> {
        self.leaves(layer).into_iter().find(|field| self.field(*field).name == name)
    }

    /// A field's name in messages: `ipv4-time-to-live`.
    pub fn key(&self, field: usize) -> String {
        let protocol = self.layers()[self.layer_of(field)].protocol;
        let field = self.field(field);
        let family = if UNREAD.contains(&field.name) { "any" } else { protocol.id() };
        format!("{family}-{}", field.id())
    }

    /// The bytes that a field touches.
    pub fn bytes_of(&self, field: usize) -> Range<usize> {
        let field = self.field(field);
        field.start as usize / 8..(field.end() as usize).div_ceil(8)
    }

    /// A field's bits as a number, when there are at most 128.
    pub fn number(&self, field: usize) -> Option<u128> {
        let field = self.field(field);
        (field.bits <= 128).then(|| {
            (field.start..field.end()).fold(0, |number, bit| number << 1 | u128::from(self.bit(bit)))
        })
    }

    /// The bit at an index from the frame's first.
    pub fn bit(&self, bit: u32) -> bool {
        self.bytes.get(bit as usize / 8).is_some_and(|byte| byte >> (7 - bit % 8) & 1 == 1)
    }

    /// A layer's colour; `None` for what belongs to no layer, such as padding.
    pub fn colour(&self, layer: usize) -> Option<Layer> {
        use Protocol::*;
        match self.layers()[layer].protocol {
            Ethernet | LinuxCooked | Loopback | Vlan | Llc | Snap | Mpls | Pppoe | Ppp | Arp => {
                Some(Layer::Link)
            }
            Ipv4 | Ipv6 | HopByHop | Routing | Fragment | DestinationOptions | Authentication | Gre
            | Icmp | Icmpv6 => Some(Layer::Internet),
            Udp | Tcp => Some(Layer::Transport),
            Data => {
                let carrier = layer.checked_sub(1).map(|before| self.layers()[before].protocol);
                matches!(carrier, Some(Udp | Tcp)).then_some(Layer::Application)
            }
            Padding => None,
        }
    }

    /// The header that a step at this layer is about: the innermost one of it, else the innermost of all.
    pub fn innermost(&self, about: Layer) -> usize {
        // What is broken is what there is to see.
        let is_broken =
            |layer: &LayerSpan| !layer.quoted && layer.checksum.is_some_and(|verdict| !verdict.is_right());
        if let Some(broken) = self.layers().iter().position(is_broken) {
            return broken;
        }
        let headers = || {
            self.layers().iter().enumerate().filter(|(_, layer)| {
                !layer.quoted && !matches!(layer.protocol, Protocol::Data | Protocol::Padding)
            })
        };
        let of_it = headers().rfind(|(index, _)| self.colour(*index) == Some(about));
        of_it.or_else(|| headers().next_back()).map_or(0, |(index, _)| index)
    }

    /// The field to look at first: a wrong checksum, else what the header is mainly about.
    pub fn leading(&self, layer: usize) -> Option<usize> {
        let LayerSpan { protocol, checksum, .. } = &self.layers()[layer];
        let wrong = checksum.is_some_and(|verdict| !verdict.is_right());
        let name = match protocol {
            Protocol::Ipv4 if wrong => "Header Checksum",
            _ if wrong => "Checksum",
            Protocol::Arp => "Opcode",
            Protocol::Icmp | Protocol::Icmpv6 => "Type",
            Protocol::Ethernet | Protocol::Ipv4 | Protocol::Ipv6 => "Destination Address",
            Protocol::Vlan => "VLAN Identifier",
            Protocol::Mpls => "Label",
            Protocol::Udp => "Destination Port",
            Protocol::Tcp => "Sequence Number",
            _ => "",
        };
        self.find(layer, name).or_else(|| self.leaves(layer).first().copied())
    }

    /// The verdict on a field, when it is its layer's checksum.
    pub fn verdict(&self, field: usize) -> Option<Verdict> {
        let layer = &self.layers()[self.layer_of(field)];
        let at = layer.protocol.checksum_at()?;
        (self.field(field).start as usize == (layer.bytes.start + at) * 8).then_some(layer.checksum)?
    }

    /// A layer's checksum, worked out; `None` when it has none or not all that it covers is there.
    pub fn worked(&self, layer: usize) -> Option<Worked> {
        let LayerSpan { protocol, checksum, covered, pseudo, .. } = &self.layers()[layer];
        let (verdict, at) = ((*checksum)?, protocol.checksum_at()?);
        let mut summed = self.bytes.get(covered.clone())?.to_vec();
        summed.get_mut(at..at + 2)?.fill(0);
        let number = match protocol {
            Protocol::Udp => IpProtocol::UDP,
            Protocol::Tcp => IpProtocol::TCP,
            _ => IpProtocol::ICMPV6,
        };
        let length = u32::try_from(summed.len()).ok()?;
        let pseudo = pseudo.map(|pseudo| pseudo.header(number, length)).unwrap_or_default();
        let words = checksum::worked(&[&pseudo[..], &summed].concat());
        Some(Worked { pseudo: pseudo.len(), words, verdict })
    }
}
