//! What both ends of a connection hold of it: their variables, the two sequence spaces, and what their programs asked
//! for beside the segments that this caused.

mod bar;
mod calls;

use super::ends::{Side, chooser, listeners, sides};
use super::{PanelProps, variable_id, variable_name};
use crate::app::model::Walking;
use crate::app::speech::{Ui, use_speech, use_ui};
use bar::Bar;
use calls::calls;
use wirewalk::trace::Numbers;
use yew::prelude::*;

/// The ends of the connection, beside one another where there is room.
#[component]
pub fn Socket(props: &PanelProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let sides = sides(player);
    let numbers = player.numbers();
    let listeners = listeners(player, &sides);
    html! {
        <div class="socket-body transport">
            { chooser(&store, player, &speech) }
            if sides.is_empty() { <p class="hint">{ speech.text("states-none") }</p> }
            { for listeners.into_iter().map(|side| html! {
                <section key={side.mark} class="socket-listener">
                    <h3>{ side.badge() }<code>{ &side.now.local }</code><b class="state-name">{ side.now.state }</b></h3>
                    <Variables {side} {numbers} />
                </section>
            }) }
            <div class="socket-ends">
                { for sides.into_iter().map(|side| html! {
                    <section key={side.mark} class="socket-end">
                        <h3>
                            { side.badge() }
                            <code>{ &side.now.local }if !side.now.remote.is_empty() { { " → " }{ &side.now.remote } }</code>
                            <b class={classes!("state-name", (!side.fresh().is_empty()).then_some("fresh"))}>{ side.now.state }</b>
                        </h3>
                        { calls(&store, player, &side, &speech) }
                        if !side.now.send.spans.is_empty() {
                            <Bar space={side.now.send.clone()} {numbers} title="space-send" />
                        }
                        if !side.now.receive.spans.is_empty() {
                            <Bar space={side.now.receive.clone()} {numbers} title="space-receive" />
                        }
                        <Variables {side} {numbers} />
                    </section>
                }) }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct VariablesProps {
    side: Side,
    numbers: Numbers,
}

/// The variables of an end; each explains itself when it is pressed.
#[component]
fn Variables(props: &VariablesProps) -> Html {
    let speech = use_speech();
    let picked = use_state(|| None::<&'static str>);
    let told = props.side.now.told(props.side.before.as_ref(), props.numbers);
    html! {
        <>
            <dl class="variables">
                { for told.into_iter().map(|(name, before, now)| {
                    let shown = *picked == Some(name);
                    let meaning = speech.named("variable", &variable_id(name));
                    let picked = picked.clone();
                    let pick = Callback::from(move |_: MouseEvent| picked.set((!shown).then_some(name)));
                    html! {
                        <div key={name} class={classes!(before.is_some().then_some("fresh"))}>
                            <dt><button type="button" aria-pressed={shown.to_string()} title={meaning} onclick={pick}>{ variable_name(&speech, name) }</button></dt>
                            <dd>if let Some(before) = before { <s>{ before }</s>{ " → " } }{ now }</dd>
                        </div>
                    }
                }) }
            </dl>
            <p class="variable-told" role="status">
                if let Some(name) = *picked { <b>{ variable_name(&speech, name) }</b>{ " " }{ speech.named("variable", &variable_id(name)) } }
            </p>
        </>
    }
}
