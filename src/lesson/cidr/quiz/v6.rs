//! IPv6: the shortest form, the full form, and the network.

use super::super::ids;
use crate::address::{Address, Interface, Prefix, expanded};
use crate::lesson::walked;
use crate::quiz::{Answer, Draw, Level, Question};
use crate::text::Say;

fn told(id: &'static str, address: Address) -> Say {
    Say::new(id).with("full", expanded(address)).with("short", address.to_string())
}

/// The form RFC 5952 §4 gives an address.
pub fn shorten(draw: &mut Draw) -> Question {
    let address = draw.v6();
    let short = address.to_string();
    let gap = if short.contains("::") { "gap" } else { "none" };
    Question::new(
        told(ids::ASK_V6_SHORTEN, address),
        Answer::Shortest(short),
        told(ids::WHY_V6_SHORTEN, address).with("gap", gap),
        walked(address),
    )
}

/// All 32 digits of an address.
pub fn expand(draw: &mut Draw) -> Question {
    let address = draw.v6();
    // What comes of filling groups up behind their digits instead of before them.
    let padded: Vec<_> = groups(address).map(|group| format!("{:0<4}", format!("{group:x}"))).into();
    let short = address.to_string();
    let written = short.split(':').filter(|group| !group.is_empty()).count();
    Question::new(
        told(ids::ASK_V6_EXPAND, address),
        Answer::Full(expanded(address)),
        told(ids::WHY_V6_EXPAND, address)
            .with("gap", if short.contains("::") { "gap" } else { "none" })
            .with("written", written)
            .with("missing", 8 - written),
        walked(address),
    )
    .mistake(Answer::Full(padded.join(":")), told(ids::REASON_V6_PADDED, address))
}

fn groups(address: Address) -> [u16; 8] {
    std::array::from_fn(|index| (address.value() >> (112 - 16 * index)) as u16)
}

/// The network address of an IPv6 block.
pub fn network(draw: &mut Draw) -> Question {
    let length = match draw.level {
        Level::Easy => draw.pick(&[32, 48, 64]),
        Level::Medium => 4 * draw.between(9, 16),
        Level::Hard => draw.between(33, 63),
    };
    let address = draw.v6_site();
    let interface = Interface { address, length };
    let block = interface.prefix();
    let index = usize::from(length / 16);
    let told = |id| {
        Say::new(id)
            .with("interface", interface.to_string())
            .with("network", block.network().to_string())
            .with("prefix", block.to_string())
            .with("length", length)
            .with("cut", if length % 16 == 0 { "boundary" } else { "inside" })
            .with("whole", length / 16)
            .with("index", index + 1)
            .with("inside", length % 16)
            .with("before", format!("{:04x}", groups(address)[index]))
            .with("bits", format!("{:016b}", groups(address)[index]))
            .with("after", format!("{:04x}", groups(block.network())[index]))
    };
    let cut_at = |id, other: u8| {
        (Answer::Address(Prefix::new(address, other).network()), told(id).with("other", other))
    };
    Question::new(
        told(ids::ASK_V6_NETWORK),
        Answer::Address(block.network()),
        told(ids::WHY_V6_NETWORK),
        walked(interface),
    )
    .about(block)
    .mistake(Answer::Address(address), told(ids::REASON_V6_ADDRESS))
    .mistake(Answer::Address(block.end()), told(ids::REASON_V6_END))
    .mistake(Answer::Address(block.network().plus(1)), told(ids::REASON_V6_FIRST))
    .mistakes([
        cut_at(ids::REASON_CUT_GROUP, length / 16 * 16),
        cut_at(ids::REASON_CUT_GROUP, length.div_ceil(16) * 16),
        cut_at(ids::REASON_CUT_DIGIT, length / 4 * 4),
        cut_at(ids::REASON_CUT_DIGIT, length.div_ceil(4) * 4),
        cut_at(ids::REASON_CUT_AT, length - 1),
        cut_at(ids::REASON_CUT_AT, length + 1),
    ])
}
