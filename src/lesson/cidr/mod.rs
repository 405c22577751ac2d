//! An address is cut into network and host, bit by bit (RFC 4632 §3.1).

mod facts;
mod ids;
pub mod quiz;

use super::{Gesture, Knob, Knobs, Lesson, Panel, Refusal, Shape, walk::Walk};
use crate::address::{
    Address, Class, Family, Form, Grouped, Hosts, Interface, Item, Kind, Prefix, Reading, common,
    cover_range, expanded, hosts_of, read,
};
use crate::knobs::refusal;
use crate::text::Say;
use crate::trace::{Blocks, Choices, Layer, Leaf, Rfc, Role, Step, Trace, Value};
use facts::{address_facts, badges, host_fact, interface_facts};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "cidr",
    layer: Layer::Internet,
    knobs: &[&INPUT, &HOST, &PICK],
    shown: |_| vec![&INPUT],
    panels: &[&[Panel::Bits], &[Panel::Tree], &[Panel::Facts]],
    presets: &[],
    run,
    turn,
};

/// What the learner typed.
pub const INPUT: Knob = Knob {
    name: "input",
    default: "16.158.165.91/22",
    shape: Shape::Text,
    examples: &[
        "192.0.2.7/31",
        "10.1.2.3 255.255.252.0",
        "2001:db8:7::42/48",
        "192.168.0.10-192.168.0.40",
        "172.16.9.1",
    ],
};
/// "Is this host in the network?"
const HOST: Knob = Knob { name: "host", default: "", shape: Shape::Ask, examples: &[] };
/// Which of several things in the input is walked.
const PICK: Knob = Knob { name: "pick", default: "0", shape: Shape::Held, examples: &[] };

/// More pieces of a range than this are counted, not listed.
const MOST_PIECES: usize = 64;

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let reading = read(knobs.get(&INPUT)).map_err(|error| refusal(&INPUT, error))?;
    let items = choices(&reading);
    let chosen = knobs.get(&PICK).parse().unwrap_or(0).min(items.len() - 1);
    let (steps, mut facts) = match items[chosen].form {
        Form::Interface(interface) => (walk(interface), interface_facts(interface)),
        Form::Alone(address) => (walk_alone(address), address_facts(address)),
        Form::Range(first, last) => (walk_range(first, last), address_facts(first)),
    };
    if let Form::Interface(interface) = items[chosen].form {
        host_fact(knobs.get(&HOST), interface.prefix(), &mut facts)?;
    }
    let labels = if items.len() > 1 { items.iter().map(label).collect() } else { Vec::new() };
    let address = match items[chosen].form {
        Form::Interface(Interface { address, .. }) | Form::Alone(address) | Form::Range(address, _) => {
            address
        }
    };
    Ok(Trace { steps, facts, badges: badges(address), choices: Choices { labels, chosen }, world: None })
}

/// What can be walked: each thing found, a range followed by the prefixes it is made of.
fn choices(reading: &Reading) -> Vec<Item> {
    let mut items = Vec::new();
    for item in &reading.items {
        items.push(item.clone());
        if let Form::Range(first, last) = item.form {
            let pieces = cover_range(first, last).into_iter().take(MOST_PIECES);
            items.extend(pieces.map(|piece| Item {
                form: Form::Interface(Interface { address: piece.network(), length: piece.length() }),
                at: item.at.clone(),
                label: None,
            }));
        }
    }
    items
}

fn label(item: &Item) -> String {
    let form = match item.form {
        Form::Interface(interface) => interface.to_string(),
        Form::Alone(address) => address.to_string(),
        Form::Range(first, last) => format!("{first} – {last}"),
    };
    match &item.label {
        Some(name) => format!("{name}: {form}"),
        None => form,
    }
}

/// The nine steps of IPv4, or the eight of IPv6, which has no broadcast.
fn walk(interface: Interface) -> Vec<Step> {
    let Interface { address, length } = interface;
    let prefix = interface.prefix();
    let mut walk = Walk::new();

    walk.row("address", address, None);
    walk.step(binary(address, length), &[notation(address.family())], None);

    walk.row("address", address, Some(length));
    walk.view.set("length", Value::Number(length.into()));
    walk.view.set("host-bits", Value::Number(prefix.host_bits().into()));
    walk.step(cut(prefix), &[Rfc::new(4632, "§3.1")], Some("classes"));

    walk.row("mask", prefix.mask(), Some(length));
    walk.step(mask(prefix), &[Rfc::new(4632, "§3.1")], (length == 24).then_some("class-c"));

    walk.row("network", prefix.network(), Some(length));
    walk.step(and(interface), &[Rfc::new(4632, "§3.1")], None);

    walk.view.set("prefix", Value::Text(prefix.to_string()));
    walk.step(network(interface), &[network_source(address.family())], None);

    match hosts_of(prefix) {
        Some(hosts) => walk_hosts(&mut walk, prefix, hosts),
        None => {
            walk.view.set("hosts", Value::Number(0));
            let (say, source) = no_hosts(prefix);
            walk.step(say, &[source], None);
        }
    }
    walk.step(size(prefix), &[Rfc::new(4632, "§3.1")], (length == 24).then_some("class-c"));
    walk.steps
}

