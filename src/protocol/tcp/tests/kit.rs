//! One end of a connection, and the segments that another would send it.

use crate::protocol::tcp::connection::Connection;
use crate::protocol::tcp::outbox::{Item, Segment};
use crate::protocol::tcp::{Seq, Settings, Timer};
use crate::time::{Duration, Instant};
use crate::wire::{Flags, Tcp, TcpOption};
use std::net::{Ipv4Addr, SocketAddrV4};

/// What a segment of the end may carry: 1500 less the headers.
pub const SEGMENT: u16 = 1460;
/// The end's ISS.
pub const OURS: Seq = Seq(1_000);
/// The other's.
pub const THEIRS: Seq = Seq(u32::MAX - 10_000);

/// The end, and its clock.
pub struct End {
    pub connection: Connection,
    pub now: Instant,
}

impl End {
    /// In CLOSED.
    pub fn new(settings: Settings) -> Self {
        let address = |last, port| SocketAddrV4::new(Ipv4Addr::new(10, 0, 0, last), port);
        let (local, remote) = (address(1, 49_152), address(2, 80));
        let connection = Connection::new(Instant::START, local, remote, OURS, SEGMENT, settings);
        Self { connection, now: Instant::START }
    }

    /// In SYN-SENT, with its SYN.
    pub fn opening(settings: Settings) -> (Self, Segment<'static>) {
        let mut end = Self::new(settings);
        end.connection.open(end.now, false);
        let [syn] = end.sent().try_into().unwrap();
        (end, syn)
    }

    /// In SYN-RECEIVED, with its answer to a SYN that offers everything.
    pub fn answering(settings: Settings) -> (Self, Segment<'static>) {
        let mut end = Self::new(settings);
        end.connection.accept(end.now, &syn(Flags::SYN, 0));
        let [answer] = end.sent().try_into().unwrap();
        (end, answer)
    }

    /// In ESTABLISHED, having asked.
    pub fn open(settings: Settings) -> Self {
        let (mut end, _) = Self::opening(settings);
        end.takes(syn(Flags::SYN | Flags::ACK, OURS.0 + 1));
        end.sent();
        end
    }

    /// Takes a segment.
    pub fn takes(&mut self, segment: Segment) {
        self.connection.handle_segment(self.now, segment);
    }

    /// A timer runs out, when it is due.
    pub fn waits_for(&mut self, timer: Timer) {
        self.now = self.connection.timers.due(timer).unwrap();
        self.connection.handle_timer(self.now, timer);
    }

    /// Time goes by.
    pub fn waits(&mut self, time: Duration) {
        self.now += time;
    }

    /// What it has sent since this was asked last.
    pub fn sent(&mut self) -> Vec<Segment<'static>> {
        let items = std::iter::from_fn(|| self.connection.poll(self.now));
        let segments = items.filter_map(|item| match item {
            Item::Send(segment) => Some(segment),
            _ => None,
        });
        segments.collect()
    }
}

/// The other end's SYN, with a window of 64 kB and every option.
pub fn syn(flags: Flags, acknowledgment: u32) -> Segment<'static> {
    let options = vec![
        TcpOption::MaximumSegmentSize(SEGMENT),
        TcpOption::SackPermitted,
        TcpOption::Timestamps { value: 1, echo_reply: 0 },
        TcpOption::WindowScale(0),
    ];
    let header = Tcp {
        sequence_number: THEIRS.0,
        acknowledgment_number: acknowledgment,
        flags,
        window: 65_535,
        options,
        ..Tcp::default()
    };
    Segment { header, data: Vec::new().into() }
}

/// Data of the other end's, from this octet of its stream on.
pub fn data(offset: u32, acknowledgment: Seq, octets: &[u8]) -> Segment<'static> {
    let header = Tcp {
        sequence_number: (THEIRS + 1 + offset).0,
        acknowledgment_number: acknowledgment.0,
        flags: Flags::ACK,
        window: 65_535,
        options: vec![TcpOption::Timestamps { value: 1, echo_reply: 0 }],
        ..Tcp::default()
    };
    Segment { header, data: octets.to_vec().into() }
}
