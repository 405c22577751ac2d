//! The sockets of a host: which connection or listener a segment is for (RFC 9293 §3.9.1.1), and the programs behind
//! them.

use super::connection::Connection;
use super::cookie::Cookies;
use super::isn::InitialSequence;
use super::{Behaviour, CallError, Settings};
use crate::order::Map;
use crate::time::Instant;
use crate::trace;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddrV4;
use std::rc::Rc;

/// How many closed connections are still shown.
const REMEMBERED: usize = 4;

/// A socket's number on its host.
pub type SocketId = u32;

/// Every socket of a host.
#[derive(Clone, Debug)]
pub struct Sockets {
    pub settings: Settings,
    pub(super) initial: InitialSequence,
    pub(super) cookies: Cookies,
    pub connections: BTreeMap<SocketId, Socket>,
    pub listeners: Map<u16, Listener>,
    /// Which connection the four addresses and ports mean.
    pairs: BTreeMap<(SocketAddrV4, SocketAddrV4), SocketId>,
    /// By listening port, the connections that no program has accepted yet: few, beside all that are open or in
    /// TIME-WAIT.
    unaccepted: BTreeSet<(u16, SocketId)>,
    /// Connections that are gone, as they were shown last.
    pub closed: VecDeque<trace::Connection>,
    last: SocketId,
    /// The port that was chosen last for a program that named none.
    pub last_port: Option<u16>,
}

/// A connection and its program.
#[derive(Clone, Debug)]
pub struct Socket {
    pub connection: Connection,
    pub program: Program,
    /// The listening port it came by, until the program accepts it.
    pub listener: Option<u16>,
}

/// A program that has a connection.
#[derive(Clone, Debug, Default)]
pub struct Program {
    pub behaviour: Behaviour,
    /// What it still has to write, and how much of that is written.
    pub writing: Option<(Rc<[u8]>, usize)>,
    /// Whether it has answered.
    pub answered: bool,
    /// How it closes when all is written.
    pub closes: Option<Ending>,
    /// The connection that a proxy passes on to from this one.
    pub other: Option<SocketId>,
    /// Everything it has read.
    pub read: u64,
}

/// How a program closes its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It writes no more.
    Shutdown,
    /// It reads no more either.
    Close,
}

impl Program {
    /// What it still has to write, and `data` behind it: SENDs "are served in first come, first served order" (RFC 9293
    /// §3.9.1.2).
    pub fn behind(&self, data: &[u8]) -> Rc<[u8]> {
        let held = self.writing.as_ref().and_then(|(data, written)| data.get(*written..));
        [held.unwrap_or_default(), data].concat().into()
    }
}

/// A socket that listens.
#[derive(Clone, Debug)]
pub struct Listener {
    pub socket: SocketId,
    pub local: SocketAddrV4,
    pub settings: Settings,
    pub behaviour: Behaviour,
    /// The ways it has taken.
    pub path: Vec<usize>,
    /// Open connections that the program has not accepted yet: the accept queue.
    pub waiting: VecDeque<SocketId>,
    /// SYNs that found no room.
    pub refused: u32,
    /// SYNs that were answered by a cookie.
    pub cookies: u32,
}

impl Socket {
    /// Whether a program has it: one has accepted it or asked for it, and has not closed it.
    pub fn has_program(&self) -> bool {
        let closes = self.program.closes == Some(Ending::Close);
        self.listener.is_none() && !closes && !self.connection.orphaned
    }

    /// CLOSE: at once, or behind what the program still writes, for "it should be acceptable to make several SEND calls,
    /// followed by a CLOSE, and expect all the data to be sent" (RFC 9293 §3.9.1.4).
    pub fn end(&mut self, now: Instant, ending: Ending) -> Result<(), CallError> {
        if self.program.writing.is_some() && !self.connection.breaks_off() {
            self.program.closes = Some(ending);
            return Ok(());
        }
        match ending {
            Ending::Shutdown => self.connection.shutdown(now),
            Ending::Close => self.connection.close(now),
        }
    }
}

