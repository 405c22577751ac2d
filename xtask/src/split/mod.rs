//! `cargo xtask split`: the program, cut into what the first page needs and the rest.
//!
//! A page is small when a visit does not load what it does not show. Nothing in Rust or wasm-bindgen splits a program,
//! but a finished one can be split: a function that the first page never calls is taken out of it, and put into a
//! second module that uses the memory and the function table of the first. Where the first part calls such a function
//! it finds it in the table, once the rest has arrived and put it there. `boot.js` fetches the rest when the
//! application asks for it, which it does before it shows a lesson or the practice.
//!
//! The data that only the rest uses goes with it: what the linker noted down says which that is.

mod linked;
mod links;
mod names;
mod parts;
mod plan;

use crate::{
    checkout,
    command::run as run_command,
    failure::{Doing, Failure, Result},
    tools::{npm, target},
};
use lexopt::prelude::*;
use linked::Linked;
use links::Links;
use plan::Plan;
use std::{
    env, fs,
    path::{Path, PathBuf},
};
use walrus::Module;

/// What only the rest needs: functions with one of these in their name, also where it is the name of a type that the
/// function was made for. What nothing but these calls goes with them.
const REST: &[&str] = &[
    "wirewalk::lesson::arp",
    "wirewalk::lesson::cidr",
    "wirewalk::lesson::export",
    "wirewalk::lesson::headers",
    "wirewalk::lesson::icmp",
    "wirewalk::lesson::knobs",
    "wirewalk::lesson::net",
    "wirewalk::lesson::routing",
    "wirewalk::lesson::say",
    "wirewalk::lesson::subnetting",
    "wirewalk::lesson::tcp_handshake",
    "wirewalk::lesson::tcp_reset",
    "wirewalk::lesson::walk",
    "wirewalk::lesson::what_if",
    "wirewalk::protocol::",
    "wirewalk::sim::",
    "wirewalk::trace::capture",
    "wirewalk::trace::edit",
    "wirewalk::trace::ladder",
    "wirewalk::trace::layout",
    "wirewalk::trace::opened",
    "wirewalk::trace::origin",
    "wirewalk::trace::pcapng",
    "wirewalk::trace::reading",
    "wirewalk::trace::summary",
    "wirewalk::trace::view",
    "wirewalk::trace::world",
    "wirewalk::wire::",
    "wirewalk::address::parse",
    "wirewalk::address::input",
    "wirewalk::quiz::",
    "wirewalk::player::",
    "wirewalk::route::",
    "wirewalk::app::learning",
    "wirewalk::app::effects::copy_link",
    "wirewalk::app::effects::cut",
    "wirewalk::app::effects::save",
    "wirewalk::app::effects::number_at",
    "wirewalk::app::effects::view",
    "wirewalk::app::page::missing",
    "wirewalk::app::page::lesson",
    "wirewalk::app::page::practice",
    "wirewalk::app::panel::",
    "wirewalk::app::widget::bit_row",
    "wirewalk::app::widget::experiment",
    "wirewalk::app::widget::help",
    "wirewalk::app::widget::predict",
    "wirewalk::app::widget::question",
    "wirewalk::app::widget::transport",
    "wirewalk::app::widget::what_if",
    "wirewalk::app::widget::knob",
    "wirewalk::app::widget::lessons",
];

/// What the first page needs of all that.
const FIRST: &[&str] =
    &["wirewalk::quiz::Level>::id", "wirewalk::route::Route>::home", "wirewalk::route::Language"];

