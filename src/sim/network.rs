//! A scenario: who takes part, what joins them, what they are told to do, and what goes wrong.

use super::device::Device;
use super::engine::Engine;
use crate::fault::Fault;
use crate::protocol::{Call, Config, Hub, Stack, Switch};
use crate::time::{Duration, Instant};
use crate::trace::{Link, Node, NodeKind, World};
use crate::wire::Mac;
use std::net::Ipv4Addr;
use std::rc::Rc;

/// A node of a [`Network`], by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NodeId(pub usize);

/// What a link is like, in both directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkSpec {
    /// How long a bit travels.
    pub delay: Duration,
    /// Bits a second; 0 for a wire that is never the bottleneck.
    pub rate: u64,
    /// The share of frames that is lost by chance.
    pub loss_percent: u8,
    /// The largest payload of a frame, in bytes.
    pub mtu: u16,
    /// How many frames may wait in each direction; what comes on top is dropped.
    pub queue: usize,
}

impl Default for LinkSpec {
    /// A good wire: 1 ms, never the bottleneck, no loss, Ethernet's 1500 bytes.
    fn default() -> Self {
        Self { delay: Duration::from_millis(1), rate: 0, loss_percent: 0, mtu: 1500, queue: 64 }
    }
}

/// How much a run may take before it is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The last moment that is simulated.
    pub time: Duration,
    /// How many events are recorded at most, give or take a frame.
    pub events: usize,
}

impl Default for Budget {
    /// A minute, and more events than anyone steps through: ten thousand frames fit.
    fn default() -> Self {
        Self { time: Duration::from_secs(60), events: 40_000 }
    }
}

/// A simulated network that is yet to run.
#[derive(Clone, Debug)]
pub struct Network {
    pub(super) seed: u64,
    pub(super) nodes: Vec<Node>,
    pub(super) devices: Vec<Device>,
    pub(super) links: Vec<(Link, LinkSpec)>,
    pub(super) calls: Vec<(Instant, usize, Rc<Call>)>,
    pub(super) faults: Vec<Fault>,
    /// How many links each node has.
    ports: Vec<u8>,
}

impl Network {
    /// Nobody yet. The seed decides every chance of the run.
    pub const fn new(seed: u64) -> Self {
        Self {
            seed,
            nodes: Vec::new(),
            devices: Vec::new(),
            links: Vec::new(),
            calls: Vec::new(),
            faults: Vec::new(),
            ports: Vec::new(),
        }
    }

    /// Adds a host, drawn at `place`.
    pub fn host(&mut self, name: &str, place: (u8, u8), config: Config) -> NodeId {
        self.stack(name, place, NodeKind::Host, config)
    }

    /// Adds a router, drawn at `place`.
    pub fn router(&mut self, name: &str, place: (u8, u8), config: Config) -> NodeId {
        self.stack(name, place, NodeKind::Router, config)
    }

    /// Adds a switch, drawn at `place`.
    pub fn switch(&mut self, name: &str, place: (u8, u8)) -> NodeId {
        self.frames_only(name, place, NodeKind::Switch, Device::Switch(Switch::default()))
    }

    /// Adds a hub, drawn at `place`.
    pub fn hub(&mut self, name: &str, place: (u8, u8)) -> NodeId {
        self.frames_only(name, place, NodeKind::Hub, Device::Hub(Hub::default()))
    }

    /// A node that has no addresses.
    fn frames_only(&mut self, name: &str, place: (u8, u8), kind: NodeKind, device: Device) -> NodeId {
        self.add(Node { name: name.to_owned(), kind, addresses: Vec::new(), place }, device)
    }

    fn stack(&mut self, name: &str, place: (u8, u8), kind: NodeKind, config: Config) -> NodeId {
        let addresses = config.interfaces.iter().map(ToString::to_string).collect();
        let node = Node { name: name.to_owned(), kind, addresses, place };
        let number = self.nodes.len();
        let stack = Stack::new(config, |port| mac(number, port));
        self.add(node, Device::Stack(Box::new(stack)))
    }

    fn add(&mut self, node: Node, device: Device) -> NodeId {
        self.nodes.push(node);
        self.devices.push(device);
        self.ports.push(0);
        NodeId(self.nodes.len() - 1)
    }

    /// Joins the next free interface of one node to that of another.
    pub fn link(&mut self, a: NodeId, b: NodeId, spec: LinkSpec) {
        let mut end = |node: NodeId| {
            let port = self.ports[node.0];
            self.ports[node.0] += 1;
            // An interface sends what its link carries: a longer packet is cut or refused before it is framed.
            self.devices[node.0].attach(port, spec.mtu);
            (node.0, port)
        };
        let ends = [end(a), end(b)];
        self.links.push((Link { ends, delay: spec.delay, rate: spec.rate, mtu: spec.mtu }, spec));
    }

    /// Tells a node the MAC address of a neighbour before anything happens: it need not ask.
    pub fn know(&mut self, node: NodeId, address: Ipv4Addr, mac: Mac) {
        self.devices[node.0].know(address, mac);
    }

    /// Has a program on a node do something, this long after the start.
    pub fn at(&mut self, time: Duration, node: NodeId, call: Call) {
        self.calls.push((Instant::START + time, node.0, Rc::new(call)));
    }

    /// Adds what goes wrong.
    pub fn faults(&mut self, faults: &[Fault]) {
        self.faults.extend_from_slice(faults);
    }

    /// The address of a node's interface.
    pub fn mac(&self, node: NodeId, port: u8) -> Mac {
        mac(node.0, port)
    }

    /// Runs until nothing is left to happen or the budget is spent. The same network gives the same world, to the byte.
    pub fn run(self, budget: Budget) -> World {
        Engine::new(self, budget).run()
    }
}

/// A locally administered address (IEEE 802 §8.4) that tells the node and its interface: `02:00:00:00:NODE:PORT`.
fn mac(node: usize, port: u8) -> Mac {
    let number = (node as u16).wrapping_add(1).to_be_bytes();
    Mac([2, 0, 0, number[0], number[1], port])
}
