//! Where a field's value came from: found in the run, by looking at what its sender had received before.

use super::opened::{Opened, Protocol};
use super::world::{Fate, Frame, What, World};
use crate::text::Say;
use crate::wire::{EtherType, Ethernet, Reader};
use std::ops::Range;
use std::rc::Rc;

/// The opcode of an answer.
const REPLY: u128 = 2;
/// How many frames are looked through for the one that a value came from: those further back are long forgotten.
const LOOK_BACK: usize = 2000;

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What put it there.
    pub say: Say,
    /// The event to go and see it at.
    pub event: Option<usize>,
}

/// The frame whose field is asked about, opened.
struct Asked<'a> {
    world: &'a World,
    index: usize,
    frame: &'a Frame,
    opened: &'a Opened,
    field: usize,
}

impl World {
    /// Where a field of a frame got its value. `opened` is that frame.
    pub fn origin(&self, index: usize, opened: &Opened, field: usize) -> Option<Origin> {
        let asked = Asked { world: self, index, frame: self.frames.get(index)?, opened, field };
        asked
            .by_fault()
            .or_else(|| asked.by_quote())
            .or_else(|| asked.by_link())
            .or_else(|| asked.by_packet())
    }

    /// The event at which a frame arrived.
    fn arrival(&self, frame: usize) -> Option<usize> {
        let Fate::Delivered(at) = self.frames.get(frame)?.fate else { return None };
        let since = self.events.partition_point(|event| event.at < at);
        let arrived = self.events[since..].iter().position(|event| event.what == What::Received(frame))?;
        Some(since + arrived)
    }
}

