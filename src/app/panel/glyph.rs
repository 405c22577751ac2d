//! The small drawings that a ladder and a map have in common: what a node is, and a frame on its way, addresses.

use super::decimal;
use wirewalk::trace::{Layer, Node, NodeKind};
use yew::prelude::*;

/// What a node is, drawn around the origin, 26 units wide.
pub fn node_icon(kind: NodeKind) -> Html {
    let path = match kind {
        // A screen on its foot.
        NodeKind::Host => "M-12-9h24v15h-24zM-5 10h10M0 6v4",
        // A box with a wire that ends on all sides.
        NodeKind::Hub => "M-13-8h26v16h-26zM-9 0h18M-5-4v8M0-4v8M5-4v8",
        // A box with arrows to both sides.
        NodeKind::Switch => "M-13-8h26v16h-26zM-9-3h12M0-6l3 3-3 3M9 4h-12M0 1l-3 3 3 3",
        // A disc with arrows to all sides.
        NodeKind::Router => {
            "M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0M-8 0h5M-5-2l2 2-2 2M8 0h-5M5-2l-2 2 2 2M0-3v-5M-2-6l2-2 2 2M0 3v5M-2 6l2 2 2-2"
        }
    };
    html! { <path class={classes!("node-icon", kind.id())} d={path} /> }
}

/// A frame on its way, drawn around the origin: the boxes it is made of, the outermost first.
pub fn parcel(layer: Layer) -> Html {
    const BOX: i32 = 9;
    let boxes: &[Layer] = match layer {
        Layer::Link => &[Layer::Link],
        Layer::Internet => &[Layer::Link, Layer::Internet],
        Layer::Transport => &[Layer::Link, Layer::Internet, Layer::Transport],
        Layer::Tls => &[Layer::Link, Layer::Internet, Layer::Transport, Layer::Tls],
        Layer::Application => &[Layer::Link, Layer::Internet, Layer::Transport, Layer::Application],
    };
    let width = boxes.len() as i32 * BOX + 5;
    let left = -width / 2;
    html! {
        <>
            <rect class="wrap" x={left.to_string()} y="-9" width={width.to_string()} height="18" rx="4" />
            { for boxes.iter().enumerate().map(|(index, layer)| html! {
                <rect class={layer.id()} x={(left + 3 + index as i32 * BOX).to_string()} y="-6"
                    width={(BOX - 1).to_string()} height="12" rx="1.5" />
            }) }
        </>
    }
}

/// The head of an arrow that comes from one point to another: so long, and so wide to either side.
pub fn arrow_head(from: (i32, i32), to: (i32, i32), long: f64, half: f64) -> String {
    let (dx, dy) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
    let length = dx.hypot(dy).max(1.0);
    let (ux, uy) = (dx / length, dy / length);
    let point = |aside: f64| {
        let (x, y) = (f64::from(to.0) - ux * long - uy * aside, f64::from(to.1) - uy * long + ux * aside);
        [x, y].map(|length| decimal((length * 10_000.0) as i32)).join(" ")
    };
    format!("M{} {}L{}L{}z", to.0, to.1, point(half), point(-half))
}

/// The addresses of a node, each on as many lines as it takes in a width.
pub fn address_lines(node: &Node, width: i32) -> Vec<String> {
    /// How wide a character is, in tenths.
    const CHARACTER: i32 = 73;
    let fits = |gap: i32| ((width - gap) * 10 / CHARACTER).max(1) as usize;
    let lines = |address: &String| {
        if address.len() <= fits(10) { vec![address.clone()] } else { broken(address, fits(2)) }
    };
    node.addresses.iter().flat_map(lines).collect()
}

/// An address in pieces of at most so many characters: broken before the length of its prefix, else in the middle of an
/// IPv4 address, else after a separator where there is one.
fn broken(address: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut left = address;
    while left.len() > most && left.is_ascii() {
        let whole = left.find('/').filter(|at| (1..=most).contains(at));
        let middle = || left.match_indices('.').nth(1).map(|(at, _)| at + 1).filter(|at| *at <= most);
        let separator = || left[..most].rfind([':', '.']).map(|at| at + 1);
        let cut = whole.or_else(middle).or_else(separator).unwrap_or(most);
        let (line, rest) = left.split_at(cut);
        lines.push(line.to_owned());
        left = rest;
    }
    lines.push(left.to_owned());
    lines
}
