//! The learner's text: complete, used, filled, and the same in both languages.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scenes;
mod spoken;

use spoken::{Files, root};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use wirewalk::lesson::{LESSONS, Lesson, Shape, TextFile, find};
use wirewalk::practice::exercises;
use wirewalk::protocol::tcp::{State, TRANSITIONS};
use wirewalk::quiz::{Level, Mark};
use wirewalk::text::{Arg, Part, Piece, Say, Speaker, Style};
use wirewalk::trace::{Span, Value, What, World};
use wirewalk_text::{LANGUAGES, compare, sources, variables};

/// Families of messages whose names are put together: `view-network` is `view` and `network`.
const FAMILIES: [&str; 27] = [
    "about", "cell", "chapter", "choice", "column", "exercise", "hint", "keys", "knob", "lesson", "level",
    "loss", "myth", "name", "node", "panel", "preset", "protocol", "row", "span", "state", "term", "timer",
    "trigger", "truth", "variable", "view",
];

/// Families whose names come from the fields of frames: `tests/fields.rs` holds them against each other.
const OF_FIELDS: [&str; 4] = ["field-", "means-", "short-", "is-"];

/// The string literals of the source in these folders, tests apart.
fn literals(folders: &[&str]) -> BTreeSet<String> {
    fn read(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("tests") {
                read(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
                let source = fs::read_to_string(&path).unwrap();
                // Every second piece between quotes is a literal, or the text between two of them: both are
                // taken, since an identifier is neither prose nor code.
                found.extend(source.split('"').map(str::to_owned));
            }
        }
    }
    let mut found = BTreeSet::new();
    for folder in folders {
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    }
    found
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let [english, chinese] = LANGUAGES.map(Files::of);
    let problems: Vec<_> = compare(&english.0, &chinese.0).iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
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
    let mut literals = literals(&["src"]);
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

/// The sentence exists and every variable in it has a value; so in what it is filled with.
fn assert_spoken(speaker: Speaker, say: &Say, place: &str) {
    let parts: &[Part] = speaker.parts(say.id).unwrap_or_else(|| panic!("{place}: no message {}", say.id));
    for variable in variables(parts) {
        assert!(say.args.iter().any(|(name, _)| *name == variable), "{place}: {} lacks {variable}", say.id);
    }
    for (_, arg) in &say.args {
        if let Arg::Say(inner) = arg {
            assert_spoken(speaker, inner, place);
        }
    }
    let spoken = speaker.plain(say);
    assert!(!spoken.trim().is_empty() && !spoken.contains(['{', '}']), "{place}: {spoken}");
    if place.starts_with("zh") {
        assert_spaced(&speaker.pieces(say), place);
    }
}

/// Chinese and Latin letters or digits have a space between them, also where a value or a styled word begins; Chinese
/// and Chinese have none.
fn assert_spaced(pieces: &[Piece], place: &str) {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    // What is on the wire counts as Latin, whatever a learner writes there.
    let words = |piece: &Piece| if piece.style == Style::Code { "0".to_owned() } else { piece.text.clone() };
    let spoken: String = pieces.iter().map(words).collect();
    let letters: Vec<_> = spoken.chars().collect();
    for pair in letters.windows(2) {
        let [one, other] = *pair else { continue };
        let touches =
            is_han(one) && other.is_ascii_alphanumeric() || one.is_ascii_alphanumeric() && is_han(other);
        assert!(!touches, "{place}: no space between {one} and {other} in {spoken}");
    }
    for three in letters.windows(3) {
        let [one, between, other] = *three else { continue };
        let torn = is_han(one) && between == ' ' && is_han(other);
        assert!(!torn, "{place}: a space between {one} and {other} in {spoken}");
    }
}

/// Inputs that between them reach every kind of step.
fn situations(lesson: &'static Lesson) -> Vec<Vec<(&'static str, &'static str)>> {
    match lesson.id {
        "cidr" => [
            "16.158.165.91/22",
            "10.1.2.3/8",
            "10.0.0.0/8",
            "192.0.2.7/24",
            "192.0.2.7/31",
            "192.0.2.7/32",
            "0.0.0.0/0",
            "128.0.0.1/1",
            "127.0.0.1",
            "192.168.1.1",
            "224.0.0.1",
            "250.0.0.1",
            "192.168.0.10-192.168.0.40",
            "2001:db8::1/64",
            "2001:db8::1/60",
            "2001:db8::/127",
            "2001:db8::1/128",
            "::/0",
            "fe80::1",
            "::1/128",
            "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
            "10.0.0.1/24\n2001:db8::1/48",
            "224.0.0.251/24",
            "224.0.0.1/3",
            "239.1.2.3/32",
            "ff02::1/16",
            "0.1.2.3/8",
            "0.0.0.0/32",
            "::/128",
            "240.0.0.1/4",
            "255.255.255.255/32",
            "::ffff:10.0.0.1/96",
            "169.254.7.7/16",
            "169.254.0.7/16",
            "169.254.0.7/24",
        ]
        .into_iter()
        .flat_map(|input| {
            ["", "16.158.166.7", "9.9.9.9", "2001:db8::9"].map(|host| vec![("input", input), ("host", host)])
        })
        .collect(),
        "routing" => {
            let tables = [
                "",
                "10.0.0.0/8 via 192.0.2.1",
                "0.0.0.0/0 via 192.0.2.1\n10.1.2.77/32 via 192.0.2.2",
                "default dev ppp0\n10.0.0.0/8 dev eth0\n10.1.0.0/16 dev eth1 metric 5\n10.1.0.0/16 via 192.0.2.1 metric 9",
            ];
            tables.map(|table| if table.is_empty() { vec![] } else { vec![("table", table)] }).into()
        }
        "headers" => ["0001 f203 f4f5 f6f7", "ffff", "12", "45 00 12"]
            .map(|words| vec![("show", "checksum"), ("words", words)])
            .into(),
        "subnetting" => vec![
            vec![],
            vec![("cuts", "o")],
            vec![("block", "2001:db8::/48"), ("cuts", "o")],
            vec![("task", "plan")],
            vec![
                ("task", "plan"),
                ("block", "2001:db8::/48"),
                ("needs", "A 10\nB /64\n7"),
                ("used", "2001:db8::/64"),
            ],
            vec![("task", "plan"), ("block", "10.0.0.0/24"), ("needs", "A /24")],
            vec![("task", "summarize")],
            vec![("task", "summarize"), ("list", "::/1\n8000::/1\n10.0.0.0/8\n10.0.0.0/8")],
            vec![("task", "range")],
            vec![("task", "range"), ("range", "0.0.0.0-255.255.255.255")],
            vec![("task", "free")],
            vec![("task", "free"), ("used", "192.168.20.0/23, 192.168.22.0-192.168.22.9")],
            vec![("task", "free"), ("used", "192.168.0.0/16")],
            vec![("task", "subtract")],
            vec![("task", "subtract"), ("take", "10.0.0.0/8")],
            vec![("task", "subtract"), ("take", "192.168.0.0/16")],
            vec![("task", "compare")],
            vec![("task", "compare"), ("other", "192.168.20.0/22")],
            vec![("task", "compare"), ("other", "192.168.0.0/16")],
            vec![("task", "compare"), ("other", "10.0.0.0/8")],
            vec![("task", "compare"), ("other", "193.0.0.0/8")],
            vec![("task", "compare"), ("other", "2001:db8::/32")],
        ],
        _ => Vec::new(),
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

/// What nobody has met by then is not spoken of: flow control, the measured round trip and congestion have lessons of
/// their own.
#[test]
fn no_first_run_speaks_of_a_variable_that_has_a_lesson_of_its_own() {
    const LATER: [&str; 16] = [
        "cwnd",
        "ssthresh",
        "SRTT",
        "RTTVAR",
        "SMSS",
        "SND.WND",
        "SND.WL",
        "RCV.WND",
        "SND.UP",
        "RCV.UP",
        "congestion window",
        "moothed round trip",
        "slow start",
        "拥塞窗口",
        "平滑往返",
        "慢启动",
    ];
    for language in LANGUAGES {
        let files = Files::of(language);
        for lesson in LESSONS {
            let catalogs = files.of_lesson(lesson);
            let speaker = Speaker::new(&catalogs);
            // Nor does any other run of today's lessons.
            for (situation, knobs) in lesson.situations() {
                for step in (lesson.run)(&knobs).unwrap().steps {
                    let spoken = speaker.plain(&step.say);
                    let met = LATER.iter().find(|word| spoken.contains(**word));
                    assert!(met.is_none(), "{language} {} {situation}: {spoken}", lesson.id);
                }
            }
        }
    }
}

#[test]
fn every_step_and_fact_of_every_lesson_is_spoken_in_both_languages() {
    for language in LANGUAGES {
        let files = Files::of(language);
        for lesson in LESSONS {
            // What the lesson loads, and nothing else.
            let catalogs = files.of_lesson(lesson);
            let speaker = Speaker::new(&catalogs);
            let given = situations(lesson).into_iter().map(|pairs| {
                let (knobs, unknown) = lesson.knobs_from(pairs);
                assert!(unknown.is_empty(), "{unknown:?}");
                knobs
            });
            let own = lesson.situations().into_iter().map(|(_, knobs)| knobs);
            for knobs in given.chain(own) {
                let trace = lesson.trace(&knobs).unwrap_or_else(|refusal| panic!("{knobs:?}: {refusal:?}"));
                let place = format!("{language} {} {knobs:?}", lesson.id);
                for step in &trace.steps {
                    assert_spoken(speaker, &step.say, &place);
                    if let Some(predict) = &step.predict {
                        assert_spoken(speaker, &predict.ask, &place);
                        assert!(predict.right < predict.choices.len(), "{place}: no right answer");
                        for (_, because) in &predict.choices {
                            assert_spoken(speaker, because, &place);
                        }
                    }
                    if let Some(myth) = step.myth {
                        assert!(speaker.parts(&format!("myth-{myth}")).is_some(), "{place}: myth-{myth}");
                        assert!(speaker.parts(&format!("truth-{myth}")).is_some(), "{place}: truth-{myth}");
                    }
                    for (name, _) in &step.view.0 {
                        assert!(speaker.parts(&format!("view-{name}")).is_some(), "{place}: view-{name}");
                    }
                }
                for (name, value) in &trace.facts.0 {
                    let asked = lesson.knobs.iter().any(|knob| knob.name == *name);
                    assert!(
                        asked || speaker.parts(&format!("view-{name}")).is_some(),
                        "{place}: view-{name}"
                    );
                    if let Value::Say(say) = value {
                        assert_spoken(speaker, say, &place);
                    }
                }
            }
        }
    }
}

/// A sentence and those it is filled with, by name.
fn names_of(say: &Say) -> Vec<&'static str> {
    let inner = say.args.iter().filter_map(|(_, arg)| if let Arg::Say(say) = arg { Some(say) } else { None });
    std::iter::once(say.id).chain(inner.flat_map(names_of)).collect()
}

/// What a network's nodes say, in the order of their saying.
fn sayings(world: &World) -> impl Iterator<Item = Say> {
    world.events.iter().filter_map(|event| match &event.what {
        What::Decided(note) => Some(note.get().say),
        What::Call(say) => Some(say.get()),
        _ => None,
    })
}

#[test]
fn everything_that_happens_on_a_network_is_spoken_in_both_languages() {
    let worlds: Vec<_> =
        scenes::scenes().into_iter().map(|(name, net)| (name, net.run(scenes::budget()))).collect();
    for language in LANGUAGES {
        let files = Files::of(language);
        let catalogs = ["net", "segments", "tcp"].map(|file| files.shared(file));
        let speaker = Speaker::new(&catalogs);
        let named = |id: String| assert!(speaker.parts(&id).is_some(), "{language}: no message {id}");
        let mut said = BTreeSet::new();
        for (name, world) in &worlds {
            for say in sayings(world) {
                assert_spoken(speaker, &say, &format!("{language} {name}"));
                said.extend(names_of(&say));
            }
            for event in &world.events {
                if let What::TimerSet(timer, _) = event.what {
                    named(format!("timer-{timer}"));
                }
            }
            let states = world.states.iter().flat_map(|states| {
                std::iter::once(states.first().clone()).chain(states.iter().map(|(_, view)| view))
            });
            for (view, value) in states.flat_map(|view| view.0.clone()) {
                named(format!("view-{view}"));
                match value {
                    Value::Table(table) => {
                        table.columns.iter().for_each(|column| named(format!("column-{column}")));
                    }
                    Value::Connections(connections) => {
                        let variables = connections.iter().flat_map(|connection| &connection.variables);
                        variables.for_each(|(name, _)| {
                            named(format!("variable-{}", name.to_lowercase().replace([' ', '.'], "-")));
                        });
                    }
                    _ => {}
                }
            }
        }
        // A sentence that no scene reaches may be wrong without anyone noticing.
        let nodes = literals(&["src/protocol", "src/sim"]);
        let ids = catalogs[0].messages.iter().map(|(id, _)| id.as_str());
        let unsaid: Vec<_> = ids
            .filter(|id| nodes.contains(*id) && !said.contains(id))
            .filter(|id| !id.starts_with("reason-") && !id.starts_with("why-"))
            .collect();
        assert!(unsaid.is_empty(), "no scene says {unsaid:?}");
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
fn every_refusal_is_spoken_in_both_languages() {
    let wrong: [(&str, &str, &[&str]); 3] = [
        (
            "cidr",
            "input",
            &[
                "",
                "256.1.1.1/8",
                "010.0.0.1/8",
                "1.2",
                "1.2.3.4.5/8",
                "12345::/8",
                "1:2/8",
                "1::2::3/8",
                "1.2.3.4/",
                "1.2.3.4/99",
                "1.2.3.4/255.0.255.0",
                "hello",
                "2.0.0.0-1.0.0.0",
                "1.1.1.1-::2",
                "1.2.3.4/8 x",
                "fe80::1%",
                "10.0.0.1:65536",
                "10.0.0.1 10.0.0.2",
                "inet6 fe80::1/64\ninet 10.0.0.5/33",
            ],
        ),
        (
            "subnetting",
            "needs",
            &[
                "",
                "Sales",
                "Sales x",
                "Sales 99999999999",
                "Sales /8",
                "A 1000,B 1000",
                "/",
                "a /x",
                "Sales 2000",
                "1 2 3 x",
                ":",
                "=",
                "A -1",
                "A 1.5",
                "A /129",
                "A 0",
                "A 1,00",
                "A 1 200",
                "1 A 200",
            ],
        ),
        (
            "routing",
            "table",
            &[
                "",
                "hello",
                "10.0.0.0/8 via",
                "fe80::/64 dev eth0",
                "10.0.0.0/33 via 192.0.2.1",
                "10.0.0.0/8\n10.1.0.0/16",
            ],
        ),
    ];
    for language in LANGUAGES {
        let files = Files::of(language);
        for (id, knob, texts) in wrong {
            let lesson = wirewalk::lesson::find(id).unwrap();
            let catalogs =
                [TextFile::Lesson(id), TextFile::LEARN, TextFile::SHELL].map(|file| files.get(file));
            for text in texts {
                let (knobs, _) = lesson.knobs_from([(knob, *text), ("task", "plan")]);
                let refusal = lesson.trace(&knobs).expect_err(text);
                assert_eq!(refusal.knob, knob);
                assert!(text.get(refusal.at.clone()).is_some(), "{text:?} marks {:?}", refusal.at);
                assert_spoken(Speaker::new(&catalogs), &refusal.say, &format!("{language} {text}"));
            }
        }
    }
}

#[test]
fn every_question_is_asked_explained_and_marked_in_both_languages() {
    for language in LANGUAGES {
        let files = Files::of(language);
        for (topic, exercise, level) in
            exercises().flat_map(|(topic, kind)| Level::ALL.map(|level| (topic, kind, level)))
        {
            let catalogs = files.of_questions(find(topic.lesson).unwrap());
            let speaker = Speaker::new(&catalogs);
            for seed in 0..40 {
                let question = exercise.question(seed, level);
                let place = format!("{language} {} {level:?}", question.kind);
                assert_spoken(speaker, &question.prompt, &place);
                assert_spoken(speaker, &question.explain, &place);
                for choice in question.choices.iter().chain([&question.solution()]) {
                    assert!(!speaker.spell(choice).trim().is_empty(), "{place}");
                    if let Arg::Say(say) = choice {
                        assert_spoken(speaker, say, &place);
                    }
                }
                let spelled: BTreeSet<_> =
                    question.choices.iter().map(|choice| speaker.spell(choice)).collect();
                assert_eq!(spelled.len(), question.choices.len(), "{place}: {spelled:?}");
                for (_, reason) in question.known() {
                    assert_spoken(speaker, reason, &place);
                }
                if !question.choices.is_empty() {
                    continue;
                }
                for typed in ["10.0.0.1", "77", "nonsense", "2001:db8::/9", "", "0xbeef", "02:00:00:00:00:00"]
                {
                    match question.mark(typed) {
                        Mark::Right => {}
                        Mark::Wrong(reason) | Mark::Unreadable(reason) => {
                            assert_spoken(speaker, &reason, &place)
                        }
                    }
                }
            }
        }
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
