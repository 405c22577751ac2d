//! The modules, made from the plan.

use super::{
    graph::{Graph, SHELL},
    links,
    plan::{Plan, function_table},
};
use crate::failure::{Failure, Result};
use std::{collections::BTreeMap, ops::Range};
use walrus::{
    ConstExpr, DataId, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId,
    FunctionKind, GlobalKind, ImportedFunction, Module, ModuleConfig, TableId, ValType, ir::Value,
    passes::gc,
};

/// What every later part calls all those before it in its imports; `boot.js` knows the word.
const EARLIER: &str = "earlier";

/// The module as it is before the parts are made. It has all names; no part is written with any.
pub fn parse(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    config.parse(wasm).map_err(|error| Failure::new(format!("The program is not WebAssembly: {error:#}.")))
}

/// One part: the module with the other parts' functions and data taken out of it. What it uses of parts that it loads
/// it imports, and the gates that it calls of others it finds in the function table.
pub fn part(mut module: Module, plan: &Plan, graph: &Graph, part: usize) -> Result<Vec<u8>> {
    let table = table_of(&module)?;
    if part == SHELL {
        for (_, data, range) in leaving(&module, plan) {
            module.data.get_mut(data).value[range].fill(0);
        }
    } else {
        // JavaScript calls what the first part exports, and nothing else.
        let exports: Vec<_> = module.exports.iter().map(|export| export.id()).collect();
        exports.into_iter().for_each(|export| module.exports.delete(export));
        module.start = None;
        keep_leaving(&mut module, plan, part);
    }
    let functions = functions(&module);
    for (index, place) in plan.stubs(graph, part) {
        make_stub(&mut module, functions[&index], table, place);
    }
    fill(&mut module, table, plan, part)?;
    for (owner, name, item) in shared(&module, plan, graph) {
        if owner == part && is_used(plan, item, |user| user != part && graph.has(user, part)) {
            module.exports.add(&name, item);
        } else if owner != part && graph.has(part, owner) && is_used(plan, item, |user| user == part) {
            import(&mut module, &name, item);
        }
    }
    Ok(finish(module))
}

/// The bytes that leave the first part: the part they go to, which segment they are in, and where in it.
fn leaving(module: &Module, plan: &Plan) -> Vec<(usize, DataId, Range<usize>)> {
    let mut found = Vec::new();
    for data in module.data.iter() {
        let Some((_, start)) = links::place_of(data) else { continue };
        let inside = |address: u32| {
            let offset = address.checked_sub(start).map(|offset| offset as usize);
            offset.filter(|&offset| offset <= data.value.len())
        };
        for (part, range) in &plan.data {
            if let (Some(from), Some(to)) = (inside(range.start), inside(range.end)) {
                found.push((*part, data.id(), from..to));
            }
        }
    }
    found
}

/// Leaves of the data only what a later part brings.
fn keep_leaving(module: &mut Module, plan: &Plan, part: usize) {
    let mut kept = Vec::new();
    for (_, id, range) in leaving(module, plan).into_iter().filter(|(owner, ..)| *owner == part) {
        let data = module.data.get(id);
        if let Some((memory, start)) = links::place_of(data) {
            let offset = Value::I32(start.cast_signed() + place_number(range.start as u64));
            kept.push((memory, offset, data.value[range].to_vec()));
        }
    }
    let old: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    old.into_iter().for_each(|data| module.data.delete(data));
    module.memories.iter_mut().for_each(|memory| memory.data_segments.clear());
    for (memory, offset, bytes) in kept {
        let kind = DataKind::Active { memory, offset: ConstExpr::Value(offset) };
        let id = module.data.add(kind, bytes);
        module.memories.get_mut(memory).data_segments.insert(id);
    }
}

/// Everything that one part could use of another: the part that has it, and the short name that all know it by. An
/// exported name of wasm-bindgen's never has a `%`.
fn shared(module: &Module, plan: &Plan, graph: &Graph) -> Vec<(usize, String, ExportItem)> {
    let functions = module.funcs.iter().map(|function| ExportItem::Function(function.id()));
    let globals = module.globals.iter().map(|global| ExportItem::Global(global.id()));
    let memories = module.memories.iter().map(|memory| ExportItem::Memory(memory.id()));
    let tables = module.tables.iter().map(|table| ExportItem::Table(table.id()));
    let items = functions.chain(globals).chain(memories).chain(tables);
    let owned = items.filter_map(|item| match item {
        ExportItem::Function(function) => Some((*plan.part_of.get(&function.index())?, item)),
        _ => Some((SHELL, item)),
    });
    let is_shared = |(owner, item): &(usize, ExportItem)| {
        is_used(plan, *item, |user| user != *owner && graph.has(user, *owner))
    };
    let shared = owned.filter(is_shared).enumerate();
    shared.map(|(number, (owner, item))| (owner, format!("%{number}"), item)).collect()
}

