//! What pages are furnished with.

mod bit_row;
mod header;
mod help;
mod knob;
mod lessons;
mod notices;
mod question;
mod transport;

pub use bit_row::BitRow;
pub use header::header;
pub use help::Help;
pub use knob::{KnobInput, Marked};
pub use lessons::Lessons;
pub use notices::notices;
pub use question::QuestionCard;
pub use transport::Transport;
