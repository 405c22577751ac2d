#![no_main]

#[path = "../../tests/wire/laws.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| laws::keep("authentication", bytes));
