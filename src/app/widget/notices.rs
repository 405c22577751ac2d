//! What the learner should know about the page itself: a link half understood, text that did not come, storage
//! that is blocked.

use crate::app::model::Action;
use crate::app::speech::Ui;
use wirewalk::text::Say;
use yew::prelude::*;

/// The notices in force; nothing when all is well.
pub fn notices(Ui { store, speech, .. }: &Ui) -> Html {
    let retry = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(Action::TextFailed(false)))
    };
    html! {
        <div class="notices" role="status">
            if !store.unknown.is_empty() {
                <p>{ speech.html(&Say::new("link-partly").with("names", store.unknown.join(", "))) }</p>
            }
            if store.storage_blocked { <p>{ speech.text("storage-blocked") }</p> }
            if store.text_failed {
                <p><b>{ speech.text("text-failed-title") }{ ". " }</b>{ speech.text("text-failed") }{ " " }
                <button type="button" class="button" onclick={retry}>{ speech.text("text-retry") }</button></p>
            }
        </div>
    }
}
