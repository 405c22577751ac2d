//! A block and its parts: a row for each prefix length, a block as wide as its share. What is too small to draw
//! is folded, and says how much it holds.

use super::PanelProps;
use crate::app::effects;
use crate::app::model::{Action, Walking};
use crate::app::speech::{Speech, Ui, use_ui};
use std::cell::RefCell;
use std::rc::Rc;
use wirewalk::address::{Address, Family, Prefix};
use wirewalk::lesson::Gesture;
use wirewalk::text::{Arg, Say};
use wirewalk::trace::Leaf;
use yew::prelude::*;

/// The drawing's width in its own units, tenths of a CSS pixel or so, on a desk and on a phone. Powers of two
/// halve without a rest.
const WIDE: u32 = 8192;
const PHONE: u32 = 3072;
/// For a room, where letters are larger.
const ROOM: u32 = 5632;
/// The height of a level, and the distance to the next.
const LEVEL: u32 = 290;
const PITCH: u32 = 330;
/// Nothing narrower than this is drawn.
const NARROWEST: u32 = 90;

/// One thing to draw.
struct Node<'a> {
    prefix: Prefix,
    x: u32,
    width: u32,
    level: u8,
    shape: Shape<'a>,
}

enum Shape<'a> {
    /// Cut further below.
    Branch,
    /// A part.
    Leaf(&'a Leaf),
    /// This many parts, too small to draw.
    Folded(usize),
}

/// The blocks as they are at the cursor.
#[component]
pub fn Tree(props: &PanelProps) -> Html {
    let selected = use_state(|| None::<Prefix>);
    let closer = use_state(|| None::<Prefix>);
    // A block that is cut or joined by a key is drawn anew, and is given the focus back.
    let refocus = use_mut_ref(|| None::<Prefix>);
    {
        let refocus = refocus.clone();
        use_effect(move || {
            if let Some(prefix) = refocus.take() {
                effects::focus(&format!("block-{prefix}"));
            }
        });
    }
    let Ui { store, speech, .. } = use_ui();
    let Walking(player) = &props.player;
    let Some(blocks) = player.step().view.blocks().or_else(|| player.trace.facts.blocks()) else {
        return Html::default();
    };
    // A look closer at a block that this run no longer has is a look at the whole.
    let root = closer.filter(|closer| blocks.root.covers(*closer)).unwrap_or(blocks.root);
    let width = match (store.present, store.narrow) {
        (Some(_), _) => ROOM,
        (None, true) => PHONE,
        (None, false) => WIDE,
    };
    let mut nodes = Vec::new();
    layout(&mut nodes, root, &blocks.leaves, 0, width, 0);
    let levels = nodes.iter().map(|node| node.level).max().unwrap_or(0);
    let folded: usize =
        nodes.iter().map(|node| if let Shape::Folded(count) = node.shape { count } else { 0 }).sum();
    let here = blocks.here.filter(|here| root.contains(*here)).and_then(|here| place(&nodes, here));
    let floor = |level: u8| u32::from(level + 1) * PITCH;
    let height = floor(levels) + if here.is_some() { 300 } else { 0 };

    let picks = (player.lesson.turn)(&player.good, Gesture::Pick(root)).is_some();
    let press = {
        let (store, selected, closer) = (store.clone(), selected.clone(), closer.clone());
        let editable = blocks.editable;
        Callback::from(move |(prefix, kind): (Prefix, Kind)| match kind {
            Kind::Folded => closer.set(Some(prefix)),
            _ if picks => store.dispatch(Action::Turn(Gesture::Pick(prefix))),
            Kind::Leaf if editable && prefix.halves().is_some() => {
                selected.set(Some(prefix));
                store.dispatch(Action::Turn(Gesture::Split(prefix)));
            }
            _ => selected.set(Some(prefix)),
        })
    };
    let join = {
        let store = store.clone();
        Callback::from(move |prefix| store.dispatch(Action::Turn(Gesture::Join(prefix))))
    };
    let chosen = selected.filter(|selected| nodes.iter().any(|node| node.prefix == *selected));
    let shared = NodeContext {
        current: blocks.current,
        chosen,
        editable: blocks.editable,
        press,
        join: join.clone(),
        refocus,
    };
    html! {
        <div class="tree">
            <svg viewBox={format!("0 0 {width} {height}")} role="group" aria-label={blocks.root.to_string()}>
                { for nodes.iter().map(|node| draw(node, &shared, &speech)) }
                if let Some((x, level)) = here {
                    <g class="here" aria-hidden="true">
                        <path d={format!("M{x} {}v130", floor(level) - PITCH + LEVEL)} />
                        <text x={x.clamp(600, width - 600).to_string()}
                            y={(floor(level) + 210).to_string()}>
                            { speech.text("you-are-here") }</text>
                    </g>
                }
            </svg>
            <div class="tools">
                if folded > 0 { <span>{ speech.plain(&Say::new("folded").with("count", folded)) }</span> }
                if root != blocks.root {
                    { tool(&speech, "look-whole", blocks.root, { let closer = closer.clone(); Callback::from(move |_| closer.set(None)) }) }
                }
                if let Some(chosen) = chosen {
                    if blocks.editable && !blocks.leaves.iter().any(|leaf| leaf.prefix == chosen) {
                        { tool(&speech, "join-button", chosen, { let join = join.clone(); Callback::from(move |_| join.emit(chosen)) }) }
                    }
                    if chosen != root && !picks {
                        { tool(&speech, "look-closer", chosen, { let closer = closer.clone(); Callback::from(move |_| closer.set(Some(chosen))) }) }
                    }
                }
                if blocks.editable { <Even root={blocks.root} /> }
            </div>
        </div>
    }
}

