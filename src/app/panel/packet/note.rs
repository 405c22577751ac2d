//! The picked field explained: its name, its value in the usual notations, what it means and where it came from.

use super::edit::Editor;
use super::picked::{Pick, Shared, View};
use crate::app::model::{Action, Walking};
use crate::app::speech::{Ui, use_ui};
use wirewalk::player::Move;
use wirewalk::text::Say;
use yew::prelude::*;

/// The note on the picked field.
pub fn note(view: &View) -> Html {
    let Some(field) = view.field else { return Html::default() };
    let opened = &view.opened;
    html! {
        <section class={classes!("field-note", view.colour(view.layer))} aria-live="polite">
            <h3>{ title(view, field) }<span>{ place(view, field) }</span></h3>
            <p class="reading">{ reading(view, field) }</p>
            { verdict(view, field) }
            <p>{ view.ui.speech.named_html("means", &opened.key(field)) }</p>
            <Origin player={view.player.clone()} frame={view.frame} opened={Shared(opened.clone())} {field} />
            { change(view, field) }
        </section>
    }
}

/// The name in the language spoken, then the standard's own where that is another.
fn title(view: &View, field: usize) -> Html {
    let (label, standard) = (view.label(field), view.opened.field(field).name);
    html! { <><b>{ label.clone() }</b>if label != standard { { " " }<code>{ standard }</code> }</> }
}

/// How long the field is and where it begins.
fn place(view: &View, field: usize) -> AttrValue {
    let (speech, part) = (&view.ui.speech, view.opened.field(field));
    let start = part.start - view.opened.own(view.layer).start as u32 * 8;
    let length = if part.bits > 64 {
        speech.plain(&Say::new("bytes-count").with("count", part.bits / 8))
    } else {
        speech.plain(&Say::new("note-bits").with("bits", part.bits))
    };
    speech.plain(&Say::new("note-place").with("length", length.to_string()).with("start", start))
}

/// The value, the name it has, what it comes to, and other notations.
fn reading(view: &View, field: usize) -> Html {
    let (speech, opened) = (&view.ui.speech, &view.opened);
    html! {
        <>
            <code class="reading-value">{ view.text(field) }</code>
            if opened.counted(field, view.origins).is_some() {
                <span class="notation">{ speech.text("on-the-wire") }{ " " }<code>{ opened.text(field) }</code></span>
            }
            if let Some(meaning) = view.meaning(field) { <b>{ meaning }</b> }
            if let Some(say) = opened.comes_to(field) { <span>{ speech.plain(&say) }</span> }
            { for opened.notations(field).into_iter().map(|(name, text)| html! {
                <span class="notation">{ speech.text(name) }{ " " }<code>{ text }</code></span>
            }) }
        </>
    }
}

/// Whether a checksum is right.
fn verdict(view: &View, field: usize) -> Html {
    let speech = &view.ui.speech;
    match view.opened.verdict(field) {
        None => Html::default(),
        Some(verdict) if verdict.is_right() => {
            html! { <p class="right-sum">{ "✓ " }{ speech.text("checksum-right") }</p> }
        }
        Some(verdict) => {
            let say = Say::new("checksum-wrong").with("computed", format!("{:#06x}", verdict.computed));
            html! { <p class="wrong">{ "✗ " }{ speech.plain(&say) }</p> }
        }
    }
}

#[derive(Properties, PartialEq)]
struct OriginProps {
    player: Walking,
    frame: usize,
    opened: Shared,
    field: usize,
}

/// Where the value came from, with a way to the step where that can be seen. It is a component so that it is looked
/// for only when something else is asked about.
#[component]
fn Origin(props: &OriginProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let OriginProps { player: Walking(player), frame, opened: Shared(opened), field } = props;
    let world = player.trace.world.as_deref();
    let Some(origin) = world.and_then(|world| world.origin(*frame, opened, *field)) else {
        return Html::default();
    };
    let step =
        origin.event.and_then(|event| player.trace.step_of(event)).filter(|step| *step < player.cursor);
    html! {
        <p class="origin">
            <b>{ speech.text("origin-title") }{ " " }</b>{ speech.html(&origin.say) }
            if let Some(step) = step {
                { " " }<button type="button" class="button small" onclick={Callback::from(move |_: MouseEvent| {
                    store.dispatch(Action::Move(Move::To(step)));
                })}>{ speech.plain(&Say::new("origin-jump").with("step", step + 1)) }</button>
            }
        </p>
    }
}

/// The way to another value: a button, and once that is pressed, a form.
fn change(view: &View, field: usize) -> Html {
    let opened = &view.opened;
    if !opened.editable(field) {
        return Html::default();
    }
    let picked = view.picked.clone();
    let edit = Callback::from(move |open: bool| picked.dispatch(Pick::Edit(open)));
    if view.picked.editing {
        let (opened, name) = (opened.clone(), view.name.clone());
        return html! { <Editor key={field} {opened} {name} {field} close={edit.reform(|()| false)} /> };
    }
    html! {
        <button type="button" class="button small" id="field-edit" onclick={edit.reform(|_: MouseEvent| true)}>
            { view.ui.speech.text("edit-open") }</button>
    }
}
