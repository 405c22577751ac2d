//! What a lesson is for, said before it begins, and what follows from it, said at its end.

use crate::app::model::{Action, Walking};
use crate::app::speech::{Speech, Ui, use_ui};
use wirewalk::lesson::after;
use wirewalk::text::Say;
use yew::prelude::*;

/// What the learner will be able to say.
pub fn goal(speech: &Speech) -> Html {
    html! { <p class="goal">{ speech.html(&Say::new("goal")) }</p> }
}

#[derive(Properties, PartialEq)]
pub struct EndProps {
    /// The lesson, at its last step.
    pub player: Walking,
}

/// What was to be seen, what to try, and the next lesson; to a room, without what to try.
#[component]
pub fn End(props: &EndProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let lesson = player.lesson;
    // What is said of the first run need not be true of another.
    let first = player.is_first_run();
    let practise = |class: &'static str| {
        html! { <a {class} href={format!("#/practice/{}", lesson.id)}>{ speech.text("home-practise") }</a> }
    };
    let attempt = match lesson.presets.first() {
        Some(preset) => {
            let store = store.clone();
            let press = Callback::from(move |_: MouseEvent| store.dispatch(Action::Preset(preset)));
            html! { <button type="button" class="button" onclick={press}>{ speech.named("preset", preset.id) }</button> }
        }
        None => practise("button"),
    };
    let next = match after(lesson.id) {
        Some(next) => {
            let say = Say::new("next-lesson").with("lesson", speech.named("lesson", next).to_string());
            html! { <a class="button primary" href={format!("#/lesson/{next}")}>{ speech.plain(&say) }</a> }
        }
        None => practise("button primary"),
    };
    html! {
        <aside class="end" aria-label={speech.text("in-short")}>
            if first { <p><b>{ speech.text("in-short") }</b>{ " " }{ speech.html(&Say::new("recap")) }</p> }
            <p class="ways">
                if first && store.present.is_none() { <span>{ speech.html(&Say::new("try")) }</span>{ attempt } }
                { next }
            </p>
        </aside>
    }
}
