//! SEGMENT ARRIVES in the states with a connection (RFC 9293 §3.10.7.4).

use super::connection::Connection;
use super::outbox::{Item, Segment, Signal};
use super::timers::Timer;
use super::{Seq, State, Trigger};
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Focus, Rfc};
use crate::wire::{Flags, Protocol, TcpOption};

/// RFC 7323 §5.5: a timestamp that is older than 24 days means nothing any more.
const TIMESTAMP_LIFE: Duration = Duration::from_secs(24 * 24 * 3600);

impl Connection {
    /// Takes a segment whose ports and addresses are this connection's and whose checksum is right.
    pub fn handle_segment(&mut self, now: Instant, segment: Segment<'_>) {
        match self.state {
            State::Closed | State::Listen => {}
            State::SynSent => self.syn_sent(now, segment),
            _ => self.synchronized(now, segment),
        }
        self.transmit(now);
    }

    fn synchronized(&mut self, now: Instant, mut segment: Segment<'_>) {
        let flags = segment.header.flags;
        let reset = flags.contains(Flags::RST);
        // RFC 7323 §5.3 R1: what is older than what came last is not of this connection any more.
        if !reset && self.is_old(now, &segment) {
            self.out.say(&[Rfc::new(7323, "§5.3")], move || {
                Say::new("tcp-old-timestamp").about(Focus::arrived(Protocol::Tcp, "TS Value"))
            });
            return self.answer_discarded(now, &segment);
        }
        // RFC 7323 §3.2: once both ends use timestamps, a segment without one is not of this connection. A SYN may be
        // from a peer that has forgotten it, and must be challenged (RFC 5961 §4.2).
        let bare = !reset && !flags.contains(Flags::SYN) && timestamp(&segment).is_none();
        if bare && self.agreed.timestamps {
            return self.out.say(&[Rfc::new(7323, "§3.2")], move || {
                Say::new("tcp-no-timestamp").about(Focus::arrived(Protocol::Tcp, "Data Offset"))
            });
        }
        // First, the sequence number.
        if !self.is_acceptable(&segment) {
            return self.unacceptable(now, &segment);
        }
        // Second, the RST bit.
        if reset {
            return self.reset_in(now, &segment);
        }
        // Fourth, the SYN bit; the third, security, is not a matter of this stack.
        if flags.contains(Flags::SYN) {
            return self.syn_in(now);
        }
        // Fifth, the ACK field.
        if !flags.contains(Flags::ACK) {
            return self.out.say(&[Self::rule("§3.10.7.4")], move || {
                Say::new("tcp-no-ack").about(Focus::arrived(Protocol::Tcp, "ACK"))
            });
        }
        if self.refuses_acknowledgment(now, &segment) {
            return;
        }
        // Only now: what RFC 5961 §4.2 and §5.2 discard leaves no timestamp behind (RFC 7323 §5.3, R3).
        self.take_timestamp(now, &segment);
        self.alive(now);
        if self.state == State::TimeWait {
            return self.time_wait_in(now, &segment);
        }
        self.trim(&mut segment);
        if !self.acknowledgment_in(now, &segment) {
            return;
        }
        // Sixth, the URG bit; seventh, the text; eighth, the FIN.
        self.urgent_in(&segment);
        self.text_in(now, segment);
    }

    /// "The only thing that can arrive in this state is a retransmission of the remote FIN. Acknowledge it, and restart the
    /// 2 MSL timeout" (RFC 9293 §3.10.7.4, fifth): so is whatever else has a number in the window. A bare
    /// acknowledgment at RCV.NXT asks for nothing, and two ends in TIME-WAIT that answered it would go on for ever.
    fn time_wait_in(&mut self, now: Instant, segment: &Segment<'_>) {
        let sequence = segment.header.sequence_number;
        if segment.length() == 0 && Seq(sequence) == self.receive.next {
            return;
        }
        let expected = self.receive.next.0;
        self.out.say(&[Self::rule("§3.10.7.4")], move || {
            Say::new("tcp-time-wait-again").with("sequence", sequence).with("expected", expected)
        });
        self.start_time_wait(now);
        self.answer_discarded(now, segment);
    }

    /// Table 6 of RFC 9293: whether any of it lies in the window.
    fn is_acceptable(&self, segment: &Segment<'_>) -> bool {
        let (next, window) = (self.receive.next, self.receive_window());
        let first = Seq(segment.header.sequence_number);
        // RFC 5961 §3.2 looks at a reset's number alone; so it is also heard when the window is closed (RFC 9293
        // MUST-66).
        let reset = segment.header.flags.contains(Flags::RST);
        let length = if reset { 0 } else { segment.length() };
        match (length, window) {
            (0, 0) => first == next,
            (0, _) => first.is_in(next, window),
            (_, 0) => false,
            _ => first.is_in(next, window) || (first + (length - 1)).is_in(next, window),
        }
    }

