//! Hosts: how many a block has, which are in it, and the two smallest blocks.

use super::super::LESSON;
use super::super::ids;
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
        (Answer::Number(given), told(ids::REASON_HOSTS_OF).with("given", given).with("other", other))
    };
    Question::new(
        Say::new(ids::ASK_HOSTS).with("prefix", interface.prefix().to_string()),
        Answer::Number(size - 2),
        told(ids::WHY_HOSTS),
        walked(interface),
    )
    .mistakes([
        count(ids::REASON_HOSTS_TWO, size),
        count(ids::REASON_HOSTS_ONE, size - 1),
        of(length - 1),
        of(length + 1),
        count(ids::REASON_HOSTS_BITS, bits.into()),
        count(ids::REASON_HOSTS_NETWORK_BITS, (1 << length) - 2),
        count(ids::REASON_HOSTS_NETWORK_BITS, 1 << length),
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
        Say::new(ids::ASK_TINY).with("prefix", interface.prefix().to_string()),
        Answer::Number(size),
        told(ids::WHY_TINY),
        walked(interface),
    )
    .mistake(Answer::Number(0), told(ids::REASON_TINY_TWO))
    .mistake(Answer::Number(3 - size), told(ids::REASON_TINY_OTHER))
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
        Say::new(ids::ASK_TINY_LINKS).with("block", block.to_string()),
        Answer::Number(count),
        told(ids::WHY_TINY_LINKS),
        walked(Prefix::new(block.network(), 31)),
    )
    .mistakes([
        (Answer::Number(count / 2), told(ids::REASON_LINKS_30)),
        (Answer::Number(2 * count), told(ids::REASON_LINKS_ENDS)),
        (Answer::Number(count - 2), told(ids::REASON_LINKS_TWO)),
        (Answer::Number(count - 1), told(ids::REASON_LINKS_TWO)),
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
        Say::new(ids::ASK_LINK).with("interface", interface.to_string()),
        Answer::Address(right),
        told(ids::WHY_LINK),
        walked(interface),
    )
    .about(block)
    .mistake(Answer::Address(wrong), told(ids::REASON_LINK_CROSSES))
    .mistake(Answer::Address(address), told(ids::REASON_LINK_SAME))
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
    let reason = || Some(told(ids::REASON_SAME_SUBNET));
    Question::choose(
        told(ids::ASK_SAME_SUBNET),
        vec![
            (Say::new(ids::OPTION_YES).into(), if same { None } else { reason() }),
            (Say::new(ids::OPTION_NO).into(), if same { reason() } else { None }),
        ],
        told(ids::WHY_SAME_SUBNET),
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
        against(ids::REASON_MEMBER_NETWORK, block.network()),
        against(ids::REASON_MEMBER_BROADCAST, block.end()),
        against(ids::REASON_BLOCK_MEMBER, draw.host(Prefix::new(before, block.length()))),
        against(ids::REASON_BLOCK_MEMBER, draw.host(Prefix::new(after, block.length()))),
        against(ids::REASON_BLOCK_MEMBER, interface.address.plus(u128::from(cut.step) * cut.unit())),
    ];
    draw.shuffle(&mut wrong);
    wrong.truncate(3);
    wrong.push((interface.address.to_string().into(), None));
    draw.shuffle(&mut wrong);
    Question::choose(
        Say::new(ids::ASK_MEMBER).with("block", block.to_string()),
        wrong,
        worked(ids::WHY_MEMBER, interface),
        walked(interface),
    )
}
