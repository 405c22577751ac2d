//! "What comes next?", asked before a step is shown.

use crate::app::model::{Action, Walking};
use crate::app::speech::{Ui, use_ui};
use wirewalk::player::Move;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PredictProps {
    /// The lesson whose next step asks.
    pub player: Walking,
}

/// The question of the next step; once answered, whether that was right and why, and the way on.
#[component]
pub fn PredictCard(props: &PredictProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let Some(predict) = player.question() else { return Html::default() };
    let guess = player.asking.guess;
    let choices = predict.choices.iter().enumerate().map(|(index, (choice, _))| {
        let store = store.clone();
        let choose = Callback::from(move |_: MouseEvent| store.dispatch(Action::Guess(index)));
        let mark = guess.and_then(|guess| match (index == predict.right, index == guess) {
            (true, _) => Some("right"),
            (false, true) => Some("wrong-answer"),
            (false, false) => None,
        });
        html! {
            <button type="button" class={classes!("button", mark)} disabled={guess.is_some()} onclick={choose}>
                { speech.arg_html(choice) }</button>
        }
    });
    let on = {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(Action::Move(Move::Next)))
    };
    let right = guess == Some(predict.right);
    html! {
        <div class="predict" role="group" aria-labelledby="predict">
            <p id="predict"><b>{ speech.text("predict-first") }</b>{ " " }{ speech.html(&predict.ask) }</p>
            <div class="choices">{ for choices }</div>
            <div class="mark">
                if let Some(guess) = guess {
                    <p class={if right { "right" } else { "wrong-answer" }}>
                        <b>{ speech.text(if right { "right" } else { "not-quite" }) }</b>{ " " }
                        { speech.html(&predict.choices[guess].1) }
                        if !right { { " " }{ speech.html(&predict.choices[predict.right].1) } }
                    </p>
                }
            </div>
            <button type="button" class="button primary" id="show-it" onclick={on}>
                { speech.text(if guess.is_some() { "predict-show" } else { "predict-skip" }) }</button>
        </div>
    }
}
