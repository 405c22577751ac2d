//! Which function belongs to which part, and which data.

use super::links::{Links, Mentions};
use crate::failure::{Failure, Result};
use rustc_demangle::demangle;
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};
use walrus::{
    ConstExpr, DataId, Element, ElementId, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind,
    GlobalId, GlobalKind, MemoryId, Module, TableId,
    ir::{Value, Visitor, dfs_in_order},
};

/// How a program is to be cut, said in the names of its functions.
pub struct Cut<'c> {
    /// How many parts there are. They are loaded in this order: each may use those before it.
    pub parts: usize,
    /// The part that a function is a seed of: it is in no earlier one, and what only it calls goes with it. None for
    /// what belongs wherever it is called first.
    pub seed: &'c dyn Fn(&str) -> Option<usize>,
    /// What is glue is a seed only as long as no earlier part calls it.
    pub is_glue: &'c dyn Fn(&str) -> bool,
}

/// What a module's parts are. Everything is known by its index, which all parts share: each is parsed from the same
/// bytes.
#[derive(Debug, Default)]
pub struct Plan {
    /// The part that each function is in, imported ones included.
    pub part_of: BTreeMap<usize, usize>,
    /// The functions that code of an earlier part names, and in whose code: the calls that must not happen before the
    /// function's own part has arrived.
    callers: BTreeMap<usize, BTreeSet<usize>>,
    /// The function table: places and functions. Each part fills the places of its own functions.
    pub places: BTreeMap<u64, usize>,
    /// How long the function table is with the places of the functions that earlier parts call.
    pub table_length: u64,
    /// What the code of each part refers to.
    pub uses: Vec<Uses>,
    /// The addresses of the data that leaves the first part, each with the part that brings it.
    pub data: Vec<(usize, Range<u32>)>,
}

/// What the walk through what a part needs comes by.
#[derive(Clone, Copy)]
enum Node {
    Function(usize),
    Piece(usize),
}

/// What some code refers to, each kind by index.
#[derive(Debug, Default)]
pub struct Uses {
    pub functions: BTreeSet<usize>,
    pub globals: BTreeSet<usize>,
    pub memories: BTreeSet<usize>,
    pub tables: BTreeSet<usize>,
    has_passive_data: bool,
    has_passive_elements: bool,
}

impl Visitor<'_> for Uses {
    fn visit_function_id(&mut self, id: &FunctionId) {
        self.functions.insert(id.index());
    }

    fn visit_global_id(&mut self, id: &GlobalId) {
        self.globals.insert(id.index());
    }

    fn visit_memory_id(&mut self, id: &MemoryId) {
        self.memories.insert(id.index());
    }

    fn visit_table_id(&mut self, id: &TableId) {
        self.tables.insert(id.index());
    }

    fn visit_data_id(&mut self, _: &DataId) {
        self.has_passive_data = true;
    }

    fn visit_element_id(&mut self, _: &ElementId) {
        self.has_passive_elements = true;
    }
}

impl Uses {
    /// Adds what a function's own code refers to.
    fn add(&mut self, module: &Module, function: FunctionId) {
        if let FunctionKind::Local(local) = &module.funcs.get(function).kind {
            dfs_in_order(self, local, local.entry_block());
        }
    }
}

