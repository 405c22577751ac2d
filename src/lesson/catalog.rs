//! Lessons: what each one runs, what a learner can change, and which panels show it.
//!
//! A lesson is its folder and its name here, twice: as a module, and in the chapter at the place where it is taught.

// Frame: what all lessons share.
pub mod export;
mod frame;
mod net;
mod part;
mod texts;
mod walk;
mod what_if;

// The lessons.
mod arp;
mod cidr;
mod headers;
mod icmp;
mod layers;
mod routing;
mod sockets;
mod subnetting;
mod syn_flood;
mod tcp_close;
mod tcp_handshake;
mod tcp_reset;
mod time_wait;

pub use crate::knobs::{Knob, Knobs, Refusal, Shape};
pub use cidr::walked;
pub use frame::{Gesture, Lesson, Panel};
pub use part::Part;
pub use texts::TextFile;
pub use what_if::{FAULTS, Preset, fault_exists, fault_in};

use crate::trace::Layer;

/// The chapters, and their lessons in the order they are taught.
pub const CHAPTERS: &[Chapter] = &[
    Chapter { id: "foundations", layer: Layer::Transport, lessons: &[&layers::LESSON, &headers::LESSON] },
    Chapter {
        id: "addresses",
        layer: Layer::Internet,
        lessons: &[&cidr::LESSON, &subnetting::LESSON, &routing::LESSON],
    },
    Chapter { id: "local", layer: Layer::Link, lessons: &[&arp::LESSON, &icmp::LESSON] },
    Chapter {
        id: "tcp",
        layer: Layer::Transport,
        lessons: &[
            &tcp_handshake::LESSON,
            &tcp_close::LESSON,
            &time_wait::LESSON,
            &syn_flood::LESSON,
            &tcp_reset::LESSON,
            &sockets::LESSON,
        ],
    },
];

/// A chapter: lessons that belong together. Its name and what it is about are the messages `chapter-ID` and
/// `about-ID`.
pub struct Chapter {
    /// The stable name.
    pub id: &'static str,
    /// The layer it is mostly about; its colour.
    pub layer: Layer,
    /// Its lessons, in order.
    pub lessons: &'static [&'static Lesson],
}

/// Every lesson, in the order they are taught.
pub const LESSONS: &[&Lesson] = &every::<{ count() }>();

const fn count() -> usize {
    let (mut count, mut chapter) = (0, 0);
    while chapter < CHAPTERS.len() {
        count += CHAPTERS[chapter].lessons.len();
        chapter += 1;
    }
    count
}

const fn every<const COUNT: usize>() -> [&'static Lesson; COUNT] {
    let mut every = [CHAPTERS[0].lessons[0]; COUNT];
    let (mut chapter, mut first, mut at) = (0, 0, 0);
    while at < COUNT {
        if at - first == CHAPTERS[chapter].lessons.len() {
            (chapter, first) = (chapter + 1, at);
        }
        every[at] = CHAPTERS[chapter].lessons[at - first];
        at += 1;
    }
    every
}

/// The name of the lesson that is taught after this one.
pub fn after(id: &str) -> Option<&'static str> {
    let mut lessons = LESSONS.iter();
    lessons.by_ref().find(|lesson| lesson.id == id)?;
    lessons.next().map(|lesson| lesson.id)
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

#[cfg(test)]
mod tests;
