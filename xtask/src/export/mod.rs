//! `cargo xtask export`: a lesson's run as files: every event, a capture for Wireshark, and a ladder to read.

mod jsonl;

pub use jsonl::hex;

use crate::{
    failure::{Doing, Failure, Result},
    speech::Speech,
};
use lexopt::prelude::*;
use std::{
    fs::{self, File},
    io::BufWriter,
    path::{Path, PathBuf},
};
use wirewalk::{
    fault::Fault,
    lesson::{FAULTS, Knobs, LESSONS, Lesson, Preset, Shape, TextFile, find},
    text::{Numbers, Speaker},
    trace::{
        ladder,
        pcapng::{self, Vantage},
    },
};

/// What was asked for.
#[derive(Default)]
struct Wish {
    lesson: Option<String>,
    all: bool,
    knobs: Vec<(String, String)>,
    faults: Vec<String>,
    preset: Option<String>,
    language: Option<String>,
    at: Option<String>,
    out: Option<PathBuf>,
}

pub fn run(arguments: lexopt::Parser) -> Result {
    let wish = Wish::read(arguments)?;
    let out = wish.out.as_deref().ok_or_else(|| Failure::new("Say where the files go: `--out FOLDER`."))?;
    let speech = Speech::load(wish.language.as_deref().unwrap_or("en"))?;
    if wish.all {
        if wish.is_particular() {
            return Err(Failure::new(
                "`--all` exports every lesson as it is: it goes with `--lang` and `--out` only.",
            ));
        }
        for lesson in LESSONS {
            let folder = out.join(lesson.id);
            for (name, knobs) in lesson.situations() {
                export(lesson, &knobs, &speech, None, &folder.join(name))?;
            }
        }
        return Ok(());
    }
    let lesson = wish.lesson()?;
    export(lesson, &wish.knobs(lesson)?, &speech, wish.at.as_deref(), out)
}

impl Wish {
    fn read(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut wish = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Value(name) if wish.lesson.is_none() => wish.lesson = Some(name.string()?),
                Long("all") => wish.all = true,
                Long("knob") => {
                    let text = arguments.value()?.string()?;
                    let (name, value) = text.split_once('=').ok_or_else(|| {
                        Failure::new(format!(
                            "A knob is set by its name and a value, `--knob NAME=VALUE`, not `{text}`."
                        ))
                    })?;
                    wish.knobs.push((name.to_owned(), value.to_owned()));
                }
                Long("fault") => wish.faults.push(arguments.value()?.string()?),
                Long("preset") => wish.preset = Some(arguments.value()?.string()?),
                Long("at") => wish.at = Some(arguments.value()?.string()?),
                Long("lang") => wish.language = Some(arguments.value()?.string()?),
                Long("out") => wish.out = Some(arguments.value()?.into()),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(wish)
    }

    /// Whether it speaks of one lesson.
    fn is_particular(&self) -> bool {
        let named = self.lesson.is_some() || self.preset.is_some() || self.at.is_some();
        named || !self.knobs.is_empty() || !self.faults.is_empty()
    }

    fn lesson(&self) -> Result<&'static Lesson> {
        let lessons = list(LESSONS.iter().map(|lesson| lesson.id));
        let Some(name) = &self.lesson else {
            return Err(Failure::new(format!("Name a lesson, or `--all`. The lessons are {lessons}.")));
        };
        find(name)
            .ok_or_else(|| Failure::new(format!("There is no lesson `{name}`; the lessons are {lessons}.")))
    }

    /// The knobs as the preset, the knobs and the faults of the command line leave them.
    fn knobs(&self, lesson: &Lesson) -> Result<Knobs> {
        let mut knobs = match &self.preset {
            None => Knobs::default(),
            Some(name) => {
                let preset = lesson.presets.iter().find(|preset| preset.id == name);
                set(
                    lesson,
                    preset.ok_or_else(|| {
                        no_such(lesson, "preset", name, lesson.presets.iter().map(|preset| preset.id))
                    })?,
                )?
            }
        };
        for (name, value) in &self.knobs {
            knobs = turn(lesson, &knobs, name, value)?;
        }
        if self.faults.is_empty() {
            return Ok(knobs);
        }
        for fault in &self.faults {
            Fault::parse(fault).map_err(|error| {
                let wrong = fault.get(error.at).filter(|wrong| !wrong.is_empty()).unwrap_or(fault);
                Failure::new(format!(
                    "`{fault}` is no fault: `{wrong}` is not understood. A fault is written as `drop:A.3`."
                ))
            })?;
        }
        let before = Some(knobs.get(&FAULTS)).filter(|faults| !faults.is_empty());
        let faults: Vec<_> = before.into_iter().chain(self.faults.iter().map(String::as_str)).collect();
        turn(lesson, &knobs, FAULTS.name, &faults.join(","))
    }
}

/// The knobs as a preset sets them.
fn set(lesson: &Lesson, preset: &Preset) -> Result<Knobs> {
    preset.knobs.iter().try_fold(Knobs::default(), |knobs, (name, value)| turn(lesson, &knobs, name, value))
}

