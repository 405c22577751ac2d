//! The Address Resolution Protocol (RFC 826), for IPv4 on Ethernet.

use super::{EtherType, Mac, Malformed, Reader, Result, Writer};
use std::net::Ipv4Addr;

/// What an ARP packet does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opcode(pub u16);

impl Opcode {
    /// Asks who has an address.
    pub const REQUEST: Self = Self(1);
    /// Answers that.
    pub const REPLY: Self = Self(2);
}

/// An ARP packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arp {
    /// What it does.
    pub opcode: Opcode,
    /// The sender's MAC address.
    pub sender_hardware_address: Mac,
    /// The sender's IPv4 address.
    pub sender_protocol_address: Ipv4Addr,
    /// The MAC address of whom it is for; zeros in a request.
    pub target_hardware_address: Mac,
    /// The IPv4 address of whom it is for.
    pub target_protocol_address: Ipv4Addr,
}

impl Arp {
    /// The length of a packet in bytes.
    pub const LENGTH: usize = 28;

    /// "Who has `target`?", asked by someone.
    pub const fn request(mac: Mac, address: Ipv4Addr, target: Ipv4Addr) -> Self {
        Self {
            opcode: Opcode::REQUEST,
            sender_hardware_address: mac,
            sender_protocol_address: address,
            target_hardware_address: Mac([0; 6]),
            target_protocol_address: target,
        }
    }

    /// The answer to this packet by the interface that has the target's address: sender and target change places
    /// (RFC 826, "Packet Reception").
    pub const fn reply(&self, mac: Mac) -> Self {
        Self {
            opcode: Opcode::REPLY,
            sender_hardware_address: mac,
            sender_protocol_address: self.target_protocol_address,
            target_hardware_address: self.sender_hardware_address,
            target_protocol_address: self.sender_protocol_address,
        }
    }

    /// Reads a packet; other hardware and protocols are refused.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let (hardware, protocol) = (r.u16("Hardware Address Space")?, r.u16("Protocol Address Space")?);
        let lengths = (r.u8("Hardware Address Length")?, r.u8("Protocol Address Length")?);
        let opcode = Opcode(r.u16("Opcode")?);
        require("Hardware Address Space", hardware, 1, "1, Ethernet")?;
        require("Protocol Address Space", protocol, EtherType::IPV4.0, "2048, IPv4")?;
        require("Hardware Address Length", lengths.0.into(), 6, "6 bytes, as a MAC address has")?;
        require("Protocol Address Length", lengths.1.into(), 4, "4 bytes, as an IPv4 address has")?;
        Ok(Self {
            opcode,
            sender_hardware_address: Mac(r.octets("Sender Hardware Address")?),
            sender_protocol_address: r.octets("Sender Protocol Address")?.into(),
            target_hardware_address: Mac(r.octets("Target Hardware Address")?),
            target_protocol_address: r.octets("Target Protocol Address")?.into(),
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.u16(1);
        w.u16(EtherType::IPV4.0);
        w.u8(6);
        w.u8(4);
        w.u16(self.opcode.0);
        w.bytes(&self.sender_hardware_address.0);
        w.bytes(&self.sender_protocol_address.octets());
        w.bytes(&self.target_hardware_address.0);
        w.bytes(&self.target_protocol_address.octets());
    }

    /// The packet's bytes: the payload of a frame.
    pub fn packet(&self) -> Vec<u8> {
        let mut w = Writer::new();
        self.write(&mut w);
        w.finish()
    }
}

fn require(field: &'static str, value: u16, only: u16, expected: &'static str) -> Result<()> {
    if value == only { Ok(()) } else { Err(Malformed::Value { field, value: value.into(), expected }) }
}