/// The first host and the last, and what IPv4 keeps behind it.
fn walk_hosts(walk: &mut Walk, prefix: Prefix, hosts: Hosts) {
    // Of IPv6 none is kept back: the first and the last address are not the first and the last host.
    let [first, last] = match prefix.family() {
        Family::V4 => ["first", "last"],
        Family::V6 => ["first-v6", "last-v6"],
    };
    let length = prefix.length();
    walk.row(first, hosts.first, Some(length));
    let (say, sources) = ends("first", prefix, hosts.first);
    walk.step(say, &sources, None);

    walk.row(last, hosts.last, Some(length));
    let (say, sources) = ends("last", prefix, hosts.last);
    walk.step(say, &sources, None);

    if prefix.family() == Family::V4 {
        if let Some(broadcast) = hosts.broadcast {
            walk.row("broadcast", broadcast, Some(length));
        }
        walk.step(broadcast(prefix), &[Rfc::new(919, "§7"), Rfc::new(3021, "§2.2")], None);
    }
    if let Some(count) = hosts.count {
        walk.view.set("hosts", Value::Number(count));
    }
}

/// Why no host has an address of the block, and who says so.
fn no_hosts(prefix: Prefix) -> (Say, Rfc) {
    let (kind, source) = match Kind::of_block(prefix) {
        Some(kind) if kind.id == "this-network" => (kind.id, Rfc::new(1122, "§3.2.1.3")),
        // Half multicast and half reserved, the block of classes D and E is no one kind.
        Some(kind) => (kind.id, Rfc::new(kind.rfc, kind.section)),
        None => ("multicast-reserved", Rfc::new(1112, "§4")),
    };
    (Say::new(ids::NO_HOSTS).with("kind", kind).with("prefix", prefix.to_string()), source)
}

const fn notation(family: Family) -> Rfc {
    match family {
        Family::V4 => Rfc::new(1123, "§2.1"),
        Family::V6 => Rfc::new(4291, "§2.2"),
    }
}

const fn network_source(family: Family) -> Rfc {
    match family {
        Family::V4 => Rfc::new(1122, "§3.2.1.3"),
        Family::V6 => Rfc::new(4291, "§2.3"),
    }
}

fn end_sources(prefix: Prefix) -> Vec<Rfc> {
    match (prefix.family(), prefix.length()) {
        (Family::V4, 31) => vec![Rfc::new(3021, "§2.1")],
        (Family::V4, _) => vec![Rfc::new(1122, "§3.2.1.3")],
        (Family::V6, 127) => vec![Rfc::new(6164, "§6"), Rfc::new(4291, "§2.6.1")],
        (Family::V6, _) => vec![Rfc::new(4291, "§2.6.1")],
    }
}

/// The stretch of address that the cut falls into: an octet of IPv4, a group of IPv6.
struct Unit {
    /// Counted from 1.
    index: u8,
    /// Its bits.
    width: u8,
    value: u128,
    family: Family,
}

impl Unit {
    /// The unit that holds the first host bit, or the last unit when there is none.
    fn at(address: Address, length: u8) -> Self {
        let family = address.family();
        let width = match family {
            Family::V4 => 8,
            Family::V6 => 16,
        };
        let index = (length / width).min(family.width() / width - 1);
        let shift = family.width() - width * (index + 1);
        Self { index: index + 1, width, value: (address.value() >> shift) & ((1 << width) - 1), family }
    }

    /// As it stands in the address: decimal, or hexadecimal in IPv6.
    fn written(&self) -> String {
        match self.family {
            Family::V4 => self.value.to_string(),
            Family::V6 => format!("{:x}", self.value),
        }
    }

    fn bits(&self) -> String {
        format!("{:0width$b}", self.value, width = usize::from(self.width))
    }

    /// `128 + 32 + 4 + 1`: the powers of two it is the sum of.
    fn sum(&self) -> String {
        let powers: Vec<_> = (0..self.width)
            .rev()
            .map(|power| 1_u128 << power)
            .filter(|power| self.value & power != 0)
            .map(|power| power.to_string())
            .collect();
        if powers.is_empty() { "0".to_owned() } else { powers.join(" + ") }
    }
}

fn binary(address: Address, length: u8) -> Say {
    let unit = Unit::at(address, length);
    let id = match address.family() {
        Family::V4 => "binary",
        Family::V6 => "binary-v6",
    };
    Say::new(id)
        .with("unit", unit.written())
        .with("bits", unit.bits())
        .with("sum", unit.sum())
        .with("full", expanded(address))
}

