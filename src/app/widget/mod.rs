//! What pages are furnished with.

mod awaited;
mod bit_row;
mod choices;
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

pub use awaited::Awaited;
pub use bit_row::BitRow;
pub use choices::choices;
pub use experiment::{experiment, run_tools};
pub use frame::{End, goal};
pub use header::{crumb, header, menu, switches};
pub use help::Help;
pub use knob::{KnobInput, refused};
pub use lessons::lessons;
pub use notices::notices;
pub use predict::PredictCard;
pub use question::QuestionCard;
pub use transport::Transport;
pub use what_if::WhatIf;

use yew::prelude::*;

/// The index of what was chosen in a list.
fn selected(event: &Event) -> Option<usize> {
    let select: web_sys::HtmlSelectElement = event.target_dyn_into()?;
    usize::try_from(select.selected_index()).ok()
}
