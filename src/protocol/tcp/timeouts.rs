//! What happens when a timer runs out (RFC 9293 §3.10.8, RFC 6298 §5).

use super::connection::Connection;
use super::outbox::{Item, Signal};
use super::recovery::Repair;
use super::timers::Timer;
use super::{State, Trigger};
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Focus, Rfc};
use crate::wire::{Flags, Protocol};

/// RFC 9293 §3.8.3, R1: after so many times in vain the program is told (SHLD-9, SHLD-10). IP is not: there is no
/// second router that it could try.
const TROUBLE: u32 = 3;

impl Connection {
    /// Does what this timer is for, which has run out.
    pub fn handle_timer(&mut self, now: Instant, timer: Timer) {
        self.timers.stop(timer);
        match timer {
            Timer::Retransmission => self.retransmission_timeout(now),
            Timer::Persist => self.persist_timeout(now),
            Timer::Acknowledgment => {
                let delay = self.settings.acknowledgment_delay;
                self.out.say(&[Self::rule("§3.8.6.3")], move || {
                    Say::new("tcp-delayed-ack").with("delay", delay.to_string())
                });
                self.acknowledge(now);
            }
            Timer::Keepalive => self.keepalive_timeout(now),
            Timer::TimeWait => {
                let wait = self.settings.maximum_segment_lifetime * 2;
                let seconds = wait.nanos() / Duration::from_secs(1).nanos();
                self.out.say(&[Self::rule("§3.6.1")], move || {
                    Say::new("tcp-time-wait-over").with("seconds", u128::from(seconds))
                });
                self.take(Trigger::TimeWaitOver);
            }
            Timer::FinWait2 => {
                let wait = self.settings.fin_wait_2.unwrap_or(Duration::ZERO);
                self.out.say(&[Self::rule("§3.6.1")], move || {
                    Say::new("tcp-fin-wait-2-over").with("wait", wait.to_string())
                });
                self.take(Trigger::UserTimeout);
            }
        }
        self.transmit(now);
    }

    fn retransmission_timeout(&mut self, now: Instant) {
        // Also in FIN-WAIT-1, when the program closed in SYN-RECEIVED: the FIN means nothing before the SYN.
        let opening = self.send.unacknowledged == self.send.initial;
        let patience = if opening { self.settings.open_timeout } else { self.settings.user_timeout };
        let since = self.send.waiting_since.unwrap_or(now);
        if now.since(since) >= patience {
            return self.give_up(now.since(since));
        }
        let waited = self.timeout.current();
        self.recovery.timeouts += 1;
        let count = self.recovery.timeouts;
        // RFC 6298 §5.5: the wait is doubled each time.
        self.timeout.back_off();
        let next_wait = self.timeout.current();
        self.send.timed = None;
        let id = match self.state {
            State::SynSent => "tcp-timeout-syn",
            _ if opening => "tcp-timeout-syn-ack",
            _ if self.send.window == 0 => "tcp-window-probe-again",
            _ => "tcp-timeout",
        };
        if !opening {
            let una = self.send.unacknowledged;
            // What a closed window refuses is no sign of congestion.
            let flight = self.send.next.since(una);
            if self.send.window > 0 {
                self.congestion.on_timeout(flight, count == 1);
            } else {
                // RFC 6582 §3.2 step 4: fast recovery ends nevertheless.
                self.congestion.on_recovered(flight);
            }
            // RFC 2018 §8: the other side may have thrown away what it reported.
            self.scoreboard.clear();
            self.recovery.repair = Repair::Timeout { next: una };
            self.recovery.point = self.send.next;
            self.recovery.duplicates = 0;
            self.recovery.refused = false;
        }
        let (window, threshold) = (self.congestion.window(), self.congestion.threshold());
        // A SYN leaves at once; data is a decision of its own.
        let focus = if opening { Focus::sent(Protocol::Tcp, "Sequence Number") } else { Focus::default() };
        self.out.say(&[Rfc::new(6298, "§5.5"), Rfc::new(5681, "§3.1")], move || {
            Say::new(id)
                .with("count", count)
                .with("waited", waited.to_string())
                .with("next", next_wait.to_string())
                .with("backoff", if next_wait == waited * 2 { "doubled" } else { "longest" })
                .with("window", window)
                .with("threshold", threshold)
                .about(focus.clone())
        });
        if count == TROUBLE {
            self.out.push(Item::Signal(Signal::Unanswered));
        }
        if opening {
            self.congestion.on_lost_syn();
            self.send_syn(now);
        } else {
            self.set(Timer::Retransmission, now + next_wait);
        }
    }

    fn give_up(&mut self, waited: Duration) {
        let program = self.program();
        self.out.say(&[Self::rule("§3.8.3")], move || {
            Say::new("tcp-gave-up").with("waited", waited.to_string()).with("program", program)
        });
        self.out.push(Item::Signal(Signal::TimedOut));
        self.take(Trigger::UserTimeout);
    }

    /// RFC 9293 §3.8.6.1: a closed window is probed with an octet, and again and again; §3.8.6.2.1: one that is open
    /// but small is used after a while.
    fn persist_timeout(&mut self, now: Instant) {
        if !self.has_unsent() || self.send.unacknowledged != self.send.next {
            return;
        }
        if now.since(self.send.last) > self.timeout.current() {
            self.congestion.on_idle();
        }
        let edge = self.send.unacknowledged + self.send.window;
        let next = self.send.next;
        let usable = if edge.is_before(next) { 0 } else { edge.since(next) };
        let waiting = self.written().since(next);
        let length = waiting.min(usable.max(1)).min(self.fits());
        let id = if usable == 0 { "tcp-window-probe" } else { "tcp-small-window" };
        let wait = self.persist_wait(usable);
        let told = self.send.told(next);
        self.out.say(&[Self::rule("§3.8.6.1")], move || {
            Say::new(id)
                .with("size", length)
                .with("sequence", told)
                .with("wait", wait.to_string())
                .about(Focus::sent(Protocol::Tcp, "Sequence Number"))
        });
        // A FIN alone knocks just as well.
        let fin = self.send.closing && length == waiting;
        self.send.next = next + length + u32::from(fin);
        if fin {
            self.send.fin = Some(next + length);
        }
        self.data_segment(now, next, length, fin);
    }

    /// RFC 9293 §3.8.4: an octet that was acknowledged long ago makes the other side answer.
    fn keepalive_timeout(&mut self, now: Instant) {
        let Some(keepalive) = self.settings.keepalive else { return };
        if self.send.unacknowledged != self.send.next {
            // Data in flight is a probe of its own.
            return self.set(Timer::Keepalive, now + keepalive.idle);
        }
        if self.probes >= keepalive.probes {
            let probes = self.probes;
            self.out.say(&[Self::rule("§3.8.4")], move || {
                Say::new("tcp-keepalive-gave-up").with("probes", probes)
            });
            self.out.push(Item::Signal(Signal::TimedOut));
            let next = self.send.next;
            self.reset(now, next, Flags::default());
            self.take(Trigger::UserTimeout);
            return;
        }
        self.probes += 1;
        let probes = self.probes;
        let before = self.send.next - 1;
        let told = self.send.told(before);
        self.out.say(&[Self::rule("§3.8.4")], move || {
            Say::new("tcp-keepalive")
                .with("count", probes)
                .with("sequence", told)
                .about(Focus::sent(Protocol::Tcp, "Sequence Number"))
        });
        let header = self.header(now, before, Flags::ACK);
        self.emit(now, header, Vec::new());
        self.set(Timer::Keepalive, now + keepalive.interval);
    }
}