/// How `index.html` says where the program is; the rest's address goes in front of it.
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
    let Some(plan) = Plan::new(&module, &links, &is_rest, &is_glue)? else {
        println!("The program has no names to split it by, so the page is larger than it could be.");
        write(&program, &parts::whole(module))?;
        return optimise(&program);
    };
    if list {
        print!("{}", plan.list(&module));
        return Ok(());
    }
    let rest = folder.join("rest.wasm");
    write(&rest, &parts::rest(parts::parse(&wasm)?, &plan)?)?;
    let script = fs::read_to_string(&glue).doing(format!("Reading {}", glue.display()))?;
    let script = names::shorten(&mut module, &script);
    write(&glue, script.as_bytes())?;
    write(&program, &parts::first(module, &plan)?)?;
    optimise(&program)?;
    optimise(&rest)?;
    let (first_bytes, rest_bytes) = (read(&program)?, read(&rest)?);
    // Names that change with any part, so that no cache ever mixes two builds.
    let digest = digest(first_bytes.iter().chain(&rest_bytes).chain(script.as_bytes()));
    let first_name = format!("wirewalk-{digest:016x}_bg.wasm");
    let rest_name = format!("rest-{digest:016x}.wasm");
    let script_name = format!("wirewalk-{digest:016x}.js");
    rename(&program, &folder.join(&first_name))?;
    rename(&rest, &folder.join(&rest_name))?;
    rename(&glue, &folder.join(&script_name))?;
    let html = html.replace(program_name, &first_name).replace(glue_name, &script_name);
    let html = html.replacen(PROGRAM, &format!(" data-rest=\"./{rest_name}\"{PROGRAM}"), 1);
    write(&index, html.as_bytes())?;
    println!("first part {} kB, rest {} kB", first_bytes.len() / 1000, rest_bytes.len() / 1000);
    Ok(())
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

/// Whether a function is of the rest by its name.
fn is_rest(name: &str) -> bool {
    let name = without_builds(name);
    let names = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    names(REST) && !names(FIRST)
}

/// Whether a function is the standard library's, made for some type. Dropping or cloning a field that is empty may
/// call it, at a time when there is nothing yet that the rest could have put there.
fn is_glue(name: &str) -> bool {
    let name = without_builds(name);
    let path = name.trim_start_matches(['<', '[', '(', '&', '*']);
    ["core::", "alloc::", "std::", "hashbrown::"].iter().any(|library| path.starts_with(library))
        || name.starts_with("<[")
}

/// A name without the brackets that say which build of a crate each path in it is of.
fn without_builds(name: &str) -> String {
    let mut plain = String::new();
    let mut left = name;
    while let Some((before, after)) = left.split_once('[') {
        plain.push_str(before);
        match after.split_once(']') {
            Some((build, after)) if build.len() >= 8 && build.bytes().all(|b| b.is_ascii_hexdigit()) => {
                left = after;
            }
            _ => {
                plain.push('[');
                left = after;
            }
        }
    }
    plain + left
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
    fn a_function_is_of_the_rest_for_its_own_path_or_for_its_type() {
        assert!(is_rest("wirewalk[a63a99738acc1023]::quiz::read::v6"));
        assert!(is_rest(
            "<yew[fedf4e85a515faec]::Scope<wirewalk[35b64fe4dae950d1]::app::page::lesson::Lesson>>::new"
        ));
        assert!(!is_rest("wirewalk[35b64fe4dae950d1]::app::page::home::quiz"));
        assert!(!is_rest("<[u8]>::quiz::"));
    }

    #[test]
    fn what_the_standard_library_makes_for_a_type_is_glue() {
        assert!(is_glue(
            "core[c5930c85a12de822]::ptr::drop_in_place::<wirewalk[a63a99738acc1023]::quiz::Mark>"
        ));
        assert!(is_glue("<[&wirewalk[a63a99738acc1023]::quiz::exercise::Exercise]>::swap"));
        assert!(!is_glue(
            "<wirewalk[a63a99738acc1023]::quiz::Answer as core[c5930c85a12de822]::cmp::PartialEq>::eq"
        ));
    }

    #[test]
    fn the_page_says_where_the_program_is() {
        let html = r#"<script data-program="./a.js" data-rest="x" data-wasm="./a_bg.wasm"></script>"#;
        assert_eq!(file_of(html, PROGRAM), Ok("a_bg.wasm"));
        assert_eq!(file_of(html, GLUE), Ok("a.js"));
        assert!(file_of("<p>", PROGRAM).is_err());
    }
}
