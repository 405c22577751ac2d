//! A lesson: its knobs, its panels, what it says, and the question beside it.

use crate::app::effects;
use crate::app::model::{Action, Walking};
use crate::app::panel::{Bits, Facts, Narration, PanelProps, Parts, Tree};
use crate::app::speech::{Speech, Ui, use_ui};
use crate::app::widget::{KnobInput, QuestionCard, Transport};
use wirewalk::lesson::{Gesture, Panel};
use yew::prelude::*;

/// A lesson being walked.
#[component]
pub fn Lesson(props: &PanelProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    if !Speech::ready(&store) {
        return html! { <main class="loading" id="main" tabindex="-1"><p role="status">{ speech.text("loading") }</p></main> };
    }
    let player = &props.player;
    html! {
        <>
            <main class={classes!("lesson", player.0.lesson.id)} id="main" tabindex="-1">
                <h1 class="hidden">{ speech.named("lesson", player.0.lesson.id) }</h1>
                <Inputs player={player.clone()} />
                <Stage player={player.clone()} />
                <Narration player={player.clone()} />
                if !store.present { <QuestionCard /> }
            </main>
            <Transport player={player.clone()} />
        </>
    }
}

/// The knobs that matter now, and what was found when the input held several things.
#[component]
fn Inputs(props: &PanelProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let choices = &player.trace.choices;
    html! {
        <section class="card inputs">
            { for (player.lesson.shown)(&player.typed).into_iter().map(|knob| html! {
                <KnobInput key={knob.name} {knob} player={props.player.clone()} />
            }) }
            <div class="badges">
                <div>{ for player.trace.badges.iter().map(|badge| html! { <span>{ speech.plain(badge) }</span> }) }</div>
                // Its place is kept while there is nothing to take back, so that nothing moves under the hand that
                // makes the first change.
                <a class={classes!("button", player.typed.iter().next().is_none().then_some("unneeded"))}
                    href={format!("#/lesson/{}", player.lesson.id)}>{ speech.text("reset") }</a>
            </div>
            if !choices.labels.is_empty() {
                <div class="found" role="group" aria-label={speech.text("choices")}>
                    <span>{ speech.text("choices") }</span>
                    { for choices.labels.iter().enumerate().map(|(index, label)| {
                        let store = store.clone();
                        let choose = Callback::from(move |_: MouseEvent| store.dispatch(Action::Turn(Gesture::Choose(index))));
                        html! {
                            <button type="button" class="button" aria-pressed={(index == choices.chosen).to_string()}
                                onclick={choose}>{ label }</button>
                        }
                    }) }
                </div>
            }
        </section>
    }
}

/// The panels: all of them on a desk, one at a time on a phone.
#[component]
pub fn Stage(props: &PanelProps) -> Html {
    let open = use_state(|| 0);
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let view = &player.step().view;
    let end = &player.trace.steps[player.last()].view;
    // A panel with nothing to show in the whole run is not there.
    let panels: Vec<_> = player
        .lesson
        .panels
        .iter()
        .copied()
        .filter(|panel| match panel {
            Panel::Bits => end.bits().next().is_some(),
            Panel::Tree => view.blocks().or(player.trace.facts.blocks()).is_some(),
            Panel::Parts => view.blocks().is_some_and(|blocks| !blocks.leaves.is_empty()),
            Panel::Facts => !player.trace.facts.0.is_empty(),
        })
        .collect();
    // Blocks that cannot be cut can still be looked at.
    let editable = view.blocks().is_some_and(|blocks| blocks.editable);
    let hint = |panel: Panel| match panel {
        Panel::Tree if !editable => "tree-view",
        Panel::Bits if effects::touch() && speech.knows("hint", "bits-touch") => "bits-touch",
        _ => panel.id(),
    };
    let shown = (*open).min(panels.len().saturating_sub(1));
    // A list of its own, in which all have keys: beside the tabs, which have none, a panel that a re-run brings would
    // make the others anew, and with them the handle that the hand is dragging.
    let shown_panels: Html = panels
        .iter()
        .enumerate()
        .filter(|(index, _)| !store.narrow || *index == shown)
        .map(|(_, panel)| {
            html! {
                <section key={panel.id()} class="card panel" aria-label={speech.named("panel", panel.id())}>
                    <h2>{ speech.named("panel", panel.id()) }
                        if speech.knows("hint", hint(*panel)) { <span>{ speech.named("hint", hint(*panel)) }</span> }
                    </h2>
                    { show(*panel, &props.player) }
                </section>
            }
        })
        .collect();
    html! {
        <div class="stage">
            if store.narrow && panels.len() > 1 {
                <div class="tabs" role="group">
                    { for panels.iter().enumerate().map(|(index, panel)| {
                        let open = open.clone();
                        html! {
                            <button type="button" aria-pressed={(index == shown).to_string()}
                                onclick={Callback::from(move |_: MouseEvent| open.set(index))}>{ speech.named("panel", panel.id()) }</button>
                        }
                    }) }
                </div>
            }
            { shown_panels }
        </div>
    }
}

fn show(panel: Panel, player: &Walking) -> Html {
    let player = player.clone();
    match panel {
        Panel::Bits => html! { <Bits {player} /> },
        Panel::Tree => html! { <Tree {player} /> },
        Panel::Parts => html! { <Parts {player} /> },
        Panel::Facts => html! { <Facts {player} /> },
    }
}
