//! What a connection and a host's sockets hold, in the standard's names.

use super::congestion::Congestion;
use super::connection::Connection;
use super::sockets::{Listener, Sockets};
use super::{Seq, SocketId, State, Timer};
use crate::order::sort_by_key;
use crate::time::Duration;
use crate::trace::{self, Space, Span, Table, Value, View};

impl Connection {
    /// What it holds.
    pub fn view(&self, socket: SocketId) -> trace::Connection {
        let (state, path) = self.shown();
        trace::Connection {
            socket,
            local: self.local.to_string(),
            remote: self.remote.to_string(),
            state: state.name(),
            path: path.to_vec(),
            variables: self.variables(),
            send: self.send_space(),
            receive: self.receive_space(),
        }
    }

    fn variables(&self) -> Vec<(&'static str, String)> {
        let (send, receive) = (&self.send, &self.receive);
        let mut variables = vec![
            ("ISS", send.initial.to_string()),
            ("SND.UNA", send.unacknowledged.to_string()),
            ("SND.NXT", send.next.to_string()),
            ("SND.WND", send.window.to_string()),
            ("SND.WL1", send.window_sequence.to_string()),
            ("SND.WL2", send.window_acknowledgment.to_string()),
        ];
        if let Some(urgent) = send.urgent {
            variables.push(("SND.UP", urgent.to_string()));
        }
        if self.state != State::SynSent {
            variables.extend([
                ("IRS", receive.initial.to_string()),
                ("RCV.NXT", receive.next.to_string()),
                ("RCV.WND", self.receive_window().to_string()),
            ]);
        }
        if let Some(urgent) = receive.urgent {
            variables.push(("RCV.UP", urgent.to_string()));
        }
        variables.extend([
            ("SRTT", told(self.timeout.smoothed())),
            ("RTTVAR", told(self.timeout.variation())),
            ("RTO", self.timeout.current().to_string()),
            ("cwnd", self.congestion.window().to_string()),
            ("ssthresh", threshold(&self.congestion)),
            ("SMSS", self.full().to_string()),
        ]);
        variables
    }

    fn send_space(&self) -> Space {
        let send = &self.send;
        let place = |number: Seq| u64::from(number.since(send.initial));
        let (una, next) = (place(send.unacknowledged), place(send.next));
        let written = place(self.written()).max(next);
        let edge = (una + u64::from(send.window)).max(next);
        let mut spans = Vec::new();
        push(&mut spans, 0, una, Span::Acknowledged);
        let mut from = una;
        for (start, end) in self.scoreboard.ranges() {
            let (start, end) = (place(start), place(end));
            let lost = self.scoreboard.is_lost(send.initial + from as u32, self.full());
            push(&mut spans, from, start, if lost { Span::Lost } else { Span::InFlight });
            push(&mut spans, start, end, Span::Sacked);
            from = end;
        }
        push(&mut spans, from.min(next), next, Span::InFlight);
        push(&mut spans, next, written, Span::Waiting);
        if !send.closing {
            push(&mut spans, written, edge.max(written), Span::MaySend);
        }
        let mut marks = vec![("SND.UNA", una), ("SND.NXT", next)];
        if self.state != State::SynSent {
            marks.push(("SND.UNA+SND.WND", una + u64::from(send.window)));
        }
        Space { origin: send.initial.0, marks, spans }
    }

