//! TCP on a host: which connection a segment is for, and what is done when there is none (RFC 9293 §3.10.7.1,
//! §3.10.7.2).

use super::connection::Connection;
use super::cookie::{Parts, Refused};
use super::outbox::{Item, Segment, Signal};
use super::sockets::{Program, Socket};
use super::{CookieUse, Seq, SocketId, State, Timer, Trigger};
use crate::protocol::output::Unsent;
use crate::protocol::stack::{Packet, Stack};
use crate::text::{Arg, Say};
use crate::time::Instant;
use crate::trace::{Focus, Layer, Rfc};
use crate::wire::{Flags, IpProtocol, Ipv4, Protocol, Pseudo, Reader, Tcp, TcpOption};
use std::borrow::Cow;
use std::net::{Ipv4Addr, SocketAddrV4};

/// IPv4 and TCP headers without options: what a segment's data may not take of the MTU (RFC 9293 §3.7.1).
pub(super) const HEADERS: u16 = 40;

impl Stack {
    /// Takes a packet that carries TCP.
    pub(in crate::protocol) fn tcp_in(&mut self, now: Instant, packet: Packet) {
        let pseudo = Pseudo::V4 { source: packet.header.source, destination: packet.header.destination };
        let mut r = Reader::new(&packet.payload);
        let Ok(header) = Tcp::read(&mut r) else {
            let say = Say::new("drop-malformed");
            return self.drop_packet("dropped-malformed", Layer::Transport, say, &[Rfc::new(9293, "§3.1")]);
        };
        if Tcp::checksum_of(pseudo, &packet.payload) != header.checksum {
            let say = Say::new("drop-tcp-checksum").about(Focus::arrived(Protocol::Tcp, "Checksum"));
            return self.drop_packet("dropped-checksum", Layer::Transport, say, &[Rfc::new(9293, "§3.1")]);
        }
        // RFC 9293 §3.9.2.3: a segment to everyone is for nobody.
        if packet.broadcast {
            let say = Say::new("tcp-broadcast").about(Focus::arrived(Protocol::Ipv4, "Destination Address"));
            return self.drop_packet(
                "dropped-not-mine",
                Layer::Transport,
                say,
                &[Rfc::new(9293, "§3.9.2.3")],
            );
        }
        let local = SocketAddrV4::new(packet.header.destination, header.destination_port);
        let remote = SocketAddrV4::new(packet.header.source, header.source_port);
        let segment = Segment { data: r.rest().into(), header };
        let listens = self.tcp.listeners.contains_key(&local.port());
        let known = self.tcp.find(local, remote);
        if let Some(id) = known
            && !(listens && self.yields(id, &segment))
        {
            return self.tcp_segment(now, id, segment);
        }
        if listens {
            self.listen_in(now, local, remote, segment, known);
        } else {
            self.closed_in(now, local, remote, &segment);
        }
    }

    /// A segment for a connection.
    fn tcp_segment(&mut self, now: Instant, id: SocketId, segment: Segment<'_>) {
        let Some(socket) = self.tcp.connections.get_mut(&id) else { return };
        let flags = segment.header.flags;
        if socket.connection.state() == State::SynReceived
            && !flags.contains(Flags::RST)
            && let Some(port) = socket.listener
            && self.tcp.listeners.get(&port).is_some_and(|it| it.waiting.len() >= it.settings.backlog)
        {
            // The standard knows no queues; Linux ignores the acknowledgment, and its SYN·ACK will ask for another.
            let opens = flags.contains(Flags::ACK) && !flags.contains(Flags::SYN);
            let id = if opens { "tcp-ack-ignored" } else { "tcp-accept-queue-full" };
            let say = Say::new(id)
                .with("port", port.to_string())
                .about(Focus::arrived(Protocol::Tcp, "Destination Port"));
            return self.note(Layer::Transport, say, &[Rfc::new(9293, "§3.9.1.1")]);
        }
        if let Some(socket) = self.tcp.connections.get_mut(&id) {
            socket.connection.handle_segment(now, segment);
            self.touch();
            self.drive(now, id);
        }
    }

