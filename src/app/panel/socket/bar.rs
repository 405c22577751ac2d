//! A sequence space as a bar: what lies where, and the places that have names.

use wirewalk::order::sort;
use crate::app::effects;
use crate::app::speech::{Speech, use_speech};
use wirewalk::text::Say;
use wirewalk::trace::{Numbers, Space, Span};
use yew::prelude::*;

/// How high the bar is, and a line of the names below it.
const BAR: i32 = 22;
const LINE: i32 = 15;
/// How wide a piece is at least, and what is over and done with at most.
const NARROWEST: i32 = 14;
const FOLDED: i32 = 30;
/// How wide a character is, in tenths.
const CHARACTER: i32 = 73;

#[derive(Properties, PartialEq)]
pub struct BarProps {
    /// What is drawn.
    pub space: Space,
    /// How its numbers are written.
    pub numbers: Numbers,
    /// The message that says which space it is.
    pub title: &'static str,
}

/// The bar, what its parts are, and the numbers of the part that is pointed at.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let speech = use_speech();
    let frame = use_node_ref();
    let size = effects::use_size(&frame);
    let picked = use_state(|| None::<usize>);
    let scale = Scale::new(&props.space, size.width);
    let names = names(&props.space, props.numbers, &scale, size.width);
    let rows = names.iter().map(|name| name.row + 1).max().unwrap_or(0);
    let height = BAR + 6 + LINE * rows;
    let pick = |index: usize| {
        let (picked, again) = (picked.clone(), *picked == Some(index));
        Callback::from(move |_: MouseEvent| picked.set((!again).then_some(index)))
    };
    let parts = props.space.spans.iter().enumerate();
    html! {
        <div class="space-bar">
            <h4>{ speech.text(props.title) }</h4>
            <div ref={frame}>
                <svg viewBox={format!("0 0 {} {height}", size.width.max(1))} aria-hidden="true">
                    { for parts.clone().map(|(index, (range, span))| {
                        let (from, to) = (scale.x(range.start), scale.x(range.end));
                        let class = classes!("part", span.id(), (*picked == Some(index)).then_some("shown"));
                        let count = (range.end - range.start).to_string();
                        let fits = count.len() as i32 * CHARACTER / 10 + 6 <= to - from;
                        html! {
                            <g {class} onclick={pick(index)}>
                                <title>{ told(&props.space, index, props.numbers, &speech) }</title>
                                <rect x={from.to_string()} y="1" width={(to - from).max(1).to_string()} height={BAR.to_string()} />
                                if fits { <text x={((from + to) / 2).to_string()} y={(BAR - 6).to_string()}>{ count }</text> }
                            </g>
                        }
                    }) }
                    { for names.iter().map(|name| html! {
                        <g class="place">
                            <path d={format!("M{} 0V{}", name.x, BAR + 4 + LINE * name.row)} />
                            <text x={name.left.to_string()} y={(BAR + 2 + LINE * (name.row + 1)).to_string()}>{ &name.text }</text>
                        </g>
                    }) }
                </svg>
            </div>
            <ul class="parts-of">
                { for parts.map(|(index, (range, span))| html! {
                    <li>
                        <button type="button" class="part-name" aria-pressed={(*picked == Some(index)).to_string()}
                            title={told(&props.space, index, props.numbers, &speech)} onclick={pick(index)}>
                            <i class={classes!("swatch", span.id())}></i>
                            { speech.named("span", span.id()) }{ " " }<code>{ range.end - range.start }</code>
                        </button>
                    </li>
                }) }
            </ul>
            if let Some(index) = *picked {
                <p class="part-told" role="status">{ told(&props.space, index, props.numbers, &speech) }</p>
            }
        </div>
    }
}

/// What a part is, with its numbers; empty when it is gone.
fn told(space: &Space, index: usize, numbers: Numbers, speech: &Speech) -> AttrValue {
    let Some((range, span)) = space.spans.get(index) else { return AttrValue::default() };
    let say = Say::new("span-told")
        .with("span", speech.named("span", span.id()).to_string())
        .with("count", u128::from(range.end - range.start))
        .with("from", space.spelled(range.start, numbers))
        .with("to", space.spelled(range.end.saturating_sub(1), numbers));
    speech.plain(&say)
}

/// Where positions stand: a longer part is wider, but far less than it is longer, so that one byte is still seen
/// beside a window of thousands; what is over and done with is folded.
struct Scale(Vec<(u64, i32)>);

impl Scale {
    fn new(space: &Space, width: i32) -> Self {
        let ends = space.spans.iter().flat_map(|(range, _)| [range.start, range.end]);
        let mut at: Vec<u64> = ends.chain(space.marks.iter().map(|(_, at)| *at)).collect();
        sort(&mut at);
        at.dedup();
        let done = |from: u64| {
            let mut spans = space.spans.iter();
            spans
                .any(|(range, span)| matches!(span, Span::Acknowledged | Span::Read) && range.contains(&from))
        };
        let pieces: Vec<(i32, i32)> = at
            .windows(2)
            .map(|ends| match ends {
                [from, _] if done(*from) => (FOLDED, 0),
                [from, to] => (NARROWEST, (to - from).isqrt() as i32),
                _ => (0, 0),
            })
            .collect();
        let least: i32 = pieces.iter().map(|(least, _)| least).sum();
        let shares: i32 = pieces.iter().map(|(_, share)| share).sum();
        let room = (width - 2 - least).max(0);
        let mut x = 1;
        let widths = pieces.iter().map(|(least, share)| least + room * share / shares.max(1));
        let mut edges = vec![x];
        for width in widths {
            x += width;
            edges.push(x);
        }
        Self(at.into_iter().zip(edges).collect())
    }

    fn x(&self, position: u64) -> i32 {
        self.0.iter().find(|(at, _)| *at == position).map_or(0, |(_, x)| *x)
    }
}

/// The names of a place, and where they are written.
struct Name {
    x: i32,
    left: i32,
    row: i32,
    text: String,
}

/// Names of one place stand together; those that would touch stand in different lines.
fn names(space: &Space, numbers: Numbers, scale: &Scale, width: i32) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    let mut ends: Vec<i32> = Vec::new();
    for marks in space.marks.chunk_by(|a, b| a.1 == b.1) {
        let Some((_, at)) = marks.first() else { continue };
        let all: Vec<_> = marks.iter().map(|(name, _)| *name).collect();
        let text = format!("{} {}", all.join(" = "), space.spelled(*at, numbers));
        let (x, wide) = (scale.x(*at), text.chars().count() as i32 * CHARACTER / 10);
        let left = (x - wide / 2).min(width - wide).max(0);
        let row = ends.iter().position(|end| end + 8 < left).unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = left + wide,
            None => ends.push(left + wide),
        }
        names.push(Name { x, left, row: row as i32, text });
    }
    names
}
