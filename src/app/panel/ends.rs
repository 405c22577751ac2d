//! The two ends of the connection that is looked at, and the choice of another one.

use crate::app::model::{Action, Store};
use crate::app::speech::Speech;
use wirewalk::player::{Look, Player};
use wirewalk::trace::{Connection, End};
use yew::prelude::*;

/// The classes that tell one end from the other: a filled mark and a hollow one.
const MARKS: [&str; 2] = ["one-end", "other-end"];

/// One end of the connection, now and before the step.
#[derive(Clone, PartialEq)]
pub struct Side {
    /// Its node, by index.
    pub node: usize,
    /// The node's name.
    pub name: String,
    /// What it holds.
    pub now: Connection,
    /// What became that.
    pub before: Option<Connection>,
    /// Its class in style sheets.
    pub mark: &'static str,
}

impl Side {
    /// The transitions that the step took, as indexes into the table.
    pub fn fresh(&self) -> &[usize] {
        let old = self.before.as_ref().map_or(&[][..], |before| &before.path);
        let same = self.now.path.iter().zip(old).take_while(|(new, old)| new == old).count();
        &self.now.path[same..]
    }

    /// The node's name in the mark of this end.
    pub fn badge(&self) -> Html {
        html! { <b class={classes!("end-badge", self.mark)}>{ self.name.clone() }</b> }
    }
}

/// The ends of the connection that is looked at, by node; none before there is one.
pub fn sides(player: &Player) -> Vec<Side> {
    let Some((world, conversation)) = player.trace.world.as_deref().zip(player.conversation()) else {
        return Vec::new();
    };
    let ends = conversation.ends.into_iter().zip(MARKS.into_iter().cycle());
    let sides = ends.map(|(end, mark)| Side {
        node: end.node,
        name: world.nodes.get(end.node).map_or("?", |node| &node.name).to_owned(),
        before: world.end_before(player.before(), &end),
        now: end.connection,
        mark,
    });
    sides.collect()
}

/// The sockets that listen at the ports of these ends, and are not themselves looked at.
pub fn listeners(player: &Player, sides: &[Side]) -> Vec<Side> {
    let Some((world, event)) = player.trace.world.as_deref().zip(player.step().event) else {
        return Vec::new();
    };
    let port = |place: &str| place.rsplit(':').next().map(str::to_owned);
    let at = |side: &Side| {
        let view = world.state(side.node, event)?;
        let listens = |it: &&Connection| it.remote.is_empty() && port(&it.local) == port(&side.now.local);
        let now = view.connections().find(listens).filter(|it| it.socket != side.now.socket)?.clone();
        let end = End { node: side.node, connection: now.clone() };
        Some(Side { before: world.end_before(player.before(), &end), now, ..side.clone() })
    };
    sides.iter().filter_map(at).collect()
}

/// The connections there are, when there are several: one of them is looked at.
pub fn chooser(store: &Store, player: &Player, speech: &Speech) -> Html {
    let all = player.trace.world.as_deref().zip(player.step().event);
    let all = all.map_or_else(Vec::new, |(world, event)| world.conversations(event));
    if all.len() < 2 {
        return Html::default();
    }
    let shown = player.conversation().map(|conversation| conversation.name);
    let nodes = player.trace.world.iter().flat_map(|world| &world.nodes).collect::<Vec<_>>();
    let title = |ends: &[End]| {
        let named = ends.iter().map(|end| {
            let port = end.connection.local.rsplit(':').next().unwrap_or_default();
            format!("{}:{port}", nodes.get(end.node).map_or("?", |node| &node.name))
        });
        // Where nobody here has the other end, its address tells this one from others.
        let other = match ends {
            [end] if !end.connection.remote.is_empty() => Some(end.connection.remote.clone()),
            _ => None,
        };
        named.chain(other).collect::<Vec<_>>().join(" ↔ ")
    };
    html! {
        <div class="tools chooser" role="group" aria-label={speech.text("connections")}>
            { for all.into_iter().map(|conversation| {
                let pressed = shown.as_ref() == Some(&conversation.name);
                let look = Look { connection: Some(conversation.name.clone()), ..player.look.clone() };
                let store = store.clone();
                let choose = Callback::from(move |_: MouseEvent| store.dispatch(Action::Look(look.clone())));
                html! {
                    <button type="button" class="button small" aria-pressed={pressed.to_string()} onclick={choose}>
                        { title(&conversation.ends) }</button>
                }
            }) }
        </div>
    }
}
