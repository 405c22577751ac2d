//! What-ifs: those the lesson offers, and those in force.

use crate::app::effects;
use crate::app::model::{Action, Store, Walking};
use crate::app::speech::{Speech, Ui};
use std::rc::Rc;
use wirewalk::lesson::{Preset, fault_in};
use wirewalk::player::{Look, Player};
use wirewalk::text::Say;
use wirewalk::trace::Numbers;
use wirewalk::trace::pcapng::{self, Vantage};
use yew::prelude::*;

/// The faults in force, and the comparison with a run without them.
pub fn experiment(Ui { store, speech, .. }: &Ui, walking: &Walking) -> Html {
    let Walking(player) = walking;
    let act = |action: Box<dyn Fn() -> Action>| {
        let store = store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(action()))
    };
    let faults = player
        .trace
        .world
        .iter()
        .flat_map(|world| world.faults.iter().enumerate().zip(std::iter::repeat(world)));
    let faults = faults.map(|((index, fault), world)| {
        let described = speech.plain(&fault_in(world, &fault.fault));
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
            { presets(store, speech, player) }
            if !faults.is_empty() {
                <ul class="faults" aria-label={speech.text("faults-in-force")}>{ for faults }</ul>
            }
            <div class="tools">
                if player.without.is_some() {
                    <button type="button" class="button" id="compare" aria-pressed={player.look.compare.to_string()}
                        onclick={compare}>{ speech.text("compare") }</button>
                }
            </div>
        </div>
    }
}

/// The lesson's own what-ifs in a list, at the one that is in force.
fn presets(store: &Store, speech: &Speech, player: &Rc<Player>) -> Html {
    let presets = player.lesson.presets;
    if presets.is_empty() {
        return Html::default();
    }
    let is_in_force = |preset: &Preset| player.lesson.turned_to(preset) == player.good;
    let none = player.good.iter().next().is_none();
    let store = store.clone();
    let choose = Callback::from(move |event: Event| {
        let chosen = super::selected(&event).and_then(|index| presets.get(index.checked_sub(1)?));
        store.dispatch(match chosen {
            Some(preset) => Action::Preset(preset),
            None => Action::Plain,
        });
    });
    html! {
        <div class="choose presets">
            <select id="what-if" class="button" aria-label={speech.text("what-if")} onchange={choose}>
                <option selected={none}>{ speech.text("what-if") }</option>
                { for presets.iter().map(|preset| html! {
                    <option value={preset.id} selected={is_in_force(preset)}>{ speech.named("preset", preset.id) }</option>
                }) }
            </select>
        </div>
    }
}

/// What is done with the whole run: how its numbers are counted, and the capture of it.
pub fn run_tools(Ui { store, speech, .. }: &Ui, walking: &Walking) -> Html {
    let Walking(player) = walking;
    let relative = player.numbers() == Numbers::Relative;
    let count = {
        let numbers = if relative { Numbers::Absolute } else { Numbers::Relative };
        let (store, look) = (store.clone(), Look { numbers, ..player.look.clone() });
        Callback::from(move |_: MouseEvent| store.dispatch(Action::Look(look.clone())))
    };
    let save = {
        let (walking, speech) = (walking.clone(), speech.clone());
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
