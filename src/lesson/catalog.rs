//! Every lesson, in the order they are taught.

use super::cidr::INPUT;
use super::{Knobs, Lesson, Panel, Refusal};
use crate::quiz::{Exercise, Worked};
use crate::trace::Layer;

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

/// Lists the lessons by their modules.
macro_rules! catalog {
    ($($module:ident),* $(,)?) => {
        /// The gates of the lessons.
        mod gate {
            use crate::lesson::{self, Lesson};
            $(crate::gate! { $module: Lesson = lesson::$module::LESSON })*
        }

        /// The gates of the questions about them.
        mod questions {
            use crate::{lesson, quiz::Exercise};
            $(crate::gate! { $module: &'static [Exercise] = lesson::$module::quiz::EXERCISES })*
        }

        /// The lessons that exist, with all they run: for what has the whole program.
        pub const LESSONS: &[&Lesson] = &[$(&super::$module::LESSON),*];

        /// Their cards.
        pub static CARDS: &[Card] = &[$(const { Card::of(&super::$module::LESSON, gate::$module) }),*];

        /// What can be asked about them.
        pub static TOPICS: &[Topic] = &[$(Topic {
            lesson: const { super::$module::LESSON.id },
            kinds: const { &kinds::<{ super::$module::quiz::EXERCISES.len() }>(super::$module::quiz::EXERCISES) },
            exercises: questions::$module,
        }),*];
    };
}

catalog! {
    layers, headers, cidr, subnetting, routing, arp, icmp, tcp_handshake, tcp_close, time_wait, syn_flood, tcp_reset,
    sockets,
}

/// The lesson that walks what a learner types on the first page: today that is an address in any form.
pub const WALKS: &str = "cidr";

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