impl Asked<'_> {
    fn name(&self) -> &'static str {
        self.opened.field(self.field).name
    }

    fn protocol(&self) -> Protocol {
        self.opened.layers()[self.opened.layer_of(self.field)].protocol
    }

    fn say(&self, id: &'static str) -> Say {
        let sender = self.world.nodes.get(self.frame.name.node);
        Say::new(id).with("node", sender.map_or("?", |node| node.name.as_str()))
    }

    /// What the sender did by itself, for the reason it sent the frame.
    fn own(&self, id: &'static str) -> Origin {
        Origin { say: self.say(id), event: self.frame.cause }
    }

    /// What the sender took from a frame it had received.
    fn from(&self, id: &'static str, frame: usize) -> Origin {
        let name = self.world.name_of(&self.world.frames[frame]);
        Origin { say: self.say(id).with("frame", name), event: self.world.arrival(frame) }
    }

    /// The latest frame that the sender had received before, with this in it.
    fn received(&self, wanted: impl Fn(&Rc<[u8]>) -> bool) -> Option<usize> {
        let before = self.world.frames.iter().enumerate().take(self.index).rev().take(LOOK_BACK);
        let mut there = before.filter(|(_, frame)| {
            let arrived = matches!(frame.fate, Fate::Delivered(at) if at <= self.frame.sent);
            arrived && frame.to == self.frame.name.node
        });
        there.find(|(_, frame)| wanted(&frame.bytes)).map(|(index, _)| index)
    }

    /// A fault changed it.
    fn by_fault(&self) -> Option<Origin> {
        let field = self.opened.field(self.field);
        let mut faults = self.frame.faults.iter().filter_map(|fault| self.world.faults.get(*fault));
        let met = faults.any(|applied| {
            applied
                .fault
                .action
                .bits(&self.frame.bytes)
                .is_some_and(|bits| bits.start < field.end() && field.start < bits.end)
        });
        met.then(|| Origin { say: Say::new("origin-fault"), event: None })
    }

    /// It is part of the packet that an error quotes.
    fn by_quote(&self) -> Option<Origin> {
        let quoted = self.opened.layers().iter().position(|layer| layer.quoted)?;
        self.opened.layers()[self.opened.layer_of(self.field)].quoted.then_some(())?;
        let start = self.opened.layers()[quoted].bytes.start;
        // Identification and addresses tell packets apart; a router may have changed what lies between. IPv6 has the
        // payload's length in place of the first.
        let v6 = self.opened.layers()[quoted].protocol == Protocol::Ipv6;
        let addresses = if v6 { start + 8..start + 40 } else { start + 12..start + 20 };
        let id = start + 4..start + 6;
        let frame = self.received(|other| {
            packet(other).is_some_and(|at| {
                let same = |from: &Range<usize>| {
                    let place = at + from.start - start..at + from.end - start;
                    other.get(place) == self.opened.bytes.get(from.clone())
                };
                same(&id) && same(&addresses)
            })
        })?;
        Some(self.from("origin-quoted", frame))
    }

    /// Fields of the link layer.
    fn by_link(&self) -> Option<Origin> {
        if !matches!(self.protocol(), Protocol::Ethernet | Protocol::Arp) {
            return None;
        }
        // A switch passes on what it got.
        if let Some(same) = self.received(|other| *other == self.opened.bytes) {
            return Some(self.from("origin-switched", same));
        }
        let answers = || {
            let opcode = self.opened.find(1, "Opcode").and_then(|field| self.opened.number(field));
            self.protocol() == Protocol::Arp && opcode == Some(REPLY)
        };
        match self.name() {
            "Source Address" if self.before().is_some() => Some(self.own("origin-rewritten")),
            "Source Address" | "Sender Hardware Address" | "Sender Protocol Address" => {
                Some(self.own("origin-own"))
            }
            "Destination Address" => {
                let wanted = self.opened.number(self.field)?;
                let learned = self.received(|other| holds(other, "Sender Hardware Address", wanted))?;
                Some(self.from("origin-learned", learned))
            }
            "Target Hardware Address" | "Target Protocol Address" if answers() => {
                let there = if self.name().contains("Hardware") {
                    "Sender Hardware Address"
                } else {
                    "Sender Protocol Address"
                };
                let wanted = self.opened.number(self.field)?;
                let request = self.received(|other| holds(other, there, wanted))?;
                Some(self.from("origin-copied", request))
            }
            _ => Some(self.own("origin-set")),
        }
    }

    /// The frame in which the same packet reached the sender, which then forwarded it.
    fn before(&self) -> Option<usize> {
        let here = packet(&self.opened.bytes)?;
        self.received(|other| {
            packet(other).is_some_and(|there| same_packet(&self.opened.bytes[here..], &other[there..]))
        })
    }

    /// Fields of the packet.
    fn by_packet(&self) -> Option<Origin> {
        let Some(before) = self.before() else { return self.by_sender() };
        let other = Opened::new(self.world.frames[before].bytes.clone());
        let layer = self.opened.layer_of(self.field);
        let (now, then) = (
            self.opened.number(self.field),
            other.find(layer, self.name()).and_then(|field| other.number(field)),
        );
        match self.name() {
            _ if now == then => Some(self.from("origin-unchanged", before)),
            "Time to Live" | "Hop Limit" => {
                let mut origin = self.from("origin-counted", before);
                origin.say = origin.say.with("before", then?).with("now", now?);
                Some(origin)
            }
            "Header Checksum" => Some(self.from("origin-again", before)),
            _ => Some(self.own("origin-set")),
        }
    }

    /// Fields of a packet that begins here.
    fn by_sender(&self) -> Option<Origin> {
        let at = packet(&self.opened.bytes)?;
        // Whoever is answered sent from where this goes to where this comes from.
        let mirrored = |other: &[u8], there: usize| {
            let own = |from: usize| self.opened.bytes.get(at + from..at + from + 4);
            let its = |from: usize| other.get(there + from..there + from + 4);
            own(12) == its(16) && own(16) == its(12)
        };
        let answered = || self.received(|other| packet(other).is_some_and(|there| mirrored(other, there)));
        match (self.protocol(), self.name()) {
            (_, "Checksum" | "Header Checksum") => Some(self.own("origin-computed")),
            (Protocol::Ipv4 | Protocol::Ipv6, "Source Address") => Some(self.own("origin-own")),
            (Protocol::Ipv4, "Destination Address") => match answered() {
                Some(asked) => Some(self.from("origin-answer", asked)),
                None => Some(self.own("origin-asked")),
            },
            (Protocol::Icmp | Protocol::Data, name) if name != "Type" && name != "Code" => {
                let layer = self.opened.layers().iter().position(|layer| layer.protocol == Protocol::Icmp);
                let kind = layer.and_then(|icmp| self.opened.number(self.opened.find(icmp, "Type")?));
                let wanted = &self.opened.bytes[self.opened.bytes_of(self.field)];
                let from = self.opened.bytes_of(self.field).start - at;
                let copied = (kind == Some(0)).then(|| {
                    self.received(|other| {
                        packet(other).is_some_and(|there| {
                            let place = there + from..there + from + wanted.len();
                            mirrored(other, there) && other.get(place) == Some(wanted)
                        })
                    })
                });
                match copied.flatten() {
                    Some(request) => Some(self.from("origin-copied", request)),
                    None => Some(self.own("origin-set")),
                }
            }
            _ => Some(self.own("origin-set")),
        }
    }
}

/// Where the packet in a frame begins, in bytes.
fn packet(frame: &[u8]) -> Option<usize> {
    let mut reader = Reader::new(frame);
    let ether_type = Ethernet::read(&mut reader).ok()?.ether_type;
    matches!(ether_type, EtherType::IPV4 | EtherType::IPV6).then_some(reader.position())
}

/// Whether two frames carry the same packet: what no router changes is the same.
fn same_packet(a: &[u8], b: &[u8]) -> bool {
    // Of IPv4 bytes 8, 10 and 11 change, the Time to Live and the checksum; of IPv6 byte 7, the Hop Limit. Byte 1 may
    // be marked. Padding is a matter of the link.
    let changing: &[usize] =
        if a.first().is_some_and(|byte| byte >> 4 == 4) { &[1, 8, 10, 11] } else { &[1, 7] };
    let length = a.len().min(b.len());
    (0..length).all(|at| changing.contains(&at) || a[at] == b[at])
}

/// Whether a frame is an ARP message with this value in a field.
fn holds(frame: &Rc<[u8]>, name: &str, value: u128) -> bool {
    Ethernet::read(&mut Reader::new(frame)).is_ok_and(|header| header.ether_type == EtherType::ARP) && {
        let opened = Opened::new(frame.clone());
        opened.place(Protocol::Arp, name).and_then(|(_, field)| opened.number(field)) == Some(value)
    }
}