    /// Whether a SYN may take over the addresses and ports of a connection: of one in TIME-WAIT (RFC 6191 §2, RFC 9293
    /// §3.6.1).
    fn yields(&self, id: SocketId, segment: &Segment<'_>) -> bool {
        let waits = |it: &&Socket| it.connection.state() == State::TimeWait;
        self.tcp.connections.get(&id).filter(waits).is_some_and(|it| it.connection.yields_to(segment))
    }

    /// Deletes the connection that yields. The new one's initial sequence number must not be before the number that is
    /// returned. RFC 9293 §3.6.1 (2) would have TIME-WAIT back if the SYN turned out to be old; what yields_to lets pass
    /// is newer by its timestamp or its number.
    fn reuse(&mut self, id: SocketId, segment: &Segment<'_>) -> Option<Seq> {
        let socket = self.tcp.connections.get_mut(&id)?;
        let next = socket.connection.send.next;
        let sequence = socket.connection.receive.told(Seq(segment.header.sequence_number));
        let say = Say::new("tcp-time-wait-reused")
            .with("sequence", sequence)
            .about(Focus::arrived(Protocol::Tcp, "Sequence Number"));
        socket.connection.take(Trigger::TimeWaitOver);
        self.remove(id);
        self.note(Layer::Transport, say, &[Rfc::new(6191, "§2"), Rfc::new(9293, "§3.6.1")]);
        Some(next)
    }

    /// SEGMENT ARRIVES in CLOSED: there is no TCB (RFC 9293 §3.10.7.1).
    fn closed_in(&mut self, now: Instant, local: SocketAddrV4, remote: SocketAddrV4, segment: &Segment<'_>) {
        let rule = [Rfc::new(9293, "§3.10.7.1")];
        if segment.header.flags.contains(Flags::RST) {
            let say = Say::new("tcp-reset-for-nobody")
                .with("port", local.port().to_string())
                .about(Focus::arrived(Protocol::Tcp, "RST"));
            return self.note(Layer::Transport, say, &rule);
        }
        let with_ack = segment.header.flags.contains(Flags::ACK);
        let id = if with_ack { "tcp-closed-ack" } else { "tcp-closed" };
        self.note(Layer::Transport, Say::new(id).with("port", local.port().to_string()), &rule);
        self.answer_with_reset(now, local, remote, segment);
    }

    /// "The acknowledgment and sequence field values are selected to make the reset sequence acceptable to the TCP
    /// endpoint that sent the offending segment" (RFC 9293 §3.10.7.1).
    fn answer_with_reset(
        &mut self,
        now: Instant,
        local: SocketAddrV4,
        remote: SocketAddrV4,
        segment: &Segment<'_>,
    ) {
        let asked = &segment.header;
        let mut header = Tcp {
            source_port: local.port(),
            destination_port: remote.port(),
            flags: Flags::RST,
            ..Tcp::default()
        };
        if asked.flags.contains(Flags::ACK) {
            header.sequence_number = asked.acknowledgment_number;
        } else {
            header.acknowledgment_number = asked.sequence_number.wrapping_add(segment.length());
            header.flags = Flags::RST | Flags::ACK;
        }
        self.send_segment(now, *local.ip(), *remote.ip(), &Segment { header, data: Cow::default() });
    }

