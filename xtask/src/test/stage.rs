//! The stages, in the order in which they are cheap.

use super::Run;
use crate::{
    checkout,
    command::{self, cargo, run_tallied},
    failure::Result,
    size,
    tools::{
        binary,
        browser::{self, Need},
        npm, put_on_path, target,
    },
    web::Web,
};
use std::{ffi::OsString, process::Command};

/// One row of the table at the end.
pub struct Stage {
    pub name: &'static str,
    /// The stage without whose success this one would look at something stale.
    pub needs: Option<&'static str>,
    pub run: fn(&mut Run) -> Result,
}

pub const STAGES: &[Stage] = &[
    Stage { name: "format", needs: None, run: format },
    Stage { name: "lint", needs: None, run: lint },
    Stage { name: "lint-web", needs: None, run: lint_web },
    Stage { name: "core", needs: None, run: core },
    Stage { name: "native", needs: None, run: native },
    Stage { name: "doc", needs: None, run: doc },
    Stage { name: "wasm", needs: None, run: wasm },
    Stage { name: "build", needs: None, run: build },
    Stage { name: "e2e", needs: Some("build"), run: e2e },
    Stage { name: "size", needs: Some("build"), run: measure },
];

fn format(_: &mut Run) -> Result {
    command::run(&mut cargo_here("fmt --all --check"))
}

fn lint(_: &mut Run) -> Result {
    command::run(&mut cargo_here("clippy --quiet --workspace --all-targets -- --deny warnings"))
}

/// The application is compiled for the browser only, so it is read there.
fn lint_web(_: &mut Run) -> Result {
    target::ensure_wasm()?;
    let clippy = "clippy --quiet --package wirewalk --features app --target wasm32-unknown-unknown";
    command::run(cargo_here(clippy).args(["--", "--deny", "warnings"]))
}

/// The core must stand without the application: this is what keeps browser and clock out of it.
fn core(_: &mut Run) -> Result {
    command::run(&mut cargo_here("build --quiet --package wirewalk --lib --no-default-features"))
}

fn native(run: &mut Run) -> Result {
    // Without it only the tests that ask Wireshark's own dissectors are passed over.
    if let Err(failure) = browser::ensure(&[Need::Tshark]) {
        eprintln!("{failure}");
    }
    let nextest = nextest("--workspace --exclude e2e", &run.extra)?;
    run_tallied(nextest, &mut run.tally)
}

/// nextest leaves the examples in the documentation to cargo.
fn doc(run: &mut Run) -> Result {
    run_tallied(cargo_here("test --quiet --doc --package wirewalk"), &mut run.tally)
}

/// The core computes the same in the browser as here, or these tests notice.
fn wasm(run: &mut Run) -> Result {
    target::ensure_wasm()?;
    let wasm_bindgen = binary::wasm_bindgen()?;
    // What is run here is written down, and held against what the same runs give there.
    command::run(&mut cargo_here("test --quiet --package wirewalk --test determinism"))?;
    let mut tests =
        cargo_here("test --package wirewalk --lib --test determinism --target wasm32-unknown-unknown");
    tests.env("WIREWALK_RUNS", checkout::target().join("tmp").join("runs.txt"));
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    // A failed test speaks for itself; the runner's own call stack does not.
    tests.env("RUST_LIB_BACKTRACE", "0");
    put_on_path(&mut tests, [&wasm_bindgen])?;
    // The runner takes node by itself; where there is none, a browser does as well.
    if browser::ensure(&[Need::Node]).is_err() {
        browser::ensure(&[Need::Chromium, Need::Chromedriver])?;
        tests.env("CHROMEDRIVER", "chromedriver").env("WASM_BINDGEN_USE_BROWSER", "1");
    }
    run_tallied(tests, &mut run.tally)
}

fn build(_: &mut Run) -> Result {
    Web::prepare()?.build()
}

fn e2e(run: &mut Run) -> Result {
    browser::ensure(Need::END_TO_END)?;
    let mut nextest = nextest("--package e2e", &run.extra)?;
    nextest.env("WIREWALK_AXE", npm::axe()?);
    run_tallied(nextest, &mut run.tally)
}

fn measure(_: &mut Run) -> Result {
    size::build_bare(&Web::prepare()?)?;
    size::report()
}

fn cargo_here(arguments: &str) -> Command {
    let mut cargo = cargo();
    cargo.args(arguments.split(' ')).current_dir(checkout::root());
    cargo
}

fn nextest(which: &str, extra: &[OsString]) -> Result<Command> {
    let place = binary::nextest()?;
    let mut nextest = cargo_here("nextest run");
    // cargo looks for its subcommands on PATH.
    put_on_path(&mut nextest, [&place])?;
    // A test that fails must not keep the others from saying whether they do.
    nextest.args(which.split(' ')).arg("--no-fail-fast").args(extra);
    Ok(nextest)
}
