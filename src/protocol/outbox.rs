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

#[derive(Clone, Debug)]
enum Item {
    Event(Event),
    Transmit(Transmit),
}

/// One queue for both, so that a decision stands before the frame it led to.
#[derive(Clone, Debug, Default)]
pub(super) struct Outbox(VecDeque<Item>);

impl Outbox {
    pub fn event(&mut self, event: Event) {
        self.0.push_back(Item::Event(event));
    }

    pub fn transmit(&mut self, interface: u8, bytes: Rc<[u8]>) {
        self.0.push_back(Item::Transmit(Transmit { interface, bytes }));
    }

    /// The next event, unless a frame stands before it.
    pub fn poll_event(&mut self) -> Option<Event> {
        match self.0.pop_front()? {
            Item::Event(event) => Some(event),
            frame => {
                self.0.push_front(frame);
                None
            }
        }
    }

    /// The next frame, unless an event stands before it.
    pub fn poll_transmit(&mut self) -> Option<Transmit> {
        match self.0.pop_front()? {
            Item::Transmit(transmit) => Some(transmit),
            event => {
                self.0.push_front(event);
                None
            }
        }
    }
}
