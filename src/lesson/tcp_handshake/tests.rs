//! What the lessons about TCP's connections run into, beside the figures of RFC 9293.

use crate::lesson::tests::{run, said};
use crate::trace::{Fate, Step, Trace};
use crate::wire::{Ethernet, Flags, Ipv4, Reader, Tcp, TcpOption};

/// The segments that a node sent, as RFC 9293's figures write their control bits.
fn sent(trace: &Trace, node: &str) -> Vec<String> {
    segments(trace, node).iter().map(|header| header.flags.names().collect::<Vec<_>>().join(",")).collect()
}

fn segments(trace: &Trace, node: &str) -> Vec<Tcp> {
    let world = trace.world.as_ref().expect("a network");
    let node = world.node(node).expect("a node of this name");
    let of_node = world.frames.iter().filter(|frame| frame.name.node == node);
    let header = |bytes: &[u8]| {
        let mut r = Reader::new(bytes);
        Ethernet::read(&mut r).ok()?;
        Ipv4::read(&mut r).ok()?;
        Tcp::read(&mut r).ok()
    };
    of_node.filter_map(|frame| header(&frame.bytes)).collect()
}

/// The states of a node's connections in the end, those that are gone among them.
fn ends_in(trace: &Trace, node: &str) -> Vec<&'static str> {
    let world = trace.world.as_ref().expect("a network");
    let node = world.node(node).expect("a node of this name");
    let view = world.state(node, world.events.len() - 1).expect("a view");
    let connections = view.connections().filter(|connection| !connection.remote.is_empty());
    connections.map(|connection| connection.state).collect()
}

fn handshake(pairs: &[(&str, &str)]) -> Trace {
    run("tcp-handshake", pairs)
}

fn reset(story: &str) -> Trace {
    run("tcp-reset", &[("story", story)])
}

#[test]
fn three_segments_open_a_connection() {
    let trace = handshake(&[]);
    assert_eq!(
        (sent(&trace, "A"), sent(&trace, "B")),
        (vec!["SYN".into(), "ACK".into()], vec!["ACK,SYN".into()])
    );
    let ([syn, ack], [answer]) = (&segments(&trace, "A")[..], &segments(&trace, "B")[..]) else { panic!() };
    assert_eq!(answer.acknowledgment_number, syn.sequence_number.wrapping_add(1));
    assert_eq!(ack.sequence_number, answer.acknowledgment_number);
    assert_eq!(ack.acknowledgment_number, answer.sequence_number.wrapping_add(1));
}

#[test]
fn whatever_is_lost_the_connection_opens() {
    for (faults, said_then) in [
        ("drop:A.1", "tcp-timeout-syn "),
        ("drop:B.1", "tcp-timeout-syn-ack"),
        ("drop:A.2", "tcp-timeout-syn-ack"),
        ("delay:A.1:1500ms", "tcp-old-timestamp"),
        ("fix:B.1:336+32=1", "tcp-reset-outside"),
    ] {
        let said = said(&handshake(&[("faults", faults)]));
        assert!(said.contains(said_then) && said.contains("tcp-established-passive"), "{faults}: {said}");
    }
    let with_data = said(&handshake(&[("story", "request"), ("faults", "drop:A.2")]));
    assert!(!with_data.contains("timeout"), "{with_data}");
}

#[test]
fn a_syn_waits_twice_as_long_each_time() {
    let trace = handshake(&[("faults", "drop:A.100%")]);
    let world = trace.world.as_ref().expect("a network");
    let sent: Vec<_> = world.frames.iter().map(|frame| frame.sent.nanos() / 1_000_000_000).collect();
    assert_eq!(sent, [0, 1, 3, 7, 15, 31, 63, 123]);
    assert!(world.frames.iter().all(|frame| matches!(frame.fate, Fate::Lost(..))));
    assert!(said(&trace).ends_with("tcp-gave-up showed-lost-every-syn"));
}

#[test]
fn data_goes_with_the_third_segment_or_with_the_syn() {
    let early = handshake(&[("story", "early-write")]);
    assert_eq!(sent(&early, "A")[..2], ["SYN", "ACK,PSH"]);
    let with_syn = handshake(&[("story", "data-on-syn")]);
    assert!(said(&with_syn).contains("tcp-queued tcp-accepted tcp-early-data"));
    let world = with_syn.world.as_ref().expect("a network");
    assert!(world.frames[0].bytes.ends_with(b"GET /\r\n"));
}

#[test]
fn figure_7_both_ask_at_once() {
    let trace = handshake(&[("story", "simultaneous")]);
    for node in ["A", "B"] {
        assert_eq!(sent(&trace, node), ["SYN", "ACK,SYN", "ACK"], "{node}");
    }
}

