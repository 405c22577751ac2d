//! The fifth check of SEGMENT ARRIVES: what the acknowledgment says (RFC 9293 §3.10.7.4), and what is learned from it
//! about round trips, windows and losses.

use super::arrives::timestamp;
use super::connection::Connection;
use super::outbox::{Item, Segment, Signal};
use super::recovery::{Recovery, Repair};
use super::timers::Timer;
use super::view::told;
use super::{Algorithm, Seq, State, Trigger};
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Focus, Rfc};
use crate::wire::{Flags, Protocol, TcpOption};

/// RFC 5681 §3.2: so many duplicate acknowledgments in a row are taken for a loss.
const DUPLICATES: u32 = 3;

impl Connection {
    /// Whether the segment acknowledges what it cannot: then that is answered, and nothing of it counts.
    pub(super) fn refuses_acknowledgment(&mut self, now: Instant, segment: &Segment<'_>) -> bool {
        let number = Seq(segment.header.acknowledgment_number);
        let (una, next) = (self.send.unacknowledged, self.send.next);
        if self.state == State::SynReceived {
            let refused = !una.is_before(number) || number.is_after(next);
            if refused {
                let told = self.send.told(number);
                self.out.say(&[Self::rule("§3.10.7.4")], move || {
                    Say::new("tcp-bad-ack-of-syn")
                        .with("acknowledgment", told)
                        .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
                });
                self.reset(now, number, Flags::default());
            }
            return refused;
        }
        // RFC 5961 §5.2: neither what was never sent nor what is older than the largest window.
        let refused = number.is_after(next) || number.is_before(una - self.send.largest_window);
        if refused {
            let what = if number.is_after(next) { "unsent" } else { "old" };
            let (told, next) = (self.send.told(number), self.send.told(next));
            self.out.say(&[Rfc::new(5961, "§5.2"), Self::rule("§3.10.7.4")], move || {
                Say::new("tcp-ack-of-nothing")
                    .with("acknowledgment", told)
                    .with("next", next)
                    .with("what", what)
                    .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
            });
            self.challenge(now);
        }
        refused
    }

    /// Takes an acknowledgment that is not refused, and tells whether the segment is to be processed further.
    pub(super) fn acknowledgment_in(&mut self, now: Instant, segment: &Segment<'_>) -> bool {
        let number = Seq(segment.header.acknowledgment_number);
        let una = self.send.unacknowledged;
        if self.state == State::SynReceived {
            self.take(Trigger::ReceiveAckOfSyn);
            self.take_window(segment);
            if self.restored {
                self.out.say(&[Rfc::new(4987, "§3.6")], move || {
                    Say::new("tcp-established-cookie")
                        .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
                });
            } else {
                self.out.say(&[Self::rule("§3.10.7.4")], move || {
                    Say::new("tcp-established-passive")
                        .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
                });
            }
            self.opened(now);
        }
        let news = self.sacks_in(segment);
        if una.is_before(number) {
            self.advance(now, segment, number);
            // RFC 6675 §2: with news of what lies beyond a gap it is a duplicate, though it tells of progress too.
            if news && self.state != State::Closed {
                self.duplicate_in(now);
            }
        } else if number == una && self.is_duplicate(segment, news) {
            self.duplicate_in(now);
        }
        if self.state == State::Closed {
            return false;
        }
        self.update_window(segment);
        true
    }

    /// RFC 5681 §2: data is in flight, and the segment has neither data nor SYN nor FIN nor news of the window. With
    /// selective acknowledgments, one that reports something new counts (RFC 6675 §2).
    fn is_duplicate(&self, segment: &Segment<'_>, news: bool) -> bool {
        let header = &segment.header;
        // The answer to a probe of a closed window tells of no loss.
        let in_flight = self.send.unacknowledged.is_before(self.send.next) && self.send.window > 0;
        let plain = segment.length() == 0 && self.window_of(segment) == self.send.window;
        in_flight
            && if self.agreed.selective_acknowledgments {
                news
            } else {
                plain && header.flags.contains(Flags::ACK)
            }
    }

