//! The layers of a frame, the outer before the inner; a quoted packet stands inside the message that quotes it.

use super::picked::{Pick, View};
use std::ops::Range;
use wirewalk::text::Say;
use wirewalk::trace::Protocol;
use yew::prelude::*;

/// A button for every layer.
pub fn chips(view: &View) -> Html {
    let count = view.opened.layers().len();
    html! {
        <div class="chips" role="group" aria-label={view.ui.speech.text("layers")}>
            { nested(view, 0..count, false) }
        </div>
    }
}

/// The layers in this range; quoted ones next to each other are set apart.
fn nested(view: &View, range: Range<usize>, inside: bool) -> Html {
    let layers = view.opened.layers();
    let mut shown = Vec::new();
    let mut at = range.start;
    while at < range.end {
        if layers[at].quoted && !inside {
            let end = (at..range.end).find(|next| !layers[*next].quoted).unwrap_or(range.end);
            shown.push(html! {
                <span class="quoted"><i>{ view.ui.speech.text("layer-quoted") }</i>{ nested(view, at..end, true) }</span>
            });
            at = end;
        } else {
            shown.push(chip(view, at));
            at += 1;
        }
    }
    let filling = |at: usize| layers.get(at).is_some_and(|layer| layer.protocol == Protocol::Padding);
    // Padding is carried by no layer, so no arrow leads to it.
    let arrow = |index: usize| {
        (index > 0 && !filling(range.start + index))
            .then(|| html! { <span class="into" aria-hidden="true">{ "▸" }</span> })
    };
    shown.into_iter().enumerate().map(|(index, chip)| html! { <>{ arrow(index) }{ chip }</> }).collect()
}

fn chip(view: &View, layer: usize) -> Html {
    let speech = &view.ui.speech;
    let span = &view.opened.layers()[layer];
    let size = Say::new("layer-size")
        .with("name", speech.named("protocol", span.protocol.id()).to_string())
        .with("bytes", view.opened.own(layer).len());
    let wrong = span.checksum.is_some_and(|verdict| !verdict.is_right());
    let picked = view.picked.clone();
    let pick = Callback::from(move |_: MouseEvent| picked.dispatch(Pick::Layer(layer)));
    html! {
        <button type="button" class={classes!("chip", view.colour(layer))} aria-pressed={(view.layer == layer).to_string()}
            onclick={pick}>
            { speech.plain(&size) }
            if wrong { <b>{ " ✗" }<span class="hidden">{ speech.text("checksum-bad") }</span></b> }
        </button>
    }
}
