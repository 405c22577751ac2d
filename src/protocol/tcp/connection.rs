//! A connection: what one end of it knows, and how it moves from state to state.

use super::congestion::Congestion;
use super::outbox::{Item, Outbox, Segment, Signal};
use super::receive_buffer::ReceiveBuffer;
use super::recovery::Recovery;
use super::rto::RetransmissionTimeout;
use super::scoreboard::Scoreboard;
use super::send_buffer::SendBuffer;
use super::timers::{Timer, Timers};
use super::{Seq, Settings, State, TRANSITIONS, Trigger};
use crate::time::{Duration, Instant};
use crate::trace::{Rfc, Sequence};
use std::collections::VecDeque;
use std::net::SocketAddrV4;

/// What a segment may carry when the other side does not say (RFC 9293 §3.7.1).
pub const DEFAULT_MSS: u16 = 536;

/// What fits everywhere: every link carries packets of 68 bytes (RFC 791 §3.2), 40 of which are headers. Who asks for
/// less is mistaken or means harm; Linux sends no less than 48, whoever asks.
pub(super) const LEAST_SEGMENT: u16 = 28;

/// One end of a connection: the transmission control block (RFC 9293 §3.3.1).
///
/// Sans-IO: calls, segments and the time come in; what it decides, sends and tells its program comes out of
/// [`poll`](Self::poll), in order.
#[derive(Clone, Debug)]
pub struct Connection {
    pub(super) local: SocketAddrV4,
    pub(super) remote: SocketAddrV4,
    pub(super) state: State,
    /// The ways it has taken, as indexes into [`TRANSITIONS`].
    pub(super) path: Vec<usize>,
    /// How many of these were told of: a segment may tell of several things, and its program hears of each in turn.
    told: usize,
    /// Whether it came from LISTEN.
    pub(super) passive: bool,
    /// Whether a cookie brought it back: it never waited for an acknowledgment.
    pub(super) restored: bool,
    /// Whether the program has closed it and will read nothing more.
    pub(super) orphaned: bool,
    pub(super) settings: Settings,
    pub(super) agreed: Agreed,
    pub(super) send: Sender,
    pub(super) receive: Receiver,
    pub(super) timeout: RetransmissionTimeout,
    pub(super) congestion: Congestion,
    pub(super) scoreboard: Scoreboard,
    pub(super) recovery: Recovery,
    pub(super) timers: Timers,
    pub(super) challenges: Challenges,
    /// How many keepalive probes were not answered.
    pub(super) probes: u32,
    pub(super) out: Outbox,
}

/// What both ends want.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreed {
    /// Timestamps (RFC 7323 §3).
    pub timestamps: bool,
    /// Selective acknowledgments (RFC 2018).
    pub selective_acknowledgments: bool,
    /// Scaled windows (RFC 7323 §2).
    pub window_scale: bool,
}

/// The send sequence variables (RFC 9293 §3.3.1), and what is to be sent.
#[derive(Clone, Debug)]
pub struct Sender {
    /// ISS.
    pub initial: Seq,
    /// SND.UNA.
    pub unacknowledged: Seq,
    /// SND.NXT.
    pub next: Seq,
    /// SND.WND, in bytes.
    pub window: u32,
    /// MAX.SND.WND (RFC 5961 §5.2).
    pub largest_window: u32,
    /// SND.WL1.
    pub window_sequence: Seq,
    /// SND.WL2.
    pub window_acknowledgment: Seq,
    /// SND.UP: behind the last octet of urgent data.
    pub urgent: Option<Seq>,
    /// How far the other side's windows are shifted.
    pub shift: u8,
    /// How many bytes of data and options a segment may carry towards the other side.
    pub segment: u16,
    /// What the program wrote and the other side has not acknowledged.
    pub buffer: SendBuffer,
    /// Whether the program sends nothing more: a FIN follows the data.
    pub closing: bool,
    /// The FIN's sequence number, once it was sent.
    pub fin: Option<Seq>,
    /// A segment whose round trip is measured: the acknowledgment that ends it, and when it was sent.
    pub timed: Option<(Seq, Instant)>,
    /// Since when the oldest segment in flight waits.
    pub waiting_since: Option<Instant>,
    /// When data was sent last.
    pub last: Instant,
}

