//! A trace, a cursor, and what moves it.

use crate::fault::Fault;
use crate::lesson::{FAULTS, Gesture, Knob, Knobs, Lesson, Panel, Preset, Refusal};
use crate::order::sort_by_key;
use crate::trace::{Conversation, End, Numbers, Predict, Segment, Spot, Step, Trace, Value};
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
    /// The same without the faults, when there are any: what would have happened.
    pub without: Option<Rc<Trace>>,
    /// What was there before each what-if and each example, the latest last.
    pub past: Vec<Past>,
    /// The index of the step shown.
    pub cursor: usize,
    /// Whether the cursor moves by itself.
    pub playing: bool,
    /// What is looked at.
    pub look: Look,
    /// What is asked before the next step is shown.
    pub asking: Asking,
}

/// The knobs at a moment that a learner can go back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// As the learner left them, whether they can be run or not.
    typed: Knobs,
    /// The last ones that could be run.
    good: Knobs,
}

/// What a learner looks at, apart from the step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The panel brought to the front.
    pub panel: Option<Panel>,
    /// The frame opened, as `A.3`; without one, the frame that the step is about.
    pub frame: Option<String>,
    /// Whether the run without the faults is shown beside this one.
    pub compare: bool,
    /// The connection looked at, by its name; without one, the one that changed last.
    pub connection: Option<String>,
    /// How sequence numbers are written.
    pub numbers: Numbers,
}

