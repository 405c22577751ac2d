//! The ARP cache (RFC 826): whose MAC address is whose, and which packets wait to be told.

use super::fragment::Outgoing;
use crate::order::Map;
use crate::time::{Duration, Instant};
use crate::wire::Mac;
use std::collections::VecDeque;
use std::net::Ipv4Addr;

/// How long an entry is believed (RFC 1122 §2.3.2.1: on the order of a minute).
pub(super) const LIFETIME: Duration = Duration::from_secs(60);
/// How long an answer is waited for: at most one request a second for one address (RFC 1122 §2.3.2.1).
pub(super) const RETRY: Duration = Duration::from_secs(1);
/// How many requests are sent before the address is given up.
pub(super) const TRIES: u8 = 3;
/// How many packets wait for one answer; at least one has to (RFC 1122 §2.3.2.2). The fragments of a datagram fit in.
pub(super) const WAITING: usize = 16;

/// A packet that waits for a MAC address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Waiting {
    /// The packet.
    pub packet: Outgoing,
    /// Whether it comes from this node itself.
    pub own: bool,
}

/// What is known of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// It was asked for.
    Asked { tries: u8, waiting: VecDeque<Waiting> },
    /// It was told, and is believed until then. `used` once a packet went there without a question.
    Known { mac: Mac, expires: Instant, used: bool },
    /// It was written by hand.
    Fixed { mac: Mac, used: bool },
}

/// What a lookup finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// The MAC address; `first` when it had not been used before.
    Mac { mac: Mac, first: bool },
    /// The question is out.
    Asked,
    /// It was known, but too long ago.
    Expired,
    /// Nothing.
    Nothing,
}

/// What a sender's own words changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Merged {
    /// A new entry; these packets waited for it.
    Learned(VecDeque<Waiting>),
    /// The same as before, believed for longer.
    Confirmed,
    /// Another MAC address than before.
    Replaced(Mac),
    /// An entry that is written by hand stays.
    Kept,
    /// The sender is not known, and nothing was learned.
    Ignored,
}

/// The cache of one interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cache(Map<Ipv4Addr, Entry>);

impl Cache {
    /// Looks an address up in order to send to it.
    pub fn find(&mut self, now: Instant, address: Ipv4Addr) -> Found {
        match self.0.get_mut(&address) {
            None => Found::Nothing,
            Some(Entry::Asked { .. }) => Found::Asked,
            Some(Entry::Known { expires, .. }) if *expires <= now => {
                self.0.remove(&address);
                Found::Expired
            }
            Some(Entry::Known { mac, used, .. } | Entry::Fixed { mac, used }) => {
                Found::Mac { mac: *mac, first: !std::mem::replace(used, true) }
            }
        }
    }

    /// The MAC address of an entry, however old.
    pub fn peek(&self, address: Ipv4Addr) -> Option<Mac> {
        match self.0.get(&address)? {
            Entry::Asked { .. } => None,
            Entry::Known { mac, .. } | Entry::Fixed { mac, .. } => Some(*mac),
        }
    }

    /// Notes that an address was asked for, once more.
    pub fn asked(&mut self, address: Ipv4Addr) -> u8 {
        let entry =
            self.0.get_or_insert_with(address, || Entry::Asked { tries: 0, waiting: VecDeque::new() });
        match entry {
            Entry::Asked { tries, .. } => {
                *tries += 1;
                *tries
            }
            Entry::Known { .. } | Entry::Fixed { .. } => 0,
        }
    }

    /// Has a packet wait for the answer; gives back the oldest one when there are too many.
    pub fn wait(&mut self, address: Ipv4Addr, packet: Waiting) -> Option<Waiting> {
        let Some(Entry::Asked { waiting, .. }) = self.0.get_mut(&address) else { return Some(packet) };
        waiting.push_back(packet);
        // RFC 1122 §2.3.2.2: at least the latest packet is kept.
        if waiting.len() > WAITING { waiting.pop_front() } else { None }
    }

    /// Ends a question that nobody answered; gives back what waited.
    pub fn give_up(&mut self, address: Ipv4Addr) -> VecDeque<Waiting> {
        match self.0.remove(&address) {
            Some(Entry::Asked { waiting, .. }) => waiting,
            _ => VecDeque::new(),
        }
    }

    /// Takes what the sender of an ARP packet says of itself. Only someone who `speaks_to_us` is learned anew
    /// (RFC 826, "Packet Reception": `Merge_flag`).
    pub fn merge(&mut self, now: Instant, address: Ipv4Addr, mac: Mac, speaks_to_us: bool) -> Merged {
        let known = Entry::Known { mac, expires: now + LIFETIME, used: false };
        match self.0.get_mut(&address) {
            None if speaks_to_us => {
                self.0.insert(address, known);
                Merged::Learned(VecDeque::new())
            }
            None => Merged::Ignored,
            Some(Entry::Fixed { .. }) => Merged::Kept,
            Some(entry) => match std::mem::replace(entry, known) {
                Entry::Asked { waiting, .. } => {
                    // What waited is its first use.
                    if let Entry::Known { used, .. } = entry {
                        *used = !waiting.is_empty();
                    }
                    Merged::Learned(waiting)
                }
                Entry::Known { mac: before, used: was_used, .. }
                | Entry::Fixed { mac: before, used: was_used } => {
                    if let Entry::Known { used, .. } = entry {
                        *used = was_used;
                    }
                    if before == mac { Merged::Confirmed } else { Merged::Replaced(before) }
                }
            },
        }
    }

    /// Writes an entry by hand; gives back what waited for it.
    pub fn write(&mut self, now: Instant, address: Ipv4Addr, mac: Mac, fixed: bool) -> VecDeque<Waiting> {
        let waiting = self.give_up(address);
        let entry = if fixed {
            Entry::Fixed { mac, used: false }
        } else {
            Entry::Known { mac, expires: now + LIFETIME, used: false }
        };
        self.0.insert(address, entry);
        waiting
    }

    /// The entries by address.
    pub fn iter(&self) -> impl Iterator<Item = (&Ipv4Addr, &Entry)> {
        self.0.iter()
    }
}
