//! A routing table as a binary trie: from the root, each bit of an address chooses a branch, and the last route that
//! was passed on the way is the longest match.

use crate::address::Prefix;
use crate::order::sort_by_key;
use std::net::Ipv4Addr;

/// One route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// Which addresses it is for.
    pub prefix: Prefix,
    /// Whom packets to them are handed to; `None` when their hosts are on the link itself.
    pub next_hop: Option<Ipv4Addr>,
    /// The interface towards them, from 0.
    pub interface: u8,
    /// Of two routes that are equally long, the one with the lower metric wins.
    pub metric: u32,
}

/// One step of a lookup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The bits that were followed so far, as a prefix.
    pub prefix: Prefix,
    /// The route that ends here, when one does: the best so far.
    pub route: Option<Route>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Branch {
    /// Where each bit leads; 0, which is the root, for nowhere.
    children: [u32; 2],
    /// The routes that end here, the best first.
    routes: Vec<Route>,
    /// The last branch on the way here, itself among them, in which a route ends; the root when there is none.
    longest: u32,
}

/// A routing table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Routes {
    /// The root is the first.
    branches: Vec<Branch>,
}

impl Default for Routes {
    fn default() -> Self {
        Self { branches: vec![Branch::default()] }
    }
}

impl Routes {
    /// Adds a route. Among those that are equally long and cheap, the one that was added first stands first.
    pub fn add(&mut self, route: Route) {
        let network = route.prefix.network();
        let mut at = 0;
        for index in 0..route.prefix.length() {
            let side = usize::from(network.bit(index));
            let new = self.branches.len();
            let child = &mut self.branches[at].children[side];
            if *child == 0 {
                *child = new as u32;
            }
            at = *child as usize;
            if at == new {
                self.branches.push(Branch::default());
            }
        }
        let routes = &mut self.branches[at].routes;
        let place = routes.partition_point(|held| held.metric <= route.metric);
        routes.insert(place, route);
        self.note_longest();
    }

    /// Removes all routes to exactly this prefix that lead over another node; tells whether there were any.
    pub fn remove(&mut self, prefix: Prefix) -> bool {
        let mut at = 0;
        for index in 0..prefix.length() {
            match self.branches[at].children[usize::from(prefix.network().bit(index))] {
                0 => return false,
                child => at = child as usize,
            }
        }
        let routes = &mut self.branches[at].routes;
        let before = routes.len();
        routes.retain(|route| route.next_hop.is_none());
        let removed = routes.len() < before;
        self.note_longest();
        removed
    }

    /// Has every branch know where the last route on the way to it ends: packets are more than changes of the table.
    fn note_longest(&mut self) {
        // A branch stands behind the one it grows from.
        for at in 0..self.branches.len() {
            let Branch { children, longest, .. } = self.branches[at];
            for child in children.into_iter().filter(|child| *child > 0) {
                let branch = &mut self.branches[child as usize];
                branch.longest = if branch.routes.is_empty() { longest } else { child };
            }
        }
    }

    /// The route an address takes.
    pub fn lookup(&self, address: Ipv4Addr) -> Option<Route> {
        // RFC 1812 §5.2.4.3 (2): the longest match wins, whatever the order of the table.
        let end = self.walk(address).last()?;
        self.branches.get(end.longest as usize)?.routes.first().copied()
    }

    /// How that is found, bit by bit, from the root to where the trie ends.
    pub fn explain(&self, address: Ipv4Addr) -> Vec<Visit> {
        let visit = |(length, branch): (u8, &Branch)| Visit {
            prefix: Prefix::new(address.into(), length),
            route: branch.routes.first().copied(),
        };
        (0..).zip(self.walk(address)).map(visit).collect()
    }

    /// How many different prefixes match an address.
    pub fn matches(&self, address: Ipv4Addr) -> usize {
        self.walk(address).filter(|branch| !branch.routes.is_empty()).count()
    }

    /// All routes, the longest prefix first: in the order in which they would be tried one by one.
    pub fn iter(&self) -> impl Iterator<Item = &Route> {
        let mut routes: Vec<_> = self.branches.iter().flat_map(|branch| &branch.routes).collect();
        sort_by_key(&mut routes, |route| {
            (u8::MAX - route.prefix.length(), route.prefix.network(), route.metric)
        });
        routes.into_iter()
    }

    fn walk(&self, address: Ipv4Addr) -> impl Iterator<Item = &Branch> {
        // The bits that are left to follow stand at the top.
        let mut bits = address.to_bits();
        let mut next = self.branches.first();
        std::iter::from_fn(move || {
            let branch = next?;
            let child = branch.children[(bits >> 31) as usize];
            bits <<= 1;
            next = if child > 0 { self.branches.get(child as usize) } else { None };
            Some(branch)
        })
    }
}
