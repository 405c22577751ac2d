//! What the step says, where that comes from, the myth it corrects, and what it changed.

use super::{more, spoken, value, variable_name};
use crate::app::gate;
use crate::app::model::Walking;
use crate::app::speech::{Speech, use_speech};
use crate::app::widget::{End, PredictCard, goal};
use wirewalk::trace::{Change, Connection, Numbers, Table, Value};
use yew::prelude::*;

/// So many changes stand beside the narration; what is walked needs the room of the others.
const MOST: usize = 4;

#[derive(Properties, PartialEq)]
pub struct NarrationProps {
    /// The trace and the cursor.
    pub player: Walking,
    /// Whether it is a lesson that is walked: then it begins with what it is for, and ends with what comes after it.
    #[prop_or_default]
    pub lesson: bool,
}

/// The narration and, beside it, what changed.
#[component]
pub fn Narration(props: &NarrationProps) -> Html {
    let speech = use_speech();
    let Walking(player) = &props.player;
    let step = player.step();
    // Blocks are seen to change in their picture; in words they would be only a count.
    let mut changes = player.trace.changes(player.cursor);
    let in_sight = !changes.is_empty();
    let world = player.trace.world.as_ref();
    let network = gate::network().filter(|_| world.is_some());
    changes.retain(|change| {
        let before = change.before.as_deref().map(|before| value(&speech, before));
        match &*change.after {
            Value::Blocks(_) => false,
            // The tables of a derivation are on the stage; those of a node may be behind a tab.
            // Of connections, more is said than the table of their sockets has.
            Value::Table(_) => change.node.is_some() && change.name != "tcp-sockets",
            Value::Connections(after) => network
                .is_some_and(|network| (network.moved)(change.before.as_deref(), after, player.numbers())),
            after => before != Some(value(&speech, after)),
        }
    });
    // Who decides: the sentence is said by the node, and does not name it.
    let who = network.and_then(|network| (network.decider)(player));
    let frames = network.filter(|network| (network.has_frames)(player));
    let held = changes.iter().flat_map(|change| {
        let node = change.node.zip(world).map(|(node, world)| format!("{}: ", world.nodes[node].name));
        let lines = match &*change.after {
            Value::Connections(after) => network.map_or_else(Vec::new, |network| {
                (network.connections)(&speech, change.before.as_deref(), after, player.numbers())
            }),
            _ => vec![
                html! { <>{ speech.named("view", change.name) }{ " " }{ difference(&speech, change) }</> },
            ],
        };
        lines.into_iter().map(move |line| html! { <>{ node.clone() }{ line }</> })
    });
    let held: Vec<Html> = held.collect();
    let nothing = held.is_empty() && frames.is_none();
    // At the end what follows from it all takes the place of what changed.
    let is_end = props.lesson && player.cursor == player.last();
    let left = MOST.saturating_sub(held.len()).max(1);
    if player.question().is_some() {
        return html! { <section class="card narration"><PredictCard key={format!("{}-{}", player.cursor, player.asking.guess.is_some())} player={props.player.clone()} /></section> };
    }
    html! {
        <section class="card narration">
            // A step's sentence is an element of its own, which goes whole: whoever had it translated sees the next one.
            <div class="said" key={player.cursor}>
                if props.lesson && player.cursor == 0 { { goal(&speech) } }
                <p>
                    if step.say.id.starts_with("showed-") { <b>{ speech.text("in-short") }</b>{ " " } }
                    else if let Some(node) = who { <b class={classes!("who", step.layer.id())}>{ node }</b>{ " " } }
                    <span id="narration">{ speech.html(&step.say) }</span>
                </p>
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
            <div class="changed" translate="no">
                if (!nothing || in_sight) && !is_end {
                    <h2>{ speech.text("changed") }</h2>
                    if nothing { <p>{ speech.text("changed-in-sight") }</p> }
                    { more(held, MOST, &speech) }
                    if let Some(network) = frames { { (network.frames)(props.player.clone(), left) } }
                }
            </div>
            if is_end { <End player={props.player.clone()} /> }
        </section>
    }
}

/// What was, struck out, and what is; of a table, the rows that went and those that came.
fn difference(speech: &Speech, change: &Change) -> Html {
    let rows = |table: &Table, other: &Table| -> Vec<String> {
        let differing = table.rows.iter().filter(|row| !other.rows.contains(row));
        let said =
            differing.map(|row| row.iter().map(|cell| spoken(speech, cell)).collect::<Vec<_>>().join(" "));
        said.collect()
    };
    if let (Some(Value::Table(before)), Value::Table(after)) = (change.before.as_deref(), &*change.after) {
        let (gone, come) = (rows(before, after), rows(after, before));
        return html! {
            <>
                { for gone.into_iter().map(|row| html! { <><s>{ row }</s>{ " " }</> }) }
                { for come.into_iter().map(|row| html! { <><b>{ "+ " }{ row }</b>{ " " }</> }) }
            </>
        };
    }
    html! {
        <>
            if let Some(before) = &change.before { <s>{ value(speech, before) }</s>{ " → " } }
            <b>{ value(speech, &change.after) }</b>
        </>
    }
}

/// What changed in a connection.
pub struct Moved {
    /// Its ports, where there are several connections.
    ports: String,
    /// Its state before and now, when that is another.
    state: Option<(Option<&'static str>, &'static str)>,
    /// Each variable that is told of, before and now.
    variables: Vec<(&'static str, String, String)>,
}

/// What changed in connections: in their states and variables.
pub fn moves(before: Option<&Value>, after: &[Connection], numbers: Numbers) -> Vec<Moved> {
    let before = match before {
        Some(Value::Connections(before)) => &before[..],
        _ => &[],
    };
    let moved = after.iter().filter(|now| !before.contains(now)).map(|now| {
        let old = before.iter().find(|old| old.socket == now.socket);
        let ports = now.ports();
        let state = old.is_none_or(|old| old.state != now.state);
        Moved {
            ports: match (after.len(), now.remote.as_str()) {
                (..=1, _) => String::new(),
                // A socket that listens has one port.
                (_, "") => format!("{ports} {}", now.state),
                _ => ports,
            },
            state: state.then(|| (old.map(|old| old.state), now.state)),
            // Of what is new, all is new: its state says enough.
            variables: old.map(|old| now.changed(old, numbers)).unwrap_or_default(),
        }
    });
    moved.filter(|moved| moved.state.is_some() || !moved.variables.is_empty()).collect()
}

/// The same, a line for each connection: the state first.
pub fn connections(
    speech: &Speech,
    before: Option<&Value>,
    after: &[Connection],
    numbers: Numbers,
) -> Vec<Html> {
    let told = moves(before, after, numbers).into_iter().map(|moved| {
        html! {
            <>
                if !moved.ports.is_empty() { { moved.ports }{ " " } }
                if let Some((old, now)) = moved.state {
                    <span class="variable">if let Some(old) = old { <s>{ old }</s>{ " → " } }<b>{ now }</b></span>{ " " }
                }
                { for moved.variables.iter().take(MOST).map(|(name, old, now)| html! {
                    <><span class="variable">{ variable_name(speech, name) }{ " " }<s>{ old }</s>{ " → " }<b>{ now }</b></span>{ " " }</>
                }) }
                // The panel of the connection has them all.
                if moved.variables.len() > MOST { { "…" } }
            </>
        }
    });
    told.collect()
}
