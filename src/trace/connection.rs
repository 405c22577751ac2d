//! A TCP connection as one of its ends holds it at a moment: its state, its variables, and where everything lies in the
//! two sequence spaces.

mod calls;
mod ends;
mod numbers;

pub use calls::Called;
pub use ends::{Conversation, End};
pub use numbers::{Origins, Segment};

use serde::Serialize;
use std::ops::Range;

/// One end of a connection, or a socket that listens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Connection {
    /// The program's number for it, which tells it apart on its node: its file descriptor.
    pub socket: u32,
    /// Its own address and port, as `10.0.0.1:49152`.
    pub local: String,
    /// The other end's; empty while it listens.
    pub remote: String,
    /// The standard's name of the state it is in.
    pub state: &'static str,
    /// The ways it has taken, as indexes into `protocol::tcp::TRANSITIONS`; the last one led here.
    pub path: Vec<usize>,
    /// Its variables in the standard's names, as `SND.UNA`; in the order they should be read.
    pub variables: Vec<(&'static str, String)>,
    /// What it sends.
    pub send: Space,
    /// What it receives.
    pub receive: Space,
}

impl Connection {
    /// Its ports, its own first; a socket that listens has one.
    pub fn ports(&self) -> String {
        let ends = [&self.local, &self.remote].map(|end| end.rsplit(':').next().unwrap_or_default());
        ends.into_iter().filter(|port| !port.is_empty()).collect::<Vec<_>>().join("–")
    }
}

/// One direction's sequence numbers. Positions count from the initial sequence number, which is 0: the SYN.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Space {
    /// The initial sequence number, as it stands on the wire: `ISS` or `IRS`.
    pub origin: u32,
    /// The named places, as `SND.UNA`, in ascending order.
    pub marks: Vec<(&'static str, u64)>,
    /// What lies where, in ascending order, without overlaps.
    pub spans: Vec<(Range<u64>, Span)>,
}

/// What a part of a sequence space is; the message `span-ID`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    /// Sent and acknowledged.
    Acknowledged,
    /// Sent, and not acknowledged yet.
    InFlight,
    /// Reported by a selective acknowledgment, beyond a gap.
    Sacked,
    /// Sent, and taken to be lost.
    Lost,
    /// Written by the program and not sent yet.
    Waiting,
    /// Room in the other side's window that nothing was written for.
    MaySend,
    /// Read by the program.
    Read,
    /// Received in order, and not read yet.
    Unread,
    /// Received beyond a gap.
    OutOfOrder,
    /// Room in this side's window.
    Window,
}

impl Span {
    /// Its name in style sheets and messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Acknowledged => "acknowledged",
            Self::InFlight => "in-flight",
            Self::Sacked => "sacked",
            Self::Lost => "lost",
            Self::Waiting => "waiting",
            Self::MaySend => "may-send",
            Self::Read => "read",
            Self::Unread => "unread",
            Self::OutOfOrder => "out-of-order",
            Self::Window => "window",
        }
    }
}
