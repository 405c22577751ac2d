//! Frames as arrows, and what is written above them.

use super::run::{Arrow, Arrows, Run, Window};
use super::words::{Label, width};
use crate::app::effects::Trip;
use crate::app::panel::glyph::{arrow_head, parcel};
use crate::app::speech::Speech;
use wirewalk::text::Say;
use yew::prelude::*;

/// How long the frames of a step are seen to move, in milliseconds, and one of them at least.
const STEP: i32 = 1500;
const FRAME: i32 = 450;

/// What can be done to an arrow.
pub struct Touch {
    /// Opens a frame.
    pub open: Callback<usize>,
    /// A key on a frame.
    pub key: Callback<(usize, KeyboardEvent)>,
    /// The frame that is open.
    pub opened: Option<usize>,
    /// The frame that Tab leads to.
    pub stop: Option<usize>,
}

/// A run's arrows. Without `touch` they are only looked at.
pub fn arrows(run: &Run, arrows: &Arrows, touch: Option<&Touch>, speech: &Speech) -> Html {
    let drawn = &arrows.drawn;
    html! {
        <>
            { for drawn.iter().map(|arrow| draw(run, arrow, touch, speech)) }
            { for drawn.iter().filter(|arrow| arrow.way.said).filter_map(|arrow| caption(run, arrow, touch)) }
        </>
    }
}

/// How many frames more are between two nodes, of which only a few are drawn: at the foot of what is seen.
pub fn left_out(run: &Run, arrows: &Arrows, y: i32, speech: &Speech) -> Html {
    html! {
        <>
            { for arrows.left_out().map(|((from, to), more)| {
                // Each direction at its sender's side.
                let x = (3 * run.x(from) + run.x(to)) / 4;
                let say = |id| speech.plain(&Say::new(id).with("count", more));
                html! {
                    <text key={format!("more-{from}-{to}")} class="more" x={x.to_string()} y={y.to_string()}>
                        <title>{ say("frames-more") }</title>{ say("frames-more-short") }
                    </text>
                }
            }) }
        </>
    }
}

/// What an arrow looks like: its layer, and what is particular to it.
fn look(run: &Run, arrow: &Arrow, touch: Option<&Touch>) -> Classes {
    let same = run.same.get(arrow.index);
    classes!(
        arrow.layer.id(),
        arrow.fresh.then_some("fresh"),
        (!arrow.ended).then_some("flying"),
        arrow.lost().then_some("lost"),
        (!arrow.frame.faults.is_empty()).then_some("met"),
        touch.is_some_and(|touch| touch.opened == Some(arrow.index)).then_some("opened"),
        same.map(|same| if *same { "same" } else { "differs" })
    )
}

fn draw(run: &Run, arrow: &Arrow, touch: Option<&Touch>, speech: &Speech) -> Html {
    let Arrow { index, from, to, .. } = *arrow;
    let sent = (from.0, arrow.way.sent as i32);
    let line = format!("M{} {}L{} {}", from.0, from.1, to.0, to.1);
    let waited = (sent.1 < from.1).then(|| format!("M{} {}V{}", sent.0, sent.1, from.1));
    let shape = html! {
        <>
            <path class="halo" d={line.clone()} />
            if let Some(waited) = waited { <path class="queued" d={waited} /> }
            <path class="shaft" d={line} pathLength={(!dashed(arrow)).then_some("1")} />
            { end(arrow) }
        </>
    };
    let class = classes!("frame", look(run, arrow, touch));
    let Some(touch) = touch else {
        return html! { <g key={index} {class}>{ shape }</g> };
    };
    let open = {
        let open = touch.open.clone();
        Callback::from(move |_: MouseEvent| open.emit(index))
    };
    let key = {
        let key = touch.key.clone();
        Callback::from(move |event: KeyboardEvent| key.emit((index, event)))
    };
    let label = run.words.told(run.world, index, arrow.ended, speech);
    html! {
        <g key={index} id={frame_id(index)} {class} role="button" data-keys="" aria-label={label}
            tabindex={if touch.stop == Some(index) { "0" } else { "-1" }}
            aria-pressed={(touch.opened == Some(index)).to_string()} onclick={open} onkeydown={key}>{ shape }</g>
    }
}

/// What was met by a fault has a broken line, which is drawn as it is and does not grow.
fn dashed(arrow: &Arrow) -> bool {
    arrow.lost() || !arrow.frame.faults.is_empty()
}