impl Sockets {
    pub fn new(settings: Settings, secret: u128) -> Self {
        Self {
            settings,
            initial: InitialSequence::new(secret),
            cookies: Cookies::new(secret.rotate_left(64)),
            connections: BTreeMap::new(),
            listeners: Map::new(),
            pairs: BTreeMap::new(),
            unaccepted: BTreeSet::new(),
            closed: VecDeque::new(),
            last: 0,
            last_port: None,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.connections.is_empty() && self.listeners.is_empty() && self.closed.is_empty()
    }

    /// The number of the next socket.
    pub const fn next_id(&mut self) -> SocketId {
        self.last += 1;
        self.last
    }

    pub fn insert(&mut self, id: SocketId, socket: Socket) {
        let pair = (socket.connection.local(), socket.connection.remote());
        self.pairs.insert(pair, id);
        self.unaccepted.extend(socket.listener.map(|port| (port, id)));
        self.connections.insert(id, socket);
    }

    /// The connection between these two.
    pub fn find(&self, local: SocketAddrV4, remote: SocketAddrV4) -> Option<SocketId> {
        self.pairs.get(&(local, remote)).copied()
    }

    /// Forgets a connection; with `shown`, that is how it is remembered.
    pub fn remove(&mut self, id: SocketId, shown: Option<trace::Connection>) -> Option<Socket> {
        let socket = self.connections.remove(&id)?;
        let pair = (socket.connection.local(), socket.connection.remote());
        if self.pairs.get(&pair) == Some(&id) {
            self.pairs.remove(&pair);
        }
        if let Some(port) = socket.listener {
            self.unaccepted.remove(&(port, id));
            if let Some(listener) = self.listeners.get_mut(&port) {
                listener.waiting.retain(|waiting| *waiting != id);
            }
        }
        if let Some(shown) = shown {
            self.remember(shown);
        }
        Some(socket)
    }

    /// Keeps a connection that is gone, as it is shown.
    pub fn remember(&mut self, shown: trace::Connection) {
        self.closed.push_back(shown);
        if self.closed.len() > REMEMBERED {
            self.closed.pop_front();
        }
    }

    /// The connections of a listening port that no program has accepted yet.
    pub fn unaccepted(&self, port: u16) -> impl Iterator<Item = SocketId> {
        self.unaccepted.range((port, 0)..=(port, SocketId::MAX)).map(|(_, id)| *id)
    }

    /// A program has accepted this connection.
    pub fn accept(&mut self, id: SocketId) -> Option<&mut Socket> {
        let socket = self.connections.get_mut(&id)?;
        if let Some(port) = socket.listener.take() {
            self.unaccepted.remove(&(port, id));
        }
        Some(socket)
    }

    /// How many connections of a listening port wait in SYN-RECEIVED: the SYN queue.
    pub fn half_open(&self, port: u16) -> usize {
        let half_open = |id: &SocketId| {
            let socket = self.connections.get(id);
            socket.is_some_and(|socket| socket.connection.state() == super::State::SynReceived)
        };
        self.unaccepted(port).filter(half_open).count()
    }

    /// A port for a connection to `remote` that no other connection to it has.
    pub fn free_port(&mut self, address: std::net::Ipv4Addr, remote: SocketAddrV4) -> Option<u16> {
        let (first, last) = self.settings.ephemeral_ports;
        let count = u32::from(last.saturating_sub(first)) + 1;
        let start = self.last_port.map_or(0, |port| u32::from(port.saturating_sub(first)) + 1);
        let port = |step: u32| first + ((start + step) % count) as u16;
        let free = |port: &u16| {
            !self.listeners.contains_key(port)
                && !self.pairs.contains_key(&(SocketAddrV4::new(address, *port), remote))
        };
        let found = (0..count).map(port).find(free);
        self.last_port = found.or(self.last_port);
        found
    }
}