fn cut(prefix: Prefix) -> Say {
    let id = match prefix.length() {
        0 => "cut-none",
        _ if prefix.host_bits() == 0 => "cut-all",
        _ => "cut",
    };
    Say::new(id)
        .with("length", prefix.length())
        .with("hosts", prefix.host_bits())
        .with("width", prefix.family().width())
        .with("apart", parts_of(prefix))
}

/// What the host bits tell apart.
fn parts_of(prefix: Prefix) -> &'static str {
    match (hosts_of(prefix), prefix.family()) {
        (None, _) => "addresses",
        (_, Family::V4) => "hosts",
        (_, Family::V6) => "interfaces",
    }
}

fn mask(prefix: Prefix) -> Say {
    let id = match prefix.family() {
        Family::V4 => "mask",
        Family::V6 => "mask-v6",
    };
    Say::new(id)
        .with("length", prefix.length())
        .with("mask", prefix.mask().to_string())
        .with("wildcard", prefix.wildcard().to_string())
}

fn and(interface: Interface) -> Say {
    let Interface { address, length } = interface;
    let unit = Unit::at(address, length);
    let after = Unit::at(interface.prefix().network(), length);
    let inside = length % unit.width;
    let id = match (length, interface.prefix().host_bits(), inside) {
        (0, ..) => "and-none",
        (_, 0, _) => "and-all",
        (_, _, 0) => "and-whole",
        _ => "and-mixed",
    };
    let bits = unit.bits();
    let (kept, dropped) = bits.split_at(usize::from(inside));
    Say::new(id)
        .with("length", length)
        .with("hosts", interface.prefix().host_bits())
        .with("family", family_name(address.family()))
        .with("index", unit.index)
        .with("before", unit.written())
        .with("kept", kept)
        .with("dropped", dropped)
        .with("after", after.written())
}

const fn family_name(family: Family) -> &'static str {
    match family {
        Family::V4 => "v4",
        Family::V6 => "v6",
    }
}

fn network(interface: Interface) -> Say {
    let prefix = interface.prefix();
    let id = match interface.address == prefix.network() {
        _ if prefix.host_bits() == 0 => "network-one",
        true => "network-itself",
        false => "network",
    };
    Say::new(id)
        .with("address", interface.address.to_string())
        .with("network", prefix.network().to_string())
        .with("prefix", prefix.to_string())
        .with("apart", parts_of(prefix))
}

/// The sentence for the first or the last address a host may take, and its sources.
fn ends(end: &'static str, prefix: Prefix, address: Address) -> (Say, Vec<Rfc>) {
    let usual = if end == "first" { prefix.first_host() } else { prefix.last_host() };
    // Only link-local addresses of IPv4 have more reserved than the ends of their block.
    if address != usual {
        let say = Say::new(ids::END_RESERVED).with("end", end).with("address", address.to_string());
        return (say.with("prefix", prefix.to_string()), vec![Rfc::new(3927, "§2.1")]);
    }
    let id = match (end, prefix.family(), prefix.host_bits()) {
        ("first", Family::V4, 0) | ("first", Family::V6, 0) => "first-one",
        (_, _, 0) => "last-one",
        ("first", Family::V4, 1) => "first-31",
        ("first", Family::V4, _) => "first-host",
        ("first", Family::V6, 128) => "first-v6-all",
        ("first", Family::V6, 1) => "first-127",
        ("first", Family::V6, _) => "first-v6",
        (_, Family::V4, 1) => "last-31",
        (_, Family::V4, _) => "last-host",
        (_, Family::V6, 1) => "last-127",
        (_, Family::V6, _) => "last-v6",
    };
    let say = Say::new(id).with("address", address.to_string()).with("prefix", prefix.to_string());
    (say, end_sources(prefix))
}

fn broadcast(prefix: Prefix) -> Say {
    match (prefix.broadcast(), prefix.length()) {
        // RFC 919 §7: whatever the block, this address is the limited broadcast.
        (Some(address), _) if address.value() == Family::V4.ones() => Say::new(ids::BROADCAST_ALL),
        (Some(address), _) => Say::new(ids::BROADCAST).with("address", address.to_string()),
        (None, 31) => Say::new(ids::BROADCAST_31),
        (None, _) => Say::new(ids::BROADCAST_32),
    }
}

