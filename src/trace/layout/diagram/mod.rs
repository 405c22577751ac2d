//! A transition table as a drawing: states at places of a grid, curves between them, and beside each curve its event and
//! its action.
//!
//! The drawing is as large as its labels allow: it is tried in a small unit first, where every letter is large on the
//! screen, then in smaller ones until all labels stand without touching a state or each other.

mod label;
mod place;

pub use label::{Area, LINE, Label};
pub use place::{Curve, HALF, MARK, Point};

use label::{beside, distance, over};
use place::Places;

/// A way from one place to another, and what is said beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The place it leads from, by index.
    pub from: usize,
    /// The place it leads to.
    pub to: usize,
    /// What makes the machine take it.
    pub event: &'static str,
    /// What the machine does then, when it does anything.
    pub action: Option<&'static str>,
}

/// A transition table, laid out.
#[derive(Clone, Debug)]
pub struct Diagram {
    /// The width of the drawing, in its own unit.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// Where the middle of each state stands.
    pub at: Vec<Point>,
    /// By edge: its curve.
    pub curves: Vec<Curve>,
    edges: Vec<Edge>,
    labels: Vec<Option<Label>>,
    places: Places,
}

/// The units that are tried, in sixteenths of the page's: the larger, the larger a letter is seen.
const UNITS: [i32; 9] = [32, 29, 26, 23, 21, 19, 18, 17, SMALLEST];
const SMALLEST: i32 = 16;
/// How far from its arrow a label is still seen to be its.
const NEAR: i32 = 12;

impl Diagram {
    /// Lays out states, each at a column and row of a grid of which empty columns and rows are left out, in a room of a
    /// size; the labels of the edges at `first` choose their places before the others.
    pub fn new(grid: &[(i32, i32)], edges: &[Edge], first: &[usize], (width, height): Point) -> Self {
        let mut best: Option<(usize, Self)> = None;
        for unit in UNITS {
            let (wide, high) = (width * 16 / unit, height * 16 / unit);
            let places = Places::new(grid, wide, high);
            // A drawing that is larger than its room is seen smaller: only what cannot be smaller may be.
            if (places.width > wide || places.height > high) && unit > SMALLEST {
                continue;
            }
            let diagram = Self::in_places(places, edges, first);
            let astray = |(label, curve): &(&Option<Label>, &Curve)| {
                label.as_ref().is_none_or(|label| distance(&label.area, curve) > NEAR * NEAR)
            };
            let missing = diagram.labels.iter().zip(&diagram.curves).filter(astray).count();
            if best.as_ref().is_none_or(|(least, _)| missing < *least) {
                best = Some((missing, diagram));
            }
            if missing == 0 {
                break;
            }
        }
        best.map_or_else(|| Self::in_places(Places::new(grid, width, height), edges, first), |(_, best)| best)
    }

    fn in_places(places: Places, edges: &[Edge], first: &[usize]) -> Self {
        let ends: Vec<_> = edges.iter().map(|edge| (edge.from, edge.to)).collect();
        let curves = places.curves(&ends);
        let labels = beside(edges, &curves, first, &places);
        let (width, height, at) = (places.width, places.height, places.at.clone());
        Self { width, height, at, curves, edges: edges.to_vec(), labels, places }
    }

    /// By edge, its label. Those in `needed` all have one, none on another or on a state if that can be had at all; of
    /// the others, those that leave them the room.
    pub fn labels(&self, needed: &[usize]) -> Vec<Option<Label>> {
        let mut labels: Vec<Option<Label>> = vec![None; self.labels.len()];
        let mut taken: Vec<Area> = Vec::new();
        let mut missing = Vec::new();
        for edge in needed.iter().copied() {
            match &self.labels[edge] {
                Some(label) => {
                    taken.push(label.area);
                    labels[edge] = Some(label.clone());
                }
                None => missing.push(edge),
            }
        }
        for edge in missing {
            let label = over(&self.edges[edge], &self.curves[edge], &self.places, &taken);
            taken.push(label.area);
            labels[edge] = Some(label);
        }
        for (edge, label) in self.labels.iter().enumerate() {
            let free = |label: &&Label| !taken.iter().any(|other| label.area.meets(other));
            if labels[edge].is_none()
                && let Some(label) = label.as_ref().filter(free)
            {
                labels[edge] = Some(label.clone());
            }
        }
        labels
    }

    /// What a state takes up.
    pub fn state(&self, place: usize) -> Area {
        self.places.area(place)
    }
}
