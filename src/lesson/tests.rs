//! What the lessons say and show, step by step, for inputs whose answers are known.

mod closing;
mod connections;
mod first;
mod focus;
mod network;

use super::*;
use crate::address::{Address, Prefix};
use crate::trace::{Blocks, Role, Trace, Value, View};

/// The lesson `id` with these knobs.
pub(super) fn with(id: &str, pairs: &[(&str, &str)]) -> (&'static Lesson, Knobs) {
    let lesson = find(id).expect("a lesson of this name");
    let (knobs, unknown) = lesson.knobs_from(pairs.iter().copied());
    assert_eq!(unknown, [""; 0]);
    (lesson, knobs)
}

pub(super) fn run(id: &str, pairs: &[(&str, &str)]) -> Trace {
    let (lesson, knobs) = with(id, pairs);
    lesson.trace(&knobs).unwrap_or_else(|refusal| panic!("{pairs:?}: {refusal:?}"))
}

pub(super) fn refusal(id: &str, pairs: &[(&str, &str)]) -> Refusal {
    let (lesson, knobs) = with(id, pairs);
    lesson.trace(&knobs).expect_err("refused")
}

/// What the steps say, by the names of their sentences.
pub(super) fn said(trace: &Trace) -> String {
    trace.steps.iter().map(|step| step.say.id).collect::<Vec<_>>().join(" ")
}

pub(super) fn last(trace: &Trace) -> &View {
    &trace.steps.last().expect("a trace has steps").view
}

/// A value as one would write it down.
pub(super) fn shown(view: &View, name: &str) -> String {
    match view.get(name).unwrap_or_else(|| panic!("no {name} in {view:?}")) {
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Say(say) => say.id.to_owned(),
        Value::Bits(row) => match row.cut {
            Some(cut) => format!("{}|{cut}", row.value),
            None => row.value.to_string(),
        },
        Value::Blocks(blocks) => leaves(blocks),
        Value::Table(table) => table.rows.iter().map(|row| row.join(" ")).collect::<Vec<_>>().join("; "),
        Value::Connections(connections) => connections.len().to_string(),
    }
}

/// Every part with the first letter of its role: P, U, F, or X for what is forbidden.
pub(super) fn leaves(blocks: &Blocks) -> String {
    let role = |role| match role {
        Role::Part => 'P',
        Role::Used => 'U',
        Role::Free => 'F',
        Role::Forbidden => 'X',
    };
    blocks
        .leaves
        .iter()
        .map(|leaf| format!("{}{}", role(leaf.role), leaf.prefix))
        .collect::<Vec<_>>()
        .join(" ")
}

pub(super) fn address(text: &str) -> Address {
    text.parse().expect("an address")
}

pub(super) fn prefix(text: &str) -> Prefix {
    text.parse().expect("a prefix")
}
