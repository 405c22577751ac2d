//! State that explains itself: named values, and the difference between two moments.

use super::Connection;
use crate::address::{Address, Prefix};
use crate::text::Say;
use std::borrow::Cow;

/// The named values of one moment, in the order they should be read. A name is a message: `view-NAME`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View(pub Vec<(&'static str, Value)>);

impl View {
    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(given, _)| *given == name).map(|(_, value)| value)
    }

    /// Sets the value of `name`, in place when it has one already.
    pub fn set(&mut self, name: &'static str, value: Value) {
        match self.0.iter_mut().find(|(given, _)| *given == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    /// The rows of the table of this name, to be changed; none when there is no such table.
    pub fn rows_mut(&mut self, name: &str) -> Option<&mut Vec<Vec<String>>> {
        self.0.iter_mut().find_map(|(given, value)| match value {
            Value::Table(table) if *given == name => Some(&mut table.rows),
            _ => None,
        })
    }

    /// The rows of bits, in order.
    pub fn bits(&self) -> impl Iterator<Item = (&'static str, &BitRow)> {
        self.0.iter().filter_map(|(name, value)| match value {
            Value::Bits(row) => Some((*name, row)),
            _ => None,
        })
    }

    /// The tables, in order.
    pub fn tables(&self) -> impl Iterator<Item = (&'static str, &Table)> {
        self.0.iter().filter_map(|(name, value)| match value {
            Value::Table(table) => Some((*name, table)),
            _ => None,
        })
    }

    /// The TCP connections.
    pub fn connections(&self) -> impl Iterator<Item = &Connection> {
        self.0
            .iter()
            .filter_map(|(_, value)| match value {
                Value::Connections(connections) => Some(connections),
                _ => None,
            })
            .flatten()
    }

    /// The blocks to be drawn as a tree, if any.
    pub fn blocks(&self) -> Option<&Blocks> {
        self.0.iter().find_map(|(_, value)| match value {
            Value::Blocks(blocks) => Some(blocks),
            _ => None,
        })
    }
}

/// A value in a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count.
    Number(u128),
    /// Text of the wire.
    Text(String),
    /// A message, such as the name of an address kind.
    Say(Say),
    /// Bits, shown one by one.
    Bits(BitRow),
    /// Prefixes, shown as a tree and a list.
    Blocks(Blocks),
    /// Rows, such as a cache's.
    Table(Table),
    /// TCP connections, as this end of each holds them.
    Connections(Vec<Connection>),
}

/// Rows of text of the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What each column is called: the messages `column-NAME`. The first tells the rows apart.
    pub columns: &'static [&'static str],
    /// The rows, each as long as there are columns. A cell NAME is the message `cell-NAME` where there is one.
    pub rows: Vec<Vec<String>>,
}

/// An address or a mask, bit by bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BitRow {
    /// The bits.
    pub value: Address,
    /// How many of them belong to the network, once the cut is drawn.
    pub cut: Option<u8>,
}

/// A block and the blocks it is cut into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocks {
    /// What is drawn as the whole.
    pub root: Prefix,
    /// The parts in ascending order; they do not overlap and need not fill the root.
    pub leaves: Vec<Leaf>,
    /// The block this moment is about.
    pub current: Option<Prefix>,
    /// The address this moment is about.
    pub here: Option<Address>,
    /// Whether the learner may cut and join the parts.
    pub editable: bool,
}

/// One part of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// Which addresses.
    pub prefix: Prefix,
    /// What they are to this step.
    pub role: Role,
    /// What the planner calls it, or empty.
    pub name: String,
}

/// What a block is to the step that shows it; the message `role-ID`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// One of the parts.
    Part,
    /// Given away.
    Used,
    /// Left to give.
    Free,
    /// Not to be touched.
    Forbidden,
}

impl Role {
    /// The role's name in style sheets and messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Part => "part",
            Self::Used => "used",
            Self::Free => "free",
            Self::Forbidden => "forbidden",
        }
    }
}

/// One value that a step changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// The node it belongs to, by index, when there is a network.
    pub node: Option<usize>,
    /// Which.
    pub name: &'static str,
    /// What it was; `None` when it is new.
    pub before: Option<Cow<'a, Value>>,
    /// What it is now.
    pub after: Cow<'a, Value>,
}

impl Change<'_> {
    /// The same, apart from the views it was found in.
    pub fn owned(self) -> Change<'static> {
        let owned = |value: Cow<'_, Value>| Cow::Owned(value.into_owned());
        Change { node: self.node, name: self.name, before: self.before.map(owned), after: owned(self.after) }
    }
}

/// What is different in `after`.
pub fn changes<'a>(node: Option<usize>, before: Option<&'a View>, after: &'a View) -> Vec<Change<'a>> {
    after
        .0
        .iter()
        .map(|(name, value)| Change {
            node,
            name,
            before: before.and_then(|view| view.get(name)).map(Cow::Borrowed),
            after: Cow::Borrowed(value),
        })
        .filter(|change| change.before.as_ref() != Some(&change.after))
        .collect()
}
