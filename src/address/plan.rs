//! Planning a block by host counts: variable-length subnet masks (VLSM, RFC 1812 §4.2.2.11).

use super::{Family, Prefix, free_in, subtract};
use crate::order::sort_by_key;

/// One network that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// What the planner calls it.
    pub name: String,
    /// How many hosts it must hold; ignored when `length` is given.
    pub hosts: u128,
    /// A prefix length asked for outright, as is usual in IPv6 (a /64 for each link, RFC 4291 §2.5.4).
    pub length: Option<u8>,
}

/// One network that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// The index of the need it answers.
    pub need: usize,
    /// The block it got.
    pub prefix: Prefix,
}

/// Why a plan cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanError {
    /// No block of this family is large enough for the need at this index.
    TooLarge(usize),
    /// The block has no room left for the need at this index.
    Full(usize),
}

/// The longest prefix, and so the smallest block, in which `hosts` hosts have an address each. A /31 holds two
/// (RFC 3021) and a /32 one, but only when asked for by length: a plan by counts keeps network and broadcast.
/// `None` when no block of the family is large enough.
pub fn smallest_length(family: Family, hosts: u128) -> Option<u8> {
    let reserved = match family {
        Family::V4 => 2,
        Family::V6 => 0,
    };
    let needed = hosts.max(1).checked_add(reserved)?;
    let host_bits = u128::BITS - (needed - 1).leading_zeros();
    family.width().checked_sub(u8::try_from(host_bits).ok()?)
}

/// Gives each need the smallest block that holds it, in `block` and clear of `forbidden`. The largest need is
/// placed first, each at the lowest free place, so that none of the placements breaks an alignment that a
/// larger one wants. The answer is in the order of placing.
pub fn plan(block: Prefix, forbidden: &[Prefix], needs: &[Need]) -> Result<Vec<Placement>, PlanError> {
    let mut order = Vec::with_capacity(needs.len());
    for (index, need) in needs.iter().enumerate() {
        let length = match need.length {
            Some(length) => Some(length).filter(|length| *length <= block.family().width()),
            None => smallest_length(block.family(), need.hosts),
        };
        match length {
            Some(length) if length >= block.length() => order.push((length, index)),
            _ => return Err(PlanError::TooLarge(index)),
        }
    }
    // A stable order: equal sizes stay as they were asked for.
    sort_by_key(&mut order, |(length, _)| *length);
    let mut free = free_in(block, forbidden);
    let mut placed = Vec::with_capacity(needs.len());
    for (length, need) in order {
        let Some(at) = free.iter().position(|room| room.length() <= length) else {
            return Err(PlanError::Full(need));
        };
        let room = free[at];
        let prefix = Prefix::new(room.network(), length);
        free.splice(at..=at, subtract(room, prefix));
        placed.push(Placement { need, prefix });
    }
    Ok(placed)
}
