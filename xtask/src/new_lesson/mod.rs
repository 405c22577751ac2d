//! `cargo xtask new-lesson`: a lesson that runs, in both languages, for somebody to make theirs.

use crate::{
    checkout,
    failure::{Doing, Failure, Result},
};
use lexopt::prelude::*;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What is written into the lesson's folder. What it tells is empty: the test that reads it says what it is to be.
const FILES: [(&str, &str); 5] = [
    ("mod.rs", include_str!("lesson.txt")),
    ("quiz.rs", include_str!("quiz.txt")),
    ("en.ftl", include_str!("en.ftl")),
    ("zh.ftl", include_str!("zh.ftl")),
    ("told.txt", ""),
];

/// The one file that lists lessons.
const CATALOG: &str = "src/lesson/catalog.rs";

pub fn run(mut arguments: lexopt::Parser) -> Result {
    let mut name = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(value) if name.is_none() => name = Some(value.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let name =
        name.ok_or_else(|| Failure::new("Say what the lesson is called: `cargo xtask new-lesson NAME`."))?;
    let folder = add(checkout::root(), &name)?;
    wirewalk_text::write_ids(checkout::root()).map_err(|problems| {
        Failure::new(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })?;
    println!(
        "{folder} runs already, as the last lesson of the last chapter: `cargo xtask serve --open`. Now\n\
         1. mod.rs: who takes part and what happens, what can be changed, and what-ifs;\n\
         2. en.ftl and zh.ftl: every sentence, and below `Questions` what the questions say;\n\
         3. quiz.rs: one function a kind of question;\n\
         4. `cargo xtask test --only native`: it says what is missing, and how to read what the lesson tells.\n\
         Its place among the others is in {CATALOG}.",
        folder = folder.display()
    );
    Ok(())
}

/// Adds a lesson to the repository `root`: its folder, and its name in the catalogue. Returns the folder.
fn add(root: &Path, name: &str) -> Result<PathBuf> {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !name.split('-').all(is_word) || name.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(Failure::new(format!(
            "`{name}` is no name for a lesson: small letters and digits, words joined by hyphens, as in `tcp-handshake`."
        )));
    }
    let module = name.replace('-', "_");
    let folder = Path::new("src/lesson").join(&module);
    let place = root.join(&folder);
    if place.exists() || place.with_extension("rs").exists() {
        return Err(Failure::new(format!("There is a {} already.", folder.display())));
    }
    let path = root.join(CATALOG);
    let catalog = fs::read_to_string(&path).doing(format!("Reading {CATALOG}"))?;
    let listed = list(&catalog, &module).ok_or_else(|| {
        Failure::new(format!("{CATALOG} is not as this task knows it: add the lesson by hand."))
    })?;
    fs::create_dir(&place).doing(format!("Making {}", folder.display()))?;
    // Chance in its network is seeded by its name.
    let seed = name.bytes().fold(0_u64, |seed, byte| seed * 31 % 9973 + u64::from(byte));
    for (file, text) in FILES {
        let text = text.replace("NAME", name).replace("SEED", &seed.to_string());
        fs::write(place.join(file), text).doing(format!("Writing {file}"))?;
    }
    fs::write(path, listed).doing(format!("Writing {CATALOG}"))?;
    Ok(folder)
}

/// The catalogue with one more lesson: its module in its place in the alphabet, and itself at the end of the last
/// chapter.
fn list(catalog: &str, module: &str) -> Option<String> {
    let (before, lessons) = catalog.split_once("// The lessons.\n")?;
    let (modules, rest) = lessons.split_once("\n\n")?;
    let own = format!("mod {module};");
    let mut modules: Vec<_> = modules.lines().chain([own.as_str()]).collect();
    modules.sort_unstable();
    let (before_chapters, chapters) = rest.split_once("\ncatalog! {")?;
    let (taught, after) = chapters.split_once(";\n}")?;
    let modules = modules.join("\n");
    Some(format!(
        "{before}// The lessons.\n{modules}\n\n{before_chapters}\ncatalog! {{{taught} {module};\n}}{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Every file below a folder.
    fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
        let mut found = BTreeMap::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.extend(files(&path));
            } else {
                found.insert(path.clone(), fs::read_to_string(&path).unwrap());
            }
        }
        found
    }

    #[test]
    fn a_lesson_is_its_folder_and_its_name_in_the_catalogue() {
        let root = checkout::target().join("tmp").join("new-lesson");
        let lessons = root.join("src/lesson");
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&lessons).unwrap();
        fs::copy(checkout::root().join(CATALOG), root.join(CATALOG)).unwrap();
        let before = files(&root);
        let folder = root.join(add(&root, "toy-lesson").unwrap());
        let after = files(&root);
        let touched: Vec<_> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
        let known = |path: &&&PathBuf| path.starts_with(&folder) || **path == &root.join(CATALOG);
        assert!(touched.iter().all(|path| known(&path)), "{touched:?}");
        assert_eq!(touched.len(), FILES.len() + 1);
        let catalog = &after[&root.join(CATALOG)];
        assert!(catalog.contains("mod time_wait;\nmod toy_lesson;\n") && catalog.contains(" toy_lesson;\n}"));
        assert_eq!(catalog.lines().count(), before[&root.join(CATALOG)].lines().count() + 1);
        // A second of its name is refused, and so is what is no name.
        for name in ["toy-lesson", "Toy", "toy--lesson", "3toys", ""] {
            assert!(add(&root, name).is_err(), "{name}");
        }
        assert_eq!(files(&root), after);
    }
}
