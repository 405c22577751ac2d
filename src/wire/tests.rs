//! The wire's proofs.

mod broken;
mod captured;
mod examples;
mod fcs;
mod frames;
mod nested;
mod reading;

use super::*;

/// What a header's `write` gives.
fn written(write: impl FnOnce(&mut Writer)) -> Vec<u8> {
    let mut w = Writer::new();
    write(&mut w);
    w.finish()
}

/// Two hosts.
const A: [u8; 4] = [192, 0, 2, 1];
const B: [u8; 4] = [198, 51, 100, 2];

/// The leaves of a tree tile `bytes` bytes.
#[track_caller]
fn tiles(tree: &Tree, bytes: usize) {
    let mut at = 0;
    for (_, leaf) in tree.leaves() {
        assert_eq!(leaf.start, at, "{leaf:?}");
        assert!(leaf.bits > 0, "{leaf:?}");
        at = leaf.end();
    }
    assert_eq!(at as usize, bytes * 8);
}

/// What a frame consists of.
fn protocols(dissection: &Dissection) -> Vec<&'static str> {
    dissection.layers.iter().map(|layer| layer.protocol.id()).collect()
}
