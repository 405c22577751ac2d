//! The Transmission Control Protocol (RFC 9293).
//!
//! A [`Connection`](connection::Connection) is one end of a connection, sans-IO; `sockets` and `host` find the one a
//! segment is for; `programs` and `relay` are what runs on it; `header` is what each segment says that leaves. Rules stand
//! where RFC 9293 §3.10 has them: `opening` and `arrives` for segments, `user` for calls, `timeouts` for timers.

mod acknowledged;
mod arrives;
mod call;
mod congestion;
mod connection;
mod cookie;
pub mod figure;
mod header;
mod host;
mod icmp;
mod isn;
mod opening;
mod outbox;
mod output;
mod programs;
mod receive_buffer;
mod recovery;
mod relay;
mod ring;
mod rto;
mod scoreboard;
mod secret;
mod send_buffer;
mod seq;
mod settings;
mod sockets;
mod state;
mod timeouts;
mod timers;
mod user;
mod view;

pub use call::{Behaviour, Closes, TcpCall};
pub use congestion::{Algorithm, Phase};
pub use seq::Seq;
pub use settings::{CookieUse, Keepalive, Settings};
pub use sockets::SocketId;
pub(super) use sockets::Sockets;
pub use state::{Action, State, TRANSITIONS, Transition, Trigger};
pub use timers::Timer;
pub use user::CallError;

use crate::wire::{Flags, Tcp};

/// The maximum segment sizes that a SYN cookie can remember.
pub const COOKIE_SIZES: [u16; 8] = cookie::Cookies::SIZES;

/// SEG.LEN: how many sequence numbers a segment takes, SYN and FIN counted (RFC 9293 §3.4).
fn length(header: &Tcp, data: usize) -> u32 {
    let controls = [Flags::SYN, Flags::FIN].into_iter().filter(|flag| header.flags.contains(*flag));
    data as u32 + controls.count() as u32
}

#[cfg(test)]
mod tests;
