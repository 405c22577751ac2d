//! What the step says, where that comes from, the myth it corrects, and what it changed.

use super::{PanelProps, value};
use crate::app::model::Walking;
use crate::app::speech::{Ui, use_ui};
use wirewalk::trace::Value;
use yew::prelude::*;

/// The narration and, beside it, what changed.
#[component]
pub fn Narration(props: &PanelProps) -> Html {
    let Ui { speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let step = player.step();
    // Blocks are seen to change in their picture; in words they would be only a count.
    let mut changes = player.trace.changes(player.cursor);
    changes.retain(|change| {
        let before = change.before.map(|before| value(&speech, before));
        !matches!(change.after, Value::Blocks(_)) && before != Some(value(&speech, change.after))
    });
    html! {
        <section class="card narration">
            <div class="said">
                <p id="narration" aria-live="polite" aria-atomic="true">{ speech.html(&step.say) }</p>
                <div class="sources">
                    { for step.sources.iter().map(|rfc| html! {
                        <a href={format!("https://www.rfc-editor.org/rfc/rfc{}", rfc.number)} target="_blank"
                            rel="noopener">{ format!("RFC {} {}", rfc.number, rfc.section) }</a>
                    }) }
                    if let Some(myth) = step.myth {
                        <details class="myth">
                            <summary>
                                { speech.text("myth") }{ ": " }{ speech.named("myth", myth) }
                            </summary>
                            <p><b>{ speech.text("truth") }{ ": " }</b>{ speech.named("truth", myth) }</p>
                        </details>
                    }
                </div>
            </div>
            <div class="changed">
                <h2>{ speech.text("changed") }</h2>
                if changes.is_empty() { <p>{ speech.text("changed-nothing") }</p> }
                <ul>
                    { for changes.iter().map(|change| html! {
                        <li>
                            { speech.named("view", change.name) }{ " " }
                            if let Some(before) = change.before {
                                <s>{ value(&speech, before) }</s>{ " → " }
                            }
                            <b>{ value(&speech, change.after) }</b>
                        </li>
                    }) }
                </ul>
            </div>
        </section>
    }
}
