//! The request on its way: what a hub, a switch, a router and a proxy read of it.

use super::ids;
use crate::lesson::net::{Ask, Remark, Scenario, Tell, introduce, listen, play_some};
use crate::lesson::{Knobs, Refusal};
use crate::protocol::tcp::{Behaviour, TcpCall};
use crate::protocol::{Call, Config, UdpSend};
use crate::sim::{Budget, LinkSpec, Network, NodeId};
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Event, Layer, Node, NodeKind, Rfc, Step, Table, Trace, Value, What, World};
use std::net::SocketAddrV4;

const A: [u8; 4] = [10, 1, 0, 10];
const C: [u8; 4] = [10, 1, 0, 30];
/// The router's interfaces, towards the hosts and away from them.
const NEAR: [u8; 4] = [10, 1, 0, 1];
const FAR: [u8; 4] = [10, 2, 0, 1];
/// The proxy's interfaces, and the server, whose gateway the proxy's place has when there is no proxy.
const P: [u8; 4] = [10, 2, 0, 20];
const INNER: [u8; 4] = [10, 3, 0, 1];
const B: [u8; 4] = [10, 3, 0, 80];
const HTTP: u16 = 80;

/// The connection is open long before, and every switch knows where everyone is.
const START: Duration = Duration::from_millis(100);

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n";

/// Sends the request. What is to carry it beside `transport` changes no more than what is said first: hosts speak IPv4
/// alone here, and whoever chose IPv6 is told so, and what would differ.
pub fn run(request: String, transport: &str, internet: &str, knobs: &Knobs) -> Result<Trace, Refusal> {
    let udp = transport == "udp";
    let mut network = Network::new(1122);
    let (a, target) = if udp { without_proxy(&mut network) } else { with_proxy(&mut network) };
    let call = if udp {
        let data = request.into_bytes();
        Call::UdpSend(UdpSend { from_port: None, target: B.into(), port: HTTP, data, dont_fragment: false })
    } else {
        let data = request.into_bytes().into();
        Call::Tcp(TcpCall::Write { socket: 1, data, urgent: false })
    };
    network.at(START, a, call);
    let scenario = Scenario {
        network,
        // What is announced at the start is announced again after 2 s, when all of this is over.
        budget: Budget { time: Duration::from_millis(1900), ..Budget::default() },
        start: START,
        intro: Say::new(ids::INTRO).with("transport", transport).with("internet", internet),
        sources: vec![Rfc::new(1122, "§1.1.3")],
        layer: Layer::Application,
        lowest: Layer::Link,
    };
    let told = |world: &World, decided: &Event, step: &Step| {
        let first = |node: NodeId, is: fn(&What) -> bool| {
            let mut of = world.events.iter().filter(|event| event.node == node.0 && is_request(event));
            of.find(|event| is(&event.what)).map(|event| event.at)
        };
        // On the way, every decision is of interest; then those of the programs and their connections, until the
        // sender has its answer.
        let on_the_way = first(target, |_| true).is_none_or(|came| decided.at < came);
        let read = |what: &What| matches!(what, What::Call(say) if say.get().id == "told-read");
        let answered = first(a, read).is_some_and(|read| decided.at > read);
        let aside = ["tcp-acknowledged-all", "tcp-delayed-ack", "tcp-queued", "tcp-accepted"];
        let above = step.layer >= Layer::Transport && !aside.contains(&step.say.id);
        match () {
            () if answered => Tell::Meanwhile,
            () if on_the_way || above => Tell::Step,
            // What the layers below do about it is told on the way.
            () => Tell::Given,
        }
    };
    let mut trace = play_some(scenario, knobs, REMARKS, told)?;
    if let Some(world) = trace.world.clone() {
        for step in &mut trace.steps {
            step.view.set("reached", Value::Table(reached(&world, step.event)));
        }
    }
    Ok(trace)
}

/// A and C on a hub, the switch and the router behind it.
fn edge(network: &mut Network, router: Config) -> [NodeId; 2] {
    let a = network.host("A", (0, 0), Config::host(A, 24).gateway(NEAR));
    let c = network.host("C", (0, 1), Config::host(C, 24).gateway(NEAR));
    let hub = network.hub("H", (1, 0));
    let switch = network.switch("S", (2, 0));
    let r = network.router("R", (3, 0), router);
    for (one, other) in [(a, hub), (c, hub), (hub, switch), (switch, r)] {
        network.link(one, other, LinkSpec::default());
    }
    introduce(network, (a, 0, A), (r, 0, NEAR));
    [a, r]
}

