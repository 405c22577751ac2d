//! What a connection has to say, in the order in which it came about.

use super::State;
use super::timers::Timer;
use crate::time::Instant;
use crate::trace::{Layer, Lazy, Note, Rfc, Telling};
use crate::wire::Tcp;
use std::borrow::Cow;
use std::collections::VecDeque;

/// A segment: its header, and the data behind it, which one that arrives borrows from its packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment<'a> {
    /// The header; the checksum and the data offset are computed when it is written.
    pub header: Tcp,
    /// The data.
    pub data: Cow<'a, [u8]>,
}

impl Segment<'_> {
    /// SEG.LEN: how many sequence numbers it takes, SYN and FIN counted (RFC 9293 §3.4).
    pub fn length(&self) -> u32 {
        super::length(&self.header, self.data.len())
    }

    /// The same with data of its own, to be kept.
    pub fn into_owned(self) -> Segment<'static> {
        Segment { header: self.header, data: self.data.into_owned().into() }
    }
}

/// What a program is told about its connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// It is open.
    Established,
    /// There is something to read.
    Readable,
    /// There is room again for what the program writes.
    Written,
    /// The other side sends no more, and all it sent was read or can be.
    PeerClosed,
    /// The other side has urgent data.
    Urgent,
    /// The other side does not want it: "connection refused".
    Refused,
    /// The other side broke it off: "connection reset".
    Reset,
    /// Nothing answers so far, and it is still tried (RFC 9293 §3.8.3, R1).
    Unanswered,
    /// An ICMP error came that may pass (RFC 9293 §3.9.1.8, MUST-47).
    Unreachable,
    /// The other side did not answer for too long.
    TimedOut,
    /// The record of it is gone; it was in this state before.
    Deleted(State),
}

/// One thing.
#[derive(Clone, Debug)]
pub enum Item {
    /// It decided something.
    Decided(Lazy<Note>),
    /// It took the next of its ways.
    Moved,
    /// It sends this.
    Send(Segment<'static>),
    /// It tells its program this.
    Signal(Signal),
    /// It set a timer.
    TimerSet(Timer, Instant),
    /// It stopped one.
    TimerStopped(Timer),
}

/// All of it, until someone takes it.
#[derive(Clone, Debug, Default)]
pub struct Outbox {
    items: VecDeque<Item>,
    /// Whether nobody wants to know why.
    pub silent: bool,
}

impl Outbox {
    pub fn push(&mut self, item: Item) {
        self.items.push_back(item);
    }

    pub fn pop(&mut self) -> Option<Item> {
        self.items.pop_front()
    }

    /// Says what was decided, when someone listens.
    pub fn say<const N: usize>(&mut self, sources: &[Rfc; N], say: impl Telling) {
        if !self.silent {
            self.items.push_back(Item::Decided(Lazy::note(Layer::Transport, say, sources)));
        }
    }
}
