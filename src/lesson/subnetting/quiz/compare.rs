//! How one prefix stands to another.

use super::super::ids;
use super::doing;
use crate::address::{Prefix, Relation, common, relate};
use crate::quiz::{Draw, Level, Question};
use crate::text::Say;

const RELATIONS: [Relation; 4] = [Relation::Equal, Relation::Inside, Relation::Contains, Relation::Apart];

const fn name(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "equal",
        Relation::Inside => "inside",
        Relation::Contains => "contains",
        Relation::Apart => "apart",
    }
}

/// Whether two prefixes are equal, one in the other, or apart.
pub fn compare(draw: &mut Draw) -> Question {
    let a = pair_first(draw);
    let asked = draw.pick(&RELATIONS);
    let deeper = (a.length() + draw.by_level([2, 4, 7])).min(30);
    let length = draw.between(a.length() + 1, deeper);
    let inner = Prefix::new(draw.inside(a), length);
    let (a, b) = match asked {
        Relation::Equal => (a, a),
        Relation::Inside => (inner, a),
        Relation::Contains => (a, inner),
        // Near enough that the cut decides: the block beside, cut as deep or deeper.
        Relation::Apart => {
            let beside = if draw.coin() { a.end().plus(1) } else { a.network().minus(1) };
            let there = Prefix::new(beside, a.length());
            (a, Prefix::new(draw.inside(there), draw.between(a.length(), deeper)))
        }
    };
    // Equal blocks are not written equal.
    let written = match asked {
        Relation::Equal => format!("{} {}", b.network(), b.mask()),
        _ => b.to_string(),
    };
    let truth = relate(a, b);
    let shorter = a.length().min(b.length());
    let agree = common(a, b).map_or(0, Prefix::length);
    let told = |id| {
        Say::new(id)
            .with("a", a.to_string())
            .with("b", written.as_str())
            .with("shorter", shorter)
            .with("agree", agree)
            .with("next", agree + 1)
            .with("relation", name(truth))
            .with("a-length", a.length())
            .with("b-length", b.length())
    };
    let options = RELATIONS.map(|relation| {
        let reason = match (truth, relation) {
            (truth, relation) if truth == relation => None,
            (Relation::Equal, _) => Some(ids::REASON_COMPARE_SAME),
            (Relation::Apart, _) => Some(ids::REASON_COMPARE_APART),
            (_, Relation::Equal) => Some(ids::REASON_COMPARE_SIZES),
            (_, Relation::Apart) => Some(ids::REASON_COMPARE_OVERLAP),
            _ => Some(ids::REASON_COMPARE_TURNED),
        };
        let label = Say::new(ids::OPTION_COMPARE).with("relation", name(relation));
        let label = label.with("a", a.to_string()).with("b", written.as_str());
        (label.into(), reason.map(told))
    });
    Question::choose(
        told(ids::ASK_COMPARE),
        options.into(),
        told(ids::WHY_COMPARE),
        doing("compare", &[("block", a.to_string()), ("other", b.to_string())]),
    )
}

fn pair_first(draw: &mut Draw) -> Prefix {
    let length = match draw.level {
        Level::Easy => draw.pick(&[16, 22, 23, 24]),
        Level::Medium => draw.between(16, 26),
        Level::Hard => draw.between(10, 22),
    };
    draw.v4_block(length)
}
