//! What the linker wrote, with its notes.
//!
//! A function's code says which functions it calls; but the address of a piece of data is a number in it like any
//! other, and so is a function's place in the function table. The linker, which put these numbers there, notes where,
//! and what each stands for, when it is asked to: `build.rs` asks. The format is that of
//! <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use crate::failure::{Doing, Failure, Result};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};
use wasmparser::{
    CustomSectionReader, Data, DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload,
    RelocationEntry, RelocationType, SymbolInfo, TypeRef,
};

/// The data and who mentions what.
#[derive(Debug, Default)]
pub struct Linked {
    /// The data as it is written at the start: addresses and bytes.
    pub segments: Vec<(u32, Vec<u8>)>,
    /// The pieces of data that have a name of their own. What is mentioned is always a whole piece: the compiler
    /// does not count on what lies beside it.
    pub pieces: Vec<Piece>,
    pub mentions: Vec<(Origin, Target)>,
}

/// A piece of data: what was one constant or one static in the source.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its addresses.
    pub range: Range<u32>,
    /// Whether nothing can ever write it.
    pub is_constant: bool,
}

/// Where something is mentioned.
#[derive(Debug, PartialEq, Eq)]
pub enum Origin {
    /// In the code of the function of this name.
    Function(String),
    /// In the data at this address.
    Data(u32),
}

/// What is mentioned.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// The place in the function table of the function of this name.
    Function(String),
    /// The piece of data of this number.
    Piece(usize),
}

impl Linked {
    /// Reads what the linker wrote. It must have kept its notes, and they must fit what it wrote.
    pub fn read(wasm: &[u8]) -> Result<Self> {
        let sections = Sections::read(wasm).doing("Reading what the linker wrote")?;
        if sections.notes.is_empty() {
            return Err(Failure::new("The linker has kept no notes."));
        }
        let names: BTreeSet<_> = sections.functions.values().collect();
        if names.len() != sections.functions.len() {
            return Err(Failure::new("Two functions have the same name, so it says too little."));
        }
        sections.link()
    }
}

/// The parts of the file that matter, in its own numbers.
#[derive(Default)]
struct Sections<'w> {
    wasm: &'w [u8],
    imported_functions: u32,
    /// Where the code section's contents begin, which the notes count from, and where each function's body is.
    code: usize,
    bodies: Vec<Range<usize>>,
    /// The same for the data section, with the address of each segment.
    data: usize,
    segments: Vec<(u32, Range<usize>)>,
    segment_names: Vec<&'w str>,
    symbols: Vec<SymbolInfo<'w>>,
    functions: BTreeMap<u32, &'w str>,
    /// The notes, each with whether it is about the code.
    notes: Vec<(bool, RelocationEntry)>,
}