#[test]
fn figure_8_an_old_syn_is_recovered_from() {
    let trace = handshake(&[("story", "old-duplicate")]);
    assert_eq!(sent(&trace, "A"), ["SYN", "SYN", "RST", "ACK"]);
    assert_eq!(sent(&trace, "B"), ["ACK,SYN", "ACK,SYN"]);
    assert!(said(&trace).contains("tcp-bad-ack-of-syn-sent tcp-reset-to-listen tcp-syn-received"));
}

#[test]
fn a_stranger_who_guesses_gets_nowhere_and_one_who_predicts_is_heard() {
    let guess = said(&handshake(&[("story", "guess")]));
    assert!(guess.contains("tcp-bad-ack-of-syn") && !guess.contains("tcp-data"), "{guess}");
    let predicted = said(&handshake(&[("story", "predicted")]));
    assert!(predicted.contains("tcp-queued tcp-accepted tcp-data"), "{predicted}");
}

#[test]
fn options_are_used_when_both_offer_them() {
    type Has = fn(&TcpOption) -> bool;
    let options: [(&str, Has); 3] = [
        ("no-scale", |option| matches!(option, TcpOption::WindowScale(_))),
        ("no-sack", |option| matches!(option, TcpOption::SackPermitted)),
        ("no-timestamps", |option| matches!(option, TcpOption::Timestamps { .. })),
    ];
    for (choice, has) in options {
        for side in ["client", "server"] {
            let trace = handshake(&[(side, choice)]);
            let has = |header: &Tcp| header.options.iter().any(has);
            assert_eq!(segments(&trace, "A").first().map(has), Some(side == "server"), "{side} {choice}");
            assert_eq!(segments(&trace, "B").first().map(has), Some(false), "{side} {choice}");
        }
        assert!(
            segments(&handshake(&[]), "B").iter().any(|header| header.options.iter().any(has)),
            "{choice}"
        );
    }
}

#[test]
fn resets_have_an_ack_only_where_they_answer_none() {
    for (story, node, flags) in [
        ("closed-port", "B", &["ACK,RST", "RST"][..]),
        ("wrong-ack", "A", &["RST"]),
        ("crash", "B", &["RST"]),
        ("reconnect", "A", &["RST"]),
        ("abort", "A", &["RST"]),
        ("unread", "B", &["RST"]),
        ("late-data", "B", &["RST"]),
        ("forged-exact", "B", &["RST"]),
    ] {
        let resets: Vec<_> =
            sent(&reset(story), node).into_iter().filter(|sent| sent.contains("RST")).collect();
        assert_eq!(resets, flags, "{story}");
    }
    for story in ["forged-window", "forged-outside", "forged-syn", "forged-data"] {
        let trace = reset(story);
        let resets = |node| segments(&trace, node).iter().any(|header| header.flags.contains(Flags::RST));
        assert!(!resets("A") && !resets("B"), "{story}");
        assert!(said(&trace).ends_with("tcp-sent tcp-data tcp-delayed-ack tcp-acknowledged-all"), "{story}");
    }
}

#[test]
fn figures_9_and_10_a_half_open_connection_is_found_out() {
    let reconnect = said(&reset("reconnect"));
    let figure = "tcp-outside-window tcp-bad-ack-of-syn-sent tcp-reset tcp-timeout-syn tcp-syn-received";
    assert!(reconnect.contains(figure), "{reconnect}");
    assert!(said(&reset("crash")).ends_with("tcp-rebooted tcp-sent tcp-listen-ack tcp-reset"));
}

#[test]
fn a_reset_is_not_sent_again() {
    let abort = run("tcp-reset", &[("story", "abort"), ("faults", "drop:A.4")]);
    assert!(said(&abort).ends_with("tcp-abort lost-fault showed-lost-abort"));
    assert_eq!(ends_in(&abort, "B"), ["ESTABLISHED"]);
    // What made the RST necessary comes again, and so does the RST.
    let crash = said(&run("tcp-reset", &[("story", "crash"), ("faults", "drop:B.3")]));
    assert!(
        crash.ends_with("lost-fault tcp-timeout tcp-sent-again tcp-listen-ack tcp-reset showed-lost-answer"),
        "{crash}"
    );
}

#[test]
fn whoever_is_asked_about_a_reset_chooses_between_one_with_ack_and_one_without() {
    // RFC 9293 §3.10.7.1: what answers a segment with ACK carries none. `connections.rs` has the other case.
    let trace = handshake(&[("story", "old-duplicate")]);
    let asks = |step: &&Step| step.say.id == "tcp-bad-ack-of-syn-sent";
    let predict = trace.steps.iter().find(asks).and_then(|step| step.predict.clone()).expect("a question");
    let is = |label: &str| predict.choices.iter().position(|(choice, _)| *choice == label.into());
    assert_eq!(is("RST"), Some(predict.right));
    assert!(is("RST·ACK").is_some(), "{predict:?}");
}