    fn unacceptable(&mut self, now: Instant, segment: &Segment<'_>) {
        let header = &segment.header;
        let first = Seq(header.sequence_number);
        let sequence = self.receive.told(first);
        let (next, window) = (self.receive.next, self.receive_window());
        if header.flags.contains(Flags::RST) {
            return self.out.say(&[Self::rule("§3.10.7.4"), Rfc::new(5961, "§3.2")], move || {
                Say::new("tcp-reset-outside")
                    .with("sequence", sequence)
                    .about(Focus::arrived(Protocol::Tcp, "Sequence Number"))
            });
        }
        let old = (first + segment.length()).since(next) as i32 <= 0;
        let id = match (self.state, old, window) {
            (State::TimeWait, true, _) if header.flags.contains(Flags::FIN) => "tcp-time-wait-fin",
            // RFC 9293 §3.5, Figure 7: its SYN is known, and what it acknowledges is waited for.
            (State::SynReceived, true, _) if header.flags.contains(Flags::SYN | Flags::ACK) => {
                "tcp-syn-ack-crossed"
            }
            // A SYN alone was sent by who had not received the SYN·ACK yet.
            (State::SynReceived, true, _) if header.flags.contains(Flags::SYN) => "tcp-duplicate-syn",
            (_, true, _) => "tcp-duplicate",
            (_, false, 0) => "tcp-window-closed",
            _ => "tcp-outside-window",
        };
        let (length, expected) = (segment.length(), self.receive.told(next));
        self.out.say(&[Self::rule("§3.10.7.4")], move || {
            Say::new(id)
                .with("sequence", sequence)
                .with("length", length)
                .with("expected", expected)
                .with("window", window)
                .about(Focus::arrived(Protocol::Tcp, "Sequence Number"))
        });
        // "If the RCV.WND is zero, … special allowance should be made to accept valid ACKs, URGs, and RSTs." The same is
        // due to the octet before the window, or two ends that open, close or probe at the same time never hear each
        // other (RFC 9293 Appendix A.2).
        let beside = (window == 0 && first == next) || first + 1 == next;
        if beside && header.flags.contains(Flags::ACK) {
            // With its data, which nobody takes: an acknowledgment that came with some is no duplicate (RFC 5681 §2).
            let mut refused = segment.clone();
            refused.header.flags.0 &= !Flags::FIN.0;
            if self.refuses_acknowledgment(now, &refused) {
                return;
            }
            self.alive(now);
            if !self.acknowledgment_in(now, &refused) {
                return;
            }
            self.urgent_in(&refused);
        }
        if id == "tcp-time-wait-fin" {
            // "Acknowledge it, and restart the 2 MSL timeout."
            self.start_time_wait(now);
        }
        self.answer_discarded(now, segment);
    }

    /// Acknowledges what was discarded. Data and a FIN wait for that; what has neither may itself be such an answer, and
    /// two ends that disagree on their numbers would answer each other without end: it counts among the challenges
    /// (RFC 5961 §7).
    fn answer_discarded(&mut self, now: Instant, segment: &Segment<'_>) {
        if segment.data.is_empty() && !segment.header.flags.contains(Flags::FIN) {
            self.challenge(now);
        } else {
            self.acknowledge(now);
        }
    }

    /// RFC 5961 §3.2: only the exact number resets; another inside the window is asked about.
    fn reset_in(&mut self, now: Instant, segment: &Segment<'_>) {
        let number = Seq(segment.header.sequence_number);
        let sequence = self.receive.told(number);
        if number != self.receive.next {
            self.out.say(&[Rfc::new(5961, "§3.2")], move || {
                Say::new("tcp-reset-challenged")
                    .with("sequence", sequence)
                    .about(Focus::arrived(Protocol::Tcp, "Sequence Number"))
            });
            return self.challenge(now);
        }
        if self.state == State::SynReceived && !self.passive {
            // The active OPEN was refused: not back to LISTEN, which it never was in.
            self.say_refused(Self::rule("§3.10.7.4"));
            self.out.push(Item::Signal(Signal::Refused));
            self.take(Trigger::ReceiveRefusal);
            return;
        }
        let (id, rule) = match self.state {
            State::SynReceived => ("tcp-reset-to-listen", Self::rule("§3.10.7.4")),
            // RFC 1337 §1: what keeps old segments off is ended by one of them, for it was answered.
            State::TimeWait => ("tcp-reset-time-wait", Rfc::new(1337, "§1")),
            _ => ("tcp-reset", Self::rule("§3.10.7.4")),
        };
        self.out.say(&[rule], move || {
            Say::new(id).with("sequence", sequence).about(Focus::arrived(Protocol::Tcp, "Sequence Number"))
        });
        // "Users should also receive an unsolicited general 'connection reset' signal", but not in CLOSING, LAST-ACK
        // and TIME-WAIT: they have closed, and were told of the other side's end.
        if matches!(self.state, State::Established | State::FinWait1 | State::FinWait2 | State::CloseWait) {
            self.out.push(Item::Signal(Signal::Reset));
        }
        self.take(Trigger::ReceiveReset);
    }

