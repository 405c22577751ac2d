//! Faults as they are written.

use super::{Fault, FaultError};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn a_fault_reads_back_as_it_is_written() {
    for text in [
        "drop:A.3",
        "delay:R1.12:20ms",
        "delay:A.1:1500us",
        "duplicate:S1.2",
        "reorder:A.every4",
        "damage:A.3",
        "flip:A.3:112",
        "set:A.3:176+8=64",
        "fix:A.10%:0+64=18446744073709551615",
    ] {
        assert_eq!(Fault::parse(text).unwrap().to_string(), text);
    }
}

#[test]
fn what_makes_no_sense_is_pointed_at() {
    let cases = [
        ("lose:A.3", 0..4),
        ("drop:A", 5..6),
        ("damage:A.3:112", 0..6),
        ("drop:A.0", 5..8),
        ("delay:A.3:soon", 10..14),
        ("set:A.3:0+8=256", 8..15),
        ("drop:A.101%", 5..11),
    ];
    for (text, at) in cases {
        assert_eq!(Fault::parse(text), Err(FaultError { at }), "{text}");
    }
    assert_eq!(Fault::parse_list("drop:A.1,flip:A.2:x"), Err(FaultError { at: 18..19 }));
    assert_eq!(Fault::parse_list(""), Ok(Vec::new()));
}
