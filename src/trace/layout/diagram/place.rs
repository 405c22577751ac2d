//! Where the states stand, and how an arrow goes from one to another.

use super::label::Area;
use crate::order::{sort, sort_by_key};

/// A point of the drawing.
pub type Point = (i32, i32);

/// Half the width and half the height of a state.
pub const HALF: Point = (47, 15);
/// How far the mark of who is there stands out of a corner.
pub const MARK: Point = (4, 9);
/// Beside and above the outermost states, and below the last, where a label may stand.
const MARGIN: Point = (6, 26);
const BELOW: i32 = 22;
/// How far apart the columns and the rows are at most.
const WIDEST: Point = (280, 110);
/// How far apart they are at least: rows, so that there is an arrow between.
const LOWEST: i32 = 40;
/// How far apart arrows are that meet at the same side of a state.
const APART: Point = (24, 8);

/// A side of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Top,
    Right,
    Bottom,
    Left,
}

/// An arrow's curve: where it begins, what pulls it, where it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Curve(pub Point, pub Point, pub Point);

impl Curve {
    /// The point at so many hundredths of the way.
    pub fn at(&self, t: i32) -> Point {
        let Self(from, pull, to) = *self;
        let mix = |from: i32, pull: i32, to: i32| {
            ((100 - t) * (100 - t) * from + 2 * t * (100 - t) * pull + t * t * to) / 10_000
        };
        (mix(from.0, pull.0, to.0), mix(from.1, pull.1, to.1))
    }

    /// About how long it is.
    pub fn length(&self) -> i32 {
        (self.2.0 - self.0.0).abs() + (self.2.1 - self.0.1).abs()
    }
}

/// Where everything stands in a drawing of a size.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    /// The width taken.
    pub width: i32,
    /// The height taken.
    pub height: i32,
    /// The middle of each state.
    pub at: Vec<Point>,
    /// Each state's column and row, without those that are empty.
    grid: Vec<Point>,
}

impl Places {
    /// Spreads the states over a size.
    pub fn new(grid: &[Point], width: i32, height: i32) -> Self {
        // A column or row in which nothing stands takes no room.
        let rank = |all: Vec<i32>, it: i32| {
            let mut used = all;
            sort(&mut used);
            used.dedup();
            used.iter().position(|other| *other == it).unwrap_or(0) as i32
        };
        let columns: Vec<i32> = grid.iter().map(|(x, _)| *x).collect();
        let rows: Vec<i32> = grid.iter().map(|(_, y)| *y).collect();
        let grid: Vec<Point> =
            grid.iter().map(|(x, y)| (rank(columns.clone(), *x), rank(rows.clone(), *y))).collect();
        let gaps = |last: Option<i32>| last.unwrap_or(0).max(1);
        let across = gaps(grid.iter().map(|(x, _)| *x).max());
        let down = gaps(grid.iter().map(|(_, y)| *y).max());
        let column =
            ((width - 2 * (HALF.0 + MARGIN.0)) / across).clamp(2 * HALF.0 + 6, WIDEST.0 * 2 / across);
        let row = ((height - MARGIN.1 - BELOW - HALF.1) / down).clamp(LOWEST, WIDEST.1);
        let wide = across * column + 2 * (HALF.0 + MARGIN.0);
        let tall = down * row + MARGIN.1 + BELOW + HALF.1;
        let (width, height) = (width.max(wide), height.max(tall));
        let (left, top) = ((width - wide) / 2 + HALF.0 + MARGIN.0, (height - tall) / 2 + MARGIN.1);
        let at = grid.iter().map(|(x, y)| (left + x * column, top + y * row)).collect();
        Self { width, height, at, grid }
    }

    /// What a state takes up, with the marks at its upper corners. Letters are lower than their line, so that a label
    /// may come a little nearer from below.
    pub fn area(&self, place: usize) -> Area {
        let (x, y) = self.of(place);
        let (out, up) = MARK;
        Area { at: (x - HALF.0 - out, y - HALF.1 - up), size: (2 * (HALF.0 + out), 2 * HALF.1 + up - 2) }
    }

    /// Where the middle of a state stands.
    pub fn of(&self, place: usize) -> Point {
        self.at.get(place).copied().unwrap_or_default()
    }

    fn cell(&self, place: usize) -> Point {
        self.grid.get(place).copied().unwrap_or_default()
    }

