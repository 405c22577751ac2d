//! The learner's text: complete, used, filled, and the same in both languages.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod spoken;

use spoken::{Files, assert_spaced, root};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use wirewalk::lesson::{LESSONS, Shape, TextFile};
use wirewalk::practice::exercises;
use wirewalk::protocol::tcp::{State, TRANSITIONS};
use wirewalk::text::{Say, Speaker};
use wirewalk::trace::Span;
use wirewalk_text::{LANGUAGES, compare, ids, sources, variables};

/// Families of messages whose names are put together: `view-network` is `view` and `network`.
const FAMILIES: [&str; 27] = [
    "about", "cell", "chapter", "choice", "column", "exercise", "hint", "keys", "knob", "lesson", "level",
    "loss", "myth", "name", "node", "panel", "preset", "protocol", "row", "span", "state", "term", "timer",
    "trigger", "truth", "variable", "view",
];

/// Families whose names come from the fields of frames: `tests/fields.rs` holds them against each other.
const OF_FIELDS: [&str; 4] = ["field-", "means-", "short-", "is-"];

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let [english, chinese] = LANGUAGES.map(Files::of);
    let problems: Vec<_> = compare(&english.0, &chinese.0).iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_constants_are_the_identifiers_of_the_messages() {
    for (path, ids) in ids(root()).unwrap() {
        let written = fs::read_to_string(&path).unwrap_or_default();
        let run = "cargo run --package wirewalk-text --features compile";
        assert!(written == ids, "{} is stale: `{run}` writes it", path.display());
    }
}

/// Digits are grouped one way, as [`wirewalk::address::Grouped`] does it.
#[test]
fn numbers_are_grouped_by_narrow_spaces_from_five_digits_on() {
    for source in LANGUAGES.iter().flat_map(|language| sources(root(), language).unwrap()) {
        let (file, letters) = (source.place, source.text.chars().collect::<Vec<_>>());
        let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
        for at in (1..letters.len()).filter(|at| !letters[*at].is_ascii_digit()) {
            let group = digit(at - 1) && (1..4).all(|ahead| digit(at + ahead)) && !digit(at + 4);
            let around: String = letters[at.saturating_sub(8)..letters.len().min(at + 8)].iter().collect();
            if group {
                assert!(![',', ' '].contains(&letters[at]), "{file}: {around}");
            }
            let alone = group && letters[at] == '\u{202f}' && at > 1 && !digit(at - 2);
            let more = letters.get(at + 4) == Some(&'\u{202f}');
            let before = at > 1 && letters[at - 2] == '\u{202f}';
            assert!(!alone || more || before, "{file}: four digits are not grouped: {around}");
        }
    }
}

#[test]
fn no_message_is_orphaned() {
    let mut literals = spoken::literals(&["src"]);
    // What the standard names in capitals, as `SND.UNA`, is `snd-una` in a message's name.
    let named = |literal: &String| literal.to_lowercase().replace([' ', '.'], "-");
    literals.extend(literals.iter().map(named).collect::<Vec<_>>());
    let used = |id: &str| {
        literals.contains(id)
            || OF_FIELDS.iter().any(|family| id.starts_with(family))
            || FAMILIES.iter().any(|family| {
                id.strip_prefix(family).and_then(|rest| rest.strip_prefix('-')).is_some_and(|name| {
                    // A term is in a file only because a sentence there links to it.
                    *family == "term" || literals.contains(name)
                })
            })
    };
    let orphans: BTreeSet<_> = Files::of("en")
        .0
        .into_iter()
        .flat_map(|(file, catalog)| catalog.messages.into_iter().map(move |(id, _)| (file.clone(), id)))
        .filter(|(_, id)| !used(id))
        .collect();
    assert!(orphans.is_empty(), "never said: {orphans:?}");
}

/// A lesson may word what all lessons say anew where it means the same, never take the word for something else.
#[test]
fn no_lesson_takes_the_name_of_a_word_of_all_lessons() {
    /// How many bits are the network's and how many the host's: the same count, told for a plan.
    const REWORDED: [&str; 2] = ["network-bits", "host-bits"];
    let files = Files::of("en");
    let (app, learn) = (files.shared("app"), files.shared("learn"));
    for (file, catalog) in files.0.iter().filter(|(file, _)| !["app", "learn"].contains(&file.as_str())) {
        for (id, _) in &catalog.messages {
            let taken = app.get(id).or_else(|| learn.get(id)).is_some();
            let is_own = id.starts_with("term-") || REWORDED.contains(&id.as_str());
            assert!(!taken || is_own, "{file} gives {id} another meaning");
        }
    }
}

