//! What is shown in the place of what has not come yet.

use crate::app::effects;
use crate::app::model::Action;
use crate::app::speech::{Ui, use_ui};
use wirewalk::lesson::Part;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AwaitedProps {
    /// The part of the program that is missing.
    pub part: Part,
}

/// Fetches a part of the program; when that does not come, it can be asked for again.
#[component]
pub fn Awaited(props: &AwaitedProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let failed = use_state(|| false);
    let tries = use_state(|| 0_u32);
    {
        let (part, failed) = (props.part, failed.setter());
        use_effect_with(*tries, move |_| {
            failed.set(false);
            effects::fetch_part(part, move |has_come| match has_come {
                true => store.dispatch(Action::Arrived),
                false => failed.set(true),
            });
        });
    }
    let again = Callback::from(move |_: MouseEvent| tries.set(*tries + 1));
    html! {
        <p class="awaited" role="status">
            if *failed {
                { speech.text("text-failed") }{ " " }
                <button type="button" class="button" onclick={again}>{ speech.text("text-retry") }</button>
            } else { { speech.text("loading") } }
        </p>
    }
}
