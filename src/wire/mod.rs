//! Bytes and headers, both ways. One file a format; none of them knows time, a peer or state.
//!
//! Five laws hold for every format: reading gives the same with and without recording; the leaves of the tree tile
//! the input; a truncated input keeps the tree up to the cut and says what is missing; no bytes panic; and what was
//! written reads back as it was.

mod field;
mod reader;
mod writer;

pub use field::{Field, FieldValue, Tree};
pub use reader::{Malformed, Reader, Result};
pub use writer::Writer;
