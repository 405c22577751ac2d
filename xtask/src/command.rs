//! Running other programs.

use crate::{
    failure::{Failure, MISSED, Result},
    tally::Tally,
};
use std::{
    env,
    ffi::OsString,
    io::{self, BufRead, BufReader, ErrorKind, Read, Write},
    process::{Command, ExitStatus, Stdio},
    thread,
};

/// The cargo that runs this task, so that a `+toolchain` given to it holds all the way down.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// Runs a program that speaks for itself: what it prints is seen as it prints it.
pub fn run(command: &mut Command) -> Result {
    let status = command.status();
    judge(command, status)
}

/// Runs a bench like [`run`], and says whether all its aims are met. One that does not come to its end is a failure.
pub fn meets_aims(bench: &mut Command) -> Result<bool> {
    let status = bench.status();
    if let Ok(status) = &status
        && status.code() == Some(MISSED.into())
    {
        return Ok(false);
    }
    judge(bench, status).map(|()| true)
}

/// Runs a program like [`run`], and counts the tests that its output reports.
pub fn run_tallied(mut command: Command, tally: &mut Tally) -> Result {
    let status = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().and_then(|mut child| {
        let (output, errors) = (child.stdout.take(), child.stderr.take());
        // Two pipes need two readers: a program blocks on the one that nobody empties.
        thread::scope(|scope| {
            let errors = scope.spawn(|| echo(errors, io::stderr()));
            *tally += echo(output, io::stdout());
            *tally += errors.join().unwrap_or_default();
        });
        child.wait()
    });
    judge(&command, status)
}

/// What a program prints, when it can be started and succeeds.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn echo(from: Option<impl Read>, mut to: impl Write) -> Tally {
    let mut tally = Tally::default();
    let Some(from) = from else { return tally };
    // Bytes and not `lines`: a test may print what is no UTF-8, and the rest must still be seen.
    for line in BufReader::new(from).split(b'\n').map_while(io::Result::ok) {
        tally.count(&String::from_utf8_lossy(&line));
        // A closed terminal is no reason to stop a program that is under way.
        let _ = to.write_all(&line).and_then(|()| to.write_all(b"\n"));
    }
    tally
}

fn judge(command: &Command, status: io::Result<ExitStatus>) -> Result {
    let program = command.get_program().display();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::new(format!("`{}` did not succeed ({status}).", shown(command)))),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(Failure::new(format!("The program `{program}` is not installed, or not on PATH.")))
        }
        Err(error) => Err(Failure::new(format!("The program `{program}` could not be started: {error}."))),
    }
}

/// The command as one would type it, without the folder its program is in.
fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_said_to_be_missing() {
        let failure = run(&mut Command::new("wirewalk-no-such-program")).unwrap_err();
        assert!(failure.to_string().contains("is not installed"));
    }

    #[test]
    fn a_failed_program_is_named_without_its_folder() {
        let failure = run(cargo().arg("--no-such-flag").stderr(Stdio::null())).unwrap_err();
        assert!(failure.to_string().starts_with("`cargo"), "{failure}");
    }
}
