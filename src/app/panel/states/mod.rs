//! TCP's states and the ways between them, drawn from the table that connections run on, with both ends of one
//! connection on their states.

mod label;
mod path;
mod place;

use super::PanelProps;
use super::ends::{Side, chooser, sides};
use super::glyph::arrow_head;
use crate::app::effects;
use crate::app::model::Walking;
use crate::app::speech::{Speech, Ui, use_ui};
use label::{Area, LINE, Label, beside, over};
use path::paths;
use place::{ALL, Curve, HALF, Places, ends, state};
use wirewalk::protocol::tcp::TRANSITIONS;
use yew::prelude::*;

/// The diagram at the moment of the step.
#[component]
pub fn States(props: &PanelProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let frame = use_node_ref();
    let size = effects::use_size(&frame);
    let chosen = use_state(|| None::<usize>);
    let diagram = use_memo((size.width, size.height), |(width, height)| Diagram::new(*width, *height));
    let sides = sides(player);
    let decider = player.spot().map(|spot| spot.node);
    let shown: Vec<_> = diagram.shown(&sides);
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |place: usize| {
            chosen.set(if *chosen == Some(place) { None } else { Some(place) });
        })
    };
    let stop = chosen.or_else(|| sides.first().map(here)).unwrap_or(0);
    html! {
        <div class="states-body transport">
            { chooser(&store, player, &speech) }
            <div class="states-frame" ref={frame}>
                <svg viewBox={format!("0 0 {} {}", diagram.places.width, diagram.places.height)} role="group" aria-label={speech.text("states-label")}>
                    { for shown.iter().map(Arrow::draw) }
                    { for shown.iter().map(Arrow::caption) }
                    { for (0..ALL).map(|place| spot(&diagram.places, place, (&sides, decider), stop, *chosen, &choose, &speech)) }
                </svg>
            </div>
            <div class="states-foot">
                <p class="state-note" role="status">
                    if let Some(place) = *chosen {
                        <b>{ state(place).name() }</b>{ " " }{ speech.named("state", &id(state(place).name())) }
                    }
                </p>
                { paths(&sides, &speech) }
            </div>
        </div>
    }
}

