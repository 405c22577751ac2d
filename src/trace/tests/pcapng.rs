//! What is written is what is read.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;
use crate::trace::pcapng::{Vantage, reasons, write};

/// The frames of [`world`] as they were captured: by index, when, and where.
fn captured(vantage: Vantage) -> Vec<(usize, i128, String)> {
    let file = write(&world(), vantage, |_| None);
    let (packets, end) = decode(&file, file.len());
    assert_eq!(end, Ok(()));
    let world = world();
    packets
        .into_iter()
        .map(|packet| {
            let frame = world.frames.iter().position(|frame| *frame.bytes == *packet.bytes).unwrap();
            assert_eq!((packet.link, packet.length as usize), (1, packet.bytes.len()));
            (frame, packet.time.unwrap(), packet.interface)
        })
        .collect()
}

#[test]
fn every_frame_is_captured_once_where_it_is_sent() {
    let expected = [(0, 5_000_000_007, "A:0".to_owned()), (1, 5_001_000_007, "B:0".to_owned())];
    assert_eq!(captured(Vantage::Senders), expected);
}

#[test]
fn a_node_captures_what_it_sends_and_what_reaches_it() {
    assert_eq!(captured(Vantage::Node(0)), [(0, 5_000_000_007, "A:0".to_owned())]);
    let expected = [(0, 5_001_000_007, "B:0".to_owned()), (1, 5_001_000_007, "B:0".to_owned())];
    assert_eq!(captured(Vantage::Node(1)), expected);
}

#[test]
fn a_packet_carries_its_comment_however_long() {
    let comment = |event| (event == 0).then(|| "å".repeat(40_000));
    let file = write(&world(), Vantage::Senders, comment);
    let (packets, end) = decode(&file, file.len());
    assert_eq!((packets.len(), end), (2, Ok(())));
    let without = write(&world(), Vantage::Senders, |_| None).len();
    // Two bytes fewer than the most there may be, since no character is cut in two, and the option's own four.
    assert_eq!(file.len() - without, 65_534 + 2 + 4);
}

#[test]
fn the_file_is_what_the_draft_says() {
    let mut lone = world();
    lone.events.truncate(1);
    lone.frames[0].bytes = [0xaa; 5].as_slice().into();
    let file = write(&lone, Vantage::Node(0), |event| Some(format!("#{event}")));
    let expected = [
        "0a0d0d0a 2c000000 4d3c2b1a 01000000 ffffffffffffffff", // Section Header, 1.0, length not told
        "04000800 5769726577616c6b 00000000 2c000000",          // shb_userappl Wirewalk
        "01000000 28000000 01000000 00000000",                  // Interface Description, Ethernet
        "02000300 413a3000 09000100 09000000 00000000 28000000", // if_name A:0, if_tsresol 10^-9
        "06000000 3c000000 00000000 01000000 07f2052a",         // Enhanced Packet, 5.000000007 s
        "05000000 05000000 aaaaaaaa aa000000",
        "01000200 23300000 02000400 02000000 00000000 3c000000", // opt_comment #0, epb_flags outbound
    ];
    let hex: String = file.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, expected.concat().replace(' ', ""));
}

#[test]
fn the_decisions_before_a_frame_are_why_it_was_sent() {
    let world = world();
    let said = |event| reasons(&world, event).iter().map(|note| note.say.id).collect::<Vec<_>>();
    assert_eq!(said(3), ["heard"]);
    assert_eq!(said(0), [""; 0]);
    assert_eq!(said(99), [""; 0]);
}
