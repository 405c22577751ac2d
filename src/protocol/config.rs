//! How a node is set up before anything happens.

use super::tcp;
use crate::address::{Interface, Prefix};
use std::net::Ipv4Addr;

/// A route that is written down by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaticRoute {
    /// Which addresses it is for.
    pub prefix: Prefix,
    /// Whom packets to them are handed to.
    pub next_hop: Ipv4Addr,
    /// Of two routes that are equally long, the one with the lower metric wins.
    pub metric: u32,
}

/// What a node does not let pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Drops ICMP echo requests.
    pub echo_requests: bool,
    /// Drops ICMP error messages, those of the node itself among them.
    pub icmp_errors: bool,
    /// Drops UDP.
    pub udp: bool,
    /// Drops what a source route leads. RFC 1812 §5.3.13.4: such an option "MUST NOT be enabled by default".
    pub source_routes: bool,
    /// Tells the sender, by "communication administratively prohibited".
    pub answer: bool,
}

/// A host or a router before anything happens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Its interfaces, the first link's first. A stack takes those with an IPv4 address.
    pub interfaces: Vec<Interface>,
    /// Its routes besides those to its own links.
    pub routes: Vec<StaticRoute>,
    /// Whether it passes on packets that are not for it.
    pub forwarding: bool,
    /// What it drops.
    pub filter: Filter,
    /// What its TCP sockets begin with.
    pub tcp: tcp::Settings,
}

impl Config {
    /// A host with one interface.
    pub fn host(address: impl Into<Ipv4Addr>, length: u8) -> Self {
        Self { interfaces: vec![interface(address, length)], ..Self::default() }
    }

    /// A router with these interfaces.
    pub fn router(interfaces: &[([u8; 4], u8)]) -> Self {
        let interfaces = interfaces.iter().map(|(address, length)| interface(*address, *length));
        Self { interfaces: interfaces.collect(), forwarding: true, ..Self::default() }
    }

    /// The same, with a default gateway.
    #[must_use]
    pub fn gateway(self, next_hop: impl Into<Ipv4Addr>) -> Self {
        self.route([0, 0, 0, 0], 0, next_hop)
    }

    /// The same, with a route.
    #[must_use]
    pub fn route(mut self, network: impl Into<Ipv4Addr>, length: u8, next_hop: impl Into<Ipv4Addr>) -> Self {
        let prefix = Prefix::new(network.into().into(), length);
        self.routes.push(StaticRoute { prefix, next_hop: next_hop.into(), metric: 1 });
        self
    }

    /// The same, with TCP sockets that begin with these settings.
    #[must_use]
    pub const fn tcp(mut self, settings: tcp::Settings) -> Self {
        self.tcp = settings;
        self
    }

    /// The same, with a filter.
    #[must_use]
    pub const fn filter(mut self, filter: Filter) -> Self {
        self.filter = filter;
        self
    }
}

fn interface(address: impl Into<Ipv4Addr>, length: u8) -> Interface {
    Interface { address: address.into().into(), length }
}
