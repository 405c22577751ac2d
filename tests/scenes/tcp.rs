//! TCP on good and on bad networks.

use super::{fault, lan, ms};
use std::net::{Ipv4Addr, SocketAddrV4};
use wirewalk::protocol::tcp::{Behaviour, Closes, Keepalive, Settings, TcpCall};
use wirewalk::protocol::{Call, Config};
use wirewalk::sim::{LinkSpec, Network, NodeId};
use wirewalk::time::Duration;

/// Where the server listens.
const PORT: u16 = 80;

fn call(net: &mut Network, at: u64, node: NodeId, call: TcpCall) {
    net.at(ms(at), node, Call::Tcp(call));
}

fn connect(from_port: Option<u16>, to: [u8; 4], port: u16, behaviour: Behaviour) -> TcpCall {
    TcpCall::Connect { from_port, to: SocketAddrV4::new(Ipv4Addr::from(to), port), behaviour }
}

/// A and B, 10 ms apart.
fn pair(settings: Settings) -> (Network, [NodeId; 2]) {
    let mut net = Network::new(9293);
    let a = net.host("A", (0, 0), Config::host([10, 0, 0, 1], 24).tcp(settings));
    let b = net.host("B", (1, 0), Config::host([10, 0, 0, 2], 24).tcp(settings));
    net.link(a, b, LinkSpec { delay: ms(10), ..LinkSpec::default() });
    for (node, other, address) in [(a, b, [10, 0, 0, 2]), (b, a, [10, 0, 0, 1])] {
        let mac = net.mac(other, 0);
        net.at(ms(0), node, Call::LearnArp { address: address.into(), mac, fixed: true });
    }
    (net, [a, b])
}

/// A client that says `says` bytes and ends; a server that answers with `answers`.
fn exchange(settings: Settings, says: usize, answers: usize) -> Network {
    let (mut net, [a, b]) = pair(settings);
    let server = Behaviour::answering(vec![b'a'; answers]);
    let client = Behaviour { closes: Closes::AfterWriting, ..Behaviour::saying(vec![b's'; says]) };
    call(&mut net, 1, b, TcpCall::Listen { port: PORT, behaviour: server });
    call(&mut net, 2, a, connect(None, [10, 0, 0, 2], PORT, client));
    net
}

/// The scenes whose captures others analyse as we do.
pub fn told() -> Vec<(&'static str, Network)> {
    vec![
        ("clean", clean()),
        ("losses", losses()),
        ("plain-losses", plain_losses()),
        ("stalled", stalled()),
        ("idle", idle()),
    ]
}

/// Nothing goes wrong.
pub fn clean() -> Network {
    exchange(Settings::default(), 5_000, 100_000)
}

/// Segments are lost, one after the other and several in a flight, with selective acknowledgments.
pub fn losses() -> Network {
    let mut net = exchange(Settings::default(), 200_000, 3_000);
    fault(&mut net, "drop:A.1,drop:A.14,drop:A.30,drop:A.31,drop:A.33,drop:B.20");
    net
}

/// The same without selective acknowledgments and without timestamps.
pub fn plain_losses() -> Network {
    let settings = Settings { timestamps: false, selective_acknowledgments: false, ..Settings::default() };
    let mut net = exchange(settings, 200_000, 3_000);
    fault(&mut net, "drop:B.2,drop:A.14,drop:A.30,drop:A.31,drop:B.20");
    net
}

/// Nothing but bad luck.
pub fn weather() -> Network {
    let mut net = exchange(Settings::default(), 40_000, 40_000);
    fault(&mut net, "drop:A.7%,delay:B.20%:7ms,reorder:A.every9,duplicate:B.10%,flip:A.every23:500");
    net
}

/// The server's program does not read: the window closes, is probed, and opens.
pub fn stalled() -> Network {
    let settings = Settings { receive_buffer: 4_096, ..Settings::default() };
    let (mut net, [a, b]) = pair(settings);
    let lazy = Behaviour { accepts: true, closes: Closes::WithPeer, ..Behaviour::default() };
    let client = Behaviour { closes: Closes::AfterWriting, ..Behaviour::saying(vec![b's'; 20_000]) };
    call(&mut net, 1, b, TcpCall::Listen { port: PORT, behaviour: lazy });
    call(&mut net, 2, a, connect(None, [10, 0, 0, 2], PORT, client));
    for at in 1..=20 {
        call(&mut net, 5_000 + at * 500, b, TcpCall::Read { socket: 2, most: 4_096 });
    }
    net
}

