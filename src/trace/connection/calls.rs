//! What programs asked of their connection and were told, and the segments that followed from it.

use super::Connection;
use super::numbers::Segment;
use crate::text::{Arg, Say};
use crate::trace::{Frame, What, World};

/// What a program asked for or was told, one thing upon the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// What.
    pub says: Vec<Say>,
    /// The event of the last one.
    pub event: usize,
    /// The segments that the node sent because of it: by index, with the names of their control bits.
    pub frames: Vec<(usize, String)>,
}

impl World {
    /// What the program of a connection asked for and was told up to a moment, in order.
    pub fn calls(&self, node: usize, connection: &Connection, event: usize) -> Vec<Called> {
        let upto = self.events.get(..=event).unwrap_or_default();
        let mut calls: Vec<Called> = Vec::new();
        for (event, happened) in upto.iter().enumerate().filter(|(_, event)| event.node == node) {
            match &happened.what {
                What::Call(say) => {
                    let say = say.get();
                    if !concerns(&say, connection) {
                        continue;
                    }
                    match calls.last_mut().filter(|last| Some(last.event) == happened.cause) {
                        Some(last) if last.frames.is_empty() => {
                            last.says.push(say);
                            last.event = event;
                        }
                        _ => calls.push(Called { says: vec![say], event, frames: Vec::new() }),
                    }
                }
                What::Sent(index) => {
                    let Some(frame) = self.frames.get(*index) else { continue };
                    let Some(segment) = Segment::of(&frame.bytes) else { continue };
                    let call = self.called_by(frame);
                    let at = calls.iter().position(|called| Some(called.event) == call);
                    if segment.from.to_string() != connection.local {
                        // Another connection to the same place was asked for.
                        let unmet = |called: &Called| {
                            called.frames.is_empty()
                                && called.says.iter().all(|it| it.id == "call-tcp-connect")
                        };
                        calls.retain(|called| !unmet(called));
                    } else if let Some(called) = at.and_then(|at| calls.get_mut(at)) {
                        called.frames.push((*index, segment.header.flags.to_string()));
                    }
                }
                _ => {}
            }
        }
        calls
    }

    /// The call that made a node send a frame. What a node sends because a segment came to it, no program asked for;
    /// but an answer of a layer below only lets go on what was begun.
    fn called_by(&self, frame: &Frame) -> Option<usize> {
        let mut cause = frame.cause;
        while let Some(event) = cause.and_then(|index| self.events.get(index)) {
            match event.what {
                What::Call(_) => return cause,
                What::Received(index) => {
                    let received = self.frames.get(index)?;
                    if Segment::of(&received.bytes).is_some() {
                        return None;
                    }
                    cause = event.cause;
                }
                _ => cause = event.cause,
            }
        }
        None
    }
}

/// Whether a call is about a connection: about TCP, and about no other socket, peer or port.
fn concerns(say: &Say, connection: &Connection) -> bool {
    let about = |name: &str, own: &str| {
        let given = say.args.iter().find(|(given, _)| *given == name);
        given.is_none_or(|(_, arg)| matches!(arg, Arg::Text(text) if text == own))
    };
    let port = connection.local.rsplit(':').next().unwrap_or_default();
    (say.id.starts_with("call-tcp-") || say.id.starts_with("told-"))
        && about("socket", &connection.socket.to_string())
        && about("target", &connection.remote)
        && about("port", port)
}
