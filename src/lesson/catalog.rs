//! Lessons: what each one runs, what a learner can change, and which panels show it.
//!
//! A lesson is its folder and its name here, twice: as a module, and in its chapter at the place where it is taught.

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
pub use frame::{Gesture, Lesson, Panel};
pub use part::Part;
pub use texts::TextFile;
pub use what_if::{FAULTS, Preset, fault_exists, fault_in};

use crate::quiz::{Exercise, Worked};
use crate::trace::Layer;
use cidr::INPUT;

/// What is known of a lesson before its part of the program has come.
pub struct Card {
    /// The stable name.
    pub id: &'static str,
    /// The layer it is about; its colour.
    pub layer: Layer,
    /// What is drawn on the stage: see [`Lesson::panels`].
    pub panels: &'static [&'static [Panel]],
    /// The lesson itself, once it is there.
    pub lesson: fn() -> Option<&'static Lesson>,
}

impl Card {
    const fn of(lesson: &Lesson, gate: fn() -> Option<&'static Lesson>) -> Self {
        Self { id: lesson.id, layer: lesson.layer, panels: lesson.panels, lesson: gate }
    }

    /// Whether it shows this panel.
    pub fn shows(&self, panel: Panel) -> bool {
        self.panels.iter().any(|card| card.contains(&panel))
    }

    /// Whether it is about the connections of TCP.
    pub fn connects(&self) -> bool {
        self.shows(Panel::States) || self.shows(Panel::Socket)
    }
}

/// What can be asked about a lesson.
pub struct Topic {
    /// The lesson's name.
    pub lesson: &'static str,
    /// The names of the exercises.
    pub kinds: &'static [&'static str],
    /// The exercises, once their part of the program is there.
    pub exercises: fn() -> Option<&'static &'static [Exercise]>,
}

/// The names of exercises.
const fn kinds<const COUNT: usize>(exercises: &[Exercise]) -> [&'static str; COUNT] {
    let (mut kinds, mut index) = ([""; COUNT], 0);
    while index < COUNT {
        kinds[index] = exercises[index].id;
        index += 1;
    }
    kinds
}

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

/// Lists the lessons by their modules, chapter by chapter, in the order they are taught.
macro_rules! catalog {
    ($($chapter:literal $layer:ident: $($module:ident)*;)*) => {
        /// The gates of the lessons.
        mod gate {
            use crate::lesson::{self, Lesson};
            $($(crate::gate! { $module: Lesson = lesson::$module::LESSON })*)*
        }

        /// The gates of the questions about them.
        mod questions {
            use crate::{lesson, quiz::Exercise};
            $($(crate::gate! { $module: &'static [Exercise] = lesson::$module::quiz::EXERCISES })*)*
        }

        /// The lessons that exist, with all they run: for what has the whole program.
        pub const LESSONS: &[&Lesson] = &[$($(&$module::LESSON),*),*];

        /// Their cards.
        pub static CARDS: &[Card] = &[$($(const { Card::of(&$module::LESSON, gate::$module) }),*),*];

        /// What can be asked about them.
        pub static TOPICS: &[Topic] = &[$($(Topic {
            lesson: const { $module::LESSON.id },
            kinds: const { &kinds::<{ $module::quiz::EXERCISES.len() }>($module::quiz::EXERCISES) },
            exercises: questions::$module,
        }),*),*];

        /// The chapters that have lessons.
        pub const CHAPTERS: &[Chapter] = &[$(Chapter {
            id: $chapter,
            layer: Layer::$layer,
            lessons: const { &[$($module::LESSON.id),*] },
        }),*];
    };
}

catalog! {
    "foundations" Transport: layers headers;
    "addresses" Internet: cidr subnetting routing;
    "local" Link: arp icmp;
    "tcp" Transport: tcp_handshake tcp_close time_wait syn_flood tcp_reset sockets;
}

/// The lesson that walks what a learner types on the first page: today that is an address in any form.
pub const WALKS: &str = "cidr";

/// The name of the lesson that is taught after this one.
pub fn after(id: &str) -> Option<&'static str> {
    let mut lessons = CHAPTERS.iter().flat_map(|chapter| chapter.lessons).copied();
    lessons.by_ref().find(|lesson| *lesson == id)?;
    lessons.next()
}

/// The card of the lesson of this name.
pub fn card(id: &str) -> Option<&'static Card> {
    CARDS.iter().find(|card| card.id == id)
}

/// The lesson of this name, once its part of the program is there.
pub fn find(id: &str) -> Option<&'static Lesson> {
    (card(id)?.lesson)()
}

/// The lesson that can walk what a learner has, with its knobs; nothing until its part of the program is there.
pub fn lesson_for(text: &str) -> Option<Result<(&'static Lesson, Knobs), Refusal>> {
    let (lesson, knobs) = (find(WALKS)?, walked(text).knobs);
    Some(lesson.trace(&knobs).map(|_| (lesson, knobs)))
}

/// The lesson that walks an address, with this one.
pub fn walked(input: impl ToString) -> Worked {
    Worked { lesson: WALKS, knobs: Knobs::default().with(&INPUT, input.to_string()) }
}

#[cfg(test)]
mod tests;
