//! The send buffer.

use crate::protocol::tcp::send_buffer::SendBuffer;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn rfc_9293_3_8_it_takes_what_fits_and_lets_go_of_what_was_acknowledged() {
    let mut buffer = SendBuffer::new(10);
    assert!(buffer.is_empty());
    assert_eq!(buffer.push(b"abcdef"), 6);
    assert_eq!(buffer.push(b"ghijklm"), 4);
    assert_eq!(buffer.len(), 10);
    assert_eq!(buffer.copy(0, 3), b"abc");
    assert_eq!(buffer.copy(8, 100), b"ij", "no more than there is");
    assert_eq!(buffer.copy(11, 1), b"");
    buffer.acknowledge(4);
    assert_eq!(buffer.copy(0, 2), b"ef", "offsets count from SND.UNA");
    assert_eq!(buffer.push(b"klmnop"), 4, "round the end of the ring");
    assert_eq!(buffer.copy(0, 10), b"efghijklmn");
    buffer.acknowledge(100);
    assert!(buffer.is_empty());
}

#[test]
fn a_long_stream_passes_through_unchanged() {
    let mut random = fastrand::Rng::with_seed(9293);
    let stream: Vec<u8> = (0..100_000).map(|_| random.u8(..)).collect();
    let mut buffer = SendBuffer::new(1000);
    let (mut written, mut acknowledged, mut came) = (0, 0, Vec::new());
    while acknowledged < stream.len() {
        let end = (written + random.usize(..700)).min(stream.len());
        written += buffer.push(&stream[written..end]);
        assert_eq!(buffer.len(), written - acknowledged);
        let offset = random.usize(..=buffer.len());
        let length = random.usize(..500);
        let here = acknowledged + offset;
        assert_eq!(buffer.copy(offset, length), stream[here..(here + length).min(written)]);
        let octets = random.usize(..=buffer.len());
        buffer.copy_into(0, octets, &mut came);
        buffer.acknowledge(octets);
        acknowledged += octets;
    }
    assert!(came == stream);
}
