//! What pages are furnished with.

mod bit_row;
mod experiment;
mod frame;
mod header;
mod help;
mod knob;
mod lessons;
mod notices;
mod predict;
mod question;
mod transport;
mod what_if;

pub use bit_row::BitRow;
pub use experiment::{Experiment, Presets, RunTools};
pub use frame::{End, Goal};
pub use header::header;
pub use help::Help;
pub use knob::{KnobInput, Marked};
pub use lessons::Lessons;
pub use notices::notices;
pub use predict::PredictCard;
pub use question::QuestionCard;
pub use transport::Transport;
pub use what_if::WhatIf;
