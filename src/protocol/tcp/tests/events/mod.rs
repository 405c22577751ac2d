//! RFC 9293 §3.10 event by event, named by section: what a connection does in each state.

mod acknowledgment;
mod calls;
mod flow;
mod host;
mod losses;
mod negotiated;
mod opening;
mod resets;
mod sequence;
mod text;
mod timeouts;
mod transitions;

use super::kit::{End, OURS, SEGMENT, data};
use crate::protocol::tcp::connection::Connection;
use crate::protocol::tcp::outbox::{Item, Segment, Signal};
use crate::protocol::tcp::{Seq, Settings, State};
use crate::wire::{Flags, Tcp};

/// Without options but the MSS, so that every octet is data.
pub fn plain() -> Settings {
    Settings {
        timestamps: false,
        selective_acknowledgments: false,
        window_scale: false,
        ..Settings::default()
    }
}

/// The states in which both numbers are known.
pub const SYNCHRONIZED: [State; 7] = [
    State::Established,
    State::FinWait1,
    State::FinWait2,
    State::CloseWait,
    State::Closing,
    State::LastAck,
    State::TimeWait,
];

pub const ACK: Flags = Flags::ACK;
pub const FIN_ACK: Flags = Flags(Flags::FIN.0 | Flags::ACK.0);

/// `(SEQ, ACK, CTL)`.
pub fn told(segment: &Segment) -> (u32, u32, Flags) {
    (segment.header.sequence_number, segment.header.acknowledgment_number, segment.header.flags)
}

impl End {
    /// In CLOSED, with this ISS.
    pub fn numbered(initial: Seq) -> Self {
        let mut end = Self::new(plain());
        let (local, remote) = (end.connection.local(), end.connection.remote());
        end.connection = Connection::new(end.now, local, remote, initial, SEGMENT, plain());
        end
    }

    /// An end that came to this state by exchanges.
    pub fn in_state(state: State) -> Self {
        Self::set_in_state(state, plain())
    }

    /// The same with other settings.
    pub fn set_in_state(state: State, settings: Settings) -> Self {
        let mut end = match state {
            State::Closed | State::Listen => panic!("{state:?} has no connection"),
            State::SynSent => Self::opening(settings).0,
            State::SynReceived => Self::answering(settings).0,
            _ => Self::open(settings),
        };
        let shutdown = |end: &mut Self| end.connection.shutdown(end.now).unwrap();
        match state {
            State::FinWait1 => shutdown(&mut end),
            State::FinWait2 | State::TimeWait => {
                shutdown(&mut end);
                end.takes(end.next(ACK, b""));
            }
            State::CloseWait => end.takes(end.next(FIN_ACK, b"")),
            State::Closing => {
                let fin = end.next(FIN_ACK, b"");
                shutdown(&mut end);
                end.takes(fin);
            }
            State::LastAck => {
                end.takes(end.next(FIN_ACK, b""));
                shutdown(&mut end);
            }
            _ => {}
        }
        if state == State::TimeWait {
            end.takes(end.next(FIN_ACK, b""));
        }
        end.sent();
        assert_eq!(end.connection.state(), state);
        end
    }

    /// The other end's next segment: it acknowledges everything.
    pub fn next(&self, flags: Flags, octets: &[u8]) -> Segment<'static> {
        let (next, acknowledgment) = (self.connection.receive.next, self.connection.send.next);
        let header = Tcp {
            sequence_number: next.0,
            acknowledgment_number: if flags.contains(ACK) { acknowledgment.0 } else { 0 },
            flags,
            window: 65_535,
            ..Tcp::default()
        };
        Segment { header, data: octets.to_vec().into() }
    }

    /// The one segment that it sent.
    pub fn answer(&mut self) -> Segment<'static> {
        let [segment] = self.sent().try_into().unwrap();
        segment
    }

    /// What its program is told.
    pub fn signals(&mut self) -> Vec<Signal> {
        let items = std::iter::from_fn(|| self.connection.poll(self.now));
        let signals = items.filter_map(|item| match item {
            Item::Signal(signal) => Some(signal),
            _ => None,
        });
        signals.collect()
    }

    pub fn state(&self) -> State {
        self.connection.state()
    }

    /// The acknowledgment that it owes in this situation: `<SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>`.
    pub fn plain_ack(&self) -> (u32, u32, Flags) {
        (self.connection.send.next.0, self.connection.receive.next.0, ACK)
    }

    /// Open, having sent so many full segments; the congestion window is far.
    pub fn sending(settings: Settings, segments: usize) -> (Self, Vec<Segment<'static>>) {
        let mut end = Self::open(settings);
        let full = end.connection.full() as usize;
        assert_eq!(end.connection.write(end.now, &vec![7; full * segments], false), Ok(full * segments));
        let sent = end.sent();
        (end, sent)
    }

    /// The other end acknowledges all of the first so many octets.
    pub fn acknowledged(&mut self, octets: u32) {
        self.takes(data(0, OURS + 1 + octets, b""));
    }
}
