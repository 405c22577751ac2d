//! What every segment that leaves says besides its data: the numbers, the window and the options (RFC 9293 §3.1, RFC 7323,
//! RFC 2018).

use super::Seq;
use super::connection::Connection;
use super::outbox::{Item, Segment};
use super::timers::Timer;
use crate::time::Instant;
use crate::wire::{Flags, Tcp, TcpOption};

impl Connection {
    /// The clock of its timestamps, in milliseconds (RFC 7323 §5.4).
    pub(super) const fn clock(now: Instant) -> u32 {
        // Not 0 at the start: some take an echo of 0 for none.
        ((now.nanos() / 1_000_000) as u32).wrapping_add(1)
    }

    /// A header of this connection, whose window is what there is room for.
    pub(super) fn header(&mut self, now: Instant, sequence: Seq, flags: Flags) -> Tcp {
        let window = if flags.contains(Flags::RST) { 0 } else { self.offer(flags) };
        let mut options = Vec::new();
        if flags.contains(Flags::SYN) {
            self.offer_options(now, flags, &mut options);
        } else {
            if self.agreed.timestamps {
                let echo_reply = if flags.contains(Flags::ACK) { self.receive.timestamp.0 } else { 0 };
                let value = Self::clock(now);
                options.extend([TcpOption::NoOperation, TcpOption::NoOperation]);
                options.push(TcpOption::Timestamps { value, echo_reply });
            }
            let blocks: Vec<_> = self.reported().map(|(from, to)| (from.0, to.0)).collect();
            if flags.contains(Flags::ACK) && !blocks.is_empty() {
                options.extend([TcpOption::NoOperation, TcpOption::NoOperation]);
                options.push(TcpOption::Sack(blocks));
            }
        }
        Tcp {
            source_port: self.local.port(),
            destination_port: self.remote.port(),
            sequence_number: sequence.0,
            acknowledgment_number: if flags.contains(Flags::ACK) { self.receive.next.0 } else { 0 },
            flags,
            window,
            options,
            ..Tcp::default()
        }
    }

    fn offer_options(&self, now: Instant, flags: Flags, options: &mut Vec<TcpOption>) {
        // An answer offers only what the question did (RFC 7323 §2.2, §3.2; RFC 2018 §2).
        let answer = flags.contains(Flags::ACK);
        let wants = |own: bool, agreed: bool| if answer { agreed } else { own };
        // RFC 9293 §3.7.1: what this side can take in, whatever the other one said.
        options.push(TcpOption::MaximumSegmentSize(self.receive.segment));
        let sack = wants(self.settings.selective_acknowledgments, self.agreed.selective_acknowledgments);
        if sack {
            options.push(TcpOption::SackPermitted);
        }
        if wants(self.settings.timestamps, self.agreed.timestamps) {
            // Everything stands on 4 bytes, as the usual systems send it.
            if !sack {
                options.extend([TcpOption::NoOperation, TcpOption::NoOperation]);
            }
            let echo_reply = if answer { self.receive.timestamp.0 } else { 0 };
            options.push(TcpOption::Timestamps { value: Self::clock(now), echo_reply });
        } else if sack {
            options.extend([TcpOption::NoOperation, TcpOption::NoOperation]);
        }
        if wants(self.settings.window_scale, self.agreed.window_scale) {
            options.extend([TcpOption::NoOperation, TcpOption::WindowScale(self.wanted_shift())]);
        }
    }

    /// The least shift by which 16 bits tell the whole receive buffer (RFC 7323 §2.3: at most 14).
    pub(super) fn wanted_shift(&self) -> u8 {
        (0..14).find(|shift| self.settings.receive_buffer >> shift <= 65_535).unwrap_or(14)
    }

    /// The window field of a segment that leaves now, and with it the edge that the other side knows.
    fn offer(&mut self, flags: Flags) -> u16 {
        let room = self.receive.buffer.window();
        // RFC 7323 §2.2: the window of a SYN is never scaled.
        let shift = if flags.contains(Flags::SYN) { 0 } else { self.receive.shift };
        let gain = room.saturating_sub(self.receive_window());
        // RFC 9293 §3.8.6.2.2: the window grows only by what is worth a segment.
        let worth = self.full().min(self.settings.receive_buffer as u32 / 2).max(1);
        if gain >= worth || flags.contains(Flags::SYN) {
            // What does not fit into the field, or is lost by the shift, is not offered.
            let window = (room >> shift).min(65_535);
            self.receive.edge = self.receive.edge.max(self.receive.next + (window << shift));
        }
        (self.receive_window() >> shift).min(65_535) as u16
    }

    /// Sends a segment.
    pub(super) fn emit(&mut self, now: Instant, header: Tcp, data: Vec<u8>) {
        if header.flags.contains(Flags::ACK) {
            self.stop(Timer::Acknowledgment);
            self.receive.unanswered = 0;
            self.receive.answered = self.receive.next;
            self.receive.answer_now = false;
        }
        if !data.is_empty() {
            self.send.last = now;
        }
        self.out.push(Item::Send(Segment { header, data: data.into() }));
    }

    /// Sends an acknowledgment alone: `<SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>`.
    pub(super) fn acknowledge(&mut self, now: Instant) {
        let header = self.header(now, self.send.next, Flags::ACK);
        self.emit(now, header, Vec::new());
    }

    /// Sends a reset: `<SEQ=sequence><CTL=RST>`, with an acknowledgment where `flags` has it.
    pub(super) fn reset(&mut self, now: Instant, sequence: Seq, flags: Flags) {
        let header = self.header(now, sequence, Flags::RST | flags);
        self.emit(now, header, Vec::new());
    }
}
