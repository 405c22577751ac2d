//! Which block is just large enough.

use super::super::ids;
use super::doing;
use crate::address::{Family, smallest_length};
use crate::quiz::{Answer, Draw, Level, Question};
use crate::text::Say;

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
        Say::new(ids::ASK_SMALLEST).with("hosts", hosts),
        Answer::Length(Family::V4, length),
        told(ids::WHY_SMALLEST, length),
        doing("plan", &[("block", "10.0.0.0/8".to_owned()), ("needs", hosts.to_string())]),
    );
    // Two more than fit: the count itself would still have fitted.
    let forgot = (size(length + 1) >= hosts).then(|| wrong(ids::REASON_SMALLEST_TWO, length + 1));
    question.mistakes(forgot).mistakes([
        wrong(ids::REASON_SMALLEST_SMALL, length + 1),
        wrong(ids::REASON_SMALLEST_LARGE, length - 1),
        wrong(ids::REASON_SMALLEST_BITS, 32 - length),
    ])
}
