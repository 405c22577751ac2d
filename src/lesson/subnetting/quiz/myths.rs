//! What is widely believed of subnets.

use super::super::ids;
use super::split;
use crate::address::{Interface, Prefix};
use crate::quiz::{Draw, Question, Statement, judge, statement};

/// About subnets.
const SUBNETS: &[Statement] = &[
    statement(
        false,
        [ids::ASK_MYTH_SUBNET_ZERO, ids::WHY_MYTH_SUBNET_ZERO, ids::REASON_MYTH_SUBNET_ZERO],
        cut_in_four,
    ),
    statement(
        true,
        [ids::ASK_MYTH_ALL_SUBNETS, ids::WHY_MYTH_SUBNET_ZERO, ids::REASON_MYTH_ALL_SUBNETS],
        cut_in_four,
    ),
    statement(
        false,
        [ids::ASK_MYTH_NEIGHBOURS, ids::WHY_MYTH_NEIGHBOURS, ids::REASON_MYTH_NEIGHBOURS],
        upper_half,
    ),
    statement(
        true,
        [ids::ASK_MYTH_SIBLINGS, ids::WHY_MYTH_NEIGHBOURS, ids::REASON_MYTH_SIBLINGS],
        lower_half,
    ),
    statement(false, [ids::ASK_MYTH_LINK, ids::WHY_MYTH_LINK, ids::REASON_MYTH_LINK], link),
    statement(true, [ids::ASK_MYTH_LINK_31, ids::WHY_MYTH_LINK, ids::REASON_MYTH_LINK_31], link),
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
