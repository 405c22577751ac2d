//! The simulated network against `smoltcp`'s interfaces joined in memory, doing the same work in the same run.
//!
//! Both sides take turns, and the fastest run of each is compared. In the first rows ours is the whole world, which also
//! writes down every frame and event, its cause, its reason and the state it left; theirs only passes the frames, as
//! ours does in the rows in silence. `cargo bench --bench sim` prints the table; an aim that is missed ends it with
//! exit code 2. A word after `--` picks the rows that contain it.
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
use wirewalk::protocol::{Call, Config, Ping, Stack, UdpSend};
use wirewalk::sim::{Budget, LinkSpec, Network};
use wirewalk::time::{Duration as Virtual, Instant as Moment};
use wirewalk::trace::World;
use wirewalk::wire::Mac;

/// How often each side runs.
const ROUNDS: usize = 31;
/// How many exchanges one run has.
const EXCHANGES: u16 = 1000;

fn main() -> ExitCode {
    let events = |world: &World| world.events.len();
    let frames = |ours: &Ours| ours.frames;
    let replies = |theirs: &(Theirs, Theirs, usize)| theirs.2;
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let rows: [(&str, &dyn Fn() -> Row); 4] = [
        ("1000 pings, written down", &|| compare((ping_world, events), (theirs_ping, replies))),
        ("1000 datagrams, written down", &|| compare((udp_world, events), (theirs_udp, replies))),
        ("1000 pings, in silence", &|| compare((ours_ping, frames), (theirs_ping, replies))),
        ("1000 datagrams, in silence", &|| compare((ours_udp, frames), (theirs_udp, replies))),
    ];
    println!(
        "{:<30} {:>12} {:>12} {:>7} {:>9} {:>14}  met?",
        "", "ours", "theirs", "ratio", "aim", "events/s"
    );
    let mut all = true;
    for (name, measure) in rows {
        if wanted.as_ref().is_some_and(|wanted| !name.contains(wanted.as_str())) {
            continue;
        }
        let Row { ours, theirs, events } = measure();
        let (ours, theirs) = (ours.as_secs_f64(), theirs.as_secs_f64());
        let met = theirs >= ours * AIM;
        all &= met;
        println!(
            "{name:<30} {:>9.1} µs {:>9.1} µs {:>6.2}× {:>9} {:>14.0}  {}",
            ours * 1e6,
            theirs * 1e6,
            theirs / ours,
            format!("≥ {AIM:.1}×"),
            events as f64 / ours,
            if met { "yes" } else { "NO" }
        );
    }
    if all { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

/// How many times as long as ours theirs must take at least.
const AIM: f64 = 1.0;

struct Row {
    ours: Duration,
    theirs: Duration,
    /// How much happened in one of our runs.
    events: usize,
}

/// A run, and how its result is counted.
type Side<T> = (fn() -> T, fn(&T) -> usize);

/// Runs both in turn and takes the shortest time of each.
fn compare<A, B>(ours: Side<A>, theirs: Side<B>) -> Row {
    let mut row = Row { ours: Duration::MAX, theirs: Duration::MAX, events: 0 };
    for _ in 0..ROUNDS {
        let (time, count) = timed(ours);
        (row.ours, row.events) = (row.ours.min(time), count);
        let (time, count) = timed(theirs);
        row.theirs = row.theirs.min(time);
        assert_eq!(count, usize::from(EXCHANGES));
    }
    row
}

/// How long a run takes, and what it counts. What a side built is torn down off the clock, for both alike.
fn timed<T>((run, count): Side<T>) -> (Duration, usize) {
    let start = Instant::now();
    let result = black_box(run());
    let time = start.elapsed();
    (time, count(&result))
}

fn pair() -> (Network, [wirewalk::sim::NodeId; 2]) {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host([10, 0, 0, 1], 24));
    let b = net.host("B", (1, 0), Config::host([10, 0, 0, 2], 24));
    net.link(a, b, LinkSpec { delay: Virtual::from_micros(10), ..LinkSpec::default() });
    (net, [a, b])
}

const BUDGET: Budget = Budget { time: Virtual::from_secs(60), events: 1_000_000 };

/// One ping after the other.
fn pings() -> Call {
    let interval = Virtual::from_millis(1);
    Call::Ping(Ping { count: EXCHANGES, interval, ..Ping::new([10, 0, 0, 2]) })
}

/// One datagram after the other.
fn datagram() -> Call {
    Call::UdpSend(UdpSend { from_port: Some(5000), ..UdpSend::new([10, 0, 0, 2], 7, 56) })
}

fn ping_world() -> World {
    let (mut net, [a, _]) = pair();
    net.at(Virtual::ZERO, a, pings());
    net.run(BUDGET)
}

fn udp_world() -> World {
    let (mut net, [a, b]) = pair();
    net.at(Virtual::ZERO, b, Call::EchoService { port: 7 });
    for at in 0..u64::from(EXCHANGES) {
        net.at(Virtual::from_millis(1 + at), a, datagram());
    }
    net.run(BUDGET)
}

/// Two of our stacks joined in memory: their work without the world that writes it down.
struct Ours {
    ends: [Stack; 2],
    now: Moment,
    frames: usize,
}

impl Ours {
    fn new() -> Self {
        let end =
            |host| Stack::new(Config::host([10, 0, 0, host], 24), |_| Mac([2, 0, 0, 0, 0, host])).silent();
        Self { ends: [end(1), end(2)], now: Moment::START, frames: 0 }
    }

    fn call(&mut self, end: usize, call: &Call) {
        self.ends[end].handle_call(self.now, call);
    }

    /// Lets frames pass until nobody sends any more.
    fn settle(&mut self) {
        while self.pass(0) | self.pass(1) {}
    }

    fn pass(&mut self, from: usize) -> bool {
        let mut passed = false;
        while let Some(frame) = self.ends[from].poll_transmit() {
            self.ends[1 - from].handle_input(self.now, 0, &frame.bytes);
            (passed, self.frames) = (true, self.frames + 1);
        }
        passed
    }
}

fn ours_ping() -> Ours {
    let mut ours = Ours::new();
    ours.call(0, &pings());
    ours.settle();
    for _ in 1..EXCHANGES {
        ours.now += Virtual::from_millis(1);
        ours.ends[0].handle_timeout(ours.now);
        ours.settle();
    }
    assert_eq!(ours.frames, 2 + 2 * usize::from(EXCHANGES), "two for ARP");
    ours
}

fn ours_udp() -> Ours {
    let (mut ours, datagram) = (Ours::new(), datagram());
    ours.call(1, &Call::EchoService { port: 7 });
    for _ in 0..EXCHANGES {
        ours.now += Virtual::from_millis(1);
        ours.call(0, &datagram);
        ours.settle();
    }
    assert_eq!(ours.frames, 2 + 2 * usize::from(EXCHANGES), "two for ARP");
    ours
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

fn theirs_ping() -> (Theirs, Theirs, usize) {
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
    (a, b, replies)
}

fn theirs_udp() -> (Theirs, Theirs, usize) {
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
    (a, b, replies)
}