    fn syn_in(&mut self, now: Instant) {
        if self.state == State::SynReceived && self.passive {
            self.out.say(&[Self::rule("§3.10.7.4")], move || {
                Say::new("tcp-syn-again-to-listen").about(Focus::arrived(Protocol::Tcp, "SYN"))
            });
            self.take(Trigger::ReceiveReset);
            return;
        }
        // RFC 5961 §4.2: whatever its number, ask whether it is meant.
        self.out.say(&[Rfc::new(5961, "§4.2")], move || {
            Say::new("tcp-syn-challenged").about(Focus::arrived(Protocol::Tcp, "SYN"))
        });
        self.challenge(now);
    }

    /// Sends an ACK to hear whether the other side meant it.
    pub(super) fn challenge(&mut self, now: Instant) {
        if self.challenges.allow(now) {
            self.acknowledge(now);
        } else {
            self.out.say(&[Rfc::new(5961, "§7")], move || Say::new("tcp-challenge-limited"));
        }
    }

    /// Cuts off what came before and what does not fit the window (RFC 9293 §3.10.7.4, first).
    fn trim(&self, segment: &mut Segment<'_>) {
        let (next, window) = (self.receive.next, self.receive_window());
        let first = Seq(segment.header.sequence_number);
        if first.is_before(next) {
            let known = (next.since(first) as usize).min(segment.data.len());
            segment.data.to_mut().drain(..known);
            // What ended before was told before.
            let before = next.since(first).min(65_535) as u16;
            match segment.header.urgent_pointer.checked_sub(before) {
                Some(left) => segment.header.urgent_pointer = left,
                None => segment.header.flags.0 &= !Flags::URG.0,
            }
            segment.header.sequence_number = next.0;
        }
        let room = window.saturating_sub(Seq(segment.header.sequence_number).since(next)) as usize;
        // A FIN at the edge takes no room in the buffer, so it is taken with data that just fits.
        if segment.data.len() > room {
            segment.data.to_mut().truncate(room);
            segment.header.flags.0 &= !Flags::FIN.0;
        }
    }

    /// PAWS (RFC 7323 §5.2): a timestamp before the last one, unless that is too old to say anything.
    fn is_old(&self, now: Instant, segment: &Segment<'_>) -> bool {
        self.agreed.timestamps
            && timestamp(segment).is_some_and(|(value, _)| self.is_before_recent(now, value))
    }

    fn is_before_recent(&self, now: Instant, value: u32) -> bool {
        let (recent, taken) = self.receive.timestamp;
        Seq(value).is_before(Seq(recent)) && now.since(taken) < TIMESTAMP_LIFE
    }

    /// RFC 7323 §4.3: the timestamp of what was acknowledged last is the one to be echoed.
    fn take_timestamp(&mut self, now: Instant, segment: &Segment<'_>) {
        if let Some((value, _)) = timestamp(segment).filter(|_| self.agreed.timestamps)
            && !self.is_before_recent(now, value)
            && !Seq(segment.header.sequence_number).is_after(self.receive.answered)
        {
            self.receive.timestamp = (value, now);
        }
    }

    /// The other side lives: the wait for a sign of that begins anew.
    fn alive(&mut self, now: Instant) {
        self.probes = 0;
        if let Some(keepalive) = self.settings.keepalive
            && self.timers.due(Timer::Keepalive).is_some()
        {
            self.set(Timer::Keepalive, now + keepalive.idle);
        }
    }

    pub(super) fn urgent_in(&mut self, segment: &Segment<'_>) {
        let header = &segment.header;
        if !header.flags.contains(Flags::URG) || !self.state.can_receive() {
            return;
        }
        // RFC 9293 §3.8.5: the pointer is to the octet behind the urgent data, or to its last one; the systems in use
        // take the first reading (RFC 6093 §3.1).
        let end = Seq(header.sequence_number) + u32::from(header.urgent_pointer);
        let consumed = self.consumed();
        // MUST-32: the program is told when there is urgent data to come, and when that becomes more.
        if end.is_after(self.receive.urgent.unwrap_or(consumed)) {
            self.receive.urgent = Some(end);
            let end = self.receive.told(end);
            self.out.say(&[Self::rule("§3.8.5")], move || {
                Say::new("tcp-urgent").with("end", end).about(Focus::arrived(Protocol::Tcp, "Urgent Pointer"))
            });
            self.out.push(Item::Signal(Signal::Urgent));
        }
    }

