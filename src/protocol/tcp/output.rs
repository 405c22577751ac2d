//! What is sent and when: the window, the congestion window, Nagle's algorithm and the avoidance of silly windows
//! (RFC 9293 §3.7.4, §3.8.6, RFC 5681, RFC 6675).

use super::connection::Connection;
use super::recovery::Repair;
use super::scoreboard::Scoreboard;
use super::timers::Timer;
use super::{Seq, State};
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Focus, Rfc};
use crate::wire::{Flags, Protocol};

/// RFC 9293 §3.8.6.2.1: so long a window that is too small for a segment worth sending may stay so, "0.1 to 1.0
/// seconds".
const OVERRIDE: Duration = Duration::from_secs(1);

impl Connection {
    /// Sends all that may be sent now.
    pub(super) fn transmit(&mut self, now: Instant) {
        if !matches!(
            self.state,
            State::Established | State::CloseWait | State::FinWait1 | State::Closing | State::LastAck
        ) {
            return;
        }
        while self.send_again(now)
            || self.send_new(now)
            || self.send_last_resort(now)
            || self.send_rescue(now)
        {}
        // Nothing in flight will bring an acknowledgment, and something waits: look again later.
        let idle = self.send.unacknowledged == self.send.next;
        if idle && self.has_unsent() && self.timers.due(Timer::Persist).is_none() {
            self.set(Timer::Persist, now + self.persist_wait(self.send.window));
        }
    }

    /// How long a window that is closed, or too small for a segment worth sending, is waited for.
    pub(super) fn persist_wait(&self, window: u32) -> Duration {
        let timeout = self.timeout.current();
        if window == 0 { timeout } else { timeout.min(OVERRIDE) }
    }

    /// Whether data or a FIN was not sent yet.
    pub(super) fn has_unsent(&self) -> bool {
        self.send.next.max(self.data_start()).is_before(self.written())
            || (self.send.closing && self.send.fin.is_none())
    }

    /// How many octets are taken to be in the network.
    pub(super) fn flight(&self) -> u32 {
        let (una, next) = (self.send.unacknowledged, self.send.next);
        match self.recovery.repair {
            Repair::None | Repair::Fast => next.since(una),
            Repair::Selective { resent, .. } => self.scoreboard.pipe(una, next, resent, self.full()),
            // What was in flight when the timer ran out is gone, but for what was sent again since.
            Repair::Timeout { next: again } => {
                let missing = |from, to| self.scoreboard.missing_between(from, to);
                missing(una, again) + missing(self.recovery.point, next)
            }
        }
    }

    /// Sends the next segment that is taken to be lost, and tells whether it did.
    fn send_again(&mut self, now: Instant) -> bool {
        let room = self.congestion.window().saturating_sub(self.flight());
        match self.recovery.repair {
            Repair::Timeout { next } => {
                // RFC 6675 §5.1: what is reported since the timer ran out is not sent again.
                let point = self.recovery.point;
                let from = self.scoreboard.missing_from(next);
                let left = if from.is_before(point) {
                    self.scoreboard.range_after(from, point).min(point).since(from)
                } else {
                    0
                };
                // RFC 5681 §2: nothing goes beyond the congestion window.
                if left == 0 || room < left.min(self.fits()) {
                    return false;
                }
                let end = self.resend_part(now, from, left.min(self.full()));
                self.recovery.repair = Repair::Timeout { next: end };
                from.is_before(end)
            }
            Repair::Selective { .. } => self.fill_gap(now, Scoreboard::next_gap),
            _ => false,
        }
    }

    /// RFC 6675 §4, NextSeg() rule (3): nothing new can be sent, so what is perhaps only late is sent again.
    fn send_last_resort(&mut self, now: Instant) -> bool {
        self.fill_gap(now, Scoreboard::last_resort)
    }

