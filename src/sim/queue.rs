//! What is yet to happen, in the order of time; at one moment, in the order in which it was put there.

use crate::order::sort;
use crate::time::Instant;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

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
#[derive(Debug)]
pub(super) struct Queue {
    /// The calls of the scenario, the next one first: they are known before the run, and need not be sorted in again.
    calls: VecDeque<(Instant, usize)>,
    heap: BinaryHeap<Reverse<(Instant, u64, Job)>>,
    next: u64,
}

impl Queue {
    /// Calls that are made at these moments, and nothing else yet.
    pub fn new(calls: impl Iterator<Item = Instant>) -> Self {
        let mut calls: Vec<_> = calls.zip(0..).collect();
        sort(&mut calls);
        Self { calls: calls.into(), heap: BinaryHeap::new(), next: 0 }
    }

    pub fn push(&mut self, at: Instant, job: Job) {
        self.heap.push(Reverse((at, self.next, job)));
        self.next += 1;
    }

    pub fn pop(&mut self) -> Option<(Instant, Job)> {
        // The calls were there first: at one moment, nothing comes before them.
        let first = self.heap.peek().map(|Reverse((at, ..))| *at);
        let call = self.calls.pop_front_if(|(at, _)| first.is_none_or(|first| *at <= first));
        let call = call.map(|(at, call)| (at, Job::Call(call)));
        call.or_else(|| self.heap.pop().map(|Reverse((at, _, job))| (at, job)))
    }
}
