//! A question, an answer, and the reason.

use crate::app::effects;
use crate::app::model::{Action, Shown, Walking};
use crate::app::speech::{Ui, use_speech, use_ui};
use wirewalk::lesson::{Card, card};
use wirewalk::player::Look;
use wirewalk::quiz::{Level, Mark};
use wirewalk::route::{Place, lesson_address};
use wirewalk::text::Say;
use yew::prelude::*;

/// The question in hand. Return answers it, and again goes on to the next one.
#[component]
pub fn QuestionCard() -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Some(practice) = &store.practice else { return Html::default() };
    let (place, question) = (practice.place, practice.question.clone());
    let ask = |place: Place| {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| effects::ask(&store, place))
    };
    let next = Place { index: place.index + 1, ..place };
    let worked = {
        let (store, lesson) = (store.clone(), question.worked.lesson);
        Callback::from(move |_: MouseEvent| {
            let store = store.clone();
            let parts = card(lesson).map_or_else(Vec::new, Card::parts);
            effects::with_parts(parts, move || store.dispatch(Action::ShowWorked));
        })
    };
    let number = Say::new("question-number").with("number", place.index + 1);
    let score = store.progress.score;
    let tally =
        Say::new("score").with("right", score.right).with("asked", score.asked).with("streak", score.streak);
    html! {
        <section class="card question" id="question" translate="no" aria-labelledby="your-turn">
            <h2 id="your-turn">{ speech.text("your-turn") }<span>{ speech.named("exercise", question.kind) }{ " · " }{ speech.plain(&number) }</span></h2>
            <div class="levels tabs" role="group" aria-label={speech.text("level")}>
                { for Level::ALL.into_iter().map(|level| html! {
                    <button type="button" aria-pressed={(level == place.level).to_string()}
                        onclick={ask(Place { level, index: 0, ..place })}>{ speech.named("level", level.id()) }</button>
                }) }
            </div>
            <p class="prompt" id="prompt">{ speech.html(&question.prompt) }</p>
            if !question.exhibit.is_empty() { <pre class="exhibit" tabindex="0" aria-labelledby="prompt">{ &question.exhibit }</pre> }
            if question.choices.is_empty() { <Typed /> } else { <Choices /> }
            <div class="mark" role="status">
                { match &practice.mark {
                    None => Html::default(),
                    Some(Mark::Right) => html! {
                        <p class="right"><b>{ "✓ " }{ speech.text("right") }</b></p>
                    },
                    Some(Mark::Wrong(reason)) => html! {
                        <p class="wrong-answer"><b>{ "✗ " }{ speech.text("not-quite") }</b>{ " " }{ speech.html(reason) }</p>
                    },
                    Some(Mark::Unreadable(reason)) => html! {
                        <p class="wrong"><b>{ speech.text("not-counted") }</b>{ " " }{ speech.html(reason) }</p>
                    },
                } }
                if practice.solved() || practice.revealed { <p>{ speech.html(&question.explain) }</p> }
            </div>
            <div class="tools">
                if practice.mark.is_some() {
                    <button type="button" class="button" id="worked" onclick={worked}>{ speech.text("show-steps") }</button>
                }
                <button type="button" class={classes!("button", practice.solved().then_some("primary"))} id="next-question"
                    onclick={ask(next)}>{ speech.text(if practice.solved() { "next-question" } else { "skip-question" }) }</button>
            </div>
            // In a lesson, the stage is the lesson's.
            if let (Some(worked), Shown::Lesson(_)) = (&practice.worked, &store.shown) { <Worked player={worked.clone()} /> }
            <p class="tally">{ speech.plain(&tally) }</p>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct WorkedProps {
    player: Walking,
}

/// The steps to the answer, one below the other, and where they can be walked.
#[component]
fn Worked(props: &WorkedProps) -> Html {
    let speech = use_speech();
    let Walking(player) = &props.player;
    let walk = lesson_address(player.lesson, &player.good, 0, &Look::default(), None);
    html! {
        <>
            <ol class="worked" tabindex="0" aria-labelledby="worked">
                { for player.trace.steps.iter().enumerate().map(|(index, step)| html! {
                    <li key={index}>
                        if let Some(node) = player.trace.teller(index) { <b class={classes!("who", step.layer.id())}>{ node.to_owned() }</b>{ " " } }
                        { speech.html(&step.say) }
                    </li>
                }) }
            </ol>
            <p><a href={walk}>{ speech.text("home-walk") }</a></p>
        </>
    }
}

/// An answer that is typed.
#[component]
fn Typed() -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Some(practice) = &store.practice else { return Html::default() };
    let input = {
        let store = store.clone();
        Callback::from(move |event: InputEvent| {
            let field: Option<web_sys::HtmlInputElement> = event.target_dyn_into();
            if let Some(field) = field {
                store.dispatch(Action::Type(field.value()));
            }
        })
    };
    let keys = |event: KeyboardEvent| effects::keep_composed_return(&event);
    let submit = {
        let store = store.clone();
        let place = practice.place;
        let next = practice.solved().then_some(Place { index: place.index + 1, ..place });
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match next {
                Some(next) => effects::ask(&store, next),
                None => store.dispatch(Action::Answer),
            }
        })
    };
    let state = match &practice.mark {
        Some(Mark::Right) => Some("right"),
        Some(Mark::Wrong(_)) => Some("wrong-answer"),
        _ => None,
    };
    html! {
        <form class="answer" onsubmit={submit}>
            <input id="answer" class={classes!(state)} value={practice.typed.clone()} autocomplete="off" autocapitalize="off"
                spellcheck="false" aria-labelledby="prompt" oninput={input} onkeydown={keys} />
            <button type="submit" class={classes!("button", (!practice.solved()).then_some("primary"))}>{ speech.text("check") }</button>
        </form>
    }
}

/// An answer that is chosen. A wrong choice stays marked; the learner may choose again.
#[component]
fn Choices() -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Some(practice) = &store.practice else { return Html::default() };
    html! {
        <div class="choices" role="group" aria-labelledby="prompt">
            { for practice.question.choices.iter().enumerate().map(|(index, choice)| {
                let chosen = practice.chosen == Some(index);
                let state = match (&practice.mark, chosen) {
                    (Some(Mark::Right), true) => Some("right"),
                    (Some(_), true) => Some("wrong-answer"),
                    _ => None,
                };
                let store = store.clone();
                let choose = Callback::from(move |_: MouseEvent| store.dispatch(Action::Choose(index)));
                html! {
                    <button type="button" key={index} class={classes!("button", state)} aria-pressed={chosen.to_string()}
                        onclick={choose}>{ speech.arg_html(choice) }</button>
                }
            }) }
        </div>
    }
}
