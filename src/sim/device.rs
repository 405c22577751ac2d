//! What stands behind a node: the same verbs for a stack, a switch and a hub.

use crate::protocol::{Call, Hub, Output, Stack, Switch};
use crate::time::Instant;
use crate::trace::View;
use crate::wire::Mac;
use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::rc::Rc;

#[derive(Clone, Debug)]
pub(super) enum Device {
    Stack(Box<Stack>),
    Switch(Switch),
    Hub(Hub),
}

impl Device {
    pub fn attach(&mut self, port: u8, mtu: u16) {
        match self {
            Self::Stack(stack) => stack.attach(port, mtu),
            Self::Switch(switch) => switch.attach(),
            Self::Hub(hub) => hub.attach(),
        }
    }

    /// Whether it compares the frame check sequence of what arrives: a repeater reads no frame (IEEE 802.3 §9).
    pub const fn checks_frames(&self) -> bool {
        match self {
            Self::Stack(_) | Self::Switch(_) => true,
            Self::Hub(_) => false,
        }
    }

    /// A switch and a hub have no neighbours by address.
    pub fn know(&mut self, address: Ipv4Addr, mac: Mac) {
        if let Self::Stack(stack) = self {
            stack.know(address, mac);
        }
    }

    pub fn handle_input(&mut self, now: Instant, port: u8, bytes: &Rc<[u8]>) {
        match self {
            Self::Stack(stack) => stack.handle_input(now, port, bytes),
            Self::Switch(switch) => switch.handle_input(now, port, bytes),
            Self::Hub(hub) => hub.handle_input(port, bytes),
        }
    }

    /// Counts a frame whose check sequence did not match: [`Self::checks_frames`].
    pub fn handle_damaged(&mut self) {
        match self {
            Self::Stack(stack) => stack.handle_damaged(),
            Self::Switch(switch) => switch.handle_damaged(),
            Self::Hub(_) => {}
        }
    }

    /// Nothing runs on a switch or a hub.
    pub fn handle_call(&mut self, now: Instant, call: &Call) {
        if let Self::Stack(stack) = self {
            stack.handle_call(now, call);
        }
    }

    pub fn handle_timeout(&mut self, now: Instant) {
        if let Self::Stack(stack) = self {
            stack.handle_timeout(now);
        }
    }

    pub fn poll_timeout(&self) -> Option<Instant> {
        match self {
            Self::Stack(stack) => stack.poll_timeout(),
            Self::Switch(_) | Self::Hub(_) => None,
        }
    }

    /// Moves all it says and sends to the end of `outputs`, in order.
    pub fn poll_all(&mut self, outputs: &mut VecDeque<Output>) {
        match self {
            Self::Stack(stack) => stack.poll_all(outputs),
            Self::Switch(switch) => switch.poll_all(outputs),
            Self::Hub(hub) => hub.poll_all(outputs),
        }
    }

    pub fn view(&self) -> View {
        match self {
            Self::Stack(stack) => stack.view(),
            Self::Switch(switch) => switch.view(),
            Self::Hub(hub) => hub.view(),
        }
    }
}
