//! Every lesson, in the order they are taught.

use super::{Lesson, arp, cidr, headers, icmp, routing, subnetting, tcp_close, time_wait};
use crate::trace::Layer;

/// The lessons that exist.
pub const LESSONS: &[&Lesson] = &[
    &cidr::LESSON,
    &subnetting::LESSON,
    &routing::LESSON,
    &arp::LESSON,
    &icmp::LESSON,
    &headers::LESSON,
    &tcp_close::LESSON,
    &time_wait::LESSON,
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
    Chapter { id: "addresses", layer: Layer::Internet, lessons: &["cidr", "subnetting", "routing"] },
    Chapter { id: "local", layer: Layer::Link, lessons: &["arp", "icmp"] },
    Chapter { id: "layers", layer: Layer::Transport, lessons: &["headers"] },
    Chapter { id: "connections", layer: Layer::Transport, lessons: &["tcp-close", "time-wait"] },
];

/// The lesson of this name.
pub fn find(id: &str) -> Option<&'static Lesson> {
    LESSONS.iter().find(|lesson| lesson.id == id).copied()
}
