//! An address or a mask, bit by bit. Its bits can be turned over and its cut moved, where that means something.

use crate::app::effects;
use crate::app::model::Action;
use crate::app::speech::{Ui, use_ui};
use wirewalk::lesson::Gesture;
use wirewalk::text::Say;
use wirewalk::trace::BitRow as Bits;
use yew::prelude::*;

/// One row.
#[derive(Properties, PartialEq)]
pub struct BitRowProps {
    /// The value's name: the message `row-NAME`, else `view-NAME`.
    pub name: &'static str,
    /// The bits.
    pub row: Bits,
    /// Whether the bits are still to come.
    #[prop_or_default]
    pub blank: bool,
    /// Whether this step made it.
    #[prop_or_default]
    pub fresh: bool,
    /// Whether a bit can be turned over.
    #[prop_or_default]
    pub flips: bool,
    /// Whether the cut can be moved.
    #[prop_or_default]
    pub cuts: bool,
}

/// A row: its name, its bits in octets, its value as it is written.
#[component]
pub fn BitRow(props: &BitRowProps) -> Html {
    let ui = use_ui();
    let speech = &ui.speech;
    let BitRowProps { name, row, .. } = *props;
    let label =
        if speech.knows("row", name) { speech.named("row", name) } else { speech.named("view", name) };
    let width = row.value.family().width();
    let octets = (0..width / 8).map(|octet| {
        html! {
            <span class="octet" data-label={octet_label(&row, octet)}>
                { for (octet * 8..octet * 8 + 8).map(|index| bit(index, props, &ui)) }
            </span>
        }
    });
    html! {
        <div id={format!("row-{name}")}
            class={classes!("row", (width == 128).then_some("wide"), props.blank.then_some("blank"),
                props.fresh.then_some("fresh"))}>
            <span class="name">{ label }</span>
            <span class="octets" aria-hidden={(!props.flips).then_some("true")}>
                { for octets }
                if props.cuts { <Cut cut={row.cut} {width} /> }
            </span>
            <code class="value">{ if props.blank { String::new() } else { row.value.to_string() } }</code>
        </div>
    }
}

/// The octet in decimal, or the group it begins in hexadecimal.
fn octet_label(row: &Bits, octet: u8) -> Option<String> {
    let width = row.value.family().width();
    let part = |bits: u8, index: u8| (row.value.value() >> (width - bits * (index + 1))) & ((1 << bits) - 1);
    match width {
        32 => Some(part(8, octet).to_string()),
        _ => octet.is_multiple_of(2).then(|| format!("{:x}", part(16, octet / 2))),
    }
}

/// One bit; a button where it can be turned over. Arrow keys go from bit to bit.
fn bit(index: u8, props: &BitRowProps, ui: &Ui) -> Html {
    let row = props.row;
    let digit = if row.value.bit(index) { "1" } else { "0" };
    let side = row.cut.map(|cut| if index < cut { "net" } else { "app" });
    let edge = (index > 0 && row.cut == Some(index)).then_some("edge");
    let class = classes!("bit", side, edge);
    if !props.flips {
        return html! { <span {class}>{ if props.blank { "" } else { digit } }</span> };
    }
    let say = Say::new("bit-label")
        .with("index", index + 1)
        .with("row", ui.speech.named("view", props.name).to_string())
        .with("bit", digit);
    let keys = Callback::from(move |event: KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowLeft" => index.checked_sub(1),
            "ArrowRight" => Some(index + 1),
            "Home" => Some(0),
            "End" => Some(row.value.family().width() - 1),
            _ => return,
        };
        event.prevent_default();
        if let Some(to) = to {
            effects::focus(&format!("bit-{to}"));
        }
    });
    let store = ui.store.clone();
    let flip = Callback::from(move |_| store.dispatch(Action::Turn(Gesture::Flip(index))));
    html! {
        <button type="button" id={format!("bit-{index}")} {class} data-index={index.to_string()} data-keys=""
            tabindex={if index == 0 { "0" } else { "-1" }} aria-label={ui.speech.plain(&say)} onclick={flip}
            onkeydown={keys}>{ digit }</button>
    }
}

#[derive(Properties, PartialEq)]
struct CutProps {
    cut: Option<u8>,
    width: u8,
}

/// The handle of the cut: a slider for the keyboard, a thing to drag for everyone else. It is one element wherever it
/// stands, so that a drag and the focus outlive the re-run they cause. Before the cut is drawn it waits at the end.
#[component]
fn Cut(props: &CutProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let width = props.width;
    let waiting = props.cut.is_none();
    let cut = props.cut.unwrap_or(width);
    // The rows around it come and go with the cut, and that can cost the handle the focus it was moved with.
    let by_key = use_mut_ref(|| false);
    {
        let by_key = by_key.clone();
        use_effect_with((cut, width, store.narrow, store.present), move |(cut, width, ..)| {
            effects::place_cut(*cut, *width);
            if by_key.replace(false) {
                effects::focus("cut");
            }
        });
    }
    let turn = move |to: u8| store.dispatch(Action::Turn(Gesture::Cut(to)));
    let keys = {
        let turn = turn.clone();
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowLeft" | "ArrowDown" => cut.saturating_sub(1),
                "ArrowRight" | "ArrowUp" => (cut + 1).min(width),
                "PageDown" => cut.saturating_sub(8),
                "PageUp" => (cut + 8).min(width),
                "Home" => 0,
                "End" => width,
                _ => return,
            };
            event.prevent_default();
            by_key.replace(true);
            turn(to);
        })
    };
    let down = effects::use_drag(props.cut, Callback::from(turn));
    html! {
        <span class={classes!("cut", waiting.then_some("waiting"))}>
            <span class="handle" id="cut" role="slider" tabindex="0"
                data-keys="" aria-label={speech.text("cut-label")} aria-valuemin="0"
                aria-valuemax={width.to_string()} aria-valuenow={cut.to_string()}
                aria-valuetext={format!("/{cut}")}
                onkeydown={keys} onpointerdown={down}>
                { if waiting { "/?".to_owned() } else { format!("/{cut}") } }
            </span>
        </span>
    }
}
