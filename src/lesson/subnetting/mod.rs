//! A block is cut, planned, summarised, searched and compared.

mod compare;
mod cuts;
mod ids;
mod list;
mod needs;
pub mod quiz;
mod remove;
mod split;
mod wanted;

use super::{Gesture, Knob, Knobs, Lesson, Panel, Refusal, Shape};
use crate::address::{Address, Form, ParseError, Prefix, Reason, read, read_interface, read_one};
use crate::knobs::refusal;
use crate::trace::{Choices, Layer, Leaf, Role, Step, Trace, View};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "subnetting",
    layer: Layer::Internet,
    knobs: &[&TASK, &BLOCK, &CUTS, &NEEDS, &USED, &LIST, &RANGE, &TAKE, &OTHER],
    shown,
    panels: &[&[Panel::Bits], &[Panel::Tree], &[Panel::Parts]],
    presets: &[],
    run,
    turn,
};

/// What is done.
const TASK: Knob = Knob {
    name: "task",
    default: "split",
    shape: Shape::OneOf(&["split", "plan", "summarize", "range", "free", "subtract", "compare"]),
    examples: &[],
};
/// The block it is done to.
const BLOCK: Knob = Knob { name: "block", default: "192.168.20.0/22", shape: Shape::Text, examples: &[] };
/// How the block is cut, as [`cuts`] writes it.
const CUTS: Knob = Knob { name: "cuts", default: "first", shape: Shape::Held, examples: &[] };
/// How the block is cut at a first visit: in halves, the second in halves again, and so is the last of these.
const FIRST_CUTS: &str = "qA";
/// The networks a plan must hold.
const NEEDS: Knob = Knob {
    name: "needs",
    default: "Engineering 200\nSales 90\nGuests 50\nLink /31",
    shape: Shape::Text,
    examples: &[],
};
/// What is taken already.
const USED: Knob = Knob { name: "used", default: "", shape: Shape::Text, examples: &[] };
/// Prefixes to summarise.
const LIST: Knob = Knob {
    name: "list",
    default: "10.0.0.0/24\n10.0.1.0/24\n10.0.2.0/23\n10.0.1.128/25\n10.0.6.0/24",
    shape: Shape::Text,
    examples: &[],
};
/// A range to cover.
const RANGE: Knob =
    Knob { name: "range", default: "192.168.20.10-192.168.20.40", shape: Shape::Text, examples: &[] };
/// The prefix to take away.
const TAKE: Knob = Knob { name: "take", default: "192.168.21.64/26", shape: Shape::Text, examples: &[] };
/// The prefix to compare with.
const OTHER: Knob = Knob { name: "other", default: "192.168.21.0/24", shape: Shape::Text, examples: &[] };

fn shown(knobs: &Knobs) -> Vec<&'static Knob> {
    match knobs.get(&TASK) {
        "plan" => vec![&TASK, &BLOCK, &NEEDS, &USED],
        "summarize" => vec![&TASK, &LIST],
        "range" => vec![&TASK, &RANGE],
        "free" => vec![&TASK, &BLOCK, &USED],
        "subtract" => vec![&TASK, &BLOCK, &TAKE],
        "compare" => vec![&TASK, &BLOCK, &OTHER],
        _ => vec![&TASK, &BLOCK],
    }
}

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let steps = match knobs.get(&TASK) {
        "plan" => {
            let block = block(knobs, &BLOCK)?;
            let used = inside(block, &USED, prefixes(knobs, &USED)?)?;
            needs::steps(block, &used, &wanted::parse(knobs.get(&NEEDS), &NEEDS)?, &NEEDS)?
        }
        "summarize" => list::summarize_steps(&required(knobs, &LIST)?),
        "range" => {
            let (first, last) = range(knobs)?;
            list::range_steps(first, last)
        }
        "free" => {
            let block = block(knobs, &BLOCK)?;
            remove::free_steps(block, &prefixes(knobs, &USED)?)
        }
        "subtract" => remove::subtract_steps(block(knobs, &BLOCK)?, block(knobs, &TAKE)?),
        "compare" => compare::steps(block(knobs, &BLOCK)?, block(knobs, &OTHER)?),
        _ => {
            let block = block(knobs, &BLOCK)?;
            let parts = parts(knobs, block).ok_or_else(|| Refusal {
                knob: CUTS.name,
                at: 0..knobs.get(&CUTS).len(),
                say: crate::text::Say::new("error-cuts"),
            })?;
            split::steps(block, &parts)
        }
    };
    Ok(Trace { steps, facts: View::default(), badges: Vec::new(), choices: Choices::default(), world: None })
}

