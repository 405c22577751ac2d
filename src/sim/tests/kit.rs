//! Small networks, and what happened on them in a few lines.

use crate::fault::Fault;
use crate::protocol::{Call, Config, Ping};
use crate::sim::{Budget, LinkSpec, Network, NodeId};
use crate::time::Duration;
use crate::trace::{Fate, View, What, World};
use std::rc::Rc;

/// The hosts A and B behind the switch S; A pings B at 1 ms.
pub fn lan() -> (Network, [NodeId; 3]) {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host([192, 168, 1, 10], 24));
    let s = net.switch("S", (1, 0));
    let b = net.host("B", (2, 0), Config::host([192, 168, 1, 20], 24));
    net.link(a, s, LinkSpec::default());
    net.link(b, s, LinkSpec::default());
    (net, [a, s, b])
}

/// A and B with the routers R1 and R2 between them: 10.0.1.0/24, 10.0.12.0/30, 10.0.2.0/24.
pub fn path(middle: LinkSpec) -> (Network, [NodeId; 4]) {
    let mut net = Network::new(1);
    let a = net.host("A", (0, 0), Config::host([10, 0, 1, 10], 24).gateway([10, 0, 1, 1]));
    let r1 = Config::router(&[([10, 0, 1, 1], 24), ([10, 0, 12, 1], 30)]);
    let r1 = net.router("R1", (1, 0), r1.route([10, 0, 2, 0], 24, [10, 0, 12, 2]));
    let r2 = Config::router(&[([10, 0, 12, 2], 30), ([10, 0, 2, 1], 24)]);
    let r2 = net.router("R2", (2, 0), r2.route([10, 0, 1, 0], 24, [10, 0, 12, 1]));
    let b = net.host("B", (3, 0), Config::host([10, 0, 2, 10], 24).gateway([10, 0, 2, 1]));
    net.link(a, r1, LinkSpec::default());
    net.link(r1, r2, middle);
    net.link(r2, b, LinkSpec::default());
    (net, [a, r1, r2, b])
}

pub fn ping(net: &mut Network, from: NodeId, target: [u8; 4]) {
    net.at(Duration::from_millis(1), from, Call::Ping(Ping::new(target)));
}

pub fn faulty(mut net: Network, faults: &str) -> World {
    net.faults(&Fault::parse_list(faults).unwrap());
    net.run(Budget::default())
}

/// What was decided and told, in order: `A arp-miss`.
pub fn decisions(world: &World) -> Vec<String> {
    let said = world.events.iter().filter_map(|event| {
        let say = match &event.what {
            What::Decided(note) => note.get().say,
            What::Call(say) => say.get(),
            _ => return None,
        };
        Some(format!("{} {}", world.nodes[event.node].name, say.id))
    });
    said.collect()
}

/// Whether this was decided or told: `A arp-miss`.
pub fn says(world: &World, what: &str) -> bool {
    decisions(world).iter().any(|said| said == what)
}

/// The frames in the order of sending: `A.1 ARP lost`.
pub fn frames(world: &World) -> Vec<String> {
    let line = |frame: &crate::trace::Frame| {
        let kind = match (frame.bytes[12..14] == [8, 6], frame.bytes.get(23)) {
            (true, _) => "ARP",
            (_, Some(1)) => "ICMP",
            (_, Some(17)) => "UDP",
            _ => "IP",
        };
        let fate = match frame.fate {
            Fate::Lost(..) => " lost",
            _ => "",
        };
        format!("{} {kind}{fate}", world.name_of(frame))
    };
    world.frames.iter().map(line).collect()
}

/// What a node holds in the end.
pub fn last(world: &World, name: &str) -> Rc<View> {
    let node = world.node(name).unwrap();
    world.states[node].last()
}

/// The cells of a table in a node's last view, row by row.
pub fn rows(world: &World, name: &str, table: &str) -> Vec<Vec<String>> {
    match last(world, name).get(table) {
        Some(crate::trace::Value::Table(table)) => table.rows.clone(),
        _ => Vec::new(),
    }
}
