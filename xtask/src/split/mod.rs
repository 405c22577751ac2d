//! `cargo xtask split`: the program, cut into what the first page needs and parts that are loaded later.
//!
//! A page is small when a visit does not load what it does not show. Nothing in Rust or wasm-bindgen splits a program,
//! but a finished one can be split: what the first page never comes to is taken out of it, and put into modules of their
//! own that use the memory and the function table of the first.
//!
//! The parts are a graph: each needs some others, which are loaded before it. A part is entered through its gate, a
//! function that tells where the rest is; until the part has come, whoever calls the gate is told that there is nothing.
//! What only one gate leads to is in its part, with the data that only it uses: what the linker noted down says which
//! that is. What several lead to is in the nearest part that they all load. `boot.js` fetches a part when the application
//! asks for it, which it does before it shows what needs the part.

mod graph;
mod linked;
mod links;
mod names;
mod page;
mod parts;
mod plan;
mod rooms;

use crate::{
    checkout,
    command::run as run_command,
    failure::{Doing, Failure, Result},
    tools::{Place, npm, target},
};
use graph::SHELL;
use lexopt::prelude::*;
use linked::Linked;
use links::Links;
use plan::{Cut, Plan};
use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};
use walrus::Module;
use wirewalk::lesson::{CARDS, Card};

/// How `index.html` says where the program is; the addresses of the later parts go in front of it.
const PROGRAM: &str = " data-wasm=\"";

/// How it says where the program's glue is.
const GLUE: &str = " data-program=\"";

/// The features are those every browser has that runs the compiler's output at all.
const OPTIMISE: &[&str] =
    &["-Oz", "--enable-bulk-memory", "--enable-nontrapping-float-to-int", "--strip-target-features"];

pub fn run(mut arguments: lexopt::Parser) -> Result {
    // Trunk tells its hooks where it assembles the page.
    let mut folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let mut list = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("dir") => folder = Some(arguments.value()?.into()),
            Long("list") => list = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let folder = folder
        .ok_or_else(|| Failure::new("Say where the built page is: `cargo xtask split --dir FOLDER`."))?;
    let index = folder.join("index.html");
    let html = fs::read_to_string(&index).doing(format!("Reading {}", index.display()))?;
    let (program_name, glue_name) = (file_of(&html, PROGRAM)?, file_of(&html, GLUE)?);
    let (program, glue) = (folder.join(program_name), folder.join(glue_name));
    let wasm = read(&program)?;

    let mut module = parts::parse(&wasm)?;
    let graph = rooms::graph();
    let cut = Cut {
        graph: &graph,
        gate: &|name| graph.number(&rooms::gate(name)?),
        room: &|name| graph.number(&rooms::room(name)?),
    };
    let plan = Plan::new(&module, &links(&module)?, &cut)?;
    if list {
        print!("{}", plan.list(&module, &graph));
        return Ok(());
    }
    let script = fs::read_to_string(&glue).doing(format!("Reading {}", glue.display()))?;
    let script = page::shorten(&names::shorten(&mut module, &script));
    write(&glue, script.as_bytes())?;
    write(&program, &parts::part(module, &plan, &graph, SHELL)?)?;
    let later = (SHELL + 1..graph.len()).map(|part| folder.join(format!("{}.wasm", graph.name(part))));
    let written: Vec<_> = std::iter::once(program.clone()).chain(later).collect();
    let wasm_opt = npm::wasm_opt_at_hand();
    let make = |part: usize| {
        if part != SHELL {
            write(&written[part], &parts::part(parts::parse(&wasm)?, &plan, &graph, part)?)?;
        }
        wasm_opt.as_ref().map_or(Ok(()), |wasm_opt| optimise(wasm_opt, &written[part]))
    };
    on_all_processors(graph.len(), &make)?;
    let bytes = written.iter().map(|path| read(path)).collect::<Result<Vec<_>>>()?;
    for (part, bytes) in bytes.iter().enumerate() {
        println!("{}: {} kB", graph.name(part), bytes.len() / 1000);
    }
    // Names that change with any part, so that no cache ever mixes two builds.
    let digest = format!("{:016x}", digest(bytes.iter().flatten().chain(script.as_bytes())));
    let first_name = format!("wirewalk-{digest}_bg.wasm");
    let script_name = format!("wirewalk-{digest}.js");
    let later = (SHELL + 1..graph.len()).map(|part| format!("{}-{digest}.wasm", graph.name(part)));
    for (path, name) in written.iter().zip(std::iter::once(first_name.clone()).chain(later)) {
        rename(path, &folder.join(name))?;
    }
    rename(&glue, &folder.join(&script_name))?;
    let html = html.replace(program_name, &first_name).replace(glue_name, &script_name);
    let parts = (SHELL + 1..graph.len()).map(|part| {
        let needs: Vec<_> = graph.needs(part).collect();
        format!("{}:{}", graph.name(part), needs.join(","))
    });
    let told = format!(
        " data-build=\"{digest}\" data-parts=\"{}\" data-lessons=\"{}\"{PROGRAM}",
        parts.collect::<Vec<_>>().join(" "),
        lessons()
    );
    write(&index, page::inline(&html.replacen(PROGRAM, &told, 1), &folder)?.as_bytes())
}

