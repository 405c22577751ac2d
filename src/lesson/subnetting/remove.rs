//! What is left of a block: its free space, and the block without one prefix.

use super::ids;
use super::list::named;
use super::split::addresses;
use super::{Steps, leaves};
use crate::address::{Prefix, Relation, free_in, relate, subtract, summarize};
use crate::lesson::walk::Walk;
use crate::order::sort_by_key;
use crate::text::Say;
use crate::trace::{Blocks, Rfc, Role, Value};

fn picture(block: Prefix, used: &[Prefix], free: &[Prefix], current: Option<Prefix>) -> Value {
    let used: Vec<_> = used.iter().copied().filter(|prefix| block.covers(*prefix)).collect();
    let mut leaves = [leaves(&used, Role::Forbidden), leaves(free, Role::Free)].concat();
    sort_by_key(&mut leaves, |leaf| leaf.prefix);
    Value::Blocks(Blocks { root: block, leaves, current, here: None, editable: false })
}

/// The block, what is taken in it, and the gaps.
pub fn free_steps(block: Prefix, used: &[Prefix]) -> Steps {
    let used: Vec<_> =
        summarize(used).into_iter().filter(|prefix| relate(block, *prefix) != Relation::Apart).collect();
    let free = free_in(block, &used);
    let mut walk = Walk::new();
    walk.view.set("blocks", picture(block, &[], &[block], None));
    walk.step(
        Say::new(ids::FREE_BLOCK).with("prefix", block.to_string()).with("size", addresses(block)),
        &[Rfc::new(4632, "§3.1")],
        None,
    );
    if !used.is_empty() {
        walk.view.set("blocks", picture(block, &used, &[], None));
        walk.step(
            Say::new(ids::FREE_USED).with("count", used.len()).with("list", named(&used)),
            &[Rfc::new(4632, "§4")],
            None,
        );
    }
    let largest = free.iter().copied().min_by_key(|prefix| prefix.length());
    walk.view.set("blocks", picture(block, &used, &free, largest));
    walk.view.set("free", Value::Number(free.len() as u128));
    let say = match largest {
        Some(largest) => Say::new(ids::FREE_DONE)
            .with("count", free.len())
            .with("list", named(&free))
            .with("largest", largest.to_string()),
        None => Say::new(ids::FREE_NONE).with("prefix", block.to_string()),
    };
    walk.step(say, &[Rfc::new(4632, "§3.1")], None);
    walk.steps
}

/// Halving towards what is taken away: at each level the other half is kept.
pub fn subtract_steps(block: Prefix, taken: Prefix) -> Steps {
    let mut walk = Walk::new();
    let facts = |say: Say| say.with("block", block.to_string()).with("taken", taken.to_string());
    walk.view.set("blocks", picture(block, &[taken], &[], Some(taken)));
    walk.step(facts(Say::new(ids::SUBTRACT_START)), &[Rfc::new(4632, "§3.1")], None);
    let left = subtract(block, taken);
    let id = match relate(block, taken) {
        Relation::Apart => "subtract-apart",
        Relation::Equal | Relation::Inside => "subtract-nothing",
        Relation::Contains => "subtract-done",
    };
    if id == "subtract-done" {
        let mut kept: Vec<_> = left.clone();
        sort_by_key(&mut kept, |prefix| prefix.length());
        for (index, prefix) in kept.iter().enumerate() {
            walk.view.set("blocks", picture(block, &[taken], &kept[..=index], Some(*prefix)));
            walk.view.set("prefixes", Value::Number(index as u128 + 1));
            let cut = prefix.parent().map(|parent| parent.to_string()).unwrap_or_default();
            walk.step(
                Say::new(ids::SUBTRACT_HALVE)
                    .with("cut", cut)
                    .with("kept", prefix.to_string())
                    .with("taken", taken.to_string()),
                &[Rfc::new(4632, "§3.1")],
                None,
            );
        }
    }
    let say = facts(Say::new(id)).with("count", left.len()).with("list", named(&left));
    walk.step(say, &[Rfc::new(4632, "§3.1")], None);
    walk.steps
}
