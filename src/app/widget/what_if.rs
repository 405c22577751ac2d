//! What if this frame had been lost, late, doubled, overtaken or damaged? One press each.

use crate::app::model::{Action, Walking};
use crate::app::speech::{Ui, use_ui};
use wirewalk::fault::middle_bit;
use wirewalk::lesson::FAULTS;
use wirewalk::text::Say;
use wirewalk::trace::NodeKind;
use yew::prelude::*;

/// The delays offered.
const DELAYS: [(&str, &str); 3] = [("20ms", "20 ms"), ("200ms", "200 ms"), ("2s", "2 s")];

#[derive(Properties, PartialEq)]
pub struct WhatIfProps {
    /// The lesson whose opened frame is asked about.
    pub player: Walking,
}

/// The faults that the opened frame can meet; nothing when no frame is open, or the lesson knows no faults.
#[component]
pub fn WhatIf(props: &WhatIfProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let faults = player.lesson.knobs.iter().any(|knob| knob.name == FAULTS.name);
    let opened = player.trace.world.as_deref().zip(player.frame()).filter(|_| faults);
    let Some((world, frame)) = opened.and_then(|(world, index)| Some((world, world.frames.get(index)?)))
    else {
        return Html::default();
    };
    let name = world.name_of(frame);
    let sender = world.nodes.get(frame.name.node);
    // What a hub repeats it makes no check sequence for.
    let framer = sender.filter(|node| node.kind != NodeKind::Hub);
    let press = |fault: String, text: AttrValue| {
        let store = store.clone();
        let press = Callback::from(move |_: MouseEvent| store.dispatch(Action::Break(fault.clone())));
        html! { <button type="button" class="button" onclick={press}>{ text }</button> }
    };
    let title = speech.plain(&Say::new("what-if-frame").with("frame", name.clone()));
    html! {
        <div class="what-if" role="group" aria-label={title.clone()}>
            <b aria-hidden="true">{ title }</b>
            { press(format!("drop:{name}"), speech.text("what-if-drop")) }
            <span class="delays">
                { for DELAYS.iter().map(|(fault, delay)| {
                    let text = speech.plain(&Say::new("what-if-delay-by").with("delay", *delay));
                    let fault = format!("delay:{name}:{fault}");
                    let store = store.clone();
                    let press = Callback::from(move |_: MouseEvent| store.dispatch(Action::Break(fault.clone())));
                    html! { <button type="button" class="button" aria-label={text.clone()} title={text} onclick={press}>{ "+" }{ *delay }</button> }
                }) }
            </span>
            { press(format!("duplicate:{name}"), speech.text("what-if-duplicate")) }
            { press(format!("reorder:{name}"), speech.text("what-if-reorder")) }
            { press(format!("damage:{name}"), speech.text("what-if-damage")) }
            if let Some(node) = framer {
                { press(
                    format!("flip:{name}:{}", middle_bit(&frame.bytes)),
                    speech.plain(&Say::new("what-if-flip").with("node", node.name.as_str())),
                ) }
            }
        </div>
    }
}
