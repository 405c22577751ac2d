//! Who may use whom, and what the core must not know. Reads the source; the first table is the rule.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use wirewalk::lesson::LESSONS;

/// Each room of the core, in the order of `src/lib.rs`, and the rooms it may use besides itself.
const ROOMS: [(&str, &[&str]); 15] = [
    ("order", &[]),
    ("time", &[]),
    ("wire", &[]),
    ("address", &["order"]),
    ("text", &["address"]),
    ("knobs", &["order", "address", "text"]),
    ("fault", &["time", "text"]),
    ("trace", &["order", "time", "wire", "address", "text", "fault"]),
    ("protocol", &["order", "time", "wire", "address", "text", "trace"]),
    ("sim", &["order", "fault", "time", "wire", "address", "text", "protocol", "trace"]),
    ("quiz", &["wire", "address", "text", "knobs"]),
    (
        "lesson",
        &["order", "time", "wire", "address", "text", "knobs", "fault", "protocol", "trace", "sim", "quiz"],
    ),
    ("practice", &["address", "text", "quiz", "lesson"]),
    ("player", &["order", "fault", "lesson", "trace", "text"]),
    ("route", &["lesson", "quiz", "practice", "player", "trace"]),
];

/// What the application may use of the core.
const APPLICATION: [&str; 13] = [
    "gate", "order", "time", "address", "text", "fault", "trace", "protocol", "lesson", "quiz", "practice",
    "route", "player",
];

/// What the application may use of the addresses: it draws blocks and points at them, and works nothing out.
const APPLICATION_ADDRESS: [&str; 4] = ["Address", "Family", "Interface", "Prefix"];

/// What it may use of the protocols: the one table that connections run on, which it draws.
const APPLICATION_PROTOCOL: [&str; 1] = ["tcp"];
const APPLICATION_TCP: [&str; 6] = ["Action", "State", "TRANSITIONS", "Transition", "Trigger", "figure"];

/// What the core must not know, and why.
const FORBIDDEN: [(&str, &[&str]); 5] = [
    ("the core has no browser", &["yew", "web_sys", "js_sys", "gloo", "gloo_timers", "wasm_bindgen"]),
    ("time comes in; nothing asks for it", &["SystemTime"]),
    ("an order that changes from run to run is in no result", &["HashMap", "HashSet", "RandomState"]),
    ("integers for every decision", &["f32", "f64"]),
    (
        "a thread or a global is no pure function",
        &["thread", "Mutex", "OnceLock", "LazyLock", "thread_local"],
    ),
];

/// A file longer than this is split.
const MOST_LINES: usize = 600;

/// A file of the source.
struct Source {
    path: PathBuf,
    /// The first part of its path: a room, or `app`.
    room: String,
    /// Its code: comments and what stands between quotes are blanked.
    code: String,
    lines: usize,
    test: bool,
}

fn sources() -> Vec<Source> {
    fn collect(folder: &Path, root: &Path, found: &mut Vec<Source>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, root, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let inside = path.strip_prefix(root).unwrap().to_path_buf();
                let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
                found.push(Source {
                    room: parts[0].trim_end_matches(".rs").to_owned(),
                    code: code(&text),
                    lines: text.lines().count(),
                    test: parts.iter().any(|part| part == "tests" || part == "tests.rs"),
                    path: inside,
                });
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    collect(&root, &root, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > ROOMS.len(), "the source is not where this test looks for it");
    found
}

/// The text without comments and quoted text.
fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or_default();
        // Every other piece between quotes is quoted.
        code.extend(line.replace("\\\"", "").replace("'\"'", "").split('"').step_by(2));
        code.push('\n');
    }
    code
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

/// The names that directly follow `root::` anywhere in the code, in braces or not.
fn follow(code: &str, root: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(root) {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &code[at + root.len()..];
        match rest.strip_prefix('{') {
            Some(list) => {
                let mut depth = 0;
                let end = list.find(|c: char| {
                    depth += i32::from(c == '{') - i32::from(c == '}');
                    depth < 0
                });
                let list = &list[..end.unwrap_or(list.len())];
                let mut depth = 0;
                let top: String = list
                    .chars()
                    .filter(|c| {
                        depth += i32::from(*c == '{') - i32::from(*c == '}');
                        depth == 0
                    })
                    .collect();
                found.extend(top.split(',').filter_map(|item| words(item).next()).map(str::to_owned));
            }
            None => found.extend(words(rest).next().map(str::to_owned)),
        }
    }
    found
}

#[test]
fn a_room_uses_only_the_rooms_it_may() {
    let names: Vec<_> = ROOMS.iter().map(|(name, _)| *name).collect();
    for source in sources() {
        let Some((name, may)) = ROOMS.iter().find(|(name, _)| *name == source.room) else { continue };
        for used in follow(&source.code, "crate::") {
            let room = names.contains(&used.as_str());
            assert!(
                !room || used == *name || may.contains(&used.as_str()),
                "{}: the room `{name}` may not use `{used}`",
                source.path.display()
            );
        }
    }
}

