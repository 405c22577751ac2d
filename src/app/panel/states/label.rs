//! What stands beside an arrow: its event and its action, where nothing else is.

use super::place::{ALL, Curve, HALF, Places, Point};
use wirewalk::protocol::tcp::{Action, Transition};

/// How wide a character is, in tenths, and how high a line.
const CHARACTER: i32 = 64;
pub const LINE: i32 = 13;
/// How near a label may come to what is not its own.
const GAP: i32 = 3;

/// A rectangle: its left upper corner, its width and its height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub at: Point,
    pub size: Point,
}

impl Area {
    fn holds(&self, point: Point) -> bool {
        let inside = |from: i32, length: i32, it: i32| from - GAP < it && it < from + length + GAP;
        inside(self.at.0, self.size.0, point.0) && inside(self.at.1, self.size.1, point.1)
    }

    fn meets(&self, other: &Self) -> bool {
        let apart = |a: i32, length: i32, b: i32, other: i32| a + length + GAP <= b || b + other + GAP <= a;
        !apart(self.at.0, self.size.0, other.at.0, other.size.0)
            && !apart(self.at.1, self.size.1, other.at.1, other.size.1)
    }

    /// The middle of its first line.
    pub fn head(&self) -> Point {
        (self.at.0 + self.size.0 / 2, self.at.1 + LINE - 3)
    }
}

/// The lines of a label: the event, and what is done, when anything is.
pub fn lines(transition: &Transition) -> Vec<&'static str> {
    let action = (transition.action != Action::Nothing).then(|| transition.action.name());
    std::iter::once(transition.on.name()).chain(action).collect()
}

fn size(transition: &Transition) -> Point {
    let lines = lines(transition);
    let longest = lines.iter().map(|line| line.len()).max().unwrap_or(0) as i32;
    (longest * CHARACTER / 10 + 2, LINE * lines.len() as i32)
}

/// Where a label stands that covers the middle of its arrow, for want of a better place.
pub fn over(transition: &Transition, curve: &Curve, places: &Places) -> Area {
    let (size, (x, y)) = (size(transition), curve.at(50));
    let left = (x - size.0 / 2).min(places.width - size.0 - GAP).max(GAP);
    Area { at: (left, y - size.1 / 2), size }
}

/// A place beside each arrow, as near to its middle as there is room; none where there is no room.
pub fn beside(arrows: &[(&Transition, Curve)], places: &Places) -> Vec<Option<Area>> {
    let states = (0..ALL).map(|place| {
        let (x, y) = places.of(place);
        Area { at: (x - HALF.0, y - HALF.1), size: (2 * HALF.0, 2 * HALF.1) }
    });
    let mut taken: Vec<Area> = states.collect();
    let points: Vec<Point> = arrows.iter().flat_map(|(_, curve)| (0..=50).map(|t| curve.at(2 * t))).collect();
    let inside = |area: &Area| {
        area.at.0 >= 0
            && area.at.1 >= 0
            && area.at.0 + area.size.0 <= places.width
            && area.at.1 + area.size.1 <= places.height
    };
    let place = |(transition, curve): &(&Transition, Curve)| {
        let size = size(transition);
        let ways = [50, 42, 58, 34, 66, 26, 74, 18, 82].into_iter().map(|t| curve.at(t));
        let mut areas = ways.flat_map(|(x, y)| {
            let (left, top) = (x - size.0 / 2, y - size.1 / 2);
            let corners = [
                (x + 2 * GAP, top),
                (x - 2 * GAP - size.0, top),
                (left, y - 2 * GAP - size.1),
                (left, y + 2 * GAP),
            ];
            corners.map(|at| Area { at, size })
        });
        let area = areas.find(|area| {
            inside(area)
                && !taken.iter().any(|other| area.meets(other))
                && !points.iter().any(|point| area.holds(*point))
        });
        taken.extend(area);
        area
    };
    arrows.iter().map(place).collect()
}
