//! Hosts: how many a block has, which are in it, and the two smallest blocks.

use super::super::LESSON;
use crate::address::{Address, Family, Interface, Prefix, common};
use crate::lesson::walked;
use crate::quiz::{Answer, Cut, Draw, Level, Question, worked};
use crate::text::Say;

/// How many hosts a block has room for.
pub fn hosts(draw: &mut Draw) -> Question {
    let length = match draw.level {
        Level::Easy => draw.pick(&[16, 24, 25, 26, 27, 28, 29, 30]),
        Level::Medium => draw.between(17, 30),
        Level::Hard => draw.between(9, 23),
    };
    let interface = Interface { address: draw.v4_host(length), length };
    let bits = interface.prefix().host_bits();
    let size = 1_u128 << bits;
    let told = |id| {
        let say = Say::new(id).with("prefix", interface.prefix().to_string()).with("length", length);
        say.with("bits", bits).with("size", size).with("hosts", size - 2)
    };
    let count = |id, given: u128| (Answer::Number(given), told(id).with("given", given));
    let of = |other: u8| {
        let given = Prefix::new(interface.address, other).hosts().unwrap_or(0);
        (Answer::Number(given), told("reason-hosts-of").with("given", given).with("other", other))
    };
    Question::new(
        Say::new("ask-hosts").with("prefix", interface.prefix().to_string()),
        Answer::Number(size - 2),
        told("why-hosts"),
        walked(interface),
    )
    .mistakes([
        count("reason-hosts-two", size),
        count("reason-hosts-one", size - 1),
        of(length - 1),
        of(length + 1),
        count("reason-hosts-bits", bits.into()),
        count("reason-hosts-network-bits", (1 << length) - 2),
        count("reason-hosts-network-bits", 1 << length),
    ])
}

/// A /31 or a /32: the rule of two less does not hold, and what that saves.
pub fn tiny(draw: &mut Draw) -> Question {
    if draw.level != Level::Easy && draw.coin() {
        return links(draw);
    }
    let length = draw.between(31, 32);
    let interface = Interface { address: draw.v4_host(length), length };
    let size = 1_u128 << (32 - length);
    let told = |id| {
        Say::new(id).with("prefix", interface.prefix().to_string()).with("length", length).with("hosts", size)
    };
    Question::new(
        Say::new("ask-tiny").with("prefix", interface.prefix().to_string()),
        Answer::Number(size),
        told("why-tiny"),
        walked(interface),
    )
    .mistake(Answer::Number(0), told("reason-tiny-two"))
    .mistake(Answer::Number(3 - size), told("reason-tiny-other"))
}

/// How many point-to-point links a block numbers.
fn links(draw: &mut Draw) -> Question {
    let length = match draw.level {
        Level::Hard => draw.between(20, 27),
        _ => draw.between(24, 28),
    };
    let block = draw.v4_block(length);
    let count = 1_u128 << (31 - length);
    let told = |id| {
        let say = Say::new(id).with("block", block.to_string()).with("length", length);
        say.with("size", 2 * count).with("count", count).with("half", count / 2)
    };
    Question::new(
        Say::new("ask-tiny-links").with("block", block.to_string()),
        Answer::Number(count),
        told("why-tiny-links"),
        walked(Prefix::new(block.network(), 31)),
    )
    .mistakes([
        (Answer::Number(count / 2), told("reason-links-30")),
        (Answer::Number(2 * count), told("reason-links-ends")),
        (Answer::Number(count - 2), told("reason-links-two")),
        (Answer::Number(count - 1), told("reason-links-two")),
    ])
}

/// The other end of a /31; the hard ones end in .0 or .255, which look as if no host may have them.
pub fn link(draw: &mut Draw) -> Question {
    let mut address = draw.v4_host(24);
    if draw.level == Level::Hard {
        let low = draw.pick(&[0, 1, 254, 255]);
        address = Prefix::new(address, 24).network().plus(low);
    }
    let interface = Interface { address, length: 31 };
    let block = interface.prefix();
    let even = address == block.network();
    let (right, wrong) =
        if even { (block.end(), address.minus(1)) } else { (block.network(), address.plus(1)) };
    let told = |id| {
        Say::new(id)
            .with("interface", interface.to_string())
            .with("address", address.to_string())
            .with("block", block.to_string())
            .with("side", if even { "even" } else { "odd" })
            .with("other", right.to_string())
            .with("given", wrong.to_string())
            .with("there", Prefix::new(wrong, 31).to_string())
    };
    Question::new(
        Say::new("ask-link").with("interface", interface.to_string()),
        Answer::Address(right),
        told("why-link"),
        walked(interface),
    )
    .about(block)
    .mistake(Answer::Address(wrong), told("reason-link-crosses"))
    .mistake(Answer::Address(address), told("reason-link-same"))
}

/// Whether two hosts are in one subnet.
pub fn same_subnet(draw: &mut Draw) -> Question {
    let a = draw.v4_interface();
    let block = a.prefix();
    let same = draw.coin();
    let b = loop {
        let beside = if draw.coin() { block.end().plus(1) } else { block.network().minus(1) };
        let there = if same { block } else { Prefix::new(beside, a.length) };
        let b = draw.host(there);
        if b != a.address {
            break b;
        }
    };
    let there = Prefix::new(b, a.length);
    let width = Family::V4.width();
    let agree = common(Prefix::new(a.address, width), Prefix::new(b, width)).map_or(0, Prefix::length);
    let told = |id| {
        Say::new(id)
            .with("same", if same { "yes" } else { "no" })
            .with("a", a.address.to_string())
            .with("b", b.to_string())
            .with("length", a.length)
            .with("mine", block.to_string())
            .with("yours", there.to_string())
            .with("agree", agree)
            .with("next", agree + 1)
    };
    let reason = || Some(told("reason-same-subnet"));
    Question::choose(
        told("ask-same-subnet"),
        vec![
            (Say::new("option-yes").into(), if same { None } else { reason() }),
            (Say::new("option-no").into(), if same { reason() } else { None }),
        ],
        told("why-same-subnet"),
        LESSON.worked(&[("input", a.to_string()), ("host", b.to_string())]),
    )
}

/// Which of four addresses a host in the block may have.
pub fn member(draw: &mut Draw) -> Question {
    let interface = draw.v4_interface();
    let block = interface.prefix();
    let against = |id, address: Address| {
        let there = Prefix::new(address, block.length());
        let say = Say::new(id).with("address", address.to_string()).with("block", block.to_string());
        (address.to_string().into(), Some(say.with("there", there.to_string())))
    };
    let (before, after) = (block.network().minus(1), block.end().plus(1));
    let cut = Cut::after(block.length());
    let mut wrong = vec![
        against("reason-member-network", block.network()),
        against("reason-member-broadcast", block.end()),
        against("reason-block-member", draw.host(Prefix::new(before, block.length()))),
        against("reason-block-member", draw.host(Prefix::new(after, block.length()))),
        against("reason-block-member", interface.address.plus(u128::from(cut.step) * cut.unit())),
    ];
    draw.shuffle(&mut wrong);
    wrong.truncate(3);
    wrong.push((interface.address.to_string().into(), None));
    draw.shuffle(&mut wrong);
    Question::choose(
        Say::new("ask-member").with("block", block.to_string()),
        wrong,
        worked("why-member", interface),
        walked(interface),
    )
}
