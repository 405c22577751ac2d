//! A SYN flood: who is served, what is refused, and what a connection from a cookie has.

use crate::lesson::find;
use crate::trace::{Trace, World};
use crate::wire::{Ethernet, Flags, Ipv4, Reader, Tcp, TcpOption};

fn flood(pairs: &[(&str, &str)]) -> Trace {
    let lesson = find("syn-flood").expect("the lesson");
    let (knobs, unknown) = lesson.knobs_from(pairs.iter().copied());
    assert_eq!(unknown, [""; 0]);
    lesson.trace(&knobs).expect("it runs")
}

fn said(trace: &Trace) -> Vec<&'static str> {
    trace.steps.iter().map(|step| step.say.id).collect()
}

fn count(trace: &Trace, id: &str) -> usize {
    said(trace).into_iter().filter(|said| *said == id).count()
}

fn world(trace: &Trace) -> &World {
    trace.world.as_deref().expect("a network")
}

/// What a node has sent.
fn segments(world: &World, name: &str) -> Vec<Tcp> {
    let node = world.nodes.iter().position(|node| node.name == name).expect("a node");
    let of_node = world.frames.iter().filter(|frame| frame.name.node == node);
    let headers = of_node.filter_map(|frame| {
        let mut r = Reader::new(&frame.bytes);
        Ethernet::read(&mut r).ok()?;
        Ipv4::read(&mut r).ok()?;
        Tcp::read(&mut r).ok()
    });
    headers.collect()
}

/// Whether A was answered.
fn is_served(trace: &Trace) -> bool {
    said(trace).contains(&"tcp-established-active")
}

#[test]
fn a_full_queue_shuts_a_client_out_and_cookies_let_it_in() {
    for backlog in ["2", "4", "8"] {
        assert!(!is_served(&flood(&[("backlog", backlog)])));
        assert!(is_served(&flood(&[("backlog", backlog), ("cookies", "on")])));
    }
}

#[test]
fn one_syn_a_minute_is_enough_for_a_queue_of_two() {
    assert!(is_served(&flood(&[("rate", "slow")])));
    assert!(!is_served(&flood(&[("rate", "slow"), ("backlog", "2")])));
}

#[test]
fn rfc_4987_2_2_hosts_that_are_up_free_the_queue() {
    let trace = flood(&[("story", "owners")]);
    assert!(is_served(&trace));
    assert_eq!((count(&trace, "tcp-reset-to-listen"), count(&trace, "tcp-syn-queue-full")), (6, 0));
}

#[test]
fn rfc_4987_3_6_a_cookie_offers_nothing_but_an_mss() {
    let trace = flood(&[("cookies", "on")]);
    let answers: Vec<_> = segments(world(&trace), "B");
    let to_client =
        answers.iter().filter(|it| it.destination_port >= 0xc000 && it.flags.contains(Flags::SYN));
    let options: Vec<_> = to_client.flat_map(|it| it.options.clone()).collect();
    assert_eq!(options, [TcpOption::MaximumSegmentSize(1_460)]);
    let client = &segments(world(&trace), "A")[0];
    assert!(client.options.len() > 3, "the client had offered more");
}

#[test]
fn forged_and_stale_cookies_are_refused_and_honest_ones_are_not() {
    let forged = flood(&[("story", "forged")]);
    assert_eq!((count(&forged, "tcp-cookie-wrong"), count(&forged, "tcp-cookie-right")), (2, 1));
    let stale = flood(&[("story", "stale")]);
    assert_eq!((count(&stale, "tcp-cookie-stale"), count(&stale, "tcp-cookie-right")), (1, 1));
    for trace in [forged, stale] {
        let resets = segments(world(&trace), "B").into_iter().filter(|it| it.flags == Flags::RST).count();
        assert_eq!(resets, count(&trace, "tcp-cookie-wrong") + count(&trace, "tcp-cookie-stale"));
    }
}

#[test]
fn a_lost_ack_matters_only_where_the_server_speaks_first() {
    let lost = ("faults", "drop:A.2");
    let greeting = flood(&[("story", "greeting"), ("cookies", "on"), lost]);
    assert_eq!(count(&greeting, "tcp-cookie-right"), 0);
    let request = flood(&[("cookies", "on"), lost]);
    assert_eq!(count(&request, "tcp-cookie-right"), 1, "the data brings the cookie");
    let whole = flood(&[("story", "greeting"), ("cookies", "on")]);
    assert_eq!(count(&whole, "tcp-cookie-right"), 1);
}
