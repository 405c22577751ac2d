//! What all lessons with a network share: a scenario is run, and its decisions become the steps.

mod fold;
mod predict;
mod tcp;

pub use fold::Tell;
pub use predict::Ask;
pub use tcp::{
    apart, client_at, connect, connect_from, forge, forge_from, introduce, listen, nobody, pair,
    pair_and_stranger, pair_stranger_and_rest, rest, sent_last, server_at, stranger, stray,
};

use super::what_if::faults;
use super::{Gesture, Knobs, Refusal};
use crate::sim::{Budget, Network};
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Choices, Event, Layer, Predict, Rfc, Step, Trace, View, World};
use fold::fold;
use std::rc::Rc;

/// A scenario and how it is told.
pub struct Scenario {
    /// Who takes part and what they do.
    pub network: Network,
    /// How much it may take.
    pub budget: Budget,
    /// When what the lesson is about begins. What is decided before is set-up: it has happened when the first step is
    /// shown.
    pub start: Duration,
    /// What the first step says, before anything happens.
    pub intro: Say,
    /// Where that comes from.
    pub sources: Vec<Rfc>,
    /// The layer it is about.
    pub layer: Layer,
    /// The lowest layer whose decisions are steps: what is below is taken for granted.
    pub lowest: Layer,
}

/// What is added to a step that says this.
pub struct Remark {
    /// The message of the step, as the nodes decide it.
    pub step: &'static str,
    /// How many steps that say it are passed over.
    skip: usize,
    /// The myth it is the place to correct.
    pub myth: Option<&'static str>,
    /// What is asked before it is shown.
    pub ask: Option<Ask>,
}

impl Remark {
    /// A myth, corrected where this is first said.
    pub const fn myth(step: &'static str, myth: &'static str) -> Self {
        Self { step, skip: 0, myth: Some(myth), ask: None }
    }

    /// A question, asked before this is first said: its words are known by then.
    pub const fn ask(step: &'static str, ask: Ask) -> Self {
        Self { step, skip: 0, myth: None, ask: Some(ask) }
    }

    /// A question, asked before this is said for the second time: the first time brings its words.
    pub const fn ask_again(step: &'static str, ask: Ask) -> Self {
        Self { skip: 1, ..Self::ask(step, ask) }
    }
}

/// Runs a scenario with the faults in force.
pub fn play(scenario: Scenario, knobs: &Knobs, remarks: &[Remark]) -> Result<Trace, Refusal> {
    play_some(scenario, knobs, remarks, |_, _, _| Tell::Step)
}

/// Runs a scenario and tells of it what is to be told: by the step and the decision it begins with, and every loss of a
/// frame.
pub fn play_some(
    scenario: Scenario,
    knobs: &Knobs,
    remarks: &[Remark],
    tell: impl Fn(&World, &Event, &Step) -> Tell,
) -> Result<Trace, Refusal> {
    let Scenario { mut network, budget, start, intro, sources, layer, lowest } = scenario;
    network.faults(&faults(knobs)?);
    let world = network.run(budget);
    let view = View::default();
    let first = Step { layer, say: intro, sources, myth: None, view, event: None, predict: None };
    let told = |world: &World, decided: &Event, step: &Step| match () {
        () if world.is_loss(decided) => Tell::Step,
        // What is set up is there when the first step is shown.
        () if decided.at < Instant::START + start => Tell::Given,
        () => tell(world, decided, step),
    };
    let mut steps = fold(&world, world.steps(first, lowest), told);
    for remark in remarks {
        let mut said = steps.iter().enumerate().filter(|(_, step)| step.say.id == remark.step);
        let Some((at, _)) = said.nth(remark.skip) else { continue };
        if remark.myth.is_some() {
            steps[at].myth = remark.myth;
        }
        if let (Some(ask), Some(before)) = (remark.ask, at.checked_sub(1)) {
            let since = steps[before].event.map_or(0, |event| event + 1);
            let until = steps[at].event.unwrap_or(since);
            steps[at].predict = ask.of(&world, since..=until).map(Rc::new);
        }
    }
    if let Some(say) = world.stopped() {
        let event = world.events.len().checked_sub(1);
        let view = View::default();
        steps.push(Step { layer, say, sources: Vec::new(), myth: None, view, event, predict: None });
    }
    // Two decisions on the way to one frame would ask about it twice.
    let mut last: Option<Rc<Predict>> = None;
    for step in &mut steps {
        if step.predict.is_some() && step.predict == last {
            step.predict = None;
        }
        last = step.predict.clone().or(last);
    }
    Ok(Trace {
        steps,
        facts: View::default(),
        badges: Vec::new(),
        choices: Choices::default(),
        world: Some(Rc::new(world)),
    })
}

/// Panels of a network turn no knobs.
pub fn no_turn(_: &Knobs, _: Gesture) -> Option<Knobs> {
    None
}