impl<'w> Sections<'w> {
    fn read(wasm: &'w [u8]) -> wasmparser::Result<Self> {
        let mut sections = Self { wasm, ..Self::default() };
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        sections.imported_functions += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => sections.code = range.start,
                Payload::CodeSectionEntry(body) => sections.bodies.push(body.range()),
                Payload::DataSection(segments) => {
                    sections.data = segments.range().start;
                    for segment in segments {
                        let segment = segment?;
                        let range = segment.range.end - segment.data.len()..segment.range.end;
                        // A segment that is not written at a fixed address has none that anything could lie at.
                        sections.segments.push((address(&segment).unwrap_or(u32::MAX), range));
                    }
                }
                Payload::CustomSection(section) => sections.read_custom(&section)?,
                _ => {}
            }
        }
        Ok(sections)
    }

    fn read_custom(&mut self, section: &CustomSectionReader<'w>) -> wasmparser::Result<()> {
        match section.as_known() {
            KnownCustom::Name(names) => {
                for names in names {
                    if let Name::Function(names) = names? {
                        for function in names {
                            let function = function?;
                            self.functions.insert(function.index, function.name);
                        }
                    }
                }
            }
            KnownCustom::Linking(linking) => {
                for part in linking.subsections() {
                    match part? {
                        Linking::SegmentInfo(segments) => {
                            for segment in segments {
                                self.segment_names.push(segment?.name);
                            }
                        }
                        Linking::SymbolTable(symbols) => {
                            self.symbols = symbols.into_iter().collect::<wasmparser::Result<_>>()?;
                        }
                        _ => {}
                    }
                }
            }
            KnownCustom::Reloc(notes) if matches!(section.name(), "reloc.CODE" | "reloc.DATA") => {
                for note in notes.entries() {
                    self.notes.push((section.name() == "reloc.CODE", note?));
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Puts names and addresses in the place of the file's own numbers.
    fn link(&self) -> Result<Linked> {
        let mut linked = Linked::default();
        let mut piece_of = BTreeMap::new();
        for (number, symbol) in self.symbols.iter().enumerate() {
            let SymbolInfo::Data { symbol: Some(symbol), .. } = symbol else { continue };
            let segment = symbol.index as usize;
            let name = self.segment_names.get(segment).copied().unwrap_or_default();
            // What lies in no segment is zero at the start, and nobody has to put it there.
            let Some((start, bytes)) = self.segments.get(segment) else { continue };
            let start = start.saturating_add(symbol.offset);
            let range = start..start.saturating_add(symbol.size);
            if symbol.offset as usize + symbol.size as usize > bytes.len() {
                return Err(misfit());
            }
            piece_of.insert(number, linked.pieces.len());
            linked.pieces.push(Piece { range, is_constant: name.starts_with(".rodata") });
        }
        for (in_code, note) in &self.notes {
            let number = note.index as usize;
            let target = match note.ty {
                RelocationType::TableIndexSleb | RelocationType::TableIndexI32 => {
                    let Some(SymbolInfo::Func { index, .. }) = self.symbols.get(number) else {
                        return Err(misfit());
                    };
                    Target::Function(self.name(*index)?)
                }
                RelocationType::MemoryAddrLeb
                | RelocationType::MemoryAddrSleb
                | RelocationType::MemoryAddrI32 => {
                    let Some(&piece) = piece_of.get(&number) else { continue };
                    // The number that stands there is the proof that the notes were understood.
                    let meant = i64::from(linked.pieces[piece].range.start) + note.addend;
                    if self.number_at(*in_code, note) != Some(meant as u32) {
                        return Err(misfit());
                    }
                    Target::Piece(piece)
                }
                // These are about code only, and code says by itself which function, type, global or table it means.
                RelocationType::FunctionIndexLeb
                | RelocationType::TypeIndexLeb
                | RelocationType::GlobalIndexLeb
                | RelocationType::TableNumberLeb => continue,
                _ => return Err(misfit()),
            };
            linked.mentions.push((self.origin(*in_code, note)?, target));
        }
        linked.segments =
            self.segments.iter().map(|(start, bytes)| (*start, self.wasm[bytes.clone()].to_vec())).collect();
        Ok(linked)
    }

    /// Where a note's number stands in the file.
    fn place(&self, in_code: bool, note: &RelocationEntry) -> Range<usize> {
        let start = if in_code { self.code } else { self.data };
        let range = note.relocation_range();
        start + range.start..start + range.end
    }

    fn origin(&self, in_code: bool, note: &RelocationEntry) -> Result<Origin> {
        let place = self.place(in_code, note).start;
        if in_code {
            let body = self.bodies.partition_point(|body| body.end <= place);
            let is_inside = self.bodies.get(body).is_some_and(|body| body.contains(&place));
            let index = u32::try_from(body).ok().filter(|_| is_inside).ok_or_else(misfit)?;
            return self.name(self.imported_functions + index).map(Origin::Function);
        }
        let segment = self.segments.iter().find(|(_, bytes)| bytes.contains(&place));
        let address =
            segment.and_then(|(start, bytes)| u32::try_from(place - bytes.start).ok()?.checked_add(*start));
        address.map(Origin::Data).ok_or_else(misfit)
    }

    /// The number a note is about: five bytes with seven bits each in code, four whole ones in data.
    fn number_at(&self, in_code: bool, note: &RelocationEntry) -> Option<u32> {
        let bytes = self.wasm.get(self.place(in_code, note))?;
        let (bits, mask) = if in_code { (7, 0x7f) } else { (8, 0xff) };
        Some(bytes.iter().rev().fold(0, |number, byte| number << bits | u32::from(byte & mask)))
    }

    fn name(&self, function: u32) -> Result<String> {
        self.functions.get(&function).map(|&name| name.to_owned()).ok_or_else(misfit)
    }
}

/// Where a segment is written, if that is known.
fn address(segment: &Data) -> Option<u32> {
    let DataKind::Active { memory_index: 0, offset_expr } = &segment.kind else { return None };
    match offset_expr.get_operators_reader().read().ok()? {
        Operator::I32Const { value } => Some(value.cast_unsigned()),
        _ => None,
    }
}

fn misfit() -> Failure {
    Failure::new("The linker's notes do not fit what it wrote.")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sections as the linker writes them: the memory, two pieces of data at 1024 of which the first is the second's
    /// address, and the notes that say so.
    const NOTED: &[&[u8]] = &[
        b"\0asm\x01\0\0\0\x05\x03\x01\0\x01",
        b"\x0b\x0f\x01\0\x41\x80\x08\x0b\x08\x04\x04\0\0word",
        b"\0\x2b\x07linking\x02\x05\x0b\x01\x07.rodata\0\0\x08\x13\x02\x01\0\x02to\0\0\x04\x01\0\x04word\0\x04\x04",
        b"\0\x11\x0areloc.DATA\x01\x01\x05\x07\x01\0",
    ];

    #[test]
    fn the_linkers_notes_are_read() {
        let linked = Linked::read(&NOTED.concat()).unwrap();
        let piece = |range| Piece { range, is_constant: true };
        assert_eq!(linked.segments, [(1024, b"\x04\x04\0\0word".to_vec())]);
        assert_eq!(linked.pieces, [piece(1024..1028), piece(1028..1032)]);
        assert_eq!(linked.mentions, [(Origin::Data(1024), Target::Piece(1))]);
    }

    #[test]
    fn notes_that_do_not_fit_are_refused() {
        assert!(Linked::read(&NOTED[..3].concat()).is_err(), "there are none");
        let mut moved = NOTED.concat();
        // Where the note is about, there is not the address that it speaks of.
        *moved.iter_mut().rev().nth(2).unwrap() += 1;
        assert!(Linked::read(&moved).is_err());
    }
}
