//! The tables of a moment, what changed in them marked.

use super::PanelProps;
use crate::app::model::Walking;
use crate::app::speech::{Speech, use_speech};
use wirewalk::trace::Table;
use yew::prelude::*;

/// The tables of the step's view.
#[component]
pub fn Tables(props: &PanelProps) -> Html {
    let speech = use_speech();
    let Walking(player) = &props.player;
    let before = player.cursor.checked_sub(1).map(|before| &player.trace.steps[before].view);
    html! {
        <div class="tables" tabindex="0">
            { for player.step().view.tables().map(|(name, now)| {
                let old = before.and_then(|view| view.tables().find(|(old, _)| *old == name)).map(|(_, table)| table);
                table(&speech, name, now, old, None)
            }) }
        </div>
    }
}

/// A cell that names a message is spoken; any other is text of the wire.
pub fn spoken(speech: &Speech, cell: &str) -> AttrValue {
    if speech.knows("cell", cell) { speech.named("cell", cell) } else { cell.to_owned().into() }
}

/// A cell, whose line may end before the port of an address.
fn cell(speech: &Speech, cell: &str) -> Html {
    match cell.rsplit_once(':').filter(|(address, _)| address.contains('.')) {
        Some((address, port)) => html! { <td class="end">{ address }<wbr />{ ":" }{ port }</td> },
        None => html! { <td>{ spoken(speech, cell) }</td> },
    }
}

/// A table with its title, of its own class; rows that were not in the one before it are marked, in colour and by a sign, and so is the
/// row that begins with `about`, which the step speaks of.
pub fn table(
    speech: &Speech,
    name: &'static str,
    now: &Table,
    before: Option<&Table>,
    about: Option<&str>,
) -> Html {
    html! {
        <table class={name}>
            <caption>{ speech.named("view", name) }</caption>
            <thead><tr>{ for now.columns.iter().map(|column| html! { <th scope="col">{ speech.named("column", column) }</th> }) }</tr></thead>
            <tbody>
                { for now.rows.iter().map(|row| {
                    let fresh = before.is_some_and(|before| !before.rows.contains(row));
                    let about = about.is_some_and(|about| row.first().is_some_and(|first| first == about));
                    html! {
                        <tr class={classes!(fresh.then_some("fresh"), about.then_some("about"))}>{ for row.iter().map(|text| cell(speech, text)) }</tr>
                    }
                }) }
                if now.rows.is_empty() {
                    <tr><td class="none" colspan={now.columns.len().to_string()}>{ speech.text("table-empty") }</td></tr>
                }
            </tbody>
        </table>
    }
}