/// The head of an arrow, or the cross of what is lost; nothing yet for what still flies.
fn end(arrow: &Arrow) -> Html {
    let (x, y) = arrow.to;
    if arrow.lost() {
        return html! { <path class="cross" d={format!("M{} {}l12 12m0-12l-12 12", x - 6, y - 6)} /> };
    }
    if !arrow.ended {
        return Html::default();
    }
    html! { <path class="head" d={arrow_head(arrow.from, arrow.to, 11.0, 5.0)} /> }
}

/// What a frame is, above its arrow at its sender's end.
fn caption(run: &Run, arrow: &Arrow, touch: Option<&Touch>) -> Option<Html> {
    let label = run.label(arrow.way.event)?;
    let x = run.beside(run.x(arrow.frame.name.node), arrow.side(), label.width);
    let y = arrow.way.sent as i32 - 4 - 16 * label.lines.len() as i32;
    let index = arrow.index;
    let open = touch.map(|touch| {
        let open = touch.open.clone();
        Callback::from(move |_: MouseEvent| open.emit(index))
    });
    let class = classes!("caption", look(run, arrow, touch));
    Some(
        html! { <g key={format!("said-{index}")} {class} aria-hidden="true" onclick={open}>{ lines(label, x, y) }</g> },
    )
}

/// Lines of writing with what is below them covered, from the left upper corner on.
pub fn lines(label: &Label, x: i32, y: i32) -> Html {
    let height = 16 * label.lines.len() as i32;
    html! {
        <>
            <rect class="back" x={(x - 4).to_string()} y={y.to_string()} width={(label.width + 8).to_string()}
                height={height.to_string()} rx="4" />
            { for label.lines.iter().zip(0..).map(|(line, index)| html! {
                // Whatever the font: the line is as wide as the room that was left for it.
                <text x={x.to_string()} y={(y + 12 + 16 * index).to_string()} textLength={width(line).to_string()}>{ line }</text>
            }) }
        </>
    }
}

/// The frames of this step as they move: each from where it was to where it is. They are above everything else. Many are
/// on their way for several steps: they are kept, and an animation of the other name (`again`) begins with each step.
pub fn parcels(arrows: &Arrows, again: bool) -> (Html, Vec<Trip>) {
    let moving: Vec<_> = arrows.drawn.iter().filter(|arrow| arrow.fresh || !arrow.ended).collect();
    let first = moving.iter().map(|arrow| arrow.before.1).min().unwrap_or(0);
    let last = moving.iter().map(|arrow| arrow.to.1).max().unwrap_or(0);
    let time = |length: i32| length * STEP / (last - first).max(1);
    let mut trips = Vec::new();
    let parcels = moving.iter().map(|arrow| {
        let id = format!("parcel-{}", arrow.index);
        let (x, y) = arrow.to;
        let (dx, dy) = (arrow.before.0 - x, arrow.before.1 - y);
        let (delay, time) = (time(arrow.before.1 - first), time(y - arrow.before.1).max(FRAME));
        // Of arrows only those of this step move.
        for id in [Some(id.clone()), arrow.fresh.then(|| frame_id(arrow.index))].into_iter().flatten() {
            trips.push(Trip { id, dx, dy, delay, time });
        }
        let class = classes!("parcel", (!arrow.ended).then_some("staying"), again.then_some("again"));
        html! {
            <g key={arrow.index} transform={format!("translate({x} {y})")} aria-hidden="true">
                <g {id} {class}>{ parcel(arrow.layer) }</g>
            </g>
        }
    });
    (html! { <g>{ for parcels }</g> }, trips)
}

/// The element of a frame's arrow.
pub fn frame_id(index: usize) -> String {
    format!("frame-{index}")
}

/// The frames sent so far in sentences, for those who do not see the ladder: the last ones, in order.
pub fn list(run: &Run, window: Window, speech: &Speech) -> Html {
    const MOST: usize = 100;
    let sent = run.sent(window);
    let from = sent.saturating_sub(MOST);
    let told = (from..sent).map(|index| {
        let ended = run.rows.ways[index].end.is_some_and(|end| end as i32 <= window.now);
        html! { <li key={index}>{ run.words.told(run.world, index, ended, speech) }</li> }
    });
    html! { <ol class="hidden" aria-label={speech.text("frames-so-far")} start={(from + 1).to_string()}>{ for told }</ol> }
}
