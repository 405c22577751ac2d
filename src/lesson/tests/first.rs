//! First contact: what a lesson begins with, and what nobody has met by then stays out of sight.

use super::super::{FAULTS, LESSONS, Lesson};
use super::{run, said, shown};
use crate::text::Arg;
use crate::trace::{Numbers, Trace, Value, What, World};
use std::collections::BTreeSet;

/// Each lesson as it opens.
fn first_runs() -> impl Iterator<Item = (&'static Lesson, Trace)> {
    LESSONS.iter().map(|lesson| (*lesson, run(lesson.id, &[])))
}

#[test]
fn no_first_run_begins_with_a_step_of_set_up() {
    /// To prepare a node or to wait for others is set-up, where it is not what the lesson is about.
    const SET_UP: [&str; 4] = ["arp-written", "arp-remembered", "tcp-listen", "udp-listen"];
    for (lesson, trace) in first_runs().filter(|(lesson, _)| lesson.id != "sockets") {
        assert!(!SET_UP.contains(&trace.steps[1].say.id), "{}: {}", lesson.id, said(&trace));
    }
    assert!(said(&run("sockets", &[])).starts_with("intro tcp-listen tcp-open"), "calls are its subject");
}

#[test]
fn nobody_writes_into_a_cache_by_hand_before_a_first_run() {
    let calls = |world: &World| -> BTreeSet<&'static str> {
        let called = world.events.iter().filter_map(|event| match &event.what {
            What::Call(say) => Some(say.get().id),
            _ => None,
        });
        called.collect()
    };
    for (lesson, trace) in first_runs() {
        let called = trace.world.as_deref().map(calls).unwrap_or_default();
        assert!(!called.contains("call-learn-arp"), "{}: {called:?}", lesson.id);
    }
    // What nobody has to write is there all the same.
    let world = run("tcp-handshake", &[]).world.expect("a network");
    let cache = shown(world.states[0].first(), "arp-cache");
    assert!(cache.starts_with("192.168.1.20 02:00:00:00:02:00 fixed"), "{cache}");
}

#[test]
fn what_changed_tells_no_variable_that_has_a_lesson_of_its_own() {
    const KNOWN: [&str; 11] = [
        "ISS",
        "SND.UNA",
        "SND.NXT",
        "IRS",
        "RCV.NXT",
        "RTO",
        "SYN queue",
        "accept queue",
        "backlog",
        "refused",
        "cookies",
    ];
    let mut told = BTreeSet::new();
    for (lesson, trace) in first_runs() {
        for step in 0..trace.steps.len() {
            for change in trace.changes(step) {
                let (Some(Value::Connections(before)), Value::Connections(after)) =
                    (change.before.as_deref(), &*change.after)
                else {
                    continue;
                };
                for now in after {
                    let old = before.iter().find(|old| old.socket == now.socket);
                    let names = old.map(|old| now.changed(old, Numbers::Relative)).unwrap_or_default();
                    for (name, ..) in names {
                        assert!(KNOWN.contains(&name), "{} step {step}: {name}", lesson.id);
                        told.insert(name);
                    }
                }
            }
        }
    }
    assert!(told.contains("SND.NXT") && told.contains("RCV.NXT") && told.contains("SYN queue"), "{told:?}");
}

/// Lesson by lesson in the order they are taught, a question of the first run uses words that a step has brought.
#[test]
fn a_guess_begins_once_its_words_are_known() {
    const BROUGHT_BY: [(&str, &str); 7] = [
        ("guess-inside", "stack-up-ethernet"),
        ("guess-mac", "stack-ethernet"),
        ("guess-ttl", "forward-ttl"),
        ("guess-flags", "tcp-syn-received"),
        ("guess-state", "tcp-open"),
        ("guess-sequence", "tcp-open"),
        ("guess-ack", "tcp-syn-received"),
    ];
    let mut heard = BTreeSet::new();
    let mut asked = BTreeSet::new();
    for (lesson, trace) in first_runs() {
        assert!(trace.steps[1].predict.is_none(), "{} asks before anything was told", lesson.id);
        for step in &trace.steps {
            if let Some(predict) = &step.predict {
                let ask = predict.ask.id;
                let brought = BROUGHT_BY.iter().filter(|(id, _)| *id == ask);
                let is_known = brought
                    .clone()
                    .all(|(_, by)| heard.contains(by) || *by == step.say.id && ask == "guess-inside");
                assert!(is_known, "{} asks {ask} before {}", lesson.id, step.say.id);
                asked.insert(ask);
            }
            heard.insert(step.say.id);
        }
    }
    assert!(asked.len() > 4, "{asked:?}");
}

