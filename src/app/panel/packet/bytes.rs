//! Every byte of the frame in hexadecimal, 16 a row in two groups, with the characters they would be beside them.

use super::picked::{Shared, View};
use crate::app::effects;
use crate::app::speech::{Speech, use_speech};
use wirewalk::text::Say;
use wirewalk::trace::Opened;
use yew::prelude::*;

/// How many bytes a row has.
const ROW: usize = 16;

/// The dump: one stop for the keyboard, in which the arrow keys go from byte to byte and from row to row.
pub fn bytes(view: &View) -> Html {
    let stop = stop(view);
    let shown = |field: Option<usize>| field.map(|field| view.opened.bytes_of(field)).unwrap_or_default();
    let (chosen, lit) = (shown(view.field), shown(view.picked.hover));
    let starts = |byte: usize| view.opened.layers().iter().any(|layer| layer.bytes.start == byte && byte > 0);
    let length = view.opened.bytes.len();
    let mark = |byte: usize| Mark {
        colour: view.colour(view.opened.layer_at(byte)),
        chosen: chosen.contains(&byte),
        lit: lit.contains(&byte),
        starts: starts(byte),
    };
    html! {
        <div class="dump" role="grid" aria-label={view.ui.speech.text("dump")} onkeydown={keys(view, stop)}>
            { for (0..length).step_by(ROW).map(|start| {
                let row = start..(start + ROW).min(length);
                html! {
                    <Row key={start} opened={Shared(view.opened.clone())} {start} stop={Some(stop).filter(|stop| row.contains(stop))}
                        marks={row.map(mark).collect::<Vec<_>>()} />
                }
            }) }
        </div>
    }
}

/// The byte that takes the focus: the one picked, else the first of the picked field.
fn stop(view: &View) -> usize {
    let first = view.field.map(|field| view.opened.bytes_of(field).start);
    view.picked.byte.or(first).unwrap_or_default().min(view.opened.bytes.len().saturating_sub(1))
}

fn keys(view: &View, stop: usize) -> Callback<KeyboardEvent> {
    let view = view.clone();
    Callback::from(move |event: KeyboardEvent| {
        let last = view.opened.bytes.len() - 1;
        let to = match event.key().as_str() {
            "ArrowLeft" => stop.checked_sub(1),
            "ArrowRight" => Some(stop + 1),
            "ArrowUp" => stop.checked_sub(ROW),
            "ArrowDown" => Some(stop + ROW),
            "Home" => Some(stop - stop % ROW),
            "End" => Some((stop - stop % ROW + ROW - 1).min(last)),
            "Enter" | " " => {
                // Again the same byte: the next field in it, and its bits below.
                event.prevent_default();
                view.pick_byte(stop);
                return;
            }
            _ => return,
        };
        event.prevent_default();
        if let Some(to) = to.filter(|to| *to <= last) {
            view.pick_byte(to);
            effects::focus(&format!("byte-{to}"));
        }
    })
}

/// How a byte is marked.
#[derive(Clone, PartialEq)]
struct Mark {
    colour: &'static str,
    chosen: bool,
    lit: bool,
    starts: bool,
}

#[derive(Properties, PartialEq)]
struct RowProps {
    opened: Shared,
    start: usize,
    stop: Option<usize>,
    marks: Vec<Mark>,
}

/// A row of the dump. It is drawn again only when its own marks change.
#[component]
fn Row(props: &RowProps) -> Html {
    let speech = use_speech();
    let RowProps { opened: Shared(opened), start, stop, marks } = props;
    let half = |from: usize| marks.iter().enumerate().skip(from).take(ROW / 2);
    let class = |mark: &Mark| {
        classes!(
            mark.colour,
            mark.chosen.then_some("chosen"),
            mark.lit.then_some("lit"),
            mark.starts.then_some("starts")
        )
    };
    let byte = |(index, mark): (usize, &Mark)| {
        let at = start + index;
        let tabindex = if *stop == Some(at) { "0" } else { "-1" };
        html! {
            <span role="gridcell" id={format!("byte-{at}")} class={classes!("byte", class(mark))} data-byte={at.to_string()}
                data-keys="" {tabindex} aria-label={label(&speech, opened, at)} aria-selected={mark.chosen.to_string()}>
                { format!("{:02x}", opened.bytes[at]) }</span>
        }
    };
    let character = |(index, mark): (usize, &Mark)| {
        let at = start + index;
        let byte = opened.bytes[at];
        let shown = if byte.is_ascii_graphic() || byte == b' ' { char::from(byte) } else { '·' };
        html! { <span class={class(mark)} data-byte={at.to_string()}>{ shown }</span> }
    };
    html! {
        <div class="dump-row" role="row">
            <span class="offset" role="rowheader">{ format!("{start:04x}") }</span>
            <span class="octets-a" role="presentation">{ for half(0).map(byte) }</span>
            <span class="octets-b" role="presentation">{ for half(ROW / 2).map(byte) }</span>
            <span class="ascii-a" aria-hidden="true">{ for half(0).map(character) }</span>
            <span class="ascii-b" aria-hidden="true">{ for half(ROW / 2).map(character) }</span>
        </div>
    }
}

/// A byte as it is read out: its place, its value and the field it belongs to.
fn label(speech: &Speech, opened: &Opened, at: usize) -> AttrValue {
    let field = opened.field_at(at as u32 * 8).map(|field| speech.named("field", &opened.key(field)));
    speech.plain(
        &Say::new("dump-label")
            .with("index", at)
            .with("hex", format!("{:02x}", opened.bytes[at]))
            .with("field", field.unwrap_or_default().to_string()),
    )
}
