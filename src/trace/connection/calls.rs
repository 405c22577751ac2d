//! What programs asked for, and the segments that they caused with it.

use super::numbers::Segment;
use crate::trace::{Frame, What, World};

/// What a program asked for or was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// The event.
    pub event: usize,
    /// The segments that the node sent because of it: by index, with the names of their control bits.
    pub frames: Vec<(usize, String)>,
}

impl World {
    /// What the programs of a node asked for and were told up to a moment, in order.
    pub fn calls(&self, node: usize, event: usize) -> Vec<Called> {
        let upto = self.events.get(..=event).unwrap_or_default();
        let mut calls: Vec<Called> = Vec::new();
        for (event, happened) in upto.iter().enumerate().filter(|(_, event)| event.node == node) {
            match happened.what {
                What::Call(_) => calls.push(Called { event, frames: Vec::new() }),
                What::Sent(index) => {
                    let Some(frame) = self.frames.get(index) else { continue };
                    let Some(Segment { header, .. }) = Segment::of(&frame.bytes) else { continue };
                    let call = self.called_by(frame);
                    if let Some(call) = calls.iter_mut().find(|called| Some(called.event) == call) {
                        call.frames.push((index, header.flags.to_string()));
                    }
                }
                _ => {}
            }
        }
        calls
    }

    /// The call that made a node send a frame. What a node sends because something came to it, no program asked for.
    fn called_by(&self, frame: &Frame) -> Option<usize> {
        let mut cause = frame.cause;
        while let Some(event) = cause.and_then(|index| self.events.get(index)) {
            match event.what {
                What::Call(_) => return cause,
                What::Received(_) => return None,
                _ => cause = event.cause,
            }
        }
        None
    }
}