    /// Seventh, the segment text, and eighth, the FIN.
    pub(super) fn text_in(&mut self, now: Instant, segment: Segment<'_>) {
        let first = Seq(segment.header.sequence_number);
        let offset = first.since(self.receive.next);
        let data = segment.data;
        let fin = segment.header.flags.contains(Flags::FIN);
        if !self.state.can_receive() {
            // "This should not occur since a FIN has been received from the remote side. Ignore the segment text."
            return;
        }
        if self.orphaned && !data.is_empty() {
            // RFC 9293 §3.6.1: data that no program will ever read is answered with a reset.
            let size = data.len();
            self.out.say(&[Self::rule("§3.6.1")], move || {
                Say::new("tcp-nobody-reads")
                    .with("size", size)
                    .about(Focus::arrived(Protocol::Tcp, "Sequence Number"))
            });
            self.reset(now, self.send.next, Flags::default());
            self.take(Trigger::Abort);
            return;
        }
        if fin {
            self.receive.fin = Some(first + data.len() as u32);
        }
        let had_gap = self.receive.buffer.beyond().next().is_some();
        let moved = if data.is_empty() { 0 } else { self.receive.buffer.insert(offset, &data) };
        self.receive.next += moved;
        if !data.is_empty() {
            self.text_said(offset, moved, data.len(), had_gap);
        }
        if moved > 0 {
            self.out.push(Item::Signal(Signal::Readable));
        }
        if self.receive.fin == Some(self.receive.next) {
            return self.fin_in(now);
        }
        let gap = had_gap || self.receive.buffer.beyond().next().is_some() || self.receive.fin.is_some();
        if data.is_empty() && !fin {
            return;
        }
        if data.is_empty() {
            self.out.say(&[Self::rule("§3.10.7.4")], move || {
                Say::new("tcp-fin-beyond").with("gap", offset).about(Focus::arrived(Protocol::Tcp, "FIN"))
            });
        }
        self.receive.unanswered += data.len() as u32;
        let full = self.receive_full().max(1);
        // RFC 5681 §4.2: what is out of order, and what "fills in all or part of a gap", is answered at once; so is every
        // second full segment (RFC 9293 §3.8.6.3).
        if offset > 0 || gap || self.receive.unanswered >= 2 * full {
            self.receive.answer_now = true;
        } else if self.timers.due(Timer::Acknowledgment).is_none() {
            self.set(Timer::Acknowledgment, now + self.settings.acknowledgment_delay);
        }
    }

    fn text_said(&mut self, offset: u32, moved: u32, length: usize, had_gap: bool) {
        let next = self.receive.told(self.receive.next);
        let closed = had_gap && self.receive.buffer.beyond().next().is_none();
        let id = match offset {
            1.. => "tcp-data-beyond",
            0 if closed || moved > length as u32 => "tcp-data-fills",
            0 => "tcp-data",
        };
        self.out.say(&[Self::rule("§3.10.7.4")], move || {
            Say::new(id)
                .with("size", length)
                .with("moved", moved)
                .with("next", next)
                .with("gap", offset)
                .about(Focus::arrived(Protocol::Tcp, "Sequence Number"))
        });
    }

    /// Eighth: everything before the FIN is here.
    fn fin_in(&mut self, now: Instant) {
        self.receive.fin = None;
        self.receive.next += 1;
        self.receive.edge = self.receive.edge.max(self.receive.next);
        let before = self.state;
        let both = before == State::FinWait1 && self.is_fin_acknowledged();
        self.take(if both { Trigger::ReceiveFinAckOfFin } else { Trigger::ReceiveFin });
        let state = self.state.name();
        let next = self.receive.told(self.receive.next);
        self.out.say(&[Self::rule("§3.10.7.4")], move || {
            Say::new("tcp-fin")
                .with("from", before.name())
                .with("to", state)
                .with("next", next)
                .about(Focus::arrived(Protocol::Tcp, "FIN"))
        });
        self.out.push(Item::Signal(Signal::PeerClosed));
        if self.state == State::TimeWait {
            self.start_time_wait(now);
        }
        self.receive.answer_now = true;
    }

    /// Starts the wait of twice the maximum segment lifetime, with all other timers off.
    pub(super) fn start_time_wait(&mut self, now: Instant) {
        for timer in Timer::ALL {
            self.stop(timer);
        }
        self.set(Timer::TimeWait, now + self.settings.maximum_segment_lifetime * 2);
    }
}

/// The Timestamps option of a segment: its value and its echo reply.
pub(super) fn timestamp(segment: &Segment<'_>) -> Option<(u32, u32)> {
    segment.header.options.iter().find_map(|option| match option {
        TcpOption::Timestamps { value, echo_reply } => Some((*value, *echo_reply)),
        _ => None,
    })
}
