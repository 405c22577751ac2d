//! The retransmission timeout (RFC 6298 §2): how long an acknowledgment may take before its data is sent again.

use crate::time::Duration;

/// Works out the timeout from the round trips that were measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RetransmissionTimeout {
    least: Duration,
    /// SRTT and RTTVAR, once there was a measurement.
    estimate: Option<(Duration, Duration)>,
    current: Duration,
}

impl RetransmissionTimeout {
    /// RFC 6298 §2.1: before anything is measured.
    pub const INITIAL: Duration = Duration::from_secs(1);
    /// RFC 6298 §2.5: "at least 60 seconds".
    pub const MOST: Duration = Duration::from_secs(60);
    /// RFC 6298 §5.7: what data begins with after a SYN was lost.
    pub const AFTER_LOST_SYN: Duration = Duration::from_secs(3);
    /// The clock granularity G.
    pub const GRANULARITY: Duration = Duration::from_millis(1);

    /// Before the first measurement. It will never be less than `least` (RFC 6298 §2.4 has 1 second; most systems
    /// dare less).
    pub fn new(least: Duration) -> Self {
        Self { least, estimate: None, current: Self::INITIAL.max(least) }
    }

    /// Takes a measurement in. What it was backed off by is gone (RFC 6298 §5, last but one paragraph).
    ///
    /// Karn's algorithm (RFC 6298 §3) is the caller's: nothing that was retransmitted is measured, unless timestamps
    /// tell which of its copies was acknowledged.
    pub fn measure(&mut self, rtt: Duration) {
        let (smoothed, variation) = match self.estimate {
            // RFC 6298 §2.2.
            None => (rtt, rtt / 2),
            // RFC 6298 §2.3, with alpha = 1/8 and beta = 1/4: the variation first, from the SRTT as it was.
            Some((smoothed, variation)) => {
                let error = smoothed.max(rtt) - smoothed.min(rtt);
                ((smoothed * 7 + rtt) / 8, (variation * 3 + error) / 4)
            }
        };
        self.estimate = Some((smoothed, variation));
        let computed = smoothed + Self::GRANULARITY.max(variation * 4);
        self.current = computed.max(self.least).min(Self::MOST);
    }

    /// RFC 6298 §5.5: doubles it, because it ran out.
    pub fn back_off(&mut self) {
        self.current = (self.current * 2).min(Self::MOST);
    }

    /// RFC 6298 §5.7: the handshake is done, and its SYN had to be sent again.
    pub fn after_lost_syn(&mut self) {
        self.current = Self::AFTER_LOST_SYN.max(self.least);
    }

    /// The timeout: RTO.
    pub const fn current(&self) -> Duration {
        self.current
    }

    /// The smoothed round-trip time: SRTT.
    pub fn smoothed(&self) -> Option<Duration> {
        self.estimate.map(|(smoothed, _)| smoothed)
    }

    /// The round-trip time's variation: RTTVAR.
    pub fn variation(&self) -> Option<Duration> {
        self.estimate.map(|(_, variation)| variation)
    }
}
