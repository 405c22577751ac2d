//! Cutting a packet that is longer than the next link takes (RFC 791 §3.2).

use crate::wire::{EtherType, Ethernet, Ipv4, Ipv4Option, Mac, Writer};
use std::rc::Rc;

/// A packet on its way out, in the frame that will carry it as soon as it is known to whom: so it is written once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outgoing {
    frame: Rc<[u8]>,
    /// The packet's length: a short one has zeros behind it.
    length: usize,
}

impl Outgoing {
    /// A packet that leaves by the interface with this MAC address. What `w` holds is written over: a frame takes only
    /// the room it needs, once it is known how much that is.
    pub fn new(w: &mut Writer, source: Mac, header: &Ipv4, payload: &[u8]) -> Self {
        w.clear();
        Ethernet { destination: Mac::default(), source, ether_type: EtherType::IPV4 }.write(w);
        header.write_packet(w, payload);
        let length = w.len() - Ethernet::LENGTH;
        w.fill(Ethernet::SHORTEST);
        Self { frame: w.written().into(), length }
    }

    /// The packet, from the IP header on.
    pub fn packet(&self) -> &[u8] {
        let packet = self.frame.get(Ethernet::LENGTH..).unwrap_or_default();
        packet.get(..self.length).unwrap_or_default()
    }

    /// The frame to this neighbour.
    pub fn to(mut self, destination: Mac) -> Rc<[u8]> {
        if let Some(place) = Rc::make_mut(&mut self.frame).first_chunk_mut() {
            *place = destination.0;
        }
        self.frame
    }
}

/// The packets that carry a payload that is too long for one over a link of this MTU.
pub(super) fn fragments(source: Mac, header: &Ipv4, payload: &[u8], mtu: u16) -> Vec<Outgoing> {
    let options: usize = header.options.iter().map(Ipv4Option::length).sum();
    let room = usize::from(mtu).saturating_sub(Ipv4::SHORTEST + options.next_multiple_of(4));
    // RFC 791 §3.2: fragments are counted in units of 8 bytes. A link carries at least 68, so that one unit fits
    // behind the longest header.
    let step = (room / 8 * 8).max(8);
    let mut w = Writer::new();
    let pieces = payload.chunks(step).enumerate().map(|(index, piece)| {
        let offset = index * step;
        let mut header = header.clone();
        header.fragment_offset += (offset / 8) as u16;
        // What was a fragment already, and not the last, stays one.
        header.more_fragments |= offset + piece.len() < payload.len();
        if offset > 0 {
            header.options.retain(Ipv4Option::is_copied);
        }
        Outgoing::new(&mut w, source, &header, piece)
    });
    pieces.collect()
}
