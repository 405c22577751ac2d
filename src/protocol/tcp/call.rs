//! What a program can ask of TCP, and what it does by itself.

use super::{Settings, SocketId};
use crate::text::Say;
use std::net::SocketAddrV4;
use std::rc::Rc;

/// What a program asks of TCP (RFC 9293 §3.9.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TcpCall {
    /// Waits for connections: passive OPEN.
    Listen {
        /// At this port.
        port: u16,
        /// What is done with each.
        behaviour: Behaviour,
    },
    /// Asks for a connection: active OPEN.
    Connect {
        /// From this port; one is chosen when there is none.
        from_port: Option<u16>,
        /// To whom.
        to: SocketAddrV4,
        /// What is done with it.
        behaviour: Behaviour,
    },
    /// Takes the first connection from the accept queue of a listening port.
    Accept {
        /// The port.
        port: u16,
    },
    /// Writes data.
    Write {
        /// On this socket.
        socket: SocketId,
        /// What.
        data: Rc<[u8]>,
        /// Whether the other side's program should hurry.
        urgent: bool,
    },
    /// Reads what has arrived.
    Read {
        /// From this socket.
        socket: SocketId,
        /// At most so many bytes.
        most: usize,
    },
    /// Will write nothing more, but still reads.
    Shutdown {
        /// Which socket.
        socket: SocketId,
    },
    /// Closes a socket.
    Close {
        /// Which.
        socket: SocketId,
    },
    /// Breaks a connection off.
    Abort {
        /// Which.
        socket: SocketId,
    },
    /// Stops listening.
    Unlisten {
        /// At this port.
        port: u16,
    },
    /// Changes what sockets begin with from now on.
    Set(Box<Settings>),
    /// The host loses its power and starts again: it knows nothing of its connections.
    Reboot,
}

/// What a program does with a connection by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Behaviour {
    /// Accepts connections as they come; else they wait for [`TcpCall::Accept`].
    pub accepts: bool,
    /// Writes this as soon as the connection is open.
    pub says: Option<Rc<[u8]>>,
    /// Sends it with the SYN already.
    pub says_with_syn: bool,
    /// Reads what arrives as it arrives.
    pub reads: bool,
    /// Writes this when the first data was read.
    pub answers: Option<Rc<[u8]>>,
    /// Passes on what it reads to this server, over a connection of its own, and back what that answers: a proxy.
    pub relays: Option<SocketAddrV4>,
    /// When it closes.
    pub closes: Closes,
}

/// When a program closes its connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Closes {
    /// Never: it was forgotten, or someone else does it.
    #[default]
    Never,
    /// When the other side has sent everything.
    WithPeer,
    /// When what it says, or answers, is written.
    AfterWriting,
}

impl Behaviour {
    /// A server that reads, answers, and closes when the client has.
    pub fn answering(answer: impl Into<Rc<[u8]>>) -> Self {
        Self { answers: Some(answer.into()), ..Self::server() }
    }

    /// A server that reads, and closes when the client has.
    pub fn server() -> Self {
        Self { accepts: true, reads: true, closes: Closes::WithPeer, ..Self::default() }
    }

    /// A proxy in front of a server.
    pub fn proxy(server: SocketAddrV4) -> Self {
        Self { accepts: true, reads: true, relays: Some(server), ..Self::default() }
    }

    /// A client that says something and reads what comes back.
    pub fn saying(data: impl Into<Rc<[u8]>>) -> Self {
        Self { says: Some(data.into()), reads: true, ..Self::default() }
    }
}

impl TcpCall {
    /// The call in words.
    pub fn say(&self) -> Say {
        let on = |id: &'static str, socket: SocketId| Say::new(id).with("socket", socket.to_string());
        match self {
            Self::Listen { port, .. } => Say::new("call-tcp-listen").with("port", port.to_string()),
            Self::Connect { to, .. } => Say::new("call-tcp-connect").with("target", to.to_string()),
            Self::Accept { port } => Say::new("call-tcp-accept").with("port", port.to_string()),
            Self::Write { socket, data, .. } => on("call-tcp-write", *socket).with("size", data.len()),
            Self::Read { socket, .. } => on("call-tcp-read", *socket),
            Self::Shutdown { socket } => on("call-tcp-shutdown", *socket),
            Self::Close { socket } => on("call-tcp-close", *socket),
            Self::Abort { socket } => on("call-tcp-abort", *socket),
            Self::Unlisten { port } => Say::new("call-tcp-unlisten").with("port", port.to_string()),
            Self::Set(_) => Say::new("call-tcp-set"),
            Self::Reboot => Say::new("call-tcp-reboot"),
        }
    }
}
