//! `cargo xtask split`: the program, cut into what the first page needs and parts that are loaded later.
//!
//! A page is small when a visit does not load what it does not show. Nothing in Rust or wasm-bindgen splits a program,
//! but a finished one can be split: a function that the first page never calls is taken out of it, and put into a
//! module of its own that uses the memory and the function table of the first. Where an earlier part calls such a
//! function it finds it in the table, once the later part has arrived and put it there. `boot.js` fetches a part when
//! the application asks for it, which it does before it shows what needs the part.
//!
//! The parts are in an order, and each may use those before it: what two of them share is in the earlier one. The data
//! that only a later part uses goes with it: what the linker noted down says which that is.

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
    tools::{npm, target},
};
use lexopt::prelude::*;
use linked::Linked;
use links::Links;
use plan::{Cut, Plan};
use std::{
    env, fs,
    path::{Path, PathBuf},
};
use walrus::Module;
use wirewalk::lesson::{LESSONS, Lesson};

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
    let links = links(&module).unwrap_or_else(|failure| {
        println!("The program's data stays in one piece, so the page is larger than it could be. {failure}");
        Links::default()
    });
    let cut = Cut { parts: rooms::COUNT, seed: &rooms::part_of, is_glue: &rooms::is_glue };
    let Some(plan) = Plan::new(&module, &links, &cut)? else {
        println!("The program has no names to split it by, so the page is larger than it could be.");
        write(&program, &parts::whole(module))?;
        return optimise(&program);
    };
    let titles = rooms::titles();
    if list {
        print!("{}", plan.list(&module, &titles));
        return Ok(());
    }
    let script = fs::read_to_string(&glue).doing(format!("Reading {}", glue.display()))?;
    let script = page::shorten(&names::shorten(&mut module, &script));
    write(&glue, script.as_bytes())?;
    let mut written = vec![program.clone()];
    write(&program, &parts::part(module, &plan, 0)?)?;
    for (number, title) in titles.iter().enumerate().skip(1) {
        let path = folder.join(format!("{title}.wasm"));
        write(&path, &parts::part(parts::parse(&wasm)?, &plan, number)?)?;
        written.push(path);
    }
    let mut bytes = Vec::new();
    for (path, title) in written.iter().zip(&titles) {
        optimise(path)?;
        bytes.push(read(path)?);
        println!("{title}: {} kB", bytes.last().map_or(0, Vec::len) / 1000);
    }
    // Names that change with any part, so that no cache ever mixes two builds.
    let digest = digest(bytes.iter().flatten().chain(script.as_bytes()));
    let first_name = format!("wirewalk-{digest:016x}_bg.wasm");
    let script_name = format!("wirewalk-{digest:016x}.js");
    let later: Vec<_> = titles.iter().skip(1).map(|title| format!("{title}-{digest:016x}.wasm")).collect();
    let names = std::iter::once(&first_name).chain(&later);
    for (path, name) in written.iter().zip(names) {
        rename(path, &folder.join(name))?;
    }
    rename(&glue, &folder.join(&script_name))?;
    let html = html.replace(program_name, &first_name).replace(glue_name, &script_name);
    let html = html.replacen(
        PROGRAM,
        &format!(" data-parts=\"{}\" data-lessons=\"{}\"{PROGRAM}", later.join(" "), lessons()),
        1,
    );
    write(&index, page::inline(&html, &folder)?.as_bytes())
}

/// Every lesson with the part and the texts it needs, for `boot.js` to fetch in time.
fn lessons() -> String {
    let needs = |lesson: &&Lesson| {
        let texts: Vec<_> = lesson.texts().iter().map(ToString::to_string).collect();
        format!("{}:{},{}", lesson.id, lesson.part().id(), texts.join(","))
    };
    LESSONS.iter().map(needs).collect::<Vec<_>>().join(" ")
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

/// Makes a module smaller, where there is wasm-opt. It knows nothing of the other part: what the two share is imported
/// and exported, which it keeps as it is.
fn optimise(wasm: &Path) -> Result {
    let Some(wasm_opt) = npm::wasm_opt_at_hand() else { return Ok(()) };
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
