//! The network from above: nodes, the links between them, the frames of the step on their links; below, what a node
//! holds.

mod holds;
mod place;

use super::glyph::{node_icon, parcel};
use super::{PanelProps, rem, use_origins};
use crate::app::effects::{self, Trip};
use crate::app::model::Walking;
use crate::app::speech::{Speech, use_speech};
use holds::holds;
use place::Places;
use wirewalk::player::Player;
use wirewalk::text::Say;
use wirewalk::time::Duration;
use wirewalk::trace::{Fate, Frame, Link, LinkType, Loss, Origins, What, World, summary_from};
use yew::prelude::*;

/// How long one frame is seen to move, in milliseconds, and all of a step together.
const FRAME: i32 = 700;
const STEP: i32 = 1800;
/// What is usual for a link, and not said.
const USUAL_DELAY: Duration = Duration::from_millis(1);
const USUAL_MTU: u16 = 1500;

/// The map at the moment of the step.
#[component]
pub fn Map(props: &PanelProps) -> Html {
    let speech = use_speech();
    let Walking(player) = &props.player;
    let chosen = use_state(|| None::<usize>);
    let frame = use_node_ref();
    let size = effects::use_size(&frame);
    let origins = use_origins(player);
    let moving = moving(player, &origins);
    let world = player.trace.world.clone().unwrap_or_default();
    let places = Places::new(&world, size.width);
    let (parcels, trips) = parcels(&world, &places, &moving, player.cursor, &speech);
    use_effect_with(trips, |trips| effects::send_off(trips));

    // The link of the frame that the step speaks of.
    let spoken = player.spot().and_then(|spot| Some(world.frames.get(spot.frame?)?.link));
    let shown = chosen.or_else(|| about(player)).filter(|node| *node < world.nodes.len());
    let choose = Callback::from(move |node: usize| {
        chosen.set(if *chosen == Some(node) { None } else { Some(node) });
    });
    html! {
        <div class="map-body">
            <div class="map-frame" ref={frame}>
                <svg width={rem(places.width)} viewBox={format!("0 0 {} {}", places.width, places.height)} role="group" aria-label={speech.text("map-label")}>
                    { for world.links.iter().enumerate().map(|(index, link)| wire(index, link, spoken == Some(index), &places)) }
                    { for (0..world.nodes.len()).map(|node| draw(&world, node, &places, shown == Some(node), &choose, &speech)) }
                    { parcels }
                </svg>
            </div>
            <ol class="hidden">
                { for moving.iter().map(|(frame, origins)| html! { <li>{ told(&world, frame, *origins, &speech) }</li> }) }
            </ol>
            { shown.map(|node| holds(player, &world, node, &speech)) }
        </div>
    }
}

/// The node that decided what the step tells of.
fn about(player: &Player) -> Option<usize> {
    if let Some(spot) = player.spot() {
        return Some(spot.node);
    }
    let world = player.trace.world.as_deref()?;
    let events = world.events.get(..=player.step().event?)?;
    let decided = events.iter().rev().find(|event| matches!(event.what, What::Decided(_)));
    decided.or(events.last()).map(|event| event.node)
}

/// The frames that were sent, arrived or were lost in the step, each once, in that order; with what their sequence
/// numbers are counted from.
fn moving(player: &Player, origins: &[Origins]) -> Vec<(Frame, Origins)> {
    let before = player.cursor.checked_sub(1).and_then(|before| player.trace.steps[before].event);
    let Some((world, event)) = player.trace.world.as_deref().zip(player.step().event) else {
        return Vec::new();
    };
    let from = before.map_or(0, |before| before + 1);
    let mut found: Vec<usize> = Vec::new();
    for event in world.events.get(from..=event).unwrap_or_default() {
        if let What::Sent(frame) | What::Received(frame) | What::Lost(frame) = event.what
            && !found.contains(&frame)
        {
            found.push(frame);
        }
    }
    let counted = |index: usize| origins.get(index).copied().unwrap_or_default();
    found.into_iter().filter_map(|index| Some((world.frames.get(index)?.clone(), counted(index)))).collect()
}

/// A link and what is particular to it.
fn wire(index: usize, link: &Link, spoken: bool, places: &Places) -> Html {
    let [(one, _), (other, _)] = link.ends;
    let ((x1, y1), (x2, y2)) = (places.of(one), places.of(other));
    let mut said = Vec::new();
    if link.delay != USUAL_DELAY {
        said.push(link.delay.to_string());
    }
    if link.rate > 0 {
        said.push(rate(link.rate));
    }
    if link.mtu != USUAL_MTU {
        said.push(format!("MTU {}", link.mtu));
    }
    let (x, y) = ((x1 + x2) / 2, (y1 + y2) / 2);
    let steep = (y2 - y1).abs() > (x2 - x1).abs();
    html! {
        <g key={format!("link-{index}")} class={classes!("wire-link", spoken.then_some("about"))}>
            <path d={format!("M{x1} {y1}L{x2} {y2}")} />
            { for said.into_iter().zip(0..).map(|(text, line)| html! {
                <text x={if steep { x + 10 } else { x }.to_string()} y={(if steep { y } else { y - 8 } + if steep { 14 } else { -14 } * line).to_string()}
                    class={steep.then_some("beside")}>{ text }</text>
            }) }
        </g>
    }
}

