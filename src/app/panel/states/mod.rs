//! TCP's states and the ways between them, drawn from the table that connections run on, with both ends of one
//! connection on their states.

mod path;

use wirewalk::order::sort_by_key;
use super::ends::{Side, chooser, sides};
use super::glyph::arrow_head;
use super::{PanelProps, Ran};
use crate::app::effects;
use crate::app::model::Walking;
use crate::app::speech::{Speech, Ui, use_ui};
use path::paths;
use wirewalk::protocol::tcp::figure::{FIGURE, Meets, place};
use wirewalk::trace::layout::diagram::{Curve, Diagram, HALF, LINE, Label, MARK};
use yew::prelude::*;

/// The diagram at the moment of the step: the states that this run meets, or all of them.
#[component]
pub fn States(props: &PanelProps) -> Html {
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let frame = use_node_ref();
    let size = effects::use_size(&frame);
    let chosen = use_state(|| None::<usize>);
    let whole = use_state(|| false);
    let sides = sides(player);
    let name = player.conversation().map(|conversation| conversation.name);
    let meets = use_memo((Ran(player.trace.clone()), name, *whole), |(Ran(trace), name, whole)| {
        if *whole { Meets::all() } else { Meets::of(trace, name.as_deref()) }
    });
    let drawn = (meets.clone(), size.width, size.height);
    let diagram = use_memo(drawn, |(meets, width, height)| meets.diagram((*width, *height)));
    let shown = arrows(&meets, &diagram, &sides);
    let decider = player.spot().map(|spot| spot.node);
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |place: usize| {
            chosen.set(if *chosen == Some(place) { None } else { Some(place) });
        })
    };
    let stop = chosen.or_else(|| sides.first().map(here)).filter(|place| meets.places.contains(place));
    let stop = stop.or(meets.places.first().copied());
    let toggle = {
        let whole = whole.clone();
        Callback::from(move |_: MouseEvent| whole.set(!*whole))
    };
    let spots =
        Spots { meets: &meets, diagram: &diagram, sides: &sides, stop, chosen: *chosen, choose, decider };
    html! {
        <div class="states-body transport">
            { chooser(&store, player, &speech) }
            <div class="states-frame" ref={frame}>
                <svg viewBox={format!("0 0 {} {}", diagram.width, diagram.height)} role="group" aria-label={speech.text("states-label")}>
                    { for shown.iter().map(Arrow::draw) }
                    { for shown.iter().map(Arrow::caption) }
                    { for (0..meets.places.len()).map(|nth| spots.spot(nth, &speech)) }
                </svg>
            </div>
            <div class="states-foot">
                <p class="state-note" role="status">
                    if let Some(place) = *chosen {
                        <b>{ FIGURE[place].0.name() }</b>{ " " }{ speech.named("state", &id(FIGURE[place].0.name())) }
                    }
                </p>
                { paths(&sides, &speech) }
                <button type="button" class="button small" id="all-states" aria-pressed={whole.to_string()} onclick={toggle}>
                    { speech.text("states-all") }</button>
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
    place(&side.now.path, side.now.state)
}

/// The arrows at a moment; what was just taken is the last.
fn arrows(meets: &Meets, diagram: &Diagram, sides: &[Side]) -> Vec<Arrow> {
    let fresh = |edge: usize| sides.iter().any(|side| side.fresh().contains(&meets.transitions[edge]));
    let last = |edge: usize| sides.iter().any(|side| side.now.path.last() == Some(&meets.transitions[edge]));
    let next = |edge: usize| sides.iter().any(|side| meets.leaves(edge, here(side)));
    let all = 0..diagram.curves.len();
    let mut needed: Vec<usize> = all.clone().filter(|edge| fresh(*edge) || last(*edge)).collect();
    needed.extend(all.clone().filter(|edge| next(*edge) && !(fresh(*edge) || last(*edge))));
    let labels = diagram.labels(&needed);
    let mut shown: Vec<Arrow> = all
        .zip(labels)
        .map(|(edge, label)| Arrow {
            transition: meets.transitions[edge],
            curve: diagram.curves[edge],
            label,
            marks: sides
                .iter()
                .filter(|side| side.now.path.contains(&meets.transitions[edge]))
                .map(|side| side.mark)
                .collect(),
            fresh: fresh(edge),
            next: next(edge),
        })
        .collect();
    sort_by_key(&mut shown, |arrow| (arrow.fresh, !arrow.marks.is_empty(), arrow.next));
    shown
}

