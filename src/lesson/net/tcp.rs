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
    let mut network = Network::new(9293);
    let [client, server] = settings;
    let a = network.host("A", (0, 0), Config::host(HOSTS[0], 24).tcp(client));
    let b = network.host("B", (1, 0), Config::host(HOSTS[1], 24).tcp(server));
    network.link(a, b, LinkSpec { delay: DELAY, ..LinkSpec::default() });
    introduce(&mut network, (a, 0, HOSTS[0]), (b, 0, HOSTS[1]));
    (network, [a, b])
}

/// Tells each of two neighbours the MAC address of the other: nobody has to ask. Each is named with the number of its
/// interface and the address there.
pub fn introduce(network: &mut Network, one: (NodeId, u8, [u8; 4]), other: (NodeId, u8, [u8; 4])) {
    for ((node, ..), (neighbour, port, address)) in [(one, other), (other, one)] {
        let mac = network.mac(neighbour, port);
        network.at(Duration::ZERO, node, Call::LearnArp { address: address.into(), mac, fixed: true });
    }
}

/// A server that waits at this port.
pub fn listen(port: u16, behaviour: Behaviour) -> Call {
    Call::Tcp(TcpCall::Listen { port, behaviour })
}

/// A client that asks B for a connection.
pub fn connect(port: u16, behaviour: Behaviour) -> Call {
    let to = SocketAddrV4::new(HOSTS[1].into(), port);
    Call::Tcp(TcpCall::Connect { from_port: None, to, behaviour })
}
