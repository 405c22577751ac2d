//! A frame in one line.

mod frame;
mod icmp;
mod link;

use super::{Layer, Origins};
use crate::text::Say;
use crate::wire::{Dissection, LinkType, Malformed, dissect};
use frame::Frame;

/// What a frame is, in the words that engineers have for it, and the layer that it is about.
pub fn summary(bytes: &[u8], link: LinkType) -> (Layer, Say) {
    summary_from(bytes, link, Origins::default())
}

/// The same, its sequence numbers counted from where their connection began.
pub fn summary_from(bytes: &[u8], link: LinkType, origins: Origins) -> (Layer, Say) {
    summary_of(&dissect(bytes, link), origins)
}

/// The same of a frame that was taken apart: with what is wrong with it, and what is not there.
pub fn summary_of(dissection: &Dissection, origins: Origins) -> (Layer, Say) {
    let frame = Frame::of(dissection, origins);
    let Some((layer, mut say)) = frame.told() else { return (Layer::Link, frame.unreadable()) };
    if let Some(protocol) = frame.bad_checksum() {
        say = Say::new("sum-bad-checksum").with("frame", say).with("protocol", protocol.name());
    }
    if let Some(field) = dissection.zero_length {
        say = Say::new("sum-zero-length").with("frame", say).with("field", field);
    }
    match dissection.problem {
        Some(Malformed::Value { field, value, .. }) => {
            say = Say::new("sum-malformed").with("frame", say).with("field", field);
            say = say.with("value", value.to_string());
        }
        Some(Malformed::Truncated { field, .. } | Malformed::Cut { field, .. }) => {
            say = Say::new("sum-truncated").with("frame", say).with("field", field);
        }
        None => {}
    }
    if dissection.cut.is_some() {
        say = Say::new("sum-cut").with("frame", say);
    }
    (layer, say)
}
