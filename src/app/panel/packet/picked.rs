//! What a learner points at in a frame, and what all parts of the inspector are drawn from.

use super::colour;
use crate::app::model::Walking;
use crate::app::speech::Ui;
use std::rc::Rc;
use wirewalk::trace::{Opened, Origins, World};
use yew::prelude::*;

/// What is pointed at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    /// The layer whose header is drawn; without one, the layer that the step speaks of.
    pub layer: Option<usize>,
    /// The field that is explained, by index in the tree; without one, the field that the step speaks of.
    pub field: Option<usize>,
    /// The byte whose bits can be flipped.
    pub byte: Option<usize>,
    /// The field under the pointer.
    pub hover: Option<usize>,
    /// Whether the field is being changed.
    pub editing: bool,
    /// Whether the checksum is being worked out, and whether the fields are listed.
    pub unfolded: [bool; 2],
}

/// What can be done.
pub enum Pick {
    /// A layer is picked, and its field to look at first.
    Layer(usize),
    /// A field in this layer is picked, and perhaps the byte it was picked by.
    Field(usize, usize, Option<usize>),
    /// The pointer is over this field.
    Hover(Option<usize>),
    /// The field is to be changed, or left.
    Edit(bool),
    /// One of the fold-outs is opened or closed.
    Unfold(usize),
    /// Another step is shown, and what it speaks of.
    Follow,
}

impl Reducible for Picked {
    type Action = Pick;

    fn reduce(self: Rc<Self>, action: Pick) -> Rc<Self> {
        let old = (*self).clone();
        Rc::new(match action {
            Pick::Layer(layer) => Self { layer: Some(layer), field: None, byte: None, editing: false, ..old },
            Pick::Field(layer, field, byte) => {
                let editing = old.editing && old.field == Some(field);
                Self { layer: Some(layer), field: Some(field), byte, editing, ..old }
            }
            Pick::Hover(hover) => Self { hover, ..old },
            Pick::Edit(editing) => Self { editing, ..old },
            Pick::Follow => Self { layer: None, field: None, byte: None, editing: false, ..old },
            Pick::Unfold(which) => {
                let mut unfolded = old.unfolded;
                unfolded[which] = !unfolded[which];
                Self { unfolded, ..old }
            }
        })
    }
}

/// A frame that compares by identity: its bytes never change.
#[derive(Clone)]
pub struct Shared(pub Rc<Opened>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Everything the parts of the inspector are drawn from.
#[derive(Clone)]
pub struct View {
    /// The model and the language.
    pub ui: Ui,
    /// The run.
    pub player: Walking,
    /// The frame, by index.
    pub frame: usize,
    /// Its name, as `A.3`.
    pub name: String,
    /// What is in it.
    pub opened: Rc<Opened>,
    /// What its sequence numbers are counted from.
    pub origins: Origins,
    /// What is pointed at, and the way to point.
    pub picked: UseReducerHandle<Picked>,
    /// The layer whose header is drawn.
    pub layer: usize,
    /// The field that is explained.
    pub field: Option<usize>,
}

impl View {
    /// What is picked, as far as it is there: another run may have other bytes in this frame.
    pub fn new(
        ui: Ui,
        player: &Walking,
        (frame, name): (usize, &str),
        (opened, origins): (Rc<Opened>, Origins),
        picked: UseReducerHandle<Picked>,
    ) -> Self {
        let about = player.0.step().layer;
        let spot = player.0.spot().filter(|spot| spot.frame == Some(frame));
        let spoken =
            spot.and_then(|spot| spot.field).and_then(|(protocol, name)| opened.place(protocol, name));
        let layer = picked.layer.filter(|layer| *layer < opened.layers().len());
        let layer = layer.or(spoken.map(|(layer, _)| layer)).unwrap_or_else(|| opened.innermost(about));
        let field = picked.field.filter(|field| opened.leaves(layer).contains(field));
        let spoken = spoken.filter(|(place, _)| *place == layer).map(|(_, field)| field);
        let field = field.or(spoken).or_else(|| opened.leading(layer));
        Self {
            ui,
            player: player.clone(),
            frame,
            name: name.to_owned(),
            opened,
            origins,
            picked,
            layer,
            field,
        }
    }

    /// The run's network.
    pub fn world(&self) -> Option<&World> {
        self.player.0.trace.world.as_deref()
    }

    /// A field's name in the language spoken.
    pub fn label(&self, field: usize) -> AttrValue {
        self.ui.speech.named("field", &self.opened.key(field))
    }

    /// A field's value as it is written here.
    pub fn text(&self, field: usize) -> String {
        self.opened.counted(field, self.origins).unwrap_or_else(|| self.opened.text(field))
    }

    /// The name of a field's value, where it has one.
    pub fn meaning(&self, field: usize) -> Option<AttrValue> {
        let case = self.opened.case(field)?;
        self.ui.speech.knows("is", &case).then(|| self.ui.speech.named("is", &case))
    }

    /// The class that gives a layer its colour.
    pub fn colour(&self, layer: usize) -> &'static str {
        colour(&self.opened, layer)
    }

    /// How a field is marked: chosen, lit, or not.
    pub fn mark(&self, field: usize) -> Classes {
        classes!(
            (self.field == Some(field)).then_some("chosen"),
            (self.picked.hover == Some(field)).then_some("lit")
        )
    }

    /// Picks a field.
    pub fn pick_field(&self, field: usize) {
        self.picked.dispatch(Pick::Field(self.opened.layer_of(field), field, None));
    }

    /// Picks a byte and the field it belongs to; again, the next field it belongs to.
    pub fn pick_byte(&self, byte: usize) {
        let mut fields: Vec<_> =
            (0..8).filter_map(|bit| self.opened.field_at((byte * 8 + bit) as u32)).collect();
        fields.dedup();
        let again = self.picked.byte == Some(byte);
        let now = fields.iter().position(|field| again && Some(*field) == self.field);
        let next = now.map_or(0, |now| (now + 1) % fields.len());
        if let Some(field) = fields.get(next) {
            self.picked.dispatch(Pick::Field(self.opened.layer_at(byte), *field, Some(byte)));
        }
    }
}
