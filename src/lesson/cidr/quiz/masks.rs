//! Masks: from the length, back to the length, and what is none.

use super::super::ids;
use crate::address::{Address, Family, Interface, Prefix, mask_length};
use crate::lesson::walked;
use crate::quiz::{Answer, Cut, Draw, Level, Question, hole};
use crate::text::Say;

/// The netmask of a length.
pub fn netmask(draw: &mut Draw) -> Question {
    from_length(draw, &NETMASK)
}

/// The wildcard mask of a length.
pub fn wildcard(draw: &mut Draw) -> Question {
    from_length(draw, &WILDCARD)
}

/// One of the two ways to write a length as an address.
struct Way {
    ask: &'static str,
    why: &'static str,
    of: fn(Prefix) -> Address,
    /// The other way's mask.
    other: fn(Prefix) -> Address,
    /// What is said to the other one.
    swapped: &'static str,
    /// What is said to the step in place of the octet.
    stepped: &'static str,
}

const NETMASK: Way = Way {
    ask: ids::ASK_NETMASK,
    why: ids::WHY_NETMASK,
    of: Prefix::mask,
    other: Prefix::wildcard,
    swapped: ids::REASON_IS_WILDCARD,
    stepped: ids::REASON_MASK_STEP,
};
const WILDCARD: Way = Way {
    ask: ids::ASK_WILDCARD,
    why: ids::WHY_WILDCARD,
    of: Prefix::wildcard,
    other: Prefix::mask,
    swapped: ids::REASON_IS_NETMASK,
    stepped: ids::REASON_WILDCARD_STEP,
};

fn from_length(draw: &mut Draw, way: &Way) -> Question {
    let length = draw.length();
    let interface = Interface { address: draw.v4_host(length), length };
    let block = interface.prefix();
    let cut = Cut::after(length);
    let right = (way.of)(block);
    // The octet of the cut with the step in it: what comes of adding where bits should be filled.
    let octet = u128::from(cut.octet(right));
    let stepped = right.minus(octet * cut.unit()).plus(u128::from(cut.step) * cut.unit());
    let mask = |id, mask: Address| {
        let say = Say::new(id).with("mask", mask.to_string()).with("length", length);
        (Answer::Mask(mask), say.with("step", cut.step).with("index", cut.index).with("octet", octet))
    };

    Question::new(
        Say::new(way.ask).with("length", length),
        Answer::Mask(right),
        about(Say::new(way.why), length),
        walked(interface),
    )
    .mistakes([mask(way.swapped, (way.other)(block))])
    .mistakes((cut.inside < 8).then(|| mask(way.stepped, stepped)))
}

/// A mask told with the octet in which it changes.
fn about(say: Say, length: u8) -> Say {
    let cut = Cut::after(length);
    let prefix = Prefix::new(Address::new(Family::V4, 0), length);
    let octet = cut.octet(prefix.mask());
    say.with("length", length)
        .with("mask", prefix.mask().to_string())
        .with("wildcard", prefix.wildcard().to_string())
        .with("cut", if cut.inside == 8 { "boundary" } else { "inside" })
        .with("whole", length / 8)
        .with("index", cut.index)
        .with("inside", cut.inside)
        .with("octet", octet)
        .with("bits", format!("{octet:08b}"))
        .with("rest", 255 - octet)
        .with("hosts", prefix.host_bits())
}

/// The length of a netmask; the hard ones are wildcard masks half of the time.
pub fn mask_length_of(draw: &mut Draw) -> Question {
    let length = draw.length();
    let interface = Interface { address: draw.v4_host(length), length };
    let block = interface.prefix();
    let wild = draw.level == Level::Hard && draw.coin();
    let (form, shown) = if wild { ("wildcard", block.wildcard()) } else { ("netmask", block.mask()) };
    let told = |id| about(Say::new(id), length).with("form", form).with("shown", shown.to_string());
    let other = |id, given: u8| (Answer::Slash(given), told(id).with("given", given));

    Question::new(
        Say::new(ids::ASK_MASK_LENGTH).with("form", form).with("shown", shown.to_string()),
        Answer::Slash(length),
        told(ids::WHY_MASK_LENGTH),
        walked(interface),
    )
    .mistakes([
        other(ids::REASON_SLASH_HOSTS, block.host_bits()),
        other(ids::REASON_SLASH_OCTETS, 8 * (length / 8)),
        other(ids::REASON_SLASH_OCTETS, 8 * length.div_ceil(8)),
    ])
}

/// Which of four is a netmask.
pub fn valid_mask(draw: &mut Draw) -> Question {
    let length = draw.length();
    let interface = Interface { address: draw.v4_host(length), length };
    let mask = interface.prefix().mask();
    let mut options = vec![(mask.to_string().into(), None)];
    let wild = Prefix::new(interface.address, draw.length()).wildcard();
    let reason = Say::new(ids::REASON_VALID_WILDCARD).with("mask", wild.to_string());
    options.push((wild.to_string().into(), Some(reason)));
    while options.len() < 4 {
        // A bit turned over on either side of a cut leaves a hole, except right at the cut.
        let cut = draw.length();
        let broken = Prefix::new(interface.address, cut).mask().flipped(draw.between(1, 31));
        let option = (broken.to_string().into(), Some(hole(broken)));
        if mask_length(broken).is_none() && !options.contains(&option) {
            options.push(option);
        }
    }
    draw.shuffle(&mut options);
    let explain = about(Say::new(ids::WHY_VALID_MASK), length);
    Question::choose(
        Say::new(ids::ASK_VALID_MASK),
        options,
        explain,
        walked(format!("{} {mask}", interface.address)),
    )
}
