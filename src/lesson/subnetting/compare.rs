//! Two prefixes side by side: only the bits of the shorter one can tell them apart.

use super::Steps;
use crate::address::{Prefix, Relation, common, relate};
use crate::lesson::walk::Walk;
use crate::text::Say;
use crate::trace::{Blocks, Leaf, Rfc, Role, Value};

/// The two prefixes, the cut that matters, and what the bits before it say.
pub fn steps(a: Prefix, b: Prefix) -> Steps {
    let mut walk = Walk::new();
    let shorter = a.length().min(b.length());
    let facts = |id| {
        Say::new(id)
            .with("a", a.to_string())
            .with("b", b.to_string())
            .with("shorter", shorter)
            .with("same", common(a, b).map_or(0, Prefix::length))
            .with("next", common(a, b).map_or(0, |both| both.length() + 1))
    };
    walk.row("a", a.network(), Some(a.length()));
    walk.row("b", b.network(), Some(b.length()));
    walk.step(facts("compare-two"), &[Rfc::new(4632, "§3.1")], None);
    let Some(root) = common(a, b) else {
        walk.step(facts("compare-families"), &[], None);
        return walk.steps;
    };
    walk.row("a", a.network(), Some(shorter));
    walk.row("b", b.network(), Some(shorter));
    walk.step(facts("compare-cut"), &[Rfc::new(4632, "§3.1")], None);
    let relation = relate(a, b);
    let (outer, inner) = if a.length() <= b.length() { (a, b) } else { (b, a) };
    let parts = match relation {
        Relation::Equal => vec![a],
        Relation::Apart => vec![a.min(b), a.max(b)],
        Relation::Inside | Relation::Contains => vec![inner],
    };
    let leaves = parts
        .into_iter()
        .map(|prefix| Leaf {
            prefix,
            role: Role::Used,
            name: if prefix == a { "A".to_owned() } else { "B".to_owned() },
        })
        .collect();
    let current = (relation != Relation::Apart).then_some(outer);
    walk.view.set("blocks", Value::Blocks(Blocks { root, leaves, current, here: None, editable: false }));
    let id = match relation {
        Relation::Equal => "compare-equal",
        Relation::Inside => "compare-inside",
        Relation::Contains => "compare-contains",
        Relation::Apart => "compare-apart",
    };
    walk.step(facts(id), &[Rfc::new(4632, "§3.1")], None);
    walk.steps
}
