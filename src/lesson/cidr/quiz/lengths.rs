//! How far apart blocks start.

use super::super::ids;
use crate::address::Interface;
use crate::lesson::walked;
use crate::quiz::{Answer, Cut, Draw, Level, Question, worked};
use crate::text::Say;

/// By how much the blocks of a length step, and in which octet.
pub fn step(draw: &mut Draw) -> Question {
    let length = match draw.level {
        Level::Easy => draw.pick(&[20, 22, 23, 25, 26, 27, 28]),
        // On an octet boundary every block is one further: nothing to ask.
        _ => 8 * draw.between(1, 3) + draw.between(1, 6),
    };
    let interface = Interface { address: draw.v4_host(length), length };
    let cut = Cut::after(length);
    let mask = cut.octet(interface.prefix().mask());
    let told = |id| worked(id, interface).with("mask", mask);
    let count = |id, given: u128| (Answer::Number(given), told(id).with("given", given));
    let of = |other: u8| {
        let given = Cut::after(other).step;
        (Answer::Number(given.into()), told(ids::REASON_STEP_OF).with("given", given).with("other", other))
    };
    Question::new(
        Say::new(ids::ASK_STEP).with("length", length).with("index", cut.index),
        Answer::Number(cut.step.into()),
        told(ids::WHY_STEP),
        walked(interface),
    )
    .mistakes([
        count(ids::REASON_STEP_MASK, mask.into()),
        count(ids::REASON_STEP_SIZE, 1 << interface.prefix().host_bits()),
        count(ids::REASON_STEP_WILDCARD, u128::from(cut.step) - 1),
        count(ids::REASON_STEP_BITS, (8 - cut.inside).into()),
        of(length - 1),
        of(length + 1),
    ])
}
