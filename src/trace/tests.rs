//! The proofs of what is made of a run.

mod built;
mod capture;
mod pcapng;

use super::capture::{CaptureError, Decoder, Packet, Progress};
use super::{Event, Fate, Frame, FrameName, Layer, Lazy, Link, Loss, Node, NodeKind, What, World};
use crate::text::Say;
use crate::time::{Duration, Instant};

/// A packet that outlives the bytes it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kept {
    time: Option<i128>,
    interface: String,
    link: u32,
    length: u32,
    bytes: Vec<u8>,
}

impl From<Packet<'_>> for Kept {
    fn from(packet: Packet) -> Self {
        let Packet { time, interface, link, length, bytes } = packet;
        Self { time, interface: interface.to_owned(), link, length, bytes: bytes.to_vec() }
    }
}

/// Every packet up to the end or the first error. The decoder is given `step` more bytes whenever it starves.
fn decode(file: &[u8], step: usize) -> (Vec<Kept>, Result<(), CaptureError>) {
    let (mut decoder, mut packets) = (Decoder::default(), Vec::new());
    let (mut from, mut to) = (0, 0);
    loop {
        match decoder.read(&file[from..to]) {
            Ok(Progress::Read { used, packet }) => {
                assert!(used > 0, "it goes on");
                packets.extend(packet.map(Kept::from));
                from += used;
            }
            Ok(Progress::Starved(needed)) => {
                assert!(needed > to - from, "it needs more than it has");
                if to == file.len() {
                    return (packets, decoder.finish(&file[from..]));
                }
                to = file.len().min(to + step);
            }
            Err(error) => return (packets, Err(error)),
        }
    }
}

/// Two hosts and the wire between them: a frame that arrives, and one that is lost.
fn world() -> World {
    let node = |name: &str, column| Node {
        name: name.to_owned(),
        kind: NodeKind::Host,
        addresses: vec![format!("192.0.2.{column}/24")],
        place: (column, 0),
    };
    let frame = |node, count, byte, sent, fate| Frame {
        name: FrameName { node, count },
        link: 0,
        to: 1 - node,
        bytes: vec![byte; 60 + usize::from(byte)].into(),
        sent: Instant::from_nanos(sent),
        departed: Instant::from_nanos(sent),
        fate,
        cause: None,
        faults: Vec::new(),
    };
    let event = |at, node, what, cause| Event { at: Instant::from_nanos(at), node, what, cause };
    let note = Lazy::note(Layer::Link, Say::new("heard"), &[]);
    World {
        nodes: vec![node("A", 1), node("B", 2)],
        links: vec![Link { ends: [(0, 0), (1, 0)], delay: Duration::from_millis(1), rate: 0, mtu: 1500 }],
        frames: vec![
            frame(0, 1, 1, 5_000_000_007, Fate::Delivered(Instant::from_nanos(5_001_000_007))),
            frame(1, 1, 2, 5_001_000_007, Fate::Lost(Instant::from_nanos(5_001_000_007), Loss::Fault)),
        ],
        events: vec![
            event(5_000_000_007, 0, What::Sent(0), None),
            event(5_001_000_007, 1, What::Received(0), Some(0)),
            event(5_001_000_007, 1, What::Decided(note), Some(1)),
            event(5_001_000_007, 1, What::Sent(1), Some(2)),
            event(5_001_000_007, 1, What::Lost(1), Some(3)),
        ],
        ..World::default()
    }
}
