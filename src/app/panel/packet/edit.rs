//! What if a field held something else? The learner types it or turns bits over, and the frame is changed
//! before it is sent.

use crate::app::effects;
use crate::app::model::Action;
use crate::app::speech::{Ui, use_speech, use_ui};
use std::rc::Rc;
use wirewalk::text::Say;
use wirewalk::trace::Opened;
use yew::prelude::*;

/// Fields of up to this many bits can be changed bit by bit.
const BITS: u32 = 16;

#[derive(Properties, PartialEq)]
pub struct EditorProps {
    /// The frame.
    pub opened: Rc<Opened>,
    /// Its name.
    pub name: String,
    /// The field, by index in the tree.
    pub field: usize,
    /// Leaves the field as it is.
    pub close: Callback<()>,
}

/// The form. It is named by what it changes, says at the place what cannot be, and Escape leaves it.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let EditorProps { opened, field, .. } = props;
    let field = *field;
    let typed = use_state(|| opened.text(field));
    let refused = use_state(|| None::<Say>);
    use_effect_with((), |()| effects::focus("edit-value"));
    let leave = {
        let close = props.close.clone();
        move || {
            close.emit(());
            effects::focus(&format!("cell-{field}"));
        }
    };
    let apply = {
        let (opened, name, typed, refused, leave) =
            (opened.clone(), props.name.clone(), typed.clone(), refused.clone(), leave.clone());
        Callback::from(move |repair: bool| match opened.parse(field, &typed) {
            Ok(value) if Some(value) == opened.number(field) => refused.set(Some(Say::new("edit-same"))),
            Ok(value) => {
                store.dispatch(Action::Break(opened.change(&name, field, value, repair)));
                leave();
            }
            Err(say) => refused.set(Some(say)),
        })
    };
    let turn = {
        let (typed, refused) = (typed.clone(), refused.clone());
        Callback::from(move |text: String| {
            typed.set(text);
            refused.set(None);
        })
    };
    let input = turn.reform(|event: InputEvent| {
        event.target_dyn_into::<web_sys::HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
    });
    let submit = apply.reform(|event: SubmitEvent| {
        event.prevent_default();
        false
    });
    let escape = {
        let leave = leave.clone();
        Callback::from(move |event: KeyboardEvent| {
            effects::keep_composed_return(&event);
            if event.key() == "Escape" && !effects::is_composing(&event) {
                event.stop_propagation();
                leave();
            }
        })
    };
    html! {
        <form class="field-edit" onsubmit={submit} onkeydown={escape}>
            <label for="edit-value">{ speech.text("edit-value") }</label>
            <input id="edit-value" value={(*typed).clone()} autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-invalid={refused.is_some().to_string()} aria-describedby="edit-refused" oninput={input} />
            { bits(opened, field, &typed, &turn) }
            <p class="wrong" id="edit-refused" role="alert">
                if let Some(say) = &*refused { { speech.html(say) } }</p>
            <div class="tools">
                <button type="submit" class="button primary" title={speech.text("edit-why-apply")}>{ speech.text("edit-apply") }</button>
                <button type="button" class="button" title={speech.text("edit-why-fix")}
                    onclick={apply.reform(|_: MouseEvent| true)}>{ speech.text("edit-fix") }</button>
                <button type="button" class="button" onclick={move |_: MouseEvent| leave()}>{ speech.text("edit-close") }</button>
            </div>
        </form>
    }
}

/// The bits of what is typed; a press turns one over.
fn bits(opened: &Opened, field: usize, typed: &str, turn: &Callback<String>) -> Html {
    let width = opened.field(field).bits;
    let Ok(value) = opened.parse(field, typed) else { return Html::default() };
    if width > BITS {
        return Html::default();
    }
    html! {
        <div class="edit-bits">
            { for (0..width).map(|index| html! {
                <Bit key={index} {index} one={value >> (width - 1 - index) & 1 == 1}
                    turn={turn.reform(move |()| (value ^ 1 << (width - 1 - index)).to_string())} />
            }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct BitProps {
    index: u32,
    one: bool,
    turn: Callback<()>,
}

/// One bit of the value that is typed.
#[component]
fn Bit(props: &BitProps) -> Html {
    let speech = use_speech();
    let digit = if props.one { "1" } else { "0" };
    let label = Say::new("edit-bit").with("index", props.index).with("bit", digit);
    html! {
        <button type="button" class={classes!("bit-button", props.one.then_some("one"))} aria-label={speech.plain(&label)}
            onclick={props.turn.reform(|_: MouseEvent| ())}>{ digit }</button>
    }
}
