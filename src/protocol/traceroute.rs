//! `traceroute`: packets that die one hop later each time, and who says so.

use super::call::Traceroute;
use crate::time::Instant;

/// The first port that probes go to: nobody is expected to listen there.
pub(super) const FIRST_PORT: u16 = 33_434;

/// A run of `traceroute`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TraceRun {
    pub call: Traceroute,
    /// Each probe in the order of sending.
    pub probes: Vec<Probe>,
    /// Whether the target answered, or someone said that it cannot be reached.
    pub ended: bool,
}

/// One probe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Probe {
    /// Its Time to Live.
    pub hop: u8,
    pub sent: Instant,
    /// Who answered, and how long that took; `*` for nobody.
    pub answer: Option<(String, String)>,
}

impl TraceRun {
    pub const fn new(call: Traceroute) -> Self {
        Self { call, probes: Vec::new(), ended: false }
    }

    /// The number of the next probe, counted from 0, and its Time to Live, unless there is none.
    pub fn next(&mut self, now: Instant) -> Option<(u16, u8)> {
        let number = u16::try_from(self.probes.len()).ok()?;
        let of_each = u16::from(self.call.probes.max(1));
        let hop = u8::try_from(number / of_each + 1).ok()?;
        // All probes of a hop are sent, even when the first one reached the target.
        let new_hop = number.is_multiple_of(of_each);
        if hop > self.call.most_hops || (self.ended && new_hop) {
            return None;
        }
        self.probes.push(Probe { hop, sent: now, answer: None });
        Some((number, hop))
    }

    /// Notes the first answer to a probe; tells its hop, and nothing when it is answered already.
    pub fn answer(&mut self, number: u16, from: String, time: String) -> Option<u8> {
        let probe = self.probes.get_mut(usize::from(number))?;
        if probe.answer.is_some() {
            return None;
        }
        probe.answer = Some((from, time));
        Some(probe.hop)
    }

    /// When a probe was sent.
    pub fn sent(&self, number: u16) -> Option<Instant> {
        self.probes.get(usize::from(number)).map(|probe| probe.sent)
    }
}
