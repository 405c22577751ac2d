//! The same knobs give the same trace: twice, natively, and in the browser's instruction set.
//!
//! Each run is boiled down to one number. When a lesson is changed on purpose, the failing test prints the table
//! to put here.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use std::fmt::{self, Write};
use wirewalk::lesson::{LESSONS, find};

/// A lesson, its knobs, and the FNV-1a hash of how the run is written for debugging.
type Case = (&'static str, &'static [(&'static str, &'static str)], u64);

const IP_ADDR: &str = "\
2: eth0@if7: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default
    link/ether 02:42:ac:11:00:02 brd ff:ff:ff:ff:ff:ff
    inet 172.17.0.2/16 brd 172.17.255.255 scope global eth0
    inet6 fe80::42:acff:fe11:2/64 scope link";

const CASES: &[Case] = &[
    ("cidr", &[], 0x00c9_818f_beac_d8a3),
    ("cidr", &[("input", "0.0.0.0/0")], 0x6df6_dba0_af2e_b038),
    ("cidr", &[("input", "192.0.2.7/31")], 0x5212_c382_451d_738a),
    ("cidr", &[("input", "192.0.2.7 255.255.255.255"), ("host", "192.0.2.8")], 0x7dd7_2cf2_e0f1_6e01),
    ("cidr", &[("input", "2001:db8:7::42/48"), ("host", "2001:db8:8::")], 0x1e38_c878_6535_55da),
    ("cidr", &[("input", "fe80::1%eth0/127")], 0x3b38_1372_8730_d2f3),
    ("cidr", &[("input", "::/0")], 0x2913_ea82_ea2d_d70c),
    ("cidr", &[("input", "127.0.0.1")], 0xf7ae_2527_7a8a_d301),
    ("cidr", &[("input", "239.1.2.3")], 0x0b24_7d1a_d83c_2360),
    ("cidr", &[("input", "192.168.0.10-192.168.0.40")], 0xbe37_e0d0_365a_e385),
    ("cidr", &[("input", "192.168.0.10-192.168.0.40"), ("pick", "2")], 0x46b5_ef89_a934_70f1),
    ("cidr", &[("input", "::1-ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe")], 0x69ea_719d_e379_60b7),
    ("cidr", &[("input", IP_ADDR)], 0xf0d1_135e_37f2_9472),
    ("cidr", &[("input", IP_ADDR), ("pick", "1")], 0xea5a_6f6c_48db_36d3),
    ("cidr", &[("input", "10.0.0.0/33")], 0xab4d_6bfa_b20c_eee3),
    ("cidr", &[("host", "010.0.0.1")], 0x6f2e_270e_a7e2_2df1),
    ("subnetting", &[], 0x39ab_dbe1_097a_2a96),
    ("subnetting", &[("cuts", "g")], 0xb2f0_3a70_8111_7de7),
    ("subnetting", &[("cuts", "?")], 0xf079_f416_5e5f_fd88),
    ("subnetting", &[("task", "plan")], 0x634a_1b6d_3d38_b27e),
    ("subnetting", &[("task", "plan"), ("used", "192.168.20.0/25, 192.168.22.0/24")], 0x3a5b_91a9_3254_7d1c),
    ("subnetting", &[("task", "plan"), ("needs", "all 2000")], 0x9a38_823f_b811_15b8),
    (
        "subnetting",
        &[("task", "plan"), ("block", "2001:db8::/48"), ("needs", "a /64\nb /56\nc 1000")],
        0xee87_5069_49c6_792f,
    ),
    ("subnetting", &[("task", "summarize")], 0x6d0d_a2d4_cecd_e6e3),
    (
        "subnetting",
        &[("task", "summarize"), ("list", "::/1\n8000::/1\n10.0.0.1-10.0.0.6")],
        0x4a51_dfc5_2d41_465e,
    ),
    ("subnetting", &[("task", "range")], 0x6e43_0437_0c34_a8fe),
    (
        "subnetting",
        &[("task", "range"), ("range", "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")],
        0x0971_a50c_f2a7_03ca,
    ),
    ("subnetting", &[("task", "free")], 0x5ac3_e339_3f37_a8f4),
    ("subnetting", &[("task", "free"), ("used", "192.168.20.64/26; 192.168.22.0/23")], 0x1c7f_e3c4_271d_62cf),
    ("subnetting", &[("task", "subtract")], 0x63c1_d539_044b_a413),
    ("subnetting", &[("task", "subtract"), ("take", "10.0.0.0/8")], 0xa778_2507_ae88_bb36),
    ("subnetting", &[("task", "compare")], 0xcb41_5041_c7d3_6804),
    ("subnetting", &[("task", "compare"), ("other", "2001:db8::/32")], 0xb338_5fc5_baf1_095d),
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

fn run(lesson: &str, knobs: &[(&str, &str)]) -> u64 {
    let lesson = find(lesson).expect("a lesson of this name");
    let (knobs, unknown) = lesson.knobs_from(knobs.iter().copied());
    assert_eq!(unknown, [""; 0]);
    hash(&(lesson.run)(&knobs))
}

#[test]
fn the_same_knobs_give_the_same_trace() {
    for (lesson, knobs, _) in CASES {
        assert_eq!(run(lesson, knobs), run(lesson, knobs), "{lesson} {knobs:?}");
    }
}

#[test]
fn the_trace_is_the_same_everywhere() {
    let now: Vec<_> = CASES.iter().map(|(lesson, knobs, _)| run(lesson, knobs)).collect();
    let expected: Vec<_> = CASES.iter().map(|(.., hash)| *hash).collect();
    let table: String = now.iter().map(|hash| format!("{hash:#018x}\n")).collect();
    assert!(now == expected, "the runs are no longer what they were; now they are, in order:\n{table}");
}

#[test]
fn every_lesson_and_every_task_is_held() {
    for lesson in LESSONS {
        assert!(CASES.iter().any(|(id, ..)| *id == lesson.id), "no case for {}", lesson.id);
        for knob in lesson.knobs {
            if let wirewalk::lesson::Shape::OneOf(choices) = knob.shape {
                for choice in choices {
                    let held = |(id, knobs, _): &Case| {
                        let value = knobs.iter().find(|(name, _)| *name == knob.name);
                        *id == lesson.id && value.map_or(knob.default, |(_, value)| value) == *choice
                    };
                    assert!(CASES.iter().any(held), "no case for {} {choice}", lesson.id);
                }
            }
        }
    }
}

/// A case that hashes alike would hide a knob that does nothing.
#[test]
fn no_two_cases_are_the_same_run() {
    let mut hashes: Vec<_> = CASES.iter().map(|(lesson, knobs, _)| run(lesson, knobs)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    assert_eq!(hashes.len(), CASES.len());
}
