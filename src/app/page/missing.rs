//! An address that leads nowhere.

use crate::app::speech::Speech;
use wirewalk::text::Say;
use yew::prelude::*;

/// Says so, and how to go on.
pub fn missing(speech: &Speech, address: &str) -> Html {
    html! {
        <main class="missing" id="main" tabindex="-1">
            <h1>{ speech.text("missing-title") }</h1>
            <p>{ speech.html(&Say::new("missing-text").with("address", address)) }</p>
            <a class="button primary" href="#/">{ speech.text("missing-home") }</a>
        </main>
    }
}
