#![no_main]

use wirewalk::trace::capture::{Decoder, Progress};

// Any bytes as a capture file: packets and an error, never a panic, and always an end.
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut decoder = Decoder::default();
    let mut rest = bytes;
    while let Ok(Progress::Read { used, packet }) = decoder.read(rest) {
        let _ = packet.as_ref().and_then(|packet| packet.dissect());
        assert!(used > 0, "the decoder must get on");
        rest = &rest[used..];
    }
    let _ = decoder.finish(rest);
});
