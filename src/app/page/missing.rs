//! An address that leads nowhere.

use crate::app::speech::use_speech;
use wirewalk::text::Say;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct MissingProps {
    /// The address asked for.
    pub address: String,
}

/// Says so, and how to go on.
#[component]
pub fn Missing(props: &MissingProps) -> Html {
    let speech = use_speech();
    html! {
        <main class="missing" id="main" tabindex="-1">
            <h1>{ speech.text("missing-title") }</h1>
            <p>{ speech.html(&Say::new("missing-text").with("address", props.address.as_str())) }</p>
            <a class="button primary" href="#/">{ speech.text("missing-home") }</a>
        </main>
    }
}
