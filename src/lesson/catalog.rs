//! Every lesson, in the order they are taught.

use super::{
    Knobs, Lesson, Refusal, arp, cidr, headers, icmp, layers, routing, sockets, subnetting, syn_flood,
    tcp_close, tcp_handshake, tcp_reset, time_wait,
};
use crate::trace::Layer;

pub use super::cidr::walked;

/// The lessons that exist.
pub const LESSONS: &[&Lesson] = &[
    &layers::LESSON,
    &headers::LESSON,
    &cidr::LESSON,
    &subnetting::LESSON,
    &routing::LESSON,
    &arp::LESSON,
    &icmp::LESSON,
    &tcp_handshake::LESSON,
    &tcp_close::LESSON,
    &time_wait::LESSON,
    &syn_flood::LESSON,
    &tcp_reset::LESSON,
    &sockets::LESSON,
];

/// A chapter: lessons that belong together. Its name and what it is about are the messages `chapter-ID` and
/// `about-ID`.
pub struct Chapter {
    /// The stable name.
    pub id: &'static str,
    /// The layer it is mostly about; its colour.
    pub layer: Layer,
    /// Its lessons, in order.
    pub lessons: &'static [&'static str],
}

/// The chapters that have lessons.
pub const CHAPTERS: &[Chapter] = &[
    Chapter { id: "foundations", layer: Layer::Transport, lessons: &["layers", "headers"] },
    Chapter { id: "addresses", layer: Layer::Internet, lessons: &["cidr", "subnetting", "routing"] },
    Chapter { id: "local", layer: Layer::Link, lessons: &["arp", "icmp"] },
    Chapter {
        id: "tcp",
        layer: Layer::Transport,
        lessons: &["tcp-handshake", "tcp-close", "time-wait", "syn-flood", "tcp-reset", "sockets"],
    },
];

/// The name of the lesson that is taught after this one.
pub fn after(id: &str) -> Option<&'static str> {
    let mut lessons = CHAPTERS.iter().flat_map(|chapter| chapter.lessons).copied();
    lessons.by_ref().find(|lesson| *lesson == id)?;
    lessons.next()
}

/// The lesson of this name.
pub fn find(id: &str) -> Option<&'static Lesson> {
    LESSONS.iter().find(|lesson| lesson.id == id).copied()
}

/// The lesson that can walk what a learner has, with its knobs. Today that is an address in any form.
pub fn lesson_for(text: &str) -> Result<(&'static Lesson, Knobs), Refusal> {
    let knobs = walked(text).knobs;
    cidr::LESSON.trace(&knobs).map(|_| (&cidr::LESSON, knobs))
}
