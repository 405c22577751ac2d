//! "What comes next?", answered from the run itself: no answer is typed, and each wrong one gets its own reason.

use crate::text::{Arg, Say};
use crate::trace::{Frame, Predict, Value, What, World};
use crate::wire::{EtherType, Ethernet, Ipv4, Mac, Reader};
use std::ops::RangeInclusive;

/// What is asked about the events of the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Which node sends next.
    Sender,
    /// Which MAC address the next frame goes to.
    Destination,
    /// Which Time to Live the next packet has.
    TimeToLive,
    /// How many rows a table of the node that decides will have: the name in its view.
    Rows(&'static str),
}

/// More choices than this are not read.
const MOST: usize = 5;

impl Ask {
    /// The question, when the events have an answer to it.
    pub fn of(self, world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
        match self {
            Self::Sender => sender(world, events),
            Self::Destination => destination(world, events),
            Self::TimeToLive => time_to_live(world, events),
            Self::Rows(table) => rows(world, events, table),
        }
    }
}

/// The first frame for which this holds that is sent from these events on. The decision asked about may be followed
/// by others before anything leaves: where to, and by which address.
fn next_frame<'a>(
    world: &'a World,
    events: &RangeInclusive<usize>,
    holds: impl Fn(&Frame) -> bool,
) -> Option<&'a Frame> {
    world.events.get(*events.start()..)?.iter().find_map(|event| match event.what {
        What::Sent(frame) => world.frames.get(frame).filter(|frame| holds(frame)),
        _ => None,
    })
}

/// The node that decides in these events.
fn decider(world: &World, events: &RangeInclusive<usize>) -> Option<usize> {
    Some(world.events.get(*events.start())?.node)
}

fn name(world: &World, node: usize) -> &str {
    world.nodes.get(node).map_or("?", |node| &node.name)
}

/// Makes the question of its choices: the first is right; they are shown in the order of their labels.
fn question(ask: Say, right: (Arg, Say), wrong: Vec<(Arg, Say)>) -> Option<Predict> {
    let label = right.0.clone();
    let mut choices = vec![right];
    for (arg, because) in wrong {
        if choices.len() < MOST && choices.iter().all(|(known, _)| *known != arg) {
            choices.push((arg, because));
        }
    }
    choices.sort_by_key(|(arg, _)| match arg {
        Arg::Number(number) => (*number, String::new()),
        Arg::Text(text) => (0, text.clone()),
        Arg::Say(say) => (u128::MAX, say.id.to_owned()),
    });
    let right = choices.iter().position(|(arg, _)| *arg == label)?;
    (choices.len() > 1).then_some(Predict { ask, choices, right })
}

fn sender(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let frame = next_frame(world, &events, |_| true)?;
    let node = frame.name.node;
    let because = |other: usize| {
        let id = if other == node { "guess-sender-right" } else { "guess-sender-wrong" };
        Say::new(id).with("node", name(world, other)).with("right", name(world, node))
    };
    let others = (0..world.nodes.len()).filter(|other| *other != node);
    question(
        Say::new("guess-sender"),
        (name(world, node).into(), because(node)),
        others.map(|other| (name(world, other).into(), because(other))).collect(),
    )
}

fn header(frame: &Frame) -> Option<(Ethernet, Option<Ipv4>)> {
    let mut r = Reader::new(&frame.bytes);
    let ethernet = Ethernet::read(&mut r).ok()?;
    let packet = (ethernet.ether_type == EtherType::IPV4).then(|| Ipv4::read(&mut r).ok()).flatten();
    Some((ethernet, packet))
}

