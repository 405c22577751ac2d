//! Cutting a packet that is longer than the next link takes (RFC 791 §3.2).

use crate::wire::{Ipv4, Ipv4Option};

/// The packets that carry this payload over a link of this MTU; one when it fits.
pub(super) fn fragments(header: &Ipv4, payload: Vec<u8>, mtu: u16) -> Vec<Vec<u8>> {
    let options: usize = header.options.iter().map(Ipv4Option::length).sum();
    let room = usize::from(mtu).saturating_sub(Ipv4::SHORTEST + options.next_multiple_of(4));
    if payload.len() <= room {
        return vec![header.around(payload)];
    }
    // RFC 791 §3.2: fragments are counted in units of 8 bytes. A link carries at least 68, so that one unit fits
    // behind the longest header.
    let step = (room / 8 * 8).max(8);
    let pieces = payload.chunks(step).enumerate().map(|(index, piece)| {
        let offset = index * step;
        let mut header = header.clone();
        header.fragment_offset += (offset / 8) as u16;
        // What was a fragment already, and not the last, stays one.
        header.more_fragments |= offset + piece.len() < payload.len();
        if offset > 0 {
            header.options.retain(Ipv4Option::is_copied);
        }
        header.packet(piece)
    });
    pieces.collect()
}
