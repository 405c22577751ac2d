//! One direction of a link: frames leave one after the other, and wait for each other.

use super::network::LinkSpec;
use crate::time::{Duration, Instant};
use crate::trace::Loss;
use std::collections::VecDeque;

/// Where frames from one end of a link stand.
#[derive(Debug, Default)]
pub(super) struct Lane {
    /// When the last bit of all frames so far has left.
    free: Instant,
    /// When the frames that had to wait leave.
    waiting: VecDeque<Instant>,
    /// Frames that wait for the next one to overtake them, and when they would have arrived.
    held: Vec<(usize, Instant)>,
}

/// How a frame gets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passage {
    /// Its first bit leaves and its last one arrives.
    Through { departed: Instant, arrives: Instant },
    /// It does not leave.
    Refused(Loss),
}

impl Lane {
    /// How long a frame waits to be overtaken.
    pub const LONGEST_HOLD: Duration = Duration::from_secs(3);

    /// The header of a frame, which the MTU does not count.
    const HEADER: usize = 14;

    /// Lets a frame of this length pass.
    pub fn pass(&mut self, now: Instant, spec: &LinkSpec, length: usize) -> Passage {
        if length > usize::from(spec.mtu) + Self::HEADER {
            return Passage::Refused(Loss::TooLong);
        }
        while self.waiting.front().is_some_and(|leaves| *leaves <= now) {
            self.waiting.pop_front();
        }
        let departed = now.max(self.free);
        if departed > now {
            // Drop-tail: the queue takes what fits and looks at nothing else.
            if self.waiting.len() >= spec.queue {
                return Passage::Refused(Loss::Queue);
            }
            self.waiting.push_back(departed);
        }
        self.free = departed + Duration::of_bytes(length as u64, spec.rate);
        Passage::Through { departed, arrives: self.free + spec.delay }
    }

    /// Keeps a frame back until the next one.
    pub fn hold(&mut self, frame: usize, arrives: Instant) {
        self.held.push((frame, arrives));
    }

    /// Gives up what was kept back, and when it would have arrived.
    pub fn let_go(&mut self) -> Vec<(usize, Instant)> {
        std::mem::take(&mut self.held)
    }

    /// Stops keeping a frame back; tells whether it was.
    pub fn forget(&mut self, frame: usize) -> bool {
        let before = self.held.len();
        self.held.retain(|(held, _)| *held != frame);
        self.held.len() < before
    }
}