/// A way from one state to another as it is drawn at a moment.
struct Arrow {
    transition: usize,
    curve: Curve,
    /// Its label, when there is room or it matters now.
    label: Option<Label>,
    /// The ends that took it.
    marks: Vec<&'static str>,
    /// Whether the step took it.
    fresh: bool,
    /// Whether it leads on from where an end is.
    next: bool,
}

impl Arrow {
    fn class(&self, kind: &'static str) -> Classes {
        let taken = (!self.marks.is_empty()).then_some("taken");
        classes!(kind, taken, self.marks.clone(), self.fresh.then_some("fresh"), self.next.then_some("next"))
    }

    fn draw(&self) -> Html {
        let Curve(from, pull, to) = self.curve;
        let line = format!("M{} {}Q{} {} {} {}", from.0, from.1, pull.0, pull.1, to.0, to.1);
        html! {
            <g key={format!("way-{}", self.transition)} class={self.class("way")}>
                <path class="shaft" d={line} />
                <path class="head" d={arrow_head(pull, to, 8.0, 3.8)} />
            </g>
        }
    }

    fn caption(&self) -> Html {
        let Some(Label { lines, area }) = &self.label else { return Html::default() };
        let (x, y) = area.head();
        html! {
            <g key={format!("said-{}", self.transition)} class={self.class("said")} aria-hidden="true">
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

/// The states as they are drawn at a moment.
struct Spots<'a> {
    meets: &'a Meets,
    diagram: &'a Diagram,
    sides: &'a [Side],
    /// The place that Tab leads to.
    stop: Option<usize>,
    chosen: Option<usize>,
    choose: Callback<usize>,
    /// The node that decided.
    decider: Option<usize>,
}

impl Spots<'_> {
    /// A state, with the ends that are there.
    fn spot(&self, nth: usize, speech: &Speech) -> Html {
        let places = &self.meets.places;
        let place = places[nth];
        let name = FIGURE[place].0.name();
        let (x, y) = self.diagram.at[nth];
        let there: Vec<&Side> = self.sides.iter().filter(|side| here(side) == place).collect();
        let meaning = speech.named("state", &id(name));
        let nodes: Vec<&str> = there.iter().map(|side| side.name.as_str()).collect();
        // It is called what is seen of it.
        let label = [&[name], &nodes[..]].concat().join(" ");
        let press = self.choose.reform(move |_: MouseEvent| place);
        let keys = {
            let choose = self.choose.clone();
            let beside = [1, places.len() - 1].map(|on| places[(nth + on) % places.len()]);
            Callback::from(move |event: KeyboardEvent| {
                match event.key().as_str() {
                    "Enter" | " " => choose.emit(place),
                    "ArrowRight" | "ArrowDown" => effects::focus(&spot_id(beside[0])),
                    "ArrowLeft" | "ArrowUp" => effects::focus(&spot_id(beside[1])),
                    _ => return,
                }
                event.prevent_default();
                event.stop_propagation();
            })
        };
        let chosen = self.chosen == Some(place);
        let decides = there.iter().any(|side| Some(side.node) == self.decider);
        let class = classes!(
            "spot",
            (!there.is_empty()).then_some("here"),
            decides.then_some("about"),
            chosen.then_some("shown")
        );
        html! {
            <g key={spot_id(place)} id={spot_id(place)} {class} role="button" data-keys=""
                tabindex={if self.stop == Some(place) { "0" } else { "-1" }} aria-pressed={chosen.to_string()}
                aria-label={label} transform={format!("translate({x} {y})")} onclick={press} onkeydown={keys}>
                <title>{ meaning }</title>
                <rect class="plate" x={(-HALF.0).to_string()} y={(-HALF.1).to_string()} width={(2 * HALF.0).to_string()}
                    height={(2 * HALF.1).to_string()} rx="7" />
                <text class="name" y="4">{ name }</text>
                { for there.into_iter().map(|side| html! { <>{ " " }{ pin(side) }</> }) }
            </g>
        }
    }
}

/// The mark of an end at the corner of its state: the one to the left, the other to the right.
fn pin(side: &Side) -> Html {
    let width = side.name.chars().count() as i32 * 8 + 10;
    let left = if side.mark == "one-end" { -HALF.0 - MARK.0 } else { HALF.0 + MARK.0 - width };
    html! {
        <g key={side.mark} class={classes!("pin", side.mark)} transform={format!("translate({left} {})", -HALF.1 - MARK.1)}>
            <rect width={width.to_string()} height="18" rx="9" />
            <text x={(width / 2).to_string()} y="13">{ side.name.clone() }</text>
        </g>
    }
}
