//! What a network adds to the pages of a lesson.

use super::model::Walking;
use super::panel::{Frames, connections, decider, has_frames, moves};
use super::speech::{Speech, Ui};
use super::widget::{experiment, run_tools};
use wirewalk::player::Player;
use wirewalk::trace::{Connection, Numbers, Value};
use yew::prelude::*;

/// What the part of the program that networks share has to offer.
pub struct Network {
    /// The node that decided what the step tells.
    pub decider: fn(&Player) -> Option<String>,
    /// Whether there is anything to say of frames.
    pub has_frames: fn(&Player) -> bool,
    /// What became of frames in the step, so many lines in sight.
    pub frames: fn(Walking, usize) -> Html,
    /// Whether anything that is told of changed in connections.
    pub moved: fn(Option<&Value>, &[Connection], Numbers) -> bool,
    /// What changed in connections, a line for each.
    pub connections: fn(&Speech, Option<&Value>, &[Connection], Numbers) -> Vec<Html>,
    /// What-ifs, and those in force.
    pub experiment: fn(&Ui, &Walking) -> Html,
    /// What can be done with the run as a whole.
    pub tools: fn(&Ui, &Walking) -> Html,
}

/// It all.
pub static NETWORK: Network = Network {
    decider,
    has_frames,
    frames: |player, most| html! { <Frames {player} {most} /> },
    moved: |before, after, numbers| !moves(before, after, numbers).is_empty(),
    connections,
    experiment,
    tools: run_tools,
};
