//! A plan by host counts: variable-length subnets, largest first.

use super::ids;
use super::split::addresses;
use super::{Steps, leaves};
use crate::address::{Family, Need, Placement, PlanError, Prefix, free_in, plan, smallest_length};
use crate::lesson::walk::Walk;
use crate::lesson::{Knob, Refusal};
use crate::order::sort_by_key;
use crate::text::Say;
use crate::trace::{Blocks, Leaf, Rfc, Role, Value};
use std::ops::Range;

/// The order, then each choice, then what is left.
pub fn steps(
    block: Prefix,
    used: &[Prefix],
    needs: &[(Need, Range<usize>)],
    knob: &'static Knob,
) -> Result<Steps, Refusal> {
    let wanted: Vec<_> = needs.iter().map(|(need, _)| need.clone()).collect();
    let placed = plan(block, used, &wanted).map_err(|error| {
        let (index, id) = match error {
            PlanError::TooLarge(index) => (index, "error-plan-large"),
            PlanError::Full(index) => (index, "error-plan-full"),
        };
        let say = Say::new(id).with("name", title(&wanted[index])).with("block", block.to_string());
        Refusal { knob: knob.name, at: needs[index].1.clone(), say }
    })?;
    let mut walk = Walk::new();
    let show = |walk: &mut Walk, placed: &[Placement]| {
        walk.view.set("blocks", Value::Blocks(picture(block, used, &wanted, placed)));
    };
    show(&mut walk, &[]);
    walk.step(
        Say::new(ids::PLAN_SORT).with("count", wanted.len()).with("block", block.to_string()),
        &[Rfc::new(4632, "§3.1")],
        Some("subnet-zero"),
    );
    for (index, placement) in placed.iter().enumerate() {
        show(&mut walk, &placed[..=index]);
        walk.view.set("placed", Value::Number(index as u128 + 1));
        walk.view.set("given", Value::Text(placement.prefix.to_string()));
        walk.step(
            choice(block.family(), &wanted[placement.need], placement.prefix),
            &sources(placement),
            None,
        );
    }
    let free = free_in(block, &taken(used, &placed));
    let id = if free.is_empty() { "plan-done-full" } else { "plan-done" };
    let largest = free.iter().min_by_key(|prefix| prefix.length()).map(ToString::to_string);
    walk.step(
        Say::new(id)
            .with("count", placed.len())
            .with("free", free.len())
            .with("largest", largest.unwrap_or_default()),
        &[],
        None,
    );
    Ok(walk.steps)
}

fn title(need: &Need) -> String {
    match (need.name.is_empty(), need.length) {
        (false, _) => need.name.clone(),
        (true, Some(length)) => format!("/{length}"),
        (true, None) => need.hosts.to_string(),
    }
}

fn sources(placement: &Placement) -> Vec<Rfc> {
    match (placement.prefix.family(), placement.prefix.length()) {
        (Family::V4, 31) => vec![Rfc::new(3021, "§2.1")],
        (Family::V6, 64) => vec![Rfc::new(4291, "§2.5.1")],
        _ => vec![Rfc::new(4632, "§3.1")],
    }
}

fn choice(family: Family, need: &Need, prefix: Prefix) -> Say {
    let id = match (need.length, family) {
        (Some(_), _) => "plan-length",
        (None, Family::V4) => "plan-hosts",
        (None, Family::V6) => "plan-hosts-v6",
    };
    debug_assert!(need.length.is_some() || smallest_length(family, need.hosts) == Some(prefix.length()));
    Say::new(id)
        .with("name", title(need))
        .with("hosts", need.hosts)
        .with("needed", need.hosts.max(1).saturating_add(2))
        .with("bits", prefix.host_bits())
        .with("size", addresses(prefix))
        .with("length", prefix.length())
        .with("prefix", prefix.to_string())
        .with("end", prefix.end().to_string())
}

fn taken(used: &[Prefix], placed: &[Placement]) -> Vec<Prefix> {
    used.iter().copied().chain(placed.iter().map(|placement| placement.prefix)).collect()
}

/// The block with what is given, forbidden and free.
fn picture(block: Prefix, used: &[Prefix], needs: &[Need], placed: &[Placement]) -> Blocks {
    let forbidden: Vec<_> = used.iter().copied().filter(|prefix| block.covers(*prefix)).collect();
    let mut leaves = [
        leaves(&crate::address::summarize(&forbidden), Role::Forbidden),
        leaves(&free_in(block, &taken(used, placed)), Role::Free),
        placed
            .iter()
            .map(|placement| Leaf {
                prefix: placement.prefix,
                role: Role::Used,
                name: title(&needs[placement.need]),
            })
            .collect(),
    ]
    .concat();
    sort_by_key(&mut leaves, |leaf| leaf.prefix);
    Blocks {
        root: block,
        leaves,
        current: placed.last().map(|placement| placement.prefix),
        here: None,
        editable: false,
    }
}
