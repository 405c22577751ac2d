//! Congestion control (RFC 5681, RFC 6582, RFC 6928): how much may be on its way before the path is known to carry it.

/// What is done when more than one segment of a window was lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Algorithm {
    /// RFC 5681 §3.2: the first acknowledgment of new data ends fast recovery.
    Reno,
    /// RFC 6582: fast recovery lasts until everything is acknowledged that was sent before it began.
    #[default]
    NewReno,
}

/// What a connection is doing about congestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The window doubles every round trip (RFC 5681 §3.1).
    SlowStart,
    /// The window grows by a segment every round trip (RFC 5681 §3.1).
    CongestionAvoidance,
    /// A lost segment is being made up for (RFC 5681 §3.2).
    FastRecovery,
}

/// The congestion window and what moves it. All in octets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Congestion {
    algorithm: Algorithm,
    mss: u32,
    window: u32,
    threshold: u32,
    /// What was acknowledged since the window last grew, in congestion avoidance.
    counted: u32,
    recovery: Option<Recovery>,
}

/// How fast recovery counts what has left the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Recovery {
    /// By duplicate acknowledgments, which inflate the window (RFC 5681 §3.2).
    Inflated,
    /// By selective acknowledgments, which leave it alone (RFC 6675).
    Selective,
}

/// RFC 6928 §2, equation (1).
fn initial_window(mss: u32) -> u32 {
    mss.saturating_mul(10).min(mss.saturating_mul(2).max(14_600))
}

impl Congestion {
    /// Before anything was sent, in segments of at most `mss` octets: SMSS.
    pub fn new(algorithm: Algorithm, mss: u32) -> Self {
        let mss = mss.max(1);
        // RFC 5681 §3.1: ssthresh "SHOULD be set arbitrarily high".
        let threshold = u32::MAX;
        Self { algorithm, mss, window: initial_window(mss), threshold, counted: 0, recovery: None }
    }

    /// The congestion window: cwnd.
    pub const fn window(&self) -> u32 {
        self.window
    }

    /// The slow start threshold: ssthresh.
    pub const fn threshold(&self) -> u32 {
        self.threshold
    }

    /// What it is doing. RFC 5681 §3.1: when cwnd and ssthresh are equal it may do either; here, avoid congestion.
    pub const fn phase(&self) -> Phase {
        if self.recovery.is_some() {
            Phase::FastRecovery
        } else if self.window < self.threshold {
            Phase::SlowStart
        } else {
            Phase::CongestionAvoidance
        }
    }

    /// The segments are now at most so long.
    pub fn set_mss(&mut self, mss: u32) {
        let mss = mss.max(1);
        self.window = if self.window == initial_window(self.mss) {
            initial_window(mss)
        } else {
            // RFC 5681 §3.1: "cwnd SHOULD be reduced by the ratio of the old segment size to the new".
            let window = u64::from(self.window) * u64::from(mss) / u64::from(self.mss);
            u32::try_from(window).unwrap_or(u32::MAX).max(mss)
        };
        self.mss = mss;
    }

    /// New data was acknowledged, outside of fast recovery.
    pub fn on_acknowledged(&mut self, octets: u32) {
        match self.phase() {
            // RFC 5681 §3.1, equation (2): cwnd += min (N, SMSS).
            Phase::SlowStart => self.window = self.window.saturating_add(octets.min(self.mss)),
            // RFC 5681 §3.1: a full window of octets has been acknowledged, which takes a round trip.
            Phase::CongestionAvoidance => {
                self.counted = self.counted.saturating_add(octets);
                if self.counted >= self.window {
                    self.counted -= self.window;
                    self.window = self.window.saturating_add(self.mss);
                }
            }
            Phase::FastRecovery => {}
        }
    }

    /// The retransmission timer ran out while `flight` octets were on their way; `first` for what it had not yet sent
    /// again.
    pub fn on_timeout(&mut self, flight: u32, first: bool) {
        if first {
            self.halve(flight);
        }
        // RFC 5681 §3.1: the loss window is one segment, "regardless of the value of IW".
        self.window = self.mss;
        self.counted = 0;
        self.recovery = None;
    }

    /// Duplicate acknowledgments showed a loss (RFC 5681 §3.2, steps 2 and 3). What limited transmit sent does not
    /// count as `flight`.
    pub fn on_loss(&mut self, flight: u32) {
        self.halve(flight);
        // The three segments that caused the three duplicates have left the network.
        self.window = self.threshold.saturating_add(self.mss.saturating_mul(3));
        self.recovery = Some(Recovery::Inflated);
    }

    /// Selective acknowledgments showed a loss (RFC 6675 §5, step 4.2).
    pub fn on_sack_loss(&mut self, flight: u32) {
        self.halve(flight);
        self.window = self.threshold;
        self.recovery = Some(Recovery::Selective);
    }

    /// One more duplicate acknowledgment: another segment has left the network (RFC 5681 §3.2, step 4).
    pub fn on_duplicate(&mut self) {
        if self.recovery == Some(Recovery::Inflated) {
            self.window = self.window.saturating_add(self.mss);
        }
    }

    /// So much new data was acknowledged in fast recovery, but not all that was sent before it began.
    pub fn on_partial(&mut self, acknowledged: u32) {
        match (self.recovery, self.algorithm) {
            // RFC 5681 §3.2, step 6: any acknowledgment of new data ends it.
            (Some(Recovery::Inflated), Algorithm::Reno) => self.deflate(self.threshold),
            // RFC 6582 §3.2, step 3: deflated by what was acknowledged, less the segment that has left the network.
            (Some(Recovery::Inflated), Algorithm::NewReno) => {
                let left = if acknowledged >= self.mss { self.mss } else { 0 };
                self.window = self.window.saturating_sub(acknowledged).saturating_add(left).max(self.mss);
            }
            (Some(Recovery::Selective) | None, _) => {}
        }
    }

    /// Everything was acknowledged that was sent before fast recovery began; `flight` octets are on their way.
    pub fn on_recovered(&mut self, flight: u32) {
        match (self.recovery, self.algorithm) {
            (None, _) => {}
            // RFC 6582 §3.2, step 3, (1): no burst, however little is on its way.
            (Some(Recovery::Inflated), Algorithm::NewReno) => {
                let filled = flight.max(self.mss).saturating_add(self.mss);
                self.deflate(self.threshold.min(filled));
            }
            // RFC 5681 §3.2, step 6, and RFC 6675 §5, step (A).
            (Some(_), _) => self.deflate(self.threshold),
        }
    }

    /// Nothing was sent for longer than the retransmission timeout (RFC 5681 §4.1): RW = min (IW, cwnd). RFC 6928 §2
    /// would have less after a loss in the first window; that is left out.
    pub fn on_idle(&mut self) {
        self.window = self.window.min(initial_window(self.mss));
        self.counted = 0;
    }

    /// The SYN was lost (RFC 5681 §3.1): "the initial window MUST be one segment". RFC 6928 §2 would have it done only
    /// when it was lost more than once.
    pub fn on_lost_syn(&mut self) {
        self.window = self.mss;
    }

    /// RFC 5681 §3.1, equation (4).
    fn halve(&mut self, flight: u32) {
        self.threshold = (flight / 2).max(self.mss.saturating_mul(2));
    }

    fn deflate(&mut self, window: u32) {
        self.window = window;
        self.counted = 0;
        self.recovery = None;
    }
}
