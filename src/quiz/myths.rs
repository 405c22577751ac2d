//! Statements that are widely believed, and some that are true: is this one?

use super::draw::Draw;
use super::{Question, Worked};
use crate::address::{Address, Class, Family, Interface, Prefix};
use crate::text::Say;

/// A statement, with the message that says it, `ask-ID`, and the one that says why it holds or not.
struct Statement {
    ask: &'static str,
    why: &'static str,
    /// What is said to whoever took it for the opposite.
    reason: &'static str,
    holds: bool,
    /// The numbers it is made on.
    on: fn(&mut Draw) -> Interface,
}

const fn statement(
    holds: bool,
    [ask, why, reason]: [&'static str; 3],
    on: fn(&mut Draw) -> Interface,
) -> Statement {
    Statement { ask, why, reason, holds, on }
}

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

/// A statement about addresses.
pub fn addresses(draw: &mut Draw) -> Question {
    judge(draw, ADDRESSES, Worked::cidr)
}

/// A statement about subnets.
pub fn subnets(draw: &mut Draw) -> Question {
    judge(draw, SUBNETS, |interface| {
        let block = interface.prefix();
        Worked::split(block, (block.length() + 2).min(32))
    })
}

fn judge(draw: &mut Draw, statements: &[Statement], worked: fn(Interface) -> Worked) -> Question {
    let statement = &statements[draw.below(statements.len() as u32) as usize];
    let interface = (statement.on)(draw);
    let block = interface.prefix();
    let class = Class::of(interface.address);
    let told = |id| {
        let say =
            Say::new(id).with("address", interface.address.to_string()).with("block", block.to_string());
        say.with("length", block.length())
            .with("start", block.network().to_string())
            .with("end", block.end().to_string())
            .with("interface", interface.to_string())
            .with("class", class.map_or_else(String::new, |class| class.letter.to_string()))
            .with("class-length", class.and_then(|class| class.length).unwrap_or(0))
            .with("part", (block.length() + 2).min(32))
            .with("first", Prefix::new(block.network(), (block.length() + 2).min(32)).to_string())
            .with("last", Prefix::new(block.end(), (block.length() + 2).min(32)).to_string())
            .with("next", Prefix::new(block.end().plus(1), block.length()).to_string())
            .with("parent", block.parent().unwrap_or(block).to_string())
            .with("sibling", block.sibling().unwrap_or(block).to_string())
    };
    Question::judge(
        statement.holds,
        told(statement.ask),
        told(statement.reason),
        told(statement.why),
        worked(interface),
    )
}

/// A statement of a lesson: whether it holds, the message that says it, the one against whoever takes it for the
/// opposite, and the one that says why it holds or not.
pub type Claim = (bool, [&'static str; 3]);

/// One of `claims`, each told on the same numbers.
pub fn claim(
    draw: &mut Draw,
    claims: &[Claim],
    told: impl Fn(&'static str) -> Say,
    worked: Worked,
) -> Question {
    let (holds, [ask, reason, why]) = draw.pick(claims);
    Question::judge(holds, told(ask), told(reason), told(why), worked)
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
