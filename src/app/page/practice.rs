//! Questions one after another, and any of them walked step by step.

use super::lesson::Stage;
use crate::app::panel::Narration;
use crate::app::speech::{Speech, Ui, use_ui};
use crate::app::widget::{QuestionCard, Transport};
use wirewalk::lesson::CARDS;
use wirewalk::route::{Place, practice_address};
use yew::prelude::*;

/// The question in hand; once its steps are asked for, the same player as in every lesson.
#[component]
pub fn Practice() -> Html {
    let Ui { store, speech, .. } = use_ui();
    let asked = store.practice.as_ref();
    let Some(practice) = asked.filter(|asked| Speech::ready(&store) && store.can_ask(asked.lesson)) else {
        return html! { <main class="loading" id="main" tabindex="-1"><p role="status">{ speech.text("loading") }</p></main> };
    };
    let place = practice.place;
    let topics = std::iter::once(None).chain(CARDS.iter().map(|card| Some(card.id)));
    html! {
        <>
            <main class="practice" id="main" tabindex="-1">
                <h1 class="hidden">{ speech.text("practice") }</h1>
                <nav class="tabs" aria-label={speech.text("topic")}>
                    { for topics.map(|lesson| html! {
                        <a href={practice_address(Place { lesson, index: 0, ..place }, None)}
                            aria-current={(lesson == place.lesson).then_some("true")}>
                            { lesson.map_or_else(|| speech.text("topic-all"), |id| speech.named("lesson", id)) }</a>
                    }) }
                </nav>
                <QuestionCard />
                if let Some(worked) = &practice.worked {
                    <Stage player={worked.clone()} />
                    <Narration player={worked.clone()} />
                }
            </main>
            if let Some(worked) = &practice.worked { <Transport player={worked.clone()} /> }
        </>
    }
}
