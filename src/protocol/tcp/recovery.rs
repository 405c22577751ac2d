//! What is sent again, and when a loss is taken to be repaired (RFC 5681 §3.2, RFC 6582, RFC 6675).

use super::Seq;

/// How a loss is being repaired.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repair {
    /// There is nothing to repair.
    #[default]
    None,
    /// Three duplicate acknowledgments came: fast recovery without selective acknowledgments (RFC 6582).
    Fast,
    /// The same with them: what was sent again last ends here (RFC 6675 HighRxt).
    Selective {
        /// Behind the last octet that was sent again.
        resent: Seq,
        /// A last segment may be sent again for the sake of its acknowledgment when more than this is acknowledged
        /// (RFC 6675 RescueRxt).
        rescued: Seq,
    },
    /// The retransmission timer ran out: everything that was in flight is sent again, from here on.
    Timeout {
        /// The first octet that was not sent again yet.
        next: Seq,
    },
}

/// What is known about a loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// What is being done.
    pub repair: Repair,
    /// The loss is repaired when everything before this is acknowledged (RFC 6582 `recover`, RFC 6675
    /// `RecoveryPoint`).
    pub point: Seq,
    /// How many duplicate acknowledgments came in a row.
    pub duplicates: u32,
    /// How many octets of new data limited transmit has sent (RFC 3042).
    pub limited: u32,
    /// Whether what is sent again was refused by a closed window, and not lost.
    pub refused: bool,
    /// How often the timer ran out for the same data.
    pub timeouts: u32,
}

impl Recovery {
    /// Nothing was lost. `recover` begins with the initial sequence number (RFC 6582 §3.2 step 1).
    pub const fn new(initial: Seq) -> Self {
        Self { repair: Repair::None, point: initial, duplicates: 0, limited: 0, refused: false, timeouts: 0 }
    }

    /// Whether something is being repaired.
    pub const fn is_on(&self) -> bool {
        !matches!(self.repair, Repair::None)
    }

    /// The loss is repaired.
    pub const fn end(&mut self) {
        self.repair = Repair::None;
        self.duplicates = 0;
        self.limited = 0;
        self.refused = false;
    }
}
