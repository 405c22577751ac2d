//! The one set of buttons that moves every trace.

use crate::app::effects;
use crate::app::model::{Action, SPEEDS, Shown, Walking};
use crate::app::speech::{Ui, use_ui};
use wirewalk::player::Move;
use wirewalk::text::Say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TransportProps {
    /// What is played.
    pub player: Walking,
}

/// First, back, play, step, last; where one is; how fast.
#[component]
pub fn Transport(props: &TransportProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    effects::use_playing(&store);
    let Walking(player) = &props.player;
    let (cursor, last) = (player.cursor, player.last());
    let go = |to: Move| {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(Action::Move(to)))
    };
    let scrub = {
        let store = store.clone();
        Callback::from(move |event: InputEvent| {
            let input: Option<web_sys::HtmlInputElement> = event.target_dyn_into();
            if let Some(step) = input.and_then(|input| input.value().parse().ok()) {
                store.dispatch(Action::Move(Move::To(step)));
            }
        })
    };
    let button = |id: &'static str, icon: &'static str, to: Move, off: bool, primary: bool| {
        html! {
            <button type="button" {id} class={classes!("button", "icon", primary.then_some("primary"))}
                aria-label={speech.text(id)} title={speech.text(id)} disabled={off} onclick={go(to)}>
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={icon} fill="currentColor" /></svg>
            </button>
        }
    };
    let position = speech.plain(&Say::new("position").with("step", cursor + 1).with("all", last + 1));
    let speed = Say::new("speed").with("speed", speed_text(SPEEDS[store.speed]));
    let faster = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(Action::SwitchSpeed))
    };
    let predict = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(Action::Predict))
    };
    let question = |_: MouseEvent| effects::reveal("question");
    let ticks = player.trace.steps.iter().enumerate().filter(|_| last < 200).map(|(index, step)| {
        let class = classes!("tick", step.layer.id(), (index <= cursor).then_some("past"));
        let x = 1000 * index / last.max(1);
        html! { <rect key={index} {class} x={x.saturating_sub(2).to_string()} y="0" width="4" height="14" /> }
    });
    html! {
        <section class="player-bar" translate="no" aria-label={speech.text("transport")}>
            if cursor == 0 && !player.playing {
                <p class="nudge" aria-hidden="true">
                    { speech.text(if effects::touch() { "press-right-touch" } else { "press-right" }) }</p>
            }
            { button("first", FIRST, Move::First, cursor == 0, false) }
            { button("back", BACK, Move::Back, cursor == 0, false) }
            { button(if player.playing { "pause" } else { "play" }, if player.playing { PAUSE } else { PLAY }, Move::Play, false, false) }
            { button("step", STEP, Move::Next, cursor == last, true) }
            { button("last", LAST, Move::Last, cursor == last, false) }
            <div class="scrub">
                <svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">{ for ticks }</svg>
                <input type="range" id="scrub" min="0" max={last.to_string()} value={cursor.to_string()}
                    aria-label={speech.text("scrub")} aria-valuetext={position} oninput={scrub} />
            </div>
            <span class="position" aria-hidden="true">{ format!("{} / {}", cursor + 1, last + 1) }</span>
            if player.trace.steps.iter().any(|step| step.predict.is_some()) {
                <button type="button" class="button" id="predict-on" aria-pressed={store.predict.to_string()}
                    onclick={predict}>{ speech.text("predict") }</button>
            }
            if matches!(store.shown, Shown::Lesson(_)) {
                <button type="button" class="button wide-only" id="to-question" onclick={question}>{ speech.text("your-turn") }</button>
            }
            <button type="button" class="button speed" id="speed" aria-label={speech.plain(&speed)} onclick={faster}>
                { format!("{}×", speed_text(SPEEDS[store.speed])) }</button>
        </section>
    }
}

/// `0.25` for 25 hundredths, without trailing zeros.
fn speed_text(hundredths: u32) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

const FIRST: &str = "M2 3h2v10H2zM14 3v10L5 8z";
const BACK: &str = "M12 3v10L4 8z";
const PLAY: &str = "M4 2.5v11L13 8z";
const PAUSE: &str = "M4 3h3v10H4zM9 3h3v10H9z";
const STEP: &str = "M3 3v10l7-5zM11 3h2v10h-2z";
const LAST: &str = "M2 3v10l8-5zM11 3h1v10h-1zM13 3h1v10h-1z";
