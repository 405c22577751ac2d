//! The answers about TCP's connections worked out another way: from what the learner sees.

use super::networks::{asked, chosen, number, rows};
use super::{each, solution, value};
use crate::quiz::Question;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// The exhibit's value of a field, in the line that has this word.
fn exhibited(question: &Question, line: &str, name: &str) -> Option<u64> {
    let row = rows(question).into_iter().find(|row| row.contains(&line))?;
    row.iter().find_map(|cell| cell.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
}

#[test]
fn handshakes_count_their_controls() {
    each("handshake-numbers", |question| {
        let [a, b] = ["SYN", "SYN,ACK"].map(|flags| exhibited(question, flags, "SEQ").expect("a number"));
        let sent = exhibited(question, "PSH,ACK", "LEN").unwrap_or(0);
        let place = value(&question.prompt, "place");
        let counted = match place.as_str() {
            "syn-ack-ack" | "third-seq" | "data-seq" => a + 1,
            "data-ack" => a + 1 + sent,
            "third-ack" | "answer-seq" => b + 1,
            other => panic!("{other}"),
        };
        assert_eq!(number(question), counted % (1 << 32), "{question:?}");
    });
    each("reset-number", |question| {
        let data = exhibited(question, "SYN", "LEN").unwrap_or(0);
        let right = match exhibited(question, "SYN", "SEQ") {
            Some(sequence) => (sequence + 1 + data) % (1 << 32),
            None => exhibited(question, "PSH,ACK", "ACK").expect("an acknowledgment"),
        };
        assert_eq!(number(question), right, "{question:?}");
    });
}

#[test]
fn waits_add_up() {
    each("syn-timeout", |question| {
        let (mut wait, mut time) = (1, 0);
        for _ in 0..asked(question, "count") {
            time += wait;
            wait *= 2;
        }
        let right = if value(&question.prompt, "form") == "time" { time } else { wait };
        assert_eq!(number(question), right, "{question:?}");
    });
    each("reset-guesses", |question| {
        // Windows laid side by side until all numbers are covered.
        let window = asked(question, "window");
        let step = if value(&question.prompt, "form") == "old" { window } else { 1 };
        assert_eq!(number(question) * step, 1 << 32, "{question:?}");
    });
}

#[test]
fn offers_need_both_sides() {
    each("handshake-offers", |question| {
        let lines = rows(question);
        let of = |line: usize, name: &str| -> Option<u64> {
            lines[line].iter().find_map(|cell| cell.strip_prefix(name)?.parse().ok())
        };
        let both = |word: &str| lines.iter().all(|line| line.iter().any(|cell| cell.starts_with(word)));
        let field = asked(question, "field");
        let right = match value(&question.prompt, "form").as_str() {
            "data" => of(1, "MSS=").expect("B's MSS") - if both("TSopt") { 12 } else { 0 },
            "window" if both("WS=") => field << of(0, "WS=").expect("A's shift"),
            _ => field,
        };
        assert_eq!(number(question), right, "{question:?}");
    });
}

#[test]
fn resets_are_believed_by_their_distance() {
    each("reset-believed", |question| {
        let next = exhibited(question, "ESTABLISHED", "RCV.NXT").expect("RCV.NXT");
        let window = exhibited(question, "ESTABLISHED", "RCV.WND").expect("RCV.WND");
        let sequence = exhibited(question, "RST", "SEQ").expect("a number");
        let right = match (sequence + (1 << 32) - next) % (1 << 32) {
            0 => "resets",
            distance if distance < window => "challenge",
            _ => "dropped",
        };
        assert_eq!(chosen(question, "outcome"), right, "{question:?}");
    });
}

#[test]
fn a_reset_is_made_by_the_rules_of_its_state() {
    each("reset-answer", |question| {
        let lines = rows(question);
        let (state, flags) = (lines[0][0], lines[1][1]);
        let of = |line: usize, name: &str| -> u64 {
            let cell = lines[line].iter().find_map(|cell| cell.strip_prefix(name)?.strip_prefix('='));
            cell.and_then(|cell| cell.parse().ok()).unwrap_or(0)
        };
        let controls = flags.split(',').filter(|flag| ["SYN", "FIN"].contains(flag)).count() as u64;
        let behind = (of(1, "SEQ") + of(1, "LEN") + controls) % (1 << 32);
        // RFC 9293 §3.5.2, group by group.
        let right = match (state, flags) {
            (_, "RST") => "option-no-answer".to_owned(),
            ("ESTABLISHED", _) => format!("ACK  SEQ={} ACK={}", of(0, "SND.NXT"), of(0, "RCV.NXT")),
            (_, flags) if flags.contains("ACK") => format!("RST  SEQ={}", of(1, "ACK")),
            _ => format!("RST,ACK  SEQ=0 ACK={behind}"),
        };
        assert_eq!(solution(question), right, "{question:?}");
    });
}

#[test]
fn who_asks_for_a_connection_has_a_port_that_it_picked() {
    each("socket-cause", |question| {
        for row in rows(question) {
            let [state, _, local, remote] = row[..] else { panic!("{row:?}") };
            let port = |address: &str| address.rsplit(':').next()?.parse::<u16>().ok();
            let (asks, listens) = if state == "SYN-SENT" { (local, remote) } else { (remote, local) };
            assert!(port(asks) >= Some(32_768) && port(listens) < Some(32_768), "{row:?}");
        }
    });
}

#[test]
fn s3_8_6_2_1_a_window_that_opens_is_used_when_full_segments_fit() {
    each("close-call", |question| {
        if value(&question.prompt, "case") == "unsent" {
            let size = asked(question, "size");
            assert!(size.is_multiple_of(2 * 1460) && size >= 4 * 1460, "{question:?}");
        }
    });
}
