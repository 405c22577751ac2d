//! The simulation's proofs.

mod faults;
mod kit;
mod lan;
