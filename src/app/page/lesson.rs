//! A lesson: its knobs, its panels, what it says, and the question beside it.

use crate::app::effects;
use crate::app::gate;
use crate::app::model::{Action, Walking};
use crate::app::panel::{Narration, PanelProps, picture};
use crate::app::presenting::Cards;
use crate::app::speech::{Speech, Ui, use_ui};
use crate::app::widget::{Awaited, Transport, choices};
use wirewalk::lesson::{Panel, Part};
use wirewalk::player::{Look, Player};
use yew::prelude::*;

/// A lesson being walked.
#[component]
pub fn Lesson(props: &PanelProps) -> Html {
    let ui = use_ui();
    let Ui { store, speech, .. } = &ui;
    effects::use_questions(store);
    effects::use_idle(store);
    if !Speech::ready(store) {
        return html! { <main class="loading" id="main" tabindex="-1"><p role="status">{ speech.text("loading") }</p></main> };
    }
    let player = &props.player;
    // All stories of a lesson are laid out alike, those without a network too.
    let network = player.0.lesson.shows(Panel::Packet).then_some("network");
    let asking = gate::quiz().filter(|_| store.can_ask(player.0.lesson.id));
    html! {
        <>
            <main class={classes!("lesson", player.0.lesson.id, network)} id="main" tabindex="-1">
                <h1 class="hidden">{ speech.named("lesson", player.0.lesson.id) }</h1>
                <p class="hidden" role="status" id="spoken" translate="no">{ spoken(&player.0, speech) }</p>
                // What is walked fits the window; the question may be below.
                <div class="walk">
                    { choices(&ui, player) }
                    <Stage player={player.clone()} />
                    <Narration player={player.clone()} lesson=true />
                </div>
                if store.present.is_none() {
                    if let Some(asking) = asking { { (asking.card)() } } else { <QuestionPlace /> }
                }
            </main>
            <Transport player={player.clone()} />
        </>
    }
}

/// What is said aloud: the question that stands, else the sentence of the step. The one place for it is always there, so
/// that nothing is said twice or missed.
fn spoken(player: &Player, speech: &Speech) -> String {
    match (player.question(), player.asking.guess) {
        (Some(predict), None) => format!("{} {}", speech.text("predict-first"), speech.plain(&predict.ask)),
        (Some(predict), Some(guess)) => {
            let is_right = guess == predict.right;
            let verdict = speech.text(if is_right { "right" } else { "not-quite" });
            format!("{verdict} {}", speech.plain(&predict.choices[guess].1))
        }
        (None, _) => speech.plain(&player.step().say).to_string(),
    }
}

/// Where the question will be, which is loaded once this comes into view.
#[component]
fn QuestionPlace() -> Html {
    let Ui { store, .. } = use_ui();
    let place = use_node_ref();
    effects::use_seen(&place, Callback::from(move |()| store.dispatch(Action::NearQuestion)));
    html! { <div class="question" id="question" ref={place} /> }
}

/// The cards, each with its panels: all cards on a desk, one panel at a time on a phone, what is wanted in a room.
#[component]
pub fn Stage(props: &PanelProps) -> Html {
    let ui = use_ui();
    let Ui { store, speech, .. } = ui.clone();
    let Walking(player) = &props.player;
    let mut cards = player.cards();
    match store.present.map(|present| present.cards) {
        None if store.narrow => cards = vec![cards.concat()],
        None => {}
        Some(Cards::Two) => cards.truncate(2),
        Some(Cards::First) => cards.truncate(1),
        Some(Cards::Second) => {
            cards.drain(..cards.len().saturating_sub(1).min(1));
            cards.truncate(1);
        }
    }
    // Blocks that cannot be cut can still be looked at.
    let editable = player.step().view.blocks().is_some_and(|blocks| blocks.editable);
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
        <div translate="no" class={classes!("stage", (cards.len() > 1).then_some("shared"))}>
            // All have keys: a card that a re-run brings must not make the others anew, and with them the handle that the
            // hand is dragging.
            { for cards.into_iter().filter_map(|card| {
                let shown = player.front(&card)?;
                Some(html! {
                    <section key={card[0].id()} class={classes!("card", "panel", shown.id())} aria-label={speech.named("panel", shown.id())}>
                        <h2>
                            if card.len() > 1 {
                                <div class="tabs" role="group">{ for card.iter().map(|panel| tab(*panel, *panel == shown)) }</div>
                            } else { { speech.named("panel", shown.id()) } }
                            if speech.knows("hint", hint(shown)) { <span>{ speech.named("hint", hint(shown)) }</span> }
                            if let Some(network) = gate::network().filter(|_| shown == Panel::Ladder) { { (network.tools)(&ui, &props.player) } }
                        </h2>
                        { show(shown, &props.player) }
                    </section>
                })
            }) }
        </div>
    }
}

/// The picture of a panel. One behind a tab may have to come first.
fn show(panel: Panel, player: &Walking) -> Html {
    match picture(panel) {
        Some(picture) => (picture.draw)(player.clone()),
        None => html! { <Awaited key={panel.id()} part={Part::Panel(panel)} /> },
    }
}
