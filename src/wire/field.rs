//! What a recording [`Reader`](super::Reader) leaves behind: the named parts of the bytes it read.

/// A named part of some bytes: a header, a field of it, or bits of that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The standard's own name, as in `Time to Live`.
    pub name: &'static str,
    /// How deep it is nested; a field holds those after it that are deeper.
    pub depth: u8,
    /// Where it begins: in bits from the start of its source.
    pub start: u32,
    /// How long it is, in bits.
    pub bits: u32,
    /// What was read there; `None` for a part that only holds others.
    pub value: Option<FieldValue>,
}

impl Field {
    /// The name in messages and exports: `Time to Live` is `time-to-live`.
    pub fn id(&self) -> String {
        let kept = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
        let id: String = self.name.chars().map(kept).collect();
        id.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
    }

    /// The bit after its last one.
    pub const fn end(&self) -> u32 {
        self.start + self.bits
    }
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// An unsigned integer, most significant bit first, as the Internet's byte order has it.
    Number(u64),
    /// Bytes, such as an address or a payload; they are where the field says.
    Bytes,
}

/// The fields of one source, each before those it holds, in the order of the bytes.
///
/// Those that hold no others tile the source: no bit is in two of them, none in none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree(pub Vec<Field>);

impl Tree {
    /// The fields that the one at `index` holds, with their indexes: its own, not those of their own.
    pub fn children(&self, index: usize) -> impl Iterator<Item = (usize, &Field)> {
        let depth = self.0[index].depth;
        self.inside(index).filter(move |(_, field)| field.depth == depth + 1)
    }

    /// Everything in the field at `index`, with indexes.
    pub fn inside(&self, index: usize) -> impl Iterator<Item = (usize, &Field)> {
        let depth = self.0[index].depth;
        self.0.iter().enumerate().skip(index + 1).take_while(move |(_, field)| field.depth > depth)
    }

    /// The fields that hold no others.
    pub fn leaves(&self) -> impl Iterator<Item = (usize, &Field)> {
        let next = self.0.iter().skip(1).map(|field| field.depth).chain([0]);
        self.0
            .iter()
            .enumerate()
            .zip(next)
            .filter(|((_, field), next)| *next <= field.depth)
            .map(|(leaf, _)| leaf)
    }
}
