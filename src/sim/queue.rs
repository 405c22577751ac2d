//! What is yet to happen, in the order of time; at one moment, in the order in which it was put there.

use crate::time::Instant;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Something to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Job {
    /// This frame arrives.
    Arrive(usize),
    /// This frame is found lost.
    Lose(usize),
    /// This frame waited for the next one of its sender, and waits no longer.
    Release(usize),
    /// The call at this index of the scenario is made.
    Call(usize),
    /// A timer of this node may have run out.
    Wake(usize),
}

/// The queue of jobs.
#[derive(Debug, Default)]
pub(super) struct Queue {
    heap: BinaryHeap<Reverse<(Instant, u64, Job)>>,
    next: u64,
}

impl Queue {
    pub fn push(&mut self, at: Instant, job: Job) {
        self.heap.push(Reverse((at, self.next, job)));
        self.next += 1;
    }

    pub fn pop(&mut self) -> Option<(Instant, Job)> {
        self.heap.pop().map(|Reverse((at, _, job))| (at, job))
    }
}
