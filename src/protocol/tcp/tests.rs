//! The parts of TCP, each by itself.

mod congestion;
mod receive;
mod rto;
mod scoreboard;
mod send;
