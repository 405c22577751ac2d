//! `cargo xtask text`: the lesson text, compiled. So far there is none, and the folder is empty.

use crate::failure::{Doing, Failure, Result};
use lexopt::prelude::*;
use std::{env, fs, path::PathBuf};

pub fn run(mut arguments: lexopt::Parser) -> Result {
    // Trunk tells its hooks where it assembles the page.
    let mut out = env::var_os("TRUNK_STAGING_DIR").map(|folder| PathBuf::from(folder).join("text"));
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("out") => out = Some(arguments.value()?.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    let out = out
        .ok_or_else(|| Failure::new("Say where the compiled text goes: `cargo xtask text --out FOLDER`."))?;
    fs::create_dir_all(&out).doing(format!("Making {}", out.display()))
}
