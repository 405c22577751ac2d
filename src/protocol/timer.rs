//! Timers: what is due when.

use super::reassembly::Datagram;
use super::tcp;
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

/// What a timer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// An answer to an ARP request on this interface.
    Arp(u8, Ipv4Addr),
    /// The second announcement of this interface's address.
    Announcement(u8),
    /// The missing fragments of a datagram.
    Reassembly(Datagram),
    /// The next packet of this program.
    Interval(u16),
    /// The answer to this packet of this program.
    Answer(u16, u16),
    /// This one of the connection at this socket.
    Tcp(tcp::SocketId, tcp::Timer),
}

impl Timer {
    /// Its name in messages: `timer-NAME`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Arp(..) => "arp",
            Self::Announcement(_) => "announcement",
            Self::Reassembly(..) => "reassembly",
            Self::Interval(..) => "interval",
            Self::Answer(..) => "answer",
            Self::Tcp(_, timer) => timer.name(),
        }
    }
}

/// The timers that run: in the order in which they run out, and when each does.
#[derive(Clone, Debug, Default)]
pub(super) struct Timers {
    order: BTreeSet<(Instant, Timer)>,
    due: BTreeMap<Timer, Instant>,
}

impl Timers {
    /// Starts a timer, anew when it runs.
    pub fn set(&mut self, timer: Timer, due: Instant) {
        if let Some(before) = self.due.insert(timer, due) {
            self.order.remove(&(before, timer));
        }
        self.order.insert((due, timer));
    }

    /// Stops a timer and tells whether it ran.
    pub fn stop(&mut self, timer: Timer) -> bool {
        let due = self.due.remove(&timer);
        due.is_some_and(|due| self.order.remove(&(due, timer)))
    }

    /// When the next one runs out.
    pub fn next(&self) -> Option<Instant> {
        self.order.first().map(|(due, _)| *due)
    }

    /// How many have run out.
    pub fn count_due(&self, now: Instant) -> usize {
        self.order.iter().take_while(|(due, _)| *due <= now).count()
    }

    /// Takes the first one that has run out.
    pub fn expired(&mut self, now: Instant) -> Option<Timer> {
        let (_, timer) = *self.order.first().filter(|(due, _)| *due <= now)?;
        self.stop(timer);
        Some(timer)
    }
}
