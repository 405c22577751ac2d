//! `cargo xtask text`: the learner's text, checked in both languages and compiled for the browser.

use crate::{
    checkout,
    failure::{Failure, Result},
};
use lexopt::prelude::*;
use std::{env, path::PathBuf};
use wirewalk_text::Problem;

pub fn run(mut arguments: lexopt::Parser) -> Result {
    // Trunk tells its hooks where it assembles the page.
    let mut out = env::var_os("TRUNK_STAGING_DIR").map(|folder| PathBuf::from(folder).join("text"));
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("out") => out = Some(arguments.value()?.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    // Only what has other names is written: editing a sentence compiles nothing anew.
    let written = wirewalk_text::write_ids(checkout::root()).map_err(failed)?;
    println!("Wrote {written} files of identifiers.");
    let Some(out) = out else { return Ok(()) };
    let written = wirewalk_text::build(checkout::root(), &out).map_err(failed)?;
    println!("Compiled {written} text files.");
    Ok(())
}

fn failed(problems: Vec<Problem>) -> Failure {
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    Failure::new(format!("The text has problems:\n{}", lines.join("\n")))
}
