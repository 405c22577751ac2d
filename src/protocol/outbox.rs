//! What a node has to say to the world, in the order in which it came about.

use super::timer::Timer;
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Changed, Lazy, Note};
use std::collections::VecDeque;
use std::rc::Rc;

/// A frame to be put on the link at an interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transmit {
    /// The number of the interface, from 0.
    pub interface: u8,
    /// The frame, from the Ethernet header on.
    pub bytes: Rc<[u8]>,
}

/// Something a node tells besides frames.
#[derive(Clone, Debug)]
pub enum Event {
    /// It decided something.
    Decided(Lazy<Note>),
    /// It told a program on it something.
    Told(Lazy<Say>),
    /// It set a timer.
    TimerSet(Timer, Instant),
    /// A timer ran out.
    TimerFired(Timer),
    /// It stopped a timer.
    TimerStopped(Timer),
    /// What it holds changed, with the event before this one.
    Changed(Changed),
}

/// What a node says or sends.
#[derive(Clone, Debug)]
pub enum Output {
    /// It says this.
    Event(Event),
    /// It sends this.
    Transmit(Transmit),
}

/// One queue for both, so that a decision stands before the frame it led to.
#[derive(Clone, Debug, Default)]
pub(super) struct Outbox {
    items: VecDeque<Output>,
    /// Whether only frames are wanted.
    pub silent: bool,
}

impl Outbox {
    /// Says what `event` gives, unless nobody wants to hear it.
    #[inline]
    pub fn say(&mut self, event: impl FnOnce() -> Event) {
        if !self.silent {
            self.items.push_back(Output::Event(event()));
        }
    }

    pub fn transmit(&mut self, interface: u8, bytes: Rc<[u8]>) {
        self.items.push_back(Output::Transmit(Transmit { interface, bytes }));
    }

    /// Moves everything to the end of `outputs`, in order.
    pub fn poll_all(&mut self, outputs: &mut VecDeque<Output>) {
        if outputs.is_empty() {
            std::mem::swap(&mut self.items, outputs);
        } else {
            outputs.append(&mut self.items);
        }
    }

    /// The next event, unless a frame stands before it.
    pub fn poll_event(&mut self) -> Option<Event> {
        match self.items.pop_front_if(|item| matches!(item, Output::Event(_)))? {
            Output::Event(event) => Some(event),
            Output::Transmit(_) => None,
        }
    }

    /// The next frame, unless an event stands before it.
    pub fn poll_transmit(&mut self) -> Option<Transmit> {
        match self.items.pop_front_if(|item| matches!(item, Output::Transmit(_)))? {
            Output::Transmit(transmit) => Some(transmit),
            Output::Event(_) => None,
        }
    }
}
