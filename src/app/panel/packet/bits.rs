//! The bits of the picked byte; a press flips one before the frame is sent.

use super::picked::View;
use crate::app::model::Action;
use wirewalk::text::Say;
use yew::prelude::*;

/// Eight buttons, or nothing while no byte is picked.
pub fn bits(view: &View) -> Html {
    let Some(byte) = view.picked.byte.filter(|byte| *byte < view.opened.bytes.len()) else {
        return Html::default();
    };
    let speech = &view.ui.speech;
    let label = speech.plain(&Say::new("dump-bits").with("index", byte));
    html! {
        <div class={classes!("byte-bits", view.colour(view.opened.layer_at(byte)))} role="group" aria-label={label.clone()}>
            <span>{ label }</span>
            <span>{ for (0..8).map(|bit| button(view, byte, bit)) }</span>
            <span class="hint">{ speech.text("dump-hint") }</span>
        </div>
    }
}

fn button(view: &View, byte: usize, bit: usize) -> Html {
    let at = byte * 8 + bit;
    let one = view.opened.bit(at as u32);
    let digit = if one { "1" } else { "0" };
    let label = Say::new("dump-flip").with("bit", bit).with("index", byte).with("value", digit);
    let label = view.ui.speech.plain(&label);
    let (store, fault) = (view.ui.store.clone(), format!("flip:{}:{at}", view.name));
    // The bits of the picked field stand out in a byte that holds several.
    let chosen = view.field.is_some_and(|field| {
        let part = view.opened.field(field);
        (part.start..part.end()).contains(&(at as u32))
    });
    let flip = Callback::from(move |_: MouseEvent| store.dispatch(Action::Break(fault.clone())));
    html! {
        <button type="button" class={classes!("bit-button", one.then_some("one"), (!chosen).then_some("beside"))}
            aria-label={label.clone()} title={label} onclick={flip}>{ digit }</button>
    }
}
