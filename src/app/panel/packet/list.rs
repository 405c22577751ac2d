//! All fields of the picked layer as a list: what the figure shows, in words, with the parts that hold others.

use super::picked::{Pick, View};
use wirewalk::trace::Protocol;
use yew::prelude::*;

/// The fold-out list. On a phone, where the figure has little room for names, it stands open.
pub fn list(view: &View) -> Html {
    let speech = &view.ui.speech;
    let open = view.picked.unfolded[0] != view.ui.store.narrow;
    let picked = view.picked.clone();
    let toggle = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        picked.dispatch(Pick::Unfold(0));
    });
    html! {
        <details class="field-list" {open}>
            <summary onclick={toggle}>{ speech.text("fields-list") }</summary>
            if open {
                <table class={view.colour(view.layer)}>
                    <thead><tr><th>{ speech.text("fields-name") }</th><th>{ speech.text("fields-value") }</th></tr></thead>
                    <tbody>{ for rows(view).into_iter().map(|field| row(view, field)) }</tbody>
                </table>
            }
        </details>
    }
}

/// The fields of the layer with those that hold others, but without the layer itself.
fn rows(view: &View) -> Vec<usize> {
    let layer = &view.opened.layers()[view.layer];
    if matches!(layer.protocol, Protocol::Data | Protocol::Padding) {
        return vec![layer.field];
    }
    let own = view.opened.own(view.layer);
    let fields = &view.opened.dissection.tree.0;
    let inside = layer.field + 1..fields.len();
    inside.filter(|field| own.contains(&(fields[*field].start as usize / 8))).collect()
}

fn row(view: &View, field: usize) -> Html {
    let part = view.opened.field(field);
    let depth = part.depth.saturating_sub(view.opened.field(view.opened.layers()[view.layer].field).depth);
    let holds = part.value.is_none();
    let data = (!holds).then(|| field.to_string());
    html! {
        <tr class={classes!(view.mark(field), format!("deep-{}", depth.min(3)))} data-field={data}>
            <td>{ view.label(field) }</td>
            <td>
                if !holds {
                    <code>{ view.text(field) }</code>
                    if let Some(meaning) = view.meaning(field) { { " " }{ meaning } }
                    if let Some(verdict) = view.opened.verdict(field) { { if verdict.is_right() { " ✓" } else { " ✗" } } }
                }
            </td>
        </tr>
    }
}
