//! What the lessons about TCP share: two hosts that know each other, a server and a client.

use crate::protocol::tcp::{Behaviour, Settings, TcpCall};
use crate::protocol::{Call, Config};
use crate::sim::{LinkSpec, Network, NodeId};
use crate::time::Duration;
use std::net::SocketAddrV4;

/// The client's and the server's addresses.
const HOSTS: [[u8; 4]; 2] = [[192, 168, 1, 10], [192, 168, 1, 20]];
/// How long a bit travels from one to the other.
const DELAY: Duration = Duration::from_millis(10);

/// The client A and the server B on one link, 10 ms apart, with each other's MAC address in their ARP caches: what is
/// below TCP is taken for granted.
pub fn pair(settings: [Settings; 2]) -> (Network, [NodeId; 2]) {
    apart(DELAY, settings)
}

/// The same, so far apart.
pub fn apart(delay: Duration, settings: [Settings; 2]) -> (Network, [NodeId; 2]) {
    let mut network = Network::new(9293);
    let [client, server] = settings;
    let a = network.host("A", (0, 0), Config::host(HOSTS[0], 24).tcp(client));
    let b = network.host("B", (1, 0), Config::host(HOSTS[1], 24).tcp(server));
    network.link(a, b, LinkSpec { delay, ..LinkSpec::default() });
    for (node, other, address) in [(a, b, HOSTS[1]), (b, a, HOSTS[0])] {
        let mac = network.mac(other, 0);
        network.at(Duration::ZERO, node, Call::LearnArp { address: address.into(), mac, fixed: true });
    }
    (network, [a, b])
}

/// A server that waits at this port.
pub fn listen(port: u16, behaviour: Behaviour) -> Call {
    Call::Tcp(TcpCall::Listen { port, behaviour })
}

/// A client that asks B for a connection.
pub fn connect(port: u16, behaviour: Behaviour) -> Call {
    connect_from(None, server_at(port), behaviour)
}

/// A program that asks for a connection, from a port of its choice.
pub const fn connect_from(from_port: Option<u16>, to: SocketAddrV4, behaviour: Behaviour) -> Call {
    Call::Tcp(TcpCall::Connect { from_port, to, behaviour })
}

/// A port of B.
pub fn server_at(port: u16) -> SocketAddrV4 {
    SocketAddrV4::new(HOSTS[1].into(), port)
}
