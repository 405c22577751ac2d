//! What the lessons about TCP share: two hosts that know each other, a server and a client, and a stranger who forges.

use crate::protocol::tcp::{Behaviour, Settings, TcpCall};
use crate::protocol::{Call, Config};
use crate::sim::{Budget, LinkSpec, Network, NodeId};
use crate::time::Duration;
use crate::wire::{EtherType, Ethernet, IpProtocol, Ipv4, Mac, Reader, Tcp};
use std::net::{Ipv4Addr, SocketAddrV4};

/// The client's and the server's addresses.
const HOSTS: [[u8; 4]; 2] = [[192, 168, 1, 10], [192, 168, 1, 20]];
/// The server's other link, and the stranger on it.
const OUTSIDE: [[u8; 4]; 2] = [[203, 0, 113, 20], [203, 0, 113, 66]];
/// The server's third link, and the host on it; behind that one are addresses that nobody has.
const REST: [[u8; 4]; 2] = [[198, 51, 100, 20], [198, 51, 100, 7]];
const NOBODY: [u8; 4] = [198, 18, 0, 0];
/// How long a bit travels from one to the other.
const DELAY: Duration = Duration::from_millis(10);

/// The client A and the server B on one link, 10 ms apart, with each other's MAC address in their ARP caches: what is
/// below TCP is taken for granted.
pub fn pair(settings: [Settings; 2]) -> (Network, [NodeId; 2]) {
    apart(DELAY, settings)
}

/// The same, so far apart.
pub fn apart(delay: Duration, settings: [Settings; 2]) -> (Network, [NodeId; 2]) {
    let [client, server] = settings;
    join(delay, Config::host(HOSTS[0], 24).tcp(client), Config::host(HOSTS[1], 24).tcp(server))
}

/// The same two, and a stranger X who reaches B by another link and sees nothing of what A and B send.
pub fn pair_and_stranger(settings: [Settings; 2]) -> (Network, [NodeId; 3]) {
    let server = Config::router(&[(HOSTS[1], 24), (OUTSIDE[0], 24)]).tcp(settings[1]);
    join_stranger(settings[0], server, Config::host(OUTSIDE[1], 24))
}

/// The same three, and the rest of the Internet behind B's third link: the host N, and addresses that nobody has.
pub fn pair_stranger_and_rest(settings: [Settings; 2]) -> (Network, [NodeId; 4]) {
    let server = Config::router(&[(HOSTS[1], 24), (OUTSIDE[0], 24), (REST[0], 24)]);
    let server = server.route(NOBODY, 15, REST[1]).tcp(settings[1]);
    // Here X is answered under its own address, and what it makes of that is sent.
    let x = Config::host(OUTSIDE[1], 24).gateway(OUTSIDE[0]);
    let (mut network, [a, b, x]) = join_stranger(settings[0], server, x);
    let n = network.host("N", (1, 1), Config::host(REST[1], 24).gateway(REST[0]));
    network.link(n, b, LinkSpec { delay: DELAY, ..LinkSpec::default() });
    introduce(&mut network, (b, 1, OUTSIDE[0]), (x, 0, OUTSIDE[1]));
    introduce(&mut network, (b, 2, REST[0]), (n, 0, REST[1]));
    (network, [a, b, x, n])
}

/// The address of N.
pub fn rest() -> Ipv4Addr {
    REST[1].into()
}

/// An address that nobody has.
pub fn nobody(number: u8) -> Ipv4Addr {
    let [a, b, c, _] = NOBODY;
    Ipv4Addr::new(a, b, c, number)
}

/// The address of X.
pub fn stranger() -> Ipv4Addr {
    OUTSIDE[1].into()
}

fn join_stranger(client: Settings, server: Config, stranger: Config) -> (Network, [NodeId; 3]) {
    let client = Config::host(HOSTS[0], 24).tcp(client);
    let (mut network, [a, b]) = join(DELAY, client, Config { forwarding: false, ..server });
    let x = network.host("X", (2, 0), stranger);
    network.link(x, b, LinkSpec { delay: DELAY, ..LinkSpec::default() });
    (network, [a, b, x])
}

fn join(delay: Duration, client: Config, server: Config) -> (Network, [NodeId; 2]) {
    let mut network = Network::new(9293);
    let a = network.host("A", (0, 0), client);
    let b = network.host("B", (1, 0), server);
    network.link(a, b, LinkSpec { delay, ..LinkSpec::default() });
    introduce(&mut network, (a, 0, HOSTS[0]), (b, 0, HOSTS[1]));
    (network, [a, b])
}

/// Tells each of two neighbours the MAC address of the other before anything happens: nobody has to ask. Each is named
/// with the number of its interface and the address there.
pub fn introduce(network: &mut Network, one: (NodeId, u8, [u8; 4]), other: (NodeId, u8, [u8; 4])) {
    for ((node, ..), (neighbour, port, address)) in [(one, other), (other, one)] {
        network.know(node, address.into(), network.mac(neighbour, port));
    }
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

/// A port of A.
pub fn client_at(port: u16) -> SocketAddrV4 {
    SocketAddrV4::new(HOSTS[0].into(), port)
}

/// A port of B.
pub fn server_at(port: u16) -> SocketAddrV4 {
    SocketAddrV4::new(HOSTS[1].into(), port)
}

/// The stranger sends B this segment under A's address.
pub fn forge(network: &Network, ends: [NodeId; 2], header: &Tcp, data: &[u8]) -> Call {
    forge_from(HOSTS[0].into(), network, ends, header, data)
}

/// The stranger X, whose link is B's second one, sends B this segment under any address.
pub fn forge_from(
    address: Ipv4Addr,
    network: &Network,
    [b, x]: [NodeId; 2],
    header: &Tcp,
    data: &[u8],
) -> Call {
    by_hand([network.mac(x, 0), network.mac(b, 1)], address, header, data)
}

/// A program on A sends B this segment, of which A's TCP knows nothing.
pub fn stray(network: &Network, [a, b]: [NodeId; 2], header: &Tcp) -> Call {
    by_hand([network.mac(a, 0), network.mac(b, 0)], HOSTS[0].into(), header, &[])
}

/// Sends B a segment that no TCP made, from one MAC address to the other.
fn by_hand([source, destination]: [Mac; 2], address: Ipv4Addr, header: &Tcp, data: &[u8]) -> Call {
    let ip = Ipv4::new(address, HOSTS[1].into(), IpProtocol::TCP);
    let ethernet = Ethernet { destination, source, ether_type: EtherType::IPV4 };
    Call::SendFrame { bytes: ethernet.frame(&ip.packet(&header.segment(ip.pseudo(), data))) }
}

/// The header of the last segment that a node has sent by then: what is to be forged has to be known to the scenario,
/// though nobody in it could know it.
pub fn sent_last(network: &Network, node: NodeId, by: Duration) -> Tcp {
    let world = network.clone().run(Budget { time: by, ..Budget::default() });
    let header = |bytes: &[u8]| {
        let mut r = Reader::new(bytes);
        Ethernet::read(&mut r).ok()?;
        Ipv4::read(&mut r).ok()?;
        Tcp::read(&mut r).ok()
    };
    let mut sent = world.frames.iter().rev().filter(|frame| frame.name.node == node.0);
    sent.find_map(|frame| header(&frame.bytes)).unwrap_or_default()
}