/// The receive sequence variables, and what was received.
#[derive(Clone, Debug)]
pub struct Receiver {
    /// IRS.
    pub initial: Seq,
    /// RCV.NXT.
    pub next: Seq,
    /// RCV.NXT + RCV.WND, as the other side was told last: it never moves back (RFC 9293 §3.8.6).
    pub edge: Seq,
    /// How far this side's windows are shifted.
    pub shift: u8,
    /// RCV.UP.
    pub urgent: Option<Seq>,
    /// What arrived and the program has not read.
    pub buffer: ReceiveBuffer,
    /// The number of a FIN that came beyond a gap.
    pub fin: Option<Seq>,
    /// How many bytes of data arrived since the last acknowledgment was sent.
    pub unanswered: u32,
    /// The highest acknowledgment number that was sent.
    pub answered: Seq,
    /// Whether an acknowledgment leaves at once, unless the program answers first and takes it along.
    pub answer_now: bool,
    /// What came with the SYN and waits until the connection is open.
    pub early: Option<Segment<'static>>,
    /// TS.Recent and when it was taken (RFC 7323 §4.3).
    pub timestamp: (u32, Instant),
    /// How many bytes of data and options this side takes in a segment: the MSS that it offers.
    pub segment: u16,
}

impl Sender {
    /// A number of this direction, to be counted from ISS.
    pub const fn told(&self, number: Seq) -> Sequence {
        Sequence { number: number.0, origin: Some(self.initial.0) }
    }
}

impl Receiver {
    /// A number of the other direction, to be counted from IRS.
    pub const fn told(&self, number: Seq) -> Sequence {
        Sequence { number: number.0, origin: Some(self.initial.0) }
    }
}

/// When challenge ACKs were sent lately (RFC 5961 §7).
#[derive(Clone, Debug, Default)]
pub struct Challenges(VecDeque<Instant>);

impl Challenges {
    /// RFC 5961 §7: no more than 10 in any 5 seconds.
    pub fn allow(&mut self, now: Instant) -> bool {
        let is_old = |sent: &Instant| now.since(*sent) >= Duration::from_secs(5);
        while self.0.front().is_some_and(is_old) {
            self.0.pop_front();
        }
        let allowed = self.0.len() < 10;
        if allowed {
            self.0.push_back(now);
        }
        allowed
    }
}

impl Connection {
    /// A connection in CLOSED. `segment` is how many bytes of data and options fit into a segment on the way out.
    pub fn new(
        now: Instant,
        local: SocketAddrV4,
        remote: SocketAddrV4,
        initial: Seq,
        segment: u16,
        settings: Settings,
    ) -> Self {
        let send = Sender {
            initial,
            unacknowledged: initial,
            next: initial,
            window: 0,
            largest_window: 0,
            window_sequence: Seq(0),
            window_acknowledgment: Seq(0),
            urgent: None,
            shift: 0,
            segment,
            buffer: SendBuffer::new(settings.send_buffer),
            closing: false,
            fin: None,
            timed: None,
            waiting_since: None,
            last: now,
        };
        let receive = Receiver {
            initial: Seq(0),
            next: Seq(0),
            edge: Seq(0),
            shift: 0,
            urgent: None,
            buffer: ReceiveBuffer::new(settings.receive_buffer),
            fin: None,
            unanswered: 0,
            answered: Seq(0),
            answer_now: false,
            early: None,
            timestamp: (0, now),
            segment: settings.maximum_segment_size.unwrap_or(segment),
        };
        Self {
            local,
            remote,
            state: State::Closed,
            path: Vec::new(),
            told: 0,
            passive: false,
            restored: false,
            orphaned: false,
            settings,
            agreed: Agreed::default(),
            send,
            receive,
            timeout: RetransmissionTimeout::new(settings.least_timeout),
            congestion: Congestion::new(settings.congestion_control, u32::from(segment)),
            scoreboard: Scoreboard::default(),
            recovery: Recovery::new(initial),
            timers: Timers::default(),
            challenges: Challenges::default(),
            probes: 0,
            out: Outbox::default(),
        }
    }

    /// The same, saying nothing of why.
    #[must_use]
    pub fn silent(mut self, silent: bool) -> Self {
        self.out.silent = silent;
        self
    }

