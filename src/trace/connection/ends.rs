//! Which ends make one connection, and what each of them was before.

use super::Connection;
use crate::order::sort_by_key;
use crate::trace::{Node, World};

/// A connection as both of its ends hold it at a moment, or a socket that nobody has reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// The addresses and ports of its ends, the lesser first: the same at every moment, and for both ends.
    pub name: String,
    /// The ends that are there, by node.
    pub ends: Vec<End>,
}

/// One of its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// The node, by index.
    pub node: usize,
    /// What it holds.
    pub connection: Connection,
}

impl Connection {
    /// What the connection is called, whichever end is asked.
    fn name(&self) -> String {
        match (self.local.as_str(), self.remote.as_str()) {
            (local, "") => local.to_owned(),
            (local, remote) if local <= remote => format!("{local}-{remote}"),
            (local, remote) => format!("{remote}-{local}"),
        }
    }

    /// Whether it waits at this address and port of its node.
    fn waits_at(&self, node: &Node, place: &str) -> bool {
        let (Some((own, port)), Some((address, wanted))) =
            (self.local.rsplit_once(':'), place.rsplit_once(':'))
        else {
            return false;
        };
        let address = address.trim_matches(['[', ']']);
        let has = || node.addresses.iter().any(|own| own.split('/').next() == Some(address));
        self.remote.is_empty() && port == wanted && (own.trim_matches(['[', ']']) == address || has())
    }
}

impl World {
    /// The connections of a moment, and the sockets that wait and nobody has reached yet.
    pub fn conversations(&self, event: usize) -> Vec<Conversation> {
        let held = (0..self.nodes.len()).filter_map(|node| Some((node, self.state(node, event)?)));
        let ends = held.flat_map(|(node, view)| {
            let ends = view.connections().map(|connection| End { node, connection: connection.clone() });
            ends.collect::<Vec<_>>()
        });
        let (waiting, open): (Vec<End>, Vec<End>) = ends.partition(|end| end.connection.remote.is_empty());
        let mut found: Vec<Conversation> = Vec::new();
        for end in open {
            let name = end.connection.name();
            match found.iter_mut().find(|conversation| conversation.name == name) {
                Some(conversation) => conversation.add(end),
                None => found.push(Conversation { name, ends: vec![end] }),
            }
        }
        for end in waiting {
            let reached = |conversation: &&mut Conversation| {
                matches!(&conversation.ends[..], [other] if self.nodes.get(end.node)
                    .is_some_and(|node| end.connection.waits_at(node, &other.connection.remote)))
            };
            match found.iter_mut().find(reached) {
                Some(conversation) => conversation.add(end),
                None => {
                    let waits = found.iter().any(|conversation| conversation.holds(&end));
                    if !waits {
                        found.push(Conversation { name: end.connection.name(), ends: vec![end] });
                    }
                }
            }
        }
        found
    }

    /// What became this end, as a moment before shows it: the same connection, else the socket that waited for it.
    pub fn end_before(&self, event: usize, end: &End) -> Option<Connection> {
        let view = self.state(end.node, event)?;
        let now = &end.connection;
        let same = |old: &&Connection| old.local == now.local && old.remote == now.remote;
        let waited =
            |old: &&Connection| self.nodes.get(end.node).is_some_and(|node| old.waits_at(node, &now.local));
        let found = view.connections().filter(same).last().or_else(|| view.connections().find(waited));
        found.cloned()
    }
}

impl Conversation {
    /// Adds an end. Of several sockets of one node, which follow one another on the same ports, the last one counts.
    fn add(&mut self, end: End) {
        let same = |old: &&mut End| old.node == end.node && old.connection.local == end.connection.local;
        match self.ends.iter_mut().find(same) {
            Some(old) => *old = end,
            None => self.ends.push(end),
        }
        sort_by_key(&mut self.ends, |end| end.node);
    }

    /// Whether a socket that waits has already brought forth an end of this.
    fn holds(&self, waiting: &End) -> bool {
        let port = |connection: &Connection| connection.local.rsplit(':').next().map(str::to_owned);
        let brought =
            |end: &End| end.node == waiting.node && port(&end.connection) == port(&waiting.connection);
        self.ends.iter().any(brought)
    }
}
