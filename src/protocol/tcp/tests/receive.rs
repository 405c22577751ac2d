//! The receive buffer.

use crate::protocol::tcp::Seq;
use crate::protocol::tcp::receive_buffer::ReceiveBuffer;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn blocks(buffer: &ReceiveBuffer) -> Vec<(u32, u32)> {
    buffer.sack_blocks(Seq(1000)).map(|(left, right)| (left.0, right.0)).collect()
}

fn beyond(buffer: &ReceiveBuffer) -> Vec<(u32, u32)> {
    buffer.beyond().map(|range| (range.start, range.end)).collect()
}

#[test]
fn rfc_9293_3_10_7_4_in_order_data_moves_rcv_nxt_and_closes_the_window_until_it_is_read() {
    let mut buffer = ReceiveBuffer::new(10);
    assert_eq!((buffer.insert(0, b"abcd"), buffer.unread(), buffer.window()), (4, 4, 6));
    assert_eq!(buffer.insert(0, b"efgh"), 4);
    assert_eq!(buffer.read(3), b"abc");
    assert_eq!((buffer.unread(), buffer.window()), (5, 5));
    assert_eq!(buffer.read(100), b"defgh");
    assert_eq!((buffer.read(1), buffer.window()), (Vec::new(), 10));
}

#[test]
fn rfc_9293_3_4_what_lies_beyond_the_window_is_cut_off() {
    let mut buffer = ReceiveBuffer::new(6);
    assert_eq!(buffer.insert(0, b"abcdefgh"), 6);
    assert_eq!(buffer.insert(0, b"g"), 0, "the window is closed");
    assert_eq!(buffer.read(2), b"ab");
    assert_eq!(buffer.insert(1, b"xyz"), 0);
    assert_eq!(buffer.insert(2, b"z"), 0);
    assert_eq!(buffer.insert(u32::MAX, b"z"), 0);
    assert_eq!(beyond(&buffer), [(1, 2)]);
    assert_eq!(buffer.insert(0, b"g"), 2);
    assert_eq!(buffer.read(100), b"cdefgx");
}

#[test]
fn rfc_9293_3_10_7_4_what_comes_too_early_waits_for_the_gap_to_be_filled() {
    let mut buffer = ReceiveBuffer::new(100);
    assert_eq!(buffer.insert(2, b"cd"), 0);
    assert_eq!((buffer.unread(), buffer.window()), (0, 100), "the window is what RCV.NXT has before it");
    assert_eq!(buffer.insert(6, b"gh"), 0);
    assert_eq!(beyond(&buffer), [(2, 4), (6, 8)]);
    assert_eq!(buffer.insert(0, b"ab"), 4);
    assert_eq!(beyond(&buffer), [(2, 4)], "from RCV.NXT on, wherever that is");
    assert_eq!(buffer.insert(0, b"ef"), 4);
    assert_eq!(buffer.read(100), b"abcdefgh");
    assert_eq!(buffer.beyond().next(), None);
}

#[test]
fn of_octets_that_came_twice_the_first_count() {
    let mut buffer = ReceiveBuffer::new(100);
    buffer.insert(2, b"cd");
    buffer.insert(6, b"g");
    assert_eq!(buffer.insert(1, b"BCDEFGH"), 0);
    assert_eq!(beyond(&buffer), [(1, 8)], "all of it is one block");
    assert_eq!(buffer.insert(0, b"A---"), 8);
    assert_eq!(buffer.read(100), b"ABcdEFgH");
}

#[test]
fn rfc_2018_4_the_block_with_the_segment_that_came_last_is_reported_first() {
    let mut buffer = ReceiveBuffer::new(100);
    for offset in [10, 20, 30, 40, 50] {
        buffer.insert(offset, b"x");
    }
    assert_eq!(blocks(&buffer), [(1050, 1051), (1040, 1041), (1030, 1031), (1020, 1021)]);
    buffer.insert(21, b"x");
    assert_eq!(blocks(&buffer), [(1020, 1022), (1050, 1051), (1040, 1041), (1030, 1031)]);
    buffer.insert(10, b"x");
    assert_eq!(blocks(&buffer)[0], (1010, 1011), "also when it brought nothing new");
    // A segment that joins two blocks is in the one they become.
    buffer.insert(41, b"xxxxxxxxx");
    assert_eq!(blocks(&buffer), [(1040, 1051), (1010, 1011), (1020, 1022), (1030, 1031)]);
}

#[test]
fn rfc_2018_4_nothing_is_reported_that_is_acknowledged() {
    let mut buffer = ReceiveBuffer::new(100);
    buffer.insert(10, b"x");
    buffer.insert(20, b"x");
    assert_eq!(buffer.insert(0, b"xxxxxxxxxx"), 11);
    assert_eq!(buffer.sack_blocks(Seq(u32::MAX)).collect::<Vec<_>>(), [(Seq(8), Seq(9))], "round the end");
}

#[test]
fn every_other_octet_does_not_cost_memory_without_end() {
    let mut buffer = ReceiveBuffer::new(10_000);
    for offset in 0..5_000 {
        buffer.insert(1 + 2 * offset, b"x");
    }
    assert_eq!(buffer.beyond().count(), ReceiveBuffer::MOST_BLOCKS);
    buffer.insert(2, b"y");
    assert_eq!(buffer.beyond().next(), Some(1..4), "what closes a gap is taken all the same");
    assert_eq!(buffer.insert(0, b"z"), 4);
}

#[test]
fn segments_in_any_order_give_the_stream() {
    for seed in 0..50 {
        let mut random = fastrand::Rng::with_seed(seed);
        let stream: Vec<u8> = (0..20_000).map(|_| random.u8(..)).collect();
        let mut buffer = ReceiveBuffer::new(1_500);
        let (mut next, mut read) = (0, Vec::new());
        while read.len() < stream.len() {
            let offset = random.usize(..1_800);
            let start = (next + offset).min(stream.len());
            let end = (start + random.usize(..400)).min(stream.len());
            let from = if random.bool() { start } else { next };
            next += buffer.insert((from - next) as u32, &stream[from..end.max(from)]) as usize;
            assert_eq!(buffer.unread(), next - read.len());
            let beyond: Vec<_> = buffer.beyond().collect();
            assert!(beyond.iter().all(|range| 0 < range.start && range.start < range.end));
            assert!(beyond.windows(2).all(|pair| pair[0].end < pair[1].start), "{beyond:?}");
            assert!(beyond.iter().all(|range| range.end <= buffer.window()));
            read.extend(buffer.read(random.usize(..600)));
        }
        assert!(read == stream, "{seed}");
    }
}