    /// Whether a program hears of its end: none did of a connection that was never open to one, and none does after it
    /// has closed.
    pub(super) const fn program(&self) -> &'static str {
        if self.orphaned {
            "closed"
        } else if self.passive && matches!(self.state, State::SynReceived) {
            "none"
        } else {
            "told"
        }
    }

    /// The state it is in.
    pub const fn state(&self) -> State {
        self.state
    }

    /// The state, and the ways to it, as far as they were told of.
    pub(super) fn shown(&self) -> (State, &[usize]) {
        let (path, left) = self.path.split_at(self.told);
        (left.first().map_or(self.state, |way| TRANSITIONS[*way].from), path)
    }

    /// This end's address and port.
    pub const fn local(&self) -> SocketAddrV4 {
        self.local
    }

    /// The other end's.
    pub const fn remote(&self) -> SocketAddrV4 {
        self.remote
    }

    /// The next thing it decides, sends or tells. The program may act on what it is told before the next call: what it
    /// writes takes along the acknowledgment that would otherwise leave alone (RFC 9293 MUST-59).
    pub fn poll(&mut self, now: Instant) -> Option<Item> {
        let item = self.out.pop();
        if matches!(item, Some(Item::Moved)) {
            self.told += 1;
        }
        if item.is_none() && self.receive.answer_now {
            self.acknowledge(now);
            return self.out.pop();
        }
        item
    }

    /// Takes a way of the table, and tells whether there is one; where there is none, the state stays. A way to CLOSED,
    /// or back to LISTEN, deletes the TCB.
    pub(super) fn take(&mut self, trigger: Trigger) -> bool {
        let Some(way) = self.state.on(trigger) else { return false };
        let before = std::mem::replace(&mut self.state, TRANSITIONS[way].to);
        self.path.push(way);
        self.out.push(Item::Moved);
        if matches!(self.state, State::Closed | State::Listen) {
            self.receive.answer_now = false;
            for timer in Timer::ALL {
                self.stop(timer);
            }
            self.out.push(Item::Signal(Signal::Deleted(before)));
        }
        true
    }

    pub(super) fn set(&mut self, timer: Timer, due: Instant) {
        self.timers.set(timer, due);
        self.out.push(Item::TimerSet(timer, due));
    }

    pub(super) fn stop(&mut self, timer: Timer) {
        if self.timers.stop(timer) {
            self.out.push(Item::TimerStopped(timer));
        }
    }

    /// The number behind the last octet that the program wrote.
    pub(super) fn written(&self) -> Seq {
        self.data_start() + self.send.buffer.len() as u32
    }

    /// The number of the first octet in the send buffer: behind the SYN, when that is not acknowledged yet.
    pub(super) fn data_start(&self) -> Seq {
        self.send.unacknowledged.max(self.send.initial + 1)
    }

    /// How many octets of data a full segment carries: what fits, less the options each one has (RFC 9293 §3.7.1).
    pub(super) const fn full(&self) -> u32 {
        self.send.segment.saturating_sub(self.options()) as u32
    }

    /// The same of the other side's segments, as far as this side's MSS tells; shorter ones where the path is narrow.
    pub(super) fn receive_full(&self) -> u32 {
        u32::from(self.receive.segment.saturating_sub(self.options())).min(self.full())
    }

    /// How many octets of options every segment has.
    const fn options(&self) -> u16 {
        if self.agreed.timestamps { 12 } else { 0 }
    }

    /// How many octets the next segment can carry: a full one's, less the selective acknowledgments that go with it.
    pub(super) fn fits(&self) -> u32 {
        let blocks = self.reported().count() as u32;
        self.full().saturating_sub(if blocks > 0 { 4 + 8 * blocks } else { 0 })
    }

    /// The blocks that a segment reports; with timestamps there is room for three, else for four (RFC 2018 §3). In very
    /// short segments there are fewer, so that half is left for data: "some options might not be included on all
    /// segments" (RFC 9293 §3.7.1).
    pub(super) fn reported(&self) -> impl Iterator<Item = (Seq, Seq)> {
        let most = match self.agreed {
            Agreed { selective_acknowledgments: false, .. } => 0,
            Agreed { timestamps: true, .. } => 3,
            _ => 4,
        };
        let room = (self.full() / 2).saturating_sub(4) / 8;
        self.receive.buffer.sack_blocks(self.receive.next).take(most.min(room as usize))
    }

    /// RCV.WND: what the other side was told, from RCV.NXT on.
    pub(super) fn receive_window(&self) -> u32 {
        if self.receive.edge.is_before(self.receive.next) {
            0
        } else {
            self.receive.edge.since(self.receive.next)
        }
    }

    /// The rule that TCP segments follow.
    pub(super) const fn rule(section: &'static str) -> Rfc {
        Rfc::new(9293, section)
    }
}