/// Whether one of such parts uses something.
fn is_used(plan: &Plan, item: ExportItem, is_asked: impl Fn(usize) -> bool) -> bool {
    plan.uses.iter().enumerate().filter(|(part, _)| is_asked(*part)).any(|(_, uses)| match item {
        ExportItem::Function(id) => uses.functions.contains(&id.index()),
        ExportItem::Global(id) => uses.globals.contains(&id.index()),
        ExportItem::Memory(id) => uses.memories.contains(&id.index()),
        ExportItem::Table(id) => uses.tables.contains(&id.index()),
        ExportItem::Tag(_) => false,
    })
}

/// Puts in a function's place one that passes its arguments on, through the table, to the real one.
fn make_stub(module: &mut Module, id: FunctionId, table: TableId, place: u64) {
    let ty = module.funcs.get(id).ty();
    let (parameters, results) = module.types.params_results(ty);
    let (parameters, results) = (parameters.to_vec(), results.to_vec());
    let arguments: Vec<_> = parameters.iter().map(|&parameter| module.locals.add(parameter)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &parameters, &results);
    let mut body = builder.func_body();
    for &argument in &arguments {
        body.local_get(argument);
    }
    body.i32_const(place_number(place)).call_indirect(ty, table);
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(arguments));
}

/// Makes the function table as long as it must be, with the part's own functions in it and no others. The first part
/// also fills the places of gates: until its part has come, a gate is one that leads to nothing.
fn fill(module: &mut Module, table: TableId, plan: &Plan, part: usize) -> Result {
    let functions = functions(module);
    let old: Vec<_> = module.elements.iter().map(|element| element.id()).collect();
    for id in old {
        // Declarations are written anew for what is left; a passive segment holds functions of the first part only.
        let kind = &module.elements.get(id).kind;
        if matches!(kind, ElementKind::Active { table: filled, .. } if *filled == table)
            || matches!(kind, ElementKind::Declared)
        {
            module.tables.get_mut(table).elem_segments.remove(&id);
            module.elements.delete(id);
        }
    }
    let closed = (part == SHELL && !plan.gates.is_empty()).then(|| closed_gate(module));
    let mut runs: Vec<(u64, Vec<FunctionId>)> = Vec::new();
    for (&place, index) in &plan.places {
        let function = match (plan.part_of[index] == part, closed) {
            (true, _) => functions[index],
            (false, Some(closed)) if plan.gates.contains_key(index) => closed,
            (false, _) => continue,
        };
        let ty = module.types.params_results(module.funcs.get(functions[index]).ty());
        if plan.gates.contains_key(index) && ty != (&[], &[ValType::I32]) {
            return Err(Failure::new("A gate takes nothing and returns whether, and where, something is."));
        }
        match runs.last_mut() {
            Some((start, run)) if *start + run.len() as u64 == place => run.push(function),
            _ => runs.push((place, vec![function])),
        }
    }
    for (start, run) in runs {
        let offset = ConstExpr::Value(Value::I32(place_number(start)));
        let kind = ElementKind::Active { table, offset };
        let id = module.elements.add(kind, ElementItems::Functions(run));
        module.tables.get_mut(table).elem_segments.insert(id);
    }
    let table = module.tables.get_mut(table);
    table.initial = plan.table_length;
    table.maximum = table.maximum.map(|maximum| maximum.max(plan.table_length));
    Ok(())
}

/// A gate that leads to nothing: `None`, as Rust has it of an `Option<&T>`.
fn closed_gate(module: &mut Module) -> FunctionId {
    let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
    builder.func_body().i32_const(0);
    builder.finish(Vec::new(), &mut module.funcs)
}

