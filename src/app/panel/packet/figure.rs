//! A header as the standards draw it: 32 bits a row, every field in its place and as wide as it is.

use super::layout::{Joins, Piece, WIDTH, pieces, step};
use super::picked::{Pick, View};
use crate::app::effects;
use crate::app::speech::Speech;
use wirewalk::text::Say;
use yew::prelude::*;

/// The figure of the picked layer, below a ruler of bits.
pub fn figure(view: &View) -> Html {
    let speech = &view.ui.speech;
    let pieces = pieces(&view.opened, view.layer);
    let name = speech.named("protocol", view.opened.layers()[view.layer].protocol.id());
    let label = speech.plain(&Say::new("figure").with("name", name.to_string()));
    html! {
        <div class={classes!("figure", view.colour(view.layer))}>
            <div class="ruler" aria-hidden="true">
                { for (0..WIDTH).step_by(4).map(|bit| html! { <span>{ bit }</span> }) }
                <span>{ WIDTH - 1 }</span>
            </div>
            <div class="cells" role="listbox" aria-label={label} aria-describedby="figure-keys"
                onkeydown={keys(view, pieces.clone())}>
                { for pieces.iter().map(|piece| cell(view, piece)) }
                { rest(&pieces) }
            </div>
            <p class="hidden" id="figure-keys">{ speech.text("figure-keys") }</p>
        </div>
    }
}

/// What is left of the last row, which belongs to no field of this header.
fn rest(pieces: &[Piece]) -> Html {
    let used = pieces.last().map_or(0, |last| (last.at.1 + last.width) % WIDTH);
    if used == 0 {
        return Html::default();
    }
    html! { <div class={classes!("void", format!("w-{}", WIDTH - used))} aria-hidden="true"></div> }
}

/// The arrow keys go from field to field, Enter changes one.
fn keys(view: &View, pieces: Vec<Piece>) -> Callback<KeyboardEvent> {
    let view = view.clone();
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        let Some(field) = view.field else { return };
        if key == "Enter" && view.opened.editable(field) {
            view.picked.dispatch(Pick::Edit(true));
        } else if let Some(next) = step(&pieces, field, &key) {
            view.pick_field(next);
            effects::focus(&format!("cell-{next}"));
        } else {
            return;
        }
        event.prevent_default();
    })
}

/// A rectangle. Only the main one of a field is one of the list; the others are more of the same.
fn cell(view: &View, piece: &Piece) -> Html {
    let Piece { field, width, height, main, joins, loose, .. } = *piece;
    let verdict = view.opened.verdict(field);
    let wrong = verdict.is_some_and(|verdict| !verdict.is_right());
    let joins = match joins {
        Joins::Apart => None,
        Joins::Whole => Some("joins"),
        Joins::Right => Some("joins-right"),
    };
    let class = classes!(
        "cell",
        format!("w-{width}"),
        (height > 1).then(|| format!("h-{height}")),
        joins,
        wrong.then_some("wrong-sum"),
        view.mark(field)
    );
    let data = field.to_string();
    if !main {
        // Where the pieces of a field do not touch, a mark says that it goes on.
        return html! { <div {class} data-field={data} aria-hidden="true">{ loose.then_some("⋯") }</div> };
    }
    let (long, value) = (view.label(field), view.text(field));
    let chosen = view.field == Some(field);
    let said = said(view, field);
    html! {
        <div {class} id={format!("cell-{field}")} role="option" data-keys="" data-field={data} title={said}
            aria-selected={chosen.to_string()} tabindex={if chosen { "0" } else { "-1" }}>
            // It is called what is seen in it; its title says the same in full.
            { name(&view.ui.speech, &view.opened.key(field), &long, width) }{ " " }
            <span class="cell-value">
                { shown(view, field, &value, width * height) }
                if let Some(verdict) = verdict {
                    if wrong { <b>{ format!(" ✗ ≠ {:#06x}", verdict.computed) }</b> } else { <b>{ " ✓" }</b> }
                }
            </span>
        </div>
    }
}

/// A field's name, and what is put in its place where there is no room for it.
fn name(speech: &Speech, key: &str, long: &AttrValue, width: u32) -> Html {
    let short = speech.knows("short", key).then(|| speech.named("short", key));
    let units: u32 = long.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    // A bit is some 16 CSS pixels wide, and a letter 6.
    let crowded = units * 6 + 8 > width * 16;
    html! {
        <span class={classes!("cell-name", (short.is_some() && crowded).then_some("crowded"))}>
            <span class="long">{ long }</span>
            if let Some(short) = short { <span class="short">{ short }</span> }
        </span>
    }
}

/// A field's value, with its name when there is room.
fn shown(view: &View, field: usize, value: &str, bits: u32) -> Html {
    let meaning = view.meaning(field).filter(|name| {
        let units: usize = name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
        (value.len() + 1 + units) as u32 * 8 + 8 < bits.min(WIDTH) * 16
    });
    html! {
        <>{ value }if let Some(meaning) = meaning { <span class="cell-meaning">{ " " }{ meaning }</span> }</>
    }
}

/// A field as it is read out: name, value, and how its checksum stands.
fn said(view: &View, field: usize) -> String {
    let speech = &view.ui.speech;
    let mut said = format!("{}: {}", view.label(field), view.text(field));
    if let Some(meaning) = view.meaning(field) {
        said += &format!(" ({meaning})");
    }
    if let Some(verdict) = view.opened.verdict(field) {
        let computed = format!("{:#06x}", verdict.computed);
        let verdict = if verdict.is_right() {
            speech.text("checksum-right")
        } else {
            speech.plain(&Say::new("checksum-wrong").with("computed", computed))
        };
        said += &format!(", {verdict}");
    }
    said
}
