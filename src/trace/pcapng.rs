//! A run as a capture file that Wireshark opens: pcapng (draft-ietf-opsawg-pcapng), in little-endian byte order.

use super::{Note, What, World};
use crate::order::sort;
use crate::text::Say;

/// The block types and options of the draft that are written.
const SECTION_HEADER: u32 = 0x0a0d_0d0a;
const BYTE_ORDER_MAGIC: u32 = 0x1a2b_3c4d;
const INTERFACE_DESCRIPTION: u32 = 1;
const ENHANCED_PACKET: u32 = 6;
const END_OF_OPTIONS: u16 = 0;
const COMMENT: u16 = 1;
const SHB_USERAPPL: u16 = 4;
const IF_NAME: u16 = 2;
const IF_TSRESOL: u16 = 9;
const EPB_FLAGS: u16 = 2;

/// LINKTYPE_ETHERNET.
const ETHERNET: u16 = 1;
/// Timestamps count units of 10⁻⁹ seconds.
const NANOSECONDS: u8 = 9;
/// The direction bits of `epb_flags`.
const INBOUND: u32 = 1;
const OUTBOUND: u32 = 2;

/// Where frames are captured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vantage {
    /// Where each is sent: every frame once, lost ones too. A frame that was captured at both ends would be taken for
    /// a retransmission by whoever analyses the file.
    Senders,
    /// At this node, by index: what it sent, and what reached it when it did.
    Node(usize),
}

/// The capture as a file, each packet with what `comment` says of the event that captured it.
pub fn write(world: &World, vantage: Vantage, comment: impl Fn(usize) -> Option<String>) -> Vec<u8> {
    let mut file = Vec::new();
    section_header(&mut file);
    let mut interfaces = interfaces(world);
    if let Vantage::Node(node) = vantage {
        interfaces.retain(|interface| interface.0 == node);
    }
    for (node, interface) in &interfaces {
        let name = world.nodes.get(*node).map_or("?", |node| node.name.as_str());
        interface_description(&mut file, &format!("{name}:{interface}"));
    }
    for (index, event) in world.events.iter().enumerate() {
        let (frame, direction) = match event.what {
            What::Sent(frame) => (frame, OUTBOUND),
            What::Received(frame) if vantage != Vantage::Senders => (frame, INBOUND),
            _ => continue,
        };
        let Some(frame) = world.frames.get(frame) else { continue };
        let end = world.links.get(frame.link).and_then(|link| {
            link.ends
                .iter()
                .find_map(|end| interfaces.iter().position(|other| end == other && end.0 == event.node))
        });
        let Some(interface) = end else { continue };
        block(&mut file, ENHANCED_PACKET, |body| {
            let time = event.at.nanos();
            body.extend((interface as u32).to_le_bytes());
            body.extend(((time >> 32) as u32).to_le_bytes());
            body.extend((time as u32).to_le_bytes());
            let length = (frame.bytes.len() as u32).to_le_bytes();
            body.extend(length);
            body.extend(length);
            body.extend_from_slice(&frame.bytes);
            pad(body);
            if let Some(comment) = comment(index) {
                let most = comment.floor_char_boundary(usize::from(u16::MAX));
                option(body, COMMENT, &comment.as_bytes()[..most]);
            }
            option(body, EPB_FLAGS, &direction.to_le_bytes());
            option(body, END_OF_OPTIONS, &[]);
        });
    }
    file
}

/// The decisions that led to an event, one after the other: why a frame was sent.
pub fn reasons(world: &World, event: usize) -> Vec<Note> {
    let mut reasons = Vec::new();
    let mut next = world.events.get(event).and_then(|event| event.cause);
    while let Some(event) = next.and_then(|index| world.events.get(index)) {
        let What::Decided(note) = &event.what else { break };
        reasons.push(note.get());
        next = event.cause;
    }
    reasons.reverse();
    reasons
}

/// The narration of an event, as the comment of its packet: its reasons, a line each, in the words that `say` has.
pub fn comment(world: &World, event: usize, say: impl Fn(&Say) -> String) -> Option<String> {
    let reasons: Vec<_> = reasons(world, event).iter().map(|note| say(&note.say)).collect();
    (!reasons.is_empty()).then(|| reasons.join("\n"))
}

/// Each end of a link, as its node and the number of the interface there, in order.
fn interfaces(world: &World) -> Vec<(usize, u8)> {
    let mut interfaces: Vec<_> = world.links.iter().flat_map(|link| link.ends).collect();
    sort(&mut interfaces);
    interfaces.dedup();
    interfaces
}

fn section_header(file: &mut Vec<u8>) {
    block(file, SECTION_HEADER, |body| {
        body.extend(BYTE_ORDER_MAGIC.to_le_bytes());
        // Version 1.0, of a length that is not told.
        body.extend(1_u16.to_le_bytes());
        body.extend(0_u16.to_le_bytes());
        body.extend(u64::MAX.to_le_bytes());
        option(body, SHB_USERAPPL, b"Wirewalk");
        option(body, END_OF_OPTIONS, &[]);
    });
}

fn interface_description(file: &mut Vec<u8>, name: &str) {
    block(file, INTERFACE_DESCRIPTION, |body| {
        body.extend(ETHERNET.to_le_bytes());
        // Reserved, and packets of any length.
        body.extend(0_u16.to_le_bytes());
        body.extend(0_u32.to_le_bytes());
        option(body, IF_NAME, name.as_bytes());
        option(body, IF_TSRESOL, &[NANOSECONDS]);
        option(body, END_OF_OPTIONS, &[]);
    });
}

/// A block: its type, its length, its body, and its length again.
fn block(file: &mut Vec<u8>, kind: u32, write: impl FnOnce(&mut Vec<u8>)) {
    let mut body = Vec::new();
    write(&mut body);
    let length = (body.len() as u32 + 12).to_le_bytes();
    file.extend(kind.to_le_bytes());
    file.extend(length);
    file.extend(body);
    file.extend(length);
}

/// An option; one that is longer than its length field can say is cut.
fn option(body: &mut Vec<u8>, code: u16, value: &[u8]) {
    let length = u16::try_from(value.len()).unwrap_or(u16::MAX);
    body.extend(code.to_le_bytes());
    body.extend(length.to_le_bytes());
    body.extend_from_slice(&value[..usize::from(length)]);
    pad(body);
}

/// Fills up to a multiple of 32 bits, which is what every part of a body is.
fn pad(body: &mut Vec<u8>) {
    body.resize(body.len().next_multiple_of(4), 0);
}
