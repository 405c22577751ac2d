//! What a host and a router do with packets. Sans-IO: bytes and the time come in, bytes and decisions go out.
//!
//! A [`Stack`] is a host, or a router when it forwards; a [`Switch`] only knows frames, and a [`Hub`] not
//! even these. Each says why where it decides
//! ([`Note`](crate::trace::Note)), and shows what it holds by its `view`.

mod arp;
mod call;
mod config;
mod errors;
mod forward;
mod fragment;
mod hub;
mod icmp;
mod input;
mod limit;
mod options;
mod outbox;
mod output;
mod ping;
mod programs;
mod reassembly;
mod resolve;
mod routes;
mod stack;
mod switch;
pub mod tcp;
mod timer;
mod traceroute;
mod udp;
mod view;

pub use call::{Call, Method, Ping, Traceroute, UdpSend};
pub use config::{Config, Filter, StaticRoute};
pub use hub::Hub;
pub use outbox::{Event, Output, Transmit};
pub use reassembly::Datagram;
pub use routes::{Route, Routes, Visit};
pub use stack::Stack;
pub use switch::Switch;
pub use timer::Timer;

#[cfg(test)]
mod tests;