fn tool(speech: &Speech, id: &'static str, prefix: Prefix, press: Callback<MouseEvent>) -> Html {
    let label = speech.plain(&Say::new(id).with("prefix", prefix.to_string()));
    html! { <button type="button" class="button" onclick={press}>{ label }</button> }
}

#[derive(Properties, PartialEq)]
struct EvenProps {
    root: Prefix,
}

/// Cuts the whole block into equal parts.
#[component]
fn Even(props: &EvenProps) -> Html {
    const MOST_LEVELS: u8 = 12;
    let Ui { store, speech, .. } = use_ui();
    let root = props.root;
    let change = Callback::from(move |event: Event| {
        let select: Option<web_sys::HtmlSelectElement> = event.target_dyn_into();
        if let Some(select) = select
            && let Ok(length) = select.value().parse()
        {
            select.set_selected_index(0);
            store.dispatch(Action::Turn(Gesture::Even(length)));
        }
    });
    html! {
        <label>{ speech.text("even") }{ " " }
            <select id="even" onchange={change}>
                <option value="" selected=true>{ speech.text("even-choose") }</option>
                { for (0..=MOST_LEVELS.min(root.host_bits())).map(|level| html! {
                    <option value={(root.length() + level).to_string()}>
                        { format!("/{} × {}", root.length() + level, speech.arg(&Arg::Number(1 << level))) }
                    </option>
                }) }
            </select>
        </label>
    }
}

/// Lays out a block and everything in it. `leaves` are those inside it.
fn layout<'a>(nodes: &mut Vec<Node<'a>>, prefix: Prefix, leaves: &'a [Leaf], x: u32, width: u32, level: u8) {
    let mut push = |shape| nodes.push(Node { prefix, x, width, level, shape });
    match leaves {
        [] => push(Shape::Branch),
        [leaf] if leaf.prefix.covers(prefix) => push(Shape::Leaf(leaf)),
        _ if width / 2 < NARROWEST => push(Shape::Folded(leaves.len())),
        _ => {
            push(Shape::Branch);
            let Some([low, high]) = prefix.halves() else { return };
            let middle = leaves.partition_point(|leaf| leaf.prefix < high && !high.covers(leaf.prefix));
            let (left, right) = leaves.split_at(middle);
            for (half, leaves, x) in [(low, left, x), (high, right, x + width / 2)] {
                if !leaves.is_empty() {
                    layout(nodes, half, leaves, x, width / 2, level + 1);
                }
            }
        }
    }
}

