//! A host of ours with one TCP connection.

use super::{Frame, Host, Program};
use std::net::SocketAddrV4;
use wirewalk::protocol::tcp::{Behaviour, Settings, SocketId, State};
use wirewalk::protocol::{Config, Stack};
use wirewalk::time::Instant;
use wirewalk::wire::Mac;

/// The host 10.0.0.N with the MAC address 02:00:00:00:00:N.
pub struct Ours {
    /// The host.
    pub stack: Stack,
    program: Program,
    /// The connection, once there is one.
    socket: Option<SocketId>,
    /// The one before.
    before: SocketId,
    closed: bool,
}

impl Ours {
    /// One whose sockets are set like this.
    pub fn new(number: u8, settings: Settings) -> Self {
        let config = Config { tcp: settings, ..Config::host([10, 0, 0, number], 24) };
        let stack = Stack::new(config, |_| Mac([2, 0, 0, 0, 0, number])).silent();
        Self { stack, program: Program::new(0, 0), socket: None, before: 0, closed: false }
    }

    /// Waits for connections, for this program.
    pub fn listen(&mut self, port: u16, program: Program) {
        self.accept(program);
        assert!(self.stack.tcp_listen(port, Behaviour { accepts: true, ..Behaviour::default() }));
    }

    /// Lets the next connection that comes be this program's.
    pub fn accept(&mut self, program: Program) {
        self.before = self.socket.take().unwrap_or(self.before);
        (self.program, self.closed) = (program, false);
    }

    /// Asks for a connection to 10.0.0.N, for this program.
    pub fn connect(&mut self, now: u64, number: u8, port: u16, program: Program) {
        self.accept(program);
        let to = SocketAddrV4::new([10, 0, 0, number].into(), port);
        self.socket = self.stack.tcp_connect(clock(now), None, to, Behaviour::default());
        assert!(self.socket.is_some());
    }

    /// The state of its connection.
    pub fn state(&self) -> State {
        self.socket.map_or(State::Listen, |socket| self.stack.tcp_state(socket))
    }

    fn run_program(&mut self, now: Instant) {
        self.socket =
            self.socket.or_else(|| self.stack.tcp_sockets().last().filter(|socket| *socket > self.before));
        let Some(socket) = self.socket else { return };
        let (stack, program) = (&mut self.stack, &mut self.program);
        while !program.has_written() {
            let taken = stack.tcp_write(now, socket, program.next()).unwrap_or(0);
            program.written += taken as u64;
            if taken == 0 {
                break;
            }
        }
        loop {
            let data = stack.tcp_read(now, socket, program.at_once);
            if data.is_empty() {
                break;
            }
            program.take(&data);
        }
        // CLOSE before it is open would give it up, or close what nobody has accepted (RFC 9293 §3.10.4).
        let open = !matches!(stack.tcp_state(socket), State::SynSent | State::SynReceived);
        if program.has_written() && !self.closed && open {
            self.closed = stack.tcp_shutdown(now, socket).is_ok();
        }
    }
}

/// Our clock at so many microseconds.
const fn clock(now: u64) -> Instant {
    Instant::from_nanos(now * 1000)
}

impl Host for Ours {
    fn take(&mut self, now: u64, frame: Frame) {
        self.stack.handle_input(clock(now), 0, &frame);
    }

    fn go_on(&mut self, now: u64, sent: &mut Vec<Frame>) {
        let now = clock(now);
        if self.stack.poll_timeout().is_some_and(|due| due <= now) {
            self.stack.handle_timeout(now);
        }
        self.run_program(now);
        while let Some(transmit) = self.stack.poll_transmit() {
            sent.push(Frame::Shared(transmit.bytes));
        }
    }

    fn due(&mut self, _: u64) -> Option<u64> {
        self.stack.poll_timeout().map(|due| due.nanos().div_ceil(1000))
    }

    fn is_done(&self) -> bool {
        self.program.is_done() && self.closed && matches!(self.state(), State::Closed | State::TimeWait)
    }
}
