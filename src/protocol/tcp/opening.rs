//! The way into a connection: OPEN, and SEGMENT ARRIVES before both numbers are known (RFC 9293 §3.10.1, §3.10.7.2,
//! §3.10.7.3).

use super::connection::{Connection, DEFAULT_MSS, LEAST_SEGMENT};
use super::outbox::{Item, Segment, Signal};
use super::timers::Timer;
use super::view::told;
use super::{Seq, State, Trigger};
use crate::text::{Arg, Say};
use crate::time::Instant;
use crate::trace::{Focus, Rfc};
use crate::wire::{Flags, Protocol, Tcp, TcpOption};

impl Connection {
    /// Active OPEN: from CLOSED, or from a socket that listened (RFC 9293 §3.10.1).
    pub fn open(&mut self, now: Instant, listened: bool) {
        let (from, trigger) =
            if listened { (State::Listen, Trigger::Send) } else { (State::Closed, Trigger::ActiveOpen) };
        self.state = from;
        self.take(trigger);
        let initial = self.send.initial;
        self.out.say(&[Self::rule("§3.10.1"), Rfc::new(6528, "§3")], move || {
            Say::new("tcp-open")
                .with("initial", Arg::Initial(initial.0))
                .with("from", from.name())
                .about(Focus::sent(Protocol::Tcp, "Sequence Number"))
        });
        self.send_syn(now);
    }

    /// Puts data into the buffer that leaves with the SYN (RFC 9293 §3.10.1).
    pub fn send_with_syn(&mut self, data: &[u8]) {
        self.send.buffer.push(data);
    }

    /// A SYN arrived at a socket that listens: this is the connection it asks for (RFC 9293 §3.10.7.2, third).
    pub fn accept(&mut self, now: Instant, segment: &Segment<'_>) {
        self.passive = true;
        self.state = State::Listen;
        self.take(Trigger::ReceiveSyn);
        self.take_syn(now, segment);
        self.take_window(segment);
        let (initial, theirs) = (self.send.initial.0, self.receive.initial.0);
        self.out.say(&[Self::rule("§3.10.7.2")], move || {
            Say::new("tcp-syn-received")
                .with("initial", Arg::Initial(initial))
                .with("theirs", Arg::Initial(theirs))
                .about(Focus::sent(Protocol::Tcp, "Acknowledgment Number"))
        });
        self.send_syn(now);
    }

    /// A connection that a cookie brought back (RFC 4987 §3.6): it is open at once.
    pub fn restore(&mut self, now: Instant, segment: &Segment<'_>, segment_size: u16) {
        self.passive = true;
        self.restored = true;
        self.state = State::Listen;
        self.take(Trigger::ReceiveSyn);
        self.receive.initial = Seq(segment.header.sequence_number) - 1;
        self.receive.next = Seq(segment.header.sequence_number);
        self.receive.answered = self.receive.next;
        // The window that the answer told is not known any more; it was no larger than the buffer.
        self.receive.edge = self.receive.next + self.receive.buffer.window().min(65_535);
        self.limit_segment(segment_size);
        self.send.next = self.send.initial + 1;
        self.send.unacknowledged = self.send.initial;
        self.handle_segment(now, segment.clone());
    }

    /// Sends the SYN of this side, for the first time or again.
    pub(super) fn send_syn(&mut self, now: Instant) {
        let flags = if self.state == State::SynSent { Flags::SYN } else { Flags::SYN | Flags::ACK };
        let header = self.header(now, self.send.initial, flags);
        // Karn's algorithm: one that is sent again, alone or with an acknowledgment, is not timed.
        let first = self.send.next == self.send.initial;
        self.send.timed = first.then_some((self.send.initial + 1, now));
        let data =
            if self.state == State::SynSent { self.data_with_syn(&header.options) } else { Vec::new() };
        self.send.next = self.send.next.max(self.send.initial + 1 + data.len() as u32);
        self.emit(now, header, data);
        self.start_retransmission(now);
    }

