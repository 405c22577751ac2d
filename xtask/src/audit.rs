//! `cargo xtask audit`: what other people's judges say of the release.

use crate::{
    checkout,
    command::{self, cargo},
    failure::Result,
    tools::{
        browser::{self, Need},
        npm,
    },
    web::Web,
};
use lexopt::prelude::*;

pub fn run(mut arguments: lexopt::Parser) -> Result {
    let mut keep = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("keep") => keep = true,
            other => return Err(other.unexpected().into()),
        }
    }
    browser::ensure(Need::END_TO_END)?;
    if !keep || !checkout::dist().join("index.html").is_file() {
        Web::prepare()?.build()?;
    }
    let mut audit = cargo();
    audit.args(["run", "--quiet", "--package", "e2e", "--bin", "audit"]);
    // The audit says what is wrong with a page in sentences; its own call stack adds nothing to them.
    audit.env("RUST_LIB_BACKTRACE", "0");
    audit.env("WIREWALK_AXE", npm::axe()?).env("WIREWALK_LIGHTHOUSE", npm::lighthouse()?);
    command::run(audit.current_dir(checkout::root()))
}
