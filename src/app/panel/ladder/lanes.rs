//! The lanes of a ladder: where each node's line stands, and what is written above it.

use crate::app::panel::glyph::node_icon;
use wirewalk::trace::{Node, World};
use yew::prelude::*;

/// Where the times are written.
pub const GUTTER: i32 = 66;
/// From the side of a run's part to its first lane.
const MARGIN: i32 = 39;
/// Lanes are at least this far apart.
const NARROWEST: i32 = 76;
/// How wide a character of an address is, in tenths, and how high its line.
const CHARACTER: i32 = 67;
const LINE: i32 = 14;
/// Where the first line of addresses stands.
const FIRST_LINE: i32 = 60;

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
        let gaps = (nodes as i32 - 1).max(1);
        let width = right - left - 2 * MARGIN;
        let first = if nodes == 1 { (left + right) / 2 } else { left + MARGIN };
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

    /// How high the heads of these nodes are.
    pub fn head_height(&self, world: &World) -> i32 {
        let lines = world.nodes.iter().map(|node| self.lines(node).len()).max().unwrap_or(0) as i32;
        FIRST_LINE + LINE * lines - 4
    }

    /// The addresses of a node, each on as many lines as it takes.
    fn lines(&self, node: &Node) -> Vec<String> {
        let most = ((self.apart() - 2) * 10 / CHARACTER).max(1) as usize;
        node.addresses.iter().flat_map(|address| broken(address, most)).collect()
    }

    /// What stands above the lanes.
    pub fn heads(&self, world: &World) -> Html {
        let heads = world.nodes.iter().zip(&self.at).map(|(node, x)| {
            html! {
                <g transform={format!("translate({x} 18)")}>
                    { node_icon(node.kind) }
                    <text class="name" y="28">{ &node.name }</text>
                    { for self.lines(node).into_iter().zip(0..).map(|(line, index)| html! {
                        <text class="address" y={(FIRST_LINE - 18 - 1 + LINE * index).to_string()}>{ line }</text>
                    }) }
                </g>
            }
        });
        html! { <g>{ for heads }</g> }
    }
}

/// An address in pieces of at most so many characters, broken after a separator where there is one.
fn broken(address: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut left = address;
    while left.len() > most && left.is_ascii() {
        let cut = left[..most].rfind([':', '.', '/']).map_or(most, |at| at + 1);
        let (line, rest) = left.split_at(cut);
        lines.push(line.to_owned());
        left = rest;
    }
    lines.push(left.to_owned());
    lines
}
