//! What a program's functions and its data mention by number, which the linker's notes tell.

use super::{
    graph::SHELL,
    linked::{Linked, Origin, Target},
};
use crate::failure::{Failure, Result};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};
use walrus::{ConstExpr, Data, DataKind, FunctionKind, MemoryId, Module, ir::Value};

/// The notes about a module, by its own indices.
#[derive(Debug, Default)]
pub struct Links {
    linked: Linked,
    functions: BTreeMap<usize, Mentions>,
    pieces: BTreeMap<usize, Mentions>,
    /// What is mentioned where it is not known to whom that matters.
    pub anywhere: Mentions,
    /// The functions whose place in the table is mentioned at all. Whatever else is in it is there for another reason.
    pub pointed: BTreeSet<usize>,
}

/// The functions whose places in the function table some code or data holds, and the pieces of data.
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    pub functions: BTreeSet<usize>,
    pub pieces: BTreeSet<usize>,
}

impl Links {
    /// The notes of what the linker wrote, for what wasm-bindgen has made of it.
    pub fn new(module: &Module, linked: Linked) -> Result<Self> {
        if segments(module) != linked.segments {
            return Err(Failure::new("The linker's notes are about another program."));
        }
        let locals = module.funcs.iter().filter(|function| matches!(function.kind, FunctionKind::Local(_)));
        let by_name: BTreeMap<&str, usize> =
            locals.filter_map(|function| Some((function.name.as_deref()?, function.id().index()))).collect();
        let mut links = Self::default();
        for (origin, target) in &linked.mentions {
            let add = |mentions: &mut Mentions| match target {
                Target::Function(name) => mentions.functions.extend(by_name.get(name.as_str())),
                Target::Piece(piece) => _ = mentions.pieces.insert(*piece),
            };
            match origin {
                Origin::Function(name) => match by_name.get(name.as_str()) {
                    Some(function) => add(links.functions.entry(*function).or_default()),
                    // wasm-bindgen took this function out, and JavaScript may know by now what it knew.
                    None => add(&mut links.anywhere),
                },
                Origin::Data(address) => {
                    let mut is_owned = false;
                    for (number, piece) in linked.pieces.iter().enumerate() {
                        if piece.range.contains(address) {
                            add(links.pieces.entry(number).or_default());
                            is_owned = true;
                        }
                    }
                    if !is_owned {
                        add(&mut links.anywhere);
                    }
                }
            }
            if let Target::Function(name) = target {
                links.pointed.extend(by_name.get(name.as_str()));
            }
        }
        links.linked = linked;
        Ok(links)
    }

    /// What a function's code mentions.
    pub fn of_function(&self, function: usize) -> Mentions {
        self.functions.get(&function).cloned().unwrap_or_default()
    }

    /// What a piece of data mentions.
    pub fn of_piece(&self, piece: usize) -> Mentions {
        self.pieces.get(&piece).cloned().unwrap_or_default()
    }

    /// The data that leaves the first part, given the part that each piece is in: runs of it, each with
    /// its part. Only constants do leave: should a part ever be loaded a second time, nothing that was written since is
    /// lost.
    pub fn leaving(
        &self,
        part_of: &dyn Fn(usize) -> usize,
        nearest: &dyn Fn(usize, usize) -> usize,
    ) -> Vec<(usize, Range<u32>)> {
        let mut owners: BTreeMap<u32, usize> = BTreeMap::new();
        for (number, piece) in self.linked.pieces.iter().enumerate() {
            let part = if piece.is_constant { part_of(number) } else { SHELL };
            for address in piece.range.clone() {
                // Where pieces share bytes, the nearest part that all load has them.
                owners.entry(address).and_modify(|owner| *owner = nearest(part, *owner)).or_insert(part);
            }
        }
        self.linked.segments.iter().flat_map(|(start, bytes)| runs(&owners, *start, bytes)).collect()
    }
}

/// The runs of a segment's bytes that have one owner, other than the first part.
fn runs(owners: &BTreeMap<u32, usize>, start: u32, bytes: &[u8]) -> Vec<(usize, Range<u32>)> {
    let mut runs: Vec<(usize, Range<u32>)> = Vec::new();
    let mut is_open = false;
    for (address, byte) in (start..).zip(bytes) {
        match (owners.get(&address), runs.last_mut()) {
            (Some(owner), Some((part, run))) if is_open && owner == part => run.end = address + 1,
            (Some(&owner), _) => {
                is_open = owner != SHELL;
                if is_open {
                    runs.push((owner, address..address + 1));
                }
            }
            // The zeroes between two pieces belong to nothing, and may as well be written with them.
            (None, _) => is_open &= *byte == 0,
        }
    }
    runs
}

/// The data of a module, as the linker's notes have it.
fn segments(module: &Module) -> Vec<(u32, Vec<u8>)> {
    module.data.iter().filter_map(|data| Some((place_of(data)?.1, data.value.clone()))).collect()
}

/// Where a segment is written.
pub fn place_of(data: &Data) -> Option<(MemoryId, u32)> {
    match data.kind {
        DataKind::Active { memory, offset: ConstExpr::Value(Value::I32(address)) } => {
            Some((memory, address.cast_unsigned()))
        }
        _ => None,
    }
}
