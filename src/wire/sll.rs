//! What Linux puts in front of a packet that it captured on "any" interface, in place of the link's header: the two
//! versions of the "cooked" capture (LINKTYPE_LINUX_SLL and LINKTYPE_LINUX_SLL2 of tcpdump.org).

use super::{EtherType, Reader, Result, Writer};

/// The first version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sll {
    /// 0 when the packet was for this host, 1 to everyone, 2 to a group, 3 for another host, 4 sent by this one.
    pub packet_type: u16,
    /// The kind of the interface.
    pub arphrd_type: u16,
    /// How many bytes of the address count.
    pub address_length: u16,
    /// The sender's address on the link.
    pub address: [u8; 8],
    /// What is carried; below 1536 it is no EtherType but a number of Linux.
    pub protocol_type: EtherType,
}

impl Sll {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            packet_type: r.u16("Packet Type")?,
            arphrd_type: r.u16("ARPHRD_ Type")?,
            address_length: r.u16("Link-Layer Address Length")?,
            address: r.octets("Link-Layer Address")?,
            protocol_type: EtherType(r.u16("Protocol Type")?),
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.u16(self.packet_type);
        w.u16(self.arphrd_type);
        w.u16(self.address_length);
        w.bytes(&self.address);
        w.u16(self.protocol_type.0);
    }
}

/// The second version, which knows the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sll2 {
    /// What is carried; below 1536 it is no EtherType but a number of Linux.
    pub protocol_type: EtherType,
    /// 2 bytes that are 0.
    pub reserved: u16,
    /// Which interface of the host it was.
    pub interface_index: u32,
    /// The kind of the interface.
    pub arphrd_type: u16,
    /// 0 when the packet was for this host, 1 to everyone, 2 to a group, 3 for another host, 4 sent by this one.
    pub packet_type: u8,
    /// How many bytes of the address count.
    pub address_length: u8,
    /// The sender's address on the link.
    pub address: [u8; 8],
}

impl Sll2 {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            protocol_type: EtherType(r.u16("Protocol Type")?),
            reserved: r.u16("Reserved")?,
            interface_index: r.u32("Interface Index")?,
            arphrd_type: r.u16("ARPHRD_ Type")?,
            packet_type: r.u8("Packet Type")?,
            address_length: r.u8("Link-Layer Address Length")?,
            address: r.octets("Link-Layer Address")?,
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.u16(self.protocol_type.0);
        w.u16(self.reserved);
        w.u32(self.interface_index);
        w.u16(self.arphrd_type);
        w.bytes(&[self.packet_type, self.address_length]);
        w.bytes(&self.address);
    }
}