impl Plan {
    /// The plan for a module, or nothing when no function in it is a seed.
    ///
    /// What holds a seed's place in the function table does not need the seed: it was not to be called before its part
    /// is there, whoever holds it.
    pub fn new(module: &Module, links: &Links, cut: &Cut) -> Result<Option<Self>> {
        let Some(table) = function_table(module)? else { return Ok(None) };
        let by_index: BTreeMap<usize, FunctionId> =
            module.funcs.iter().map(|function| (function.id().index(), function.id())).collect();
        let mut open: Vec<Node> = Vec::new();
        let fixed = fixed_roots(module);
        // What JavaScript calls by name must be there from the start, whatever its own name is. An import costs
        // nothing, and only the first part can be given one.
        let movable = by_index.iter().filter(|&(index, &id)| !fixed.contains(index) && is_local(module, id));
        let seeds: BTreeMap<usize, usize> =
            movable.filter_map(|(&index, &id)| Some((index, (cut.seed)(&name_of(module, id))?))).collect();
        if seeds.is_empty() {
            return Ok(None);
        }

        let mut plan = Self { table_length: module.tables.get(table).initial, ..Self::default() };
        open.extend(fixed.into_iter().map(Node::Function));
        let imported = by_index.iter().filter(|&(_, &id)| !is_local(module, id));
        open.extend(imported.map(|(&index, _)| Node::Function(index)));
        for (element, start) in active_elements(module, table)? {
            for (place, function) in (start..).zip(functions_of(element)?) {
                let Some(function) = function else { continue };
                plan.places.insert(place, function.index());
                if !links.pointed.contains(&function.index()) && !seeds.contains_key(&function.index()) {
                    open.push(Node::Function(function.index()));
                }
            }
        }
        // What a part mentions, less the seeds of later ones.
        let mentioned = |mentions: Mentions, part: usize| {
            let is_later = |function: &usize| seeds.get(function).is_some_and(|&seed| seed > part);
            let functions = mentions.functions.into_iter().filter(move |function| !is_later(function));
            let pieces = mentions.pieces.into_iter().map(Node::Piece);
            functions.map(Node::Function).chain(pieces).collect::<Vec<_>>()
        };
        open.extend(mentioned(links.anywhere.clone(), 0));

        let mut part_of_piece: BTreeMap<usize, usize> = BTreeMap::new();
        for part in 0..cut.parts {
            let is_last = part + 1 == cut.parts;
            let roots = by_index.keys().filter(|index| is_last || seeds.get(index) == Some(&part));
            open.extend(roots.map(|&index| Node::Function(index)));
            while let Some(node) = open.pop() {
                let function = match node {
                    Node::Function(function) if !plan.part_of.contains_key(&function) => function,
                    Node::Piece(piece) if !part_of_piece.contains_key(&piece) => {
                        part_of_piece.insert(piece, part);
                        open.extend(mentioned(links.of_piece(piece), part));
                        continue;
                    }
                    _ => continue,
                };
                plan.part_of.insert(function, part);
                open.extend(mentioned(links.of_function(function), part));
                let mut uses = Uses::default();
                uses.add(module, by_index[&function]);
                for used in uses.functions {
                    let is_later = seeds.get(&used).is_some_and(|&seed| seed > part);
                    if is_later && !(cut.is_glue)(&name_of(module, by_index[&used])) {
                        plan.callers.entry(used).or_default().insert(function);
                    } else {
                        open.push(Node::Function(used));
                    }
                }
            }
        }
        // What nothing mentions is in the way least in the last part.
        plan.data = links.leaving(&|piece| part_of_piece.get(&piece).copied().unwrap_or(cut.parts - 1));
        plan.place_callees();
        plan.sum_up(module, cut.parts)?;
        Ok(Some(plan))
    }

    /// Gives every function that an earlier part's code names a place in the table to be called through.
    fn place_callees(&mut self) {
        let placed: BTreeSet<usize> = self.places.values().copied().collect();
        for &function in self.callers.keys().filter(|function| !placed.contains(function)) {
            self.places.insert(self.table_length, function);
            self.table_length += 1;
        }
    }

    /// Notes what each part uses.
    fn sum_up(&mut self, module: &Module, parts: usize) -> Result<()> {
        self.uses.resize_with(parts, Uses::default);
        for function in module.funcs.iter() {
            let part = self.part_of[&function.id().index()];
            self.uses[part].add(module, function.id());
        }
        if self.uses.iter().skip(1).any(|uses| uses.has_passive_data || uses.has_passive_elements) {
            return Err(Failure::new(
                "A function of a later part of the program initialises memory or a table by itself, which splitting \
                 does not know how to move.",
            ));
        }
        for uses in &mut self.uses {
            // Every part fills its places, and writes its data into the memory of the first.
            uses.tables.extend(module.tables.iter().map(|table| table.id().index()));
            uses.memories.extend(module.memories.iter().map(|memory| memory.id().index()));
        }
        Ok(())
    }

