//! A switch: learns from every frame where its sender is, and sends frames only where they have to go.

use super::outbox::{Event, Outbox, Output};
use crate::order::Map;
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Changed, Focus, Layer, Lazy, Table, Telling, Value, View};
use crate::wire::{Ethernet, Mac, Protocol, Reader};
use std::collections::VecDeque;
use std::rc::Rc;

/// How long a MAC address is remembered (IEEE 802.1D §7.9.2).
const LIFETIME: Duration = Duration::from_secs(300);
/// An entry is not written anew more often than this: its moment of expiry need not be exact.
const REFRESH: Duration = Duration::from_secs(10);

/// A learning switch.
///
/// Frames go in by [`handle_input`](Self::handle_input); what it decides and sends is taken from
/// [`poll_all`](Self::poll_all).
#[derive(Clone, Debug, Default)]
pub struct Switch {
    ports: u8,
    table: Map<Mac, (u8, Instant)>,
    /// How many frames were refused for their frame check sequence.
    damaged: u32,
    outbox: Outbox,
    changed: bool,
}

impl Switch {
    /// Adds a port.
    pub fn attach(&mut self) {
        self.ports += 1;
    }

    /// Counts a frame that its port refused for its frame check sequence: nothing is learned from it.
    pub fn handle_damaged(&mut self) {
        self.damaged += 1;
        self.changed = true;
        self.tell_change();
    }

    /// Takes a frame that arrived at a port.
    pub fn handle_input(&mut self, now: Instant, port: u8, bytes: &Rc<[u8]>) {
        let Ok(header) = Ethernet::read(&mut Reader::new(bytes)) else { return };
        self.learn(now, port, header.source);
        let known = self.table.get(&header.destination).filter(|(_, expires)| *expires > now);
        let to = header.destination;
        let towards = |id, port: u8| {
            move || {
                let say = Say::new(id).with("mac", to.to_string()).with("port", u32::from(port));
                say.about(Focus::sent(Protocol::Ethernet, "Destination Address").row("mac-table", to))
            }
        };
        match known.map(|(port, _)| *port) {
            // IEEE 802.1D §7.7: a frame is not sent where it came from.
            Some(out) if out == port => self.note(towards("switch-stays", port)),
            Some(out) => {
                self.note(towards("switch-forward", out));
                self.outbox.transmit(out, bytes.clone());
            }
            None => {
                let ports = u32::from(self.ports.saturating_sub(1));
                if to == Mac::BROADCAST {
                    self.note(move || {
                        Say::new("switch-broadcast")
                            .with("ports", ports)
                            .about(Focus::sent(Protocol::Ethernet, "Destination Address"))
                    });
                } else {
                    self.note(move || {
                        Say::new("switch-flood")
                            .with("mac", to.to_string())
                            .with("ports", ports)
                            .about(Focus::sent(Protocol::Ethernet, "Destination Address"))
                    });
                }
                for out in (0..self.ports).filter(|out| *out != port) {
                    self.outbox.transmit(out, bytes.clone());
                }
            }
        }
    }

    fn learn(&mut self, now: Instant, port: u8, source: Mac) {
        if source.is_multicast() {
            return;
        }
        let held = self.table.get(&source).filter(|(_, expires)| *expires > now).copied();
        if held.is_some_and(|(at, expires)| at == port && expires.since(now) + REFRESH > LIFETIME) {
            return;
        }
        self.table.insert(source, (port, now + LIFETIME));
        self.changed = true;
        let mac = source.to_string();
        match held {
            None => self.note(
                Say::new("switch-learned")
                    .with("mac", mac)
                    .with("port", u32::from(port))
                    .about(Focus::arrived(Protocol::Ethernet, "Source Address").row("mac-table", source)),
            ),
            Some((before, _)) if before != port => self.note(
                Say::new("switch-moved")
                    .with("mac", mac)
                    .with("before", u32::from(before))
                    .with("port", u32::from(port))
                    .about(Focus::arrived(Protocol::Ethernet, "Source Address").row("mac-table", source)),
            ),
            Some(_) => self.tell_change(),
        }
    }

    fn note(&mut self, say: impl Telling) {
        self.outbox.say(|| Event::Decided(Lazy::note(Layer::Link, say, &[])));
        self.tell_change();
    }

    fn tell_change(&mut self) {
        if std::mem::take(&mut self.changed) {
            let view = Rc::new(self.view());
            self.outbox.say(|| Event::Changed(Changed::Whole(view)));
        }
    }

    /// Moves all it says and sends to the end of `outputs`, in order.
    pub fn poll_all(&mut self, outputs: &mut VecDeque<Output>) {
        self.outbox.poll_all(outputs);
    }

    /// What it holds.
    pub fn view(&self) -> View {
        let row = |(mac, (port, expires)): (&Mac, &(u8, Instant))| {
            vec![mac.to_string(), port.to_string(), expires.to_string()]
        };
        let rows = self.table.iter().map(row).collect();
        let table = Value::Table(Table { columns: &["mac", "port", "expires"], rows });
        let mut view = View(vec![("mac-table", table)]);
        if self.damaged > 0 {
            view.0.push(("dropped-damaged", Value::Number(self.damaged.into())));
        }
        view
    }
}
