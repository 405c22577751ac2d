//! A knob's input, with what is wrong marked at its place.

use crate::app::model::{Action, Store, Walking};
use crate::app::speech::{Speech, Ui, use_ui};
use std::ops::Range;
use wirewalk::lesson::{Knob, Refusal, Shape};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct KnobInputProps {
    /// Which knob.
    pub knob: &'static Knob,
    /// The lesson it belongs to, as it is.
    pub player: Walking,
}

/// The input of one knob: a line of text that opens to all of them while it is typed in, or a list to choose from.
#[component]
pub fn KnobInput(props: &KnobInputProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let knob = props.knob;
    let Walking(player) = &props.player;
    let value = player.typed.get(knob).to_owned();
    if let Shape::OneOf(names) = knob.shape {
        return choose(&store, &speech, knob, names, &value);
    }
    let input = {
        let store = store.clone();
        Callback::from(move |event: InputEvent| {
            let area: Option<web_sys::HtmlTextAreaElement> = event.target_dyn_into();
            if let Some(area) = area {
                store.dispatch(Action::Set(knob, area.value()));
            }
        })
    };
    let refusal = player.refusal.as_ref().filter(|refusal| refusal.knob == knob.name);
    let (id, hint, wrong_id) =
        (format!("knob-{}", knob.name), format!("hint-of-{}", knob.name), format!("wrong-{}", knob.name));
    html! {
        <div class={classes!("knob", refusal.is_some().then_some("refused"))}>
            <label for={id.clone()}>{ speech.named("knob", knob.name) }</label>
            <div class="field">
                <textarea {id} rows={value.lines().count().clamp(1, 6).to_string()} value={value.clone()} spellcheck="false"
                    autocomplete="off" autocapitalize="off" aria-describedby={format!("{wrong_id} {hint}")}
                    aria-invalid={refusal.is_some().to_string()} oninput={input} />
                <div class="card more">
                    <p class="hint" id={hint}>{ speech.named_html("hint", knob.name) }</p>
                    if !knob.examples.is_empty() {
                        <p class="examples hint" role="group" aria-label={speech.text("try-examples")}>
                            { speech.text("try-examples") }{ ": " }
                            { for knob.examples.iter().map(|example| {
                                let store = store.clone();
                                let try_it = Callback::from(move |_: MouseEvent| store.dispatch(Action::Try(knob, example)));
                                html! { <button type="button" onclick={try_it}>{ example }</button> }
                            }) }
                        </p>
                    }
                </div>
            </div>
            <div id={wrong_id} role="alert">
                if let Some(refusal) = refusal {
                    { wrong(&speech, refusal, &value) }
                }
            </div>
        </div>
    }
}

/// The choices of a knob behind a list.
fn choose(
    store: &Store,
    speech: &Speech,
    knob: &'static Knob,
    names: &'static [&'static str],
    value: &str,
) -> Html {
    let (store, id) = (store.clone(), format!("knob-{}", knob.name));
    let choose = Callback::from(move |event: Event| {
        if let Some(name) = super::selected(&event).and_then(|index| names.get(index)) {
            store.dispatch(Action::Set(knob, (*name).to_owned()));
        }
    });
    html! {
        <div class="choose">
            <label for={id.clone()}>{ speech.named("knob", knob.name) }</label>
            <select {id} class="button" onchange={choose}>
                { for names.iter().map(|name| html! {
                    <option value={*name} selected={value == *name}>{ speech.named("choice", name) }</option>
                }) }
            </select>
        </div>
    }
}

/// The text with its offending characters marked, what was expected, and that nothing is lost.
fn wrong(speech: &Speech, refusal: &Refusal, text: &str) -> Html {
    html! {
        <p class="wrong">
            { marked(text, &refusal.at) }
            { speech.html(&refusal.say) }{ " " }<span class="hint">{ speech.text("kept") }</span>
        </p>
    }
}

/// What was typed on the first page and cannot be walked, and why.
pub fn refused(ui: &Ui) -> Html {
    let Some((text, wrong)) = &ui.store.refused else { return Html::default() };
    html! {
        <p class="wrong">{ marked(text, &wrong.at) }{ ui.speech.html(&wrong.say) }</p>
    }
}

/// The line of the text that the mark is in, marked; no bytes to mark point between two characters.
fn marked(text: &str, at: &Range<usize>) -> Html {
    let (Some(before), Some(marked), Some(after)) =
        (text.get(..at.start), text.get(at.clone()), text.get(at.end..))
    else {
        return Html::default();
    };
    let before = before.rsplit('\n').next().unwrap_or_default();
    let after = after.split('\n').next().unwrap_or_default();
    if text.trim().is_empty() {
        return Html::default();
    }
    html! { <code class="marked">{ before }<mark>{ if marked.is_empty() { "␣" } else { marked } }</mark>{ after }</code> }
}
