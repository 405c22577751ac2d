//! The application's root.
use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <h1>{ "Wirewalk" }</h1> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
