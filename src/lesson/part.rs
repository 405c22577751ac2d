//! Which part of the program a lesson is in.
//!
//! A visit does not load what it does not show: `cargo xtask split` cuts the finished program into what the first page
//! needs and these parts, each of which is loaded when a page needs it.

use super::{Lesson, Panel};

/// A part of the program that the first page does without, in the order they are loaded: each uses those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What every lesson needs, and the lesson about one address.
    Learning,
    /// The lesson that plans with many.
    Planning,
    /// Questions, and those about addresses.
    Quiz,
    /// The simulated network, and whatever is about one.
    Network,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 4] = [Self::Learning, Self::Planning, Self::Quiz, Self::Network];

    /// The part's name, which its file begins with.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Learning => "learning",
            Self::Planning => "planning",
            Self::Quiz => "quiz",
            Self::Network => "network",
        }
    }
}

impl Lesson {
    /// The last part of the program that the lesson needs.
    pub fn part(&self) -> Part {
        // Only a network has frames that can be opened, and only a plan has a list of its blocks.
        if self.shows(Panel::Packet) {
            Part::Network
        } else if self.shows(Panel::Parts) {
            Part::Planning
        } else {
            Part::Learning
        }
    }
}
