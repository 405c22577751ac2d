//! A host of `smoltcp`'s with one TCP connection.

use super::{Host, Program};
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
}

impl Theirs {
    /// One whose socket has buffers of this size.
    pub fn new(number: u8, buffer: usize, program: Program) -> Self {
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
        let mut sockets = SocketSet::new(Vec::new());
        let tcp = sockets.add(socket);
        Self { interface, wire, sockets, tcp, program, closed: false }
    }

    /// Its socket, to be set up.
    pub fn socket(&mut self) -> &mut Socket<'static> {
        self.sockets.get_mut(self.tcp)
    }

    /// Lets it offer timestamps.
    pub fn with_timestamps(&mut self) {
        self.socket().set_tsval_generator(Some(|| MILLISECONDS.get()));
    }

    /// Waits for a connection.
    pub fn listen(&mut self, port: u16) {
        self.socket().listen(port).unwrap();
    }

    /// Asks for a connection to 10.0.0.N.
    pub fn connect(&mut self, number: u8, port: u16) {
        let remote = IpEndpoint::new(IpAddress::v4(10, 0, 0, number), port);
        let socket: &mut Socket<'_> = self.sockets.get_mut(self.tcp);
        socket.connect(self.interface.context(), remote, 49_152).unwrap();
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
    fn take(&mut self, _: u64, frame: Vec<u8>) {
        self.wire.arrived.push_back(frame);
    }

    fn go_on(&mut self, now: u64, sent: &mut Vec<Vec<u8>>) {
        let now = clock(now);
        self.interface.poll(now, &mut self.wire, &mut self.sockets);
        self.run_program();
        // What the program wrote leaves, and what it read opens the window.
        self.interface.poll(now, &mut self.wire, &mut self.sockets);
        sent.extend(self.wire.sent.drain(..));
    }

    fn due(&mut self, now: u64) -> Option<u64> {
        self.interface.poll_at(clock(now), &self.sockets).map(|at| at.total_micros().max(0) as u64)
    }

    fn is_done(&self) -> bool {
        let socket: &Socket<'_> = self.sockets.get(self.tcp);
        self.program.is_done() && self.closed && matches!(socket.state(), State::Closed | State::TimeWait)
    }
}
