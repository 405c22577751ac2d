#![no_main]

#[path = "../../tests/segments/mod.rs"]
mod segments;

// Any segments in any state: never a panic, and each answered as RFC 9293 §3.10.7 says.
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| segments::keep(bytes));