/// Does so many things, as many at a time as there are processors.
fn on_all_processors(count: usize, work: &(dyn Fn(usize) -> Result + Sync)) -> Result {
    let next = AtomicUsize::new(0);
    let worker = || {
        std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed))
            .take_while(|index| *index < count)
            .try_for_each(work)
    };
    let many = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..many).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| Err(Failure::new("A part of the program could not be made.")))
        })
    })
}

/// Every lesson with the parts and the texts it needs, for `boot.js` to fetch in time.
fn lessons() -> String {
    let needs = |card: &Card| {
        let parts: Vec<_> = card.parts().iter().map(|part| part.id()).collect();
        let texts: Vec<_> = card.first_texts().iter().map(ToString::to_string).collect();
        format!("{}:{}:{}", card.id, parts.join(","), texts.join(","))
    };
    CARDS.iter().map(needs).collect::<Vec<_>>().join(" ")
}

/// The linker's notes about the program, which cargo has just had linked.
fn links(module: &Module) -> Result<Links> {
    let linked = checkout::target().join(target::WASM).join("web").join("wirewalk.wasm");
    Links::new(module, Linked::read(&read(&linked)?)?)
}

/// The file that the page names in an attribute.
fn file_of<'h>(html: &'h str, attribute: &str) -> Result<&'h str> {
    let value = html.split_once(attribute).and_then(|(_, value)| value.split_once('"'));
    value.map(|(file, _)| file.trim_start_matches("./")).ok_or_else(|| {
        Failure::new("index.html does not say where the program is: `pattern_script` in Trunk.toml should.")
    })
}

/// Makes a module smaller. wasm-opt knows nothing of the other part: what the two share is imported
/// and exported, which it keeps as it is.
fn optimise(wasm_opt: &Place, wasm: &Path) -> Result {
    let mut command = wasm_opt.command("wasm-opt");
    command.args(OPTIMISE).arg(wasm).arg("-o").arg(wasm);
    run_command(&mut command)
}

/// FNV-1a: the same everywhere and for ever, and nobody chooses what is put into it.
fn digest<'b>(bytes: impl Iterator<Item = &'b u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).doing(format!("Reading {}", path.display()))
}

fn rename(from: &Path, to: &Path) -> Result {
    fs::rename(from, to).doing(format!("Naming {}", to.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result {
    fs::write(path, bytes).doing(format!("Writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_says_where_the_program_is() {
        let html = r#"<script data-program="./a.js" data-rest="x" data-wasm="./a_bg.wasm"></script>"#;
        assert_eq!(file_of(html, PROGRAM), Ok("a_bg.wasm"));
        assert_eq!(file_of(html, GLUE), Ok("a.js"));
        assert!(file_of("<p>", PROGRAM).is_err());
    }
}
