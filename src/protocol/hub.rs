//! A hub: repeats every signal out of all other ports. It is a wire with more than two ends, and reads nothing.

use super::outbox::{Event, Outbox, Output};
use crate::text::Say;
use crate::trace::{Layer, Lazy, View};
use std::collections::VecDeque;
use std::rc::Rc;

/// A hub (a repeater: IEEE 802.3 §9).
///
/// Frames go in by [`handle_input`](Self::handle_input); what it says and sends is taken from
/// [`poll_all`](Self::poll_all).
#[derive(Clone, Debug, Default)]
pub struct Hub {
    ports: u8,
    outbox: Outbox,
}

impl Hub {
    /// Adds a port.
    pub fn attach(&mut self) {
        self.ports += 1;
    }

    /// Takes what arrived at a port: bits, whatever they mean.
    pub fn handle_input(&mut self, port: u8, bytes: &Rc<[u8]>) {
        let ports = u32::from(self.ports.saturating_sub(1));
        let say = move || Say::new("hub-repeats").with("ports", ports);
        self.outbox.say(|| Event::Decided(Lazy::note(Layer::Link, say, &[])));
        for out in (0..self.ports).filter(|out| *out != port) {
            self.outbox.transmit(out, bytes.clone());
        }
    }

    /// Moves all it says and sends to the end of `outputs`, in order.
    pub fn poll_all(&mut self, outputs: &mut VecDeque<Output>) {
        self.outbox.poll_all(outputs);
    }

    /// What it holds: nothing.
    pub fn view(&self) -> View {
        View::default()
    }
}
