//! Initial sequence numbers that nobody else can guess (RFC 6528).

use super::Seq;
use super::secret::{Endpoint, Secret};
use crate::time::Instant;

/// Where initial sequence numbers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct InitialSequence(Secret);

impl InitialSequence {
    /// RFC 9293 §3.4.1: the clock's tick, in nanoseconds. In 4.77 hours it goes round.
    const TICK: u64 = 4_000;

    /// Those of a node with this secret.
    pub const fn new(secret: u128) -> Self {
        Self(Secret(secret))
    }

    /// RFC 6528 §3: ISN = M + F(localip, localport, remoteip, remoteport, secretkey).
    ///
    /// The numbers of one pair of ends rise with time, so that old segments of theirs are before a new connection's;
    /// those of another pair tell nothing about them.
    pub fn number(&self, now: Instant, local: Endpoint, remote: Endpoint) -> Seq {
        Seq(self.0.hash(local, remote, 0) as u32) + (now.nanos() / Self::TICK) as u32
    }
}
