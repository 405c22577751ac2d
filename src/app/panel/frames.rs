//! What became of frames in a step, in words: what a node altered in a packet, what arrived, left and was lost.

use super::{more, use_origins};
use crate::app::model::Walking;
use crate::app::speech::{Speech, use_speech};
use wirewalk::player::Player;
use wirewalk::text::Say;
use wirewalk::trace::{Happened, LinkType, Origins, summary_from};
use yew::prelude::*;

/// The node that decided what the step tells; a step that tells of several decisions has none.
pub fn decider(player: &Player) -> Option<String> {
    let node = player.spot()?.node;
    Some(player.trace.world.as_ref()?.nodes.get(node)?.name.clone())
}

/// Whether there is anything to say of frames.
pub fn has_frames(player: &Player) -> bool {
    let altered = || player.spot().is_some_and(|spot| !spot.altered.is_empty());
    !player.trace.happened(player.cursor).is_empty() || altered()
}

#[derive(Properties, PartialEq)]
pub struct FramesProps {
    /// The run at its step.
    pub player: Walking,
    /// So many lines are in sight; the others open.
    pub most: usize,
}

/// What became of frames, in lines.
#[component]
pub fn Frames(props: &FramesProps) -> Html {
    let speech = use_speech();
    let Walking(player) = &props.player;
    let origins = use_origins(player);
    more(lines(player, &origins, &speech), props.most, &speech)
}

/// A line for each field that was altered, then one for each frame.
fn lines(player: &Player, origins: &[Origins], speech: &Speech) -> Vec<Html> {
    let Some(world) = player.trace.world.as_deref() else { return Vec::new() };
    let altered = player.spot().into_iter().flat_map(|spot| {
        let node = world.nodes.get(spot.node).map_or_else(String::new, |node| format!("{}: ", node.name));
        // The names of fields may not have come yet.
        let named = spot.altered.into_iter().filter(|it| speech.knows("field", &it.field));
        named.map(move |it| {
            html! { <>{ node.clone() }{ speech.named("field", &it.field) }{ " " }<s>{ it.before }</s>{ " → " }<b>{ it.after }</b></> }
        })
    });
    let frames = player.trace.happened(player.cursor).into_iter().filter_map(|happened| {
        let (id, index) = match happened {
            Happened::Arrived(frame) => ("changed-arrived", frame),
            Happened::Sent(frame) => ("changed-sent", frame),
            Happened::Lost(frame) => ("changed-lost", frame),
        };
        let frame = world.frames.get(index)?;
        let origins = origins.get(index).copied().unwrap_or_default();
        let say = Say::new(id)
            .with("frame", world.name_of(frame))
            .with("summary", summary_from(&frame.bytes, LinkType::Ethernet, origins).1);
        Some(html! { <>{ speech.plain(&say) }</> })
    });
    altered.chain(frames).collect()
}
