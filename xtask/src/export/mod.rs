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
    lesson::{FAULTS, Knobs, LESSONS, Lesson, Preset, Shape, find},
    sim::Fault,
    text::Speaker,
    trace::{
        World, ladder,
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
    out: Option<PathBuf>,
}

pub fn run(arguments: lexopt::Parser) -> Result {
    let wish = Wish::read(arguments)?;
    let out = wish.out.as_deref().ok_or_else(|| Failure::new("Say where the files go: `--out FOLDER`."))?;
    let speech = Speech::load(wish.language.as_deref().unwrap_or("en"))?;
    if wish.all {
        if wish.lesson.is_some() || wish.preset.is_some() || !wish.knobs.is_empty() || !wish.faults.is_empty()
        {
            return Err(Failure::new(
                "`--all` exports every lesson as it is: it goes with `--lang` and `--out` only.",
            ));
        }
        for lesson in LESSONS {
            let folder = out.join(lesson.id);
            export(lesson, &Knobs::default(), &speech, &folder.join("default"))?;
            for preset in lesson.presets {
                export(lesson, &set(lesson, preset)?, &speech, &folder.join(preset.id))?;
            }
        }
        return Ok(());
    }
    let lesson = wish.lesson()?;
    export(lesson, &wish.knobs(lesson)?, &speech, out)
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
                Long("lang") => wish.language = Some(arguments.value()?.string()?),
                Long("out") => wish.out = Some(arguments.value()?.into()),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(wish)
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

/// Runs a lesson and writes what happened into a folder.
fn export(lesson: &Lesson, knobs: &Knobs, speech: &Speech, folder: &Path) -> Result {
    let catalogs = speech.catalogs(&[lesson.id, "summary", "learn", "app"]);
    let speaker = Speaker(&catalogs);
    let trace = (lesson.run)(knobs).map_err(|refusal| {
        let sentence = speaker.plain(&refusal.say);
        Failure::new(format!("The lesson `{}` refuses the knob `{}`: {sentence}", lesson.id, refusal.knob))
    })?;
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
    let capture = pcapng::write(world, Vantage::Senders, |event| comment(world, speaker, event));
    write(&folder.join("capture.pcapng"), &capture)?;
    write(&folder.join("ladder.txt"), ladder(world, speaker).as_bytes())?;
    println!("{}: trace.jsonl, capture.pcapng, ladder.txt", folder.display());
    Ok(())
}

/// Why the frame was sent, as the comment of its packet.
fn comment(world: &World, speaker: Speaker, event: usize) -> Option<String> {
    pcapng::reason(world, event).map(|note| speaker.plain(&note.say))
}

fn write(path: &Path, bytes: &[u8]) -> Result {
    fs::write(path, bytes).doing(format_args!("Writing {}", path.display()))
}
