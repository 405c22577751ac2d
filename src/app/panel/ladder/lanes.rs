//! The lanes of a ladder: where each node's line stands, and what is written above it.

use crate::app::panel::ends::Side;
use crate::app::panel::glyph::{address_lines, node_icon};
use wirewalk::trace::{Node, World};
use yew::prelude::*;

/// Where the times are written.
pub const GUTTER: i32 = 76;
/// From the side of a run's part to its first lane, at least.
const MARGIN: i32 = 39;
/// Lanes are at least this far apart.
const NARROWEST: i32 = 76;
/// How high a line of addresses is.
const LINE: i32 = 14;
/// How many lines of addresses a head has at most: what is above the frames must not take their room.
const MOST_LINES: usize = 4;
/// Where the first line of addresses stands, below the node's picture and name.
const FIRST_LINE: i32 = 38;
/// Half of a node's picture, and the gap to the name on its right.
const ICON: i32 = 13;
const GAP: i32 = 6;
/// How wide a character of a node's name is.
const NAME: i32 = 9;
/// How high the line of a connection's states is, and how wide one of its characters.
const STATE: i32 = 22;
const CHARACTER: i32 = 8;

/// One run's part of the ladder's width.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    /// Where it begins.
    pub left: i32,
    /// Where it ends.
    pub right: i32,
    /// Each node's line.
    pub at: Vec<i32>,
}

impl Lanes {
    /// The lanes of this many nodes between two sides.
    fn new(left: i32, right: i32, nodes: usize) -> Self {
        // All nodes have as much room, and none less than it takes.
        let margin = ((right - left) / (2 * nodes.max(1) as i32)).max(MARGIN);
        let gaps = (nodes as i32 - 1).max(1);
        let width = right - left - 2 * margin;
        let first = left + margin;
        Self { left, right, at: (0..nodes as i32).map(|lane| first + width * lane / gaps).collect() }
    }

    /// The lanes of runs side by side in a width, and the width they take.
    pub fn beside(worlds: &[&World], width: i32) -> (Vec<Self>, i32) {
        let least = |world: &World| 2 * MARGIN + NARROWEST * (world.nodes.len() as i32 - 1).max(0);
        let needed: i32 = GUTTER + worlds.iter().map(|world| least(world)).sum::<i32>();
        let width = width.max(needed);
        let part = (width - GUTTER) / worlds.len().max(1) as i32;
        let lanes = worlds.iter().zip(0..).map(|(world, index)| {
            let left = GUTTER + part * index;
            Self::new(left, left + part, world.nodes.len())
        });
        (lanes.collect(), width)
    }

    /// How far apart two lanes are.
    fn apart(&self) -> i32 {
        match self.at[..] {
            [first, second, ..] => second - first,
            _ => self.right - self.left,
        }
    }

    /// How high the heads of these nodes are, and where the states of a connection stand in them, if there ever is one.
    pub fn head_height(&self, world: &World, connects: bool) -> i32 {
        let lines = world.nodes.iter().map(|node| self.lines(node).len()).max().unwrap_or(0) as i32;
        FIRST_LINE + LINE * lines - 8 + if connects { STATE } else { 0 }
    }

    /// The state of each end of the connection that is looked at, below its node; `bottom` is where the heads end.
    pub fn states(&self, sides: &[Side], bottom: i32) -> Html {
        let chips = sides.iter().filter_map(|side| {
            let x = *self.at.get(side.node)?;
            let state = self.state_name(side.now.state);
            let width = state.len() as i32 * CHARACTER + 8;
            let class = classes!("lane-state", (!side.fresh().is_empty()).then_some("fresh"));
            Some(html! {
                <g key={side.mark} {class} transform={format!("translate({x} {})", bottom - STATE)}>
                    <rect x={(-width / 2).to_string()} width={width.to_string()} height="18" rx="6" />
                    <text y="13">{ state }</text>
                </g>
            })
        });
        html! { <g>{ for chips }</g> }
    }

    /// A state's name; where lanes are near to one another, as RFC 9293 Figure 5 shortens it.
    fn state_name(&self, state: &'static str) -> &'static str {
        match state {
            "SYN-RECEIVED" if self.apart() < 12 * CHARACTER + 12 => "SYN-RCVD",
            "ESTABLISHED" if self.apart() < 12 * CHARACTER + 12 => "ESTAB",
            state => state,
        }
    }

    /// The addresses of a node, each on as many lines as it takes; the map has those that are too many for the heads.
    fn lines(&self, node: &Node) -> Vec<String> {
        let mut lines = address_lines(node, self.apart());
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES - 1);
            lines.push("…".to_owned());
        }
        lines
    }

    /// What stands above the lanes.
    pub fn heads(&self, world: &World) -> Html {
        let heads = world.nodes.iter().zip(&self.at).map(|(node, x)| {
            // The picture and the name stand side by side, and their middle over the lane.
            let name = node.name.chars().count() as i32 * NAME;
            let half = (2 * ICON + GAP + name) / 2;
            html! {
                <g transform={format!("translate({x} 14)")}>
                    <g transform={format!("translate({} 0)", ICON - half)}>{ node_icon(node.kind) }</g>
                    <text class="name" x={(half - name / 2).to_string()} y="5">{ &node.name }</text>
                    { for self.lines(node).into_iter().zip(0..).map(|(line, index)| html! {
                        <text class="address" y={(FIRST_LINE - 14 - 1 + LINE * index).to_string()}>{ line }</text>
                    }) }
                </g>
            }
        });
        html! { <g>{ for heads }</g> }
    }
}
