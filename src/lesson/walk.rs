//! Builds the steps of a derivation one on another: each starts from the view the last one left.

use crate::address::Address;
use crate::text::Say;
use crate::trace::{BitRow, Layer, Rfc, Step, Value, View};

/// The steps so far, and the view the next one starts from.
pub struct Walk {
    /// The steps so far.
    pub steps: Vec<Step>,
    /// What the next step will show.
    pub view: View,
}

impl Walk {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self { steps: Vec::new(), view: View(Vec::new()) }
    }

    /// Ends a step: it says this and shows the view as it is now.
    pub fn step(&mut self, say: Say, sources: &[Rfc], myth: Option<&'static str>) {
        self.step_of(Layer::Internet, say, sources, myth);
    }

    /// The same, about another layer.
    pub fn step_of(&mut self, layer: Layer, say: Say, sources: &[Rfc], myth: Option<&'static str>) {
        self.steps.push(Step {
            layer,
            say,
            sources: sources.to_vec(),
            myth,
            view: self.view.clone(),
            event: None,
            predict: None,
        });
    }

    /// Shows an address bit by bit.
    pub fn row(&mut self, name: &'static str, value: Address, cut: Option<u8>) {
        self.view.set(name, Value::Bits(BitRow { value, cut }));
    }
}
