//! The tasks of this checkout. `cargo xtask` lists them; each is one file.
#![forbid(unsafe_code)]

mod audit;
mod bench;
mod checkout;
mod cidr;
mod command;
mod dissect;
mod export;
mod failure;
mod lines;
mod new_lesson;
mod packets;
mod serve;
mod size;
mod speech;
mod split;
mod summarize;
mod tally;
mod test;
mod text;
mod tools;
mod web;

use failure::{Failure, Result};
use std::process::ExitCode;

/// A task: what it is called, the line the help text gives it, and what runs it.
struct Task {
    name: &'static str,
    usage: &'static str,
    summary: &'static str,
    run: fn(lexopt::Parser) -> Result,
}

const TASKS: &[Task] = &[
    Task {
        name: "serve",
        usage: "[--open] [--port 8080]",
        summary: "Build the release and serve it on this machine, fetching the tools it needs",
        run: serve::run,
    },
    Task {
        name: "test",
        usage: "[--only STAGE] [-- ARGS]",
        summary: "Run every check there is, end with a table of them",
        run: test::run,
    },
    Task {
        name: "size",
        usage: "[--keep]",
        summary: "Measure the first load against a bare Yew page (--keep: as last built)",
        run: size::run,
    },
    Task {
        name: "audit",
        usage: "[--keep]",
        summary: "Lighthouse and axe on the release, in both themes and both languages",
        run: audit::run,
    },
    Task {
        name: "bench",
        usage: "[ARGS | --browser [--keep]]",
        summary: "Run the benchmarks: of the core (the arguments go to `cargo bench`), or in a real browser",
        run: bench::run,
    },
    Task {
        name: "text",
        usage: "[--out FOLDER]",
        summary: "Compile the lesson text; Trunk calls this while it builds",
        run: text::run,
    },
    Task {
        name: "split",
        usage: "[--dir FOLDER] [--list]",
        summary: "Cut the program into what the first page needs and the rest; Trunk calls this at the end",
        run: split::run,
    },
    Task {
        name: "new-lesson",
        usage: "NAME",
        summary: "Write a lesson that runs, in both languages, and say what comes next",
        run: new_lesson::run,
    },
    Task {
        name: "cidr",
        usage: "",
        summary: "Answer each line of standard input, an address with its prefix, with a line of JSON",
        run: cidr::run,
    },
    Task {
        name: "summarize",
        usage: "",
        summary: "Print the fewest prefixes that hold what standard input lists",
        run: summarize::run,
    },
    Task {
        name: "export",
        usage: "LESSON --out FOLDER [--preset NAME] [--knob NAME=VALUE]… [--fault SPEC]… [--at NODE] [--lang en|zh]",
        summary: "Write a run's events, its capture and its ladder (--all: of every lesson and preset)",
        run: export::run,
    },
    Task {
        name: "dissect",
        usage: "FILE [--json]",
        summary: "Print each packet of a pcap or pcapng file in a line (--json: with all its fields)",
        run: dissect::run,
    },
];

fn main() -> ExitCode {
    match dispatch(lexopt::Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is_told() {
                eprintln!("{failure}");
            }
            ExitCode::from(failure.code())
        }
    }
}

fn dispatch(mut arguments: lexopt::Parser) -> Result {
    use lexopt::prelude::*;
    let name = match arguments.next()? {
        None | Some(Long("help") | Short('h')) => "help".into(),
        Some(Value(name)) => name.string()?,
        Some(other) => return Err(other.unexpected().into()),
    };
    if name == "help" {
        print!("{}", help());
        return Ok(());
    }
    match TASKS.iter().find(|task| task.name == name) {
        Some(task) => (task.run)(arguments),
        None => Err(Failure::new(format!("There is no task `{name}`.\n\n{}", help().trim_end()))),
    }
}

fn help() -> String {
    let call = |task: &Task| format!("{} {}", task.name, task.usage);
    let width = TASKS.iter().map(|task| call(task).len()).max().unwrap_or_default();
    let lines = TASKS.iter().map(|task| format!("  {:width$}  {}\n", call(task), task.summary));
    format!("Wirewalk's tasks, run as `cargo xtask TASK`:\n{}", lines.collect::<String>())
}
