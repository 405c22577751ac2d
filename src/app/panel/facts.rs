//! What is worth knowing beside the walk, and the questions that can be asked about it.

use super::{PanelProps, value};
use crate::app::model::Walking;
use crate::app::speech::use_speech;
use crate::app::widget::KnobInput;
use wirewalk::lesson::Shape;
use wirewalk::trace::Value;
use yew::prelude::*;

/// The trace's facts.
#[component]
pub fn Facts(props: &PanelProps) -> Html {
    let speech = use_speech();
    let Walking(player) = &props.player;
    let asks = player.lesson.knobs.iter().filter(|knob| knob.shape == Shape::Ask).copied();
    let asked: Vec<_> = asks.clone().map(|knob| knob.name).collect();
    let facts = player
        .trace
        .facts
        .0
        .iter()
        .filter(|(name, fact)| !asked.contains(name) && !matches!(fact, Value::Blocks(_)));
    html! {
        <div class="facts">
            <dl>
                { for facts.map(|(name, fact)| html! {
                    <div><dt>{ speech.named("view", name) }</dt><dd>{ value(&speech, fact) }</dd></div>
                }) }
            </dl>
            { for asks.map(|knob| html! {
                <div class="ask">
                    <KnobInput {knob} player={props.player.clone()} />
                    if let Some(Value::Say(answer)) = player.trace.facts.get(knob.name) {
                        <p role="status">{ speech.html(answer) }</p>
                    }
                </div>
            }) }
        </div>
    }
}
