//! What stands beside an arrow: its event and its action, where nothing else is.

use super::Edge;
use super::place::{Curve, Places, Point};
use crate::order::sort_by_key;

/// How wide a character is at most on average, in tenths.
const CHARACTER: i32 = 74;
/// How high a line of a label is.
pub const LINE: i32 = 14;
/// How near a label may come to what is not its own.
const GAP: i32 = 3;

/// A rectangle: its left upper corner, its width and its height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// The left upper corner.
    pub at: Point,
    /// The width and the height.
    pub size: Point,
}

impl Area {
    fn holds(&self, point: Point) -> bool {
        let inside = |from: i32, length: i32, it: i32| from - GAP < it && it < from + length + GAP;
        inside(self.at.0, self.size.0, point.0) && inside(self.at.1, self.size.1, point.1)
    }

    /// Whether it comes too near to another.
    pub fn meets(&self, other: &Self) -> bool {
        let apart = |a: i32, length: i32, b: i32, other: i32| a + length + GAP <= b || b + other + GAP <= a;
        !apart(self.at.0, self.size.0, other.at.0, other.size.0)
            && !apart(self.at.1, self.size.1, other.at.1, other.size.1)
    }

    /// The middle of its first line.
    pub fn head(&self) -> Point {
        (self.at.0 + self.size.0 / 2, self.at.1 + LINE - 3)
    }
}

/// A label and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The event, and the action on the same line or the next.
    pub lines: Vec<String>,
    /// What it takes up.
    pub area: Area,
}

/// What is said of an arrow, in one line or in two: the event, and what is done, when anything is.
fn said(edge: &Edge) -> Vec<Vec<String>> {
    let event = edge.event;
    match edge.action {
        None => vec![vec![event.to_owned()]],
        Some(action) => vec![vec![event.to_owned(), action.to_owned()], vec![format!("{event} / {action}")]],
    }
}

fn size(lines: &[String]) -> Point {
    let longest = lines.iter().map(String::len).max().unwrap_or(0) as i32;
    (longest * CHARACTER / 10 + 2, LINE * lines.len() as i32)
}

/// A label that may lie on other arrows, for want of a better place; on the labels that are there already only when
/// nothing else is left.
pub fn over(edge: &Edge, curve: &Curve, places: &Places, labels: &[Area]) -> Label {
    let states = states(places);
    let taken: Vec<Area> = labels.iter().chain(&states).copied().collect();
    nearest(edge, curve, places, &taken).or_else(|| nearest(edge, curve, places, &states)).unwrap_or_else(
        || {
            let lines = said(edge).into_iter().next().unwrap_or_default();
            let (size, (x, y)) = (size(&lines), curve.at(50));
            Label { lines, area: Area { at: (x - size.0 / 2, y - size.1 / 2), size } }
        },
    )
}

/// The label that is nearest to its arrow of those that touch nothing taken.
fn nearest(edge: &Edge, curve: &Curve, places: &Places, taken: &[Area]) -> Option<Label> {
    let is_free = |area: &Area| is_inside(area, places) && !taken.iter().any(|other| area.meets(other));
    let place = |lines: Vec<String>| {
        let areas = around(size(&lines), curve).filter(is_free);
        let (distance, area) =
            areas.map(|area| (distance(&area, curve), area)).min_by_key(|(distance, _)| *distance)?;
        Some((distance, Label { lines, area }))
    };
    let whole = said(edge).into_iter().filter_map(place).min_by_key(|(distance, _)| *distance);
    // Where there is room for no more, the event alone says which way it is.
    whole.or_else(|| place(vec![edge.event.to_owned()])).map(|(_, label)| label)
}

/// Everywhere that a label of a size may stand near its arrow.
fn around(size: Point, curve: &Curve) -> impl Iterator<Item = Area> {
    const STEP: i32 = 8;
    const FAR: Point = (14, 7);
    let (curve, across, down) = (*curve, size.0 / 2, size.1 / 2);
    let offsets = (-FAR.0..=FAR.0).flat_map(|x| (-FAR.1..=FAR.1).map(move |y| (x * STEP, y * STEP)));
    (1..10).flat_map(move |t| {
        let (x, y) = curve.at(10 * t);
        offsets.clone().map(move |(dx, dy)| Area { at: (x + dx - across, y + dy - down), size })
    })
}