/// A state's name in messages and style sheets.
fn id(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// The place where an end is.
fn here(side: &Side) -> usize {
    let last = side.now.path.last().and_then(|last| TRANSITIONS.get(*last)).map(|last| ends(last).1);
    let named = || (0..ALL).find(|place| state(*place).name() == side.now.state);
    last.filter(|place| state(*place).name() == side.now.state).or_else(named).unwrap_or(0)
}

/// What does not change while a run is walked.
struct Diagram {
    places: Places,
    /// The arrows of the figure: transition, curve, and where the label stands if there is room.
    arrows: Vec<(usize, Curve, Option<Label>)>,
}

impl Diagram {
    fn new(width: i32, height: i32) -> Self {
        let places = Places::new(width, height);
        let drawn: Vec<_> =
            TRANSITIONS.iter().enumerate().filter(|(_, transition)| transition.drawn).collect();
        let ends: Vec<_> = drawn.iter().map(|(_, transition)| ends(transition)).collect();
        let curves = places.curves(&ends);
        let said: Vec<_> = drawn.iter().zip(&curves).map(|((_, it), curve)| (*it, *curve)).collect();
        let labels = beside(&said, &places);
        let arrows = drawn.iter().zip(curves).zip(labels);
        let arrows = arrows.map(|(((index, _), curve), label)| (*index, curve, label)).collect();
        Self { places, arrows }
    }

    /// The arrows of the figure, and those it leaves out that were taken; what was just taken is the last.
    fn shown(&self, sides: &[Side]) -> Vec<Arrow> {
        let figure = self.arrows.iter().map(|(index, curve, label)| (*index, *curve, label.clone()));
        let known = |index: &usize| self.arrows.iter().any(|(known, ..)| known == index);
        let mut others: Vec<usize> = sides.iter().flat_map(|side| side.now.path.clone()).collect();
        others.retain(|index| !known(index) && *index < TRANSITIONS.len());
        others.sort_unstable();
        others.dedup();
        let others = others.into_iter().map(|index| {
            let ends = ends(&TRANSITIONS[index]);
            // The figure may have an arrow there, for another event.
            let twin = self.arrows.iter().find(|(known, ..)| place::ends(&TRANSITIONS[*known]) == ends);
            let curve = twin.map(|(_, curve, _)| *curve).or_else(|| self.places.curves(&[ends]).pop());
            (index, curve.unwrap_or(Curve((0, 0), (0, 0), (0, 0))), None)
        });
        let taken: Vec<Area> =
            self.arrows.iter().filter_map(|(_, _, label)| Some(label.as_ref()?.area)).collect();
        let mut shown: Vec<Arrow> = figure
            .chain(others)
            .map(|(index, curve, label)| {
                let took = |side: &&Side| side.now.path.contains(&index);
                let last = sides.iter().any(|side| side.now.path.last() == Some(&index));
                let label =
                    label.or_else(|| last.then(|| over(&TRANSITIONS[index], &curve, &self.places, &taken)));
                Arrow {
                    index,
                    curve,
                    label,
                    marks: sides.iter().filter(took).map(|side| side.mark).collect(),
                    fresh: sides.iter().any(|side| side.fresh().contains(&index)),
                }
            })
            .collect();
        shown.sort_by_key(|arrow| (arrow.fresh, !arrow.marks.is_empty()));
        shown
    }
}

/// A way from one state to another as it is drawn at a moment.
struct Arrow {
    index: usize,
    curve: Curve,
    /// Its label, when there is room or it was taken last.
    label: Option<Label>,
    /// The ends that took it.
    marks: Vec<&'static str>,
    /// Whether the step took it.
    fresh: bool,
}

impl Arrow {
    fn class(&self, kind: &'static str) -> Classes {
        let taken = (!self.marks.is_empty()).then_some("taken");
        classes!(kind, taken, self.marks.clone(), self.fresh.then_some("fresh"))
    }

    fn draw(&self) -> Html {
        let Curve(from, pull, to) = self.curve;
        let line = format!("M{} {}Q{} {} {} {}", from.0, from.1, pull.0, pull.1, to.0, to.1);
        html! {
            <g key={format!("way-{}", self.index)} class={self.class("way")}>
                <path class="shaft" d={line} />
                <path class="head" d={arrow_head(pull, to, 8.0, 3.8)} />
            </g>
        }
    }

    fn caption(&self) -> Html {
        let Some(Label { lines, area }) = &self.label else { return Html::default() };
        let (x, y) = area.head();
        html! {
            <g key={format!("said-{}", self.index)} class={self.class("said")} aria-hidden="true">
                <rect class="back" x={area.at.0.to_string()} y={area.at.1.to_string()} width={area.size.0.to_string()}
                    height={area.size.1.to_string()} rx="3" />
                { for lines.iter().zip(0..).map(|(line, nth)| html! {
                    <text class={if nth == 0 { "event" } else { "action" }} x={x.to_string()}
                        y={(y + nth * LINE).to_string()}>{ line }</text>
                }) }
            </g>
        }
    }
}

fn spot_id(place: usize) -> String {
    format!("state-{place}")
}

/// A state, with the ends that are there.
fn spot(
    places: &Places,
    place: usize,
    (sides, decider): (&[Side], Option<usize>),
    stop: usize,
    chosen: Option<usize>,
    choose: &Callback<usize>,
    speech: &Speech,
) -> Html {
    let name = state(place).name();
    let (x, y) = places.of(place);
    let there: Vec<&Side> = sides.iter().filter(|side| here(side) == place).collect();
    let meaning = speech.named("state", &id(name));
    let nodes: Vec<&str> = there.iter().map(|side| side.name.as_str()).collect();
    // It is called what is seen of it.
    let label = [&[name], &nodes[..]].concat().join(" ");
    let press = choose.reform(move |_: MouseEvent| place);
    let keys = {
        let choose = choose.clone();
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "Enter" | " " => choose.emit(place),
                "ArrowRight" | "ArrowDown" => effects::focus(&spot_id((place + 1) % ALL)),
                "ArrowLeft" | "ArrowUp" => effects::focus(&spot_id((place + ALL - 1) % ALL)),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let decides = there.iter().any(|side| Some(side.node) == decider);
    let class = classes!(
        "spot",
        (!there.is_empty()).then_some("here"),
        decides.then_some("about"),
        (chosen == Some(place)).then_some("shown")
    );
    html! {
        <g key={spot_id(place)} id={spot_id(place)} {class} role="button" data-keys=""
            tabindex={if place == stop { "0" } else { "-1" }} aria-pressed={(chosen == Some(place)).to_string()}
            aria-label={label} transform={format!("translate({x} {y})")} onclick={press} onkeydown={keys}>
            <title>{ meaning }</title>
            <rect class="plate" x={(-HALF.0).to_string()} y={(-HALF.1).to_string()} width={(2 * HALF.0).to_string()}
                height={(2 * HALF.1).to_string()} rx="7" />
            <text class="name" y="4">{ name }</text>
            { for there.into_iter().map(|side| html! { <>{ " " }{ pin(side) }</> }) }
        </g>
    }
}

/// The mark of an end at the corner of its state: the one to the left, the other to the right.
fn pin(side: &Side) -> Html {
    let width = side.name.chars().count() as i32 * 8 + 10;
    let left = if side.mark == "one-end" { -HALF.0 - 6 } else { HALF.0 + 6 - width };
    html! {
        <g key={side.mark} class={classes!("pin", side.mark)} transform={format!("translate({left} {})", -HALF.1 - 9)}>
            <rect width={width.to_string()} height="18" rx="9" />
            <text x={(width / 2).to_string()} y="13">{ side.name.clone() }</text>
        </g>
    }
}
