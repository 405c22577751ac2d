//! The parts of TCP, each by itself.

mod receive;
mod rto;
mod send;
