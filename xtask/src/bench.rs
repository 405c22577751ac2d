//! `cargo xtask bench`: the benchmarks of the core; with `--browser`, how quickly lessons answer in Chromium.

use crate::{
    checkout,
    command::{self, cargo},
    failure::{Doing, Failure, Result},
    tools::browser::{self, Need},
    web::Web,
};
use std::{ffi::OsString, fs};

pub fn run(mut arguments: lexopt::Parser) -> Result {
    let arguments: Vec<OsString> = arguments.raw_args()?.collect();
    let (browser, keep) =
        (arguments.iter().any(|it| it == "--browser"), arguments.iter().any(|it| it == "--keep"));
    if browser {
        let wanted = arguments.into_iter().find(|it| !it.as_encoded_bytes().starts_with(b"-"));
        return in_browser(keep, wanted);
    }
    natively(&arguments)
}

/// Runs one bench after the other: an aim that is missed must not keep the others from being measured.
fn natively(arguments: &[OsString]) -> Result {
    let named = arguments.iter().any(|it| it.as_encoded_bytes().starts_with(b"--bench"));
    let benches = if named { vec![None] } else { benches()?.into_iter().map(Some).collect() };
    let mut missed = Vec::new();
    for name in benches {
        let mut bench = cargo();
        bench.args(["bench", "--package", "wirewalk"]);
        bench.args(name.iter().flat_map(|name| ["--bench", name])).args(arguments);
        if !command::meets_aims(bench.current_dir(checkout::root()))? {
            missed.push(name.unwrap_or_else(|| "the bench".to_owned()));
        }
    }
    judge(&missed)
}

/// The names of all benches, each of which is a file.
fn benches() -> Result<Vec<String>> {
    let files = fs::read_dir(checkout::root().join("benches")).doing("Looking for benches")?;
    let names =
        files.filter_map(|file| file.ok()?.file_name().to_str()?.strip_suffix(".rs").map(str::to_owned));
    let mut names: Vec<_> = names.collect();
    names.sort();
    Ok(names)
}

/// Everything was measured; what missed an aim is named.
fn judge(missed: &[String]) -> Result {
    match missed {
        [] => Ok(()),
        _ => Err(Failure::missed(format!(
            "All was measured. An aim is missed in {}: its rows above say which.",
            missed.join(", ")
        ))),
    }
}

fn in_browser(keep: bool, wanted: Option<OsString>) -> Result {
    browser::ensure(&[Need::Chromium, Need::Chromedriver])?;
    if !keep || !checkout::dist().join("index.html").is_file() {
        Web::prepare()?.build()?;
    }
    let mut pace = cargo();
    pace.args(["run", "--quiet", "--package", "e2e", "--bin", "pace", "--"]).args(wanted);
    pace.env("RUST_LIB_BACKTRACE", "0");
    match command::meets_aims(pace.current_dir(checkout::root()))? {
        true => judge(&[]),
        false => judge(&["the browser".to_owned()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::MISSED;
    use std::process::Command;

    #[test]
    #[cfg(unix)]
    fn a_missed_aim_is_told_from_a_bench_that_could_not_be_run() {
        let ended = |code: u8| command::meets_aims(Command::new("sh").args(["-c", &format!("exit {code}")]));
        assert_eq!(ended(0), Ok(true));
        assert_eq!(ended(MISSED), Ok(false));
        assert_eq!(ended(101).unwrap_err().code(), 1);
        let missed = judge(&["wire".to_owned()]).unwrap_err();
        assert_eq!(missed.code(), MISSED);
        assert!(missed.to_string().contains("missed in wire"), "{missed}");
    }

    #[test]
    fn every_file_of_the_folder_is_a_bench() {
        let manifest = fs::read_to_string(checkout::root().join("Cargo.toml")).unwrap();
        let declared = manifest
            .lines()
            .skip_while(|line| *line != "[[bench]]")
            .filter_map(|line| line.strip_prefix("name = "));
        let declared: Vec<_> = declared.map(|name| name.trim_matches('"')).collect();
        assert_eq!(benches(), Ok(declared.into_iter().map(str::to_owned).collect()));
    }
}
