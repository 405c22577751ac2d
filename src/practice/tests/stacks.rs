//! The answers about layers and sockets worked out another way: from what the learner sees.

use super::{each, value};
use crate::quiz::{Answer, Question};
use crate::text::Arg;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn number(question: &Question) -> u64 {
    match question.answer {
        Answer::Number(number) => number as u64,
        _ => panic!("{question:?}"),
    }
}

fn asked(question: &Question, name: &str) -> u64 {
    value(&question.prompt, name).parse().expect("a number")
}

#[test]
fn frames_are_as_long_as_their_parts() {
    each("frame-size", |question| {
        let network = if value(&question.prompt, "internet") == "IPv6" { 40 } else { 20 };
        let transport = if value(&question.prompt, "transport") == "UDP" { 8 } else { 20 };
        let headers = 14 + network + transport + asked(question, "options");
        let right = match value(&question.prompt, "form").as_str() {
            "frame" => asked(question, "data") + headers,
            _ => asked(question, "frame") - headers,
        };
        assert_eq!(number(question), right, "{question:?}");
    });
}

#[test]
fn a_segment_is_for_the_socket_whose_four_numbers_it_has() {
    each("socket-of", |question| {
        let [from, to] = ["from", "to"].map(|name| value(&question.prompt, name));
        let rows = question.exhibit.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
        let rows: Vec<_> = rows.collect();
        let connection = rows.iter().find(|row| row[2] == to && row[3] == from);
        let listener = rows.iter().find(|row| row[2] == to && row[3] == "*");
        let right = connection.or(listener).map_or("0", |row| row[0]);
        let Arg::Say(chosen) = question.solution() else { panic!("{question:?}") };
        assert_eq!(value(&chosen, "socket"), right, "{question:?}");
    });
}

#[test]
fn queues_hold_what_came_and_did_not_leave() {
    each("accept-queue", |question| {
        let [asked, opened, accepted] = ["asked", "opened", "accepted"].map(|name| asked(question, name));
        let right = match value(&question.prompt, "which").as_str() {
            "accept" => opened - accepted,
            "syn" => asked - opened,
            _ => asked + 1,
        };
        assert_eq!(number(question), right, "{question:?}");
    });
}

#[test]
fn each_port_of_each_client_counts_for_each_server() {
    each("how-many", |question| {
        let [clients, servers, first, last] =
            ["clients", "servers", "first", "last"].map(|name| asked(question, name));
        assert_eq!(number(question), (first..=last).count() as u64 * clients * servers);
        assert!(last < 65_536, "{question:?}");
    });
}

#[test]
fn a_port_is_taken_by_the_same_protocol_on_the_own_side() {
    each("second-bind", |question| {
        let own = format!("*:{}", value(&question.prompt, "port"));
        let wanted = value(&question.prompt, "wanted");
        let taken = question.exhibit.lines().any(|line| {
            let cells: Vec<_> = line.split_whitespace().collect();
            cells[0] == wanted && cells[1] == own
        });
        let Arg::Say(chosen) = question.solution() else { panic!("{question:?}") };
        assert_eq!(chosen.id == "option-false", taken, "{question:?}");
    });
}
