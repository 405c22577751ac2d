//! The parts that the program comes in.
//!
//! A visit does not load what it does not show: `cargo xtask split` cuts the finished program into a shell, which the
//! first page needs, and these parts, each of which is loaded when a page needs it. A part is entered through its gate
//! alone; what several parts use is in the nearest part that they all need.

use super::{CARDS, Card, Panel, card};

/// A part of the program that the first page does without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What all lessons share.
    Learning,
    /// What all lessons and questions on addresses share.
    Addresses,
    /// The simulated network, and what all lessons with one share.
    Network,
    /// What lessons and questions share that are about addresses in a network.
    Routes,
    /// What all lessons on TCP's connections share.
    Connections,
    /// What asks questions.
    Quiz,
    /// What all questions about networks share.
    NetworkQuiz,
    /// What all questions about TCP's connections share.
    ConnectionQuiz,
    /// A panel.
    Panel(Panel),
    /// What a lesson runs.
    Lesson(&'static str),
    /// The questions about a lesson.
    Questions(&'static str),
}

impl Part {
    /// Every part, each after those it needs.
    pub fn all() -> Vec<Self> {
        let lessons = CARDS.iter().map(|card| Self::Lesson(card.id));
        let questions = CARDS.iter().map(|card| Self::Questions(card.id));
        let shared = [
            Self::Learning,
            Self::Addresses,
            Self::Network,
            Self::Routes,
            Self::Connections,
            Self::Quiz,
            Self::NetworkQuiz,
            Self::ConnectionQuiz,
        ];
        shared.into_iter().chain(Panel::ALL.map(Self::Panel)).chain(lessons).chain(questions).collect()
    }

    /// The part's name, which its file begins with.
    pub fn id(self) -> String {
        match self {
            Self::Learning => "learning".to_owned(),
            Self::Addresses => "addresses".to_owned(),
            Self::Network => "network".to_owned(),
            Self::Routes => "routes".to_owned(),
            Self::Connections => "connections".to_owned(),
            Self::Quiz => "quiz".to_owned(),
            Self::NetworkQuiz => "network-quiz".to_owned(),
            Self::ConnectionQuiz => "connection-quiz".to_owned(),
            Self::Panel(panel) => "panel-".to_owned() + panel.id(),
            Self::Lesson(id) => "lesson-".to_owned() + id,
            Self::Questions(id) => "questions-".to_owned() + id,
        }
    }

    /// The parts that it needs itself; those need others.
    pub fn needs(self) -> Vec<Self> {
        match self {
            Self::Learning => Vec::new(),
            Self::Addresses | Self::Network => vec![Self::Learning],
            // What a learner answers may be an address.
            Self::Quiz => vec![Self::Addresses],
            Self::Routes => vec![Self::Addresses, Self::Network],
            Self::Connections => vec![Self::Network],
            Self::NetworkQuiz => vec![Self::Routes, Self::Quiz],
            Self::ConnectionQuiz => vec![Self::Connections, Self::NetworkQuiz],
            Self::Panel(panel) => vec![panel.about()],
            Self::Lesson(id) => vec![card(id).map_or(Self::Learning, Card::about)],
            Self::Questions(id) => {
                let shared = match card(id).map(Card::about) {
                    Some(Self::Connections) => Self::ConnectionQuiz,
                    Some(Self::Network | Self::Routes) => Self::NetworkQuiz,
                    _ => Self::Quiz,
                };
                vec![Self::Lesson(id), shared]
            }
        }
    }
}

impl Panel {
    /// The part that all panels share which show the same kind of thing.
    const fn about(self) -> Part {
        match self {
            Self::Bits | Self::Facts => Part::Learning,
            Self::Tree | Self::Parts => Part::Addresses,
            Self::Ladder | Self::Map | Self::Packet | Self::Tables => Part::Network,
            Self::States | Self::Socket | Self::Sockets => Part::Connections,
        }
    }
}

impl Card {
    /// The part that all lessons share which are about the same kind of thing.
    pub fn about(&self) -> Part {
        // Only a network has frames that can be opened.
        match (self.connects(), self.shows(Panel::Packet), self.shows(Panel::Bits)) {
            (true, ..) => Part::Connections,
            (false, true, true) => Part::Routes,
            (false, true, false) => Part::Network,
            (false, false, _) => Part::Addresses,
        }
    }

    /// The parts that it takes to walk the lesson: what it runs, and the panel in front of its first card.
    pub fn parts(&self) -> Vec<Part> {
        let front = self.panels.first().and_then(|card| card.first()).map(|panel| Part::Panel(*panel));
        std::iter::once(Part::Lesson(self.id)).chain(front).collect()
    }

    /// The parts that it takes besides: for the other panels, those in front first, and for questions.
    pub fn later(&self) -> Vec<Part> {
        let fronts = self.panels.iter().skip(1).filter_map(|card| card.first());
        let behind = self.panels.iter().flat_map(|card| card.iter().skip(1));
        fronts.chain(behind).map(|panel| Part::Panel(*panel)).chain([Part::Questions(self.id)]).collect()
    }
}

/// Makes a gate: a function, the only one that other parts of the program call in its own, which tells what is there.
/// Until its part has come, it tells that there is nothing.
#[macro_export]
macro_rules! gate {
    ($(#[$about:meta])* $name:ident: $offer:ty = $inside:expr) => {
        $(#[$about])*
        // A gate that the compiler saw through would be none: it is not inlined, and what it tells is not foreseen.
        #[inline(never)]
        pub fn $name() -> Option<&'static $offer> {
            std::hint::black_box(Some(&$inside))
        }
    };
}
