//! Where two runs of a lesson begin to differ.

use super::{Frame, Step, Trace, What};
use crate::time::Instant;

impl Trace {
    /// The first step that tells or shows something else than in another run: its sentence, or what becomes of frames
    /// up to the next one.
    pub fn first_difference(&self, other: &Self) -> Option<usize> {
        let both = 0..self.steps.len().min(other.steps.len());
        let alike = both.take_while(|step| self.is_alike(other, *step)).count();
        (alike < self.steps.len().max(other.steps.len())).then_some(alike)
    }

    fn is_alike(&self, other: &Self, step: usize) -> bool {
        self.steps[step].say == other.steps[step].say && self.frames_in(step).eq(other.frames_in(step))
    }

    /// What is seen of frames up to the end of a step, from the end of the one before: what becomes of each, when, and
    /// the frame.
    fn frames_in(&self, step: usize) -> impl Iterator<Item = (&What, Instant, &Frame)> {
        let world = self.world.as_deref();
        let end = |step: &Step| step.event.map_or(0, |event| event + 1);
        let from = step.checked_sub(1).and_then(|before| self.steps.get(before)).map_or(0, end);
        let until = self.steps.get(step).map_or(from, end).max(from);
        let events = world.and_then(|world| world.events.get(from..until)).unwrap_or_default();
        events.iter().filter_map(move |event| match &event.what {
            what @ (What::Sent(frame) | What::Received(frame) | What::Lost(frame)) => {
                Some((what, event.at, world?.frames.get(*frame)?))
            }
            _ => None,
        })
    }
}
