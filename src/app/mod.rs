//! The application in the browser: pages made of panels and widgets, all of them pictures of one model.

mod asking;
mod effects;
mod gate;
mod learning;
mod model;
mod network;
mod page;
mod panel;
mod presenting;
mod progress;
mod speech;
mod widget;

use model::{Action, Model, Shown, Store};
use speech::{Speech, Ui};
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
    let learning = gate::learning();
    let page = match (&store.shown, learning) {
        (Shown::Home, _) => page::home(&ui),
        (_, Some(learning)) => (learning.page)(&ui),
        (_, None) => Html::default(),
    };
    let close = {
        let store = store.clone();
        Callback::from(move |()| store.dispatch(Action::Help(false)))
    };
    // What the first page is made of are functions: a component is for what has state, or would be drawn again
    // too often.
    let (head, notices) = (widget::header(&ui), widget::notices(&ui));
    let lessons =
        learning.filter(|_| matches!(store.shown, Shown::Lesson(_))).map(|learning| (learning.lessons)(&ui));
    html! {
        <ContextProvider<Speech> context={ui.speech.clone()}>
        <ContextProvider<Ui> context={ui}>
            { head }
            { lessons }
            { notices }
            { page }
            if let Some(learning) = learning.filter(|_| store.help) { { (learning.help)(close) } }
        </ContextProvider<Ui>>
        </ContextProvider<Speech>>
    }
}
