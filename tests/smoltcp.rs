//! Hosts against another people's stack: frames pass between the two in memory, both ways.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod device;

use device::Wire;
use smoltcp::iface::{Config as TheirConfig, Interface, SocketHandle, SocketSet};
use smoltcp::socket::{icmp, udp};
use smoltcp::time::Instant as TheirInstant;
use smoltcp::wire::{EthernetAddress, Icmpv4Packet, Icmpv4Repr, IpAddress, IpCidr, IpEndpoint};
use wirewalk::protocol::{Call, Config, Event, Ping, Stack, UdpSend};
use wirewalk::time::{Duration, Instant};
use wirewalk::trace::{Table, Value, View};
use wirewalk::wire::Mac;

const OURS: [u8; 4] = [192, 168, 69, 1];
const THEIRS: [u8; 4] = [192, 168, 69, 2];

/// One of ours and one of theirs, back to back.
struct Pair {
    ours: Stack,
    theirs: Interface,
    wire: Wire,
    sockets: SocketSet<'static>,
    udp: SocketHandle,
    icmp: SocketHandle,
    now: u64,
    /// What ours said.
    said: Vec<&'static str>,
}

impl Pair {
    fn new() -> Self {
        let mut wire = Wire::default();
        let config = TheirConfig::new(EthernetAddress([2, 0, 0, 0, 0, 2]).into());
        let mut theirs = Interface::new(config, &mut wire, TheirInstant::ZERO);
        theirs.update_ip_addrs(|addresses| {
            let [a, b, c, d] = THEIRS;
            addresses.push(IpCidr::new(IpAddress::v4(a, b, c, d), 24)).unwrap();
        });
        let buffer = || udp::PacketBuffer::new(vec![udp::PacketMetadata::EMPTY; 8], vec![0; 16_384]);
        let mut socket = udp::Socket::new(buffer(), buffer());
        socket.bind(6969).unwrap();
        let buffer = || icmp::PacketBuffer::new(vec![icmp::PacketMetadata::EMPTY; 8], vec![0; 16_384]);
        let mut ping = icmp::Socket::new(buffer(), buffer());
        ping.bind(icmp::Endpoint::Ident(0x1234)).unwrap();
        let mut sockets = SocketSet::new(Vec::new());
        let (udp, icmp) = (sockets.add(socket), sockets.add(ping));
        let ours = Stack::new(Config::host(OURS, 24), |_| Mac([2, 0, 0, 0, 0, 1]));
        Self { ours, theirs, wire, sockets, udp, icmp, now: 0, said: Vec::new() }
    }

    /// Lets both go on for a while, a millisecond at a time.
    fn run(&mut self, millis: u64) {
        for _ in 0..millis {
            self.now += 1;
            let now = Instant::START + Duration::from_millis(self.now);
            self.theirs.poll(TheirInstant::from_millis(self.now as i64), &mut self.wire, &mut self.sockets);
            while let Some(frame) = self.wire.sent.pop_front() {
                self.ours.handle_input(now, 0, &frame);
            }
            if self.ours.poll_timeout().is_some_and(|due| due <= now) {
                self.ours.handle_timeout(now);
            }
            loop {
                if let Some(event) = self.ours.poll_event() {
                    match event {
                        Event::Decided(note) => self.said.push(note.get().say.id),
                        Event::Told(say) => self.said.push(say.get().id),
                        _ => {}
                    }
                } else if let Some(transmit) = self.ours.poll_transmit() {
                    self.wire.arrived.push_back(transmit.bytes.to_vec());
                } else {
                    break;
                }
            }
        }
    }

    fn call(&mut self, call: &Call) {
        self.ours.handle_call(Instant::START + Duration::from_millis(self.now), call);
    }

    fn udp(&mut self) -> &mut udp::Socket<'static> {
        self.sockets.get_mut(self.udp)
    }

    fn rows(&self, name: &str) -> Vec<Vec<String>> {
        let View(values) = self.ours.view();
        let table = values.into_iter().find(|(given, _)| *given == name);
        match table {
            Some((_, Value::Table(Table { rows, .. }))) => rows,
            _ => Vec::new(),
        }
    }
}

fn theirs_to_us(port: u16) -> IpEndpoint {
    let [a, b, c, d] = OURS;
    IpEndpoint::new(IpAddress::v4(a, b, c, d), port)
}

#[test]
fn our_ping_is_answered_by_theirs() {
    let mut pair = Pair::new();
    pair.call(&Call::Ping(Ping { count: 3, interval: Duration::from_millis(10), ..Ping::new(THEIRS) }));
    pair.run(100);
    assert_eq!(pair.said.iter().filter(|id| **id == "told-ping-reply").count(), 3);
    assert_eq!(pair.rows("arp-cache")[0][1], "02:00:00:00:00:02");
}

#[test]
fn their_ping_is_answered_by_ours() {
    let mut pair = Pair::new();
    let socket: &mut icmp::Socket<'_> = pair.sockets.get_mut(pair.icmp);
    let request = Icmpv4Repr::EchoRequest { ident: 0x1234, seq_no: 7, data: b"wirewalk" };
    let buffer = socket.send(request.buffer_len(), theirs_to_us(0).addr).unwrap();
    request.emit(&mut Icmpv4Packet::new_unchecked(buffer), &smoltcp::phy::ChecksumCapabilities::default());
    pair.run(50);
    let socket: &mut icmp::Socket<'_> = pair.sockets.get_mut(pair.icmp);
    let (bytes, from) = socket.recv().unwrap();
    assert_eq!(from, theirs_to_us(0).addr);
    let reply = Icmpv4Repr::parse(&Icmpv4Packet::new_checked(bytes).unwrap(), &Default::default());
    assert_eq!(reply, Ok(Icmpv4Repr::EchoReply { ident: 0x1234, seq_no: 7, data: b"wirewalk" }));
}

#[test]
fn udp_goes_both_ways_whole_and_in_fragments() {
    for size in [100, 1472, 1473, 4000] {
        let mut pair = Pair::new();
        pair.call(&Call::EchoService { port: 7 });
        let sent: Vec<u8> = (0..=255).cycle().take(size).collect();
        pair.udp().send_slice(&sent, theirs_to_us(7)).unwrap();
        pair.run(100);
        assert!(pair.said.contains(&"udp-delivered"), "{size}: {:?}", pair.said);
        let (back, _) = pair.udp().recv().unwrap();
        assert_eq!(back, sent, "{size}");
        let whole = pair.said.contains(&"reassembled");
        assert_eq!(whole, size > 1472, "{size}");
    }
}

#[test]
fn our_datagram_reaches_their_socket() {
    let mut pair = Pair::new();
    pair.call(&Call::UdpSend(UdpSend::new(THEIRS, 6969, 3000)));
    pair.run(50);
    let (data, from) = pair.udp().recv().unwrap();
    assert_eq!((data.len(), from.endpoint.addr), (3000, theirs_to_us(0).addr));
}

#[test]
fn their_closed_port_is_reported_to_our_program() {
    let mut pair = Pair::new();
    pair.call(&Call::UdpSend(UdpSend::new(THEIRS, 1, 10)));
    pair.run(50);
    assert!(pair.said.contains(&"told-unreachable"), "{:?}", pair.said);
}

#[test]
fn our_closed_port_is_reported_to_them() {
    let mut pair = Pair::new();
    pair.udp().send_slice(b"anyone?", theirs_to_us(1)).unwrap();
    pair.run(50);
    assert!(pair.said.contains(&"udp-no-port") && pair.said.contains(&"error-sent"));
}
