//! Every host's sockets, as `ss` lists them there.

use super::{PanelProps, table};
use crate::app::model::Walking;
use crate::app::speech::use_speech;
use wirewalk::text::Say;
use wirewalk::trace::{Table, View};
use yew::prelude::*;

/// The view's table of sockets.
const SOCKETS: &str = "tcp-sockets";

/// The sockets of each host that has some, what the step changed in them marked.
#[component]
pub fn Sockets(props: &PanelProps) -> Html {
    let speech = use_speech();
    let Walking(player) = &props.player;
    let Some(world) = player.trace.world.as_deref() else { return Html::default() };
    let now = player.step().event.unwrap_or(0);
    // The deciding end of the connection that the step speaks of.
    let about = player.spot().and_then(|spot| {
        let end = player.conversation()?.ends.into_iter().find(|end| end.node == spot.node)?;
        Some((spot.node, end.connection.socket.to_string()))
    });
    let lists: Vec<Html> = world
        .nodes
        .iter()
        .enumerate()
        .filter_map(|(index, node)| {
            let view = world.state(index, now)?;
            let before = world.state(index, player.before());
            let row = about.as_ref().filter(|(node, _)| *node == index).map(|(_, socket)| socket.as_str());
            let before = before.as_ref().and_then(|view| sockets(view));
            let listed = table(&speech, SOCKETS, sockets(&view)?, before, row);
            let title = speech.plain(&Say::new("ss-of").with("node", node.name.clone()));
            Some(html! { <section key={index}><h3>{ title }</h3>{ listed }</section> })
        })
        .collect();
    html! {
        <div class="tables" tabindex="0">
            if lists.is_empty() { <p class="hint">{ speech.text("ss-none") }</p> }
            { for lists }
        </div>
    }
}

fn sockets(view: &View) -> Option<&Table> {
    view.tables().find(|(name, _)| *name == SOCKETS).map(|(_, table)| table)
}