    /// SEGMENT ARRIVES in LISTEN (RFC 9293 §3.10.7.2); `known` is the connection in TIME-WAIT that yields to it.
    fn listen_in(
        &mut self,
        now: Instant,
        local: SocketAddrV4,
        remote: SocketAddrV4,
        segment: Segment<'_>,
        known: Option<SocketId>,
    ) {
        let rule = [Rfc::new(9293, "§3.10.7.2")];
        let flags = segment.header.flags;
        let port = local.port();
        // First, a RST.
        if flags.contains(Flags::RST) {
            return self.note(
                Layer::Transport,
                Say::new("tcp-listen-reset").about(Focus::arrived(Protocol::Tcp, "RST")),
                &rule,
            );
        }
        // Second, an ACK: only a cookie can have asked for it.
        if flags.contains(Flags::ACK) {
            if self.tcp.listeners.get(&port).is_some_and(|it| it.cookies > 0) {
                return self.cookie_in(now, local, remote, segment);
            }
            self.note(
                Layer::Transport,
                Say::new("tcp-listen-ack").about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number")),
                &rule,
            );
            return self.answer_with_reset(now, local, remote, &segment);
        }
        // Third, a SYN; fourth, anything else, which is dropped.
        if !flags.contains(Flags::SYN) {
            return self.note(
                Layer::Transport,
                Say::new("tcp-listen-other").about(Focus::arrived(Protocol::Tcp, "SYN")),
                &rule,
            );
        }
        let half_open = self.tcp.half_open(port);
        let Some(listener) = self.tcp.listeners.get_mut(&port) else { return };
        let backlog = listener.settings.backlog;
        if listener.waiting.len() >= backlog {
            listener.refused += 1;
            self.touch();
            let say = Say::new("tcp-accept-queue-full")
                .with("port", port.to_string())
                .about(Focus::arrived(Protocol::Tcp, "Destination Port"));
            return self.note(Layer::Transport, say, &[Rfc::new(9293, "§3.9.1.1")]);
        }
        if half_open >= backlog {
            return match listener.settings.cookies {
                // A cookie is no number behind those of the connection before (RFC 9293 §3.6.1).
                CookieUse::WhenFull if known.is_none() => self.cookie_out(now, local, remote, &segment),
                CookieUse::Never | CookieUse::WhenFull => {
                    listener.refused += 1;
                    self.touch();
                    let say = Say::new("tcp-syn-queue-full")
                        .with("port", port.to_string())
                        .with("size", backlog)
                        .about(Focus::arrived(Protocol::Tcp, "SYN"));
                    self.note(Layer::Transport, say, &[Rfc::new(4987, "§2")]);
                }
            };
        }
        let after = known.and_then(|id| self.reuse(id, &segment));
        let id = self.tcp.next_id();
        let clock = self.tcp.initial.number(now, pair(local), pair(remote));
        let initial = after.map_or(clock, |after| clock.max(after));
        let mut connection = self.new_connection(now, local, remote, Some(initial));
        connection.accept(now, &segment);
        let program = self.program_for(port);
        self.tcp.insert(id, Socket { connection, program, listener: Some(port) });
        self.touch();
        self.drive(now, id);
    }

    fn program_for(&self, port: u16) -> Program {
        let behaviour = self.tcp.listeners.get(&port).map(|listener| listener.behaviour.clone());
        Program { behaviour: behaviour.unwrap_or_default(), ..Program::default() }
    }