    fn receive_space(&self) -> Space {
        let receive = &self.receive;
        if matches!(self.state, State::SynSent) {
            return Space::default();
        }
        let place = |number: Seq| u64::from(number.since(receive.initial));
        let next = place(receive.next);
        // When all of the text is read, the FIN behind it is, too.
        let text = next - u64::from(self.state.has_fin());
        let read = if self.unread() == 0 { next } else { place(self.consumed()) };
        let edge = next + u64::from(self.receive_window());
        let mut spans = Vec::new();
        push(&mut spans, 0, read, Span::Read);
        push(&mut spans, read, text, Span::Unread);
        push(&mut spans, text.max(read), next, Span::Read);
        let mut from = next;
        for range in receive.buffer.beyond() {
            let (start, end) = (next + u64::from(range.start), next + u64::from(range.end));
            push(&mut spans, from, start, Span::Window);
            push(&mut spans, start, end, Span::OutOfOrder);
            from = end;
        }
        push(&mut spans, from, edge.max(from), Span::Window);
        let marks = vec![("RCV.NXT", next), ("RCV.NXT+RCV.WND", edge)];
        Space { origin: receive.initial.0, marks, spans }
    }

    /// How many bytes wait to be read, and how many to be acknowledged.
    fn queues(&self) -> [usize; 2] {
        [self.unread(), self.send.buffer.len()]
    }
}

fn push(spans: &mut Vec<(std::ops::Range<u64>, Span)>, from: u64, to: u64, span: Span) {
    if from < to {
        spans.push((from..to, span));
    }
}

pub(super) fn told(length: Option<Duration>) -> String {
    length.map_or_else(|| "–".to_owned(), |length| length.to_string())
}

/// RFC 5681 §3.1: it begins "arbitrarily high".
fn threshold(congestion: &Congestion) -> String {
    match congestion.threshold() {
        u32::MAX => "∞".to_owned(),
        threshold => threshold.to_string(),
    }
}

impl Listener {
    /// What it holds, in this state and with so many connections in SYN-RECEIVED.
    pub fn view(&self, state: State, half_open: usize) -> trace::Connection {
        trace::Connection {
            socket: self.socket,
            local: self.local.to_string(),
            remote: String::new(),
            state: state.name(),
            path: self.path.clone(),
            variables: vec![
                ("SYN queue", half_open.to_string()),
                ("accept queue", self.waiting.len().to_string()),
                ("backlog", self.settings.backlog.to_string()),
                ("refused", self.refused.to_string()),
                ("cookies", self.cookies.to_string()),
            ],
            send: Space::default(),
            receive: Space::default(),
        }
    }
}

impl Sockets {
    /// The sockets as `ss` lists them, and each connection's variables.
    pub fn view(&self, view: &mut View) {
        if self.is_empty() {
            return;
        }
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut connections: Vec<trace::Connection> = self.closed.iter().cloned().collect();
        for (port, listener) in self.listeners.iter() {
            let (half_open, waiting) = (self.half_open(*port), listener.waiting.len());
            rows.push(vec![
                listener.socket.to_string(),
                State::Listen.name().to_owned(),
                waiting.to_string(),
                listener.settings.backlog.to_string(),
                listener.local.to_string(),
                "0.0.0.0:*".to_owned(),
                String::new(),
            ]);
            connections.push(listener.view(State::Listen, half_open));
        }
        for (id, socket) in &self.connections {
            let connection = &socket.connection;
            let [unread, unacknowledged] = connection.queues();
            let running =
                Timer::ALL.into_iter().filter_map(|timer| Some((connection.timers.due(timer)?, timer)));
            let next = running.min();
            rows.push(vec![
                id.to_string(),
                connection.shown().0.name().to_owned(),
                unread.to_string(),
                unacknowledged.to_string(),
                connection.local().to_string(),
                connection.remote().to_string(),
                next.map_or_else(String::new, |(due, timer)| format!("{} {due}", timer.listed())),
            ]);
            connections.push(connection.view(*id));
        }
        sort_by_key(&mut rows, |row| row.first().and_then(|id| id.parse::<SocketId>().ok()));
        sort_by_key(&mut connections, |connection| connection.socket);
        let columns = &["socket", "state", "recv-q", "send-q", "local", "remote", "timer"];
        view.0.push(("tcp-sockets", Value::Table(Table { columns, rows })));
        view.0.push(("tcp", Value::Connections(connections)));
    }
}
