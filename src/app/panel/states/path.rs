//! The ways that both ends took, in words: where each is, and a table of how it came there.

use super::super::ends::Side;
use crate::app::speech::Speech;
use wirewalk::protocol::tcp::{Action, TRANSITIONS, Transition};
use wirewalk::text::Say;
use yew::prelude::*;

/// Each end in a line, and below it what it went through.
pub fn paths(sides: &[Side], speech: &Speech) -> Html {
    if sides.is_empty() {
        return html! { <p class="hint">{ speech.text("states-none") }</p> };
    }
    html! {
        <>
            <ul class="state-ends">{ for sides.iter().map(|side| line(side, speech)) }</ul>
            <details class="path">
                <summary>{ speech.text("path-title") }</summary>
                <div class="tables" tabindex="0">{ for sides.iter().map(|side| table(side, speech)) }</div>
            </details>
        </>
    }
}

/// Where an end is, and what the step did to it.
fn line(side: &Side, speech: &Speech) -> Html {
    let fresh = side.fresh().iter().filter_map(|index| TRANSITIONS.get(*index));
    html! {
        <li>
            { side.badge() }<b class="state-name">{ side.now.state }</b>
            { for fresh.map(|transition| html! {
                <span class="event-action" title={speech.named("trigger", transition.on.id())}>
                    { transition.on.name() }{ " / " }{ action(transition, speech) }</span>
            }) }
        </li>
    }
}

fn action(transition: &Transition, speech: &Speech) -> AttrValue {
    match transition.action {
        Action::Nothing => speech.text("action-nothing"),
        action => action.name().into(),
    }
}

fn table(side: &Side, speech: &Speech) -> Html {
    let path: Vec<&Transition> = side.now.path.iter().filter_map(|index| TRANSITIONS.get(*index)).collect();
    let before = path.len() - side.fresh().len().min(path.len());
    let column = |id| html! { <th scope="col">{ speech.text(id) }</th> };
    html! {
        <table>
            <caption>{ speech.plain(&Say::new("path-of").with("node", side.name.as_str())) }</caption>
            <thead><tr>
                { column("path-from") }{ column("path-event") }{ column("path-action") }{ column("path-to") }
            </tr></thead>
            <tbody>
                { for path.iter().enumerate().map(|(index, transition)| html! {
                    <tr class={classes!((index >= before).then_some("fresh"))}>
                        <td>{ transition.from.name() }</td>
                        <td>
                            { transition.on.name() }
                            <span class="hint">{ " " }{ speech.named("trigger", transition.on.id()) }</span>
                        </td>
                        <td>{ action(transition, speech) }</td>
                        <td>{ transition.to.name() }</td>
                    </tr>
                }) }
                if path.is_empty() {
                    <tr><td class="none" colspan="4">{ speech.text("table-empty") }</td></tr>
                }
            </tbody>
        </table>
    }
}