fn size(prefix: Prefix) -> Say {
    let id = match (prefix.family(), prefix.length(), prefix.host_bits()) {
        (Family::V4, 0, _) => "size-v4-all",
        (Family::V6, 0, _) => "size-v6-all",
        (_, _, 0) => "size-one",
        (Family::V4, 31, _) => "size-31",
        (Family::V4, ..) => "size",
        (Family::V6, 64, _) => "size-64",
        (Family::V6, ..) => "size-v6",
    };
    let hosts = hosts_of(prefix);
    let id = match hosts {
        None => "size-no-hosts",
        Some(hosts) if hosts.count != prefix.hosts() => "size-reserved",
        Some(_) => id,
    };
    let mut say = Say::new(id).with("bits", prefix.host_bits()).with("prefix", prefix.to_string());
    let count = hosts.map_or(Some(0), |hosts| hosts.count);
    if let (Some(size), Some(hosts)) = (prefix.size(), count) {
        say = say.with("size", size).with("hosts", hosts);
    }
    say
}

/// An address whose cut was not said: what its class would once have said, and the question for a prefix.
fn walk_alone(address: Address) -> Vec<Step> {
    let mut walk = Walk::new();
    walk.row("address", address, None);
    walk.step(binary(address, 0), &[notation(address.family())], None);
    if let Some(class) = Class::of(address) {
        let letter = class.letter.to_string();
        walk.view.set("class", Value::Text(letter.clone()));
        match class.length {
            Some(length) => {
                let prefix = Prefix::new(address, length);
                walk.row("class-mask", prefix.mask(), Some(length));
                let say = Say::new(ids::CLASS_HISTORY).with("class", letter).with("length", length);
                let myth = if address.value() >> 24 == 127 { "class-127" } else { "classes" };
                walk.step(say, &[Rfc::new(791, "§3.2"), Rfc::new(4632, "§2")], Some(myth));
            }
            None => {
                let say = Say::new(ids::CLASS_NONE).with("class", letter);
                walk.step(say, &[Rfc::new(1112, "§4")], None);
            }
        }
    }
    walk.step(
        Say::new(ids::ASK_PREFIX)
            .with("address", address.to_string())
            .with("family", family_name(address.family())),
        &[Rfc::new(4632, "§3.1")],
        None,
    );
    walk.steps
}

/// A range: its two ends, the bits they share, and the prefixes it is made of.
fn walk_range(first: Address, last: Address) -> Vec<Step> {
    let width = first.family().width();
    let (from, to) = (Prefix::new(first, width), Prefix::new(last, width));
    let mut walk = Walk::new();
    walk.row("first", first, None);
    walk.row("last", last, None);
    let span = (last.value() - first.value()).checked_add(1);
    walk.step(
        Say::new(ids::RANGE_ENDS)
            .with("first", first.to_string())
            .with("last", last.to_string())
            .with("count", span.map_or_else(|| "2^128".to_owned(), |count| Grouped(count).to_string())),
        &[],
        None,
    );
    let Some(root) = common(from, to) else { return walk.steps };
    walk.row("first", first, Some(root.length()));
    walk.row("last", last, Some(root.length()));
    walk.step(
        Say::new(ids::RANGE_COMMON).with("length", root.length()).with("prefix", root.to_string()),
        &[Rfc::new(4632, "§3.1")],
        None,
    );
    let blocks = cover_range(first, last);
    let count = blocks.len();
    let leaves =
        blocks.into_iter().map(|prefix| Leaf { prefix, role: Role::Part, name: String::new() }).collect();
    walk.view
        .set("blocks", Value::Blocks(Blocks { root, leaves, current: None, here: None, editable: false }));
    walk.step(Say::new(ids::RANGE_BLOCKS).with("count", count), &[Rfc::new(4632, "§3.1")], None);
    walk.steps
}

fn turn(knobs: &Knobs, gesture: Gesture) -> Option<Knobs> {
    if let Gesture::Choose(index) = gesture {
        return Some(knobs.with(&PICK, index.to_string()));
    }
    let reading = read(knobs.get(&INPUT)).ok()?;
    let items = choices(&reading);
    let chosen = knobs.get(&PICK).parse().unwrap_or(0).min(items.len() - 1);
    let (address, length) = match items[chosen].form {
        Form::Interface(interface) => (interface.address, Some(interface.length)),
        Form::Alone(address) => (address, None),
        Form::Range(..) => return None,
    };
    let width = address.family().width();
    let text = match (gesture, length) {
        (Gesture::Flip(bit), _) if bit >= width => return None,
        (Gesture::Cut(length), _) if length > width => return None,
        (Gesture::Flip(bit), Some(length)) => Interface { address: address.flipped(bit), length }.to_string(),
        (Gesture::Flip(bit), None) => address.flipped(bit).to_string(),
        (Gesture::Cut(length), _) => Interface { address, length }.to_string(),
        (Gesture::Pick(prefix), _) => {
            let address = if prefix.contains(address) { address } else { prefix.network() };
            Interface { address, length: prefix.length() }.to_string()
        }
        _ => return None,
    };
    Some(knobs.with(&INPUT, text).with(&PICK, PICK.default))
}

#[cfg(test)]
mod tests;
