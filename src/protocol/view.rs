//! What a stack holds, in named values. Nothing here changes by time alone: moments stand in it, never ages.

use super::arp::Entry;
use super::output::name;
use super::programs::Program;
use super::stack::{Port, Stack};
use crate::trace::{Table, Value, View};

impl Stack {
    /// What it holds.
    pub fn view(&self) -> View {
        let mut view = View::default();
        let mut table = |name, columns, rows| view.0.push((name, Value::Table(Table { columns, rows })));
        table("arp-cache", &["address", "mac", "state", "expires", "interface"], self.arp_rows());
        table("routes", &["prefix", "next-hop", "interface", "metric"], self.route_rows());
        if !self.sockets.is_empty() {
            table("udp-sockets", &["port", "received", "from"], self.socket_rows());
        }
        if self.saw_fragments {
            let columns = &["identification", "source", "have", "total", "expires"];
            table("reassembly", columns, self.reassembly_rows());
        }
        if !self.path_mtus.is_empty() {
            let rows = self.path_mtus.iter().map(|(to, mtu)| vec![to.to_string(), mtu.to_string()]);
            table("path-mtu", &["address", "mtu"], rows.collect());
        }
        for program in &self.programs {
            match program {
                Program::Ping(run) => {
                    let rows = run.lines.iter().enumerate().map(|(index, (sent, answer))| {
                        vec![(index + 1).to_string(), sent.to_string(), answer.clone().unwrap_or_default()]
                    });
                    table("ping", &["sequence", "sent", "answer"], rows.collect());
                }
                Program::Traceroute(run) => {
                    let rows = run.probes.iter().enumerate().map(|(index, probe)| {
                        let (from, time) = probe.answer.clone().unwrap_or_default();
                        vec![(index + 1).to_string(), probe.hop.to_string(), from, time]
                    });
                    table("traceroute", &["probe", "hop", "from", "answer"], rows.collect());
                }
            }
        }
        for (reason, count) in &self.dropped {
            view.0.push((reason, Value::Number(u128::from(*count))));
        }
        view
    }

    fn arp_rows(&self) -> Vec<Vec<String>> {
        let rows = self.ports.iter().enumerate().flat_map(|(number, port): (usize, &Port)| {
            port.cache.iter().map(move |(address, entry)| {
                let (mac, state, expires) = match entry {
                    Entry::Asked { .. } => (String::new(), "asked", String::new()),
                    Entry::Known { mac, expires, .. } => (mac.to_string(), "known", expires.to_string()),
                    Entry::Fixed { mac, .. } => (mac.to_string(), "fixed", String::new()),
                };
                vec![address.to_string(), mac, state.to_owned(), expires, name(number as u8)]
            })
        });
        rows.collect()
    }

    fn route_rows(&self) -> Vec<Vec<String>> {
        let row = |route: &super::routes::Route| {
            let next_hop = route.next_hop.map_or_else(String::new, |next_hop| next_hop.to_string());
            vec![route.prefix.to_string(), next_hop, name(route.interface), route.metric.to_string()]
        };
        self.routes.iter().map(row).collect()
    }

    fn socket_rows(&self) -> Vec<Vec<String>> {
        let rows = self.sockets.iter().map(|(port, socket)| {
            let last = socket.last.map_or_else(String::new, |(from, port)| format!("{from}:{port}"));
            vec![port.to_string(), socket.received.to_string(), last]
        });
        rows.collect()
    }

    fn reassembly_rows(&self) -> Vec<Vec<String>> {
        let rows = self.reassembly.iter().map(|(datagram, pieces)| {
            vec![
                datagram.identification.to_string(),
                datagram.source.to_string(),
                pieces.covered().to_string(),
                pieces.total().map_or_else(String::new, |total| total.to_string()),
                pieces.expires.to_string(),
            ]
        });
        rows.collect()
    }
}
