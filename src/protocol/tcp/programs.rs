//! The programs on a host's sockets: what they ask of TCP, and what they do when they are told something.

use super::outbox::Signal;
use super::sockets::{Ending, Listener, Program, Socket};
use super::{Behaviour, CallError, Closes, SocketId, State, TcpCall, Trigger};
use crate::protocol::stack::Stack;
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Layer, Rfc};
use std::collections::VecDeque;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::rc::Rc;

impl Stack {
    /// Does what a program asks of TCP.
    pub(in crate::protocol) fn tcp_call(&mut self, now: Instant, call: &TcpCall) {
        self.touch();
        match call {
            TcpCall::Listen { port, behaviour } => {
                if !self.tcp_listen(*port, behaviour.clone()) {
                    self.tell(Say::new("told-address-in-use").with("port", port.to_string()));
                }
            }
            TcpCall::Connect { from_port, to, behaviour } => {
                self.connect(now, *from_port, *to, behaviour.clone());
            }
            TcpCall::Accept { port } => self.accept(now, *port),
            TcpCall::Write { socket, data, urgent } => self.write_call(now, *socket, data, *urgent),
            TcpCall::Read { socket, most } => {
                if !self.tcp.connections.contains_key(socket) {
                    return self.tell_refusal(*socket, Err(CallError::NotOpen));
                }
                let data = self.read(now, *socket, *most);
                if data.is_empty() && !self.tcp_is_at_end(*socket) {
                    // RFC 9293 §3.10.3: without enough to read, the request is queued.
                    return self.tell(on("told-read-waits", *socket));
                }
                let left = self.tcp.connections.get(socket).map_or(0, |socket| socket.connection.unread());
                let say = on("tcp-read", *socket).with("size", data.len()).with("left", left);
                self.note(Layer::Transport, say, &[Rfc::new(9293, "§3.10.3")]);
                self.tell(on("told-read", *socket).with("size", data.len()));
            }
            TcpCall::Shutdown { socket } => {
                let result = self.with_connection(now, *socket, |it| it.end(now, Ending::Shutdown));
                self.tell_refusal(*socket, result);
            }
            TcpCall::Close { socket } => {
                if !self.ends_listening(now, *socket, Trigger::Close) {
                    let result = self.with_connection(now, *socket, |it| it.end(now, Ending::Close));
                    self.tell_refusal(*socket, result);
                }
            }
            TcpCall::Abort { socket } => {
                if !self.ends_listening(now, *socket, Trigger::Abort) {
                    let result = self.with_connection(now, *socket, |it| it.connection.abort(now));
                    self.tell_refusal(*socket, result);
                }
            }
            TcpCall::Unlisten { port } => self.unlisten(now, *port, Trigger::Close),
            TcpCall::Set(settings) => self.tcp.settings = **settings,
            TcpCall::Reboot => self.reboot(),
        }
    }