/// Where an address is, and the lowest level drawn there.
fn place(nodes: &[Node], address: Address) -> Option<(u32, u8)> {
    let node = nodes.iter().filter(|node| node.prefix.contains(address)).max_by_key(|node| node.level)?;
    let offset = address.value() - node.prefix.network().value();
    // The block's width is its size, so the share of one is the share of the other; 16 bits of it are enough.
    let share = match node.prefix.host_bits() {
        bits @ 0..=16 => offset << (16 - bits),
        bits => offset >> (bits - 16),
    };
    Some((node.x + ((u128::from(node.width) * share) >> 16) as u32 + node.width / 512, node.level))
}

/// What a press falls on.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Branch,
    Leaf,
    Folded,
}

struct NodeContext {
    current: Option<Prefix>,
    chosen: Option<Prefix>,
    editable: bool,
    press: Callback<(Prefix, Kind)>,
    join: Callback<Prefix>,
    refocus: Rc<RefCell<Option<Prefix>>>,
}

fn draw(node: &Node, shared: &NodeContext, speech: &Speech) -> Html {
    let prefix = node.prefix;
    let (kind, role, name) = match node.shape {
        Shape::Branch => (Kind::Branch, "branch", ""),
        Shape::Leaf(leaf) => (Kind::Leaf, leaf.role.id(), leaf.name.as_str()),
        Shape::Folded(_) => (Kind::Folded, "folded", ""),
    };
    let title = match node.shape {
        Shape::Folded(count) => speech.plain(&Say::new("folded").with("count", count)).to_string(),
        _ => [name, &prefix.to_string()].join(" ").trim_start().to_owned(),
    };
    let y = u32::from(node.level) * PITCH + 10;
    let press = {
        let press = shared.press.clone();
        Callback::from(move |_: MouseEvent| press.emit((prefix, kind)))
    };
    let keys = {
        let (press, join, refocus) = (shared.press.clone(), shared.join.clone(), shared.refocus.clone());
        let joins = if shared.editable { prefix.parent() } else { None };
        Callback::from(move |event: KeyboardEvent| {
            match (event.key().as_str(), joins) {
                ("Enter" | " ", _) => {
                    refocus.replace(Some(prefix));
                    press.emit((prefix, kind));
                }
                ("Backspace" | "Delete", Some(parent)) => {
                    refocus.replace(Some(parent));
                    join.emit(parent);
                }
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    let class = classes!(
        "block",
        role,
        (shared.current == Some(prefix)).then_some("current"),
        (shared.chosen == Some(prefix)).then_some("chosen")
    );
    html! {
        <g key={prefix.to_string()} id={format!("block-{prefix}")} {class} role="button" tabindex="0" aria-label={title.clone()} onclick={press}
            onkeydown={keys}>
            <title>{ title }</title>
            <rect x={(node.x + 8).to_string()} y={y.to_string()} rx="40"
                width={(node.width - 16).to_string()} height={LEVEL.to_string()} />
            <text x={(node.x + node.width / 2).to_string()} y={(y + LEVEL / 2 + 40).to_string()}>
                { caption(node, name) }</text>
        </g>
    }
}

/// As much of a block's name as fits: all of it, the changed end of the address, the length, or nothing.
fn caption(node: &Node, name: &str) -> String {
    const CHARACTER: u32 = 70;
    if let Shape::Folded(count) = node.shape {
        return if node.width > 400 { format!("… {count}") } else { "…".to_owned() };
    }
    let full = node.prefix.to_string();
    let short = match node.prefix.family() {
        Family::V4 if node.prefix.length() > 16 => full.splitn(3, '.').last().map(|end| format!(".{end}")),
        _ => None,
    };
    let length = format!("/{}", node.prefix.length());
    let named = (!name.is_empty()).then(|| format!("{name} {full}"));
    let named_short = (!name.is_empty()).then(|| name.to_owned());
    [named, Some(full.clone()).filter(|_| name.is_empty()), named_short, short, Some(length)]
        .into_iter()
        .flatten()
        .find(|text| {
            text.chars().map(|c| if c.is_ascii() { CHARACTER } else { 2 * CHARACTER }).sum::<u32>() + 80
                < node.width
        })
        .unwrap_or_default()
}