    fn sacks_in(&mut self, segment: &Segment<'_>) -> bool {
        if !self.agreed.selective_acknowledgments {
            return false;
        }
        let blocks = segment.header.options.iter().find_map(|option| match option {
            TcpOption::Sack(blocks) => Some(blocks.as_slice()),
            _ => None,
        });
        let una = self.send.unacknowledged.max(Seq(segment.header.acknowledgment_number));
        self.scoreboard.update(una, self.send.next, blocks.unwrap_or_default())
    }

    /// The window that a segment tells, in bytes.
    const fn window_of(&self, segment: &Segment<'_>) -> u32 {
        let shift = if segment.header.flags.contains(Flags::SYN) { 0 } else { self.send.shift };
        (segment.header.window as u32) << shift
    }

    /// Takes the window as it is.
    pub(super) fn take_window(&mut self, segment: &Segment<'_>) {
        self.send.window = self.window_of(segment);
        self.send.largest_window = self.send.largest_window.max(self.send.window);
        self.send.window_sequence = Seq(segment.header.sequence_number);
        self.send.window_acknowledgment = Seq(segment.header.acknowledgment_number);
    }

    /// Takes the window unless the segment is older than the one that told it last.
    fn update_window(&mut self, segment: &Segment<'_>) {
        let header = &segment.header;
        let (sequence, number) = (Seq(header.sequence_number), Seq(header.acknowledgment_number));
        if number.is_before(self.send.unacknowledged) {
            return;
        }
        let newer = self.send.window_sequence.is_before(sequence)
            || (self.send.window_sequence == sequence && !self.send.window_acknowledgment.is_after(number));
        if !newer {
            return;
        }
        let before = self.send.window;
        self.take_window(segment);
        let after = self.send.window;
        if (before == 0) != (after == 0) {
            let id = if after == 0 { "tcp-window-shut" } else { "tcp-window-opened" };
            self.out.say(&[Self::rule("§3.8.6")], move || {
                Say::new(id).with("window", after).about(Focus::arrived(Protocol::Tcp, "Window"))
            });
        }
        if after > before {
            self.stop(Timer::Persist);
        }
        let in_flight = self.send.unacknowledged.is_before(self.send.next);
        let lossless = matches!(self.recovery.repair, Repair::None | Repair::Timeout { .. });
        if before == 0 && after > 0 && in_flight && lossless {
            // What the closed window refused is sent again now, and not when its timer runs out.
            self.recovery.repair = Repair::Timeout { next: self.send.unacknowledged };
            self.recovery.point = self.send.next;
            self.recovery.refused = true;
        } else if after == 0 && in_flight {
            // RFC 9293 §3.8.6.1: as long as probes are answered, the connection stays open; the next one begins to
            // wait when it is sent.
            self.send.waiting_since = None;
        }
    }

    /// Something new is acknowledged.
    fn advance(&mut self, now: Instant, segment: &Segment<'_>, number: Seq) {
        let una = self.send.unacknowledged;
        let first_data = self.data_start();
        let data = number.min(self.written()).since(first_data);
        let data = if number.is_before(first_data) { 0 } else { data };
        self.measure(now, segment, number);
        self.send.buffer.acknowledge(data as usize);
        self.send.unacknowledged = number;
        self.send.urgent = self.send.urgent.filter(|end| end.is_after(number));
        self.recovery.timeouts = 0;
        self.repair(now, number.since(una), data);
        let all = number == self.send.next;
        let (rtt, rto) = (self.timeout.smoothed(), self.timeout.current());
        let window = self.congestion.window();
        if data > 0 {
            let acknowledged = self.send.told(number);
            let id = if all { "tcp-acknowledged-all" } else { "tcp-acknowledged" };
            self.out.say(&[Self::rule("§3.10.7.4"), Rfc::new(6298, "§2")], move || {
                Say::new(id)
                    .with("size", data)
                    .with("number", acknowledged)
                    .with("rtt", told(rtt))
                    .with("rto", rto.to_string())
                    .with("window", window)
                    .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
            });
            self.out.push(Item::Signal(Signal::Written));
        }
        // RFC 6298 §5.2, §5.3: anew with every one. RFC 6582 §3.2 step 3 would have it of the partial acknowledgments only
        // with the first.
        self.stop(Timer::Retransmission);
        self.send.waiting_since = None;
        if !all {
            self.send.waiting_since = Some(now);
            self.set(Timer::Retransmission, now + rto);
        }
        if self.is_fin_acknowledged() {
            self.fin_acknowledged(now, segment);
        }
    }

