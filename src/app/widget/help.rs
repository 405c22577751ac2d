//! The keys, explained.

use crate::app::effects;
use crate::app::presenting::Extra;
use crate::app::speech::use_speech;
use yew::prelude::*;

/// What each key does: the keys, and the message that says it.
const KEYS: [(&str, &str); 10] = [
    ("← →", "keys-step"),
    ("Space", "keys-play"),
    ("Home End", "keys-ends"),
    ("1 … 9", "keys-digits"),
    ("← → Enter", "keys-bits"),
    ("← → PgUp PgDn", "keys-cut"),
    ("Enter Backspace", "keys-tree"),
    ("P", "keys-present"),
    ("F", "keys-full-screen"),
    ("?", "keys-help"),
];

/// The same, while presenting.
const PRESENTED: [(&str, &str); 3] =
    [("PgUp PgDn", "keys-clicker"), ("O", "keys-cards"), ("N", "keys-next-panel")];

#[derive(Properties, PartialEq)]
pub struct HelpProps {
    /// Closes it.
    pub close: Callback<()>,
}

/// A dialog that lists the keys. The focus goes to its button and stays there, being the only stop it has; Escape
/// or the button ends it, and the focus goes back to where it came from.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    use_effect_with((), |()| {
        let before = effects::focused();
        effects::focus("help-close");
        move || {
            if let Some(before) = before {
                _ = before.focus();
            }
        }
    });
    let speech = use_speech();
    let close = props.close.reform(|_: MouseEvent| ());
    let stay = |event: KeyboardEvent| {
        if event.key() == "Tab" {
            event.prevent_default();
        }
    };
    html! {
        <div class="veil" onclick={close.clone()}>
            <div class="dialog card" role="dialog" aria-modal="true" aria-labelledby="help-title"
                onclick={|event: MouseEvent| event.stop_propagation()} onkeydown={stay}>
                <button type="button" class="button primary" id="help-close" onclick={close}>{ speech.text("close") }</button>
                <h2 id="help-title">{ speech.text("keys-title") }</h2>
                <dl>{ for KEYS.iter().map(|(keys, id)| line(keys, speech.text(id))) }</dl>
                <h3>{ speech.text("keys-presenting") }</h3>
                <dl>
                    { for PRESENTED.iter().map(|(keys, id)| line(keys, speech.text(id))) }
                    { for Extra::ALL.into_iter().map(|extra| {
                        line(&extra.key().to_ascii_uppercase(), speech.named("keys", extra.id()))
                    }) }
                </dl>
            </div>
        </div>
    }
}

/// A line of the list: the keys, and what they do.
fn line(keys: &str, does: AttrValue) -> Html {
    html! {
        <div><dt>{ for keys.split(' ').map(|key| html! { <kbd>{ key }</kbd> }) }</dt><dd>{ does }</dd></div>
    }
}