    /// RFC 6675 §4, NextSeg() rule (4): once in a recovery, the last segment is sent again, so that what it brings back
    /// goes on where the timer would have to.
    fn send_rescue(&mut self, now: Instant) -> bool {
        let Repair::Selective { resent, rescued } = self.recovery.repair else { return false };
        let (una, next, full) = (self.send.unacknowledged, self.send.next, self.full());
        if !una.is_after(rescued) || self.congestion.window().saturating_sub(self.flight()) < full {
            return false;
        }
        let (from, length) = self.scoreboard.last_missing(una, next, full);
        self.recovery.repair = Repair::Selective { resent, rescued: self.recovery.point };
        from.is_before(self.resend_part(now, from, length))
    }

    /// Sends what is missing before something that arrived, and tells whether there was any.
    fn fill_gap(
        &mut self,
        now: Instant,
        find: impl Fn(&Scoreboard, Seq, Seq, Seq, u32) -> Option<(Seq, u32)>,
    ) -> bool {
        let Repair::Selective { resent, rescued } = self.recovery.repair else { return false };
        let (una, next, full) = (self.send.unacknowledged, self.send.next, self.full());
        // RFC 6675 §5 C: as long as a full segment more may be in the network.
        if self.congestion.window().saturating_sub(self.flight()) < full {
            return false;
        }
        let Some((gap, length)) = find(&self.scoreboard, una, next, resent, full) else { return false };
        let end = self.resend_part(now, gap, length);
        self.recovery.repair = Repair::Selective { resent: resent.max(end), rescued };
        gap.is_before(end)
    }

    /// Sends the segment at `from` again and returns where it ends.
    pub(super) fn resend(&mut self, now: Instant, from: Seq) -> Seq {
        self.resend_part(now, from, self.full())
    }

    fn resend_part(&mut self, now: Instant, from: Seq, most: u32) -> Seq {
        // Karn's algorithm: what is sent twice is not timed.
        self.send.timed = None;
        let from = from.max(self.data_start());
        // RFC 9293 §3.8.6: of what lies beyond a window that has shrunk, no more than a probe is sent again.
        let edge = self.send.unacknowledged + self.send.window.max(1);
        if !from.is_before(edge) {
            return from;
        }
        let data_end = self.send.fin.unwrap_or(self.written()).min(self.send.next).min(edge);
        let left = if from.is_before(data_end) { data_end.since(from) } else { 0 };
        let length = most.min(self.fits()).min(left);
        let end = from + length;
        let with_fin = self.send.fin == Some(end);
        if length == 0 && !with_fin {
            return from;
        }
        // What a closed window refused is no retransmission but a probe, and said to be one already.
        if self.send.window > 0 {
            let (id, rule) = match (self.recovery.refused, length) {
                (true, _) => ("tcp-refused-again", Self::rule("§3.8.6.1")),
                (false, 0) => ("tcp-fin-sent-again", Rfc::new(5681, "§3.2")),
                (false, _) => ("tcp-sent-again", Rfc::new(5681, "§3.2")),
            };
            let told = self.send.told(from);
            self.out.say(&[Rfc::new(6298, "§5"), rule], move || {
                Say::new(id)
                    .with("sequence", told)
                    .with("size", length)
                    .about(Focus::sent(Protocol::Tcp, "Sequence Number"))
            });
        }
        self.data_segment(now, from, length, with_fin);
        if with_fin { end + 1 } else { end }
    }

    /// Sends the next segment of new data, or the FIN, and tells whether it did.
    fn send_new(&mut self, now: Instant) -> bool {
        let next = self.send.next;
        if self.send.fin.is_some() {
            return false;
        }
        let waiting = self.written().since(next);
        let edge = self.send.unacknowledged + self.send.window;
        let usable = if edge.is_before(next) { 0 } else { edge.since(next) };
        let room = self.congestion_room();
        let length = waiting.min(usable).min(self.fits());
        let fin = self.send.closing && length == waiting && (usable > length || length == 0 && usable > 0);
        if length == 0 && !fin || length > room || !self.is_worth_it(length, waiting, fin) {
            return false;
        }
        if self.send.unacknowledged == next && now.since(self.send.last) > self.timeout.current() {
            // RFC 5681 §4.1: after a pause nothing is known about the network.
            self.congestion.on_idle();
        }
        if self.recovery.duplicates > 0 && !self.recovery.is_on() {
            self.recovery.limited += length;
        }
        let end = next + length;
        if self.send.timed.is_none() {
            self.send.timed = Some((end + u32::from(fin), now));
        }
        self.send_said(next, length, fin, waiting);
        self.send.next = end + u32::from(fin);
        if fin {
            self.send.fin = Some(end);
        }
        self.data_segment(now, next, length, fin);
        self.stop(Timer::Persist);
        true
    }

