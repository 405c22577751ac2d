//! A checksum worked out, word by word.

use super::picked::{Pick, View};
use wirewalk::text::Say;
use wirewalk::trace::{Sum, Worked};
use yew::prelude::*;

/// How many words are written out at each end; what lies between is added alike.
const ENDS: usize = 12;

/// The fold-out; nothing for a layer without a checksum.
pub fn sum(view: &View) -> Html {
    let Some(worked) = view.opened.worked(view.layer) else { return Html::default() };
    let speech = &view.ui.speech;
    let open = view.picked.unfolded[1];
    let picked = view.picked.clone();
    let toggle = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        picked.dispatch(Pick::Unfold(1));
    });
    html! {
        <details class="sum" {open}>
            <summary onclick={toggle}>{ speech.text("sum-title") }</summary>
            if open {
                <p>{ speech.text("sum-lead") }</p>
                if worked.pseudo > 0 {
                    <p>{ speech.plain(&Say::new("sum-pseudo").with("bytes", worked.pseudo)) }</p>
                }
                { table(view, &worked) }
                { result(view, &worked) }
            }
        </details>
    }
}

fn table(view: &View, worked: &Worked) -> Html {
    let speech = &view.ui.speech;
    let (words, pseudo) = (&worked.words, worked.pseudo);
    let short = words.len() <= 2 * ENDS + 1;
    let row = |step: &Sum| {
        html! {
            <tr class={(step.at < pseudo).then_some("pseudo")}>
                <td>{ format!("{:04x}", step.word) }</td>
                <td>{ format!("{:04x}", step.sum) }</td>
                <td>if step.carries() { { format!("{:x} ", step.total) }{ speech.text("sum-carry") } }</td>
            </tr>
        }
    };
    let head = if short { &words[..] } else { &words[..ENDS] };
    let tail = if short { &[] } else { &words[words.len() - ENDS..] };
    let more = Say::new("sum-more").with("count", words.len() - head.len() - tail.len());
    html! {
        <table>
            <thead><tr><th>{ speech.text("sum-word") }</th><th>{ speech.text("sum-total") }</th><td></td></tr></thead>
            <tbody>
                { for head.iter().map(row) }
                if !short { <tr><td colspan="3">{ speech.plain(&more) }</td></tr> }
                { for tail.iter().map(row) }
            </tbody>
        </table>
    }
}

fn result(view: &View, worked: &Worked) -> Html {
    let speech = &view.ui.speech;
    let sum = worked.words.last().map_or(0, |step| step.sum);
    let hex = |word: u16| format!("{word:04x}");
    let verdict = worked.verdict;
    let result = Say::new("sum-result").with("sum", hex(sum)).with("computed", hex(!sum));
    let judged = if verdict.is_right() {
        Say::new("sum-right")
    } else {
        Say::new("sum-wrong").with("found", hex(verdict.found))
    };
    html! { <p><b>{ speech.html(&result) }</b>{ ". " }{ speech.html(&judged) }</p> }
}
