//! What a program asks of its connection: SEND, RECEIVE, CLOSE, ABORT (RFC 9293 §3.10.2 to §3.10.5).

use super::connection::Connection;
use super::outbox::{Item, Signal};
use super::{Seq, State, Trigger};
use crate::text::Say;
use crate::time::Instant;
use crate::trace::Focus;
use crate::wire::{Flags, Protocol};

/// Why a call is refused, in the standard's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallError {
    /// "error: connection does not exist".
    NotOpen,
    /// "error: connection closing".
    Closing,
}

impl Connection {
    /// SEND: takes as much as fits into the buffer and returns how much that is. Of urgent data, the end counts from now
    /// on, though the caller brings the rest later (RFC 9293 §3.8.5, MUST-31 and MUST-62).
    pub fn write(&mut self, now: Instant, data: &[u8], urgent: bool) -> Result<usize, CallError> {
        match self.state {
            State::Closed | State::Listen => return Err(CallError::NotOpen),
            State::SynSent | State::SynReceived | State::Established | State::CloseWait
                if !self.send.closing => {}
            _ => return Err(CallError::Closing),
        }
        if urgent && !data.is_empty() {
            self.send.urgent = Some(self.written() + data.len() as u32);
        }
        let taken = self.send.buffer.push(data);
        self.transmit(now);
        Ok(taken)
    }

    /// Tells the program, which was not there before, what there is to know.
    pub fn remind(&mut self) {
        if self.unread() > 0 {
            self.out.push(Item::Signal(Signal::Readable));
        }
        if !self.state.can_receive() {
            self.out.push(Item::Signal(Signal::PeerClosed));
        }
    }

    /// How much can be read.
    pub fn unread(&self) -> usize {
        self.receive.buffer.unread()
    }

    /// The number of the first octet that the program has not read.
    pub(super) fn consumed(&self) -> Seq {
        self.receive.next - u32::from(self.state.has_fin()) - self.unread() as u32
    }

    /// Whether the other side sends no more and everything it sent was read.
    pub fn is_at_end(&self) -> bool {
        self.unread() == 0
            && !matches!(self.state, State::SynSent | State::SynReceived)
            && !self.state.can_receive()
    }

    /// RECEIVE: at most so many octets of what has arrived. Where the standard has "error: connection closing", because
    /// nothing more can come, it is no octets, as sockets have it.
    pub fn read(&mut self, now: Instant, most: usize) -> Vec<u8> {
        let data = self.receive.buffer.read(most);
        let consumed = self.consumed();
        self.receive.urgent = self.receive.urgent.filter(|end| end.is_after(consumed));
        // RFC 9293 §3.8.6.2.2: the other side is told when the window has grown enough to be worth a segment.
        let gain = self.receive.buffer.window().saturating_sub(self.receive_window());
        let worth = (2 * self.full()).min(self.settings.receive_buffer as u32 / 2).max(1);
        if self.state.can_receive() && !data.is_empty() && gain >= worth {
            let window = self.receive.buffer.window();
            self.out.say(&[Self::rule("§3.8.6.2.2")], move || {
                Say::new("tcp-window-update")
                    .with("window", window)
                    .about(Focus::sent(Protocol::Tcp, "Window"))
            });
            self.acknowledge(now);
        }
        data
    }

    /// CLOSE: nothing more is sent, but still received. This is what `shutdown` does for writing.
    pub fn shutdown(&mut self, now: Instant) -> Result<(), CallError> {
        match self.state {
            State::Closed | State::Listen => return Err(CallError::NotOpen),
            State::SynSent => {
                self.out.say(&[Self::rule("§3.10.4")], move || Say::new("tcp-open-given-up"));
                self.take(Trigger::Close);
                return Ok(());
            }
            State::SynReceived | State::Established | State::CloseWait if !self.send.closing => {}
            _ => return Err(CallError::Closing),
        }
        self.send.closing = true;
        // "If no SENDs have been issued … form a FIN segment and send it, and enter FIN-WAIT-1 state; otherwise, queue
        // for processing after entering ESTABLISHED state."
        if self.state != State::SynReceived || !self.has_data() {
            self.close_now(now);
        }
        Ok(())
    }

    fn has_data(&self) -> bool {
        !self.send.buffer.is_empty()
    }

    /// Takes the way that CLOSE leads, and sends the FIN once the data before it is gone.
    pub(super) fn close_now(&mut self, now: Instant) {
        let before = self.state;
        self.take(Trigger::Close);
        let state = self.state.name();
        let left = self.written().since(self.send.next.max(self.data_start()));
        let ended = before == State::CloseWait;
        let reads = if ended {
            "end"
        } else if self.orphaned {
            "no"
        } else {
            "yes"
        };
        self.out.say(&[Self::rule("§3.10.4")], move || {
            let say = Say::new("tcp-close").with("from", before.name()).with("to", state).with("left", left);
            say.with("reads", reads)
        });
        self.transmit(now);
    }

    /// Whether CLOSE breaks the connection off, as SO_LINGER has it with no time to linger.
    pub(super) const fn breaks_off(&self) -> bool {
        self.settings.linger_zero
    }

    /// The program closes its socket: it will neither write nor read again.
    pub fn close(&mut self, now: Instant) -> Result<(), CallError> {
        if self.breaks_off() {
            self.out.say(&[Self::rule("§3.6")], move || Say::new("tcp-linger-zero"));
            return self.abort(now);
        }
        let closed = matches!(self.state, State::Closing | State::LastAck | State::TimeWait);
        if self.unread() > 0 && self.state.is_synchronized() && !closed {
            // RFC 9293 §3.6.1: data that was received and never read is lost, and the other side is told so.
            let unread = self.unread();
            self.out.say(&[Self::rule("§3.6.1")], move || Say::new("tcp-close-unread").with("size", unread));
            return self.abort(now);
        }
        self.orphaned = true;
        let result = self.shutdown(now);
        if self.state == State::FinWait2 {
            self.wait_for_fin(now);
        }
        result
    }

    /// ABORT: everything is thrown away, and the other side is told by a reset.
    pub fn abort(&mut self, now: Instant) -> Result<(), CallError> {
        match self.state {
            State::Closed | State::Listen => return Err(CallError::NotOpen),
            State::SynReceived
            | State::Established
            | State::FinWait1
            | State::FinWait2
            | State::CloseWait => {
                let next = self.send.next;
                let told = self.send.told(next);
                self.out.say(&[Self::rule("§3.10.5")], move || {
                    Say::new("tcp-abort").with("sequence", told).about(Focus::sent(Protocol::Tcp, "RST"))
                });
                self.reset(now, next, Flags::default());
            }
            _ => {}
        }
        self.take(Trigger::Abort);
        Ok(())
    }
}
