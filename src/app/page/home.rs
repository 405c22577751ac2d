//! The first page: what this is, three ways in, and one box for whatever the learner has.

use crate::app::effects;
use crate::app::gate;
use crate::app::model::{Action, Store};
use crate::app::speech::{Speech, Ui};
use wirewalk::address::{Address, Family, Interface};
use wirewalk::lesson::{CHAPTERS, Chapter, Part, WALKS};
use wirewalk::text::Say;
use yew::prelude::*;

/// The address the page begins with.
const EXAMPLE: Interface = Interface {
    address: Address::new(Family::V4, u32::from_be_bytes([16, 158, 165, 91]) as u128),
    length: 22,
};

/// The first page.
pub fn home(ui: &Ui) -> Html {
    let Ui { store, speech, .. } = ui;
    let lesson = |id: &str, class: &'static str, text: AttrValue| {
        html! { <a {class} href={format!("#/lesson/{id}")}>{ text }</a> }
    };
    let named = |say, id| speech.plain(&Say::new(say).with("lesson", speech.named("lesson", id).to_string()));
    let progress = &store.progress;
    let unfinished = progress.unfinished();
    let start = match unfinished {
        Some(id) => lesson(id, "button primary", named("home-continue", id)),
        None => lesson(CHAPTERS[0].lessons[0], "button primary", speech.text("home-start")),
    };
    let elsewhere = progress.latest.filter(|id| Some(*id) != unfinished && !progress.done(id));
    html! {
        <main class="home" id="main" tabindex="-1" key={store.language.tag()}>
            <section class="hero">
                <div>
                    <h1>{ speech.text("home-title") }</h1>
                    <p class="lead">{ speech.text("home-lead") }</p>
                    <div class="ways">
                        { start }
                        { for elsewhere.map(|id| lesson(id, "button", named("home-back", id))) }
                        <a class="button" href="#/practice">{ speech.text("home-practise") }</a>
                    </div>
                    { open_box(ui) }
                </div>
                { picture(speech) }
            </section>
            <h2>{ speech.text("home-chapters") }</h2>
            { for CHAPTERS.iter().map(|chapter| chapter_cards(chapter, store, speech)) }
            <ul class="promises">
                { for ["home-promise-real", "home-promise-source", "home-promise-offline"].map(|id| html! {
                    <li>{ speech.html(&Say::new(id)) }</li>
                }) }
            </ul>
        </main>
    }
}

fn chapter_cards(chapter: &'static Chapter, store: &Store, speech: &Speech) -> Html {
    let done = chapter.lessons.iter().filter(|lesson| store.progress.done(lesson)).count();
    let all = chapter.lessons.len();
    html! {
        <section class={classes!("chapter", chapter.layer.id())} aria-label={speech.named("chapter", chapter.id)}>
            <div class="about">
                <b>{ speech.named("chapter", chapter.id) }</b>
                <p>{ speech.named("about", chapter.id) }</p>
                <progress value={done.to_string()} max={all.to_string()} aria-hidden="true"></progress>
                <p>{ speech.plain(&Say::new("lessons-done").with("done", done).with("all", all)) }</p>
            </div>
            { for chapter.lessons.iter().map(|lesson| html! {
                <a class="card" href={format!("#/lesson/{}", lesson)}>
                    <b>{ speech.named("lesson", lesson) }</b>
                    <p>{ speech.named("about", lesson) }</p>
                </a>
            }) }
        </section>
    }
}

/// The box: what is typed opens the lesson that can walk it.
fn open_box(ui: &Ui) -> Html {
    let Ui { store, speech, .. } = ui;
    let walk = {
        let store = store.clone();
        move || {
            let (store, text) = (store.clone(), effects::value_of("box"));
            effects::with_parts(vec![Part::Lesson(WALKS)], move || {
                match gate::learning().and_then(|learning| (learning.walk)(&text)) {
                    Some(Ok(address)) => effects::visit(&address),
                    Some(Err(wrong)) => store.dispatch(Action::Refuse(Some((text, wrong)))),
                    None => {}
                }
            });
        }
    };
    let keys = {
        let walk = walk.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.shift_key() && !effects::is_composing(&event) {
                event.prevent_default();
                walk();
            }
        })
    };
    let submit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        walk();
    });
    let input = {
        let store = store.clone();
        Callback::from(move |_: InputEvent| store.dispatch(Action::Refuse(None)))
    };
    html! {
        <form class="box" onsubmit={submit}>
            <div>
                <label for="box">{ speech.text("home-try") }</label>
                <textarea id="box" rows="1" defaultvalue={EXAMPLE.to_string()} spellcheck="false" autocomplete="off"
                    autocapitalize="off" aria-describedby="box-hint" oninput={input} onkeydown={keys} />
                <button type="submit" class="button primary">{ speech.text("home-walk") }</button>
            </div>
            <p class="hint" id="box-hint">{ speech.html(&Say::new("home-box-hint")) }</p>
            <div role="alert">
                if let Some(learning) = gate::learning().filter(|_| store.refused.is_some()) { { (learning.refused)(ui) } }
            </div>
        </form>
    }
}

/// An address, its mask, and what AND makes of them: the first lesson in one look, worked out here and now.
fn picture(speech: &Speech) -> Html {
    let prefix = EXAMPLE.prefix();
    let rows = [("address", EXAMPLE.address), ("mask", prefix.mask()), ("network", prefix.network())];
    html! {
        <div class="picture card" role="img" aria-label={speech.text("home-picture")}>
            <div class="bits" aria-hidden="true">
                { for rows.map(|(name, value)| html! {
                    <div class="row">
                        <span class="name">{ speech.named("view", name) }</span>
                        <span class="octets">{ for (0..4).map(|octet| picture_octet(value, octet)) }</span>
                        <code class="value">{ value.to_string() }</code>
                    </div>
                }) }
            </div>
        </div>
    }
}

fn picture_octet(value: Address, octet: u8) -> Html {
    let bits = (octet * 8..octet * 8 + 8).map(|index| {
        let side = if index < EXAMPLE.length { "bit net" } else { "bit app" };
        let edge = (index == EXAMPLE.length).then_some("edge");
        html! { <span class={classes!(side, edge)}>{ if value.bit(index) { "1" } else { "0" } }</span> }
    });
    html! { <span class="octet">{ for bits }</span> }
}