/// An idle connection is probed until nobody answers any more.
pub fn idle() -> Network {
    let keepalive = Keepalive { idle: Duration::from_secs(20), interval: Duration::from_secs(5), probes: 3 };
    let settings = Settings { keepalive: Some(keepalive), ..Settings::default() };
    let (mut net, [a, b]) = pair(settings);
    call(&mut net, 1, b, TcpCall::Listen { port: PORT, behaviour: Behaviour::server() });
    call(&mut net, 2, a, connect(None, [10, 0, 0, 2], PORT, Behaviour::saying(*b"hello")));
    call(&mut net, 70_000, b, TcpCall::Reboot);
    net
}

/// Refused, crossed, reset, aborted, forgotten.
pub fn rude() -> Network {
    let (mut net, [a, b, c]) = lan(1, LinkSpec { delay: ms(5), ..LinkSpec::default() });
    let (at_a, at_b) = ([192, 168, 1, 10], [192, 168, 1, 20]);
    call(&mut net, 1, a, connect(None, at_b, 81, Behaviour::default()));
    call(&mut net, 100, a, connect(Some(5000), at_b, 6000, Behaviour::default()));
    call(&mut net, 100, b, connect(Some(6000), at_a, 5000, Behaviour::default()));
    call(&mut net, 900, a, TcpCall::Shutdown { socket: 2 });
    call(&mut net, 900, b, TcpCall::Shutdown { socket: 1 });
    let listen = Behaviour { accepts: true, ..Behaviour::default() };
    call(&mut net, 1_000, b, TcpCall::Listen { port: PORT, behaviour: listen });
    call(&mut net, 1_100, a, connect(None, at_b, PORT, Behaviour::saying(*b"never read")));
    call(&mut net, 1_200, c, connect(None, at_b, PORT, Behaviour::saying(*b"aborted")));
    call(&mut net, 2_000, b, TcpCall::Close { socket: 3 });
    call(&mut net, 2_100, c, TcpCall::Abort { socket: 1 });
    call(&mut net, 3_000, a, connect(None, at_b, PORT, Behaviour::default()));
    call(&mut net, 4_000, b, TcpCall::Reboot);
    call(&mut net, 5_000, a, TcpCall::Write { socket: 4, data: b"hello?".as_slice().into(), urgent: true });
    call(&mut net, 6_000, a, connect(Some(7000), at_a, 7000, Behaviour::saying(*b"to myself")));
    call(&mut net, 7_000, a, TcpCall::Close { socket: 5 });
    net
}

/// On a hub: a proxy passes on what A and B say; behind its other port there is nobody.
pub fn relayed() -> Network {
    let mut net = Network::new(1);
    let hub = net.hub("H", (1, 0));
    let a = net.host("A", (0, 0), Config::host([10, 0, 0, 1], 24));
    let p = net.host("P", (1, 1), Config::host([10, 0, 0, 2], 24));
    let b = net.host("B", (2, 0), Config::host([10, 0, 0, 3], 24));
    for host in [a, p, b] {
        net.link(host, hub, LinkSpec::default());
    }
    for port in [PORT, PORT + 1] {
        let server = SocketAddrV4::new([10, 0, 0, 3].into(), port);
        call(&mut net, 1, p, TcpCall::Listen { port, behaviour: Behaviour::proxy(server) });
    }
    call(&mut net, 1, b, TcpCall::Listen { port: PORT, behaviour: Behaviour::answering(*b"answer") });
    let client = Behaviour { closes: Closes::AfterWriting, ..Behaviour::saying(*b"request") };
    call(&mut net, 2, a, connect(None, [10, 0, 0, 2], PORT, client.clone()));
    call(&mut net, 2_000, a, connect(None, [10, 0, 0, 2], PORT + 1, client));
    net
}
