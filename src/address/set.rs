//! Sets of addresses as prefixes: the fewest that cover a set, what is left of a block, how two compare.

use super::{Address, Family, Prefix};

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
    let mut v4 = Vec::with_capacity(prefixes.len());
    let mut v6 = Vec::new();
    for prefix in prefixes {
        match prefix.family() {
            Family::V4 => v4.push((prefix.network().value() as u64) << 8 | u64::from(prefix.length())),
            Family::V6 => v6.push(*prefix),
        }
    }
    v4.sort_unstable();
    v6.sort_unstable();
    let v4 = v4
        .into_iter()
        .map(|key| Prefix::new(Address::new(Family::V4, u128::from(key >> 8)), (key & 0xff) as u8));
    let mut merged = Merger { done: Vec::new() };
    v4.chain(v6).for_each(|prefix| merged.push(prefix));
    merged.done
}

/// Takes prefixes in ascending order and keeps the fewest that cover them.
struct Merger {
    done: Vec<Prefix>,
}

impl Merger {
    fn push(&mut self, mut prefix: Prefix) {
        if self.done.last().is_some_and(|last| last.covers(prefix)) {
            return;
        }
        // A block and the sibling before it are together their parent, which may in turn complete another pair.
        while let Some(last) = self.done.last()
            && last.length() == prefix.length()
            && last.sibling() == Some(prefix)
            && let Some(parent) = last.parent()
        {
            self.done.pop();
            prefix = parent;
        }
        self.done.push(prefix);
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
            left.sort_unstable();
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