#[test]
fn the_stack_grows_on_the_way_down_and_is_taken_apart_on_the_way_up() {
    let trace = run("layers", &[]);
    let rows = |step: usize, stack: &str| -> Vec<String> {
        let shown = shown(&trace.steps[step].view, stack);
        shown
            .split("; ")
            .map(|row| row.split_once(' ').map_or("", |(_, parts)| parts.trim()).to_owned())
            .collect()
    };
    let whole = ["HTTP 37", "TCP 20 HTTP 37", "IPv4 20 TCP 20 HTTP 37", "Ethernet 14 IPv4 20 TCP 20 HTTP 37"];
    assert_eq!(rows(0, "stack-down"), [""; 4], "it opens with an empty stack");
    assert_eq!(rows(3, "stack-down"), [whole[0], whole[1], "", ""]);
    assert_eq!(
        (rows(6, "stack-down"), rows(6, "stack-up")),
        (whole.map(str::to_owned).into(), vec![String::new(); 4])
    );
    assert_eq!(rows(8, "stack-up"), ["", "", whole[2], whole[3]]);
    assert_eq!(rows(11, "stack-up"), whole);
}

#[test]
fn more_ports_carry_more_connections() {
    let refused = |ports: &str| {
        let trace = run("time-wait", &[("story", "ports"), ("ports", ports)]);
        trace.steps.iter().filter(|step| step.say.id == "tcp-no-port").count()
    };
    assert_eq!(["2-ports", "4-ports", "8-ports"].map(refused), [4, 2, 0], "of six");
}

#[test]
fn a_flood_says_how_it_ended() {
    let end = |pairs: &[(&str, &str)]| {
        let steps = run("syn-flood", pairs).steps;
        // A what-if says after it what it showed.
        let say = &steps.iter().rfind(|step| step.say.id.ends_with("-end")).expect("an end").say;
        let values = say.args.iter().map(|(_, arg)| match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Say(say) => say.id.to_owned(),
            Arg::Sequence(_) | Arg::Initial(_) => String::new(),
        });
        format!("{} {}", say.id, values.collect::<Vec<_>>().join(" "))
    };
    assert_eq!(end(&[]), "flood-end none 3 4 4");
    assert_eq!(end(&[("cookies", "on")]), "flood-end both 1 4 4");
    assert_eq!(end(&[("story", "owners")]), "flood-end both 1 0 4");
    let lost = [("story", "greeting"), ("cookies", "on"), ("faults", "drop:A.2")];
    assert_eq!(end(&lost), "flood-end client 1 4 4");
    assert_eq!(end(&[("story", "forged")]), "cookies-end 1 3");
    assert_eq!(end(&[("story", "stale")]), "cookies-end 1 2");
}

#[test]
fn rfc_792_an_error_is_told_by_what_its_quote_holds() {
    let quoted = |story: &str| -> BTreeSet<&'static str> {
        let trace = run("icmp", &[("story", story)]);
        let says = trace.steps.iter().filter(|step| step.say.id == "error-received");
        let quotes = says.flat_map(|step| step.say.args.clone()).filter_map(|(name, arg)| match arg {
            Arg::Say(say) if name == "quote" => Some(say.id),
            _ => None,
        });
        quotes.collect()
    };
    assert_eq!(quoted("closed-port"), BTreeSet::from(["quote-ports"]));
    assert_eq!(quoted("no-route"), BTreeSet::from(["quote-echo"]));
}

#[test]
fn rfc_1812_4_2_2_11_the_last_address_of_a_prefix_is_a_directed_broadcast() {
    let kind = |input: &str| match run("cidr", &[("input", input)]).facts.get("kind") {
        Some(Value::Say(say)) => say.args[0].1.clone(),
        other => panic!("{input}: {other:?}"),
    };
    assert_eq!(kind("192.168.1.255/24"), Arg::from("directed-broadcast"));
    assert_eq!(kind("192.168.1.255/23"), Arg::from("directed-broadcast"));
    assert_eq!(kind("192.168.0.255/23"), Arg::from("private"), "a host, with a prefix this short");
    assert_eq!(kind("192.168.1.255/31"), Arg::from("private"), "RFC 3021");
    assert_eq!(kind("255.255.255.255/0"), Arg::from("limited-broadcast"));
}

#[test]
fn every_what_if_that_an_end_suggests_is_another_run() {
    for lesson in LESSONS.iter().filter(|lesson| lesson.knobs.contains(&&FAULTS)) {
        let preset = lesson.presets.first().expect("a what-if");
        let (knobs, _) = lesson.knobs_from(preset.knobs.iter().copied());
        let told = (lesson.run)(&knobs).expect("it runs");
        assert_ne!(told.steps, run(lesson.id, &[]).steps, "{} {}", lesson.id, preset.id);
    }
}
