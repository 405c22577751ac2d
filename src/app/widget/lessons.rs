//! The list of lessons, with what was walked.

use crate::app::model::{Shown, Store};
use crate::app::speech::{Speech, Ui};
use wirewalk::lesson::{CHAPTERS, find};
use wirewalk::text::Say;
use yew::prelude::*;

/// Every chapter and its lessons: beside the stage where there is room, over it where its button opens it.
pub fn lessons(Ui { store, speech, .. }: &Ui) -> Html {
    let here = match &store.shown {
        Shown::Lesson(walking) => walking.0.lesson.id,
        _ => "",
    };
    if store.folded && !store.menu {
        return Html::default();
    }
    html! {
        <nav class={classes!("lessons", store.folded.then_some("over"))} id="lessons" translate="no" aria-label={speech.text("menu")}>
            { for CHAPTERS.iter().map(|chapter| html! {
                <>
                    <h2>{ speech.named("chapter", chapter.id) }</h2>
                    <ul>
                        { for chapter.lessons.iter().map(|id| html! {
                            <li><a href={format!("#/lesson/{id}")} class={find(id).map(|lesson| lesson.layer.id())}
                                aria-current={(*id == here).then_some("page")}>
                                { speech.named("lesson", id) }{ done(store, speech, id) }
                            </a></li>
                        }) }
                    </ul>
                </>
            }) }
            <h2>{ speech.text("practice") }</h2>
            <ul><li><a href="#/practice">{ speech.text("home-practise") }
                if store.progress.score.asked > 0 {
                    <span>{ format!("{}/{}", store.progress.score.right, store.progress.score.asked) }</span>
                }</a></li></ul>
        </nav>
    }
}

/// A tick, or how far one got.
fn done(store: &Store, speech: &Speech, lesson: &str) -> Html {
    match store.progress.of(lesson) {
        Some((seen, all)) if seen >= all => {
            html! { <span><span class="hidden">{ speech.text("progress-done") }</span><span aria-hidden="true">{ "✓" }</span></span> }
        }
        Some((seen, all)) => {
            let say = Say::new("progress-part").with("seen", seen).with("all", all);
            html! { <span><span class="hidden">{ speech.plain(&say) }</span><span aria-hidden="true">{ format!("{seen}/{all}") }</span></span> }
        }
        None => Html::default(),
    }
}
