//! The standard library for WebAssembly.

use crate::{
    command::{output_of, run},
    failure::{Failure, Result},
};
use std::{path::Path, process::Command};

pub const WASM: &str = "wasm32-unknown-unknown";

/// Has rustup add the target when the compiler does not have it.
pub fn ensure_wasm() -> Result {
    if is_installed() {
        return Ok(());
    }
    println!(
        "The Rust target {WASM} is not here yet. It compiles Rust for the browser. Adding it, which takes seconds …"
    );
    if output_of(Command::new("rustup").arg("--version")).is_none() {
        return Err(Failure::new(format!(
            "The Rust target {WASM} is missing and there is no rustup to add it: install rustup from \
             https://rustup.rs, or that target from wherever this compiler came from, and run this again."
        )));
    }
    run(Command::new("rustup").args(["target", "add", WASM])).map_err(|failure| {
        Failure::new(format!(
            "The Rust target {WASM} could not be added: {failure} With no network, connect and run this again."
        ))
    })
}

fn is_installed() -> bool {
    let folder = output_of(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}
