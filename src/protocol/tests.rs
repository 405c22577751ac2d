//! The parts of a stack, each by itself.

mod parts;
mod routes;
mod sockets;
