//! What is widely believed of addresses and their classes.

use super::super::ids;
use crate::address::{Address, Class, Family, Interface, Prefix};
use crate::lesson::walked;
use crate::quiz::{Draw, Question, Statement, judge, statement};

/// About classes and addresses.
const ADDRESSES: &[Statement] = &[
    statement(false, [ids::ASK_MYTH_CLASS_C, ids::WHY_MYTH_CLASS_C, ids::REASON_MYTH_CLASS_C], not_class_c),
    statement(true, [ids::ASK_MYTH_SLASH_24, ids::WHY_MYTH_CLASS_C, ids::REASON_MYTH_SLASH_24], not_class_c),
    statement(false, [ids::ASK_MYTH_CLASSES, ids::WHY_MYTH_CLASSES, ids::REASON_MYTH_CLASSES], classful),
    statement(true, [ids::ASK_MYTH_MASK_TOLD, ids::WHY_MYTH_CLASSES, ids::REASON_MYTH_MASK_TOLD], classful),
    statement(
        false,
        [ids::ASK_MYTH_CLASS_127, ids::WHY_MYTH_CLASS_127, ids::REASON_MYTH_CLASS_127],
        loopback,
    ),
    statement(true, [ids::ASK_MYTH_LOOPBACK, ids::WHY_MYTH_CLASS_127, ids::REASON_MYTH_LOOPBACK], loopback),
    statement(
        true,
        [ids::ASK_MYTH_HOST_ZERO, ids::WHY_MYTH_HOST_ZERO, ids::REASON_MYTH_HOST_ZERO],
        host_zero,
    ),
    statement(false, [ids::ASK_MYTH_ENDS_255, ids::WHY_MYTH_ENDS_255, ids::REASON_MYTH_ENDS_255], small),
];

/// A statement about addresses.
pub fn addresses(draw: &mut Draw) -> Question {
    judge(draw, ADDRESSES, walked)
}

/// A host in a /24 whose first bits are not those of class C.
fn not_class_c(draw: &mut Draw) -> Interface {
    loop {
        let address = draw.v4_host(24);
        if Class::of(address).is_some_and(|class| class.letter != 'C') {
            return Interface { address, length: 24 };
        }
    }
}

/// A host whose prefix is another than its class once gave it.
fn classful(draw: &mut Draw) -> Interface {
    loop {
        let interface = draw.v4_interface();
        if Class::of(interface.address).is_some_and(|class| class.length != Some(interface.length)) {
            return interface;
        }
    }
}

/// An address of the loopback block that is not the usual one.
fn loopback(draw: &mut Draw) -> Interface {
    let block = Prefix::new(Address::new(Family::V4, 127 << 24), 8);
    Interface { address: draw.host(block), length: 8 }
}

/// A host whose last octet is 0 or 255 in the middle of a block.
fn host_zero(draw: &mut Draw) -> Interface {
    let block = {
        let length = draw.between(20, 23);
        draw.v4_block(length)
    };
    let middle = Prefix::new(block.end(), 24).network();
    Interface { address: if draw.coin() { middle } else { middle.minus(1) }, length: block.length() }
}

/// A block that ends inside an octet, and not in its last part.
fn small(draw: &mut Draw) -> Interface {
    loop {
        let length = draw.between(25, 29);
        let address = draw.v4_host(length);
        if Prefix::new(address, length).end().value() & 255 != 255 {
            return Interface { address, length };
        }
    }
}
