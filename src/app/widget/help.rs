//! The keys, explained.

use crate::app::effects;
use crate::app::speech::use_speech;
use yew::prelude::*;

/// What each key does: the keys, and the message that says it.
const KEYS: [(&str, &str); 9] = [
    ("← →", "keys-step"),
    ("Space", "keys-play"),
    ("Home End", "keys-ends"),
    ("1 … 9", "keys-digits"),
    ("← → Enter", "keys-bits"),
    ("← → PgUp PgDn", "keys-cut"),
    ("Enter Backspace", "keys-tree"),
    ("P", "keys-present"),
    ("?", "keys-help"),
];

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
                <h2 id="help-title">{ speech.text("keys-title") }</h2>
                <dl>
                    { for KEYS.iter().map(|(keys, id)| html! {
                        <div><dt>{ for keys.split(' ').map(|key| html! { <kbd>{ key }</kbd> }) }</dt>
                        <dd>{ speech.text(id) }</dd></div>
                    }) }
                </dl>
                <button type="button" class="button primary" id="help-close" onclick={close}>{ speech.text("close") }</button>
            </div>
        </div>
    }
}