    /// The functions of later parts that the code of this one names, and the places in the table where it finds them.
    pub fn stubs(&self, part: usize) -> BTreeMap<usize, u64> {
        let is_called_here = |function: &usize| {
            self.part_of[function] > part
                && self
                    .callers
                    .get(function)
                    .is_some_and(|callers| callers.iter().any(|caller| self.part_of[caller] == part))
        };
        self.places
            .iter()
            .filter(|(_, function)| is_called_here(function))
            .map(|(&place, &function)| (function, place))
            .collect()
    }

    /// Every function with its part and its bytes, the largest first: where to look when a part grows. With what an
    /// earlier part calls of it, who calls it.
    pub fn list(&self, module: &Module, titles: &[&str]) -> String {
        let names: BTreeMap<usize, String> = module
            .funcs
            .iter()
            .map(|function| (function.id().index(), name_of(module, function.id())))
            .collect();
        let mut lines: Vec<_> = module
            .funcs
            .iter_local()
            .map(|(id, local)| {
                let index = id.index();
                let bytes = local.original_range.as_ref().map_or(0, ExactSizeIterator::len);
                let mut line = format!("{bytes:>7} {:<8} {}\n", titles[self.part_of[&index]], names[&index]);
                for caller in self.callers.get(&index).into_iter().flatten() {
                    line += &format!("{:>7} {:<8} {}\n", "", "from", names[caller]);
                }
                (bytes, line)
            })
            .collect();
        lines.sort_by_key(|(bytes, _)| std::cmp::Reverse(*bytes));
        lines.into_iter().map(|(_, line)| line).collect()
    }
}

fn is_local(module: &Module, id: FunctionId) -> bool {
    matches!(module.funcs.get(id).kind, FunctionKind::Local(_))
}

/// A function's name as a person reads it.
fn name_of(module: &Module, id: FunctionId) -> String {
    module.funcs.get(id).name.as_deref().map(|name| demangle(name).to_string()).unwrap_or_default()
}

/// The one table that calls through pointers go through.
pub fn function_table(module: &Module) -> Result<Option<TableId>> {
    module
        .tables
        .main_function_table()
        .map_err(|error| Failure::new(format!("The program cannot be split: {error}.")))
}

/// The segments that fill the function table at the start, each with the place it begins at.
fn active_elements(module: &Module, table: TableId) -> Result<Vec<(&Element, u64)>> {
    let mut found = Vec::new();
    for element in module.elements.iter() {
        match &element.kind {
            ElementKind::Active { table: filled, offset } if *filled == table => {
                let ConstExpr::Value(Value::I32(start)) = offset else {
                    return Err(Failure::new("The function table is not filled at a fixed place."));
                };
                found.push((element, u64::from(start.cast_unsigned())));
            }
            _ => {}
        }
    }
    Ok(found)
}

/// A segment's functions, with the places that it leaves empty.
fn functions_of(element: &Element) -> Result<Vec<Option<FunctionId>>> {
    match &element.items {
        ElementItems::Functions(functions) => Ok(functions.iter().copied().map(Some).collect()),
        ElementItems::Expressions(_, expressions) => expressions
            .iter()
            .map(|expression| match expression {
                ConstExpr::RefFunc(function) => Ok(Some(*function)),
                ConstExpr::RefNull(_) => Ok(None),
                _ => Err(Failure::new("The function table is filled with something that is no function.")),
            })
            .collect(),
    }
}

/// What must be there from the start because something other than code refers to it.
fn fixed_roots(module: &Module) -> BTreeSet<usize> {
    let exports = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(function) => Some(function),
        _ => None,
    });
    let globals = module.globals.iter().filter_map(|global| match global.kind {
        GlobalKind::Local(ConstExpr::RefFunc(function)) => Some(function),
        _ => None,
    });
    let elements = module.elements.iter().filter(|element| matches!(element.kind, ElementKind::Passive));
    let elements = elements.filter_map(|element| functions_of(element).ok()).flatten().flatten();
    exports.chain(globals).chain(elements).chain(module.start).map(|function| function.index()).collect()
}
