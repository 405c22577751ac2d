//! The simulation's proofs.

mod damage;
mod errors;
mod kit;
mod lan;
mod path;
mod spoofed;
mod wire;
