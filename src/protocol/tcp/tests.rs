//! The parts of TCP, each by itself.

mod close;
mod congestion;
mod events;
mod kit;
mod numbers;
mod receive;
mod rto;
mod scoreboard;
mod send;
mod sending;