/// How far a label is from its arrow at the nearest, squared; the ends of an arrow belong to others too.
pub fn distance(area: &Area, curve: &Curve) -> i32 {
    let outside = |from: i32, length: i32, it: i32| (from - it).max(it - from - length).max(0);
    let to = |t: i32| {
        let (x, y) = curve.at(t);
        let (dx, dy) = (outside(area.at.0, area.size.0, x), outside(area.at.1, area.size.1, y));
        dx * dx + dy * dy + (t - 50).abs()
    };
    (2..=18).map(|t| to(5 * t)).min().unwrap_or(i32::MAX)
}

fn states(places: &Places) -> Vec<Area> {
    (0..places.at.len()).map(|place| places.area(place)).collect()
}

fn is_inside(area: &Area, places: &Places) -> bool {
    let inside = |from: i32, length: i32, most: i32| from >= 0 && from + length <= most;
    inside(area.at.0, area.size.0, places.width) && inside(area.at.1, area.size.1, places.height)
}

/// A label for each arrow, as near to its middle as there is room; none where there is no room. The arrows at `first`
/// choose before the others.
pub fn beside(edges: &[Edge], curves: &[Curve], first: &[usize], places: &Places) -> Vec<Option<Label>> {
    let mut taken = states(places);
    let points = |index: usize| (0..=50).map(move |t| curves[index].at(2 * t));
    // Short arrows leave the least choice, so they come first.
    let mut order: Vec<usize> = (0..edges.len()).collect();
    sort_by_key(&mut order, |index| (!first.contains(index), curves[*index].length()));
    let mut labels = vec![None; edges.len()];
    for index in order {
        let (edge, curve) = (&edges[index], &curves[index]);
        let is_free = |area: &Area, over: bool| {
            let mut others = (0..curves.len()).filter(|other| !over || *other != index);
            is_inside(area, places)
                && !taken.iter().any(|other| area.meets(other))
                && !others.any(|other| points(other).any(|point| area.holds(point)))
        };
        let said = said(edge);
        let aside = said.iter().find_map(|lines| {
            let area = beside_of(size(lines), curve).into_iter().find(|area| is_free(area, false))?;
            Some(Label { lines: lines.clone(), area })
        });
        let label = aside.or_else(|| {
            let lines = said.first()?;
            let size = size(lines);
            // Enough of the arrow must be left to be seen.
            let area =
                over_of(size, curve).find(|area| curve.length() > 2 * size.0 && is_free(area, true))?;
            Some(Label { lines: lines.clone(), area })
        });
        // For want of a better place it may lie on arrows.
        let label = label.or_else(|| nearest(edge, curve, places, &taken));
        taken.extend(label.as_ref().map(|label| label.area));
        labels[index] = label;
    }
    labels
}

/// How far along its arrow a label may stand, in hundredths, the best place first.
const WAYS: [i32; 9] = [50, 42, 58, 34, 66, 26, 74, 18, 82];

/// Where a label of a size may stand beside its arrow.
fn beside_of(size: Point, curve: &Curve) -> Vec<Area> {
    let areas = WAYS.into_iter().flat_map(|t| {
        let (x, y) = curve.at(t);
        let (left, top) = (x - size.0 / 2, y - size.1 / 2);
        let corners = [
            (x - 2 * GAP - size.0, top),
            (x + 2 * GAP, top),
            (left, y - 2 * GAP - size.1),
            (left, y + 2 * GAP),
        ];
        corners.map(|at| Area { at, size })
    });
    areas.collect()
}

/// Where it may stand over its arrow.
fn over_of(size: Point, curve: &Curve) -> impl Iterator<Item = Area> {
    WAYS.into_iter().map(move |t| {
        let (x, y) = curve.at(t);
        Area { at: (x - size.0 / 2, y - size.1 / 2), size }
    })
}
