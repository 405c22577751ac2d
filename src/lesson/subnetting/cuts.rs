//! How a block is cut, as a tree and as a short text for the address.
//!
//! The text is the tree in preorder, a bit a node (1: cut in two, 0: whole), six bits a character in the
//! URL-safe alphabet of RFC 4648 §5.

use crate::address::Prefix;

/// More parts than this are not made: the address could not hold them.
pub const MOST_PARTS: usize = 1 << 16;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text for a block cut into `leaves`, which must be ascending and fill it. An uncut block is empty text.
pub fn encode(block: Prefix, leaves: &[Prefix]) -> String {
    let mut text = String::new();
    let (mut bits, mut count) = (0_usize, 0);
    let mut push = |bit: usize, last: bool| {
        bits = bits << 1 | bit;
        count += 1;
        if last {
            bits <<= 6 - count;
            count = 6;
        }
        if count == 6 {
            text.push(char::from(ALPHABET[bits]));
            (bits, count) = (0, 0);
        }
    };
    if leaves.len() < 2 {
        return String::new();
    }
    let mut open = vec![block];
    let mut next = leaves.iter();
    let mut leaf = next.next();
    while let Some(node) = open.pop() {
        if leaf == Some(&node) {
            leaf = next.next();
            push(0, open.is_empty());
        } else if let Some([low, high]) = node.halves() {
            push(1, false);
            open.extend([high, low]);
        }
    }
    text
}

/// The parts a text cuts the block into, in ascending order; `None` when it is no such text.
pub fn decode(block: Prefix, text: &str) -> Option<Vec<Prefix>> {
    if text.is_empty() {
        return Some(vec![block]);
    }
    let mut bits = Vec::with_capacity(text.len() * 6);
    for character in text.bytes() {
        let value = ALPHABET.iter().position(|letter| *letter == character)?;
        bits.extend((0..6).rev().map(|shift| value >> shift & 1 == 1));
    }
    let mut bits = bits.into_iter();
    let mut leaves = Vec::new();
    let mut open = vec![block];
    while let Some(node) = open.pop() {
        if bits.next()? {
            let [low, high] = node.halves()?;
            open.extend([high, low]);
        } else {
            leaves.push(node);
        }
        if leaves.len() + open.len() > MOST_PARTS {
            return None;
        }
    }
    Some(leaves)
}

/// The parts with `part` cut in two; `None` when it is not one of them or is a single address.
pub fn split(mut leaves: Vec<Prefix>, part: Prefix) -> Option<Vec<Prefix>> {
    let at = leaves.binary_search(&part).ok()?;
    leaves.splice(at..=at, part.halves()?);
    (leaves.len() <= MOST_PARTS).then_some(leaves)
}

/// The parts with everything inside `whole` put together.
pub fn join(mut leaves: Vec<Prefix>, whole: Prefix) -> Option<Vec<Prefix>> {
    let before = leaves.len();
    let at = leaves.iter().position(|leaf| whole.covers(*leaf))?;
    leaves.retain(|leaf| !whole.covers(*leaf));
    leaves.insert(at, whole);
    (leaves.len() < before).then_some(leaves)
}

/// The block cut evenly into parts of `length` bits; `None` when that is too many or none.
pub fn even(block: Prefix, length: u8) -> Option<Vec<Prefix>> {
    let levels = length.checked_sub(block.length()).filter(|levels| *levels <= 16)?;
    let mut leaves = vec![block];
    for _ in 0..levels {
        leaves = leaves.into_iter().filter_map(Prefix::halves).flatten().collect();
    }
    Some(leaves).filter(|leaves| !leaves.is_empty())
}