fn turn(knobs: &Knobs, gesture: Gesture) -> Option<Knobs> {
    if knobs.get(&TASK) != TASK.default {
        return None;
    }
    let block = block(knobs, &BLOCK).ok()?;
    let leaves = parts(knobs, block).unwrap_or_else(|| vec![block]);
    let leaves = match gesture {
        Gesture::Split(part) => cuts::split(leaves, part)?,
        Gesture::Join(part) => cuts::join(leaves, part)?,
        Gesture::Even(length) => cuts::even(block, length)?,
        _ => return None,
    };
    let text = cuts::encode(block, &leaves);
    Some(knobs.with(&CUTS, if text == first_cuts(block) { CUTS.default.to_owned() } else { text }))
}

/// How a block is cut at first: one that was typed is whole.
fn first_cuts(block: Prefix) -> &'static str {
    if block.to_string() == BLOCK.default { FIRST_CUTS } else { "" }
}

/// What the block is cut into.
fn parts(knobs: &Knobs, block: Prefix) -> Option<Vec<Prefix>> {
    let text = knobs.get(&CUTS);
    cuts::decode(block, if text == CUTS.default { first_cuts(block) } else { text })
}

/// The one prefix in a knob. Host bits are dropped: what is meant is the block.
fn block(knobs: &Knobs, knob: &'static Knob) -> Result<Prefix, Refusal> {
    let interface = read_interface(knobs.get(knob)).map_err(|error| refusal(knob, error))?;
    Ok(interface.prefix())
}

/// Every prefix in a knob, ranges as the prefixes they are made of; none when the knob is empty.
fn prefixes(knobs: &Knobs, knob: &'static Knob) -> Result<Vec<Prefix>, Refusal> {
    if knobs.get(knob).trim().is_empty() {
        return Ok(Vec::new());
    }
    required(knobs, knob)
}

/// Every prefix in a knob, at least one.
fn required(knobs: &Knobs, knob: &'static Knob) -> Result<Vec<Prefix>, Refusal> {
    let reading = read(knobs.get(knob)).map_err(|error| refusal(knob, error))?;
    let mut prefixes = Vec::new();
    for item in reading.items {
        match item.form {
            Form::Interface(interface) => prefixes.push(interface.prefix()),
            Form::Range(first, last) => prefixes.extend(crate::address::cover_range(first, last)),
            Form::Alone(address) => prefixes.push(Prefix::new(address, address.family().width())),
        }
    }
    Ok(prefixes)
}

/// What is taken must be of the block's own family.
fn inside(block: Prefix, knob: &'static Knob, used: Vec<Prefix>) -> Result<Vec<Prefix>, Refusal> {
    match used.iter().all(|prefix| prefix.family() == block.family()) {
        true => Ok(used),
        false => Err(refusal(knob, ParseError { at: 0..0, reason: Reason::FamilyMixed })),
    }
}

fn range(knobs: &Knobs) -> Result<(Address, Address), Refusal> {
    let item = read_one(knobs.get(&RANGE)).map_err(|error| refusal(&RANGE, error))?;
    match item.form {
        Form::Range(first, last) => Ok((first, last)),
        Form::Interface(interface) => Ok((interface.prefix().network(), interface.prefix().end())),
        Form::Alone(address) => Ok((address, address)),
    }
}

/// Parts of a block that all play the same role.
fn leaves(prefixes: &[Prefix], role: Role) -> Vec<Leaf> {
    prefixes.iter().map(|prefix| Leaf { prefix: *prefix, role, name: String::new() }).collect()
}

/// The steps a derivation ends with.
type Steps = Vec<Step>;

#[cfg(test)]
mod tests;
