//! Ways of showing a trace at a cursor. A panel never knows which lesson it shows.

mod bits;
mod facts;
mod glyph;
mod ladder;
mod map;
mod narration;
mod packet;
mod parts;
mod tables;
mod tree;

pub use bits::Bits;
pub use facts::Facts;
pub use ladder::Ladder;
pub use map::Map;
pub use narration::Narration;
pub use packet::Packet;
pub use parts::Parts;
pub use tables::{Tables, table};
pub use tree::Tree;

use super::model::Walking;
use super::speech::Speech;
use wirewalk::trace::Value;
use yew::prelude::*;

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
