//! The simulated internet: nodes, links, a queue of events, seeded chance, and the faults a learner makes.
//!
//! A run is a pure function of its [`Network`]: events happen in the order of (time, number), every chance is a
//! function of the seed and of the frame it is about, and a budget of events and of time always ends it.

mod bits;
mod chance;
mod device;
mod engine;
mod lane;
mod network;
mod queue;
mod rules;

pub use network::{Budget, LinkSpec, Network, NodeId};

#[cfg(test)]
mod tests;