/// Every name that a lesson puts together is there: of its knobs and their choices, its what-ifs and its panels.
#[test]
fn every_knob_choice_what_if_and_panel_is_named() {
    for language in LANGUAGES {
        let files = Files::of(language);
        for lesson in LESSONS {
            let mut catalogs = files.of_lesson(lesson);
            catalogs.extend(["net", "segments", "tcp", "fields"].map(|file| files.shared(file)));
            let speaker = Speaker::new(&catalogs);
            let named = |family: &str, id: &str| {
                let id = format!("{family}-{id}");
                assert!(speaker.parts(&id).is_some(), "{language} {}: no message {id}", lesson.id);
            };
            for knob in lesson.knobs {
                match knob.shape {
                    Shape::OneOf(choices) => choices.iter().for_each(|choice| named("choice", choice)),
                    Shape::Text | Shape::Ask => named("knob", knob.name),
                    Shape::Held => {}
                }
            }
            lesson.presets.iter().for_each(|preset| named("preset", preset.id));
            let names = lesson.presets.iter().map(|preset| speaker.named(&format!("preset-{}", preset.id)));
            let names: BTreeSet<_> = names.collect();
            assert_eq!(names.len(), lesson.presets.len(), "{language} {}: {names:?}", lesson.id);
            assert!(names.iter().all(|name| !name.contains('…')), "{language} {}: {names:?}", lesson.id);
            lesson.panels.iter().copied().flatten().for_each(|panel| named("panel", panel.id()));
            ["host", "hub", "switch", "router"].iter().for_each(|kind| named("node", kind));
            named("lesson", lesson.id);
            named("about", lesson.id);
        }
    }
}

/// Every lesson says what it is for, what was to be seen, and what to try.
#[test]
fn every_lesson_has_a_beginning_and_an_end() {
    for language in LANGUAGES {
        let files = Files::of(language);
        for lesson in LESSONS {
            let own = files.get(TextFile::Lesson(lesson.id));
            let only = [own];
            let speaker = Speaker::new(&only);
            for id in ["goal", "recap", "try"] {
                let place = format!("{language} {}: {id}", lesson.id);
                assert!(own.get(id).is_some_and(|parts| variables(parts).is_empty()), "{place}");
                let text = speaker.plain(&Say::new(id));
                let ends = text.chars().filter(|c| ".?。？：:".contains(*c)).count();
                // A goal is one sentence or two; a recap, two or three, which a card has room for.
                let (least, most) = if id == "recap" { (2, 6) } else { (1, 3) };
                assert!((least..=most).contains(&ends), "{place} has {ends} sentences: {text}");
                assert!(!text.contains(['!', '！']), "{place}");
            }
        }
    }
}

#[test]
fn chinese_and_latin_are_spaced_in_every_message_without_values() {
    for (file, catalog) in Files::of("zh").0 {
        for (id, parts) in &catalog.messages {
            if variables(parts).is_empty() {
                assert_spaced(&Speaker::new(&[&catalog]).named_pieces(id), &format!("zh {file} {id}"));
            }
        }
    }
}

#[test]
fn everything_that_a_connection_has_is_named_in_both_languages() {
    const SPANS: [Span; 10] = [
        Span::Acknowledged,
        Span::InFlight,
        Span::Sacked,
        Span::Lost,
        Span::Waiting,
        Span::MaySend,
        Span::Read,
        Span::Unread,
        Span::OutOfOrder,
        Span::Window,
    ];
    for language in LANGUAGES {
        let files = Files::of(language);
        let tcp = files.shared("tcp");
        let named = |family: &str, name: &str| {
            let id = format!("{family}-{}", name.to_lowercase());
            assert!(tcp.get(&id).is_some(), "{language}: no message {id}");
        };
        State::ALL.iter().for_each(|state| named("state", state.name()));
        TRANSITIONS.iter().for_each(|transition| named("trigger", transition.on.id()));
        SPANS.iter().for_each(|span| named("span", span.id()));
    }
}

#[test]
fn every_exercise_has_its_name_in_both_languages() {
    for language in LANGUAGES {
        let files = Files::of(language);
        for (topic, exercise) in exercises() {
            let quiz = files.get(TextFile::Questions(topic.lesson));
            assert!(quiz.get(&format!("exercise-{}", exercise.id)).is_some(), "{language} {}", exercise.id);
        }
    }
}

#[test]
fn the_first_words_are_those_the_application_puts_in_their_place() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap();
    for language in LANGUAGES {
        let files = Files::of(language);
        let catalogs = [files.get(TextFile::SHELL)];
        for id in ["home-title", "home-lead"] {
            let words = Speaker::new(&catalogs).named(id);
            assert!(page.contains(&words), "index.html lacks “{words}”");
        }
    }
}
