//! A whole frame or packet: every layer of it, read by the formats' own readers.

mod internet;
mod layer;
mod link;
mod transport;
mod walk;

pub use layer::{Dissection, Header, LayerSpan, LinkType};

use super::Reader;
use walk::Walk;

/// Takes a frame apart, whatever its bytes are.
pub fn dissect(bytes: &[u8], link: LinkType) -> Dissection {
    dissect_captured(bytes, bytes.len(), link)
}

/// Takes apart what a capture kept of a frame that had `length` bytes on the wire.
pub fn dissect_captured(bytes: &[u8], length: usize, link: LinkType) -> Dissection {
    let mut r = Reader::recording(bytes).captured_of(length);
    let Walk { layers, problem, cut, zero_length, .. } = Walk::over(&mut r, link);
    Dissection { tree: r.into_tree(), layers, problem, cut, zero_length }
}

/// Makes every checksum right, as if the sender had meant the bytes as they are: in all layers that can be read and
/// are whole, but not in a quote, which tells what another sent.
pub fn repair(bytes: &mut [u8], link: LinkType) {
    let walk = Walk::over(&mut Reader::new(bytes), link);
    // A tunnel's checksum covers those inside it, so the innermost comes first.
    for layer in walk.layers.iter().rev().filter(|layer| !layer.quoted && layer.checksum.is_some()) {
        let computed = bytes.get(layer.covered.clone()).and_then(|covered| layer.computed(covered));
        if let (Some(at), Some(computed)) = (layer.protocol.checksum_at(), computed)
            && let Some(place) = bytes[layer.bytes.start..].get_mut(at..at + 2)
        {
            place.copy_from_slice(&computed.to_be_bytes());
        }
    }
}
