//! What stands on the lanes besides frames: decisions, calls, timers, waits that are folded, the times at the side.

use super::arrows::lines;
use super::lanes::GUTTER;
use super::run::{Run, Window, between};
use crate::app::speech::Speech;
use wirewalk::text::Say;
use wirewalk::trace::layout::{Layout, Wait};
use wirewalk::trace::{What, World};
use yew::prelude::*;

/// The lines of the lanes, as far as the run has come.
pub fn lanes(run: &Run, window: Window) -> Html {
    let bottom = window.now.min(window.bottom) + 14;
    let beside = run.lanes.left > GUTTER;
    html! {
        <>
            if beside { <path class="border" d={format!("M{} {}V{bottom}", run.lanes.left, window.top.max(0))} /> }
            { for run.lanes.at.iter().map(|x| html! {
                <path class="lane" d={format!("M{x} {}V{bottom}", window.top.max(0))} />
            }) }
        </>
    }
}

/// The times at the side, and the waits that are folded across all lanes.
pub fn clock(layout: &Layout, window: Window, width: i32) -> Html {
    let (top, bottom) = (window.top - 20, window.now.min(window.bottom + 20));
    let folds = between(&layout.folds, top, bottom, |fold| fold.y);
    let ticks = between(&layout.ticks, top, bottom, |(_, y)| *y);
    html! {
        <g>
            { for folds.iter().map(|fold| html! {
                <g class="fold" key={format!("fold-{}", fold.y)}>
                    <path class="gap" d={torn(fold.y as i32, width)} />
                    <text x={(width / 2).to_string()} y={(fold.y + 4).to_string()}>{ format!("· {} ·", fold.length) }</text>
                </g>
            }) }
            { for ticks.iter().map(|(time, y)| html! {
                <text class="tick-time" key={format!("tick-{y}")} x={(GUTTER - 4).to_string()} y={(y + 4).to_string()}>
                    { time.to_string() }</text>
            }) }
        </g>
    }
}

/// A band across the ladder with torn edges.
fn torn(y: i32, width: i32) -> String {
    let teeth = (width / 12 + 1) as usize;
    let across = "l6 4l6-4".repeat(teeth);
    let back = "l-6 4l-6-4".repeat(teeth);
    format!("M0 {}{across}v18{back}z", y - 11)
}

/// The line of the present moment, and its time.
pub fn now(world: &World, event: usize, window: Window, width: i32, speech: &Speech) -> Html {
    let y = window.now + 14;
    let time = speech.plain(&Say::new("now-time").with("time", world.time(event).to_string()));
    html! {
        <g class="now">
            <path d={format!("M0 {y}H{width}")} />
            <text x="6" y={(y + 16).to_string()}>{ time }</text>
        </g>
    }
}

/// Timers: a dotted line beside the lane for as long as each runs.
pub fn waits(run: &Run, window: Window, speech: &Speech) -> Html {
    let shown = run.rows.waits.iter().filter(|wait| {
        let end = wait.end.map_or(window.now, |(end, _)| run.y(end));
        window.shows(run.y(wait.set) - 20, end + 20) && run.y(wait.set) <= window.now
    });
    html! { <>{ for shown.map(|wait| one_wait(run, wait, window, speech)) }</> }
}

fn one_wait(run: &Run, wait: &Wait, window: Window, speech: &Speech) -> Html {
    let event = &run.world.events[wait.set];
    let (lane, y) = (run.x(event.node), run.y(wait.set));
    let last = event.node + 1 == run.world.nodes.len();
    let outside = if event.node > 0 && last { 1 } else { -1 };
    let x = lane + outside * (11 + 10 * wait.column as i32);
    let ended = wait.end.filter(|(end, _)| run.y(*end) <= window.now);
    let bottom = ended.map_or(window.now + 10, |(end, _)| run.y(end));
    let fresh = ended.map_or(window.fresh(y), |(end, _)| window.fresh(run.y(end)));
    let class = classes!("wait", fresh.then_some("fresh"), ended.is_none().then_some("running"));
    let title = match event.what {
        What::TimerSet(name, due) => format!("{} · {}", speech.named("timer", name), due.since(event.at)),
        _ => String::new(),
    };
    html! {
        <g key={format!("wait-{}", wait.set)} {class}>
            <title>{ title }</title>
            <path class="dots" d={format!("M{x} {}V{}", y + 7, bottom - if ended.is_some() { 6 } else { 0 })} />
            { clock_face(x, y) }
            if let Some((_, fired)) = ended {
                if fired { { bell(x, bottom) } } else { <path class="stop" d={format!("M{} {bottom}h10", x - 5)} /> }
            }
            if let Some(label) = run.label(wait.set) {
                { lines(label, run.beside(lane, -outside, label.width), y - 8 * label.lines.len() as i32) }
            }
        </g>
    }
}

fn clock_face(x: i32, y: i32) -> Html {
    html! {
        <>
            <circle class="face" cx={x.to_string()} cy={y.to_string()} r="6" />
            <path class="hands" d={format!("M{x} {}v3.5h2.5", y - 3)} />
        </>
    }
}

/// A timer that ran out: the clock struck.
fn bell(x: i32, y: i32) -> Html {
    html! {
        <path class="bell" d={format!("M{} {}a4 4 0 0 1 8 0v3l2 2.5h-12l2-2.5zM{} {}h3", x - 4, y - 3, x - 1, y + 5)} />
    }
}

/// Decisions as dots, and what programs ask for and are told.
pub fn notes(run: &Run, window: Window, speech: &Speech) -> Html {
    let events = run.events(window.top - 40, window.now.min(window.bottom + 40));
    let events = events.filter_map(|index| Some((index, run.world.events.get(index)?)));
    let notes = events.filter_map(|(index, event)| {
        let (x, y) = (run.x(event.node), run.y(index));
        let fresh = window.fresh(y).then_some("fresh");
        match &event.what {
            What::Decided(note) => {
                let note = note.get();
                Some(html! {
                <circle key={format!("note-{index}")} class={classes!("decision", note.layer.id(), fresh)}
                    cx={x.to_string()} cy={y.to_string()} r={if fresh.is_some() { "5.5" } else { "4" }}>
                    <title>{ speech.plain(&note.say) }</title>
                </circle>
            })},
            What::Call(_) => {
                let label = run.label(index)?;
                let left = (x - label.width / 2).min(run.lanes.right - 8 - label.width).max(run.lanes.left + 4);
                let top = y - 8 * label.lines.len() as i32;
                Some(html! { <g key={format!("note-{index}")} class={classes!("call", "app", fresh)}>{ lines(label, left, top) }</g> })
            }
            What::Lost(frame) => {
                let label = run.label(index)?;
                let frame = run.world.frames.get(*frame)?;
                let side = (run.x(frame.to) - run.x(frame.name.node)).signum();
                let left = run.beside(run.end(frame), side, label.width);
                let top = y - 8 * label.lines.len() as i32;
                Some(html! { <g key={format!("note-{index}")} class={classes!("reason", fresh)}>{ lines(label, left, top) }</g> })
            }
            _ => None,
        }
    });
    html! { <>{ for notes }</> }
}
