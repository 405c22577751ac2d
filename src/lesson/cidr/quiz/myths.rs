//! What is widely believed of addresses and their classes.

use crate::address::{Address, Class, Family, Interface, Prefix};
use crate::lesson::walked;
use crate::quiz::{Draw, Question, Statement, judge, statement};

/// About classes and addresses.
const ADDRESSES: &[Statement] = &[
    statement(false, ["ask-myth-class-c", "why-myth-class-c", "reason-myth-class-c"], not_class_c),
    statement(true, ["ask-myth-slash-24", "why-myth-class-c", "reason-myth-slash-24"], not_class_c),
    statement(false, ["ask-myth-classes", "why-myth-classes", "reason-myth-classes"], classful),
    statement(true, ["ask-myth-mask-told", "why-myth-classes", "reason-myth-mask-told"], classful),
    statement(false, ["ask-myth-class-127", "why-myth-class-127", "reason-myth-class-127"], loopback),
    statement(true, ["ask-myth-loopback", "why-myth-class-127", "reason-myth-loopback"], loopback),
    statement(true, ["ask-myth-host-zero", "why-myth-host-zero", "reason-myth-host-zero"], host_zero),
    statement(false, ["ask-myth-ends-255", "why-myth-ends-255", "reason-myth-ends-255"], small),
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
