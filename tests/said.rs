//! What is said in lessons, on networks and of questions: every sentence is there, in both languages, with its values.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scenes;
mod situations;
mod spoken;

use spoken::{Files, assert_spoken};
use std::collections::BTreeSet;
use wirewalk::lesson::{LESSONS, TextFile};
use wirewalk::practice::exercises;
use wirewalk::quiz::{Level, Mark};
use wirewalk::text::{Arg, Say, Speaker};
use wirewalk::trace::{Value, What, World};
use wirewalk_text::LANGUAGES;

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
            let own = lesson.situations().into_iter().map(|(_, knobs)| knobs);
            for knobs in situations::inputs(lesson).into_iter().chain(own) {
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
        let nodes = spoken::literals(&["src/protocol", "src/sim"]);
        let ids = catalogs[0].messages.iter().map(|(id, _)| id.as_str());
        let unsaid: Vec<_> = ids
            .filter(|id| nodes.contains(*id) && !said.contains(id))
            .filter(|id| !id.starts_with("reason-") && !id.starts_with("why-"))
            .collect();
        assert!(unsaid.is_empty(), "no scene says {unsaid:?}");
    }
}

#[test]
fn every_refusal_is_spoken_in_both_languages_and_marks_what_it_refuses() {
    for language in LANGUAGES {
        let files = Files::of(language);
        for lesson in LESSONS {
            let catalogs =
                [TextFile::Lesson(lesson.id), TextFile::LEARN, TextFile::SHELL].map(|file| files.get(file));
            for knobs in situations::refused(lesson) {
                let place = format!("{language} {} {knobs:?}", lesson.id);
                let Err(refusal) = lesson.trace(&knobs) else { panic!("{place} runs") };
                let knob = lesson.knobs.iter().find(|knob| knob.name == refusal.knob).unwrap();
                assert!(knobs.get(knob).get(refusal.at.clone()).is_some(), "{place} marks {:?}", refusal.at);
                assert_spoken(Speaker::new(&catalogs), &refusal.say, &place);
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
            let catalogs = files.of_questions(topic.lesson);
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
