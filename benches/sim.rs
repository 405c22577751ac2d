//! The simulated network against `smoltcp`'s interfaces joined in memory, doing the same work in the same run.
//!
//! Both sides take turns, and the fastest run of each is compared. Ours also writes down every event, its cause, the
//! reason in words and the state it left; theirs only passes the frames. `cargo bench --bench sim` prints the table;
//! an aim that is missed fails the run.
#![allow(clippy::unwrap_used, reason = "a benchmark's own input is well-formed")]

#[path = "../tests/device/mod.rs"]
mod device;

use device::Wire;
use smoltcp::iface::{Config as TheirConfig, Interface, SocketHandle, SocketSet};
use smoltcp::socket::{icmp, udp};
use smoltcp::time::Instant as TheirInstant;
use smoltcp::wire::{EthernetAddress, Icmpv4Packet, Icmpv4Repr, IpAddress, IpCidr, IpEndpoint};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use wirewalk::protocol::{Call, Config, Ping, UdpSend};
use wirewalk::sim::{Budget, LinkSpec, Network};
use wirewalk::time::Duration as Virtual;

/// How often each side runs.
const ROUNDS: usize = 31;
/// How many exchanges one run has.
const EXCHANGES: u16 = 1000;

fn main() -> ExitCode {
    let rows = [
        ("1000 pings and their replies", 1.0, ours_ping as fn() -> usize, theirs_ping as fn() -> usize),
        ("1000 datagrams, sent back", 1.0, ours_udp, theirs_udp),
    ];
    println!(
        "{:<30} {:>12} {:>12} {:>7} {:>9} {:>14}  met?",
        "", "ours", "theirs", "ratio", "aim", "our events/s"
    );
    let mut all = true;
    for (name, aim, ours, theirs) in rows {
        let mut fastest = (Duration::MAX, Duration::MAX);
        let mut events = 0;
        for _ in 0..ROUNDS {
            let (time, count) = timed(ours);
            (fastest.0, events) = (fastest.0.min(time), count);
            let (time, count) = timed(theirs);
            fastest.1 = fastest.1.min(time);
            assert_eq!(count, usize::from(EXCHANGES));
        }
        let (ours, theirs) = (fastest.0.as_secs_f64(), fastest.1.as_secs_f64());
        let met = theirs >= ours * aim;
        all &= met;
        println!(
            "{name:<30} {:>9.1} µs {:>9.1} µs {:>6.2}× {:>9} {:>14.0}  {}",
            ours * 1e6,
            theirs * 1e6,
            theirs / ours,
            format!("≥ {aim:.1}×"),
            events as f64 / ours,
            if met { "yes" } else { "NO" }
        );
    }
    if all { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn timed(run: fn() -> usize) -> (Duration, usize) {
    let start = Instant::now();
    let count = black_box(run());
    (start.elapsed(), count)
}

fn pair() -> (Network, [wirewalk::sim::NodeId; 2]) {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host([10, 0, 0, 1], 24));
    let b = net.host("B", (1, 0), Config::host([10, 0, 0, 2], 24));
    net.link(a, b, LinkSpec { delay: Virtual::from_micros(10), ..LinkSpec::default() });
    (net, [a, b])
}

const BUDGET: Budget = Budget { time: Virtual::from_secs(60), events: 1_000_000 };

/// One ping after the other; how many events that were.
fn ours_ping() -> usize {
    let (mut net, [a, _]) = pair();
    let interval = Virtual::from_millis(1);
    net.at(Virtual::ZERO, a, Call::Ping(Ping { count: EXCHANGES, interval, ..Ping::new([10, 0, 0, 2]) }));
    net.run(BUDGET).events.len()
}

/// One datagram after the other.
fn ours_udp() -> usize {
    let (mut net, [a, b]) = pair();
    net.at(Virtual::ZERO, b, Call::EchoService { port: 7 });
    for at in 0..u64::from(EXCHANGES) {
        let send = UdpSend { from_port: Some(5000), ..UdpSend::new([10, 0, 0, 2], 7, 56) };
        net.at(Virtual::from_millis(1 + at), a, Call::UdpSend(send));
    }
    net.run(BUDGET).events.len()
}

struct Theirs {
    interface: Interface,
    end: Wire,
    sockets: SocketSet<'static>,
    udp: SocketHandle,
    icmp: SocketHandle,
}

impl Theirs {
    fn new(host: u8, port: u16) -> Self {
        let mut end = Wire::default();
        let config = TheirConfig::new(EthernetAddress([2, 0, 0, 0, 0, host]).into());
        let mut interface = Interface::new(config, &mut end, TheirInstant::ZERO);
        interface.update_ip_addrs(|addresses| {
            addresses.push(IpCidr::new(IpAddress::v4(10, 0, 0, host), 24)).unwrap();
        });
        let buffer = || udp::PacketBuffer::new(vec![udp::PacketMetadata::EMPTY; 8], vec![0; 16_384]);
        let mut socket = udp::Socket::new(buffer(), buffer());
        socket.bind(port).unwrap();
        let buffer = || icmp::PacketBuffer::new(vec![icmp::PacketMetadata::EMPTY; 8], vec![0; 16_384]);
        let mut ping = icmp::Socket::new(buffer(), buffer());
        ping.bind(icmp::Endpoint::Ident(1)).unwrap();
        let mut sockets = SocketSet::new(Vec::new());
        let (udp, icmp) = (sockets.add(socket), sockets.add(ping));
        Self { interface, end, sockets, udp, icmp }
    }

    fn poll(&mut self, now: TheirInstant) {
        self.interface.poll(now, &mut self.end, &mut self.sockets);
    }
}

/// Lets frames pass until nobody sends any more.
fn settle(a: &mut Theirs, b: &mut Theirs, now: TheirInstant, mut between: impl FnMut(&mut Theirs)) {
    loop {
        a.poll(now);
        b.end.arrived.append(&mut a.end.sent);
        b.poll(now);
        between(b);
        b.poll(now);
        let more = !b.end.sent.is_empty();
        a.end.arrived.append(&mut b.end.sent);
        if !more {
            a.poll(now);
            if a.end.sent.is_empty() {
                return;
            }
            b.end.arrived.append(&mut a.end.sent);
        }
    }
}

fn theirs_ping() -> usize {
    let (mut a, mut b) = (Theirs::new(1, 5000), Theirs::new(2, 7));
    let checksums = smoltcp::phy::ChecksumCapabilities::default();
    let data = [b'a'; 56];
    let mut replies = 0;
    for number in 0..EXCHANGES {
        let now = TheirInstant::from_millis(i64::from(number));
        let socket: &mut icmp::Socket<'_> = a.sockets.get_mut(a.icmp);
        let request = Icmpv4Repr::EchoRequest { ident: 1, seq_no: number, data: &data };
        let buffer = socket.send(request.buffer_len(), IpAddress::v4(10, 0, 0, 2)).unwrap();
        request.emit(&mut Icmpv4Packet::new_unchecked(buffer), &checksums);
        settle(&mut a, &mut b, now, |_| {});
        let socket: &mut icmp::Socket<'_> = a.sockets.get_mut(a.icmp);
        replies += usize::from(socket.recv().is_ok());
    }
    replies
}

fn theirs_udp() -> usize {
    let (mut a, mut b) = (Theirs::new(1, 5000), Theirs::new(2, 7));
    let data = [b'a'; 56];
    let target = IpEndpoint::new(IpAddress::v4(10, 0, 0, 2), 7);
    let mut replies = 0;
    for number in 0..EXCHANGES {
        let now = TheirInstant::from_millis(i64::from(number));
        let socket: &mut udp::Socket<'_> = a.sockets.get_mut(a.udp);
        socket.send_slice(&data, target).unwrap();
        settle(&mut a, &mut b, now, |b| {
            let socket: &mut udp::Socket<'_> = b.sockets.get_mut(b.udp);
            if let Ok((data, from)) = socket.recv().map(|(data, from)| (data.to_vec(), from)) {
                socket.send_slice(&data, from.endpoint).unwrap();
            }
        });
        let socket: &mut udp::Socket<'_> = a.sockets.get_mut(a.udp);
        replies += usize::from(socket.recv().is_ok());
    }
    replies
}
