//! What a program's functions and its data mention by number, which the linker's notes tell.

use super::linked::{Linked, Origin, Target};
use crate::failure::{Failure, Result};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};
use walrus::{ConstExpr, Data, DataKind, FunctionKind, MemoryId, Module, ir::Value};

/// The notes about a module, by its own indices. Without any, nothing is known to be unused.
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

    /// The data that can leave when these pieces stay. Only constants do: should the rest ever be loaded a second
    /// time, nothing that was written since is lost.
    pub fn leaving(&self, staying: &BTreeSet<usize>) -> Vec<Range<u32>> {
        self.linked
            .segments
            .iter()
            .flat_map(|(start, bytes)| self.leaving_of(staying, *start, bytes))
            .collect()
    }

    fn leaving_of(&self, staying: &BTreeSet<usize>, start: u32, bytes: &[u8]) -> Vec<Range<u32>> {
        let mut leaves: BTreeMap<u32, bool> = BTreeMap::new();
        for (number, piece) in self.linked.pieces.iter().enumerate() {
            let can_leave = piece.is_constant && !staying.contains(&number);
            for address in piece.range.clone() {
                // Where pieces share bytes, staying wins.
                leaves.entry(address).and_modify(|leaves| *leaves &= can_leave).or_insert(can_leave);
            }
        }
        let mut runs: Vec<Range<u32>> = Vec::new();
        let mut is_open = false;
        for (address, byte) in (start..).zip(bytes) {
            match (leaves.get(&address), runs.last_mut()) {
                (Some(true), Some(run)) if is_open => run.end = address + 1,
                (Some(true), _) => runs.push(address..address + 1),
                // The zeroes between two pieces belong to nothing, and may as well be written with them.
                (None, _) if *byte == 0 => continue,
                _ => {}
            }
            is_open = leaves.get(&address) == Some(&true);
        }
        runs
    }
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