/// `100 Mbit/s`.
fn rate(bits: u64) -> String {
    let units = [(1_000_000_000, "Gbit/s"), (1_000_000, "Mbit/s"), (1_000, "kbit/s")];
    let (unit, name) = units.into_iter().find(|(unit, _)| bits >= *unit).unwrap_or((1, "bit/s"));
    let tenths = bits % unit * 10 / unit;
    if tenths == 0 { format!("{} {name}", bits / unit) } else { format!("{}.{tenths} {name}", bits / unit) }
}

fn draw(
    world: &World,
    node: usize,
    places: &Places,
    shown: bool,
    choose: &Callback<usize>,
    speech: &Speech,
) -> Html {
    let (x, y) = places.of(node);
    let it = &world.nodes[node];
    let label = format!("{} {}, {}", speech.named("node", it.kind.id()), it.name, it.addresses.join(", "));
    let press = {
        let choose = choose.clone();
        Callback::from(move |_: MouseEvent| choose.emit(node))
    };
    let keys = {
        let (choose, all) = (choose.clone(), world.nodes.len());
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "Enter" | " " => choose.emit(node),
                "ArrowRight" | "ArrowDown" => effects::focus(&node_id((node + 1) % all)),
                "ArrowLeft" | "ArrowUp" => effects::focus(&node_id((node + all - 1) % all)),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    html! {
        <g key={node_id(node)} id={node_id(node)} class={classes!("map-node", it.kind.id(), shown.then_some("shown"))} role="button" data-keys=""
            tabindex={if node == 0 { "0" } else { "-1" }} aria-pressed={shown.to_string()} aria-label={label}
            transform={format!("translate({x} {y})")} onclick={press} onkeydown={keys}>
            <rect class="plate" x="-24" y="-20" width="48" height="40" rx="9" />
            { node_icon(it.kind) }
            <text class="name" y="-27">{ &it.name }</text>
            { for places.lines[node].iter().zip(0..).map(|(address, line)| html! {
                // Without the space what is seen would be one word, and not in the label.
                <>{ " " }<text class="address" y={(34 + 14 * line).to_string()}>{ address }</text></>
            }) }
        </g>
    }
}

fn node_id(node: usize) -> String {
    format!("map-node-{node}")
}

/// The frames of the step, each on its link where it has come to, and how it came there.
fn parcels(
    world: &World,
    places: &Places,
    moving: &[(Frame, Origins)],
    cursor: usize,
    speech: &Speech,
) -> (Html, Vec<Trip>) {
    let mut trips = Vec::new();
    let pause = (STEP - FRAME) / (moving.len() as i32 - 1).max(1);
    let drawn: Vec<Html> = moving
        .iter()
        .zip(0..)
        .map(|((frame, origins), index)| {
            let (from, to) = (places.of(frame.name.node), places.of(frame.to));
            let ahead = moving[..index as usize].iter();
            let ahead = ahead.filter(|(other, _)| (other.name.node, other.to) == (frame.name.node, frame.to)).count() as i32;
            let share = match frame.fate {
                Fate::Lost(_, Loss::Damaged) => 72,
                Fate::Lost(..) => 50,
                Fate::Flying | Fate::Delivered(_) => (48 - 14 * ahead).max(20),
            };
            let lost = matches!(frame.fate, Fate::Lost(..));
            // Traffic keeps to its right, so that what meets does not collide.
            let (ax, ay) = ((to.1 - from.1).signum() * -9, (to.0 - from.0).signum() * 9);
            let (x, y) = (from.0 + (to.0 - from.0) * share / 100 + ax, from.1 + (to.1 - from.1) * share / 100 + ay);
            let id = format!("map-parcel-{index}");
            let delay = (pause * index).min(STEP);
            trips.push(Trip { id: id.clone(), dx: from.0 + ax - x, dy: from.1 + ay - y, delay, time: FRAME });
            let layer = summary_from(&frame.bytes, LinkType::Ethernet, *origins).0;
            html! {
                <g key={format!("{cursor}-{index}")} transform={format!("translate({x} {y})")} aria-hidden="true">
                    <title>{ told(world, frame, *origins, speech) }</title>
                    <g {id} class={classes!("parcel", "staying", layer.id())}>
                        { parcel(layer) }
                        if lost { <path class="cross" d="M-7-7l14 14m0-14l-14 14" /> }
                    </g>
                </g>
            }
        })
        .collect();
    (html! { <g>{ for drawn }</g> }, trips)
}

fn told(world: &World, frame: &Frame, origins: Origins, speech: &Speech) -> AttrValue {
    let name = |node: usize| world.nodes.get(node).map_or("?", |node| node.name.as_str());
    let say = Say::new("map-frame")
        .with("summary", summary_from(&frame.bytes, LinkType::Ethernet, origins).1)
        .with("from", name(frame.name.node))
        .with("to", name(frame.to));
    speech.plain(&say)
}
