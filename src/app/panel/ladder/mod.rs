//! What crosses the wires: a lane for every node, time running down, an arrow for every frame. Only what has happened
//! by the moment is drawn, and of that only what is scrolled into view.

mod arrows;
mod lanes;
mod marks;
mod run;
mod scene;
mod words;

use super::ends::{Side, sides};
use super::{PanelProps, rem};
use crate::app::effects;
use crate::app::model::{Action, Store, Walking};
use crate::app::speech::{Speech, Ui, use_ui};
use crate::app::widget::WhatIf;
use arrows::{Touch, frame_id};
use run::{Run, Window};
use scene::{Scene, Source};
use std::rc::Rc;
use wirewalk::lesson::Panel;
use wirewalk::player::{Look, Move, Player};
use yew::prelude::*;

/// The steps in which scrolling is followed, and how much is drawn beyond what is seen.
const SCROLL: i32 = 120;
const BEYOND: i32 = 360;
/// Room for the line of the present moment.
const FOOT: i32 = 40;
/// The height of the titles of two runs.
const SIDES: i32 = 32;

/// The ladder of the run, beside that of the run without the faults when the two are compared.
#[component]
pub fn Ladder(props: &PanelProps) -> Html {
    let ui = use_ui();
    let Walking(player) = &props.player;
    let scroller = use_node_ref();
    let size = effects::use_size(&scroller);
    let scrolled = use_state(|| 0);
    let scene = use_scene(&ui, player, size.width);
    let runs: Vec<_> = scene.runs().collect();
    let window = runs.last().map_or(EMPTY, |run| match ui.store.printing {
        // On paper there is no step and nothing is scrolled.
        true => Window { since: i32::MAX, now: run.bottom(), top: 0, bottom: run.bottom() },
        false => window(run, player, *scrolled, size.height),
    });
    let seen: Vec<_> = runs.iter().map(|run| run.arrows(window, player.frame())).collect();
    let again = use_turns(player.cursor);
    let (parcels, trips) = match seen.last() {
        Some(arrows) => arrows::parcels(arrows, again),
        None => (Html::default(), Vec::new()),
    };
    use_effect_with(trips, |trips| effects::send_off(trips));
    let cover = scene.head + if runs.len() > 1 { SIDES } else { 0 };
    use_view(&scroller, &scene, size, window, cover);

    let Some((run, world)) = runs.last().zip(player.trace.world.as_deref()) else { return Html::default() };
    let touch = touch(&ui.store, player, &scene, run.sent(window), &scroller);
    let follow = {
        let (scroller, scrolled) = (scroller.clone(), scrolled.clone());
        Callback::from(move |_: Event| {
            let step = effects::scroll_top(&scroller) / SCROLL * SCROLL;
            if step != *scrolled {
                scrolled.set(step);
            }
        })
    };
    // Below the last line there is room for one that is hidden above whole.
    let height =
        if window.now + FOOT > size.height - cover { window.now + 2 * FOOT } else { size.height - cover };
    let foot = (window.now + FOOT).min(window.bottom - BEYOND) - 10;
    let event = player.step().event.unwrap_or(0);
    html! {
        <div class={classes!("ladder-body", (runs.len() > 1).then_some("comparing"))}>
            { arrows::list(run, window, &ui.speech) }
            <div class="ladder-scroll" ref={scroller} onscroll={follow} tabindex="0" role="group"
                aria-label={ui.speech.text("frames-so-far")}>
                { heads(&scene, &runs, &sides(player), &ui.speech) }
                <svg class="ladder-rows" width={rem(scene.width)} height={rem(height)}
                    viewBox={format!("0 0 {} {height}", scene.width)} role="group" aria-label={ui.speech.text("ladder-label")}>
                    { for runs.iter().map(|run| marks::lanes(run, window)) }
                    { marks::clock(&scene.layout, window, scene.width) }
                    { marks::now(world, event, window, scene.width, &ui.speech) }
                    { for runs.iter().zip(&seen).enumerate().map(|(index, (each, arrows))| {
                        let touch = (index + 1 == runs.len()).then_some(&touch);
                        html! {
                            <g key={index + runs.len()}>
                                { marks::waits(each, window, &ui.speech) }
                                { arrows::arrows(each, arrows, touch, &ui.speech) }
                                { arrows::left_out(each, arrows, foot, &ui.speech) }
                                { marks::notes(each, window, &ui.speech) }
                            </g>
                        }
                    }) }
                    { parcels }
                </svg>
            </div>
            <WhatIf player={props.player.clone()} />
        </div>
    }
}