    /// Whether the other side has this one's FIN.
    pub(super) fn is_fin_acknowledged(&self) -> bool {
        self.send.fin.is_some_and(|fin| fin.is_before(self.send.unacknowledged))
    }

    fn fin_acknowledged(&mut self, now: Instant, segment: &Segment<'_>) {
        let first = Seq(segment.header.sequence_number);
        let fin_too = segment.header.flags.contains(Flags::FIN)
            && first == self.receive.next
            && self.receive.buffer.beyond().next().is_none();
        // RFC 9293 §3.3.2 note 2: the other FIN comes with it; the one way for both is taken there.
        if self.state == State::FinWait1 && fin_too {
            return;
        }
        let before = self.state;
        if self.take(Trigger::ReceiveAckOfFin) {
            let state = self.state.name();
            self.out.say(&[Self::rule("§3.10.7.4")], move || {
                Say::new("tcp-fin-acknowledged")
                    .with("from", before.name())
                    .with("to", state)
                    .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
            });
        }
        match self.state {
            State::TimeWait => self.start_time_wait(now),
            State::FinWait2 if self.orphaned => self.wait_for_fin(now),
            _ => {}
        }
    }

    /// Nobody will read what still comes: the wait for the other side's FIN has an end.
    pub(super) fn wait_for_fin(&mut self, now: Instant) {
        if let Some(wait) = self.settings.fin_wait_2 {
            self.set(Timer::FinWait2, now + wait);
        }
    }

    /// Takes the round-trip time from the timestamp that comes back (RFC 7323 §4.1), or from the one segment that is
    /// timed; never from one that was sent twice (RFC 6298 §3, Karn's algorithm).
    fn measure(&mut self, now: Instant, segment: &Segment<'_>, number: Seq) {
        match self.send.timed {
            Some((end, sent)) if !number.is_before(end) => {
                self.send.timed = None;
                return self.timeout.measure(now.since(sent));
            }
            // One measurement a round trip is enough: more would make the past forgotten too soon (RFC 7323 §4.2).
            Some(_) => return,
            None => {}
        }
        // A SYN·ACK that had to be sent again is not measured: RFC 6298 §5.7 has its own timeout for what comes then.
        if self.send.unacknowledged != self.send.initial {
            self.measure_echo(now, segment);
        }
    }

    /// Takes the round-trip time from the timestamp that a segment echoes.
    pub(super) fn measure_echo(&mut self, now: Instant, segment: &Segment<'_>) {
        let echoed = timestamp(segment).filter(|(_, echo)| self.agreed.timestamps && *echo != 0);
        if let Some((_, echo)) = echoed {
            let milliseconds = Self::clock(now).wrapping_sub(echo);
            if milliseconds < 1 << 20 {
                self.timeout.measure(Duration::from_millis(u64::from(milliseconds)));
            }
        }
    }