#[test]
fn the_table_is_the_map_of_the_core() {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let mapped: Vec<_> = map
        .lines()
        .filter_map(|line| line.strip_prefix("//! | [`")?.split_once("`]"))
        .map(|row| row.0)
        .collect();
    let mut tabled: Vec<_> = ROOMS.iter().map(|(name, _)| *name).collect();
    assert_eq!(mapped, tabled, "src/lib.rs and this test tell the rooms alike");
    for (index, (name, may)) in ROOMS.iter().enumerate() {
        for used in *may {
            assert!(tabled[..index].contains(used), "`{used}` does not stand above `{name}`");
        }
    }
    let modules: BTreeSet<_> = code(&map)
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect();
    tabled.sort_unstable();
    assert_eq!(modules.into_iter().collect::<Vec<_>>(), tabled);
}

#[test]
fn the_application_uses_only_what_it_may() {
    for source in sources().into_iter().filter(|source| source.room == "app" || source.room == "main") {
        let path = source.path.display();
        for used in follow(&source.code, "wirewalk::") {
            assert!(APPLICATION.contains(&used.as_str()), "{path}: the application may not use `{used}`");
        }
        let parts: [(&str, &[&str]); 3] = [
            ("wirewalk::address::", &APPLICATION_ADDRESS),
            ("wirewalk::protocol::", &APPLICATION_PROTOCOL),
            ("wirewalk::protocol::tcp::", &APPLICATION_TCP),
        ];
        for (part, may) in parts {
            for used in follow(&source.code, part) {
                assert!(may.contains(&used.as_str()), "{path}: `{used}` is worked out in the core");
            }
        }
    }
}

#[test]
fn the_core_knows_no_browser_clock_chance_or_fraction() {
    // Tests run in the browser too, where `#[test]` is another crate's.
    let alias = "use wasm_bindgen_test::wasm_bindgen_test as test;";
    for source in sources().iter().filter(|source| ROOMS.iter().any(|(name, _)| *name == source.room)) {
        let code = if source.test { source.code.replace(alias, "") } else { source.code.clone() };
        let used: BTreeSet<_> = words(&code).collect();
        for (why, forbidden) in FORBIDDEN {
            for word in forbidden {
                assert!(!used.contains(word), "{}: `{word}`, but {why}", source.path.display());
            }
        }
    }
}

#[test]
fn the_core_does_not_give_up() {
    for source in sources().iter().filter(|source| source.room != "app" && !source.test) {
        for way in [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("] {
            assert!(!source.code.contains(way), "{}: `{way}`", source.path.display());
        }
    }
}

#[test]
fn no_file_is_too_long() {
    for source in sources() {
        assert!(source.lines <= MOST_LINES, "{} has {} lines", source.path.display(), source.lines);
    }
}

/// A lesson is its folder and its word in the catalogue: nothing else that is shipped names one.
#[test]
fn only_its_folder_and_the_catalogue_name_a_lesson() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for source in sources() {
        let path = source.path.to_string_lossy().replace('\\', "/");
        let is_own =
            path.strip_prefix("lesson/").is_some_and(|path| path.contains('/') || path == "catalog.rs");
        if is_own && !path.starts_with("lesson/net/") || source.test {
            continue;
        }
        let text = fs::read_to_string(root.join("src").join(&source.path)).unwrap();
        let text: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for lesson in LESSONS {
            let (id, module) = (lesson.id, lesson.id.replace('-', "_"));
            let ways = [
                format!("lesson::{module}"),
                format!("lesson/{id}"),
                format!("find(\"{id}\")"),
                format!("{module}::LESSON"),
            ];
            for way in ways {
                assert!(!text.contains(&way), "{path} names the lesson {id}: {way}");
            }
        }
    }
    for file in ["static/boot.js", "xtask/src/split/mod.rs", "xtask/src/size.rs", "README.md"] {
        let text = fs::read_to_string(root.join(file)).unwrap();
        for lesson in LESSONS {
            assert!(
                !text.contains(&format!("lesson/{}", lesson.id)),
                "{file} names the lesson {}",
                lesson.id
            );
        }
    }
}

#[test]
fn every_lesson_has_its_folder_with_its_text_and_what_it_tells() {
    for lesson in LESSONS {
        let folder =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lesson").join(lesson.id.replace('-', "_"));
        for file in ["mod.rs", "en.ftl", "zh.ftl", "told.txt"] {
            assert!(folder.join(file).is_file(), "{} has no {file}", lesson.id);
        }
    }
}

#[test]
fn the_readers_of_this_test_read() {
    let text =
        "use crate::{text::{Arg, Say}, trace};\nlet x = crate::lesson::find(\"crate::app\"); // crate::quiz";
    let found: Vec<_> = follow(&code(text), "crate::").into_iter().collect();
    assert_eq!(found, ["lesson", "text", "trace"]);
    assert_eq!(follow("use mycrate::app;", "crate::").len(), 0);
}
