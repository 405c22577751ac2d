//! Where the nodes of a map stand.

use crate::app::panel::glyph::address_lines;
use wirewalk::trace::World;

/// How far apart columns are, at least and at most, and rows.
const NARROWEST: i32 = 84;
const WIDEST: i32 = 210;
const ROW: i32 = 92;
/// Beside the outermost nodes, where there is little room and where there is enough.
const MARGIN: i32 = 58;
const WIDE_MARGIN: i32 = 60;
const ENOUGH: i32 = 420;
const ABOVE: i32 = 48;
/// Below a node, besides the lines of its addresses.
const BELOW: i32 = 34;

/// A place for every node, in sixteenths of what the page is set in.
pub struct Places {
    /// The width of the whole.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// Each node's addresses, in lines.
    pub lines: Vec<Vec<String>>,
    at: Vec<(i32, i32)>,
}

impl Places {
    /// Spreads the grid that the nodes stand on over a width.
    pub fn new(world: &World, width: i32) -> Self {
        let places = || world.nodes.iter().map(|node| (i32::from(node.place.0), i32::from(node.place.1)));
        let first = (
            places().map(|place| place.0).min().unwrap_or(0),
            places().map(|place| place.1).min().unwrap_or(0),
        );
        let columns = places().map(|place| place.0 - first.0).max().unwrap_or(0);
        let rows = places().map(|place| place.1 - first.1).max().unwrap_or(0);
        let margin = if width < ENOUGH { MARGIN } else { WIDE_MARGIN };
        let column = ((width - 2 * margin) / columns.max(1)).clamp(NARROWEST, WIDEST);
        let lines: Vec<_> = world.nodes.iter().map(|node| address_lines(node, column)).collect();
        let addresses = lines.iter().map(Vec::len).max().unwrap_or(0) as i32;
        let row = ROW + 14 * (addresses - 1).max(0);
        let taken = columns * column + 2 * margin;
        let left = margin + ((width - taken) / 2).max(0);
        let at = places().map(|(x, y)| (left + (x - first.0) * column, ABOVE + (y - first.1) * row));
        let height = ABOVE + rows * row + BELOW + 14 * addresses;
        Self { width: width.max(taken), height, at: at.collect(), lines }
    }

    /// Where a node stands.
    pub fn of(&self, node: usize) -> (i32, i32) {
        self.at.get(node).copied().unwrap_or_default()
    }
}
