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

/// What a module's parts are. Everything is known by its index, which both parts share: each is parsed from the same
/// bytes.
#[derive(Debug, Default)]
pub struct Plan {
    /// The functions of the first part, imported ones included.
    pub first: BTreeSet<usize>,
    /// The functions of the rest that the first part's code names, and the place in the function table where the
    /// first part finds each once the rest has arrived.
    pub stubs: BTreeMap<usize, u64>,
    /// Who calls each of them: the calls that must not happen before the rest has arrived.
    callers: BTreeMap<usize, BTreeSet<usize>>,
    /// The function table as the first part fills it: places and functions.
    pub first_places: BTreeMap<u64, usize>,
    /// What goes into it when the rest arrives.
    pub rest_places: BTreeMap<u64, usize>,
    /// How long the function table is with the places of the stubs.
    pub table_length: u64,
    /// What the rest uses of the first part.
    pub shared: Uses,
    /// The addresses of the data that only the rest uses.
    pub data: Vec<Range<u32>>,
}

/// What the walk through what the first part needs comes by.
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
    /// The plan for a module, or nothing when no function in it is a seed. What is glue is a seed only as long as the
    /// first part does not call it.
    ///
    /// What holds a seed's place in the function table does not need the seed: it was not to be called before the rest
    /// is there, whoever holds it.
    pub fn new(
        module: &Module,
        links: &Links,
        is_seed: &dyn Fn(&str) -> bool,
        is_glue: &dyn Fn(&str) -> bool,
    ) -> Result<Option<Self>> {
        let Some(table) = function_table(module)? else { return Ok(None) };
        let ids: Vec<FunctionId> = module.funcs.iter().map(|function| function.id()).collect();
        let is_named = |id: FunctionId, is: &dyn Fn(&str) -> bool| {
            let function = module.funcs.get(id);
            matches!(function.kind, FunctionKind::Local(_)) && is(&name_of(module, id))
        };
        let fixed = fixed_roots(module);
        // What JavaScript calls by name must be there from the start, whatever its own name is.
        let seeds: BTreeSet<usize> = ids
            .iter()
            .filter(|&&id| is_named(id, is_seed))
            .map(|id| id.index())
            .filter(|i| !fixed.contains(i))
            .collect();
        if seeds.is_empty() {
            return Ok(None);
        }

        let mut plan = Self { table_length: module.tables.get(table).initial, ..Self::default() };
        let mut open: Vec<Node> = fixed.into_iter().map(Node::Function).collect();
        let mut places = BTreeMap::new();
        for (element, start) in active_elements(module, table)? {
            for (place, function) in (start..).zip(functions_of(element)?) {
                let Some(function) = function else { continue };
                places.insert(place, function.index());
                if !links.pointed.contains(&function.index()) && !seeds.contains(&function.index()) {
                    open.push(Node::Function(function.index()));
                }
            }
        }
        let mentioned = |mentions: Mentions| {
            let functions = mentions.functions.into_iter().filter(|function| !seeds.contains(function));
            functions
                .map(Node::Function)
                .chain(mentions.pieces.into_iter().map(Node::Piece))
                .collect::<Vec<_>>()
        };
        open.extend(mentioned(links.anywhere.clone()));

        let by_index: BTreeMap<usize, FunctionId> = ids.iter().map(|id| (id.index(), *id)).collect();
        let mut staying = BTreeSet::new();
        while let Some(node) = open.pop() {
            let function = match node {
                Node::Function(function) if plan.first.insert(function) => function,
                Node::Piece(piece) if staying.insert(piece) => {
                    open.extend(mentioned(links.of_piece(piece)));
                    continue;
                }
                _ => continue,
            };
            open.extend(mentioned(links.of_function(function)));
            let mut uses = Uses::default();
            uses.add(module, by_index[&function]);
            for used in uses.functions {
                if seeds.contains(&used) && !is_named(by_index[&used], is_glue) {
                    plan.callers.entry(used).or_default().insert(function);
                } else {
                    open.push(Node::Function(used));
                }
            }
        }
        plan.data = links.leaving(&staying);
        // An import costs nothing, and only the first part can be given one.
        plan.first.extend(
            ids.iter()
                .filter(|&&id| matches!(module.funcs.get(id).kind, FunctionKind::Import(_)))
                .map(|id| id.index()),
        );

        plan.fill_table(places);
        for (index, id) in &by_index {
            if !plan.first.contains(index) {
                plan.shared.add(module, *id);
            }
        }
        if plan.shared.has_passive_data || plan.shared.has_passive_elements {
            return Err(Failure::new(
                "A function of the program's rest initialises memory or a table by itself, which splitting does not \
                 know how to move.",
            ));
        }
        plan.shared.functions.retain(|function| plan.first.contains(function));
        plan.shared.tables.insert(table.index());
        // The rest writes its data into the memory of the first part.
        plan.shared.memories.extend(module.memories.iter().map(|memory| memory.id().index()));
        Ok(Some(plan))
    }

    /// Sorts out who fills which place of the function table, and gives every function that the first part's code
    /// names, but does not have, a place to be called through.
    fn fill_table(&mut self, places: BTreeMap<u64, usize>) {
        (self.first_places, self.rest_places) =
            places.into_iter().partition(|(_, function)| self.first.contains(function));
        let mut placed: BTreeMap<usize, u64> =
            self.rest_places.iter().map(|(&place, &function)| (function, place)).collect();
        for &function in self.callers.keys() {
            let place = *placed.entry(function).or_insert_with(|| {
                let place = self.table_length;
                self.table_length += 1;
                self.rest_places.insert(place, function);
                place
            });
            self.stubs.insert(function, place);
        }
    }

    /// Every function with its part and its bytes, the largest first: where to look when the first part grows. With
    /// what the first part calls of the rest, who calls it.
    pub fn list(&self, module: &Module) -> String {
        let name = |id: FunctionId| name_of(module, id);
        let mut lines: Vec<_> = module
            .funcs
            .iter_local()
            .map(|(id, local)| {
                let bytes = local.original_range.as_ref().map_or(0, ExactSizeIterator::len);
                let part = if self.first.contains(&id.index()) { "first" } else { "rest " };
                let mut line = format!("{bytes:>7} {part} {}\n", name(id));
                for caller in self.callers.get(&id.index()).into_iter().flatten() {
                    let caller = module.funcs.iter().find(|function| function.id().index() == *caller);
                    line += &format!(
                        "{:>7} from  {}\n",
                        "",
                        caller.map_or_else(String::new, |caller| name(caller.id()))
                    );
                }
                (bytes, line)
            })
            .collect();
        lines.sort_by_key(|(bytes, _)| std::cmp::Reverse(*bytes));
        lines.into_iter().map(|(_, line)| line).collect()
    }
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
