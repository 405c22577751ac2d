//! What is widely believed of subnets.

use super::split;
use crate::address::{Interface, Prefix};
use crate::quiz::{Draw, Question, Statement, judge, statement};

/// About subnets.
const SUBNETS: &[Statement] = &[
    statement(
        false,
        ["ask-myth-subnet-zero", "why-myth-subnet-zero", "reason-myth-subnet-zero"],
        cut_in_four,
    ),
    statement(true, ["ask-myth-all-subnets", "why-myth-subnet-zero", "reason-myth-all-subnets"], cut_in_four),
    statement(false, ["ask-myth-neighbours", "why-myth-neighbours", "reason-myth-neighbours"], upper_half),
    statement(true, ["ask-myth-siblings", "why-myth-neighbours", "reason-myth-siblings"], lower_half),
    statement(false, ["ask-myth-link", "why-myth-link", "reason-myth-link"], link),
    statement(true, ["ask-myth-link-31", "why-myth-link", "reason-myth-link-31"], link),
];

/// A statement about subnets.
pub fn subnets(draw: &mut Draw) -> Question {
    judge(draw, SUBNETS, |interface| {
        let block = interface.prefix();
        split(block, (block.length() + 2).min(32))
    })
}

/// A block that is cut into four.
fn cut_in_four(draw: &mut Draw) -> Interface {
    let length = draw.between(16, 26);
    let block = draw.v4_block(length);
    Interface { address: block.network(), length }
}

/// A block that the one behind it does not join.
fn upper_half(draw: &mut Draw) -> Interface {
    let length = draw.between(17, 28);
    let address = draw.v4_block(length - 1).end();
    Interface { address: Prefix::new(address, length).network(), length }
}

/// A block that the one behind it joins.
fn lower_half(draw: &mut Draw) -> Interface {
    let length = draw.between(17, 28);
    let address = draw.v4_block(length - 1).network();
    Interface { address, length }
}

/// A link of two.
fn link(draw: &mut Draw) -> Interface {
    let block = draw.v4_block(31);
    Interface { address: block.network(), length: 31 }
}