    /// What new data acknowledged means for a loss that is being repaired, and for the congestion window.
    fn repair(&mut self, now: Instant, octets: u32, data: u32) {
        let una = self.send.unacknowledged;
        let done = !una.is_before(self.recovery.point);
        match self.recovery.repair {
            Repair::None => {
                // The point follows, so that it never comes to lie half the numbers behind; it stays before SND.UNA,
                // as something beyond it was acknowledged.
                self.recovery = Recovery::new(self.recovery.point.max(una - 1));
                self.congestion.on_acknowledged(data);
            }
            Repair::Timeout { next } => {
                self.recovery.repair = Repair::Timeout { next: next.max(una) };
                self.recovery.duplicates = 0;
                if done {
                    self.recovery.end();
                }
                self.congestion.on_acknowledged(data);
            }
            // RFC 5681 §3.2 step 6: Reno is done with the first new acknowledgment.
            Repair::Fast if done || self.settings.congestion_control == Algorithm::Reno => {
                self.recovered(done)
            }
            Repair::Fast => {
                // RFC 6582 §3.2 step 3: a partial acknowledgment tells of the next segment that is missing.
                self.congestion.on_partial(octets);
                let told = self.send.told(una);
                self.out.say(&[Rfc::new(6582, "§3.2")], move || {
                    Say::new("tcp-partial")
                        .with("number", told)
                        .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
                });
                self.resend(now, una);
            }
            Repair::Selective { .. } if done => self.recovered(done),
            Repair::Selective { resent, rescued } => {
                self.recovery.repair = Repair::Selective { resent: resent.max(una), rescued };
            }
        }
    }

    fn recovered(&mut self, done: bool) {
        let flight = self.send.next.since(self.send.unacknowledged);
        self.congestion.on_recovered(flight);
        self.recovery.end();
        let window = self.congestion.window();
        let all = if done { "yes" } else { "no" };
        self.out.say(&[Rfc::new(6582, "§3.2")], move || {
            Say::new("tcp-recovered")
                .with("window", window)
                .with("all", all)
                .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
        });
    }

    fn duplicate_in(&mut self, now: Instant) {
        self.recovery.duplicates += 1;
        let count = self.recovery.duplicates;
        match self.recovery.repair {
            Repair::Fast => self.congestion.on_duplicate(),
            Repair::Selective { .. } | Repair::Timeout { .. } => {}
            Repair::None => {
                let lost = self.agreed.selective_acknowledgments
                    && self.scoreboard.is_lost(self.send.unacknowledged, self.full());
                if count >= DUPLICATES || lost {
                    return self.fast_retransmit(now);
                }
                let told = self.send.told(self.send.unacknowledged);
                self.out.say(&[Rfc::new(5681, "§3.2"), Rfc::new(3042, "§2")], move || {
                    Say::new("tcp-duplicate-ack")
                        .with("count", count)
                        .with("number", told)
                        .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
                });
            }
        }
    }

    /// RFC 5681 §3.2, RFC 6582 §3.2, RFC 6675 §5.
    fn fast_retransmit(&mut self, now: Instant) {
        let una = self.send.unacknowledged;
        // RFC 6582 §3.2 step 1, RFC 6675 §5: not twice for the same loss. Reno does not know that.
        let sack = self.agreed.selective_acknowledgments;
        let reno = self.settings.congestion_control == Algorithm::Reno && !sack;
        // RFC 6582 has "more than" it acknowledged, RFC 6675 "greater than or equal".
        let known =
            if sack { una.is_before(self.recovery.point) } else { !una.is_after(self.recovery.point) };
        if known && !reno {
            return;
        }
        // RFC 5681 §3.2 step 2: what limited transmit sent "MUST NOT be included".
        let flight = self.send.next.since(una).saturating_sub(self.recovery.limited);
        self.recovery.point = self.send.next;
        if sack {
            self.congestion.on_sack_loss(flight);
            self.recovery.repair = Repair::Selective { resent: una, rescued: una };
        } else {
            self.congestion.on_loss(flight);
            self.recovery.repair = Repair::Fast;
        }
        let (window, threshold, count) =
            (self.congestion.window(), self.congestion.threshold(), self.recovery.duplicates);
        let told = self.send.told(una);
        self.out.say(&[Rfc::new(5681, "§3.2")], move || {
            Say::new("tcp-fast-retransmit")
                .with("count", count)
                .with("number", told)
                .with("threshold", threshold)
                .with("window", window)
                .about(Focus::arrived(Protocol::Tcp, "Acknowledgment Number"))
        });
        let end = self.resend(now, una);
        // RFC 6675 §5 (4.3): both, "to prevent repeated retransmission … or a premature rescue retransmission".
        if let Repair::Selective { resent, rescued } = &mut self.recovery.repair {
            (*resent, *rescued) = (end, end);
        }
    }
}
