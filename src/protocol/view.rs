//! What a stack holds, in named values. Nothing here changes by time alone: moments stand in it, never ages.

use super::arp::Entry;
use super::output::name;
use super::ping::Answer;
use super::programs::Program;
use super::stack::{Port, Stack};
use super::udp::Socket;
use crate::time::Instant;
use crate::trace::{Table, Value, View};
use std::net::Ipv4Addr;

/// How many requests of `ping` are shown, the last ones: nobody reads a thousand rows.
const SHOWN: usize = 32;

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
        self.tcp.view(&mut view);
        let mut table = |name, columns, rows| view.0.push((name, Value::Table(Table { columns, rows })));
        if self.saw_fragments {
            let columns = &["identification", "source", "have", "total", "expires"];
            table("reassembly", columns, self.reassembly_rows());
        }
        if !self.path_mtus.is_empty() {
            let rows = self.path_mtus.iter().map(|(to, mtu)| vec![to.to_string(), mtu.to_string()]);
            table("path-mtu", &["address", "mtu"], rows.collect());
        }
        let (pings, probes) = self.program_rows();
        if !pings.is_empty() {
            table("ping", &["request", "target", "sent", "answer"], pings);
        }
        if !probes.is_empty() {
            table("traceroute", &["probe", "hop", "from", "answer"], probes);
        }
        for (reason, count) in self.dropped.iter() {
            view.0.push((reason, Value::Number(u128::from(*count))));
        }
        view
    }

    /// A request of a `ping` was sent or answered: of all that is held, this changes one row.
    pub(super) fn touch_ping(&mut self, program: u16, sequence: u16) {
        let Some(Program::Ping(run)) = self.program(program) else { return };
        let Some(line) = run.line(sequence).copied() else { return };
        let (number, target) = ((program, sequence), run.call.target);
        self.change(move |view| {
            let Some(rows) = view.rows_mut("ping") else { return };
            let place = rows.partition_point(|row| key(row) < Some(number));
            let row = ping_row(number, target, &line);
            match rows.get_mut(place) {
                Some(held) if held.first() == row.first() => *held = row,
                _ => rows.insert(place, row),
            }
            rows.drain(..rows.len().saturating_sub(SHOWN));
        });
    }

    /// A datagram came to a port: of all that is held, this changes one row.
    pub(super) fn touch_socket(&mut self, port: u16) {
        let Some(socket) = self.sockets.get(&port).cloned() else { return };
        self.change(move |view| {
            let row = socket_row(port, &socket);
            let rows = view.rows_mut("udp-sockets").into_iter().flatten();
            rows.filter(|held| held.first() == row.first()).for_each(|held| held.clone_from(&row));
        });
    }

    /// What was sent by each `ping`, and by each `traceroute`: the program's number and that of the packet tell the
    /// rows apart.
    fn program_rows(&self) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
        let (mut pings, mut probes) = (Vec::new(), Vec::new());
        for (program, number) in self.programs.iter().zip(1..) {
            match program {
                Program::Ping(run) => {
                    let before = run.lines.len().saturating_sub(SHOWN);
                    let shown = run.lines.iter().zip(1..).skip(before);
                    pings.extend(
                        shown.map(|(line, sequence)| ping_row((number, sequence), run.call.target, line)),
                    );
                }
                Program::Traceroute(run) => {
                    probes.extend(run.probes.iter().zip(1..).map(|(probe, sequence)| {
                        let (from, time) = probe.answer.clone().unwrap_or_default();
                        vec![request((number, sequence)), probe.hop.to_string(), from, time]
                    }))
                }
            }
        }
        pings.drain(..pings.len().saturating_sub(SHOWN));
        (pings, probes)
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
        self.sockets.iter().map(|(port, socket)| socket_row(*port, socket)).collect()
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

type Row = Vec<String>;

fn request((program, sequence): (u16, u16)) -> String {
    format!("{program}/{sequence}")
}

fn ping_row(key: (u16, u16), target: Ipv4Addr, (sent, answer): &(Instant, Option<Answer>)) -> Row {
    let answer = answer.map_or_else(String::new, |answer| answer.to_string());
    vec![request(key), target.to_string(), sent.to_string(), answer]
}

fn socket_row(port: u16, socket: &Socket) -> Row {
    let last = socket.last.map_or_else(String::new, |(from, port)| format!("{from}:{port}"));
    vec![port.to_string(), socket.received.to_string(), last]
}

/// Where a row of a program stands among the others.
fn key(row: &[String]) -> Option<(u16, u16)> {
    let (program, sequence) = row.first()?.split_once('/')?;
    Some((program.parse().ok()?, sequence.parse().ok()?))
}
