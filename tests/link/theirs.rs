//! A host of `smoltcp`'s with one TCP connection.

use super::{Frame, Host, Program};
use crate::device::Wire;
use smoltcp::iface::{Config, Interface, SocketHandle, SocketSet};
use smoltcp::socket::tcp::{CongestionControl, Socket, SocketBuffer, State};
use smoltcp::time::Instant;
use smoltcp::wire::{EthernetAddress, IpAddress, IpCidr, IpEndpoint};
use std::cell::Cell;

thread_local! {
    /// What their timestamps tell: they are asked for without the time.
    static MILLISECONDS: Cell<u32> = const { Cell::new(0) };
}

/// The host 10.0.0.N with the MAC address 02:00:00:00:00:N.
pub struct Theirs {
    interface: Interface,
    wire: Wire,
    sockets: SocketSet<'static>,
    tcp: SocketHandle,
    program: Program,
    closed: bool,
    /// How many it has asked for.
    connections: u16,
}

impl Theirs {
    /// One whose socket has buffers of this size, and offers timestamps or not.
    pub fn new(number: u8, buffer: usize, timestamps: bool) -> Self {
        let mut wire = Wire::default();
        let mut config = Config::new(EthernetAddress([2, 0, 0, 0, 0, number]).into());
        config.random_seed = number.into();
        let mut interface = Interface::new(config, &mut wire, Instant::ZERO);
        interface.update_ip_addrs(|addresses| {
            addresses.push(IpCidr::new(IpAddress::v4(10, 0, 0, number), 24)).unwrap();
        });
        let buffer = || SocketBuffer::new(vec![0; buffer]);
        let mut socket = Socket::new(buffer(), buffer());
        socket.set_congestion_control(CongestionControl::Reno);
        if timestamps {
            socket.set_tsval_generator(Some(|| MILLISECONDS.get()));
        }
        let mut sockets = SocketSet::new(Vec::new());
        let tcp = sockets.add(socket);
        Self { interface, wire, sockets, tcp, program: Program::new(0, 0), closed: false, connections: 0 }
    }

    /// Its socket, to be set up.
    pub fn socket(&mut self) -> &mut Socket<'static> {
        self.sockets.get_mut(self.tcp)
    }

    /// Waits for a connection, for this program.
    pub fn listen(&mut self, port: u16, program: Program) {
        (self.program, self.closed) = (program, false);
        // Out of TIME-WAIT.
        self.socket().abort();
        self.socket().listen(port).unwrap();
    }

    /// Asks for a connection to 10.0.0.N, for this program.
    pub fn connect(&mut self, number: u8, port: u16, program: Program) {
        (self.program, self.closed) = (program, false);
        self.socket().abort();
        self.connections += 1;
        let remote = IpEndpoint::new(IpAddress::v4(10, 0, 0, number), port);
        let socket: &mut Socket<'_> = self.sockets.get_mut(self.tcp);
        socket.connect(self.interface.context(), remote, 49_151 + self.connections).unwrap();
    }

    fn run_program(&mut self) {
        let (socket, program): (&mut Socket<'_>, _) = (self.sockets.get_mut(self.tcp), &mut self.program);
        while socket.can_send() && !program.has_written() {
            program.written += socket.send_slice(program.next()).unwrap() as u64;
        }
        while socket.can_recv() {
            let most = program.at_once;
            socket
                .recv(|data| {
                    let data = &data[..data.len().min(most)];
                    program.take(data);
                    (data.len(), ())
                })
                .unwrap();
        }
        if socket.may_send() && program.has_written() && !self.closed {
            socket.close();
            self.closed = true;
        }
    }
}

/// Their clock when ours shows so many microseconds.
fn clock(now: u64) -> Instant {
    MILLISECONDS.set((now / 1000) as u32 + 1);
    Instant::from_micros(now as i64)
}

impl Host for Theirs {
    fn take(&mut self, _: u64, frame: Frame) {
        self.wire.arrived.push_back(frame.into());
    }

    fn go_on(&mut self, now: u64, sent: &mut Vec<Frame>) {
        let now = clock(now);
        self.interface.poll(now, &mut self.wire, &mut self.sockets);
        self.run_program();
        // What the program wrote leaves, and what it read opens the window.
        self.interface.poll(now, &mut self.wire, &mut self.sockets);
        sent.extend(self.wire.sent.drain(..).map(Frame::Owned));
    }

    fn due(&mut self, now: u64) -> Option<u64> {
        self.interface.poll_at(clock(now), &self.sockets).map(|at| at.total_micros().max(0) as u64)
    }

    fn is_done(&self) -> bool {
        let socket: &Socket<'_> = self.sockets.get(self.tcp);
        self.program.is_done() && self.closed && matches!(socket.state(), State::Closed | State::TimeWait)
    }
}