    /// Waits for connections at a port; `false` when another socket has it.
    pub fn tcp_listen(&mut self, port: u16, behaviour: Behaviour) -> bool {
        let settings = self.tcp.settings;
        // RFC 9293 MUST-42: there is a way to listen on a port of which connections exist.
        let held = |socket: &Socket| socket.connection.local().port() == port && !settings.reuse_address;
        if self.tcp.listeners.contains_key(&port) || self.tcp.connections.values().any(held) {
            let say = Say::new("tcp-address-in-use").with("port", port.to_string());
            self.note(Layer::Transport, say, &[Rfc::new(9293, "§3.9.1.1")]);
            return false;
        }
        let local = SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, port);
        let path = State::Closed.on(Trigger::PassiveOpen).into_iter().collect();
        let socket = self.tcp.next_id();
        let waiting = VecDeque::new();
        let listener = Listener { socket, local, settings, behaviour, path, waiting, refused: 0, cookies: 0 };
        self.tcp.listeners.insert(port, listener);
        let say = Say::new("tcp-listen").with("port", port.to_string()).with("socket", socket.to_string());
        self.note(Layer::Transport, say, &[Rfc::new(9293, "§3.10.1")]);
        true
    }

    /// Asks for a connection; the socket's number, unless there is no port or no such connection can be.
    pub fn tcp_connect(
        &mut self,
        now: Instant,
        from_port: Option<u16>,
        to: SocketAddrV4,
        behaviour: Behaviour,
    ) -> Option<SocketId> {
        let socket = self.connect(now, from_port, to, behaviour);
        self.settle(now);
        socket
    }

    /// The same for a program of this node, which is one part of an event.
    pub(super) fn connect(
        &mut self,
        now: Instant,
        from_port: Option<u16>,
        to: SocketAddrV4,
        behaviour: Behaviour,
    ) -> Option<SocketId> {
        let address = self.source_for(*to.ip());
        let Some(port) = from_port.or_else(|| self.tcp.free_port(address, to)) else {
            let (first, last) = self.tcp.settings.ephemeral_ports;
            let say = Say::new("tcp-no-port")
                .with("target", to.to_string())
                .with("first", first.to_string())
                .with("last", last.to_string());
            self.note(Layer::Transport, say, &[Rfc::new(6056, "§3.2")]);
            self.tell(Say::new("told-no-port").with("target", to.to_string()));
            return None;
        };
        let local = SocketAddrV4::new(address, port);
        if let Some(id) = self.tcp.find(local, to) {
            // "OPEN: … Return 'error: connection already exists'"; in TIME-WAIT it still does.
            let say = Say::new("tcp-connection-exists")
                .with("local", local.to_string())
                .with("target", to.to_string())
                .with("state", self.tcp_state(id).name());
            self.note(Layer::Transport, say, &[Rfc::new(9293, "§3.10.1")]);
            self.tell(Say::new("told-connection-exists").with("target", to.to_string()));
            return None;
        }
        // RFC 9293 §3.10.1: a socket that listens can be turned into one that asks.
        let listened = self.take_listener(now, port);
        let id = listened.as_ref().map_or_else(|| self.tcp.next_id(), |listener| listener.socket);
        let mut connection = self.new_connection(now, local, to, None);
        if let Some(data) = behaviour.says.as_ref().filter(|_| behaviour.says_with_syn) {
            connection.send_with_syn(data);
        }
        connection.open(now, listened.is_some());
        let program = Program { behaviour, ..Program::default() };
        self.tcp.insert(id, Socket { connection, program, listener: None });
        self.touch();
        self.drive(now, id);
        Some(id)
    }

    /// CLOSE or ABORT in LISTEN (RFC 9293 §3.10.4, §3.10.5), when this socket is there.
    fn ends_listening(&mut self, now: Instant, socket: SocketId, call: Trigger) -> bool {
        let listens = self.tcp.listeners.iter().find(|(_, listener)| listener.socket == socket);
        let port = listens.map(|(port, _)| *port);
        if let Some(port) = port {
            self.unlisten(now, port, call);
        }
        port.is_some()
    }

    fn unlisten(&mut self, now: Instant, port: u16, call: Trigger) {
        if let Some(mut listener) = self.take_listener(now, port) {
            listener.path.extend(State::Listen.on(call));
            self.tcp.remember(listener.view(State::Closed, 0));
        }
    }

    /// Takes a listening socket away; what no program has accepted yet, none will: it is broken off.
    fn take_listener(&mut self, now: Instant, port: u16) -> Option<Listener> {
        let listener = self.tcp.listeners.remove(&port)?;
        let unaccepted: Vec<_> = self.tcp.unaccepted(port).collect();
        for id in unaccepted {
            let _ = self.with_connection(now, id, |socket| socket.connection.abort(now));
        }
        Some(listener)
    }

    /// Writes as much as fits into the buffer, and returns how much that is.
    pub fn tcp_write(&mut self, now: Instant, id: SocketId, data: &[u8]) -> Result<usize, CallError> {
        let taken = self.with_connection(now, id, |socket| socket.connection.write(now, data, false));
        self.settle(now);
        taken
    }

    /// Reads at most so many bytes of what has arrived.
    pub fn tcp_read(&mut self, now: Instant, id: SocketId, most: usize) -> Vec<u8> {
        let data = self.read(now, id, most);
        self.settle(now);
        data
    }

    fn read(&mut self, now: Instant, id: SocketId, most: usize) -> Vec<u8> {
        let data = self.with_connection(now, id, |socket| {
            let data = socket.connection.read(now, most);
            socket.program.read += data.len() as u64;
            Ok(data)
        });
        data.unwrap_or_default()
    }

    /// Sends nothing more.
    pub fn tcp_shutdown(&mut self, now: Instant, id: SocketId) -> Result<(), CallError> {
        let result = self.with_connection(now, id, |socket| socket.connection.shutdown(now));
        self.settle(now);
        result
    }

    /// The state of a socket's connection; CLOSED when there is none.
    pub fn tcp_state(&self, id: SocketId) -> State {
        self.tcp.connections.get(&id).map_or(State::Closed, |socket| socket.connection.state())
    }

    /// Whether the other side has sent everything, and it was read.
    pub fn tcp_is_at_end(&self, id: SocketId) -> bool {
        self.tcp.connections.get(&id).is_none_or(|socket| socket.connection.is_at_end())
    }

    /// The sockets of the connections there are.
    pub fn tcp_sockets(&self) -> impl Iterator<Item = SocketId> {
        self.tcp.connections.keys().copied()
    }

    pub(super) fn with_connection<T>(
        &mut self,
        now: Instant,
        id: SocketId,
        act: impl FnOnce(&mut Socket) -> Result<T, CallError>,
    ) -> Result<T, CallError> {
        let socket = self.tcp.connections.get_mut(&id).ok_or(CallError::NotOpen)?;
        let result = act(socket);
        self.touch();
        self.drive(now, id);
        result
    }

    fn tell_refusal(&mut self, id: SocketId, result: Result<(), CallError>) {
        match result {
            Ok(()) => {}
            Err(CallError::NotOpen) => self.tell(move || on("told-not-open", id)),
            Err(CallError::Closing) => self.tell(move || on("told-closing", id)),
        }
    }

    fn write_call(&mut self, now: Instant, id: SocketId, data: &Rc<[u8]>, urgent: bool) {
        let result = self.with_connection(now, id, |socket| {
            if socket.program.closes.is_some() {
                return Err(CallError::Closing);
            }
            let data = socket.program.behind(data);
            let taken = socket.connection.write(now, &data, urgent)?;
            socket.program.writing = (taken < data.len()).then_some((data, taken));
            Ok(())
        });
        self.tell_refusal(id, result);
    }

    /// Takes the first connection from a listening port's accept queue.
    fn accept(&mut self, now: Instant, port: u16) {
        let first = self.tcp.listeners.get_mut(&port).and_then(|listener| listener.waiting.pop_front());
        let Some(id) = first else {
            return self.tell(Say::new("told-nothing-to-accept").with("port", port.to_string()));
        };
        let Some(socket) = self.tcp.accept(id) else { return };
        let remote = socket.connection.remote();
        let waiting = self.tcp.listeners.get(&port).map_or(0, |listener| listener.waiting.len());
        let accepted = move |it| on(it, id).with("port", port.to_string()).with("remote", remote.to_string());
        let say = move || accepted("tcp-accepted").with("waiting", waiting);
        self.note(Layer::Transport, say, &[Rfc::new(9293, "§3.9.1.1")]);
        self.tell(move || accepted("told-accepted"));
        if let Some(socket) = self.tcp.connections.get_mut(&id) {
            socket.connection.remind();
        }
        self.begin(now, id);
        self.drive(now, id);
    }

    /// A host that starts again has no connections, and tells nobody.
    fn reboot(&mut self) {
        let all: Vec<_> = self.tcp.connections.keys().copied().collect();
        for id in all {
            for timer in super::Timer::ALL {
                self.stop_timer(crate::protocol::Timer::Tcp(id, timer));
            }
            self.tcp.remove(id, None);
        }
        self.tcp.closed.clear();
        self.note(Layer::Transport, Say::new("tcp-rebooted"), &[Rfc::new(9293, "§3.5.1")]);
    }

    /// A connection tells its program something.
    pub(super) fn signal(&mut self, now: Instant, id: SocketId, signal: Signal) {
        match signal {
            Signal::Established => self.established(now, id),
            Signal::Readable => self.readable(now, id),
            Signal::PeerClosed => self.peer_closed(now, id),
            Signal::Urgent => self.tell_program(id, "told-urgent"),
            Signal::Refused => self.broken(now, id, "told-refused"),
            Signal::Reset => self.broken(now, id, "told-reset"),
            Signal::Unanswered => self.tell_program(id, "told-unanswered"),
            Signal::Unreachable => self.tell_program(id, "told-trouble"),
            Signal::TimedOut => self.broken(now, id, "told-timed-out"),
            Signal::Written => self.go_on_writing(now, id),
            Signal::Deleted(_) => {}
        }
    }

    /// The program that has a connection is told this: none before it has accepted it, and none after it has closed it.
    fn tell_program(&mut self, id: SocketId, what: &'static str) {
        if self.tcp.connections.get(&id).is_some_and(Socket::has_program) {
            self.tell(move || on(what, id));
        }
    }

    fn broken(&mut self, now: Instant, id: SocketId, why: &'static str) {
        self.tell_program(id, why);
        self.relay_broken(now, id);
    }

    fn established(&mut self, now: Instant, id: SocketId) {
        let Some(socket) = self.tcp.connections.get(&id) else { return };
        let Some(port) = socket.listener else {
            self.tell(move || on("told-connected", id));
            return self.begin(now, id);
        };
        let Some(listener) = self.tcp.listeners.get_mut(&port) else { return };
        listener.waiting.push_back(id);
        let accepts = listener.behaviour.accepts;
        let waiting = listener.waiting.len();
        let say = move || Say::new("tcp-queued").with("port", port.to_string()).with("waiting", waiting);
        self.note(Layer::Transport, say, &[Rfc::new(9293, "§3.9.1.1")]);
        if accepts {
            self.accept(now, port);
        }
    }

    /// The program has its connection, and says what it has to say.
    fn begin(&mut self, now: Instant, id: SocketId) {
        let Some(socket) = self.tcp.connections.get_mut(&id) else { return };
        let behaviour = &socket.program.behaviour;
        let said = if behaviour.says_with_syn { None } else { behaviour.says.clone() };
        match said {
            Some(data) => self.say(now, id, data),
            None => self.go_on_writing(now, id),
        }
    }

    /// Writes data, what does not fit later, and closes behind it when the program does.
    fn say(&mut self, now: Instant, id: SocketId, data: Rc<[u8]>) {
        self.tell(on("told-writes", id).with("size", data.len()));
        if let Some(socket) = self.tcp.connections.get_mut(&id) {
            let closes = socket.program.behaviour.closes == Closes::AfterWriting;
            socket.program.closes = closes.then_some(Ending::Shutdown);
            socket.program.writing = Some((socket.program.behind(&data), 0));
        }
        self.go_on_writing(now, id);
    }

    pub(super) fn go_on_writing(&mut self, now: Instant, id: SocketId) {
        let Some(socket) = self.tcp.connections.get_mut(&id) else { return };
        if let Some((data, written)) = socket.program.writing.take() {
            let rest = data.get(written..).unwrap_or_default();
            let taken = socket.connection.write(now, rest, false).unwrap_or(rest.len());
            if taken < rest.len() {
                socket.program.writing = Some((data, written + taken));
                return;
            }
        }
        if let Some(ending) = socket.program.closes.take() {
            let done = match ending {
                Ending::Shutdown => "told-shuts-down",
                Ending::Close => "told-closes",
            };
            self.tell(move || on(done, id));
            if let Some(socket) = self.tcp.connections.get_mut(&id) {
                let _ = socket.end(now, ending);
            }
        }
    }

    fn readable(&mut self, now: Instant, id: SocketId) {
        let Some(socket) = self.tcp.connections.get_mut(&id) else { return };
        if socket.listener.is_some() || !socket.program.behaviour.reads || socket.connection.unread() == 0 {
            return;
        }
        let data = socket.connection.read(now, usize::MAX);
        socket.program.read += data.len() as u64;
        let answer = socket.program.behaviour.answers.clone().filter(|_| !socket.program.answered);
        socket.program.answered |= answer.is_some();
        let size = data.len();
        self.tell(move || on("told-read", id).with("size", size));
        if let Some(answer) = answer {
            self.say(now, id, answer);
        }
        self.relay(now, id, &data);
    }

    fn peer_closed(&mut self, now: Instant, id: SocketId) {
        let Some(socket) = self.tcp.connections.get_mut(&id) else { return };
        if socket.listener.is_some() {
            // Its program is not there yet; it will be told when it is.
            return;
        }
        let closes = socket.program.behaviour.closes == Closes::WithPeer;
        let writing = socket.program.writing.is_some();
        let unread = socket.connection.unread();
        if socket.has_program() {
            self.tell(move || on("told-end", id).with("unread", unread));
        }
        if !closes {
            return self.relay_end(now, id);
        }
        if let Some(socket) = self.tcp.connections.get_mut(&id) {
            if writing {
                socket.program.closes = Some(Ending::Shutdown);
                return;
            }
            let result = socket.connection.close(now);
            if result.is_ok() {
                self.tell(move || on("told-closes", id));
            }
        }
    }
}

fn on(id: &'static str, socket: SocketId) -> Say {
    Say::new(id).with("socket", socket.to_string())
}
