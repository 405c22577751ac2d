//! Rows of bits: an address, a mask, and what AND makes of them. The cut can be dragged and bits turned over.

use super::PanelProps;
use crate::app::effects;
use crate::app::model::{Action, Store, Walking};
use crate::app::speech::Speech;
use wirewalk::lesson::Gesture;
use wirewalk::text::Say;
use wirewalk::trace::BitRow;
use yew::prelude::*;

/// The view's rows of bits. Rows of later steps keep their places, empty, so that nothing jumps.
#[component]
pub fn Bits(props: &PanelProps) -> Html {
    let Walking(player) = &props.player;
    let changed: Vec<_> = player.trace.changes(player.cursor).into_iter().map(|change| change.name).collect();
    let now = &player.step().view;
    let newest = now.bits().map(|(name, _)| name).filter(|name| changed.contains(name)).last();
    use_effect_with(newest, |newest| {
        if let Some(name) = newest {
            effects::reveal(&format!("row-{name}"));
        }
    });
    let can = |gesture| (player.lesson.turn)(&player.good, gesture).is_some();
    let rows = player.trace.steps[player.last()].view.bits().enumerate().map(|(index, (name, last))| {
        let shown = now.bits().find(|(shown, _)| *shown == name).map(|(_, row)| *row);
        html! {
            <Row key={name} {name} row={shown.unwrap_or(BitRow { value: last.value, cut: None })}
                blank={shown.is_none()} fresh={Some(name) == newest}
                flips={index == 0 && can(Gesture::Flip(0))}
                cuts={index == 0 && can(Gesture::Cut(0))} />
        }
    });
    let cut = now.bits().find_map(|(_, row)| row.cut.map(|cut| (cut, row.value.family().width())));
    html! {
        <div class="bits">
            <Legend {cut} />
            { for rows }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct LegendProps {
    cut: Option<(u8, u8)>,
}

/// How many bits stand on each side of the cut; empty, but there, before it is drawn.
#[component]
fn Legend(props: &LegendProps) -> Html {
    let Some(speech) = use_context::<Speech>() else { return Html::default() };
    let count = |id, count: u8| speech.plain(&Say::new(id).with("count", count));
    html! {
        <p class="legend">
            if let Some((cut, width)) = props.cut {
                <span class="net">{ count("network-bits", cut) }</span>
                <span class="app">{ count("host-bits", width - cut) }</span>
            }
        </p>
    }
}

/// One row.
#[derive(Properties, PartialEq)]
pub struct RowProps {
    /// The value's name: the message `row-NAME`, else `view-NAME`.
    pub name: &'static str,
    /// The bits.
    pub row: BitRow,
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
pub fn Row(props: &RowProps) -> Html {
    let Some(speech) = use_context::<Speech>() else { return Html::default() };
    let RowProps { name, row, .. } = *props;
    let label = if speech.knows("row", name) { speech.named("row", name) } else { speech.named("view", name) };
    let width = row.value.family().width();
    let octets = (0..width / 8).map(|octet| {
        html! {
            <span class="octet" data-label={octet_label(&row, octet)}>
                { for (octet * 8..octet * 8 + 8).map(|index| html! {
                    <>
                        if props.cuts && row.cut == Some(index) { <Cut cut={index} {width} /> }
                        <Bit {index} {name} row={row} blank={props.blank} flips={props.flips} />
                        if props.cuts && index + 1 == width && row.cut == Some(width) { <Cut cut={width} {width} /> }
                    </>
                }) }
            </span>
        }
    });
    // Before the cut is drawn its handle waits at the end, so that it can be drawn by hand.
    let waiting = props.cuts && row.cut.is_none();
    html! {
        <div id={format!("row-{name}")}
            class={classes!("row", (width == 128).then_some("wide"), props.blank.then_some("blank"),
                props.fresh.then_some("fresh"))}>
            <span class="name">{ label }</span>
            <span class="octets" aria-hidden={(!props.flips).then_some("true")}>
                { for octets }
                if waiting { <Cut cut={width} {width} waiting=true /> }
            </span>
            <code class="value">{ if props.blank { String::new() } else { row.value.to_string() } }</code>
        </div>
    }
}

/// The octet in decimal, or the group it begins in hexadecimal.
fn octet_label(row: &BitRow, octet: u8) -> Option<String> {
    let width = row.value.family().width();
    let part = |bits: u8, index: u8| (row.value.value() >> (width - bits * (index + 1))) & ((1 << bits) - 1);
    match width {
        32 => Some(part(8, octet).to_string()),
        _ => octet.is_multiple_of(2).then(|| format!("{:x}", part(16, octet / 2))),
    }
}

#[derive(Properties, PartialEq)]
struct BitProps {
    index: u8,
    name: &'static str,
    row: BitRow,
    blank: bool,
    flips: bool,
}

fn bit(props: &BitProps, store: Option<Store>, speech: Option<Speech>) -> Html {
    let BitProps { index, row, .. } = *props;
    let digit = if row.value.bit(index) { "1" } else { "0" };
    let side = row.cut.map(|cut| if index < cut { "net" } else { "app" });
    let edge = (index > 0 && row.cut == Some(index)).then_some("edge");
    let class = classes!("bit", side, edge);
    match (props.flips, store, speech) {
        (true, Some(store), Some(speech)) => {
            let say = Say::new("bit-label")
                .with("index", index + 1)
                .with("row", speech.named("view", props.name).to_string())
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
            let flip = Callback::from(move |_| store.dispatch(Action::Turn(Gesture::Flip(index))));
            html! {
                <button type="button" id={format!("bit-{index}")} {class} data-index={index.to_string()}
                    data-keys="" tabindex={if index == 0 { "0" } else { "-1" }}
                    aria-label={speech.plain(&say)} onclick={flip} onkeydown={keys}>{ digit }</button>
            }
        }
        _ => html! { <span {class}>{ if props.blank { "" } else { digit } }</span> },
    }
}

#[component]
fn Bit(props: &BitProps) -> Html {
    bit(props, use_context::<Store>(), use_context::<Speech>())
}

#[derive(Properties, PartialEq)]
struct CutProps {
    cut: u8,
    width: u8,
    #[prop_or_default]
    waiting: bool,
}

/// The handle of the cut: a slider for the keyboard, a thing to drag for everyone else.
#[component]
fn Cut(props: &CutProps) -> Html {
    let dragging = use_state(|| false);
    let (Some(store), Some(speech)) = (use_context::<Store>(), use_context::<Speech>()) else {
        return Html::default();
    };
    let CutProps { cut, width, waiting } = *props;
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
            turn(to);
        })
    };
    let down = {
        let dragging = dragging.clone();
        Callback::from(move |event: PointerEvent| {
            effects::capture(&event);
            dragging.set(true);
        })
    };
    let drag = {
        let dragging = dragging.clone();
        Callback::from(move |event: PointerEvent| {
            if *dragging
                && let Some(to) = effects::cut_at(&event)
                && to != cut
            {
                turn(to);
            }
        })
    };
    let up = {
        let dragging = dragging.clone();
        Callback::from(move |_: PointerEvent| dragging.set(false))
    };
    html! {
        <span class="cut">
            <span class={classes!("handle", dragging.then_some("dragging"))} id="cut" role="slider" tabindex="0"
                data-keys="" aria-label={speech.text("cut-label")} aria-valuemin="0"
                aria-valuemax={width.to_string()} aria-valuenow={cut.to_string()}
                aria-valuetext={format!("/{cut}")}
                onkeydown={keys} onpointerdown={down} onpointermove={drag} onpointerup={up.clone()}
                onpointercancel={up}>
                { if waiting { "/?".to_owned() } else { format!("/{cut}") } }
            </span>
        </span>
    }
}