/// Turns what the module defines, or has from JavaScript, into something it has from an earlier part.
fn import(module: &mut Module, name: &str, item: ExportItem) {
    match item {
        ExportItem::Function(id) => {
            if let Some(old) = module.imports.get_imported_func(id).map(|import| import.id()) {
                module.imports.delete(old);
            }
            let ty = module.funcs.get(id).ty();
            let import = module.imports.add(EARLIER, name, id);
            module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
        ExportItem::Global(id) => {
            let import = module.imports.add(EARLIER, name, id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
        ExportItem::Memory(id) => {
            let import = module.imports.add(EARLIER, name, id);
            module.memories.get_mut(id).import = Some(import);
        }
        ExportItem::Table(id) => {
            let import = module.imports.add(EARLIER, name, id);
            let table = module.tables.get_mut(id);
            table.import = Some(import);
            table.init = None;
        }
        ExportItem::Tag(_) => {}
    }
}

/// Drops what is not used any more and writes the module. Of the custom sections only the one that tells wasm-opt
/// which instructions it may use is left.
fn finish(mut module: Module) -> Vec<u8> {
    gc::run(&mut module);
    let customs: Vec<_> =
        module.customs.iter().map(|(id, section)| (id, section.name().to_owned())).collect();
    for (id, name) in customs {
        if name != "target_features" {
            module.customs.delete(id);
        }
    }
    module.emit_wasm()
}

fn functions(module: &Module) -> BTreeMap<usize, FunctionId> {
    module.funcs.iter().map(|function| (function.id().index(), function.id())).collect()
}

fn table_of(module: &Module) -> Result<TableId> {
    function_table(module)?.ok_or_else(|| Failure::new("The program has no function table."))
}

fn place_number(place: u64) -> i32 {
    // A table of more places than that would not have been parsed.
    u32::try_from(place).unwrap_or(u32::MAX).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::{
        linked::{Linked, Origin, Piece, Target},
        links::Links,
        plan::Cut,
    };
    use walrus::{ModuleConfig, RefType};

    /// `start` calls the gate `lesson`, which calls `helper` and `shared`; the gate and `page` are in the table.
    fn program() -> Vec<u8> {
        let mut module = Module::with_config(ModuleConfig::new());
        let mut function = |name: &str, calls: &[FunctionId]| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
            builder.name(name.to_owned());
            for &call in calls {
                builder.func_body().call(call).drop();
            }
            builder.func_body().i32_const(8);
            builder.finish(Vec::new(), &mut module.funcs)
        };
        let shared = function("shared", &[]);
        let helper = function("helper", &[]);
        let lesson = function("lesson", &[helper, shared]);
        let page = function("page", &[shared]);
        let start = function("start", &[lesson]);
        module.exports.add("start", start);
        let table = module.tables.add_local(false, 3, Some(3), RefType::FUNCREF);
        let kind = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(1)) };
        let element = module.elements.add(kind, ElementItems::Functions(vec![lesson, page]));
        module.tables.get_mut(table).elem_segments.insert(element);
        module.emit_wasm()
    }

    /// A shell and one part.
    fn graph() -> Graph {
        Graph::new([("lesson", vec![])])
    }

    /// The plan that cuts off a lesson, which some of its functions belong to by name.
    fn plan(module: &Module, links: &Links, room: &str) -> Result<Plan> {
        let cut = Cut {
            graph: &graph(),
            gate: &|name| (name == "lesson").then_some(1),
            room: &|name| (name == room).then_some(1),
        };
        Plan::new(module, links, &cut)
    }

    fn in_first(plan: &Plan) -> usize {
        plan.part_of.values().filter(|part| **part == SHELL).count()
    }

    #[test]
    fn a_lesson_and_its_helper_leave_and_what_is_shared_stays() {
        let wasm = program();
        let module = parse(&wasm).unwrap();
        let plan = plan(&module, &Links::default(), "helper").unwrap();
        let first = parse(&part(parse(&wasm).unwrap(), &plan, &graph(), SHELL).unwrap()).unwrap();
        let rest = parse(&part(module, &plan, &graph(), 1).unwrap()).unwrap();

        // `shared`, `page`, `start`, a stub for `lesson`, and the closed gate that it finds in the table until then.
        assert_eq!(first.funcs.iter_local().count(), 5);
        assert_eq!(plan.stubs(&graph(), SHELL).values().copied().collect::<Vec<_>>(), [1]);
        // `lesson` and `helper`; `shared` and the table come from the first part, which has them.
        assert_eq!(rest.funcs.iter_local().count(), 2);
        let wanted: Vec<_> = rest.imports.iter().map(|import| import.name.as_str()).collect();
        assert_eq!(wanted.len(), 2);
        assert!(rest.imports.iter().all(|import| import.module == EARLIER));
        assert!(wanted.iter().all(|name| first.exports.iter().any(|export| export.name == **name)));
    }

    #[test]
    fn a_call_past_a_gate_is_refused_with_both_names() {
        let module = parse(&program()).unwrap();
        let told = plan(&module, &Links::default(), "shared").unwrap_err().to_string();
        assert!(told.contains("page (in `shell`)"), "{told}");
        assert!(told.contains("mentions shared (in `shell`), of `lesson`"), "{told}");
    }

    #[test]
    fn a_part_without_a_gate_is_refused() {
        let module = parse(&program()).unwrap();
        let cut = Cut { graph: &graph(), gate: &|_| None, room: &|_| None };
        assert!(Plan::new(&module, &Links::default(), &cut).is_err());
    }

    /// `start` calls `page`; `lesson`, `shown` and `drawn` are in the table. There are four pieces of data: `page`
    /// mentions the first, which holds the second's address; `lesson` mentions the others.
    fn program_with_data() -> Vec<u8> {
        let mut module = Module::with_config(ModuleConfig::new());
        let mut function = |name: &str| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
            builder.name(name.to_owned());
            builder.func_body().i32_const(8);
            builder.finish(Vec::new(), &mut module.funcs)
        };
        let functions = ["lesson", "shown", "drawn"].map(&mut function).to_vec();
        module.exports.add("page", function("page"));
        let table = module.tables.add_local(false, 3, Some(3), RefType::FUNCREF);
        let kind = ElementKind::Active { table, offset: ConstExpr::Value(Value::I32(0)) };
        let element = module.elements.add(kind, ElementItems::Functions(functions));
        module.tables.get_mut(table).elem_segments.insert(element);
        let memory = module.memories.add_local(false, false, 1, None, None);
        let kind = DataKind::Active { memory, offset: ConstExpr::Value(Value::I32(1024)) };
        let data = module.data.add(kind, b"\x04\x04\0\0\x01\0\0\0\x02\0\0\0drop".to_vec());
        module.memories.get_mut(memory).data_segments.insert(data);
        module.exports.add("memory", memory);
        module.emit_wasm()
    }

    fn notes() -> Linked {
        let piece = |start: u32, is_constant| Piece { range: start..start + 4, is_constant };
        let by = |name: &str| Origin::Function(name.to_owned());
        let place_of = |name: &str| Target::Function(name.to_owned());
        Linked {
            segments: vec![(1024, b"\x04\x04\0\0\x01\0\0\0\x02\0\0\0drop".to_vec())],
            pieces: vec![piece(1024, true), piece(1028, true), piece(1032, true), piece(1036, false)],
            mentions: vec![
                (by("page"), Target::Piece(0)),
                (Origin::Data(1024), Target::Piece(1)),
                (Origin::Data(1028), place_of("shown")),
                (by("lesson"), Target::Piece(2)),
                (Origin::Data(1032), place_of("drawn")),
                (by("lesson"), Target::Piece(3)),
                (by("page"), place_of("lesson")),
            ],
        }
    }

    #[test]
    fn data_and_functions_that_only_a_lesson_mentions_leave_with_it() {
        let wasm = program_with_data();
        let module = parse(&wasm).unwrap();
        let links = Links::new(&module, notes()).unwrap();
        let plan = plan(&module, &links, "drawn").unwrap();
        let first = parse(&part(parse(&wasm).unwrap(), &plan, &graph(), SHELL).unwrap()).unwrap();
        let rest = parse(&part(module, &plan, &graph(), 1).unwrap()).unwrap();

        // `page`, `shown`, whose place is in data that `page` gets at, and the closed gate. What can be written stays.
        assert_eq!(first.funcs.iter_local().count(), 3);
        assert_eq!(plan.data, [(1, 1032..1036)]);
        assert_eq!(first.data.iter().next().unwrap().value, b"\x04\x04\0\0\x01\0\0\0\0\0\0\0drop");
        assert_eq!(rest.funcs.iter_local().count(), 2);
        let data = rest.data.iter().next().unwrap();
        assert_eq!((links::place_of(data).unwrap().1, data.value.as_slice()), (1032, &b"\x02\0\0\0"[..]));
        assert!(rest.memories.iter().all(|memory| memory.import.is_some()), "it is the first part's memory");
    }

    #[test]
    fn an_address_in_data_is_a_mention_like_a_call() {
        let module = parse(&program_with_data()).unwrap();
        let links = Links::new(&module, notes()).unwrap();
        let told = plan(&module, &links, "shown").unwrap_err().to_string();
        assert!(told.contains("page (in `shell`)\n    mentions shown (in `shell`), of `lesson`"), "{told}");
    }

    #[test]
    fn what_nothing_is_known_of_stays() {
        let module = parse(&program_with_data()).unwrap();
        // wasm-bindgen has taken `gone` out, which knew the third piece.
        let mut notes = notes();
        notes.mentions.push((Origin::Function("gone".to_owned()), Target::Piece(2)));
        let links = Links::new(&module, notes).unwrap();
        let planned = plan(&module, &links, "").unwrap();
        assert!(planned.data.is_empty());
        assert_eq!(in_first(&planned), 3, "`drawn` as well");
    }

    #[test]
    fn notes_about_another_program_are_refused() {
        assert!(Links::new(&parse(&program()).unwrap(), notes()).is_err());
    }
}