    /// How many octets more the congestion window lets into the network.
    fn congestion_room(&self) -> u32 {
        let waits = self.recovery.repair == Repair::None && self.recovery.duplicates > 0;
        if waits && self.agreed.selective_acknowledgments {
            // RFC 6675 §5 (3.3): as many full segments as have left the network.
            let (una, next, full) = (self.send.unacknowledged, self.send.next, self.full());
            let room = self.congestion.window().saturating_sub(self.scoreboard.pipe(una, next, una, full));
            return if room < full { 0 } else { room };
        }
        // RFC 3042 §2: each of the first two duplicate acknowledgments lets one more segment out.
        let limited = if waits { self.recovery.duplicates.min(2) * self.full() } else { 0 };
        (self.congestion.window() + limited).saturating_sub(self.flight())
    }

    /// RFC 9293 §3.8.6.2.1 and §3.7.4: whether a segment of this length is worth sending now.
    fn is_worth_it(&self, length: u32, waiting: u32, fin: bool) -> bool {
        let idle = self.send.unacknowledged == self.send.next;
        // Nagle's algorithm: a small segment waits while something is in flight. The last one does not: nothing more
        // will join it.
        let may_be_small = idle || self.settings.no_delay || self.send.closing;
        length >= self.fits()
            || fin
            || (length == waiting && may_be_small)
            || (length >= self.send.largest_window / 2 && (idle || self.settings.no_delay))
    }

    fn send_said(&mut self, next: Seq, length: u32, fin: bool, waiting: u32) {
        let (window, flight, next) = (self.congestion.window(), self.flight(), self.send.told(next));
        if length > 0 {
            let id = if fin { "tcp-sent-with-fin" } else { "tcp-sent" };
            self.out.say(&[Self::rule("§3.10.2")], move || {
                Say::new(id)
                    .with("sequence", next)
                    .with("size", length)
                    .with("left", waiting - length)
                    .with("flight", flight)
                    .with("window", window)
                    .about(Focus::sent(Protocol::Tcp, "Sequence Number"))
            });
        } else if fin {
            self.out.say(&[Self::rule("§3.10.4")], move || {
                Say::new("tcp-fin-sent").with("sequence", next).about(Focus::sent(Protocol::Tcp, "FIN"))
            });
        }
    }

    /// Sends octets that are in the buffer.
    pub(super) fn data_segment(&mut self, now: Instant, from: Seq, length: u32, fin: bool) {
        let offset = from.since(self.data_start()) as usize;
        let data = self.send.buffer.copy(offset, length as usize);
        let mut flags = Flags::ACK;
        if fin {
            flags = flags | Flags::FIN;
        }
        // RFC 9293 §3.9.1.2: the end of what the program wrote is pushed.
        if length > 0 && from + length == self.written() {
            flags = flags | Flags::PSH;
        }
        let mut header = self.header(now, from, flags);
        if let Some(end) = self.send.urgent.filter(|end| end.is_after(from)) {
            header.flags = header.flags | Flags::URG;
            header.urgent_pointer = end.since(from).min(65_535) as u16;
        }
        self.emit(now, header, data);
        self.start_retransmission(now);
    }

    /// RFC 6298 §5.1.
    pub(super) fn start_retransmission(&mut self, now: Instant) {
        if self.send.waiting_since.is_none() {
            self.send.waiting_since = Some(now);
        }
        if self.timers.due(Timer::Retransmission).is_none() {
            let wait = self.timeout.current();
            self.set(Timer::Retransmission, now + wait);
        }
    }
}