    /// What goes with a SYN: the first time what the program wrote before it asked, as far as it fits behind the
    /// options, and the same again later. What it writes meanwhile waits (RFC 9293 §3.10.2).
    fn data_with_syn(&self, options: &[TcpOption]) -> Vec<u8> {
        let options: usize = options.iter().map(TcpOption::length).sum();
        // RFC 9293 §3.7.1: what the other side takes is not known yet.
        let room = usize::from(self.send.segment.min(DEFAULT_MSS));
        let room = room.saturating_sub(options.next_multiple_of(4));
        let again = self.send.next != self.send.initial;
        let sent = self.send.next.since(self.send.initial + 1) as usize;
        self.send.buffer.copy(0, if again { room.min(sent) } else { room })
    }

    /// What a SYN tells: the other side's initial number and its options.
    fn take_syn(&mut self, now: Instant, segment: &Segment<'_>) {
        let header = &segment.header;
        self.receive.initial = Seq(header.sequence_number);
        self.receive.next = self.receive.initial + 1;
        self.receive.edge = self.receive.next;
        let mut theirs = DEFAULT_MSS;
        for option in &header.options {
            match option {
                TcpOption::MaximumSegmentSize(size) => theirs = *size,
                TcpOption::WindowScale(shift) if self.settings.window_scale => {
                    self.agreed.window_scale = true;
                    // RFC 7323 §2.3: more than 14 is taken for 14.
                    self.send.shift = (*shift).min(14);
                    self.receive.shift = self.wanted_shift();
                }
                TcpOption::Timestamps { value, .. } if self.settings.timestamps => {
                    self.agreed.timestamps = true;
                    self.receive.timestamp = (*value, now);
                }
                TcpOption::SackPermitted => {
                    self.agreed.selective_acknowledgments = self.settings.selective_acknowledgments;
                }
                _ => {}
            }
        }
        self.limit_segment(theirs);
        // RFC 9293 §3.10.7.2: "any other control or text should be queued for processing later".
        let mut early = segment.clone();
        early.header.sequence_number = self.receive.next.0;
        early.header.flags.0 &= !Flags::SYN.0;
        // RFC 9293 §3.1: the pointer counts from the segment's number, which was the SYN's.
        early.header.urgent_pointer = early.header.urgent_pointer.saturating_sub(1);
        let more = early.length() > 0 || early.header.flags.contains(Flags::URG);
        self.receive.early = more.then(|| early.into_owned());
    }

    /// Says what both ends can do, now that both have offered.
    fn say_agreed(&mut self) {
        let (agreed, size, shift) = (self.agreed, self.send.segment, self.send.shift);
        let rules = [Self::rule("§3.7.1"), Rfc::new(7323, "§2.2"), Rfc::new(2018, "§2")];
        self.out.say(&rules, move || {
            let yes = |agreed: bool| if agreed { "yes" } else { "no" };
            Say::new("tcp-agreed")
                .with("size", u32::from(size))
                .with("scale", yes(agreed.window_scale))
                .with("factor", 1_u32 << shift)
                .with("sack", yes(agreed.selective_acknowledgments))
                .with("timestamps", yes(agreed.timestamps))
                .about(Focus::arrived(Protocol::Tcp, "Maximum Segment Size"))
        });
    }

    /// The other side takes no longer segments than this (RFC 9293 §3.7.1), or the path carries none.
    pub fn limit_segment(&mut self, size: u16) {
        self.send.segment = self.send.segment.min(size.max(LEAST_SEGMENT));
        self.congestion.set_mss(self.full());
    }

