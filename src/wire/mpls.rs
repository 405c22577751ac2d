//! Multiprotocol Label Switching (RFC 3032).

use super::{Reader, Result, Writer};

/// An entry of a label stack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mpls {
    /// By which the next router knows where the packet goes: 20 bits.
    pub label: u32,
    /// How the packet is to be treated: 3 bits (RFC 5462).
    pub traffic_class: u8,
    /// No other entry follows.
    pub bottom_of_stack: bool,
    /// How many more routers may forward it, plus one.
    pub time_to_live: u8,
}

impl Mpls {
    /// Reads an entry.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            label: r.bits("Label", 20)? as u32,
            traffic_class: r.bits("Traffic Class", 3)? as u8,
            bottom_of_stack: r.flag("Bottom of Stack")?,
            time_to_live: r.u8("Time to Live")?,
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.word([
            (self.label, 20),
            (self.traffic_class.into(), 3),
            (self.bottom_of_stack.into(), 1),
            (self.time_to_live.into(), 8),
        ]);
    }
}
