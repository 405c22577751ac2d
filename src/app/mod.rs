//! The application in the browser: pages made of panels and widgets, all of them pictures of one model.

mod effects;
mod learning;
mod model;
mod page;
mod panel;
mod presenting;
mod progress;
mod speech;
mod widget;

use model::{Action, Model, Shown, Store};
use speech::{Speech, Ui};
use widget::{Help, Lessons};
use yew::prelude::*;

/// Puts the application in the page's place for it, once its first words are there.
pub fn start() {
    effects::catch_panics();
    effects::load_first(|model| {
        if let Some(root) = effects::root() {
            yew::Renderer::<App>::with_root_and_props(root, AppProps { first: model }).render();
        }
    });
}

#[derive(Properties)]
struct AppProps {
    first: Model,
}

impl PartialEq for AppProps {
    // The root is rendered from the first model once; its properties never change.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[component]
fn App(props: &AppProps) -> Html {
    let first = props.first.clone();
    let store: Store = use_reducer(move || first);
    effects::use_effects(&store);
    let ui = Ui::of(&store);
    let page = match &store.shown {
        Shown::Home => page::home(&ui),
        Shown::Lesson(player) => html! { <page::Lesson player={player.clone()} /> },
        Shown::Practice => html! { <page::Practice /> },
        Shown::Missing(address) => html! { <page::Missing address={address.clone()} /> },
    };
    let close = {
        let store = store.clone();
        Callback::from(move |()| store.dispatch(Action::Help(false)))
    };
    // What the first page is made of are functions: a component is for what has state, or would be drawn again
    // too often.
    let (head, notices) = (widget::header(&ui), widget::notices(&ui));
    html! {
        <ContextProvider<Speech> context={ui.speech.clone()}>
        <ContextProvider<Ui> context={ui}>
            { head }
            if matches!(store.shown, Shown::Lesson(_)) { <Lessons /> }
            { notices }
            { page }
            if store.help { <Help {close} /> }
        </ContextProvider<Ui>>
        </ContextProvider<Speech>>
    }
}
