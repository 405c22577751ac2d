//! A trace, a cursor, and what moves it.

use crate::lesson::{Gesture, Knob, Knobs, LESSONS, Lesson, Refusal};
use crate::trace::{Step, Trace};
use std::rc::Rc;

/// A lesson being walked.
///
/// What the learner typed and what the trace shows are two things: an input that cannot be run leaves the last
/// good trace in place, with the refusal beside it.
#[derive(Clone)]
pub struct Player {
    /// The lesson.
    pub lesson: &'static Lesson,
    /// The knobs as the learner left them.
    pub typed: Knobs,
    /// Why `typed` cannot be run, when it cannot.
    pub refusal: Option<Refusal>,
    /// The last knobs that could be run.
    pub good: Knobs,
    /// Their run.
    pub trace: Rc<Trace>,
    /// The index of the step shown.
    pub cursor: usize,
    /// Whether the cursor moves by itself.
    pub playing: bool,
}

/// What moves the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// To the first step.
    First,
    /// One step back.
    Back,
    /// One step on; at the end, playing stops.
    Next,
    /// To the last step.
    Last,
    /// To the step at this index.
    To(usize),
    /// Starts or stops playing; from the end it starts over.
    Play,
}

impl Player {
    /// Opens a lesson at a step, both as an address gave them. Knobs that cannot be run are kept and refused;
    /// the lesson then shows its defaults.
    pub fn open(lesson: &'static Lesson, knobs: Knobs, step: usize) -> Option<Self> {
        let run = (lesson.run)(&knobs);
        let (trace, good, refusal) = match run {
            Ok(trace) => (trace, knobs.clone(), None),
            Err(refusal) => ((lesson.run)(&Knobs::default()).ok()?, Knobs::default(), Some(refusal)),
        };
        let cursor = step.min(trace.steps.len().checked_sub(1)?);
        Some(Self { lesson, typed: knobs, refusal, good, trace: Rc::new(trace), cursor, playing: false })
    }

    /// The step shown.
    pub fn step(&self) -> &Step {
        &self.trace.steps[self.cursor]
    }

    /// The index of the last step.
    pub fn last(&self) -> usize {
        self.trace.steps.len() - 1
    }

    /// Moves the cursor.
    pub fn go(&mut self, to: Move) {
        let last = self.last();
        match to {
            Move::Play => {
                self.playing = !self.playing;
                if self.playing && self.cursor == last {
                    self.cursor = 0;
                }
                return;
            }
            Move::First => self.cursor = 0,
            Move::Back => self.cursor = self.cursor.saturating_sub(1),
            Move::Next => self.cursor = (self.cursor + 1).min(last),
            Move::Last => self.cursor = last,
            Move::To(step) => self.cursor = step.min(last),
        }
        // Whoever takes the cursor in hand has it; playing itself moves by Next.
        self.playing &= to == Move::Next && self.cursor < last;
    }

    /// Turns a knob and runs again. A learner who looked at the end still does.
    pub fn set(&mut self, knob: &Knob, value: &str) {
        self.rerun(self.typed.with(knob, value));
    }

    /// Does what a gesture on a panel means; nothing when it means nothing.
    pub fn turn(&mut self, gesture: Gesture) {
        if let Some(knobs) = (self.lesson.turn)(&self.good, gesture) {
            self.rerun(knobs);
            // What was cut or joined is to be seen, and the whole result stands at the end.
            if matches!(gesture, Gesture::Split(_) | Gesture::Join(_) | Gesture::Even(_)) {
                self.go(Move::Last);
            }
            // A cut drawn by hand is a cut: the step that draws it is reached.
            let cut = |step: &Step| step.view.bits().any(|(_, row)| row.cut.is_some());
            if matches!(gesture, Gesture::Cut(_))
                && !cut(self.step())
                && let Some(drawn) = self.trace.steps.iter().position(cut)
            {
                self.go(Move::To(drawn));
            }
        }
    }

    fn rerun(&mut self, knobs: Knobs) {
        match (self.lesson.run)(&knobs) {
            Ok(trace) => {
                let at_end = self.cursor == self.last();
                self.trace = Rc::new(trace);
                self.cursor = if at_end { self.last() } else { self.cursor.min(self.last()) };
                self.good = knobs.clone();
                self.refusal = None;
            }
            Err(refusal) => self.refusal = Some(refusal),
        }
        self.typed = knobs;
        self.playing = false;
    }
}

/// The lesson that can walk what a learner has, with its knobs. Today that is an address in any form.
pub fn lesson_for(text: &str) -> Result<(&'static Lesson, Knobs), Refusal> {
    let lesson = LESSONS[0];
    let knobs = Knobs::default().with(lesson.knobs[0], text);
    (lesson.run)(&knobs).map(|_| (lesson, knobs))
}
