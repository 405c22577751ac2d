//! `cargo xtask test`: every check there is.
//!
//! Every stage runs, whatever became of the others, and each ends with its own first failure.

mod stage;

use crate::{
    failure::{Failure, Result},
    tally::Tally,
};
use lexopt::prelude::*;
use stage::{STAGES, Stage};
use std::{
    ffi::OsString,
    time::{Duration, Instant},
};

/// What a stage is given, and where it leaves its count.
#[derive(Default)]
pub struct Run {
    tally: Tally,
    /// What was written after `--`, for the test runner.
    extra: Vec<OsString>,
}

enum Outcome {
    Passed,
    Failed(Failure),
    /// Not run, because this stage did not pass.
    Skipped(&'static str),
}

/// A stage that is over.
struct Ended {
    stage: &'static Stage,
    outcome: Outcome,
    tally: Tally,
    time: Duration,
}

pub fn run(mut arguments: lexopt::Parser) -> Result {
    let (mut only, mut extra) = (None, Vec::new());
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("only") => only = Some(arguments.value()?.string()?),
            // What follows `--` arrives as plain values. Only a single stage can know what they mean.
            Value(value) if only.is_some() => extra.push(value),
            other => return Err(other.unexpected().into()),
        }
    }
    let stages: Vec<_> =
        STAGES.iter().filter(|stage| only.as_ref().is_none_or(|only| stage.name == only)).collect();
    if stages.is_empty() {
        let names: Vec<_> = STAGES.iter().map(|stage| stage.name).collect();
        return Err(Failure::new(format!("There is no such stage; the stages are {}.", names.join(", "))));
    }
    let mut ended = Vec::new();
    for stage in stages {
        ended.push(perform(stage, &ended, Run { extra: extra.clone(), ..Run::default() }));
    }
    summarize(&ended)
}

fn perform(stage: &'static Stage, ended: &[Ended], mut run: Run) -> Ended {
    let start = Instant::now();
    let lacks =
        stage.needs.filter(|needed| ended.iter().any(|other| other.stage.name == *needed && other.failed()));
    let outcome = match lacks {
        Some(needed) => Outcome::Skipped(needed),
        None => {
            println!("\n── {} ──", stage.name);
            (stage.run)(&mut run).map_or_else(Outcome::Failed, |()| Outcome::Passed)
        }
    };
    if let Outcome::Failed(failure) = &outcome {
        eprintln!("{failure}");
    }
    Ended { stage, outcome, tally: run.tally, time: start.elapsed() }
}

impl Ended {
    fn failed(&self) -> bool {
        !matches!(self.outcome, Outcome::Passed)
    }
}

/// Prints the table, and as the last line how many tests passed and how many did not.
fn summarize(ended: &[Ended]) -> Result {
    println!("\n{:<10} {:<8} {:>8} {:>7}", "stage", "result", "seconds", "tests");
    let mut all = Tally::default();
    for Ended { stage, outcome, tally, time } in ended {
        let (result, reason) = match outcome {
            Outcome::Passed => ("passed", String::new()),
            Outcome::Failed(failure) => ("FAILED", failure.to_string()),
            Outcome::Skipped(needed) => ("skipped", format!("because of {needed}")),
        };
        let tests = tally.passed + tally.failed;
        let tests = if tests == 0 { String::new() } else { tests.to_string() };
        let row = format!("{:<10} {result:<8} {:>8.1} {tests:>7}  {reason}", stage.name, time.as_secs_f64());
        println!("{}", row.trim_end());
        all += *tally;
    }
    // A stage that failed without a failing test is a failure all the same, and nobody may read `0 failed` below it.
    all.failed +=
        ended.iter().filter(|stage| stage.failed() && stage.tally.failed == 0).map(|_| 1).sum::<u32>();
    println!("\n{all}");
    if all.failed == 0 { Ok(()) } else { Err(Failure::told()) }
}
