//! How often a node may send ICMP errors.

use crate::time::{Duration, Instant};

/// A token bucket (RFC 1812 §4.3.2.8): a token buys an error, and a new one comes now and then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bucket {
    tokens: u32,
    /// When the last token came.
    at: Instant,
}

impl Bucket {
    const MOST: u32 = 10;
    const EVERY: Duration = Duration::from_millis(100);

    /// A full one.
    pub const fn full() -> Self {
        Self { tokens: Self::MOST, at: Instant::START }
    }

    /// Takes a token, if there is one.
    pub fn take(&mut self, now: Instant) -> bool {
        let came = now.since(self.at).nanos() / Self::EVERY.nanos();
        self.at += Self::EVERY * came;
        self.tokens = u32::try_from(came).unwrap_or(u32::MAX).saturating_add(self.tokens).min(Self::MOST);
        let pays = self.tokens > 0;
        self.tokens -= u32::from(pays);
        pays
    }
}
