//! VLAN tags: the customer's (IEEE 802.1Q §9.6) and a provider's in front of it, which came with IEEE 802.1ad. The
//! EtherType before a tag says which it is; both look the same.

use super::{EtherType, Reader, Result, Writer};

/// A tag, with the EtherType of what it stands in front of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Vlan {
    /// How urgent the frame is: 3 bits.
    pub priority_code_point: u8,
    /// The frame may be dropped before others.
    pub drop_eligible: bool,
    /// Which virtual network the frame belongs to: 12 bits; 0 for none.
    pub identifier: u16,
    /// What the frame carries.
    pub ether_type: EtherType,
}

impl Vlan {
    /// Reads a tag.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            priority_code_point: r.bits("Priority Code Point", 3)? as u8,
            drop_eligible: r.flag("Drop Eligible Indicator")?,
            identifier: r.bits("VLAN Identifier", 12)? as u16,
            ether_type: EtherType::read(r)?,
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.bits(self.priority_code_point.into(), 3);
        w.flags([self.drop_eligible]);
        w.bits(self.identifier.into(), 12);
        w.u16(self.ether_type.0);
    }
}
