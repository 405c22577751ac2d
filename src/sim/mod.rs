//! The simulated internet: nodes, links, a queue of events, seeded chance, and the faults a learner makes.

mod fault;

pub use fault::{Action, Fault, FaultError, Target};

#[cfg(test)]
mod tests;
