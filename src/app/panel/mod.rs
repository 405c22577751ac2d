//! Ways of showing a trace at a cursor. A panel never knows which lesson it shows.

mod ends;
mod frames;
mod glyph;
mod narration;

pub use frames::{Frames, decider, has_frames};
pub use narration::{Narration, connections, moves};
pub use tables::{spoken, table};

use super::model::Walking;
use super::speech::Speech;
use std::rc::Rc;
use wirewalk::lesson::Panel;
use wirewalk::player::Player;
use wirewalk::trace::{Numbers, Origins, Trace, Value};
use yew::prelude::*;

/// A panel's picture.
pub struct Picture {
    /// Draws it.
    pub draw: fn(Walking) -> Html,
}

/// Lists the panels, each a module and a component in it, and a part of the program of its own.
macro_rules! panels {
    ($($module:ident: $panel:ident),* $(,)?) => {
        $(mod $module;)*

        /// The gates of the panels.
        mod gate {
            use super::Picture;
            use yew::html;
            $(wirewalk::gate! {
                $module: Picture = Picture { draw: |player| html! { <super::$module::$panel {player} /> } }
            })*
        }

        /// The picture of a panel, once its part of the program is there.
        pub fn picture(panel: Panel) -> Option<&'static Picture> {
            match panel {
                $(Panel::$panel => gate::$module()),*
            }
        }
    };
}

panels! {
    bits: Bits,
    facts: Facts,
    ladder: Ladder,
    map: Map,
    packet: Packet,
    parts: Parts,
    socket: Socket,
    sockets: Sockets,
    states: States,
    tables: Tables,
    tree: Tree,
}

/// What every panel is a picture of.
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// The trace and the cursor.
    pub player: Walking,
}

/// A value in a line of text.
pub fn value(speech: &Speech, value: &Value) -> AttrValue {
    use wirewalk::text::Arg;
    match value {
        Value::Number(number) => speech.arg(&Arg::Number(*number)),
        Value::Text(text) => text.clone().into(),
        Value::Say(say) => speech.plain(say),
        Value::Bits(row) => row.value.to_string().into(),
        Value::Blocks(blocks) => speech.arg(&Arg::from(blocks.leaves.len())),
        Value::Table(table) => speech.arg(&Arg::from(table.rows.len())),
        Value::Connections(connections) => speech.arg(&Arg::from(connections.len())),
    }
}

/// Lines in a list, of which so many are in sight and the others open.
fn more(mut lines: Vec<Html>, most: usize, speech: &Speech) -> Html {
    use wirewalk::text::Say;
    let rest = lines.split_off(lines.len().min(most));
    let list = |lines: Vec<Html>| html! { <ul>{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> };
    let count = Say::new("changed-more").with("count", rest.len());
    html! {
        <>
            if !lines.is_empty() { { list(lines) } }
            if !rest.is_empty() { <details><summary>{ speech.plain(&count) }</summary>{ list(rest) }</details> }
        </>
    }
}

/// A run that compares by identity: it never changes.
pub struct Ran(pub Rc<Trace>);

impl PartialEq for Ran {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// By frame, what its sequence numbers are counted from; nothing when they are shown as they stand on the wire.
#[hook]
pub fn use_origins(player: &Player) -> Rc<Vec<Origins>> {
    use_memo((Ran(player.trace.clone()), player.numbers()), |(Ran(trace), numbers)| {
        let world = trace.world.as_ref().filter(|_| *numbers == Numbers::Relative);
        world.map_or_else(Vec::new, |world| world.origins())
    })
}

/// A variable's name in messages: `snd-una` for `SND.UNA`.
pub fn variable_id(name: &str) -> String {
    name.to_ascii_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-")
}

/// A variable as it is called: by the standard's name, or, where it has none, in the learner's language.
pub fn variable_name(speech: &Speech, name: &'static str) -> AttrValue {
    let id = variable_id(name);
    if speech.knows("name", &id) { speech.named("name", &id) } else { name.into() }
}

/// A length in the unit of the page's letters, which presenting makes larger.
pub fn rem(length: i32) -> String {
    format!("{}rem", decimal(length * 625))
}

/// A number of ten-thousandths. Writing floating-point numbers would be another 5 kB to load.
pub fn decimal(ten_thousandths: i32) -> String {
    let sign = if ten_thousandths < 0 { "-" } else { "" };
    let amount = ten_thousandths.unsigned_abs();
    format!("{sign}{}.{:04}", amount / 10_000, amount % 10_000)
}
