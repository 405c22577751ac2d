//! `cargo xtask bench`: the benchmarks of the core; with `--browser`, how quickly lessons answer in Chromium.

use crate::{
    checkout,
    command::{self, cargo},
    failure::Result,
    tools::browser::{self, Need},
    web::Web,
};
use std::ffi::OsString;

pub fn run(mut arguments: lexopt::Parser) -> Result {
    let arguments: Vec<OsString> = arguments.raw_args()?.collect();
    let (browser, keep) =
        (arguments.iter().any(|it| it == "--browser"), arguments.iter().any(|it| it == "--keep"));
    if browser {
        let wanted = arguments.into_iter().find(|it| !it.as_encoded_bytes().starts_with(b"-"));
        return in_browser(keep, wanted);
    }
    let mut bench = cargo();
    // An aim that is missed must not keep the others from being measured.
    bench.args(["bench", "--package", "wirewalk", "--no-fail-fast"]).args(arguments);
    command::run(bench.current_dir(checkout::root()))
}

fn in_browser(keep: bool, wanted: Option<OsString>) -> Result {
    browser::ensure(&[Need::Chromium, Need::Chromedriver])?;
    if !keep || !checkout::dist().join("index.html").is_file() {
        Web::prepare()?.build()?;
    }
    let mut pace = cargo();
    pace.args(["run", "--quiet", "--package", "e2e", "--bin", "pace", "--"]).args(wanted);
    pace.env("RUST_LIB_BACKTRACE", "0");
    command::run(pace.current_dir(checkout::root()))
}