    /// Answers a SYN without keeping anything: all it needs later stands in the number (RFC 4987 §3.6).
    fn cookie_out(&mut self, now: Instant, local: SocketAddrV4, remote: SocketAddrV4, segment: &Segment<'_>) {
        let theirs = segment.header.options.iter().find_map(|option| match option {
            TcpOption::MaximumSegmentSize(size) => Some(*size),
            _ => None,
        });
        let irs = Seq(segment.header.sequence_number);
        let size = theirs.unwrap_or(super::connection::DEFAULT_MSS);
        let (cookie, parts) = self.tcp.cookies.make(now, pair(local), pair(remote), irs, size);
        if let Some(listener) = self.tcp.listeners.get_mut(&local.port()) {
            listener.cookies += 1;
        }
        self.touch();
        let say = Say::new("tcp-cookie-sent")
            .with("cookie", Arg::Initial(cookie.0))
            .with("word", format!("0x{:08x}", cookie.0))
            .with("slot", u32::from(parts.slot))
            .with("index", u32::from(parts.mss_index))
            .with("mss", u32::from(parts.mss()))
            .with("hash", format!("0x{:06x}", parts.hash))
            .about(Focus::sent(Protocol::Tcp, "Sequence Number"));
        self.note(Layer::Transport, say, &[Rfc::new(4987, "§3.6")]);
        let [link, _] = self.segment_sizes(*remote.ip());
        let own = self.tcp.settings.maximum_segment_size.unwrap_or(link);
        let header = Tcp {
            source_port: local.port(),
            destination_port: remote.port(),
            sequence_number: cookie.0,
            acknowledgment_number: irs.0.wrapping_add(1),
            flags: Flags::SYN | Flags::ACK,
            window: self.tcp.settings.receive_buffer.min(65_535) as u16,
            options: vec![TcpOption::MaximumSegmentSize(own)],
            ..Tcp::default()
        };
        self.send_segment(now, *local.ip(), *remote.ip(), &Segment { header, data: Cow::default() });
    }

    /// An acknowledgment may bring a cookie back: then the connection is made from it.
    fn cookie_in(&mut self, now: Instant, local: SocketAddrV4, remote: SocketAddrV4, segment: Segment<'_>) {
        let rule = [Rfc::new(4987, "§3.6")];
        let cookie = Seq(segment.header.acknowledgment_number) - 1;
        let irs = Seq(segment.header.sequence_number) - 1;
        let size = match self.tcp.cookies.check(now, pair(local), pair(remote), irs, cookie) {
            Ok(size) => size,
            Err(why) => {
                let parts = Parts::of(cookie);
                let say = match why {
                    Refused::Stale(age) => Say::new("tcp-cookie-stale")
                        .with("slot", u32::from(parts.slot))
                        .with("now", u32::from(parts.slot + age) % 32),
                    Refused::WrongHash => {
                        Say::new("tcp-cookie-wrong").with("hash", format!("0x{:06x}", parts.hash))
                    }
                };
                let say = say.with("cookie", cookie.0.to_string());
                let say = say.about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"));
                self.note(Layer::Transport, say, &rule);
                return self.answer_with_reset(now, local, remote, &segment);
            }
        };
        let say = Say::new("tcp-cookie-right")
            .with("cookie", cookie.0.to_string())
            .with("mss", u32::from(size))
            .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"));
        self.note(Layer::Transport, say, &rule);
        let port = local.port();
        if self.tcp.listeners.get(&port).is_some_and(|it| it.waiting.len() >= it.settings.backlog) {
            let say = Say::new("tcp-accept-queue-full")
                .with("port", port.to_string())
                .about(Focus::arrived(Protocol::Tcp, "Destination Port"));
            return self.note(Layer::Transport, say, &[Rfc::new(9293, "§3.9.1.1")]);
        }
        let id = self.tcp.next_id();
        let mut connection = self.new_connection(now, local, remote, Some(cookie));
        connection.restore(now, &segment, size);
        let program = self.program_for(port);
        self.tcp.insert(id, Socket { connection, program, listener: Some(port) });
        self.touch();
        self.drive(now, id);
    }

    /// A connection in CLOSED, set as the host's sockets are.
    pub(super) fn new_connection(
        &self,
        now: Instant,
        local: SocketAddrV4,
        remote: SocketAddrV4,
        initial: Option<Seq>,
    ) -> Connection {
        let initial = initial.unwrap_or_else(|| self.tcp.initial.number(now, pair(local), pair(remote)));
        let [link, path] = self.segment_sizes(*remote.ip());
        let mut settings = self.tcp.settings;
        // RFC 1191 §3.1: the MSS that is offered is the link's, not the path's.
        settings.maximum_segment_size.get_or_insert(link);
        let connection = Connection::new(now, local, remote, initial, path, settings);
        connection.silent(self.is_silent())
    }

