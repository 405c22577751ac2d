//! Small networks to ask about: one link with a router, or a path through several.

use super::draw::Draw;
use super::explain::table;
use crate::address::{Address, Interface, Prefix};
use crate::wire::Mac;

/// An interface of a machine.
#[derive(Clone, Copy)]
pub struct Host {
    /// The machine's letter.
    pub name: &'static str,
    /// Its address.
    pub address: Address,
    /// Its hardware address.
    pub mac: Mac,
}

/// Two hosts and a router on one link, and a host behind the router.
pub struct Lan {
    /// The link's block.
    pub block: Prefix,
    /// Who sends.
    pub a: Host,
    /// Its neighbour.
    pub b: Host,
    /// The router, which is everyone's gateway.
    pub router: Host,
    /// The host behind it; in the harder levels its address is just outside the block.
    pub far: Host,
}

impl Lan {
    /// A link for the level.
    pub fn draw(draw: &mut Draw) -> Self {
        let length = match draw.by_level([0, 1, 2]) {
            0 => 24,
            1 => draw.between(25, 28),
            _ => draw.pick(&[20, 21, 22, 23, 26, 27, 28]),
        };
        let block = draw.v4_block(length);
        let router = block.first_host();
        let mut other = |taken: &[Address]| loop {
            let address = draw.host(block);
            if !taken.contains(&address) {
                break address;
            }
        };
        let a = other(&[router]);
        let b = other(&[router, a]);
        let far = match draw.by_level([false, true, true]) {
            true => draw.host(Prefix::new(block.end().plus(1), length)),
            false => loop {
                let address = draw.v4_host(24);
                if !block.contains(address) {
                    break address;
                }
            },
        };
        let [first, second, third, fourth] = draw.macs();
        let host = |name, address, mac| Host { name, address, mac };
        Self {
            block,
            a: host("A", a, first),
            b: host("B", b, second),
            router: host("R", router, third),
            far: host("C", far, fourth),
        }
    }

    /// Its machines, one a line.
    pub fn exhibit(&self) -> String {
        let row = |host: &Host| {
            let interface = Interface { address: host.address, length: self.block.length() };
            [host.name.to_owned(), interface.to_string(), host.mac.to_string()]
        };
        table(&[&self.a, &self.b, &self.router, &self.far].map(row))
    }

    /// Whom `A` asks by ARP before it sends to `destination`.
    pub const fn asked(&self, destination: Host) -> Host {
        if self.block.contains(destination.address) { destination } else { self.router }
    }
}

/// A host, routers in a row, and another host. Every link is a block of its own.
pub struct Path {
    /// The interfaces, in the order in which a packet meets them: the sender's, then two of each router, then the
    /// receiver's.
    pub interfaces: Vec<(Address, Mac)>,
}

impl Path {
    /// A path through so many routers.
    pub fn draw(draw: &mut Draw, routers: u8) -> Self {
        let links = u128::from(routers) + 1;
        let start = draw.number(0, 255 - links);
        let first = draw.v4_block(16).network().plus(256 * start);
        let apart = draw.number(1, 9);
        let macs: [Mac; 16] = draw.macs();
        let ends = (0..links).flat_map(|link| {
            let link_start = first.plus(256 * link);
            // Routers have the low numbers of a link, hosts a higher one.
            let left = if link == 0 { 10 * apart } else { 1 };
            let right = if link + 1 == links {
                10 * apart + 5
            } else if link == 0 {
                1
            } else {
                2
            };
            [link_start.plus(left), link_start.plus(right)]
        });
        Self { interfaces: ends.zip(macs).collect() }
    }

    /// How many routers there are.
    pub const fn routers(&self) -> usize {
        self.interfaces.len() / 2 - 1
    }

    /// The sender's interface.
    pub fn sender(&self) -> (Address, Mac) {
        self.interfaces[0]
    }

    /// The receiver's interface.
    pub fn receiver(&self) -> (Address, Mac) {
        self.interfaces[self.interfaces.len() - 1]
    }

    /// The interface of the router `number`, counted from 1, that faces the sender.
    pub fn near(&self, number: usize) -> (Address, Mac) {
        self.interfaces[2 * number - 1]
    }

    /// The interface of the router `number` that faces the receiver.
    pub fn far(&self, number: usize) -> (Address, Mac) {
        self.interfaces[2 * number]
    }

    /// Its interfaces, one a line, with their hardware addresses or without.
    pub fn exhibit(&self, macs: bool) -> String {
        let last = self.interfaces.len() - 1;
        let row = |(index, (address, mac)): (usize, &(Address, Mac))| {
            let name = match index {
                0 => "A".to_owned(),
                index if index == last => "B".to_owned(),
                index => format!("R{}", index.div_ceil(2)),
            };
            let interface = if index == 0 || index % 2 == 1 { "eth0" } else { "eth1" };
            let mac = if macs { mac.to_string() } else { String::new() };
            [name, interface.to_owned(), format!("{address}/24"), mac]
        };
        table(&self.interfaces.iter().enumerate().map(row).collect::<Vec<_>>())
    }
}
