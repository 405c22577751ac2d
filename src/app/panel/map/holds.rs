//! What a node holds at a moment: its values and tables, what the step changed in them marked.

use crate::app::panel::{table, value};
use crate::app::speech::Speech;
use wirewalk::player::Player;
use wirewalk::text::Say;
use wirewalk::trace::{Connection, Numbers, Value, World};
use yew::prelude::*;

/// The node's values as a list, and its tables below one another.
pub fn holds(player: &Player, world: &World, node: usize, speech: &Speech) -> Html {
    let event = player.step().event.unwrap_or(0);
    let before = player.cursor.checked_sub(1).and_then(|before| player.trace.steps[before].event);
    let old = world.state(node, before.unwrap_or(0));
    let Some(now) = world.state(node, event) else { return Html::default() };
    let about = player.spot().filter(|spot| spot.node == node).and_then(|spot| spot.row.as_ref());
    let title = Say::new("map-holds").with("node", world.nodes[node].name.clone());
    let drawn = |value: &Value| matches!(value, Value::Table(_) | Value::Blocks(_) | Value::Connections(_));
    let plain = now.0.iter().filter(|(_, value)| !drawn(value));
    html! {
        <section class="holds" aria-label={speech.plain(&title)}>
            <h3>{ speech.plain(&title) }</h3>
            <dl>
                { for plain.map(|(name, now)| {
                    let before = old.as_ref().and_then(|old| old.get(name));
                    let fresh = before.filter(|before| *before != now);
                    html! {
                        <div class={classes!(fresh.is_some().then_some("fresh"))}>
                            <dt>{ speech.named("view", name) }</dt>
                            <dd>
                                if let Some(before) = fresh { <s>{ value(speech, before) }</s>{ " → " } }
                                { value(speech, now) }
                            </dd>
                        </div>
                    }
                }) }
            </dl>
            <div class="tables">
                { for now.tables().map(|(name, now)| {
                    let before = old.as_ref().and_then(|old| old.tables().find(|(old, _)| *old == name)).map(|(_, table)| table);
                    let row = about.filter(|(table, _)| *table == name);
                    table(speech, name, now, before, row.map(|(_, first)| first.as_str()))
                }) }
            </div>
            { for now.connections().map(|now| {
                let before = old.as_ref().and_then(|old| old.connections().find(|old| old.socket == now.socket));
                connection(now, before, player.numbers())
            }) }
        </section>
    }
}

/// A connection's state and variables.
fn connection(now: &Connection, before: Option<&Connection>, numbers: Numbers) -> Html {
    html! {
        <section class="connection transport">
            <h4><code>{ &now.local }if !now.remote.is_empty() { { " → " }{ &now.remote } }</code>{ " " }<b class="state-name">{ now.state }</b></h4>
            <dl>
                { for now.told(before, numbers).into_iter().map(|(name, before, now)| html! {
                    <div class={classes!(before.is_some().then_some("fresh"))}>
                        <dt>{ name }</dt>
                        <dd>if let Some(before) = before { <s>{ before }</s>{ " → " } }{ now }</dd>
                    </div>
                }) }
            </dl>
        </section>
    }
}