/// Whether learners are asked what comes next, and what they said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {
    /// Whether they want to be asked.
    pub on: bool,
    /// Whether the question of the next step stands.
    pub open: bool,
    /// The choice made, by index.
    pub guess: Option<usize>,
    /// The furthest step whose question was answered or passed over; none is asked twice.
    pub asked: usize,
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
    pub fn open(lesson: &'static Lesson, knobs: Knobs, step: usize, look: Look) -> Option<Self> {
        let run = lesson.trace(&knobs);
        let (trace, good, refusal) = match run {
            Ok(trace) => (trace, knobs.clone(), None),
            Err(refusal) => (lesson.trace(&Knobs::default()).ok()?, Knobs::default(), Some(refusal)),
        };
        let cursor = step.min(trace.steps.len().checked_sub(1)?);
        let asking = Asking { asked: cursor, ..Asking::default() };
        let without = without_faults(lesson, &good);
        let trace = Rc::new(trace);
        let (typed, past) = (knobs, Vec::new());
        Some(Self {
            lesson,
            typed,
            refusal,
            good,
            trace,
            without,
            past,
            cursor,
            playing: false,
            look,
            asking,
        })
    }

    /// The step shown.
    pub fn step(&self) -> &Step {
        &self.trace.steps[self.cursor]
    }

    /// Whether the run is the one that the lesson opens with.
    pub fn is_first_run(&self) -> bool {
        self.good == Knobs::default()
    }

    /// Whether fields are spoken of by their names: a frame is opened, or a fault may have changed one.
    pub fn names_fields(&self) -> bool {
        let first = self.lesson.panels.first().and_then(|card| card.first());
        [first, self.look.panel.as_ref()].contains(&Some(&Panel::Packet))
            || !self.good.get(&FAULTS).is_empty()
    }

    /// The index of the last step.
    pub fn last(&self) -> usize {
        self.trace.steps.len() - 1
    }

    /// The question that stands, asked before the next step is shown.
    pub fn question(&self) -> Option<&Rc<Predict>> {
        let next = self.trace.steps.get(self.cursor + 1)?;
        next.predict.as_ref().filter(|_| self.asking.open)
    }

    /// What the sentence of the step speaks of, when a decision says it.
    pub fn spot(&self) -> Option<Spot> {
        self.trace.spot(self.cursor)
    }

    /// The index of the frame that is opened: the learner's choice, else the one the step speaks of, else the latest.
    pub fn frame(&self) -> Option<usize> {
        let world = self.trace.world.as_deref()?;
        let chosen = self.look.frame.as_deref().and_then(|name| world.frame(name));
        let spoken = || self.spot().and_then(|spot| spot.frame);
        chosen.or_else(spoken).or_else(|| world.frame_of(self.step().event?))
    }

    /// The cards of the stage, each with its panels; a panel with nothing to show in the whole run is not there.
    pub fn cards(&self) -> Vec<Vec<Panel>> {
        let view = &self.step().view;
        let end = &self.trace.steps[self.last()].view;
        let there = |panel: &Panel| match panel {
            Panel::Bits => end.bits().next().is_some(),
            Panel::Tree => view.blocks().or(self.trace.facts.blocks()).is_some(),
            Panel::Parts => view.blocks().is_some_and(|blocks| !blocks.leaves.is_empty()),
            Panel::Facts => !self.trace.facts.0.is_empty(),
            Panel::Tables => end.tables().next().is_some(),
            Panel::Ladder | Panel::Map | Panel::Packet | Panel::States | Panel::Socket | Panel::Sockets => {
                self.trace.world.is_some()
            }
        };
        let cards = self.lesson.panels.iter();
        let cards = cards.map(|card| card.iter().copied().filter(there).collect::<Vec<_>>());
        cards.filter(|card| !card.is_empty()).collect()
    }

    /// The panel of a card that is in front: the learner's choice, else the first.
    pub fn front(&self, card: &[Panel]) -> Option<Panel> {
        card.iter().copied().find(|panel| self.look.panel == Some(*panel)).or(card.first().copied())
    }

    /// Brings the next panel of the last card that has several to the front.
    pub fn next_panel(&mut self) {
        let cards = self.cards();
        let Some(card) = cards.iter().rfind(|card| card.len() > 1) else { return };
        let front = self.front(card).and_then(|front| card.iter().position(|panel| *panel == front));
        self.look.panel = front.map(|front| card[(front + 1) % card.len()]);
    }

    /// How sequence numbers are written.
    pub fn numbers(&self) -> Numbers {
        self.lesson.numbers(self.look.numbers)
    }

    /// The moment before the step: what is different since then, the step has changed.
    pub fn before(&self) -> usize {
        let before = self.cursor.checked_sub(1).and_then(|before| self.trace.steps[before].event);
        before.unwrap_or(0)
    }

    /// Whether the frame that the step speaks of is a segment of this connection.
    fn speaks_of(&self, conversation: &Conversation) -> bool {
        let frame = self.spot().and_then(|spot| spot.frame);
        let frame = self.trace.world.as_ref().zip(frame).and_then(|(world, frame)| world.frames.get(frame));
        let Some(segment) = frame.and_then(|frame| Segment::of(&frame.bytes)) else { return false };
        let ends = [segment.from.to_string(), segment.to.to_string()];
        let is_of = |end: &End| ends.contains(&end.connection.local) && ends.contains(&end.connection.remote);
        conversation.ends.iter().any(is_of)
    }

    /// The connection that is looked at: the learner's choice, else the one that the step speaks of or that changed
    /// last.
    pub fn conversation(&self) -> Option<Conversation> {
        let mut now = self.trace.world.as_deref()?.conversations(self.step().event?);
        // One needs no search, and none would be searched for back to the beginning.
        if now.len() < 2 {
            return now.pop();
        }
        let named = |name: &str| now.iter().position(|conversation| conversation.name == name);
        let chosen = self.look.connection.as_deref().and_then(named);
        let spoken = || now.iter().position(|conversation| self.speaks_of(conversation));
        let shown = chosen
            .or_else(spoken)
            .or_else(|| (0..=self.cursor).rev().find_map(|step| named(&self.changed(step)?)));
        Some(now.swap_remove(shown.unwrap_or(0)))
    }

    /// The name of the connection that a step changed: of several, that of the node that decided.
    fn changed(&self, step: usize) -> Option<String> {
        let (world, event) = (self.trace.world.as_deref()?, self.trace.steps[step].event?);
        let decided =
            self.trace.decided(step).and_then(|event| world.events.get(event)).map(|event| event.node);
        let mut changed: Vec<_> = self
            .trace
            .changes(step)
            .into_iter()
            .filter_map(|change| match (change.node, change.before.as_deref(), &*change.after) {
                (Some(node), before, Value::Connections(after)) => {
                    let old = match before {
                        Some(Value::Connections(old)) => &old[..],
                        _ => &[],
                    };
                    Some((node, after.iter().rfind(|connection| !old.contains(connection))?.socket))
                }
                _ => None,
            })
            .collect();
        sort_by_key(&mut changed, |(node, _)| Some(*node) != decided);
        let (node, socket) = *changed.first()?;
        let conversations = world.conversations(event);
        let holds = |conversation: &&Conversation| {
            conversation.ends.iter().any(|end| end.node == node && end.connection.socket == socket)
        };
        conversations.iter().find(holds).map(|conversation| conversation.name.clone())
    }

    /// Moves the cursor.
    pub fn go(&mut self, to: Move) {
        let last = self.last();
        if to == Move::Play {
            self.playing = !self.playing;
            if self.playing && self.cursor == last {
                self.cursor = 0;
            }
            return;
        }
        // The next step is a question first, for those who want to be asked.
        let next = self.trace.steps.get(self.cursor + 1);
        if to == Move::Next
            && self.asking.on
            && !self.asking.open
            && self.asking.asked <= self.cursor
            && next.is_some_and(|step| step.predict.is_some())
        {
            self.asking.open = true;
            self.playing = false;
            return;
        }
        let cursor = match to {
            Move::First => 0,
            Move::Back => self.cursor.saturating_sub(1),
            Move::Next => (self.cursor + 1).min(last),
            Move::Last => last,
            Move::To(step) => step.min(last),
            Move::Play => self.cursor,
        };
        self.asking =
            Asking { open: false, guess: None, asked: self.asking.asked.max(cursor), ..self.asking };
        if cursor != self.cursor {
            // What is opened follows the steps again.
            self.look.frame = None;
        }
        self.cursor = cursor;
        // Whoever takes the cursor in hand has it; playing itself moves by Next.
        self.playing &= to == Move::Next && self.cursor < last;
    }

    /// Answers the question that stands.
    pub fn guess(&mut self, choice: usize) {
        if self.asking.open && self.asking.guess.is_none() {
            self.asking.guess = Some(choice);
        }
    }

    /// Turns a knob and runs again. A learner who looked at the end still does.
    pub fn set(&mut self, knob: &Knob, value: &str) {
        self.rerun(self.typed.with(knob, value));
    }

    /// Puts an example into a knob. What was typed there can be had back.
    pub fn try_example(&mut self, knob: &Knob, example: &str) {
        self.remember();
        self.set(knob, example);
    }

    /// Makes a fault, as it is written in an address, and goes to where it tells. A frame that was opened stays open:
    /// whoever changed a field of it sees the change.
    pub fn break_it(&mut self, fault: &str) {
        let faults = self.good.get(&FAULTS);
        let all = if faults.is_empty() { fault.to_owned() } else { format!("{faults},{fault}") };
        self.what_if(self.good.with(&FAULTS, all));
        let frame = Fault::parse(fault).ok().map(|fault| fault.target.to_string());
        let is_there =
            |name: &String| self.trace.world.as_ref().is_some_and(|world| world.frame(name).is_some());
        self.look.frame = frame.filter(is_there);
    }

    /// Takes back the fault at this index of those in force.
    pub fn mend(&mut self, index: usize) {
        let faults = self.good.get(&FAULTS).split(',').filter(|fault| !fault.is_empty());
        let kept: Vec<_> =
            faults.enumerate().filter(|(at, _)| *at != index).map(|(_, fault)| fault).collect();
        self.what_if(self.good.with(&FAULTS, kept.join(",")));
    }

    /// Turns the knobs to a what-if of the lesson's own.
    pub fn preset(&mut self, preset: &Preset) {
        self.what_if(self.lesson.turned_to(preset));
    }

    /// Takes every what-if back.
    pub fn plain(&mut self) {
        self.what_if(Knobs::default());
    }

    /// Goes back to before the last what-if or example.
    pub fn undo(&mut self) {
        if let Some(Past { typed, good }) = self.past.pop() {
            self.rerun_to_difference(good);
            // What could not be run then is refused again, and stays in its box.
            if typed != self.typed {
                self.rerun(typed);
            }
        }
    }

    fn remember(&mut self) {
        self.past.push(Past { typed: self.typed.clone(), good: self.good.clone() });
    }

    fn what_if(&mut self, knobs: Knobs) {
        self.remember();
        self.rerun_to_difference(knobs);
    }

    /// Runs again and goes to just before the first step that differs: the next one shows the answer to a what-if.
    fn rerun_to_difference(&mut self, knobs: Knobs) {
        let before = self.trace.clone();
        self.rerun(knobs);
        if let Some(step) = self.trace.first_difference(&before) {
            self.go(Move::To(step.saturating_sub(1)));
        }
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
        match self.lesson.trace(&knobs) {
            Ok(trace) => {
                let at_end = self.cursor == self.last();
                self.trace = Rc::new(trace);
                self.cursor = if at_end { self.last() } else { self.cursor.min(self.last()) };
                self.without = without_faults(self.lesson, &knobs);
                // Without faults there is nothing to compare with.
                self.look.compare &= self.without.is_some();
                self.good = knobs.clone();
                self.refusal = None;
                // What was asked was asked about another run.
                self.asking = Asking { open: false, guess: None, asked: self.cursor, ..self.asking };
            }
            Err(refusal) => self.refusal = Some(refusal),
        }
        self.typed = knobs;
        self.playing = false;
    }
}

/// The run as it would be without the faults, when there are any.
fn without_faults(lesson: &Lesson, knobs: &Knobs) -> Option<Rc<Trace>> {
    let faulty = !knobs.get(&FAULTS).is_empty();
    faulty.then(|| lesson.trace(&knobs.with(&FAULTS, "")).ok().map(Rc::new)).flatten()
}

#[cfg(test)]
mod tests;