const EMPTY: Window = Window { since: 0, now: 0, top: 0, bottom: 0 };

/// Lays the runs out when they, the language or the width change, and only then.
#[hook]
fn use_scene(ui: &Ui, player: &Player, width: i32) -> Rc<Scene> {
    let without = player.without.iter().filter(|_| player.look.compare).cloned();
    let traces = without.chain([player.trace.clone()]).collect();
    let words = (ui.store.language, ui.store.catalogs.len());
    let source = Source { traces, words, numbers: player.numbers(), width };
    use_memo(source, |source| Scene::new(source, &ui.speech))
}

/// Turns with every other step that is shown.
#[hook]
fn use_turns(cursor: usize) -> bool {
    let turns = use_mut_ref(|| (cursor, false));
    let mut turns = turns.borrow_mut();
    if turns.0 != cursor {
        *turns = (cursor, !turns.1);
    }
    turns.1
}

/// Keeps the step in view.
#[hook]
fn use_view(scroller: &NodeRef, scene: &Rc<Scene>, size: effects::Size, window: Window, cover: i32) {
    let (scroller, scene) = (scroller.clone(), scene.clone());
    use_effect_with((window.since, window.now, cover, size), move |&(since, now, cover, size)| {
        effects::before_drawing(move || {
            let writing = scene.writing(now - size.height - BEYOND, now);
            effects::keep_in_view(&scroller, since, now + FOOT, cover, &writing);
        });
    });
}

/// What of the run is drawn now.
fn window(run: &Run, player: &Player, scrolled: i32, height: i32) -> Window {
    let before = player.cursor.checked_sub(1).and_then(|before| player.trace.steps[before].event);
    let now = player.step().event.map_or(0, |event| run.y(event));
    let since = before.map_or(-1, |event| run.y(event));
    Window { since, now, top: scrolled - BEYOND, bottom: scrolled + height + BEYOND }
}

/// What stands above the lanes and stays there.
fn heads(scene: &Scene, runs: &[Run], sides: &[Side], speech: &Speech) -> Html {
    let titles = ["without-faults", "with-faults"];
    html! {
        <div class="ladder-heads">
            if runs.len() > 1 {
                <div class="sides">
                    { for titles.iter().map(|title| html! { <b>{ speech.text(title) }</b> }) }
                </div>
            }
            <svg width={rem(scene.width)} height={rem(scene.head)} viewBox={format!("0 0 {} {}", scene.width, scene.head)}
                aria-hidden="true">
                { for runs.iter().map(|run| run.lanes.heads(run.world)) }
                { for runs.last().map(|run| run.lanes.states(sides, scene.head)) }
            </svg>
        </div>
    }
}

/// What a pointer and the keys do to the arrows.
fn touch(store: &Store, player: &Player, scene: &Rc<Scene>, sent: usize, scroller: &NodeRef) -> Touch {
    let opened = player.frame();
    let open = {
        let (store, look, trace) = (store.clone(), player.look.clone(), player.trace.clone());
        Callback::from(move |index: usize| {
            let world = trace.world.as_deref();
            let frame = world.and_then(|world| Some(world.name_of(world.frames.get(index)?)));
            store.dispatch(Action::Look(Look { panel: Some(Panel::Packet), frame, ..look.clone() }));
        })
    };
    let key = {
        let (store, open, scroller, scene) = (store.clone(), open.clone(), scroller.clone(), scene.clone());
        Callback::from(move |(index, event): (usize, KeyboardEvent)| {
            match event.key().as_str() {
                "Enter" | " " => open.emit(index),
                "ArrowLeft" => store.dispatch(Action::Move(Move::Back)),
                "ArrowRight" => store.dispatch(Action::Move(Move::Next)),
                "ArrowUp" | "ArrowDown" => {
                    let to = if event.key() == "ArrowUp" { index.checked_sub(1) } else { Some(index + 1) };
                    let rows = scene.layout.runs.last();
                    let way = to.filter(|to| *to < sent).and_then(|to| Some((to, rows?.ways.get(to)?)));
                    if let Some((to, way)) = way {
                        let y = way.sent as i32;
                        effects::keep_in_view(&scroller, y - 40, y + FOOT, 2 * FOOT, &[]);
                        effects::focus(&frame_id(to));
                    }
                }
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let stop = opened.filter(|frame| *frame < sent).or(sent.checked_sub(1));
    Touch { open, key, opened, stop }
}
