//! The simulation's proofs.

mod errors;
mod faults;
mod kit;
mod lan;
mod path;
mod spoofed;
mod wire;
