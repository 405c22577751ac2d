//! Sets of addresses as prefixes: the fewest that cover a set, what is left of a block, how two compare.

use super::{Address, Family, Prefix};
use crate::order::sort;

/// How one prefix stands to another. Two prefixes never overlap in part: each is a whole branch of the tree of
/// addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same block.
    Equal,
    /// The first lies inside the second.
    Inside,
    /// The first holds the second.
    Contains,
    /// They share no address.
    Apart,
}

/// How `a` stands to `b`.
pub const fn relate(a: Prefix, b: Prefix) -> Relation {
    match (a.covers(b), b.covers(a)) {
        (true, true) => Relation::Equal,
        (false, true) => Relation::Inside,
        (true, false) => Relation::Contains,
        (false, false) => Relation::Apart,
    }
}

/// The smallest block that holds both, or `None` for two families.
pub fn common(a: Prefix, b: Prefix) -> Option<Prefix> {
    if a.family() != b.family() {
        return None;
    }
    let different = a.network().value() ^ b.network().value();
    let agree = different.leading_zeros() as u8 - (128 - a.family().width());
    Some(Prefix::new(a.network(), agree.min(a.length()).min(b.length())))
}

/// The fewest prefixes that hold exactly the addresses of `prefixes`, in ascending order, IPv4 first.
pub fn summarize(prefixes: &[Prefix]) -> Vec<Prefix> {
    // Sorting is most of the work, and what is small is moved fast: an IPv4 prefix fits in 64 bits.
    let mut v4 = Vec::with_capacity(prefixes.len());
    let mut v6 = Vec::new();
    for prefix in prefixes {
        match prefix.family() {
            Family::V4 => v4.push((prefix.network().value() as u64) << 8 | u64::from(prefix.length())),
            Family::V6 => v6.push(*prefix),
        }
    }
    let v4 = sorted(v4, |prefix| prefix);
    let v6 = sorted(v6, |prefix| (prefix.network().value() >> 64) as u64);
    let v4 = v4.into_iter();
    let v4 = v4.map(|key| Prefix { family: Family::V4, value: u128::from(key >> 8), length: key as u8 });
    let mut merged = Vec::new();
    merge(v4, &mut merged);
    merge(v6.into_iter(), &mut merged);
    merged
}

/// As many piles as a processor can keep in its nearest memory, and the bits that tell them apart.
const PILES: usize = 1 << DIGIT;
const DIGIT: u32 = 11;

/// Sorts items whose order their keys begin to tell. Dealing them into piles by the first bits in which any two
/// differ compares nothing, and addresses are spread widely enough that it leaves little to compare.
fn sorted<T: Copy + Ord>(mut items: Vec<T>, key: impl Fn(T) -> u64) -> Vec<T> {
    if items.len() < PILES {
        items.sort_unstable();
        return items;
    }
    let first = key(items[0]);
    let differ = items.iter().fold(0, |differ, item| differ | (key(*item) ^ first));
    let rest = (u64::BITS - differ.leading_zeros()).saturating_sub(2 * DIGIT);
    let low = |item| (key(item) >> rest) as usize % PILES;
    let high = |item| (key(item) >> rest >> DIGIT) as usize % PILES;
    let mut counts = [[0; PILES]; 2];
    for item in &items {
        counts[0][low(*item)] += 1;
        counts[1][high(*item)] += 1;
    }
    // The low digit first: a deal keeps the order of the one before within each pile.
    let mut dealt = items.clone();
    deal(&items, &mut dealt, low, counts[0]);
    deal(&dealt, &mut items, high, counts[1]);
    items.chunk_by_mut(|a, b| key(*a) >> rest == key(*b) >> rest).for_each(<[T]>::sort_unstable);
    items
}

/// Lays the items out pile after pile; how many come on each has been counted.
fn deal<T: Copy>(items: &[T], dealt: &mut [T], pile: impl Fn(T) -> usize, mut places: [usize; PILES]) {
    let mut start = 0;
    for place in &mut places {
        start += std::mem::replace(place, start);
    }
    for item in items {
        let place = &mut places[pile(*item)];
        dealt[*place] = *item;
        *place += 1;
    }
}

/// Takes prefixes of one family in ascending order and keeps the fewest that cover them.
fn merge(prefixes: impl Iterator<Item = Prefix>, merged: &mut Vec<Prefix>) {
    let mut covered = None;
    for mut prefix in prefixes {
        if covered.is_some_and(|end| prefix.value <= end) {
            continue;
        }
        covered = Some(prefix.end().value);
        // A block and the sibling before it are together their parent, which may in turn complete another pair.
        while let Some(last) = merged.last()
            && last.length == prefix.length
            && last.sibling() == Some(prefix)
            && let Some(parent) = last.parent()
        {
            merged.pop();
            prefix = parent;
        }
        merged.push(prefix);
    }
}

/// The fewest prefixes that hold every address from `first` to `last`, both included; empty when the range is
/// reversed or of two families. Each is the largest that starts where the last one ended and still fits.
pub fn cover_range(first: Address, last: Address) -> Vec<Prefix> {
    let family = first.family();
    let mut blocks = Vec::new();
    if family != last.family() {
        return blocks;
    }
    let mut next = Some(first);
    while let Some(start) = next.filter(|start| *start <= last) {
        let block = largest_block(start, last);
        blocks.push(block);
        next = (block.end().value() < family.ones()).then(|| block.end().plus(1));
    }
    blocks
}

/// The largest block that starts at `start` and ends at or before `last`.
fn largest_block(start: Address, last: Address) -> Prefix {
    let mut block = Prefix::new(start, start.family().width());
    while let Some(parent) = block.parent()
        && parent.network() == start
        && parent.end() <= last
    {
        block = parent;
    }
    block
}

/// What is left of `block` without `taken`: at most one prefix a level. Empty when `taken` covers it all.
pub fn subtract(block: Prefix, taken: Prefix) -> Vec<Prefix> {
    match relate(block, taken) {
        Relation::Apart => vec![block],
        Relation::Equal | Relation::Inside => Vec::new(),
        Relation::Contains => {
            let mut left: Vec<_> = (block.length()..taken.length())
                .filter_map(|length| Prefix::new(taken.network(), length + 1).sibling())
                .collect();
            sort(&mut left);
            left
        }
    }
}

/// The free space of `block`: the fewest prefixes that hold what none of `used` does.
pub fn free_in(block: Prefix, used: &[Prefix]) -> Vec<Prefix> {
    let mut free = Vec::new();
    let mut next = Some(block.network());
    for taken in summarize(used).into_iter().filter(|taken| relate(block, *taken) != Relation::Apart) {
        if let Some(start) = next
            && taken.network() > start
        {
            free.extend(cover_range(start, taken.network().minus(1)));
        }
        next = (taken.end() < block.end()).then(|| taken.end().plus(1));
    }
    if let Some(start) = next {
        free.extend(cover_range(start, block.end()));
    }
    free
}
