//! Which function belongs to which part, and which data.

use super::{
    graph::{Graph, SHELL},
    links::{Links, Mentions},
};
use crate::failure::{Failure, Result};
use rustc_demangle::demangle;
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    ops::Range,
};
use walrus::{
    ConstExpr, DataId, Element, ElementId, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind,
    GlobalId, GlobalKind, MemoryId, Module, TableId,
    ir::{Value, Visitor, dfs_in_order},
};

/// How a program is to be cut, said in the names of its functions.
pub struct Cut<'c> {
    pub graph: &'c Graph,
    /// The part that a function is the gate of: the one way into it from parts that do not load it.
    pub gate: &'c dyn Fn(&str) -> Option<usize>,
    /// The part that a function's own room is in: where it lands, that part must be loaded.
    pub room: &'c dyn Fn(&str) -> Option<usize>,
}

/// What a module's parts are. Everything is known by its index, which all parts share: each is parsed from the same
/// bytes.
#[derive(Debug, Default)]
pub struct Plan {
    /// The part that each function is in, imported ones included. What nothing reaches is in none.
    pub part_of: BTreeMap<usize, usize>,
    /// The gates, each with its part.
    pub gates: BTreeMap<usize, usize>,
    /// The function table: places and functions. Each part fills the places of its own functions.
    pub places: BTreeMap<u64, usize>,
    /// How long the function table is with the places of all gates.
    pub table_length: u64,
    /// What the code of each part refers to.
    pub uses: Vec<Uses>,
    /// The addresses of the data that leaves the first part, each with the part that brings it.
    pub data: Vec<(usize, Range<u32>)>,
    /// Where following what is mentioned begins, with the part: gates, and what is there from the start.
    starts: BTreeMap<Node, usize>,
    /// What mentions each function and each piece of data.
    mentioned_by: BTreeMap<Node, BTreeSet<Node>>,
}

