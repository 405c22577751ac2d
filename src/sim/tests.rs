//! The simulation's proofs.

mod faults;