fn destination(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let node = decider(world, &events)?;
    let frame = next_frame(world, &events, |frame| frame.name.node == node)?;
    let (ethernet, _) = header(frame)?;
    let from = name(world, frame.name.node);
    // Whose address is whose is told by what each node sends in this run.
    let mut owners: Vec<(Mac, &str)> = Vec::new();
    for sent in &world.frames {
        let Some((header, _)) = header(sent) else { continue };
        let forwards = world.nodes.get(sent.name.node).is_some_and(|node| node.addresses.is_empty());
        if !forwards && owners.iter().all(|(mac, _)| *mac != header.source) {
            owners.push((header.source, name(world, sent.name.node)));
        }
    }
    let right = ethernet.destination;
    let owner = |mac: Mac| owners.iter().find(|(known, _)| *known == mac).map(|(_, name)| *name);
    let label = |mac: Mac| match owner(mac) {
        _ if mac == Mac::BROADCAST => format!("{mac}"),
        Some(name) => format!("{mac} ({name})"),
        None => format!("{mac}"),
    };
    let because = |mac: Mac| {
        let id = match (mac == right, mac == Mac::BROADCAST) {
            (true, true) => "guess-mac-broadcast-right",
            (true, false) => "guess-mac-right",
            (false, true) => "guess-mac-broadcast-wrong",
            (false, false) if right == Mac::BROADCAST => "guess-mac-unknown",
            (false, false) => "guess-mac-wrong",
        };
        Say::new(id)
            .with("from", from)
            .with("owner", owner(mac).unwrap_or("?"))
            .with("right", owner(right).unwrap_or("?"))
    };
    let others = owners.iter().map(|(mac, _)| *mac).chain([Mac::BROADCAST]).filter(|mac| *mac != right);
    question(
        Say::new("guess-mac").with("from", from),
        (label(right).into(), because(right)),
        others.map(|mac| (label(mac).into(), because(mac))).collect(),
    )
}

fn time_to_live(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let node = decider(world, &events)?;
    let is_packet = |frame: &Frame| header(frame).is_some_and(|(_, packet)| packet.is_some());
    let frame = next_frame(world, &events, |frame| frame.name.node == node && is_packet(frame))?;
    let (_, packet) = header(frame)?;
    let right = packet?.time_to_live;
    let from = name(world, frame.name.node);
    let because = |value: u8| {
        let id = match value {
            _ if value == right => "guess-ttl-right",
            _ if value > right => "guess-ttl-more",
            _ => "guess-ttl-less",
        };
        Say::new(id).with("from", from).with("right", right)
    };
    let others = [right.checked_add(1), right.checked_sub(1), Some(64), Some(255)];
    let others = others.into_iter().flatten().filter(|value| *value != right);
    question(
        Say::new("guess-ttl").with("from", from),
        (Arg::from(right), because(right)),
        others.map(|value| (Arg::from(value), because(value))).collect(),
    )
}

fn rows(world: &World, events: RangeInclusive<usize>, table: &'static str) -> Option<Predict> {
    let node = world.events.get(*events.start())?.node;
    let count = |event: usize| match world.state(node, event)?.get(table)? {
        Value::Table(table) => Some(table.rows.len()),
        _ => None,
    };
    let before = count(events.start().saturating_sub(1))?;
    let right = count(*events.end())?;
    let because = |value: usize| {
        let id = match right.cmp(&before) {
            _ if value != right && value == before => "guess-rows-changed",
            std::cmp::Ordering::Greater => "guess-rows-more",
            std::cmp::Ordering::Less => "guess-rows-fewer",
            std::cmp::Ordering::Equal => "guess-rows-same",
        };
        Say::new(id).with("node", name(world, node)).with("before", before).with("right", right)
    };
    let others = [before, before + 1, before + 2, right + 1].into_iter().filter(|value| *value != right);
    question(
        Say::new("guess-rows").with("node", name(world, node)).with("table", Say::new(table_name(table)?)),
        (Arg::from(right), because(right)),
        others.map(|value| (Arg::from(value), because(value))).collect(),
    )
}

/// The message that names a table.
fn table_name(table: &str) -> Option<&'static str> {
    Some(match table {
        "arp-cache" => "view-arp-cache",
        "mac-table" => "view-mac-table",
        _ => return None,
    })
}
