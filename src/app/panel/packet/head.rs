//! Which frame this is, what became of it, and what met it on the way.

use super::picked::View;
use crate::app::model::Action;
use wirewalk::lesson::fault_in;
use wirewalk::player::{Look, Move};
use wirewalk::text::Say;
use wirewalk::trace::Fate;
use yew::prelude::*;

/// The frame's name, way and fate, with buttons to the frames before and after it.
pub fn head(view: &View) -> Html {
    let Some(world) = view.world() else { return Html::default() };
    let speech = &view.ui.speech;
    let frame = &world.frames[view.frame];
    let node = |index: usize| world.nodes.get(index).map_or("?", |node| node.name.as_str());
    let way = Say::new("packet-way").with("from", node(frame.name.node)).with("to", node(frame.to));
    let sent = Say::new("packet-sent").with("at", frame.sent.to_string());
    html! {
        <div class="frame-head">
            { neighbour(view, "packet-earlier", "‹", view.frame.checked_sub(1)) }
            <b><code>{ &view.name }</code></b>
            { neighbour(view, "packet-later", "›", later(view)) }
            <span class="way"><b>{ speech.plain(&way) }</b>{ " · " }{ speech.plain(&sent) }{ " · " }{ fate(view) }</span>
            { cause(view) }
            { for frame.faults.iter().map(|fault| met(view, *fault)) }
            if let Some(problem) = view.opened.dissection.problem {
                <p class="wrong">{ speech.html(&Say::new("packet-problem").with("problem", problem.to_string())) }</p>
            }
            if let Some(field) = view.opened.dissection.zero_length {
                <p class="wrong">{ speech.html(&Say::new("packet-zero-length").with("field", field)) }</p>
            }
        </div>
    }
}

/// The next frame, when it was sent by the end of the step: later ones are still to come.
fn later(view: &View) -> Option<usize> {
    let next = view.frame + 1;
    (next < view.world()?.sent(view.player.0.step().event?)).then_some(next)
}

/// A button that opens another frame.
fn neighbour(view: &View, id: &'static str, sign: &'static str, frame: Option<usize>) -> Html {
    let world = view.world();
    let name = frame.and_then(|frame| Some(world?.name_of(world?.frames.get(frame)?)));
    let (store, look) = (view.ui.store.clone(), view.player.0.look.clone());
    let label = view.ui.speech.text(id);
    let off = name.is_none();
    let open = Callback::from(move |_: MouseEvent| {
        store.dispatch(Action::Look(Look { frame: name.clone(), ..look.clone() }));
    });
    html! {
        <button type="button" class="button small" aria-label={label.clone()} title={label} disabled={off}
            onclick={open}>{ sign }</button>
    }
}

/// The way to the step that made the sender send the frame, when that is an earlier one.
fn cause(view: &View) -> Html {
    let player = &view.player.0;
    let cause = view.world().and_then(|world| world.frames[view.frame].cause);
    let step = cause.and_then(|event| player.trace.step_of(event)).filter(|step| *step < player.cursor);
    let Some(step) = step else { return Html::default() };
    let store = view.ui.store.clone();
    let jump = Callback::from(move |_: MouseEvent| store.dispatch(Action::Move(Move::To(step))));
    let say = Say::new("packet-cause").with("step", step + 1);
    html! { <button type="button" class="button small" onclick={jump}>{ view.ui.speech.plain(&say) }</button> }
}

/// What became of the frame.
fn fate(view: &View) -> Html {
    let Some(world) = view.world() else { return Html::default() };
    let speech = &view.ui.speech;
    match world.frames[view.frame].fate {
        Fate::Flying => html! { { speech.text("packet-flying") } },
        Fate::Delivered(at) => {
            html! { { speech.plain(&Say::new("packet-arrived").with("at", at.to_string())) } }
        }
        Fate::Lost(at, why) => {
            let why = speech.named("loss", why.id()).to_string();
            let say = Say::new("packet-lost").with("at", at.to_string()).with("why", why);
            html! { <b class="lost">{ "✗ " }{ speech.plain(&say) }</b> }
        }
    }
}

/// A fault that met the frame, and a way to take it back.
fn met(view: &View, fault: usize) -> Html {
    let applied = view.world().and_then(|world| Some((world, world.faults.get(fault)?)));
    let Some((world, applied)) = applied else { return Html::default() };
    let speech = &view.ui.speech;
    let store = view.ui.store.clone();
    let mend = Callback::from(move |_: MouseEvent| store.dispatch(Action::Mend(fault)));
    html! {
        <span class="met">
            { speech.plain(&fault_in(world, &applied.fault)) }
            <button type="button" class="button small" onclick={mend}>{ speech.text("packet-mend") }</button>
        </span>
    }
}
