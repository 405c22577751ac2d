//! What happens by itself in a lesson: it plays, and fetches what is asked for next.

use super::load::{fetch_part, promised, receive_text, request_text};
use crate::app::model::{Action, SPEEDS, Shown, Store};
use crate::app::speech::Speech;
use gloo_timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use wirewalk::lesson::{Card, Part, after, card};
use wirewalk::player::Move;
use yew::prelude::*;

/// How long a step is shown at speed 1×, in milliseconds.
const STEP_TIME: u32 = 4000;

/// Fetches the questions about the lesson, once they are wanted.
#[hook]
pub fn use_questions(store: &Store) {
    let dispatch = store.dispatcher();
    use_effect_with((store.wants_question(), store.text_failed), move |(lesson, failed)| {
        if let Some(lesson) = lesson.filter(|_| !failed) {
            fetch_part(Part::Questions(lesson), move |has_come| {
                dispatch.dispatch(if has_come { Action::AskBeside } else { Action::TextFailed(true) });
            });
        }
    });
}

/// Once the page stands, fetches what may be asked for next, while nothing else is to be done: it waits for nothing
/// then, and needs no network.
#[hook]
pub fn use_idle(store: &Store) {
    let lesson = match &store.shown {
        Shown::Lesson(walking) if Speech::ready(store) => Some(walking.0.lesson.id),
        _ => None,
    };
    let now = store.clone();
    use_effect_with((lesson, store.language), move |(lesson, _)| {
        if let Some(lesson) = *lesson {
            bring_later(now, lesson);
        }
    });
}

/// Moves the cursor on while playing.
#[hook]
pub fn use_playing(store: &Store) {
    let playing = store.player().filter(|player| player.playing).map(|player| player.cursor);
    let dispatch = store.dispatcher();
    use_effect_with((playing, store.speed), move |(playing, speed)| {
        let timer = playing.map(|_| {
            Timeout::new(STEP_TIME * 100 / SPEEDS[*speed], move || {
                dispatch.dispatch(Action::Move(Move::Next))
            })
        });
        move || drop(timer)
    });
}

/// Fetches what a learner may ask for in a lesson, and the lesson that comes next: one thing after the other, whenever
/// there is nothing else to do. What does not come now is asked for when it is needed.
fn bring_later(store: Store, lesson: &'static str) {
    spawn_local(async move {
        let next = after(lesson).and_then(card);
        let parts = card(lesson).into_iter().flat_map(Card::later);
        let parts =
            parts.chain(next.into_iter().flat_map(|next| next.parts().into_iter().chain(next.later())));
        for part in parts {
            if !later_on(&part.id()).await {
                return;
            }
        }
        let here = card(lesson).into_iter().flat_map(Card::asking);
        let there = next.into_iter().flat_map(|next| next.texts().into_iter().chain(next.asking()));
        for name in here.chain(there).filter(|name| store.catalog(*name).is_none()) {
            if !later_on("").await {
                return;
            }
            let Some(catalog) = receive_text(request_text(store.language, name)).await else { return };
            store.dispatch(Action::Text(store.language, name, Rc::new(catalog)));
        }
    });
}

/// Waits until the browser has nothing else to do, and for a part of the program then. Whether it has come.
async fn later_on(part: &str) -> bool {
    promised("wirewalkLater", part).await
}
