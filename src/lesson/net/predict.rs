//! "What comes next?", answered from the run itself: no answer is typed, and each wrong one gets its own reason.

mod tcp;

use crate::order::sort_by_key;
use crate::text::{Arg, Say, Sequence};
use crate::time::Duration;
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
    /// Which flags the next segment of the node that decides carries.
    Flags,
    /// Which sequence number it has.
    Sequence,
    /// Which acknowledgment number it has.
    Acknowledgment,
    /// In which state the connection of the node that decides will be.
    NextState,
}

/// More choices than this are not read.
const MOST: usize = 5;

/// A frame that is sent later than this is not what comes next: something else made its sender act.
const SOON: Duration = Duration::from_millis(500);

impl Ask {
    /// The question, when the events have an answer to it.
    pub fn of(self, world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
        match self {
            Self::Sender => sender(world, events),
            Self::Destination => destination(world, events),
            Self::TimeToLive => time_to_live(world, events),
            Self::Rows(table) => rows(world, events, table),
            Self::Flags => tcp::flags(world, events),
            Self::Sequence => tcp::sequence(world, events),
            Self::Acknowledgment => tcp::acknowledgment(world, events),
            Self::NextState => tcp::next_state(world, events),
        }
    }
}

/// The first frame that is sent in these events.
fn next_frame<'a>(world: &'a World, events: &RangeInclusive<usize>) -> Option<&'a Frame> {
    world.events.get(events.clone())?.iter().find_map(|event| match event.what {
        What::Sent(frame) => world.frames.get(frame),
        _ => None,
    })
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
    sort_by_key(&mut choices, |(arg, _)| match arg {
        Arg::Number(number) => (*number, String::new()),
        Arg::Text(text) => (0, text.clone()),
        // Numbers are shown in the order in which they follow one another, wherever counting begins.
        Arg::Sequence(Sequence { number, origin }) => {
            (number.wrapping_sub(origin.unwrap_or_default()).into(), String::new())
        }
        Arg::Initial(number) => (u128::from(*number), String::new()),
        Arg::Say(say) => (u128::MAX, say.id.to_owned()),
    });
    let right = choices.iter().position(|(arg, _)| *arg == label)?;
    (choices.len() > 1).then_some(Predict { ask, choices, right })
}

/// The node that decides what these events are about.
fn decider(world: &World, events: &RangeInclusive<usize>) -> Option<usize> {
    world.events.get(*events.start()).map(|event| event.node)
}

/// The frames that are sent from these events on, whichever step they belong to: an error that is decided now leaves
/// a few steps later, when its way is found.
fn frames_from<'a>(
    world: &'a World,
    events: &RangeInclusive<usize>,
) -> impl Iterator<Item = (Duration, &'a Frame)> {
    let since = *events.start();
    let start = world.time(since);
    world.events.iter().skip(since).filter_map(move |event| match event.what {
        What::Sent(frame) => Some((event.at.since(start), world.frames.get(frame)?)),
        _ => None,
    })
}

fn sender(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let decider = decider(world, &events)?;
    let next = frames_from(world, &events).next().filter(|(later, _)| *later < SOON);
    let right = next.map(|(_, frame)| frame.name.node);
    let because = |other: Option<usize>| {
        let id = match (other, other == right) {
            (Some(_), true) => "guess-sender-right",
            (Some(node), false) if node == decider => "guess-sender-drops",
            (Some(_), false) => "guess-sender-wrong",
            (None, true) => "guess-nobody-right",
            (None, false) => "guess-nobody-wrong",
        };
        Say::new(id).with("node", name(world, other.unwrap_or(decider)))
    };
    let label = |other: Option<usize>| match other {
        Some(node) => Arg::from(name(world, node)),
        None => Arg::Say(Say::new("guess-nobody")),
    };
    let all = std::iter::once(None).chain((0..world.nodes.len()).map(Some));
    let others = all.filter(|other| *other != right);
    question(
        Say::new("guess-sender"),
        (label(right), because(right)),
        others.map(|other| (label(other), because(other))).collect(),
    )
}

fn header(frame: &Frame) -> Option<(Ethernet, Option<Ipv4>)> {
    let mut r = Reader::new(&frame.bytes);
    let ethernet = Ethernet::read(&mut r).ok()?;
    let packet = (ethernet.ether_type == EtherType::IPV4).then(|| Ipv4::read(&mut r).ok()).flatten();
    Some((ethernet, packet))
}

fn destination(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let frame = next_frame(world, &events)?;
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
    let switch = world.nodes.get(frame.name.node).is_some_and(|node| node.addresses.is_empty());
    let label = |mac: Mac| match owner(mac) {
        _ if mac == Mac::BROADCAST => format!("{mac}"),
        Some(name) => format!("{mac} ({name})"),
        None => format!("{mac}"),
    };
    let because = |mac: Mac| {
        let id = match (mac == right, mac == Mac::BROADCAST) {
            (true, true) => "guess-mac-broadcast-right",
            (true, false) => "guess-mac-right",
            (false, _) if switch => "guess-mac-switch",
            (false, true) => "guess-mac-broadcast-wrong",
            (false, false) if mac == ethernet.source => "guess-mac-own",
            (false, false) if right == Mac::BROADCAST => "guess-mac-unknown",
            (false, false) if owner(mac) == owner(right) => "guess-mac-elsewhere",
            (false, false) => "guess-mac-wrong",
        };
        Say::new(id)
            .with("from", from)
            .with("owner", owner(mac).unwrap_or("?"))
            .with("right", owner(right).unwrap_or("?"))
    };
    // Where it sent frames before is what one would guess first.
    let earlier = world.events.iter().take(*events.start()).filter_map(|event| match event.what {
        What::Sent(sent) => world.frames.get(sent).filter(|sent| sent.name.node == frame.name.node),
        _ => None,
    });
    let earlier = earlier.filter_map(|sent| Some(header(sent)?.0.destination));
    let known = owners.iter().map(|(mac, _)| *mac);
    let others = std::iter::once(Mac::BROADCAST).chain(earlier).chain(known).filter(|mac| *mac != right);
    question(
        Say::new("guess-mac").with("from", from),
        (label(right).into(), because(right)),
        others.map(|mac| (label(mac).into(), because(mac))).collect(),
    )
}

fn time_to_live(world: &World, events: RangeInclusive<usize>) -> Option<Predict> {
    let node = decider(world, &events)?;
    let own = frames_from(world, &events).filter(|(_, frame)| frame.name.node == node);
    // Before the packet leaves, the router may have to ask whose MAC address it goes to.
    let right = own.filter_map(|(_, frame)| header(frame)?.1).next()?.time_to_live;
    let from = name(world, node);
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
    let node = decider(world, &events)?;
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
        "tcp-sockets" => "view-tcp-sockets",
        _ => return None,
    })
}