    /// SEGMENT ARRIVES in SYN-SENT (RFC 9293 §3.10.7.3).
    pub(super) fn syn_sent(&mut self, now: Instant, segment: Segment<'_>) {
        let Tcp { flags, acknowledgment_number, .. } = segment.header;
        let number = Seq(acknowledgment_number);
        let acknowledges = flags.contains(Flags::ACK);
        // First, the ACK bit.
        if acknowledges && (!number.is_after(self.send.initial) || number.is_after(self.send.next)) {
            let (told, expected) = (self.send.told(number), self.send.told(self.send.next));
            let reset = flags.contains(Flags::RST);
            let id = if reset { "tcp-reset-of-other-syn" } else { "tcp-bad-ack-of-syn-sent" };
            self.out.say(&[Self::rule("§3.10.7.3")], move || {
                Say::new(id)
                    .with("acknowledgment", told)
                    .with("expected", expected)
                    .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
            });
            if !reset {
                self.reset(now, number, Flags::default());
            }
            return;
        }
        // Second, the RST bit.
        if flags.contains(Flags::RST) {
            if acknowledges {
                self.say_refused(Self::rule("§3.10.7.3"));
                self.out.push(Item::Signal(Signal::Refused));
                self.take(Trigger::ReceiveReset);
            } else {
                self.out.say(&[Self::rule("§3.10.7.3")], move || {
                    Say::new("tcp-reset-without-ack").about(Focus::arrived(Protocol::Tcp, "ACK"))
                });
            }
            return;
        }
        // Fifth: neither SYN nor RST.
        if !flags.contains(Flags::SYN) {
            return self.out.say(&[Self::rule("§3.10.7.3")], move || {
                Say::new("tcp-no-syn").about(Focus::arrived(Protocol::Tcp, "SYN"))
            });
        }
        // Fourth, the SYN bit.
        self.take_syn(now, &segment);
        let theirs = self.receive.initial.0;
        if !acknowledges {
            // Both asked at once.
            self.take(Trigger::ReceiveSyn);
            self.take_window(&segment);
            self.out.say(&[Self::rule("§3.5")], move || {
                Say::new("tcp-simultaneous-open")
                    .with("theirs", Arg::Initial(theirs))
                    .about(Focus::arrived(Protocol::Tcp, "ACK"))
            });
            self.say_agreed();
            self.stop(Timer::Retransmission);
            return self.send_syn(now);
        }
        self.take(Trigger::ReceiveSynAck);
        let data = number.since(self.send.initial + 1);
        self.send.buffer.acknowledge(data as usize);
        self.send.unacknowledged = number;
        self.take_window(&segment);
        let timed = self.send.timed.take();
        match timed {
            Some((_, sent)) => self.timeout.measure(now.since(sent)),
            // RFC 7323 §4.1: the timestamp that comes back tells which of several SYNs is answered.
            None => self.measure_echo(now, &segment),
        }
        self.stop(Timer::Retransmission);
        self.send.waiting_since = None;
        if number.is_before(self.send.next) {
            // Data that went with the SYN was not taken.
            self.start_retransmission(now);
        }
        let rtt = self.timeout.smoothed();
        let measured = match (timed, rtt) {
            (Some(_), _) => "yes",
            (None, Some(_)) => "echo",
            (None, None) => "no",
        };
        self.out.say(&[Self::rule("§3.10.7.3")], move || {
            Say::new("tcp-established-active")
                .with("theirs", Arg::Initial(theirs))
                .with("rtt", told(rtt))
                .with("timed", measured)
                .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
        });
        self.say_agreed();
        // What the program has already written takes the acknowledgment along: "Data or controls that were queued for
        // transmission MAY be included".
        if self.has_unsent() {
            self.receive.answer_now = true;
        } else {
            self.acknowledge(now);
        }
        self.opened(now);
    }

    /// The other side does not want the connection that this one asked for.
    pub(super) fn say_refused(&mut self, rule: Rfc) {
        let (state, program) = (self.state.name(), self.program());
        self.out.say(&[rule], move || {
            Say::new("tcp-refused")
                .with("state", state)
                .with("program", program)
                .about(Focus::arrived(Protocol::Tcp, "RST"))
        });
    }

    /// The connection is open: what counts from now on.
    pub(super) fn opened(&mut self, now: Instant) {
        if self.recovery.timeouts > 0 {
            // RFC 6298 §5.7: a SYN was lost, so the first data is waited for longer.
            self.timeout.after_lost_syn();
        }
        self.recovery.timeouts = 0;
        if let Some(keepalive) = self.settings.keepalive {
            self.set(Timer::Keepalive, now + keepalive.idle);
        }
        self.out.push(Item::Signal(Signal::Established));
        if let Some(early) = self.receive.early.take() {
            let size = early.data.len();
            if size > 0 {
                self.out
                    .say(&[Self::rule("§3.10.7.2")], move || Say::new("tcp-early-data").with("size", size));
            }
            self.urgent_in(&early);
            self.text_in(now, early);
        }
        if self.send.closing && self.state.can_send() {
            self.close_now(now);
        }
    }
}
