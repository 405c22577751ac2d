//! What an open connection with nothing to do keeps in memory, on both of its ends, beside `smoltcp`'s with buffers of
//! the same size. `cargo bench --bench tcp_memory` prints the table; an aim that is missed ends it
//! with exit code 2.
#![allow(clippy::unwrap_used, reason = "a benchmark's own input is well-formed")]

#[path = "../tests/device/mod.rs"]
mod device;

use device::Wire;
use dhat::{Alloc, HeapStats, Profiler};
use smoltcp::iface::{Config as TheirConfig, Interface, SocketSet};
use smoltcp::socket::tcp::{Socket, SocketBuffer, State as TheirState};
use smoltcp::time::Instant as TheirInstant;
use smoltcp::wire::{EthernetAddress, IpAddress, IpCidr};
use std::net::SocketAddrV4;
use std::process::ExitCode;
use wirewalk::protocol::tcp::{Behaviour, Settings, State};
use wirewalk::protocol::{Config, Stack};
use wirewalk::time::Instant;
use wirewalk::wire::Mac;

#[global_allocator]
static ALLOCATOR: Alloc = Alloc;

/// How many connections are open at a time.
const CONNECTIONS: u16 = 500;
/// What a socket may hold in each direction.
const BUFFER: usize = 65_535;
const PORT: u16 = 80;

fn main() -> ExitCode {
    let _profiler = Profiler::builder().testing().build();
    let (ours, theirs) = (per_end(ours), per_end(theirs));
    let met = ours <= theirs;
    println!("bytes an end of an open, idle connection keeps");
    println!("ours {ours}, theirs {theirs}: {}", if met { "≤ theirs, met" } else { "NOT MET" });
    if met { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

/// What connections keep while what `open` returns is there, for each of their ends.
fn per_end<T>(open: fn() -> T) -> usize {
    let before = HeapStats::get().curr_bytes;
    let held = open();
    let after = HeapStats::get().curr_bytes;
    drop(held);
    (after - before) / (2 * usize::from(CONNECTIONS))
}

fn ours() -> [Stack; 2] {
    let tcp = Settings { send_buffer: BUFFER, receive_buffer: BUFFER, ..Settings::default() };
    let host = |number: u8| {
        let config = Config { tcp, ..Config::host([10, 0, 0, number], 24) };
        Stack::new(config, move |_| Mac([2, 0, 0, 0, 0, number])).silent()
    };
    let mut hosts = [host(1), host(2)];
    let [from, to] = &mut hosts;
    to.tcp_listen(PORT, Behaviour::server());
    for _ in 0..CONNECTIONS {
        from.tcp_connect(
            Instant::START,
            None,
            SocketAddrV4::new([10, 0, 0, 2].into(), PORT),
            Behaviour::default(),
        );
        while let Some(frame) = from.poll_transmit() {
            to.handle_input(Instant::START, 0, &frame.bytes);
            while let Some(frame) = to.poll_transmit() {
                from.handle_input(Instant::START, 0, &frame.bytes);
            }
        }
    }
    for host in &hosts {
        let open = host.tcp_sockets().filter(|socket| host.tcp_state(*socket) == State::Established);
        assert_eq!(open.count(), usize::from(CONNECTIONS));
    }
    hosts
}

fn theirs() -> [(Interface, SocketSet<'static>); 2] {
    let mut wires = [Wire::default(), Wire::default()];
    let mut hosts = [1, 2].map(|number| {
        let mut wire = Wire::default();
        let config = TheirConfig::new(EthernetAddress([2, 0, 0, 0, 0, number]).into());
        let mut interface = Interface::new(config, &mut wire, TheirInstant::ZERO);
        interface.update_ip_addrs(|addresses| {
            addresses.push(IpCidr::new(IpAddress::v4(10, 0, 0, number), 24)).unwrap();
        });
        (interface, SocketSet::new(Vec::new()))
    });
    let socket = || Socket::new(SocketBuffer::new(vec![0; BUFFER]), SocketBuffer::new(vec![0; BUFFER]));
    for number in 0..CONNECTIONS {
        let [(interface, from), (_, to)] = &mut hosts;
        let (mut asks, mut waits) = (socket(), socket());
        waits.listen(PORT).unwrap();
        asks.connect(interface.context(), (IpAddress::v4(10, 0, 0, 2), PORT), 1024 + number).unwrap();
        from.add(asks);
        to.add(waits);
        // A second, in which acknowledgments that wait for company leave.
        for tenth in 0..10 {
            let now = TheirInstant::from_millis(i64::from(number) * 1000 + tenth * 100);
            for (index, (interface, sockets)) in hosts.iter_mut().enumerate() {
                interface.poll(now, &mut wires[index], sockets);
                let mut sent = std::mem::take(&mut wires[index].sent);
                wires[1 - index].arrived.append(&mut sent);
            }
        }
    }
    for (_, sockets) in &hosts {
        let open = |socket: &smoltcp::socket::Socket<'_>| matches!(socket, smoltcp::socket::Socket::Tcp(it) if it.state() == TheirState::Established);
        assert_eq!(sockets.iter().filter(|(_, socket)| open(socket)).count(), usize::from(CONNECTIONS));
    }
    hosts
}
