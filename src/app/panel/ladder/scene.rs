//! What does not change while a run is walked: where everything stands, and what is written there.

use super::lanes::Lanes;
use super::run::{Run, between};
use super::words::Words;
use crate::app::speech::Speech;
use std::collections::BTreeMap;
use std::rc::Rc;
use wirewalk::route::Language;
use wirewalk::trace::layout::{Layout, Lines};
use wirewalk::trace::{Fate, Frame, FrameName, Numbers, Origins, Trace, World};

/// What a scene is made of; two are equal when nothing has to be laid out again.
#[derive(Clone)]
pub struct Source {
    /// The runs, from left to right.
    pub traces: Vec<Rc<Trace>>,
    /// The language, and how much of its text is there.
    pub words: (Language, usize),
    /// How sequence numbers are written.
    pub numbers: Numbers,
    /// The width there is.
    pub width: i32,
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
            && self.numbers == other.numbers
            && self.width == other.width
            && self.traces.len() == other.traces.len()
            && self.traces.iter().zip(&other.traces).all(|(one, other)| Rc::ptr_eq(one, other))
    }
}

/// One run or two, laid out.
pub struct Scene {
    /// From above to below.
    pub layout: Layout,
    /// The width taken.
    pub width: i32,
    /// How high the heads of the lanes are.
    pub head: i32,
    worlds: Vec<Rc<World>>,
    lanes: Vec<Lanes>,
    words: Vec<Words>,
    same: Vec<Vec<bool>>,
}

impl Scene {
    /// Lays out runs.
    pub fn new(source: &Source, speech: &Speech) -> Self {
        let worlds: Vec<_> = source.traces.iter().filter_map(|trace| trace.world.clone()).collect();
        let borrowed: Vec<&World> = worlds.iter().map(|world| &**world).collect();
        let (lanes, width) = Lanes::beside(&borrowed, source.width);
        let origins: Vec<Vec<Origins>> = borrowed.iter().map(|world| world.origins()).collect();
        let connects = origins.iter().flatten().any(|origins| *origins != Origins::default())
            || borrowed
                .iter()
                .any(|world| !world.conversations(world.events.len().saturating_sub(1)).is_empty());
        let counted = |origins: &[Origins]| match source.numbers {
            Numbers::Relative => origins.to_vec(),
            Numbers::Absolute => Vec::new(),
        };
        let words: Vec<_> = borrowed
            .iter()
            .zip(&lanes)
            .zip(&origins)
            .map(|((world, lanes), origins)| {
                Words::new(world, speech, lanes, source.width, &counted(origins))
            })
            .collect();
        let lines: Vec<_> = words.iter().map(|words| |event| words.lines(event)).collect();
        let runs: Vec<(&World, Lines)> =
            borrowed.iter().zip(&lines).map(|(world, lines)| (*world, lines as Lines)).collect();
        let layout = Layout::new(&runs);
        let head = borrowed
            .iter()
            .zip(&lanes)
            .map(|(world, lanes)| lanes.head_height(world, connects))
            .max()
            .unwrap_or(0);
        let same = match borrowed[..] {
            [one, other] => vec![same(one, other), same(other, one)],
            _ => Vec::new(),
        };
        Self { layout, width, head, lanes, words, same, worlds }
    }

    /// From where to where all writing of a part of the ladder stands, line by line.
    pub fn writing(&self, top: i32, bottom: i32) -> Vec<(i32, i32)> {
        let Layout { ticks, folds, .. } = &self.layout;
        let around = |y: u32, half: i32| (y as i32 - half, y as i32 + half);
        let ticks = between(ticks, top, bottom, |(_, y)| *y).iter().map(|(_, y)| around(*y, 8));
        let folds = between(folds, top, bottom, |fold| fold.y).iter().map(|fold| around(fold.y, 12));
        let last = self.runs().last();
        let said = last.iter().flat_map(|run| run.writing(top, bottom));
        said.chain(ticks).chain(folds).collect()
    }

    /// The runs, from left to right.
    pub fn runs(&self) -> impl Iterator<Item = Run<'_>> {
        let parts = self.worlds.iter().zip(&self.layout.runs).zip(self.lanes.iter().zip(&self.words));
        parts.zip(0..).map(|(((world, rows), (lanes, words)), index)| Run {
            world,
            rows,
            lanes,
            words,
            same: self.same.get(index).map_or(&[], Vec::as_slice),
        })
    }
}

/// By frame, whether another run has it too: the same bytes at the same time with the same fate.
fn same(world: &World, other: &World) -> Vec<bool> {
    fn arrived(frame: &Frame) -> Option<u64> {
        match frame.fate {
            Fate::Delivered(at) => Some(at.nanos()),
            Fate::Lost(..) | Fate::Flying => None,
        }
    }
    let named: BTreeMap<FrameName, &Frame> = other.frames.iter().map(|frame| (frame.name, frame)).collect();
    let alike = |frame: &Frame| {
        named.get(&frame.name).is_some_and(|other| {
            frame.bytes == other.bytes && frame.sent == other.sent && arrived(frame) == arrived(other)
        })
    };
    world.frames.iter().map(alike).collect()
}
