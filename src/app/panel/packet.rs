//! The packet inspector: one frame, its layers, the fields of one header, and every byte. What is pointed at in one
//! of the pictures is lit in the others.

mod bits;
mod bytes;
mod chips;
mod edit;
mod figure;
mod head;
mod layout;
mod list;
mod note;
mod picked;
mod sum;

use super::{PanelProps, use_origins};
use crate::app::effects;
use crate::app::model::Walking;
use crate::app::speech::{use_speech, use_ui};
use crate::app::widget::WhatIf;
use picked::{Pick, Picked, View};
use std::rc::Rc;
use wirewalk::lesson::Panel;
use wirewalk::trace::Opened;
use yew::prelude::*;

/// The frame that is opened; a word when there is none yet.
#[component]
pub fn Packet(props: &PanelProps) -> Html {
    let speech = use_speech();
    let Walking(player) = &props.player;
    let world = player.trace.world.as_deref();
    let shown = player.frame().and_then(|frame| Some((frame, world?.name_of(world?.frames.get(frame)?))));
    match shown {
        Some((frame, name)) => {
            html! { <Inspector key={name.clone()} player={props.player.clone()} {frame} name={name.clone()} /> }
        }
        None => html! { <p class="opened-none">{ speech.text("packet-none") }</p> },
    }
}

#[derive(Properties, PartialEq)]
struct InspectorProps {
    player: Walking,
    frame: usize,
    name: String,
}

/// A frame, opened. What is picked in it stays until the next step.
#[component]
fn Inspector(props: &InspectorProps) -> Html {
    let ui = use_ui();
    let Walking(player) = &props.player;
    let world = player.trace.world.clone().unwrap_or_default();
    let bytes = world.frames.get(props.frame).map(|frame| frame.bytes.clone()).unwrap_or_default();
    let opened = use_memo(bytes, |bytes| Opened::new(bytes.clone()));
    let origins = use_origins(player).get(props.frame).copied().unwrap_or_default();
    let picked = use_reducer(Picked::default);
    use_effect_with(player.cursor, {
        let picked = picked.dispatcher();
        move |_| picked.dispatch(Pick::Follow)
    });
    if opened.layers().is_empty() {
        return Html::default();
    }
    // A ladder in view has the what-ifs of the whole frame at its foot.
    let beside = player.lesson.shows(Panel::Ladder) && !ui.store.narrow;
    let view = View::new(ui, &props.player, (props.frame, &props.name), (opened, origins), picked);
    html! {
        <div class="opened" onmouseover={hover(&view)} onmouseleave={leave(&view)} onclick={choose(&view)}>
            { head::head(&view) }
            { chips::chips(&view) }
            if !beside { <WhatIf player={props.player.clone()} /> }
            <div class="opened-parts">
                <div class="opened-part">
                    { figure::figure(&view) }
                    { note::note(&view) }
                </div>
                <div class="opened-part">
                    { bytes::bytes(&view) }
                    { bits::bits(&view) }
                    { sum::sum(&view) }
                    { list::list(&view) }
                </div>
            </div>
        </div>
    }
}

/// Lights what the pointer is over.
fn hover(view: &View) -> Callback<MouseEvent> {
    let (opened, picked) = (view.opened.clone(), view.picked.clone());
    Callback::from(move |event: MouseEvent| {
        let byte = effects::number_at(&event, "data-byte");
        let field = byte.and_then(|byte| opened.field_at(byte as u32 * 8));
        let field = field.or_else(|| effects::number_at(&event, "data-field"));
        if field != picked.hover {
            picked.dispatch(Pick::Hover(field));
        }
    })
}

/// Nothing is pointed at.
fn leave(view: &View) -> Callback<MouseEvent> {
    let picked = view.picked.clone();
    Callback::from(move |_| picked.dispatch(Pick::Hover(None)))
}

/// Picks what is pressed. A byte that holds several fields gives them one after the other.
fn choose(view: &View) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |event: MouseEvent| {
        if let Some(byte) = effects::number_at(&event, "data-byte") {
            view.pick_byte(byte);
        } else if let Some(field) = effects::number_at(&event, "data-field") {
            view.pick_field(field);
        }
    })
}

/// The class that gives a layer its colour.
fn colour(opened: &Rc<Opened>, layer: usize) -> &'static str {
    opened.colour(layer).map_or("plain", wirewalk::trace::Layer::id)
}
