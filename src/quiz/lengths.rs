//! Prefix lengths: how far apart blocks start, and which block is just large enough.

use super::draw::Draw;
use super::explain::{Cut, worked};
use super::{Answer, Level, Question, Worked};
use crate::address::{Family, Interface, smallest_length};
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
        (Answer::Number(given.into()), told("reason-step-of").with("given", given).with("other", other))
    };
    Question::new(
        Say::new("ask-step").with("length", length).with("index", cut.index),
        Answer::Number(cut.step.into()),
        told("why-step"),
        Worked::cidr(interface),
    )
    .mistakes([
        count("reason-step-mask", mask.into()),
        count("reason-step-size", 1 << interface.prefix().host_bits()),
        count("reason-step-wildcard", u128::from(cut.step) - 1),
        count("reason-step-bits", (8 - cut.inside).into()),
        of(length - 1),
        of(length + 1),
    ])
}

/// The longest prefix that has room for a number of hosts. The hard numbers are beside a power of two.
pub fn smallest(draw: &mut Draw) -> Question {
    let hosts = match draw.level {
        Level::Easy => draw.number(5, 250),
        Level::Medium => draw.number(200, 4000),
        Level::Hard => (1 << draw.between(5, 14)) + draw.number(0, 4) - 3,
    };
    // Every count drawn fits: 2^14 hosts are far fewer than IPv4 has.
    let length = smallest_length(Family::V4, hosts).unwrap_or(0);
    let size = |length: u8| 1_u128 << (32 - length);
    let told = |id, given: u8| {
        Say::new(id)
            .with("hosts", hosts)
            .with("needed", hosts + 2)
            .with("given", given)
            .with("bits", 32 - given)
            .with("size", size(given))
            .with("room", size(given) - 2)
            .with("half", size(given) / 2)
    };
    let wrong = |id, given: u8| (Answer::Length(Family::V4, given), told(id, given));
    let question = Question::new(
        Say::new("ask-smallest").with("hosts", hosts),
        Answer::Length(Family::V4, length),
        told("why-smallest", length),
        Worked::subnetting("plan", &[("block", "10.0.0.0/8".to_owned()), ("needs", hosts.to_string())]),
    );
    // Two more than fit: the count itself would still have fitted.
    let forgot = (size(length + 1) >= hosts).then(|| wrong("reason-smallest-two", length + 1));
    question.mistakes(forgot).mistakes([
        wrong("reason-smallest-small", length + 1),
        wrong("reason-smallest-large", length - 1),
        wrong("reason-smallest-bits", 32 - length),
    ])
}
