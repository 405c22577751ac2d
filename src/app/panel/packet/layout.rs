//! Where a header's fields stand in a figure that is 32 bits wide, as the standards draw it.

use wirewalk::trace::Opened;

/// The width of the figure in bits.
pub const WIDTH: u32 = 32;
/// Fields longer than this many bits are drawn shorter, since they would push the others away.
const LONGEST: u32 = 160;

/// A rectangle of the figure. A field that does not fit into a row has several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The field, by index in the tree.
    pub field: usize,
    /// The row it begins in, and the column, in bits.
    pub at: (u32, u32),
    /// How many bits wide.
    pub width: u32,
    /// How many rows high.
    pub height: u32,
    /// Whether this is the piece that holds the field's name and value.
    pub main: bool,
    /// How it hangs together with the piece of the same field above it.
    pub joins: Joins,
}

/// Along which part of its upper side a piece hangs together with the one above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joins {
    /// None.
    Apart,
    /// All of it.
    Whole,
    /// The right half.
    Right,
}

/// The pieces of a layer's figure, in reading order; they fill its rows without a gap.
pub fn pieces(opened: &Opened, layer: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for field in opened.leaves(layer) {
        let bits = opened.field(field).bits;
        let drawn = if bits > LONGEST { 2 * WIDTH + bits % WIDTH } else { bits };
        let first = pieces.len();
        lay(field, at, drawn, &mut pieces);
        at += drawn;
        join(&mut pieces[first..]);
    }
    pieces
}

/// Cuts a field at the ends of the rows: what is left of the first row, whole rows, what begins the last.
fn lay(field: usize, from: u32, bits: u32, pieces: &mut Vec<Piece>) {
    let (mut at, end) = (from, from + bits);
    while at < end {
        let (row, column) = (at / WIDTH, at % WIDTH);
        let rows = if column == 0 { (end - at) / WIDTH } else { 0 };
        let (width, height) = match rows {
            0 => ((end - at).min(WIDTH - column), 1),
            rows => (WIDTH, rows),
        };
        let joins = Joins::Apart;
        pieces.push(Piece { field, at: (row, column), width, height, main: false, joins });
        at += width * height;
    }
}

/// Finds the piece with the most room for the name, and where the pieces touch.
fn join(pieces: &mut [Piece]) {
    let roomiest = (0..pieces.len()).rev().max_by_key(|index| pieces[*index].width * pieces[*index].height);
    if let Some(roomiest) = roomiest {
        pieces[roomiest].main = true;
    }
    for index in 1..pieces.len() {
        let (above, piece) = (pieces[index - 1], &mut pieces[index]);
        piece.joins = match (above.at.1, piece.width) {
            (0, _) => Joins::Whole,
            (column, WIDTH) if column == WIDTH / 2 => Joins::Right,
            _ => Joins::Apart,
        };
    }
}

/// The piece that the arrow keys lead to from the field that has the focus; its field.
pub fn step(pieces: &[Piece], from: usize, key: &str) -> Option<usize> {
    let here = pieces.iter().find(|piece| piece.field == from && piece.main)?;
    let mut fields: Vec<_> = pieces.iter().map(|piece| piece.field).collect();
    fields.dedup();
    let index = fields.iter().position(|field| *field == from)?;
    let beside = |row: Option<u32>| {
        let (row, column) = (row?, here.at.1);
        let covers = |piece: &&Piece| {
            (piece.at.0..piece.at.0 + piece.height).contains(&row)
                && (piece.at.1..piece.at.1 + piece.width).contains(&column)
                && piece.field != from
        };
        pieces.iter().find(covers).map(|piece| piece.field)
    };
    match key {
        "ArrowLeft" => fields.get(index.checked_sub(1)?).copied(),
        "ArrowRight" => fields.get(index + 1).copied(),
        "ArrowUp" => beside(here.at.0.checked_sub(1)),
        "ArrowDown" => beside(Some(here.at.0 + here.height)),
        "Home" => fields.first().copied(),
        "End" => fields.last().copied(),
        _ => None,
    }
}
