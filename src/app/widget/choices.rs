//! The one row of what can be chosen: the run, what-ifs, what is typed, options, and the faults in force.

use super::KnobInput;
use crate::app::effects;
use crate::app::gate;
use crate::app::model::{Action, Store, Walking};
use crate::app::speech::{Speech, Ui};
use wirewalk::lesson::{Gesture, Knob, Shape};
use wirewalk::player::Player;
use yew::prelude::*;

/// So many lists of choices stand in the row beside the first; more of them, and any on a phone, share one that opens.
const MOST: usize = 2;

/// The row above the stage.
pub fn choices(ui: &Ui, walking: &Walking) -> Html {
    let Ui { store, speech, .. } = ui;
    let Walking(player) = walking;
    let shown = (player.lesson.shown)(&player.typed);
    let is_list = |knob: &&'static Knob| matches!(knob.shape, Shape::OneOf(_));
    // The first says what the lesson is about, or what of it is run.
    let (first, rest) = shown.split_at(shown.len().min(1));
    let (lists, texts): (Vec<_>, Vec<_>) = rest.iter().copied().partition(is_list);
    let (beside, optional) =
        if store.narrow || lists.len() > MOST { (vec![], lists) } else { (lists, vec![]) };
    let input = |knob: &'static Knob| html! { <KnobInput key={knob.name} {knob} player={walking.clone()} /> };
    let badges = &player.trace.badges;
    let undo = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(Action::Undo))
    };
    html! {
        <section class="inputs" translate="no" aria-label={speech.text("choose")}>
            { for first.iter().copied().chain(texts).map(input) }
            if let Some(network) = gate::network().filter(|_| player.trace.world.is_some()) {
                { (network.experiment)(ui, walking) }
            }
            { for beside.into_iter().map(input) }
            if !optional.is_empty() {
                <details class="options" onkeydown={effects::close_on_escape}>
                    <summary class="button">{ speech.text("options") }</summary>
                    <div class="card">{ for optional.into_iter().map(input) }</div>
                </details>
            }
            { found(store, speech, player) }
            if !badges.is_empty() {
                <div class="badges">{ for badges.iter().map(|badge| html! { <span>{ speech.plain(badge) }</span> }) }</div>
            }
            if !player.past.is_empty() {
                <button type="button" class="button" id="undo" onclick={undo}>{ speech.text("undo") }</button>
            }
            { start_over(player.lesson.id, player.typed.iter().next().is_some(), speech) }
        </section>
    }
}

/// The way back to the lesson as it opens. Its place is kept while there is nothing to take back, so that nothing moves
/// under the hand that makes the first change.
fn start_over(lesson: &str, is_changed: bool, speech: &Speech) -> Html {
    let class = classes!("button", "start-over", (!is_changed).then_some("unneeded"));
    html! { <a {class} href={format!("#/lesson/{lesson}")}>{ speech.text("reset") }</a> }
}

/// When the input held several things, which of them is walked.
fn found(store: &Store, speech: &Speech, player: &Player) -> Html {
    let found = &player.trace.choices;
    if found.labels.is_empty() {
        return Html::default();
    }
    let store = store.clone();
    let choose = Callback::from(move |event: Event| {
        if let Some(index) = super::selected(&event) {
            store.dispatch(Action::Turn(Gesture::Choose(index)));
        }
    });
    html! {
        <div class="choose">
            <label for="found">{ speech.text("choices") }</label>
            <select id="found" class="button" onchange={choose}>
                { for found.labels.iter().enumerate().map(|(index, label)| html! {
                    <option selected={index == found.chosen}>{ label }</option>
                }) }
            </select>
        </div>
    }
}
