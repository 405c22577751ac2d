//! The blocks as a table, a page at a time, and as files to keep.

use super::PanelProps;
use crate::app::effects;
use crate::app::model::Walking;
use crate::app::speech::{Speech, use_speech};
use wirewalk::lesson::export::{COLUMNS, csv, markdown, row};
use wirewalk::text::Say;
use yew::prelude::*;

/// How many rows a page of the table has: what fits is drawn, however many there are.
const PAGE: usize = 50;

/// The parts of the block, in order.
#[component]
pub fn Parts(props: &PanelProps) -> Html {
    let page = use_state(|| 0);
    let speech = use_speech();
    let Walking(player) = &props.player;
    let Some(blocks) = player.step().view.blocks().filter(|blocks| !blocks.leaves.is_empty()) else {
        return Html::default();
    };
    let count = blocks.leaves.len();
    let from = (*page * PAGE).min((count - 1) / PAGE * PAGE);
    let to = (from + PAGE).min(count);
    let turn = |to: usize| {
        let page = page.clone();
        Callback::from(move |_: MouseEvent| page.set(to))
    };
    let titles: Vec<String> = COLUMNS.iter().map(|name| speech.named("column", name).to_string()).collect();
    // What is kept is the whole plan, as it stands at the end, whatever step is shown.
    let save = |name: &'static str, kind: &'static str, write: fn(&[String], &[[String; 7]]) -> String| {
        let (titles, player, speech) = (titles.clone(), player.clone(), speech.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(blocks) = player.trace.steps[player.last()].view.blocks() {
                let rows: Vec<_> = blocks.leaves.iter().map(|leaf| row(leaf, role(&speech, leaf))).collect();
                effects::save(name, kind, write(&titles, &rows).as_bytes());
            }
        })
    };
    let range = Say::new("parts-range").with("from", from + 1).with("to", to).with("count", count);
    html! {
        <div class="parts">
            <div class="tools">
                if count > PAGE {
                    <button type="button" class="button" disabled={from == 0} onclick={turn(from.saturating_sub(PAGE) / PAGE)}>
                        { speech.text("parts-earlier") }</button>
                    <span>{ speech.plain(&range) }</span>
                    <button type="button" class="button" disabled={to == count} onclick={turn(to / PAGE)}>
                        { speech.text("parts-later") }</button>
                }
                <span class="space"></span>
                <button type="button" class="button" id="save-csv" onclick={save("wirewalk-plan.csv", "text/csv", csv)}>
                    { speech.text("export-csv") }</button>
                <button type="button" class="button" onclick={save("wirewalk-plan.md", "text/markdown", markdown)}>
                    { speech.text("export-markdown") }</button>
            </div>
            <div class="scroll" tabindex="0" role="region" aria-label={speech.text("parts-list")}>
                <table>
                    <thead><tr>{ for titles.iter().map(|title| html! { <th scope="col">{ title }</th> }) }</tr></thead>
                    <tbody>
                        { for blocks.leaves[from..to].iter().map(|leaf| html! {
                            <tr class={leaf.role.id()}>
                                { for row(leaf, role(&speech, leaf)).into_iter().map(|cell| html! { <td>{ cell }</td> }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

fn role(speech: &Speech, leaf: &wirewalk::trace::Leaf) -> String {
    speech.plain(&Say::new("role").with("role", leaf.role.id())).to_string()
}
