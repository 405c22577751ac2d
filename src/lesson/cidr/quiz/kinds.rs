//! What an address is for, told from the block it lies in.

use super::super::ids;
use crate::address::{Address, Family, Kind, Prefix};
use crate::lesson::walked;
use crate::quiz::{Draw, Level, Question};
use crate::text::{Arg, Say};

/// The kinds that can be chosen: their name in the registry, and the name under which their blocks are told.
const V4: &[(&str, &str)] = &[
    ("private", "private"),
    ("loopback", "loopback"),
    ("public", "public"),
    ("link-local", "link-local"),
    ("multicast", "multicast"),
    ("shared", "shared"),
    ("documentation", "documentation"),
    ("reserved", "reserved"),
];
const V6: &[(&str, &str)] = &[
    ("unique-local", "unique-local"),
    ("link-local", "link-local-v6"),
    ("documentation", "documentation-v6"),
    ("multicast", "multicast-v6"),
    ("public", "public-v6"),
];
/// How many of [`V4`] an easy question knows.
const EASY: usize = 5;

/// Where addresses are drawn from. The first few are for easy questions; public ones are drawn as hosts are.
const BLOCKS_V4: &[&str] = &[
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "224.0.0.0/4",
    "100.64.0.0/10",
    "192.0.2.0/24",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "240.0.0.0/4",
];
const EASY_BLOCKS: usize = 6;
const BLOCKS_V6: &[&str] = &["fc00::/7", "fe80::/10", "2001:db8::/32", "3fff::/20", "ff00::/8", "2000::/3"];

/// Which of four kinds an address is of.
pub fn address_kind(draw: &mut Draw) -> Question {
    let family = if draw.level == Level::Hard && draw.coin() { Family::V6 } else { Family::V4 };
    let (known, blocks) = match (family, draw.level) {
        (Family::V6, _) => (V6, BLOCKS_V6),
        (Family::V4, Level::Easy) => (&V4[..EASY], &BLOCKS_V4[..EASY_BLOCKS]),
        (Family::V4, _) => (V4, BLOCKS_V4),
    };
    let (address, trap) = loop {
        let (address, beside) = candidate(draw, blocks);
        if known.iter().any(|(id, _)| *id == Kind::of(address).id) {
            break (address, beside);
        }
    };
    let kind = Kind::of(address);
    let source = format!("RFC {} {}", kind.rfc, kind.section);
    let told = |key: &str, fits| {
        Say::new(ids::WHY_ADDRESS_KIND)
            .with("kind", key)
            .with("fits", fits)
            .with("address", address.to_string())
            .with("source", source.trim_end())
    };
    let mut options: Vec<(Arg, Option<Say>)> = Vec::new();
    let mut explain = Say::new(ids::WHY_ADDRESS_KIND);
    let mut others = Vec::new();
    for (id, key) in known {
        let label = Say::new(ids::OPTION_KIND).with("kind", *id).into();
        match *id {
            id if id == kind.id => {
                options.push((label, None));
                explain = told(key, "yes");
            }
            // The block that is almost right must be among the choices.
            id if id == trap => options.push((label, Some(told(key, "no")))),
            _ => others.push((label, Some(told(key, "no")))),
        }
    }
    draw.shuffle(&mut others);
    options.extend(others);
    options.truncate(4);
    draw.shuffle(&mut options);
    Question::choose(
        Say::new(ids::ASK_ADDRESS_KIND).with("address", address.to_string()),
        options,
        explain,
        walked(address),
    )
}

/// An address inside one of `blocks`, just outside it, or any public one; and the kind of that block.
fn candidate(draw: &mut Draw, blocks: &[&str]) -> (Address, &'static str) {
    let text = draw.pick(blocks);
    let Ok(block) = text.parse::<Prefix>() else { return (draw.v4(), "public") };
    let trap = Kind::of(block.network().plus(5)).id;
    let near = draw.number(1, 1 << 9);
    let address = match (draw.level, draw.below(6)) {
        (Level::Easy, 0) if block.family() == Family::V4 => draw.v4(),
        (Level::Medium | Level::Hard, 0 | 1) => block.end().plus(near),
        (Level::Medium | Level::Hard, 2) => block.network().minus(near),
        _ => draw.inside(block),
    };
    (address, trap)
}