/// A proxy stands between the router and the server. A has a connection to it.
fn with_proxy(network: &mut Network) -> (NodeId, NodeId) {
    let [a, r] = edge(network, Config::router(&[(NEAR, 24), (FAR, 24)]));
    let inside = Config { forwarding: false, ..Config::router(&[(P, 24), (INNER, 24)]) };
    let p = network.host("P", (4, 0), inside.gateway(FAR));
    let b = network.host("B", (5, 0), Config::host(B, 24));
    network.link(r, p, LinkSpec::default());
    network.link(p, b, LinkSpec::default());
    introduce(network, (r, 1, FAR), (p, 0, P));
    introduce(network, (p, 1, INNER), (b, 0, B));
    network.at(Duration::ZERO, p, listen(HTTP, Behaviour::proxy(SocketAddrV4::new(B.into(), HTTP))));
    network.at(Duration::ZERO, b, listen(HTTP, Behaviour::answering(ANSWER)));
    let to = SocketAddrV4::new(P.into(), HTTP);
    let behaviour = Behaviour { reads: true, ..Behaviour::default() };
    network.at(Duration::from_millis(1), a, Call::Tcp(TcpCall::Connect { from_port: None, to, behaviour }));
    (a, p)
}

/// A proxy passes on connections. UDP has none, so here the router leads to the server itself.
fn without_proxy(network: &mut Network) -> (NodeId, NodeId) {
    let [a, r] = edge(network, Config::router(&[(NEAR, 24), (INNER, 24)]));
    let b = network.host("B", (4, 0), Config::host(B, 24).gateway(INNER));
    network.link(r, b, LinkSpec::default());
    introduce(network, (r, 1, INNER), (b, 0, B));
    network.at(Duration::ZERO, b, Call::Listen { port: HTTP });
    // So the switch knows where the router is.
    network.at(Duration::ZERO, r, Call::Announce);
    (a, b)
}

/// Whether this happened after the request was made.
fn is_request(event: &Event) -> bool {
    event.at >= Instant::START + START
}

/// How far up each node has taken the request by this moment: a mark for every layer it worked on.
fn reached(world: &World, event: Option<usize>) -> Table {
    const LAYERS: [Layer; 4] = [Layer::Link, Layer::Internet, Layer::Transport, Layer::Application];
    let upto = event.and_then(|event| world.events.get(..=event)).unwrap_or_default();
    let upto: Vec<_> = upto.iter().filter(|event| is_request(event)).collect();
    let row = |(index, node): (usize, &Node)| {
        let own = || upto.iter().filter(|event| event.node == index);
        // A hub decides nothing: it says so itself.
        let worked = own().filter(|_| node.kind != NodeKind::Hub).filter_map(|event| match &event.what {
            What::Decided(note) => Some(note.get().layer),
            What::Call(_) => Some(Layer::Application),
            _ => None,
        });
        let highest = worked.max();
        let device = match node.kind {
            NodeKind::Hub => "device-hub",
            NodeKind::Switch => "device-switch",
            NodeKind::Router => "device-router",
            NodeKind::Host if node.name == "P" => "device-proxy",
            NodeKind::Host => "device-host",
        };
        let mark = |marked: bool| if marked { "●" } else { "" }.to_owned();
        let layers = LAYERS.iter().map(|layer| mark(highest >= Some(*layer)));
        [node.name.clone(), device.to_owned(), mark(own().next().is_some())]
            .into_iter()
            .chain(layers)
            .collect()
    };
    Table {
        columns: &["node", "device", "bits", "link", "net", "transport", "app"],
        rows: world.nodes.iter().enumerate().map(row).collect(),
    }
}

const REMARKS: &[Remark] = &[
    Remark::ask("switch-forward", Ask::Destination),
    Remark::ask("forward-ttl", Ask::Destination),
    Remark::ask("tcp-open", Ask::Flags),
    Remark::myth("proxy-connects", "proxy-packets"),
];
