//! A lesson: its knobs, its panels, what it says, and the question beside it.

use crate::app::effects;
use crate::app::model::{Action, Walking};
use crate::app::panel::{
    Bits, Facts, Ladder, Map, Narration, Packet, PanelProps, Parts, Socket, Sockets, States, Tables, Tree,
};
use crate::app::speech::{Speech, Ui, use_ui};
use crate::app::widget::{Experiment, KnobInput, Presets, QuestionCard, RunTools, Transport};
use wirewalk::lesson::{Gesture, Panel, Part, Preset};
use wirewalk::player::{Look, Player};
use yew::prelude::*;

/// A lesson being walked.
#[component]
pub fn Lesson(props: &PanelProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    if !Speech::ready(&store) {
        return html! { <main class="loading" id="main" tabindex="-1"><p role="status">{ speech.text("loading") }</p></main> };
    }
    let player = &props.player;
    // All stories of a lesson are laid out alike, those without a network too.
    let network = (player.0.lesson.part() == Part::Network).then_some("network");
    html! {
        <>
            <main class={classes!("lesson", player.0.lesson.id, network)} id="main" tabindex="-1">
                <h1 class="hidden">{ speech.named("lesson", player.0.lesson.id) }</h1>
                // What is walked fits the window; the question may be below.
                <div class="walk">
                    <Inputs player={player.clone()} />
                    <Stage player={player.clone()} />
                    <Narration player={player.clone()} lesson=true />
                </div>
                if !store.present {
                    if store.can_ask() { <QuestionCard /> } else { <QuestionPlace /> }
                }
            </main>
            <Transport player={player.clone()} />
        </>
    }
}

/// Where the question will be, which is loaded once this comes into view.
#[component]
fn QuestionPlace() -> Html {
    let Ui { store, .. } = use_ui();
    let place = use_node_ref();
    effects::use_seen(&place, Callback::from(move |()| store.dispatch(Action::NearQuestion)));
    html! { <div class="question" ref={place} /> }
}

/// The knobs that matter now, and what was found when the input held several things.
#[component]
fn Inputs(props: &PanelProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let choices = &player.trace.choices;
    let undo = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(Action::Undo))
    };
    let knobs = (player.lesson.shown)(&player.typed);
    let inputs = knobs.iter().enumerate().map(|(index, knob)| {
        html! {
            <KnobInput key={knob.name} knob={*knob} player={props.player.clone()} leads={index == 0} />
        }
    });
    // A network is looked at first: what else it can run is behind the name of what it runs now.
    let inputs = if player.lesson.part() == Part::Network {
        html! {
            <details class="run">
                <summary>{ speech.text("run") }{ ": " }<b>{ run_name(&speech, player) }</b></summary>
                <div>{ for inputs }<Presets player={props.player.clone()} /></div>
            </details>
        }
    } else {
        inputs.collect()
    };
    html! {
        <section class="card inputs">
            { inputs }
            if player.trace.world.is_some() {
                <Experiment player={props.player.clone()} />
            }
            <div class="badges">
                <div>{ for player.trace.badges.iter().map(|badge| html! { <span>{ speech.plain(badge) }</span> }) }</div>
                <div>
                    if !player.past.is_empty() {
                        <button type="button" class="button" id="undo" onclick={undo}>{ speech.text("undo") }</button>
                    }
                    // Its place is kept while there is nothing to take back, so that nothing moves under the hand that
                    // makes the first change.
                    <a class={classes!("button", player.typed.iter().next().is_none().then_some("unneeded"))}
                        href={format!("#/lesson/{}", player.lesson.id)}>{ speech.text("reset") }</a>
                </div>
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

/// What runs: a what-if of the lesson's own, else the choice of the knob that leads.
fn run_name(speech: &Speech, player: &Player) -> AttrValue {
    let is_run = |preset: &&Preset| player.lesson.knobs_from(preset.knobs.iter().copied()).0 == player.good;
    if let Some(preset) = player.lesson.presets.iter().find(is_run) {
        return speech.named("preset", preset.id);
    }
    let leads = (player.lesson.shown)(&player.good).into_iter().next();
    leads.map(|knob| speech.named("choice", player.good.get(knob))).unwrap_or_default()
}

/// The cards, each with its panels: all cards on a desk, one panel at a time on a phone.
#[component]
pub fn Stage(props: &PanelProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let view = &player.step().view;
    let end = &player.trace.steps[player.last()].view;
    // A panel with nothing to show in the whole run is not there.
    let there = |panel: &Panel| match panel {
        Panel::Bits => end.bits().next().is_some(),
        Panel::Tree => view.blocks().or(player.trace.facts.blocks()).is_some(),
        Panel::Parts => view.blocks().is_some_and(|blocks| !blocks.leaves.is_empty()),
        Panel::Facts => !player.trace.facts.0.is_empty(),
        Panel::Tables => end.tables().next().is_some(),
        Panel::Ladder | Panel::Map | Panel::Packet | Panel::States | Panel::Socket | Panel::Sockets => {
            player.trace.world.is_some()
        }
    };
    let cards =
        player.lesson.panels.iter().map(|card| card.iter().copied().filter(there).collect::<Vec<_>>());
    let cards: Vec<Vec<Panel>> = if store.narrow { vec![cards.flatten().collect()] } else { cards.collect() };
    // Blocks that cannot be cut can still be looked at.
    let editable = view.blocks().is_some_and(|blocks| blocks.editable);
    let hint = |panel: Panel| match panel {
        Panel::Tree if !editable => "tree-view",
        Panel::Bits if effects::touch() && speech.knows("hint", "bits-touch") => "bits-touch",
        _ => panel.id(),
    };
    let tab = |panel: Panel, shown: bool| {
        let (store, look) = (store.clone(), player.look.clone());
        let open = Callback::from(move |_: MouseEvent| {
            store.dispatch(Action::Look(Look { panel: Some(panel), ..look.clone() }));
        });
        html! { <button type="button" aria-pressed={shown.to_string()} onclick={open}>{ speech.named("panel", panel.id()) }</button> }
    };
    html! {
        <div class="stage">
            // All have keys: a card that a re-run brings must not make the others anew, and with them the handle that the
            // hand is dragging.
            { for cards.into_iter().filter(|card| !card.is_empty()).map(|card| {
                let shown = card.iter().copied().find(|panel| player.look.panel == Some(*panel)).unwrap_or(card[0]);
                html! {
                    <section key={card[0].id()} class={classes!("card", "panel", shown.id())} aria-label={speech.named("panel", shown.id())}>
                        <h2>
                            if card.len() > 1 {
                                <div class="tabs" role="group">{ for card.iter().map(|panel| tab(*panel, *panel == shown)) }</div>
                            } else { { speech.named("panel", shown.id()) } }
                            if speech.knows("hint", hint(shown)) { <span>{ speech.named("hint", hint(shown)) }</span> }
                            if shown == Panel::Ladder { <RunTools player={props.player.clone()} /> }
                        </h2>
                        { show(shown, &props.player) }
                    </section>
                }
            }) }
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
        Panel::Ladder => html! { <Ladder {player} /> },
        Panel::Map => html! { <Map {player} /> },
        Panel::Packet => html! { <Packet {player} /> },
        Panel::Tables => html! { <Tables {player} /> },
        Panel::States => html! { <States {player} /> },
        Panel::Socket => html! { <Socket {player} /> },
        Panel::Sockets => html! { <Sockets {player} /> },
    }
}
