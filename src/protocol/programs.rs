//! The programs on a node: what they send, and what they are told.

use super::call::{Method, Ping, Traceroute, letters};
use super::errors::{mark, reason};
use super::output::Unsent;
use super::ping::{Answer, PingRun};
use super::stack::Stack;
use super::timer::Timer;
use super::traceroute::{FIRST_PORT, TraceRun};
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Focus, Layer, Rfc};
use crate::wire::{Icmp, IcmpBody, IpProtocol, Ipv4, Protocol, Reader, Udp, unreachable};
use std::net::Ipv4Addr;

/// The port that a traceroute's datagrams come from is this and the program's number.
const TRACE_PORT: u16 = 40_000;

/// A program that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Program {
    Ping(PingRun),
    Traceroute(TraceRun),
}

/// The programs in the order in which they were started; the number of one is its index and 1.
pub(super) type Programs = Vec<Program>;

/// What came of a packet that a program had sent.
enum Outcome<'a> {
    Reply(&'a Ipv4, usize),
    Error(Ipv4Addr, &'a Icmp),
}

impl Stack {
    pub(super) fn start_ping(&mut self, now: Instant, ping: Ping) {
        self.programs.push(Program::Ping(PingRun::new(ping)));
        self.program_interval(now, self.programs.len() as u16);
    }

    pub(super) fn start_traceroute(&mut self, now: Instant, trace: Traceroute) {
        self.programs.push(Program::Traceroute(TraceRun::new(trace)));
        self.next_probe(now, self.programs.len() as u16);
    }

    pub(super) fn program(&mut self, number: u16) -> Option<&mut Program> {
        self.programs.get_mut(usize::from(number).checked_sub(1)?)
    }

    /// Sends the next echo request.
    pub(super) fn program_interval(&mut self, now: Instant, number: u16) {
        let Some(Program::Ping(run)) = self.program(number) else { return };
        let Some(sequence) = run.next(now) else { return };
        let (call, data, more) = (run.call, run.data.clone(), run.has_more());
        if sequence == 1 {
            // The table is new.
            self.touch();
        }
        let say = move || {
            Say::new("ping-request")
                .with("target", call.target.to_string())
                .with("sequence", u32::from(sequence))
                .with("size", u32::from(call.size))
                .about(Focus::default().row("ping", format!("{number}/{sequence}")))
        };
        self.note(Layer::Internet, say, &[Rfc::new(792, "")]);
        self.touch_ping(number, sequence);
        self.set_timer(Timer::Answer(number, sequence), now + call.wait);
        if more {
            self.set_timer(Timer::Interval(number), now + call.interval);
        }
        self.echo_request(now, number, sequence, call.target, &data, call.time_to_live, call.dont_fragment);
    }

    #[expect(clippy::too_many_arguments, reason = "they are the fields of two headers")]
    fn echo_request(
        &mut self,
        now: Instant,
        number: u16,
        sequence: u16,
        target: Ipv4Addr,
        data: &[u8],
        time_to_live: u8,
        dont_fragment: bool,
    ) {
        let mut header = Ipv4::new(Ipv4Addr::UNSPECIFIED, target, IpProtocol::ICMP);
        (header.time_to_live, header.dont_fragment) = (time_to_live, dont_fragment);
        let echo = Icmp::echo(number, sequence);
        let sent = self.send_written(now, header, |w| echo.write_message(w, data));
        self.unsent(now, number, sequence, target, sent);
    }

    /// Tells a program that its packet did not even leave.
    fn unsent(
        &mut self,
        now: Instant,
        number: u16,
        sequence: u16,
        target: Ipv4Addr,
        sent: Result<(), Unsent>,
    ) {
        let (say, mark) = match sent {
            Ok(()) => return,
            Err(Unsent::NoRoute) => (Say::new("told-no-route"), "!N"),
            Err(Unsent::TooLong(mtu)) => (Say::new("told-too-long").with("mtu", u32::from(mtu)), "!F"),
        };
        self.tell(say.with("target", target.to_string()));
        self.stop_timer(Timer::Answer(number, sequence));
        self.touch();
        match self.program(number) {
            Some(Program::Ping(run)) => {
                run.answer(sequence, Answer::Mark(mark));
                self.finish_ping(number);
            }
            Some(Program::Traceroute(run)) => {
                run.answer(sequence, mark.to_owned(), String::new());
                run.ended = true;
                self.next_probe(now, number);
            }
            None => {}
        }
    }

    /// Nobody answered in time.
    pub(super) fn program_timeout(&mut self, now: Instant, number: u16, sequence: u16) {
        match self.program(number) {
            Some(Program::Ping(run)) => {
                let unanswered = run.answer(sequence, Answer::Mark("*")).is_some();
                if unanswered {
                    let say = Say::new("echo-missed")
                        .with("sequence", u32::from(sequence))
                        .about(Focus::default().row("ping", format!("{number}/{sequence}")));
                    self.note(Layer::Application, say, &[]);
                    self.touch_ping(number, sequence);
                    self.tell(Say::new("told-ping-lost").with("sequence", u32::from(sequence)));
                    self.finish_ping(number);
                }
            }
            Some(Program::Traceroute(run)) => {
                if let Some(hop) = run.answer(sequence, "*".to_owned(), "*".to_owned()) {
                    self.touch();
                    self.tell(Say::new("told-hop-silent").with("hop", u32::from(hop)));
                    self.next_probe(now, number);
                }
            }
            None => {}
        }
    }

    /// An echo reply arrived.
    pub(super) fn program_reply(
        &mut self,
        now: Instant,
        number: u16,
        sequence: u16,
        header: &Ipv4,
        size: usize,
    ) {
        self.outcome(now, number, sequence, &Outcome::Reply(header, size));
    }

    /// An error arrived that quotes a packet of this node: the quote tells which program's.
    pub(super) fn program_error(&mut self, now: Instant, from: Ipv4Addr, message: &Icmp, quote: &[u8]) {
        let mut r = Reader::new(quote);
        let Ok(quoted) = Ipv4::read(&mut r) else { return };
        let error = Outcome::Error(from, message);
        match quoted.protocol {
            IpProtocol::ICMP => {
                if let Ok(Icmp { body: IcmpBody::Echo { identifier, sequence_number }, .. }) =
                    Icmp::read(&mut r)
                {
                    self.outcome(now, identifier, sequence_number, &error);
                }
            }
            IpProtocol::UDP => {
                let Ok(udp) = Udp::read(&mut r) else { return };
                if self.sockets.contains_key(&udp.source_port) {
                    let say = Say::new("told-unreachable")
                        .with("target", quoted.destination.to_string())
                        .with("port", udp.destination_port.to_string())
                        .with("reason", Say::new(reason(message)));
                    self.tell(say);
                } else if let Some(number) = udp.source_port.checked_sub(TRACE_PORT)
                    && let Some(sequence) = udp.destination_port.checked_sub(FIRST_PORT)
                {
                    self.outcome(now, number, sequence, &error);
                }
            }
            IpProtocol::TCP => {
                // RFC 9293 §3.9.2.2: protocol or port unreachable, and what must not be cut but would have to be.
                let hard = matches!(message.body, IcmpBody::DestinationUnreachable { .. })
                    && matches!(message.code, unreachable::PROTOCOL | unreachable::PORT);
                self.tcp_error(now, &quoted, r.rest(), hard);
            }
            _ => {}
        }
    }

    fn outcome(&mut self, now: Instant, number: u16, sequence: u16, outcome: &Outcome<'_>) {
        match self.program(number) {
            Some(Program::Ping(_)) => self.ping_outcome(now, number, sequence, outcome),
            Some(Program::Traceroute(_)) => self.trace_outcome(now, number, sequence, outcome),
            None => {}
        }
    }

    fn ping_outcome(&mut self, now: Instant, number: u16, sequence: u16, outcome: &Outcome<'_>) {
        let Some(Program::Ping(run)) = self.program(number) else { return };
        let Some((sent, _)) = run.line(sequence) else { return };
        let time = now.since(*sent);
        match outcome {
            Outcome::Reply(header, size) => {
                if run.answer(sequence, Answer::Reply(time)).is_none() {
                    let say = Say::new("told-ping-again").with("sequence", u32::from(sequence));
                    return self.tell(say);
                }
                run.replies += 1;
                let say = move || {
                    let say = Say::new("echo-received").with("sequence", u32::from(sequence));
                    let reply = Focus::arrived(Protocol::Icmp, "Sequence Number");
                    say.with("time", time.to_string())
                        .about(reply.row("ping", format!("{number}/{sequence}")))
                };
                self.note(Layer::Application, say, &[Rfc::new(792, "")]);
                self.stop_timer(Timer::Answer(number, sequence));
                let (from, ttl, size) = (header.source, header.time_to_live, *size);
                self.tell(move || {
                    Say::new("told-ping-reply")
                        .with("from", from.to_string())
                        .with("sequence", u32::from(sequence))
                        .with("size", size)
                        .with("ttl", u32::from(ttl))
                        .with("time", time.to_string())
                });
            }
            Outcome::Error(from, message) => {
                let mark = match mark(message) {
                    "" => "!",
                    mark => mark,
                };
                if run.answer(sequence, Answer::Mark(mark)).is_none() {
                    return;
                }
                self.stop_timer(Timer::Answer(number, sequence));
                let say = Say::new("told-ping-error")
                    .with("from", from.to_string())
                    .with("sequence", u32::from(sequence))
                    .with("reason", Say::new(reason(message)));
                self.tell(say);
            }
        }
        self.touch_ping(number, sequence);
        self.finish_ping(number);
    }

    fn finish_ping(&mut self, number: u16) {
        let Some(Program::Ping(run)) = self.program(number) else { return };
        if run.is_done() {
            let (sent, replies) = (run.lines.len(), run.replies);
            self.tell(Say::new("told-ping-done").with("sent", sent).with("replies", u32::from(replies)));
        }
    }

    /// Sends a traceroute's next probe.
    fn next_probe(&mut self, now: Instant, number: u16) {
        let Some(Program::Traceroute(run)) = self.program(number) else { return };
        let call = run.call;
        let Some((sequence, hop)) = run.next(now) else {
            let hops = run.probes.last().map_or(0, |probe| u32::from(probe.hop));
            let id = if run.ended { "told-trace-done" } else { "told-trace-gave-up" };
            let target = call.target.to_string();
            return self.tell(Say::new(id).with("target", target).with("hops", hops));
        };
        self.touch();
        let say = Say::new("trace-probe")
            .with("hop", u32::from(hop))
            .with("target", call.target.to_string())
            .with("probe", u32::from(sequence % u16::from(call.probes.max(1))) + 1)
            .about(Focus::default().row("traceroute", format!("{number}/{}", sequence + 1)));
        self.note(Layer::Application, say, &[Rfc::new(1812, "§5.3.1")]);
        self.set_timer(Timer::Answer(number, sequence), now + call.wait);
        match call.method {
            Method::Echo => self.echo_request(now, number, sequence, call.target, &letters(32), hop, false),
            Method::Udp => {
                let port = FIRST_PORT.saturating_add(sequence);
                let from = TRACE_PORT.saturating_add(number);
                let source = Ipv4Addr::UNSPECIFIED;
                let sent = self.datagram(now, source, (call.target, port), from, &[0; 32], hop, false);
                self.unsent(now, number, sequence, call.target, sent);
            }
        }
    }

    fn trace_outcome(&mut self, now: Instant, number: u16, sequence: u16, outcome: &Outcome<'_>) {
        let Some(Program::Traceroute(run)) = self.program(number) else { return };
        let Some(sent) = run.sent(sequence) else { return };
        let time = now.since(sent).to_string();
        let (from, mark, on_the_way) = match outcome {
            Outcome::Reply(header, _) => (header.source, "", false),
            Outcome::Error(from, message) => {
                (*from, mark(message), matches!(message.body, IcmpBody::TimeExceeded { .. }))
            }
        };
        let shown = if mark.is_empty() { time.clone() } else { format!("{time} {mark}") };
        let Some(hop) = run.answer(sequence, from.to_string(), shown) else { return };
        run.ended |= !on_the_way;
        self.touch();
        self.stop_timer(Timer::Answer(number, sequence));
        let id = if on_the_way { "told-hop" } else { "told-hop-last" };
        self.tell(Say::new(id).with("hop", u32::from(hop)).with("from", from.to_string()).with("time", time));
        self.next_probe(now, number);
    }
}
