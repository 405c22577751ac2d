//! What the programs of a node asked for and were told, beside the segments that the node sent because of it.

use super::Side;
use crate::app::model::{Action, Store};
use crate::app::speech::Speech;
use wirewalk::lesson::Panel;
use wirewalk::player::{Look, Player};
use wirewalk::text::Say;
use wirewalk::trace::{Called, World};
use yew::prelude::*;

/// More than this are not read at once: the last ones are shown.
const MOST: usize = 8;

/// The calls up to the step; those of the step are marked.
pub fn calls(store: &Store, player: &Player, side: &Side, speech: &Speech) -> Html {
    let Some((world, now)) = player.trace.world.as_deref().zip(player.step().event) else {
        return Html::default();
    };
    let calls = world.calls(side.node, &side.now, now);
    if calls.is_empty() {
        return Html::default();
    }
    let first = calls.len().saturating_sub(MOST);
    let since = player.cursor.checked_sub(1).map(|_| player.before());
    let label = speech.plain(&Say::new("calls").with("node", side.name.as_str()));
    html! {
        <ol class="calls" aria-label={label} start={(first + 1).to_string()}>
            { for calls[first..].iter().map(|called| {
                let fresh = since.is_none_or(|since| called.event > since);
                html! { <li key={called.event} class={classes!(fresh.then_some("fresh"))}>{ call(store, player, world, called, speech) }</li> }
            }) }
        </ol>
    }
}

fn call(store: &Store, player: &Player, world: &World, called: &Called, speech: &Speech) -> Html {
    html! {
        <>
            { for called.says.iter().map(|say| html! { <><span class="call-said app">{ speech.plain(say) }</span>{ " " }</> }) }
            { for called.frames.iter().map(|(index, flags)| {
                let name = world.name_of(&world.frames[*index]);
                let look = Look { panel: Some(Panel::Packet), frame: Some(name.clone()), ..player.look.clone() };
                let store = store.clone();
                let open = Callback::from(move |_: MouseEvent| store.dispatch(Action::Look(look.clone())));
                let label = speech.plain(&Say::new("open-frame").with("frame", name.clone()).with("flags", flags.as_str()));
                html! { <><button type="button" class="chip transport" aria-label={label} onclick={open}>{ format!("{name} {flags}") }</button>{ " " }</> }
            }) }
        </>
    }
}