    /// The curves of arrows, each from a place to a place.
    pub fn curves(&self, arrows: &[(usize, usize)]) -> Vec<Curve> {
        let routes: Vec<_> = arrows.iter().map(|(from, to)| self.route(*from, *to)).collect();
        // What meets at a side of a state stands there in the order of where it goes.
        let meets = |place: usize, side: Side| {
            let mut meets: Vec<(i32, i32, usize)> = Vec::new();
            for (index, ((from, to), (leaves, enters))) in arrows.iter().zip(&routes).enumerate() {
                let other = match () {
                    () if (*from, *leaves) == (place, side) => *to,
                    () if (*to, *enters) == (place, side) => *from,
                    () => continue,
                };
                let ((x, y), here) = (self.cell(other), self.cell(place).0);
                // There and back must not cross.
                let turned = if x == here { 1 } else { -1 };
                let key = if matches!(side, Side::Left | Side::Right) { (y, 1) } else { (x, turned) };
                meets.push((key.0, key.1 * index as i32, index));
            }
            sort(&mut meets);
            meets
        };
        let port = |place: usize, side: Side, arrow: usize| {
            let meets = meets(place, side);
            let nth = meets.iter().position(|meet| meet.2 == arrow).unwrap_or(0) as i32;
            let offset = 2 * nth - (meets.len() as i32 - 1);
            let ((x, y), (along, down)) = (self.of(place), (offset * APART.0 / 2, offset * APART.1 / 2));
            match side {
                Side::Top => (x + along, y - HALF.1),
                Side::Bottom => (x + along, y + HALF.1),
                Side::Left => (x - HALF.0, y + down),
                Side::Right => (x + HALF.0, y + down),
            }
        };
        let curves = arrows.iter().zip(&routes).enumerate().map(|(index, ((from, to), (leaves, enters)))| {
            let (from, to) = (port(*from, *leaves, index), port(*to, *enters, index));
            let across = |side: Side| matches!(side, Side::Left | Side::Right);
            let pull = match (across(*leaves), across(*enters)) {
                (true, false) => (to.0, from.1),
                (false, true) => (from.0, to.1),
                // Around what stands between.
                (true, true) if leaves == enters => {
                    let out = if *leaves == Side::Right { 36 } else { -36 };
                    (from.0.midpoint(to.0) + out, from.1.midpoint(to.1))
                }
                _ => (from.0.midpoint(to.0), from.1.midpoint(to.1)),
            };
            Curve(from, pull, to)
        });
        curves.collect()
    }

    /// The sides by which an arrow leaves and enters: around a corner that nothing stands in, if there is one.
    fn route(&self, from: usize, to: usize) -> (Side, Side) {
        let (a, b) = (self.cell(from), self.cell(to));
        let (across, back) = if b.0 > a.0 { (Side::Right, Side::Left) } else { (Side::Left, Side::Right) };
        let (down, up) = if b.1 > a.1 { (Side::Bottom, Side::Top) } else { (Side::Top, Side::Bottom) };
        if a.0 == b.0 {
            let outside = if a.0 == 0 { Side::Left } else { Side::Right };
            return if self.is_free(a, b) { (down, up) } else { (outside, outside) };
        }
        if a.1 == b.1 {
            return (across, back);
        }
        let ways = [((a.0, b.1), (down, back)), ((b.0, a.1), (across, up))];
        // On the way down an arrow keeps to the middle, on the way back to the outside.
        let middle = self.grid.iter().map(|(x, _)| *x).max().unwrap_or(0) / 2;
        let inside = |corner: Point| (corner.0 == middle) == (b.1 > a.1);
        let mut free: Vec<_> = ways
            .into_iter()
            .filter(|(corner, _)| {
                !self.is_taken(*corner) && self.is_free(a, *corner) && self.is_free(*corner, b)
            })
            .collect();
        sort_by_key(&mut free, |(corner, _)| !inside(*corner));
        free.first().map_or((across, back), |(_, sides)| *sides)
    }

    fn is_taken(&self, place: Point) -> bool {
        self.grid.contains(&place)
    }

    /// Whether nothing stands between two places of one row or column.
    fn is_free(&self, a: Point, b: Point) -> bool {
        let between = |place: Point| {
            let inside = |from: i32, to: i32, it: i32| from.min(to) <= it && it <= from.max(to);
            place != a && place != b && inside(a.0, b.0, place.0) && inside(a.1, b.1, place.1)
        };
        !self.grid.iter().any(|at| between(*at))
    }
}
