//! The Transmission Control Protocol (RFC 9293).

mod congestion;
mod cookie;
mod isn;
mod receive_buffer;
mod ring;
mod rto;
mod scoreboard;
mod secret;
mod send_buffer;
mod seq;
mod state;

pub use congestion::{Algorithm, Phase};
pub use seq::Seq;
pub use state::{Action, State, TRANSITIONS, Transition, Trigger};

#[cfg(test)]
mod tests;
