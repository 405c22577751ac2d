//! The top of every page.

use crate::app::effects;
use crate::app::gate;
use crate::app::model::{Action, Shown, Store};
use crate::app::speech::Ui;
use wirewalk::lesson::{CHAPTERS, Part};
use wirewalk::text::Say;
use yew::prelude::*;

/// The brand, where one is, and the few switches that are always there.
pub fn header(ui: &Ui) -> Html {
    let Ui { store, speech, .. } = ui;
    let help = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| {
            let store = store.clone();
            effects::with_parts(vec![Part::Learning], move || store.dispatch(Action::Help(true)));
        })
    };
    // The first page has no need to say where one is.
    let learning = gate::learning().filter(|_| !matches!(store.shown, Shown::Home));
    let is_folded = matches!(store.shown, Shown::Lesson(_)) && store.folded;
    html! {
        <header class="top" translate="no">
            <button type="button" class="skip button" onclick={|_: MouseEvent| effects::focus("main")}>{ speech.text("skip") }</button>
            if let Some(learning) = learning.filter(|_| is_folded) { { (learning.menu)(ui) } }
            <a class="brand" href="#/">{ logo() }{ speech.text("brand") }</a>
            if let Some(learning) = learning { { (learning.crumb)(ui) } }
            <span class="space"></span>
            if let Some(learning) = learning { { (learning.switches)(ui) } } else {
                <a class="button wide-only" href="#/practice">{ speech.text("practice") }</a>
            }
            <button type="button" class="button" id="language" aria-label={speech.text("language-label")}
                onclick={on(store, || Action::SwitchLanguage)}>{ speech.text("language") }</button>
            <button type="button" class="button" id="theme"
                aria-label={speech.plain(&Say::new("theme").with("theme", store.theme.id()))}
                onclick={on(store, || Action::SwitchTheme)}>{ theme_icon() }</button>
            <button type="button" class="button wide-only" aria-label={speech.text("help")}
                onclick={help}>{ "?" }</button>
        </header>
    }
}

fn on(store: &Store, action: fn() -> Action) -> Callback<MouseEvent> {
    let store = store.clone();
    Callback::from(move |_| store.dispatch(action()))
}

/// What opens the list of lessons where it folds away.
pub fn menu(Ui { store, speech, .. }: &Ui) -> Html {
    let toggle = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(Action::Menu(!store.menu)))
    };
    html! {
        <button type="button" class="button" id="menu" aria-label={speech.text("menu")} aria-controls="lessons"
            aria-expanded={store.menu.to_string()} onclick={toggle}>{ "☰" }</button>
    }
}

/// Where one is.
pub fn crumb(Ui { store, speech, .. }: &Ui) -> Html {
    match &store.shown {
        Shown::Lesson(walking) => {
            let id = walking.0.lesson.id;
            let chapter = CHAPTERS.iter().find(|chapter| chapter.lessons.contains(&id));
            html! {
                <div class="crumb">
                    if let Some(chapter) = chapter { <span>{ speech.named("chapter", chapter.id) }{ " / " }</span> }
                    <b>{ speech.named("lesson", id) }</b>
                </div>
            }
        }
        Shown::Practice => html! { <div class="crumb"><b>{ speech.text("practice") }</b></div> },
        Shown::Home | Shown::Missing(_) => Html::default(),
    }
}

/// The switches for what can be shared and shown to a room.
pub fn switches(Ui { store, speech, .. }: &Ui) -> Html {
    let share = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| effects::copy_link(&store))
    };
    let shared = match store.copied {
        Some(true) => "shared",
        Some(false) => "share-failed",
        None => "share",
    };
    html! {
        <>
            <button type="button" class="button wide-only" onclick={share} aria-live="polite">{ speech.text(shared) }</button>
            <button type="button" class="button wide-only" title={speech.text("present-label")}
                aria-pressed={store.present.is_some().to_string()} onclick={on(store, || Action::Present)}>
                { speech.text("present") }<kbd>{ "P" }</kbd></button>
        </>
    }
}

fn logo() -> Html {
    html! {
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path d="M2 6h18M2 16h18" class="wire" />
            <path d="M3 6l16 10" class="signal" />
            <circle cx="3" cy="6" r="2.4" class="from" /><circle cx="19" cy="16" r="2.4" class="to" />
        </svg>
    }
}

fn theme_icon() -> Html {
    html! {
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
            <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
        </svg>
    }
}
