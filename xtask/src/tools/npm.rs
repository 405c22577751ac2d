//! Programs from the npm registry: none of them is needed to build a page that works.

use super::{Place, folder};
use crate::{
    command::{output_of, run},
    failure::{Doing, Failure, Result},
};
use std::{fs, path::PathBuf, process::Command};

/// The oldest wasm-opt whose output is known to be right for what this compiler emits.
const OLDEST_WASM_OPT: u32 = 130;
const BINARYEN: &str = "132.0.0";
const AXE: &str = "4.14.1";
const LIGHTHOUSE: &str = "12.8.2";

/// Finds wasm-opt or gets it, and says so when it is to be had in neither way: the page is then only larger.
pub fn wasm_opt() -> Option<Place> {
    if is_wasm_opt(&mut Place::Path.command("wasm-opt")) {
        return Some(Place::Path);
    }
    match install("binaryen", BINARYEN, "wasm-opt makes the WebAssembly smaller") {
        // npm writes a starter there for each program of a package, of the kind that the system wants.
        Ok(modules) => Some(Place::Folder(modules.join(".bin"))),
        Err(failure) => {
            println!("Going on without wasm-opt, so the page will be a little larger: {failure}");
            None
        }
    }
}

/// wasm-opt, when it is there already: nothing is fetched in the middle of a build.
pub fn wasm_opt_at_hand() -> Option<Place> {
    let installed = || {
        folder("binaryen", BINARYEN).ok().map(|root| Place::Folder(root.join("node_modules").join(".bin")))
    };
    let mut places = std::iter::once(Place::Path).chain(installed());
    places.find(|place| is_wasm_opt(&mut place.command("wasm-opt")))
}

/// The file of axe-core, which checks a page's accessibility from inside it.
pub fn axe() -> Result<PathBuf> {
    let modules = install("axe-core", AXE, "axe checks that the pages are accessible")?;
    Ok(modules.join("axe-core").join("axe.min.js"))
}

/// The file that node starts Lighthouse with. Version 12 is the last for the Node release that Debian ships.
pub fn lighthouse() -> Result<PathBuf> {
    let modules = install("lighthouse", LIGHTHOUSE, "Lighthouse measures how the pages load")?;
    Ok(modules.join("lighthouse").join("cli").join("index.js"))
}

fn is_wasm_opt(command: &mut Command) -> bool {
    // `wasm-opt version 132 (version_132-1-gabcdef)`
    let printed = output_of(command.arg("--version")).unwrap_or_default();
    let version = printed.split_whitespace().nth(2).and_then(|version| version.parse::<u32>().ok());
    version.is_some_and(|version| version >= OLDEST_WASM_OPT)
}

/// Gives the `node_modules` folder that has the package.
fn install(package: &str, version: &str, purpose: &str) -> Result<PathBuf> {
    let root = folder(package, version)?;
    let modules = root.join("node_modules");
    if modules.is_dir() {
        return Ok(modules);
    }
    // On Windows npm is a script, and a script must be called by its whole name.
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if output_of(Command::new(npm).arg("--version")).is_none() {
        return Err(Failure::new(format!(
            "{package} {version} comes through npm, which is not installed (https://nodejs.org has it)."
        )));
    }
    println!(
        "{package} {version} is not here yet: {purpose}. Installing it, once, into {} …",
        root.display()
    );
    // An installation that was interrupted must not be taken for a whole one, so it happens elsewhere first.
    let partial = folder(package, &format!("{version}.partial"))?;
    let mut command = Command::new(npm);
    command.args(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]);
    run(command.arg(&partial).arg(format!("{package}@{version}"))).map_err(|failure| {
        Failure::new(format!(
            "{package} could not be installed: {failure} With no network, connect and run this again."
        ))
    })?;
    fs::create_dir_all(&root).doing("Making a cache folder")?;
    fs::rename(partial.join("node_modules"), &modules).doing(format!("Putting {package} in its place"))?;
    // Nothing depends on what npm may have left beside the packages.
    let _ = fs::remove_dir_all(&partial);
    Ok(modules)
}
