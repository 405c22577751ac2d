//! What-ifs: those the lesson offers, those in force, and the way back.

use crate::app::effects;
use crate::app::model::{Action, Walking};
use crate::app::speech::{Speech, Ui, use_ui};
use wirewalk::lesson::fault_in;
use wirewalk::player::Look;
use wirewalk::text::Say;
use wirewalk::trace::Numbers;
use wirewalk::trace::pcapng::{self, Vantage};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ExperimentProps {
    /// The lesson as it is.
    pub player: Walking,
}

/// The lesson's what-ifs, the faults in force, and undo, reset and compare.
#[component]
pub fn Experiment(props: &ExperimentProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let act = |action: Box<dyn Fn() -> Action>| {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(action()))
    };
    let presets = player.lesson.presets.iter().map(|preset| {
        let pressed = player.lesson.turned_to(preset) == player.good;
        html! {
            <button type="button" class="button" aria-pressed={pressed.to_string()}
                onclick={act(Box::new(move || Action::Preset(preset)))}>{ speech.named("preset", preset.id) }</button>
        }
    });
    let faults = player
        .trace
        .world
        .iter()
        .flat_map(|world| world.faults.iter().enumerate().zip(std::iter::repeat(world)));
    let faults = faults.map(|((index, fault), world)| {
        let described = speech.plain(&fault_in(world, &fault.spec));
        let remove = speech.plain(&Say::new("fault-remove").with("fault", described.to_string()));
        html! {
            <li class={classes!((fault.met == 0).then_some("unmet"))}>
                <span>{ described }</span>
                if fault.met == 0 { <span class="hint">{ speech.text("fault-unmet") }</span> }
                <button type="button" class="button" aria-label={remove}
                    onclick={act(Box::new(move || Action::Mend(index)))}>{ "×" }</button>
            </li>
        }
    });
    let faults: Vec<Html> = faults.collect();
    let compare = {
        let look = Look { compare: !player.look.compare, ..player.look.clone() };
        act(Box::new(move || Action::Look(look.clone())))
    };
    html! {
        <div class="experiment">
            if !player.lesson.presets.is_empty() {
                <div class="presets" role="group" aria-label={speech.text("what-if")}>
                    <b aria-hidden="true">{ speech.text("what-if") }</b>
                    { for presets }
                </div>
            }
            if !faults.is_empty() {
                <ul class="faults" aria-label={speech.text("faults-in-force")}>{ for faults }</ul>
            }
            <div class="tools">
                if !player.past.is_empty() {
                    <button type="button" class="button" id="undo" onclick={act(Box::new(|| Action::Undo))}>{ speech.text("undo") }</button>
                }
                if player.without.is_some() {
                    <button type="button" class="button" id="compare" aria-pressed={player.look.compare.to_string()}
                        onclick={compare}>{ speech.text("compare") }</button>
                }
            </div>
        </div>
    }
}

/// What is done with the whole run: how its numbers are counted, and the capture of it.
#[component]
pub fn RunTools(props: &ExperimentProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let relative = player.numbers() == Numbers::Relative;
    let count = {
        let numbers = if relative { Numbers::Absolute } else { Numbers::Relative };
        let look = Look { numbers, ..player.look.clone() };
        Callback::from(move |_: MouseEvent| store.dispatch(Action::Look(look.clone())))
    };
    let save = {
        let (walking, speech) = (props.player.clone(), speech.clone());
        Callback::from(move |_: MouseEvent| save_capture(&walking, &speech))
    };
    html! {
        <div class="tools">
            if player.lesson.connects() {
                <button type="button" class="button" id="numbers" title={speech.text("numbers-relative-label")}
                    aria-pressed={relative.to_string()} onclick={count}>{ speech.text("numbers-relative") }</button>
            }
            <button type="button" class="button" id="save-capture" title={speech.text("save-capture-label")}
                onclick={save}>{ speech.text("save-capture") }</button>
        </div>
    }
}

/// Saves the run as a capture, narrated in the language spoken.
fn save_capture(Walking(player): &Walking, speech: &Speech) {
    if let Some(world) = &player.trace.world {
        let comment = |event| pcapng::comment(world, event, |say| speech.plain(say).to_string());
        let capture = pcapng::write(world, Vantage::Senders, comment);
        effects::save(
            &format!("wirewalk-{}.pcapng", player.lesson.id),
            "application/vnd.tcpdump.pcap",
            &capture,
        );
    }
}
