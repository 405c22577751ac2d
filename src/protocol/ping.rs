//! `ping`: echo requests at an interval, and what came back.

use super::call::{Ping, letters};
use crate::time::{Duration, Instant};
use std::fmt;
use std::rc::Rc;

/// A run of `ping`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PingRun {
    pub call: Ping,
    /// What each request carries.
    pub data: Rc<[u8]>,
    /// When each request was sent, and what became of it.
    pub lines: Vec<(Instant, Option<Answer>)>,
    /// How many were answered by a reply.
    pub replies: u16,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// A reply, after this time.
    Reply(Duration),
    /// Something else, which `ping` has a mark for; `*` for nothing at all.
    Mark(&'static str),
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply(time) => time.fmt(f),
            Self::Mark(mark) => f.write_str(mark),
        }
    }
}

impl PingRun {
    pub fn new(call: Ping) -> Self {
        Self { call, data: letters(call.size.into()).into(), lines: Vec::new(), replies: 0 }
    }

    /// The number of the next request, counted from 1, unless all are sent.
    pub fn next(&mut self, now: Instant) -> Option<u16> {
        let number = u16::try_from(self.lines.len()).ok()?.checked_add(1)?;
        if number > self.call.count {
            return None;
        }
        self.lines.push((now, None));
        Some(number)
    }

    /// Whether more requests are to be sent.
    pub fn has_more(&self) -> bool {
        self.lines.len() < usize::from(self.call.count)
    }

    /// Notes the first answer to a request; tells when that was sent, and nothing when it is answered already.
    pub fn answer(&mut self, sequence: u16, answer: Answer) -> Option<Instant> {
        let (sent, held) = self.lines.get_mut(usize::from(sequence).checked_sub(1)?)?;
        if held.is_some() {
            return None;
        }
        *held = Some(answer);
        Some(*sent)
    }

    /// Whether nothing more is to come.
    pub fn is_done(&self) -> bool {
        !self.has_more() && self.lines.iter().all(|(_, answer)| answer.is_some())
    }

    /// When a request was sent, and what became of it.
    pub fn line(&self, sequence: u16) -> Option<&(Instant, Option<Answer>)> {
        self.lines.get(usize::from(sequence).checked_sub(1)?)
    }
}
