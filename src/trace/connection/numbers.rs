//! Sequence numbers as they stand on the wire, or as people count them: from the initial one of their direction.

use super::{Connection, Space};
use crate::text::{Numbers, Sequence};
use crate::trace::World;
use crate::wire::{EtherType, Ethernet, Flags, IpProtocol, Ipv4, Ipv6, Reader, Tcp};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

/// The initial sequence numbers that the two numbers of a segment are counted from; `None` where no SYN told one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// That of the segment's own direction.
    pub sequence: Option<u32>,
    /// That of the other one.
    pub acknowledgment: Option<u32>,
}

impl Origins {
    /// The sequence number, to be counted.
    pub const fn sequence_of(self, number: u32) -> Sequence {
        Sequence { number, origin: self.sequence }
    }

    /// The acknowledgment number, to be counted.
    pub const fn acknowledgment_of(self, number: u32) -> Sequence {
        Sequence { number, origin: self.acknowledgment }
    }
}

impl World {
    /// By frame, what its sequence numbers are counted from: of the SYNs that were sent before in the same direction,
    /// the nearest one.
    pub fn origins(&self) -> Vec<Origins> {
        let mut begun: BTreeMap<(SocketAddr, SocketAddr), Vec<u32>> = BTreeMap::new();
        let origins = self.frames.iter().map(|frame| {
            let Some(Segment { from, to, header, .. }) = Segment::of(&frame.bytes) else {
                return Origins::default();
            };
            if header.flags.contains(Flags::SYN) {
                let known = begun.entry((from, to)).or_default();
                if !known.contains(&header.sequence_number) {
                    known.push(header.sequence_number);
                }
            }
            let nearest = |way, number: u32| {
                let known: Option<&Vec<u32>> = begun.get(&way);
                let away = |origin: &u32| number.wrapping_sub(*origin).cast_signed().unsigned_abs();
                known?.iter().copied().min_by_key(away)
            };
            // Without ACK the number there means nothing, and is shown as it is.
            let acknowledges = header.flags.contains(Flags::ACK);
            let acknowledgment = || nearest((to, from), header.acknowledgment_number);
            Origins {
                sequence: nearest((from, to), header.sequence_number),
                acknowledgment: acknowledges.then(acknowledgment).flatten(),
            }
        });
        origins.collect()
    }
}

/// A whole TCP segment in a frame.
pub struct Segment {
    /// Its sender's address and port.
    pub from: SocketAddr,
    /// Its receiver's.
    pub to: SocketAddr,
    /// What its header says.
    pub header: Tcp,
    /// How many sequence numbers it takes: its data, and one each for SYN and FIN (RFC 9293 §3.4, SEG.LEN).
    pub length: u32,
}

impl Segment {
    /// How many octets of data it carries.
    pub fn data(&self) -> usize {
        let takes = |flag| u32::from(self.header.flags.contains(flag));
        self.length.saturating_sub(takes(Flags::SYN) + takes(Flags::FIN)) as usize
    }

    /// The segment in a frame from its Ethernet header on, when it is the start of one.
    pub fn of(frame: &[u8]) -> Option<Self> {
        let mut r = Reader::new(frame);
        let (from, to, payload): (IpAddr, IpAddr, usize) = match Ethernet::read(&mut r).ok()?.ether_type {
            EtherType::IPV4 => {
                let header = Ipv4::read(&mut r).ok()?;
                if header.protocol != IpProtocol::TCP || header.fragment_offset > 0 {
                    return None;
                }
                (header.source.into(), header.destination.into(), header.payload_length())
            }
            EtherType::IPV6 => {
                let header = Ipv6::read(&mut r).ok()?;
                if header.next_header != IpProtocol::TCP {
                    return None;
                }
                (header.source.into(), header.destination.into(), header.payload_length.into())
            }
            _ => return None,
        };
        let header = Tcp::read(&mut r).ok()?;
        let (from, to) = ((from, header.source_port).into(), (to, header.destination_port).into());
        let takes = |flag| u32::from(header.flags.contains(flag));
        let data = payload.saturating_sub(header.header_length()) as u32;
        let length = data + takes(Flags::SYN) + takes(Flags::FIN);
        Some(Self { from, to, header, length })
    }
}

/// The variables of flow control, of the measured round trip and of congestion control (RFC 9293 §3.8.6, RFC 6298 §2, RFC
/// 5681 §3.1), and those of urgent data. They have lessons of their own: a step that opens or closes a connection tells
/// nothing by them, though it changes most of them.
const ASIDE: [&str; 11] = [
    "SND.WND", "SND.WL1", "SND.WL2", "SND.UP", "RCV.WND", "RCV.UP", "SRTT", "RTTVAR", "cwnd", "ssthresh",
    "SMSS",
];

impl Connection {
    /// What a step that led here from `before` tells of its variables: those that changed, each before and now, apart
    /// from those that have lessons of their own.
    pub fn changed(&self, before: &Self, numbers: Numbers) -> Vec<(&'static str, String, String)> {
        let told = self.told(Some(before), numbers).into_iter().filter(|(name, ..)| !ASIDE.contains(name));
        told.filter_map(|(name, before, now)| Some((name, before?, now))).collect()
    }

    /// Its variables, each with its value now, and what that was before if it was another; sequence numbers written
    /// as told.
    pub fn told(
        &self,
        before: Option<&Self>,
        numbers: Numbers,
    ) -> Vec<(&'static str, Option<String>, String)> {
        let told = self.variables.iter().map(|(name, value)| {
            let now = self.spelled(name, value, numbers);
            let old = before.and_then(|before| {
                let (_, value) = before.variables.iter().find(|(given, _)| given == name)?;
                Some(before.spelled(name, value, numbers))
            });
            (*name, old.filter(|old| *old != now), now)
        });
        told.collect()
    }

    fn spelled(&self, name: &str, value: &str, numbers: Numbers) -> String {
        // RFC 9293 §3.3.1. ISS and IRS are the origins themselves, and would say nothing when counted from.
        let origin = match name {
            "SND.UNA" | "SND.NXT" | "SND.WL2" => self.send.origin,
            "RCV.NXT" | "SND.WL1" => self.receive.origin,
            _ => return value.to_owned(),
        };
        let Ok(number) = value.parse::<u32>() else { return value.to_owned() };
        // Both are 0 until a window is told.
        if number == 0 && name.starts_with("SND.WL") {
            return "–".to_owned();
        }
        Sequence { number, origin: Some(origin) }.spelled(numbers)
    }
}

impl Space {
    /// A position as it is written.
    pub fn spelled(&self, position: u64, numbers: Numbers) -> String {
        match numbers {
            Numbers::Relative => position.to_string(),
            // Sequence numbers go round (RFC 9293 §3.4).
            Numbers::Absolute => self.origin.wrapping_add(position as u32).to_string(),
        }
    }
}
