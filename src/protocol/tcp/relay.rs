//! A proxy: a program that ends one connection and starts another, and passes on what either side says (RFC 9110 §3.7).

use super::sockets::Ending;
use super::{Behaviour, SocketId, State};
use crate::protocol::stack::Stack;
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Layer, Rfc};
use std::net::SocketAddrV4;

/// Where it is written what a proxy is.
const RULE: [Rfc; 1] = [Rfc::new(9110, "§3.7")];

impl Stack {
    /// What was read from one connection of a proxy goes into the other; the first data asks for that.
    pub(super) fn relay(&mut self, now: Instant, id: SocketId, data: &[u8]) {
        let Some(socket) = self.tcp.connections.get(&id) else { return };
        let say = Say::new("proxy-passes").with("socket", id.to_string()).with("size", data.len());
        match (socket.program.other, socket.program.behaviour.relays) {
            (Some(other), _) => {
                self.note(Layer::Application, say.with("other", other.to_string()), &RULE);
                self.pass(now, other, data);
            }
            (None, Some(server)) => self.reach(now, id, server, data),
            (None, None) => {}
        }
    }

    /// Asks for the connection to the server, and leaves the data to it.
    fn reach(&mut self, now: Instant, id: SocketId, server: SocketAddrV4, data: &[u8]) {
        let say = Say::new("proxy-connects").with("socket", id.to_string()).with("size", data.len());
        self.note(Layer::Application, say.with("server", server.to_string()), &RULE);
        let behaviour = Behaviour { reads: true, ..Behaviour::default() };
        let Some(other) = self.connect(now, None, server, behaviour) else { return };
        for (one, other) in [(id, other), (other, id)] {
            if let Some(socket) = self.tcp.connections.get_mut(&one) {
                socket.program.other = Some(other);
            }
        }
        self.pass(now, other, data);
    }

    /// Writes into the other connection, behind what is still to be written there.
    fn pass(&mut self, now: Instant, other: SocketId, data: &[u8]) {
        self.tell(Say::new("told-writes").with("socket", other.to_string()).with("size", data.len()));
        let Some(socket) = self.tcp.connections.get_mut(&other) else { return };
        socket.program.writing = Some((socket.program.behind(data), 0));
        self.go_on_writing(now, other);
        self.drive(now, other);
    }

    /// One side of a proxy has said everything: so will the other, behind the last that is passed on.
    pub(super) fn relay_end(&mut self, now: Instant, id: SocketId) {
        let Some((other, state)) = self.other(id) else { return };
        let say = Say::new("proxy-ends").with("socket", id.to_string()).with("other", other.to_string());
        self.note(Layer::Application, say, &RULE);
        if let Some(socket) = self.tcp.connections.get_mut(&other) {
            socket.program.closes = Some(Ending::Shutdown);
        }
        // To close what is not open yet is to give it up: that waits until it is.
        if state != State::SynSent {
            self.go_on_writing(now, other);
            self.drive(now, other);
        }
    }

    /// One connection of a proxy broke: the other has nobody to talk to.
    pub(super) fn relay_broken(&mut self, now: Instant, id: SocketId) {
        let Some((other, _)) = self.other(id) else { return };
        let say = Say::new("proxy-broken").with("socket", id.to_string()).with("other", other.to_string());
        self.note(Layer::Application, say, &RULE);
        let _ = self.with_connection(now, other, |socket| socket.connection.abort(now));
    }

    /// The other connection of a proxy, and its state.
    fn other(&self, id: SocketId) -> Option<(SocketId, State)> {
        let other = self.tcp.connections.get(&id)?.program.other?;
        Some((other, self.tcp.connections.get(&other)?.connection.state()))
    }
}
