//! What stands in a field, in the notations in which people write it.

use super::Origins;
use super::opened::{Opened, Protocol};
use crate::text::{Numbers, Say};
use crate::wire::{FieldValue, Mac};
use std::net::{Ipv4Addr, Ipv6Addr};

/// How a field's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As a number.
    Number,
    /// As a number in hexadecimal, which is what it is quoted in.
    Hex,
    /// As a MAC address.
    Mac,
    /// As an IPv4 address.
    Ipv4,
    /// As an IPv6 address.
    Ipv6,
    /// As bytes in hexadecimal.
    Bytes,
}

impl Opened {
    /// How a field's value is written.
    pub fn shape(&self, field: usize) -> Shape {
        let part = self.field(field);
        let address = part.name.contains("Address") || part.name == "Prefix" || part.name == "Gateway";
        match (&part.value, part.bits) {
            (Some(FieldValue::Bytes), 32) if address => Shape::Ipv4,
            (Some(FieldValue::Bytes), 48) if address => Shape::Mac,
            (Some(FieldValue::Bytes), 128) if address => Shape::Ipv6,
            (Some(FieldValue::Number(_)), _) => match part.name {
                "Checksum" | "Header Checksum" => Shape::Hex,
                "Identification" | "Identifier" | "Flow Label" | "Security Parameters Index" => Shape::Hex,
                "Organizationally Unique Identifier" | "DSAP Address" | "SSAP Address" | "Control" => {
                    Shape::Hex
                }
                _ if self.is_ether_type(field) => Shape::Hex,
                _ => Shape::Number,
            },
            _ => Shape::Bytes,
        }
    }

    /// Whether an EtherType stands in a field.
    fn is_ether_type(&self, field: usize) -> bool {
        matches!(
            (self.layers()[self.layer_of(field)].protocol, self.field(field).name),
            (Protocol::Ethernet | Protocol::Vlan, "Type")
                | (Protocol::Snap, "Protocol Identifier")
                | (Protocol::Gre, "Protocol Type")
                | (Protocol::Arp, "Protocol Address Space")
        )
    }

    /// A field's value as it is usually written; data only as far as it helps.
    pub fn text(&self, field: usize) -> String {
        const MOST: usize = 12;
        let number = self.number(field).unwrap_or_default();
        match self.shape(field) {
            Shape::Number => number.to_string(),
            Shape::Hex => self.hex(field),
            Shape::Mac => {
                let [_, _, bytes @ ..] = (number as u64).to_be_bytes();
                Mac(bytes).to_string()
            }
            Shape::Ipv4 => Ipv4Addr::from_bits(number as u32).to_string(),
            Shape::Ipv6 => Ipv6Addr::from_bits(number).to_string(),
            Shape::Bytes => {
                let bytes = &self.bytes[self.bytes_of(field)];
                let shown: Vec<_> = bytes.iter().take(MOST).map(|byte| format!("{byte:02x}")).collect();
                shown.join(" ") + if bytes.len() > MOST { " …" } else { "" }
            }
        }
    }

    /// A sequence number counted from where its connection began; `None` for any other field, and where nothing is
    /// known to count from.
    pub fn counted(&self, field: usize, origins: Origins) -> Option<String> {
        let layer = &self.layers()[self.layer_of(field)];
        if layer.protocol != Protocol::Tcp || layer.quoted {
            return None;
        }
        let number = u32::try_from(self.number(field)?).ok()?;
        let sequence = match self.field(field).name {
            "Sequence Number" => origins.sequence_of(number),
            "Acknowledgment Number" => origins.acknowledgment_of(number),
            _ => return None,
        };
        sequence.origin.map(|_| sequence.spelled(Numbers::Relative))
    }

    /// A number in hexadecimal, with all of its digits.
    fn hex(&self, field: usize) -> String {
        let digits = self.field(field).bits.div_ceil(4) as usize;
        format!("0x{:0digits$x}", self.number(field).unwrap_or_default())
    }

    /// The other usual notations of a field's value, each with the message that names it.
    pub fn notations(&self, field: usize) -> Vec<(&'static str, String)> {
        let (part, shape) = (self.field(field), self.shape(field));
        let Some(number) = self.number(field).filter(|_| shape != Shape::Bytes && part.bits > 1) else {
            return Vec::new();
        };
        let mut notations = Vec::new();
        if shape == Shape::Hex {
            notations.push(("decimal", number.to_string()));
        } else if part.bits > 3 {
            notations.push(("hexadecimal", self.hex(field)));
        }
        if part.bits <= 16 && matches!(shape, Shape::Number | Shape::Hex) {
            let digits = part.bits as usize;
            let binary = format!("{number:0digits$b}").into_bytes();
            let groups: Vec<_> = binary.rchunks(4).rev().map(String::from_utf8_lossy).collect();
            notations.push(("binary", groups.join(" ")));
        }
        notations
    }

    /// The message that names a field's value, without `is-`: `ip-protocol-1` for ICMP. There need not be one.
    pub fn case(&self, field: usize) -> Option<String> {
        let (part, number) = (self.field(field), self.number(field)?);
        let layer = self.layer_of(field);
        let protocol = self.layers()[layer].protocol;
        let message = part.depth == self.field(self.layers()[layer].field).depth + 1;
        let name = match (protocol, part.name) {
            _ if self.is_ether_type(field) => "ether-type",
            (Protocol::Ethernet, "Destination Address") | (Protocol::Arp, "Target Hardware Address") => "mac",
            (Protocol::Arp, "Hardware Address Space") => "hardware",
            (Protocol::Arp, "Opcode") => "opcode",
            (Protocol::Ppp, "Protocol") => "ppp-protocol",
            (_, "Protocol" | "Next Header") => "ip-protocol",
            (_, "Explicit Congestion Notification") => "ecn",
            (_, "Differentiated Services") => "dscp",
            (_, "Source Port" | "Destination Port") => "port",
            (Protocol::Icmp, "Type") => "icmp",
            (Protocol::Icmpv6, "Type") if message => "icmpv6",
            (Protocol::Icmp, "Code") => return self.reason(layer, "icmp-code", number),
            (Protocol::Icmpv6, "Code") => return self.reason(layer, "icmpv6-code", number),
            _ => return None,
        };
        Some(format!("{name}-{number}"))
    }

    /// A code means something only together with the type before it.
    fn reason(&self, layer: usize, name: &str, code: u128) -> Option<String> {
        let kind = self.number(self.find(layer, "Type")?)?;
        Some(format!("{name}-{kind}-{code}"))
    }

    /// What a field's value comes to, when it counts in units of its own.
    pub fn comes_to(&self, field: usize) -> Option<Say> {
        let (name, value) = (self.field(field).name, self.number(field)?);
        let protocol = self.layers()[self.layer_of(field)].protocol;
        let unit: u128 = match (protocol, name) {
            (_, "IHL" | "Data Offset") => 4,
            (_, "Fragment Offset") | (Protocol::Icmpv6, "Length") => 8,
            (_, "Hdr Ext Len") => {
                let bytes = (value + 1) * 8;
                return Some(Say::new("comes-to-more").with("value", value).with("bytes", bytes));
            }
            (_, "shift.cnt") => {
                return Some(
                    Say::new("comes-to-power").with("value", value).with("factor", 1_u128 << value.min(14)),
                );
            }
            _ => return None,
        };
        Some(Say::new("comes-to").with("value", value).with("unit", unit).with("bytes", value * unit))
    }
}
