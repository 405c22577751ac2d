//! What each layer adds and removes, and how far up each device reads.

use crate::lesson::tests::{last, refusal, run, said, shown};

const DOWN: &str = "stack-models stack-data stack-session stack-tcp stack-ip stack-ethernet stack-bits";
const UP: &str = "stack-up-ethernet stack-up-ip stack-up-tcp stack-up-data stack-alone";

#[test]
fn a_request_goes_down_and_up() {
    let trace = run("layers", &[]);
    assert_eq!(said(&trace), format!("{DOWN} {UP}"));
    let models = shown(last(&trace), "models");
    let rows: Vec<_> = models.split("; ").collect();
    assert!(rows[0].ends_with("device-proxy 37 37"), "{models}");
    assert!(rows[1].ends_with("– –  ") && rows[2].ends_with("– –  "), "{models}");
    assert!(rows[3].ends_with("unit-segment device-host 57 57"), "{models}");
    assert!(rows[5].ends_with("unit-frame device-switch 91 91"), "{models}");
}

#[test]
fn other_headers_have_other_lengths() {
    let widest = |pairs: &[(&str, &str)]| shown(&run("layers", pairs).steps[6].view, "message");
    let lengths = |pairs: &[(&str, &str)]| -> Vec<String> {
        widest(pairs).split("; ").map(|row| row.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect()
    };
    assert_eq!(lengths(&[]), ["Ethernet 14", "IPv4 20", "TCP 20", "HTTP 37"]);
    assert_eq!(
        lengths(&[("transport", "udp"), ("internet", "ipv6"), ("path", "/abc")]),
        ["Ethernet 14", "IPv6 40", "UDP 8", "HTTP 40"]
    );
}

#[test]
fn each_device_reads_as_far_as_it_must() {
    let far = |pairs: &[(&str, &str)]| -> Vec<String> {
        let reached = shown(last(&run("layers", pairs)), "reached");
        reached.split("; ").map(|row| format!("{}{}", &row[..1], row.matches('●').count())).collect()
    };
    let tcp = [("show", "hops")];
    assert_eq!(far(&tcp), ["A5", "C2", "H1", "S2", "R3", "P5", "B5"]);
    assert_eq!(far(&[("transport", "udp"), tcp[0]]), ["A5", "C2", "H1", "S2", "R3", "B5"]);
}

#[test]
fn a_path_is_a_path() {
    for (path, at) in [("", 0..0), ("index", 0..1), ("/a b", 2..3), ("/é", 1..3)] {
        let refusal = refusal("layers", &[("path", path)]);
        assert_eq!((refusal.at, refusal.say.id), (at, "error-path"), "{path}");
    }
    assert_eq!(refusal("layers", &[("path", &"/".repeat(1001))]).at, 1000..1001);
}

#[test]
fn what_the_run_cannot_carry_is_said_first() {
    let intro = |internet| run("layers", &[("show", "hops"), ("internet", internet)]).steps[0].say.clone();
    assert_ne!(intro("ipv4"), intro("ipv6"));
    let frames = |internet| {
        let world = run("layers", &[("show", "hops"), ("internet", internet)]).world.expect("a network");
        world.frames.iter().map(|frame| frame.bytes.clone()).collect::<Vec<_>>()
    };
    assert_eq!(frames("ipv4"), frames("ipv6"));
}
