//! `cargo xtask text`: the learner's text, checked in both languages and compiled for the browser.

use crate::{
    checkout,
    failure::{Failure, Result},
};
use lexopt::prelude::*;
use std::{env, path::PathBuf};

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
    let written = wirewalk_text::build(checkout::root(), &out).map_err(|problems| {
        let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
        Failure::new(format!("The text has problems:\n{}", lines.join("\n")))
    })?;
    println!("Compiled {written} text files.");
    Ok(())
}
