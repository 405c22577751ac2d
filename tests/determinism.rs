//! The same knobs give the same trace: twice, natively, and in the browser's instruction set.
//!
//! Each run is boiled down to one number in `determinism.txt`. When a lesson is changed on purpose, the failing test
//! prints what the file is to be.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use std::fmt::{self, Write};
use wirewalk::lesson::{Knobs, LESSONS, Lesson, find};

/// A lesson and its knobs.
type Case = (&'static str, &'static [(&'static str, &'static str)]);

/// For each case, in order: the FNV-1a hash of how the run is written for debugging, and the lesson.
const EXPECTED: &str = include_str!("determinism.txt");

const IP_ADDR: &str = "\
2: eth0@if7: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default
    link/ether 02:42:ac:11:00:02 brd ff:ff:ff:ff:ff:ff
    inet 172.17.0.2/16 brd 172.17.255.255 scope global eth0
    inet6 fe80::42:acff:fe11:2/64 scope link";

/// The cases that are no situation of a lesson's own.
const CASES: &[Case] = &[
    ("cidr", &[]),
    ("cidr", &[("input", "0.0.0.0/0")]),
    ("cidr", &[("input", "192.0.2.7/31")]),
    ("cidr", &[("input", "192.0.2.7 255.255.255.255"), ("host", "192.0.2.8")]),
    ("cidr", &[("input", "2001:db8:7::42/48"), ("host", "2001:db8:8::")]),
    ("cidr", &[("input", "fe80::1%eth0/127")]),
    ("cidr", &[("input", "::/0")]),
    ("cidr", &[("input", "127.0.0.1")]),
    ("cidr", &[("input", "239.1.2.3")]),
    ("cidr", &[("input", "192.168.0.10-192.168.0.40")]),
    ("cidr", &[("input", "192.168.0.10-192.168.0.40"), ("pick", "2")]),
    ("cidr", &[("input", "::1-ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe")]),
    ("cidr", &[("input", IP_ADDR)]),
    ("cidr", &[("input", IP_ADDR), ("pick", "1")]),
    ("cidr", &[("input", "10.0.0.0/33")]),
    ("cidr", &[("input", "224。0。0。251／24")]),
    ("cidr", &[("input", "169.254.7.7/16")]),
    ("cidr", &[("host", "010.0.0.1")]),
    ("subnetting", &[]),
    ("subnetting", &[("cuts", "g")]),
    ("subnetting", &[("cuts", "?")]),
    ("subnetting", &[("task", "plan")]),
    ("subnetting", &[("task", "plan"), ("used", "192.168.20.0/25, 192.168.22.0/24")]),
    ("subnetting", &[("task", "plan"), ("needs", "all 2000")]),
    ("subnetting", &[("task", "plan"), ("block", "2001:db8::/48"), ("needs", "a /64\nb /56\nc 1000")]),
    ("subnetting", &[("task", "summarize")]),
    ("subnetting", &[("task", "summarize"), ("list", "::/1\n8000::/1\n10.0.0.1-10.0.0.6")]),
    ("subnetting", &[("task", "range")]),
    ("subnetting", &[("task", "range"), ("range", "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]),
    ("subnetting", &[("task", "free")]),
    ("subnetting", &[("task", "free"), ("used", "192.168.20.64/26; 192.168.22.0/23")]),
    ("subnetting", &[("task", "subtract")]),
    ("subnetting", &[("task", "subtract"), ("take", "10.0.0.0/8")]),
    ("subnetting", &[("task", "compare")]),
    ("subnetting", &[("task", "compare"), ("other", "2001:db8::/32")]),
];

/// FNV-1a: the plainest hash whose value nobody will ever change.
struct Fnv(u64);

impl Write for Fnv {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(())
    }
}

fn hash(value: &impl fmt::Debug) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    let _ = write!(hash, "{value:?}");
    hash.0
}

fn run(lesson: &Lesson, knobs: &Knobs) -> u64 {
    hash(&lesson.trace(knobs))
}

/// Every case, and every lesson in each of its situations.
fn cases() -> Vec<(&'static Lesson, Knobs)> {
    let given = CASES.iter().map(|(id, pairs)| {
        let lesson = find(id).expect("a lesson of this name");
        let (knobs, unknown) = lesson.knobs_from(pairs.iter().copied());
        assert_eq!(unknown, [""; 0]);
        (lesson, knobs)
    });
    let situations =
        LESSONS.iter().flat_map(|lesson| lesson.situations().into_iter().map(|(_, knobs)| (*lesson, knobs)));
    let mut cases: Vec<(&Lesson, Knobs)> = Vec::new();
    for (lesson, knobs) in given.chain(situations) {
        if !cases.iter().any(|(other, held)| other.id == lesson.id && *held == knobs) {
            cases.push((lesson, knobs));
        }
    }
    cases
}

#[test]
fn the_same_knobs_give_the_same_trace() {
    for (lesson, knobs) in cases() {
        assert_eq!(run(lesson, &knobs), run(lesson, &knobs), "{} {knobs:?}", lesson.id);
    }
}

#[test]
fn the_trace_is_the_same_everywhere() {
    let now: String = cases()
        .iter()
        .map(|(lesson, knobs)| format!("{:016x} {}\n", run(lesson, knobs), lesson.id))
        .collect();
    assert!(now == EXPECTED, "the runs are no longer what they were; determinism.txt would now be:\n{now}");
}

/// A case that hashes alike would hide a knob that does nothing.
#[test]
fn no_two_cases_are_the_same_run() {
    let mut hashes: Vec<_> = cases().iter().map(|(lesson, knobs)| run(lesson, knobs)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    assert_eq!(hashes.len(), cases().len());
}
