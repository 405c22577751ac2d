//! The parts of TCP, each by itself.

mod rto;
