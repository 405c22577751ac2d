//! Rows of bits: an address, a mask, and what AND makes of them. The cut can be dragged and bits turned over.

use super::PanelProps;
use crate::app::effects;
use crate::app::model::Walking;
use crate::app::speech::use_speech;
use crate::app::widget::BitRow as Row;
use wirewalk::lesson::Gesture;
use wirewalk::text::Say;
use wirewalk::trace::BitRow;
use yew::prelude::*;

/// The view's rows of bits. Rows of later steps keep their places, empty, so that nothing jumps.
#[component]
pub fn Bits(props: &PanelProps) -> Html {
    let Walking(player) = &props.player;
    let changed: Vec<_> = player.trace.changes(player.cursor).into_iter().map(|change| change.name).collect();
    let now = &player.step().view;
    let newest = now.bits().map(|(name, _)| name).filter(|name| changed.contains(name)).last();
    // The first step is seen from the top, with what the lesson asks for.
    use_effect_with((newest, player.cursor), |(newest, cursor)| {
        if let Some(name) = newest.filter(|_| *cursor > 0) {
            effects::before_drawing(move || effects::reveal(&format!("row-{name}")));
        }
    });
    let can = |gesture| (player.lesson.turn)(&player.good, gesture).is_some();
    let rows = player.trace.steps[player.last()].view.bits().enumerate().map(|(index, (name, last))| {
        let shown = now.bits().find(|(shown, _)| *shown == name).map(|(_, row)| *row);
        html! {
            <Row key={name} {name} row={shown.unwrap_or(BitRow { value: last.value, cut: None })}
                blank={shown.is_none()} fresh={Some(name) == newest}
                flips={index == 0 && can(Gesture::Flip(0))}
                cuts={index == 0 && can(Gesture::Cut(0))} />
        }
    });
    let cut = now.bits().find_map(|(_, row)| row.cut.map(|cut| (cut, row.value.family().width())));
    // What has no handle of its own must be reached by keys all the same, to be scrolled.
    let stop = (!can(Gesture::Cut(0))).then_some("0");
    html! {
        <div class="bits" tabindex={stop}>
            <Legend key="legend" {cut} />
            // All have keys: when rows come or go the others stay the elements they are, with whatever is held.
            { for rows }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct LegendProps {
    cut: Option<(u8, u8)>,
}

/// How many bits stand on each side of the cut; empty, but there, before it is drawn.
#[component]
fn Legend(props: &LegendProps) -> Html {
    let speech = use_speech();
    let count = |id, count: u8| speech.plain(&Say::new(id).with("count", count));
    html! {
        <p class="legend">
            if let Some((cut, width)) = props.cut {
                <span class="net">{ count("network-bits", cut) }</span>
                <span class="app">{ count("host-bits", width - cut) }</span>
            }
        </p>
    }
}
