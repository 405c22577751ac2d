//! The simulation's proofs.

mod damage;
mod errors;
mod kit;
mod lan;
mod path;
mod source_route;
mod spoofed;
mod wire;