/// What the walk through what a part needs comes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// The plan for a module: a function is where its gate, or all that reach it, can call it. A gate is reached by
    /// nobody: whoever calls it from a part that does not load its own finds it in the function table, or finds that
    /// it has not come yet.
    pub fn new(module: &Module, links: &Links, cut: &Cut) -> Result<Self> {
        let table =
            function_table(module)?.ok_or_else(|| Failure::new("The program has no function table."))?;
        let by_index: BTreeMap<usize, FunctionId> =
            module.funcs.iter().map(|function| (function.id().index(), function.id())).collect();
        let names: BTreeMap<usize, String> =
            by_index.iter().map(|(&index, &id)| (index, name_of(module, id))).collect();
        let gates = names.iter().filter_map(|(&index, name)| Some((index, (cut.gate)(name)?)));
        let mut plan = Self {
            gates: gates.collect(),
            table_length: module.tables.get(table).initial,
            ..Self::default()
        };

        // What JavaScript calls by name must be there from the start. An import costs nothing, and only the first part
        // can be given one.
        let imported = by_index.iter().filter(|&(_, &id)| !is_local(module, id)).map(|(&index, _)| index);
        let mut roots: Vec<_> = fixed_roots(module).into_iter().chain(imported).map(Node::Function).collect();
        roots.extend(nodes(links.anywhere.clone()));
        for (element, start) in active_elements(module, table)? {
            for (place, function) in (start..).zip(functions_of(element)?) {
                let Some(function) = function else { continue };
                plan.places.insert(place, function.index());
                if !links.pointed.contains(&function.index()) {
                    roots.push(Node::Function(function.index()));
                }
            }
        }
        let reached = plan.walk(module, links, cut.graph, &roots, &by_index);
        plan.part_of = reached
            .iter()
            .filter_map(
                |(&node, &part)| if let Node::Function(index) = node { Some((index, part)) } else { None },
            )
            .collect();
        plan.check(cut, &names)?;
        plan.places.retain(|_, function| plan.part_of.contains_key(function));
        plan.data = links
            .leaving(&|piece| reached.get(&Node::Piece(piece)).copied().unwrap_or(SHELL), &|one, other| {
                cut.graph.nearest(one, other)
            });
        plan.place_gates();
        plan.sum_up(module, cut.graph.len())?;
        Ok(plan)
    }

    /// Follows calls and mentions from the gates and from what is there from the start. What is reached from several
    /// parts goes to the nearest that they all load, and what it mentions follows it there.
    fn walk(
        &mut self,
        module: &Module,
        links: &Links,
        graph: &Graph,
        roots: &[Node],
        by_index: &BTreeMap<usize, FunctionId>,
    ) -> BTreeMap<Node, usize> {
        let starts = roots.iter().map(|&root| (root, SHELL));
        let gates = self.gates.iter().map(|(&gate, &part)| (Node::Function(gate), part));
        self.starts = starts.chain(gates).collect();
        let mut reached = self.starts.clone();
        let mut open: Vec<Node> = reached.keys().copied().collect();
        let mut mentions: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        while let Some(node) = open.pop() {
            let part = reached[&node];
            let mentioned = mentions.entry(node).or_insert_with(|| {
                let mut mentioned: Vec<_> = match node {
                    Node::Piece(piece) => nodes(links.of_piece(piece)).collect(),
                    Node::Function(function) => {
                        let mut uses = Uses::default();
                        uses.add(module, by_index[&function]);
                        let called = uses.functions.into_iter().map(Node::Function);
                        nodes(links.of_function(function)).chain(called).collect()
                    }
                };
                mentioned
                    .retain(|node| !matches!(node, Node::Function(gate) if self.gates.contains_key(gate)));
                mentioned
            });
            for &target in &*mentioned {
                let nearest = reached.get(&target).map_or(part, |&known| graph.nearest(known, part));
                if reached.insert(target, nearest) != Some(nearest) {
                    open.push(target);
                }
            }
        }
        for (node, mentioned) in mentions {
            for target in mentioned {
                self.mentioned_by.entry(target).or_default().insert(node);
            }
        }
        reached
    }

    /// Refuses a program in which something of a part's own rooms is called, or mentioned, past its gate.
    fn check(&self, cut: &Cut, names: &BTreeMap<usize, String>) -> Result {
        for part in SHELL + 1..cut.graph.len() {
            // A part that others need may be there for what they share alone.
            let is_needed = (part + 1..cut.graph.len()).any(|other| cut.graph.has(other, part));
            if !is_needed && !self.gates.values().any(|gated| *gated == part) {
                return Err(Failure::new(format!("The part `{}` has no gate.", cut.graph.name(part))));
            }
        }
        // The part of a function's room, when the function is where that may be missing.
        let missing = |index: &usize| {
            let room = (cut.room)(&names[index])?;
            let is_there = self.part_of.get(index).is_some_and(|&part| cut.graph.has(part, room));
            (!is_there).then_some(room)
        };
        let mut told = BTreeSet::new();
        for index in self.part_of.keys().filter(|index| missing(index).is_some()) {
            // Of a chain of calls only the first that leads out of a room is at fault.
            let room = missing(index).unwrap_or(SHELL);
            let chain = self.chain(*index, |start| !cut.graph.has(start, room));
            let Some(first) = chain.iter().position(|index| missing(index).is_some()) else { continue };
            let tell =
                |index: &usize| format!("{} (in `{}`)", names[index], cut.graph.name(self.part_of[index]));
            let caller =
                first.checked_sub(1).map_or_else(|| "JavaScript".to_owned(), |caller| tell(&chain[caller]));
            let room = missing(&chain[first]).map_or("", |room| cut.graph.name(room));
            told.insert(format!("\n  {caller}\n    mentions {}, of `{room}`", tell(&chain[first])));
        }
        if told.is_empty() {
            return Ok(());
        }
        let told: String = told.into_iter().collect();
        Err(Failure::new(format!("Parts of the program are entered past their gates:{told}")))
    }

    /// The functions of a shortest way to a function from where such a part is entered.
    fn chain(&self, function: usize, is_asked: impl Fn(usize) -> bool) -> Vec<usize> {
        let target = Node::Function(function);
        let (mut after, mut open) = (BTreeMap::from([(target, target)]), VecDeque::from([target]));
        while let Some(mut node) = open.pop_front() {
            if self.starts.get(&node).is_some_and(|&part| is_asked(part)) {
                let mut chain = Vec::new();
                loop {
                    if let Node::Function(index) = node {
                        chain.push(index);
                    }
                    if node == target {
                        return chain;
                    }
                    node = after[&node];
                }
            }
            for &before in self.mentioned_by.get(&node).into_iter().flatten() {
                after.entry(before).or_insert_with(|| {
                    open.push_back(before);
                    node
                });
            }
        }
        vec![function]
    }

    /// Gives every gate a place in the table to be called through.
    fn place_gates(&mut self) {
        let placed: BTreeSet<usize> = self.places.values().copied().collect();
        for &gate in self.gates.keys().filter(|gate| !placed.contains(gate)) {
            self.places.insert(self.table_length, gate);
            self.table_length += 1;
        }
    }

    /// Notes what each part uses.
    fn sum_up(&mut self, module: &Module, parts: usize) -> Result<()> {
        self.uses.resize_with(parts, Uses::default);
        for function in module.funcs.iter() {
            if let Some(&part) = self.part_of.get(&function.id().index()) {
                self.uses[part].add(module, function.id());
            }
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

    /// The gates that the code of a part calls without loading their parts, and the places in the table where it finds
    /// them.
    pub fn stubs(&self, graph: &Graph, part: usize) -> BTreeMap<usize, u64> {
        let is_far = |gate: &usize| self.gates.get(gate).is_some_and(|&gated| !graph.has(part, gated));
        let called = |gate: &usize| self.uses[part].functions.contains(gate);
        let places = self.places.iter().filter(|(_, function)| is_far(function) && called(function));
        places.map(|(&place, &function)| (function, place)).collect()
    }

    /// Every function with its part and its bytes, the largest first, and what led there: where to look when a part
    /// grows.
    pub fn list(&self, module: &Module, graph: &Graph) -> String {
        let names: BTreeMap<usize, String> = module
            .funcs
            .iter()
            .map(|function| (function.id().index(), name_of(module, function.id())))
            .collect();
        let mut lines: Vec<_> = module
            .funcs
            .iter_local()
            .filter_map(|(id, local)| {
                let index = id.index();
                let part = graph.name(*self.part_of.get(&index)?);
                let bytes = local.original_range.as_ref().map_or(0, ExactSizeIterator::len);
                let chain = self.chain(index, |_| true);
                let caller = chain.iter().rev().nth(1).map_or("", |caller| &names[caller]);
                Some((
                    bytes,
                    format!("{bytes:>7} {part:<14} {}\n{:>7} {part:<14} {caller}\n", names[&index], "from"),
                ))
            })
            .collect();
        lines.sort_by_key(|(bytes, _)| std::cmp::Reverse(*bytes));
        lines.into_iter().map(|(_, line)| line).collect()
    }
}

fn nodes(mentions: Mentions) -> impl Iterator<Item = Node> {
    let functions = mentions.functions.into_iter().map(Node::Function);
    functions.chain(mentions.pieces.into_iter().map(Node::Piece))
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