    /// How long a segment's data and options may be on the link towards an address, and on the way there.
    fn segment_sizes(&self, target: Ipv4Addr) -> [u16; 2] {
        let interface = self.routes.lookup(target).map_or(0, |route| route.interface);
        let mtu = self.ports.get(usize::from(interface)).map_or(1500, |port| port.mtu);
        let path = self.path_mtus.get(&target).copied().unwrap_or(mtu);
        [mtu, mtu.min(path)].map(|mtu| mtu.saturating_sub(HEADERS))
    }

    /// Does what a connection decided, sends what it sends, and lets its program act on what that is told, until
    /// nothing is left.
    pub(super) fn drive(&mut self, now: Instant, id: SocketId) {
        loop {
            let Some(socket) = self.tcp.connections.get_mut(&id) else { return };
            let (local, remote) = (socket.connection.local(), socket.connection.remote());
            match socket.connection.poll(now) {
                None => return,
                Some(Item::Moved) => self.touch(),
                Some(Item::Decided(note)) => self.decided(note),
                Some(Item::Send(segment)) => {
                    self.touch();
                    self.send_segment(now, *local.ip(), *remote.ip(), &segment);
                }
                Some(Item::TimerSet(timer, due)) => {
                    self.set_timer(crate::protocol::Timer::Tcp(id, timer), due);
                }
                Some(Item::TimerStopped(timer)) => self.stop_timer(crate::protocol::Timer::Tcp(id, timer)),
                Some(Item::Signal(Signal::Deleted(_))) => {
                    self.flush(now, id, local, remote);
                    self.remove(id);
                }
                Some(Item::Signal(signal)) => {
                    self.touch();
                    self.signal(now, id, signal);
                    // What its program made of that is to be seen, too.
                    self.touch();
                }
            }
        }
    }

    /// What a connection still has to say after its end.
    fn flush(&mut self, now: Instant, id: SocketId, local: SocketAddrV4, remote: SocketAddrV4) {
        while let Some(socket) = self.tcp.connections.get_mut(&id)
            && let Some(item) = socket.connection.poll(now)
        {
            match item {
                Item::Decided(note) => self.decided(note),
                Item::Send(segment) => self.send_segment(now, *local.ip(), *remote.ip(), &segment),
                Item::TimerStopped(timer) => self.stop_timer(crate::protocol::Timer::Tcp(id, timer)),
                Item::TimerSet(..) | Item::Moved | Item::Signal(_) => {}
            }
        }
    }

    /// Forgets a connection.
    fn remove(&mut self, id: SocketId) {
        for timer in Timer::ALL {
            self.stop_timer(crate::protocol::Timer::Tcp(id, timer));
        }
        let held = self.tcp.connections.get(&id).filter(|_| !self.is_silent());
        let shown = held.map(|socket| socket.connection.view(id));
        self.tcp.remove(id, shown);
        self.touch();
    }

    pub(in crate::protocol) fn tcp_timeout(&mut self, now: Instant, id: SocketId, timer: Timer) {
        if let Some(socket) = self.tcp.connections.get_mut(&id) {
            socket.connection.handle_timer(now, timer);
            self.touch();
            self.drive(now, id);
        }
    }

    /// Sends a segment as a packet that no router may cut: the path's MTU is found that way (RFC 9293 §3.7.2).
    fn send_segment(&mut self, now: Instant, from: Ipv4Addr, to: Ipv4Addr, segment: &Segment<'_>) {
        let mut header = Ipv4::new(from, to, IpProtocol::TCP);
        header.dont_fragment = true;
        let pseudo = header.pseudo();
        let sent = self.send_written(now, header, |w| segment.header.write_segment(w, pseudo, &segment.data));
        if let Err(Unsent::TooLong(mtu)) = sent {
            self.shorten(now, to, mtu);
        }
    }
}

fn pair(address: SocketAddrV4) -> (Ipv4Addr, u16) {
    (*address.ip(), address.port())
}