/// The knobs with one of them turned, when there is such a knob and it has such a value.
fn turn(lesson: &Lesson, knobs: &Knobs, name: &str, value: &str) -> Result<Knobs> {
    let knob = lesson.knobs.iter().find(|knob| knob.name == name);
    let knob =
        knob.ok_or_else(|| no_such(lesson, "knob", name, lesson.knobs.iter().map(|knob| knob.name)))?;
    match knob.shape {
        Shape::OneOf(choices) if !choices.contains(&value) => {
            let choices = list(choices.iter().copied());
            Err(Failure::new(format!("The knob `{name}` has no value `{value}`; its values are {choices}.")))
        }
        _ => Ok(knobs.with(knob, value)),
    }
}

fn no_such(lesson: &Lesson, what: &str, name: &str, there: impl Iterator<Item = &'static str>) -> Failure {
    let there = list(there);
    let there =
        if there.is_empty() { format!("it has no {what}s") } else { format!("its {what}s are {there}") };
    Failure::new(format!("The lesson `{}` has no {what} `{name}`; {there}.", lesson.id))
}

fn list(names: impl Iterator<Item = &'static str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Runs a lesson and writes what happened into a folder; the capture of one node, when one is named.
fn export(lesson: &Lesson, knobs: &Knobs, speech: &Speech, at: Option<&str>, folder: &Path) -> Result {
    let texts: Vec<_> = lesson.texts().into_iter().rev().chain([TextFile::SHELL]).collect();
    let catalogs = speech.catalogs(&texts);
    let speaker = Speaker::new(&catalogs).counting(lesson.numbers(Numbers::default()));
    let trace = lesson.trace(knobs).map_err(|refusal| {
        let sentence = speaker.plain(&refusal.say);
        Failure::new(format!("The lesson `{}` refuses the knob `{}`: {sentence}", lesson.id, refusal.knob))
    })?;
    let vantage = match at {
        None => Vantage::Senders,
        Some(name) => {
            let node = trace.world.as_deref().and_then(|world| world.node(name));
            let nowhere = || Failure::new(format!("The lesson `{}` has no node `{name}`.", lesson.id));
            Vantage::Node(node.ok_or_else(nowhere)?)
        }
    };
    fs::create_dir_all(folder).doing(format_args!("Making the folder {}", folder.display()))?;
    let lines = folder.join("trace.jsonl");
    let writing = format!("Writing {}", lines.display());
    let output = BufWriter::new(File::create(&lines).doing(&writing)?);
    let Some(world) = &trace.world else {
        jsonl::steps(&trace.steps, speaker, output).doing(writing)?;
        let (id, folder) = (lesson.id, folder.display());
        println!(
            "{folder}: trace.jsonl (the lesson `{id}` has no network: there is no capture and no ladder)"
        );
        return Ok(());
    };
    jsonl::world(world, speaker, output).doing(writing)?;
    let capture =
        pcapng::write(world, vantage, |event| pcapng::comment(world, event, |say| speaker.plain(say)));
    write(&folder.join("capture.pcapng"), &capture)?;
    write(&folder.join("ladder.txt"), ladder(world, speaker).as_bytes())?;
    println!("{}: trace.jsonl, capture.pcapng, ladder.txt", folder.display());
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result {
    fs::write(path, bytes).doing(format_args!("Writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn knobs(arguments: &[&str]) -> std::result::Result<Vec<(String, String)>, String> {
        let wish = Wish::read(lexopt::Parser::from_args(arguments)).map_err(|failure| failure.to_string())?;
        let knobs =
            wish.lesson().and_then(|lesson| wish.knobs(lesson)).map_err(|failure| failure.to_string())?;
        Ok(knobs.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }

    #[test]
    fn knobs_are_checked_by_name_and_value() {
        let input = ("input".to_owned(), "10.0.0.0/8=x".to_owned());
        assert_eq!(knobs(&["cidr", "--knob", "input=10.0.0.0/8=x"]), Ok(vec![input]));
        for (arguments, words) in [
            (&["nope"][..], "There is no lesson `nope`"),
            (&[], "The lessons are `layers`"),
            (&["cidr", "--knob", "input"], "`--knob NAME=VALUE`, not `input`"),
            (&["cidr", "--knob", "inptu=1"], "has no knob `inptu`; its knobs are `input`"),
            (&["subnetting", "--knob", "task=x"], "has no value `x`; its values are `split`"),
            (&["cidr", "--preset", "x"], "has no preset `x`"),
            (&["cidr", "--fault", "drop:A"], "`drop:A` is no fault: `A` is not understood"),
            (&["cidr", "--fault", "drop:A.1"], "has no knob `faults`"),
        ] {
            let failure = knobs(arguments).unwrap_err();
            assert!(failure.contains(words), "{failure}");
        }
    }

    #[test]
    fn a_lesson_without_a_network_is_written_step_by_step() {
        let folder = std::env::temp_dir().join(format!("wirewalk-export-{}", std::process::id()));
        let speech = Speech::load("en").unwrap();
        export(find("cidr").unwrap(), &Knobs::default(), &speech, None, &folder).unwrap();
        let lines = fs::read_to_string(folder.join("trace.jsonl")).unwrap();
        fs::remove_dir_all(folder).unwrap();
        let steps: Vec<serde_json::Value> =
            lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(steps[1]["view"]["address"], "16.158.165.91/22");
        assert_eq!(steps[1]["step"], 2);
    }
}
