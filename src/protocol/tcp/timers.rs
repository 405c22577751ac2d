//! A connection's timers: what is due when.

use crate::time::Instant;

/// What a timer of a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// An acknowledgment of the oldest segment in flight (RFC 6298 §5).
    Retransmission,
    /// A window that opens (RFC 9293 §3.8.6.1), or grows enough to be worth a segment (§3.8.6.2.1).
    Persist,
    /// Company for an acknowledgment (RFC 9293 §3.8.6.3).
    Acknowledgment,
    /// A sign of life (RFC 9293 §3.8.4).
    Keepalive,
    /// Twice the maximum segment lifetime (RFC 9293 §3.6.1).
    TimeWait,
    /// The other side's FIN, when nobody reads any more.
    FinWait2,
}

impl Timer {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Retransmission,
        Self::Persist,
        Self::Acknowledgment,
        Self::Keepalive,
        Self::TimeWait,
        Self::FinWait2,
    ];

    /// What `ss` calls it, or would.
    pub const fn listed(self) -> &'static str {
        match self {
            Self::Retransmission => "on",
            Self::Persist => "persist",
            Self::Acknowledgment => "delack",
            Self::Keepalive => "keepalive",
            Self::TimeWait => "timewait",
            Self::FinWait2 => "finwait2",
        }
    }

    /// Its name in messages: `timer-NAME`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Retransmission => "retransmission",
            Self::Persist => "persist",
            Self::Acknowledgment => "acknowledgment",
            Self::Keepalive => "keepalive",
            Self::TimeWait => "time-wait",
            Self::FinWait2 => "fin-wait-2",
        }
    }
}

/// The timers of one connection.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timers([Option<Instant>; Timer::ALL.len()]);

impl Timers {
    /// Starts one, anew when it runs.
    pub const fn set(&mut self, timer: Timer, due: Instant) {
        self.0[timer as usize] = Some(due);
    }

    /// Stops one and tells whether it ran.
    pub const fn stop(&mut self, timer: Timer) -> bool {
        self.0[timer as usize].take().is_some()
    }

    /// When one is due, if it runs.
    pub const fn due(&self, timer: Timer) -> Option<Instant> {
        self.0[timer as usize]
    }
}
