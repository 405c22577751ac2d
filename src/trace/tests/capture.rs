//! Captures of every kind that people meet, and of some that they should not.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::built::File;
use super::*;
use crate::trace::capture::{LONGEST, Reason};

fn packets(file: &[u8]) -> Vec<Kept> {
    let (packets, end) = decode(file, file.len());
    assert_eq!(end, Ok(()));
    packets
}

fn error(file: &[u8]) -> CaptureError {
    decode(file, file.len()).1.unwrap_err()
}

fn times(file: File) -> Vec<Option<i128>> {
    packets(&file.bytes).into_iter().map(|packet| packet.time).collect()
}

#[test]
fn pcap_is_read_in_every_order_and_unit() {
    for big in [false, true] {
        for (magic, extra, nanos) in [(0xa1b2_c3d4, 0, 7_000), (0xa1b2_3c4d, 0, 7), (0xa1b2_cd34, 8, 7_000)] {
            let record = |file: File| {
                file.u32(1_700_000_000).u32(7).u32(3).u32(1500).raw(&vec![0xee; extra]).raw(b"abc")
            };
            let file = record(record(File::new(big).pcap(magic, 4, 101)));
            let time = Some(1_700_000_000_000_000_000 + nanos);
            let packet =
                Kept { time, interface: "0".into(), link: 101, length: 1500, bytes: b"abc".to_vec() };
            assert_eq!(packets(&file.bytes), [packet.clone(), packet], "{magic:x} {big}");
        }
    }
}

#[test]
fn the_lengths_of_old_pcap_stand_the_other_way_round() {
    for (minor, first, second) in [(2, 1500, 3), (3, 1500, 3), (3, 3, 1500), (4, 3, 1500)] {
        let file = File::new(true).pcap(0xa1b2_c3d4, minor, 1).u32(0).u32(0).u32(first).u32(second);
        let packets = packets(&file.raw(b"abc").bytes);
        assert_eq!((packets[0].length, packets[0].bytes.as_slice()), (1500, &b"abc"[..]), "2.{minor}");
    }
}

#[test]
fn the_bits_above_the_link_type_tell_of_something_else() {
    let file = File::new(false).pcap(0xa1b2_c3d4, 4, 0x5400_0001).u32(0).u32(0).u32(0).u32(0);
    assert_eq!(packets(&file.bytes)[0].link, 1);
}

#[test]
fn times_of_pcapng_are_in_the_units_of_their_interface() {
    for big in [false, true] {
        let offset = if big { (-5_i64).to_be_bytes() } else { (-5_i64).to_le_bytes() };
        let file = File::new(big)
            .section()
            .interface(1, 0, &[])
            .interface(1, 0, &[(9, &[9])])
            .interface(1, 0, &[(9, &[0x80 | 10]), (14, &offset)])
            .interface(1, 0, &[(9, &[0])])
            .interface(1, 0, &[(9, &[0x7f])])
            .interface(1, 0, &[(9, &[0xff])]);
        let file = (0..6).fold(file, |file, interface| file.enhanced(interface, 1 << 33, b"x"));
        let units = 1_i128 << 33;
        let expected =
            [units * 1000, units, units * 1_000_000_000 / 1024 - 5_000_000_000, units * 1_000_000_000, 0, 0];
        assert_eq!(times(file), expected.map(Some));
    }
}

#[test]
fn sections_change_the_byte_order_and_begin_their_interfaces_anew() {
    let first = File::new(false).section().interface(1, 0, &[(2, b"eth0")]).enhanced(0, 1, b"little");
    let second = File::new(true).section().interface(101, 0, &[]).enhanced(0, 2, b"big");
    let packets = packets(&[first.bytes, second.bytes].concat());
    let told: Vec<_> = packets
        .iter()
        .map(|packet| (packet.interface.as_str(), packet.link, packet.time, packet.bytes.as_slice()))
        .collect();
    assert_eq!(told, [("eth0", 1, Some(1000), &b"little"[..]), ("1", 101, Some(2000), b"big")]);
}

#[test]
fn every_block_with_a_packet_is_read_and_the_others_are_skipped() {
    let file = File::new(true)
        .section()
        .block(0x0bad_cafe, |body| body.raw(b"from the future"))
        .interface(1, 4, &[(1, b"a comment"), (2, b"lo\xff")])
        .block(5, |body| body.raw(&[0; 12]))
        .block(3, |body| body.u32(6).raw(b"abcd"))
        .block(3, |body| body.u32(2).raw(b"ab"))
        .block(2, |body| body.u16(0).u16(9).u32(0).u32(1).u32(3).u32(5).raw(b"old"));
    let packets = packets(&file.bytes);
    let told: Vec<_> =
        packets.iter().map(|packet| (packet.time, packet.length, packet.bytes.as_slice())).collect();
    assert_eq!(told, [(None, 6, &b"abcd"[..]), (None, 2, b"ab"), (Some(1000), 5, b"old")]);
    assert_eq!(packets[0].interface, "lo\u{fffd}");
}

#[test]
fn a_file_that_ends_too_early_keeps_what_is_before_and_says_where() {
    let pcap = File::new(true).pcap(0xa1b2_c3d4, 4, 1).u32(0).u32(0).u32(3).u32(3).raw(b"abc");
    let pcap = pcap.u32(1).u32(1).u32(4).u32(4).raw(b"abcd");
    let ng = File::new(true).section().interface(1, 0, &[(2, b"eth0")]).enhanced(0, 1, b"abc");
    for (file, ends) in [(pcap.bytes, vec![24, 43, 63]), (ng.bytes, vec![28, 56, 92])] {
        let all = packets(&file);
        assert_eq!(ends.last(), Some(&file.len()));
        for cut in 1..file.len() {
            let (packets, end) = decode(&file[..cut], 1);
            assert!(all.starts_with(&packets), "cut at {cut}");
            let before = ends.iter().rfind(|end| **end <= cut).copied().unwrap_or_default();
            if before == cut {
                assert_eq!(end, Ok(()), "cut at {cut}");
            } else {
                let CaptureError { at, reason } = end.unwrap_err();
                assert_eq!(at, before as u64, "cut at {cut}");
                assert!(
                    matches!(reason, Reason::Truncated { needed, have } if have == cut - before && needed > have)
                );
            }
        }
        for step in [1, 2, 7, 64] {
            assert_eq!(decode(&file, step), (all.clone(), Ok(())));
        }
    }
}

#[test]
fn what_is_no_capture_says_so() {
    let reason = |bytes: &[u8]| error(bytes).reason;
    assert_eq!(reason(b""), Reason::Empty);
    assert_eq!(reason(b"GET / HTTP/1.1\r\n\r\n"), Reason::NotACapture(*b"GET "));
    assert!(error(b"\x1f\x8b\x08\x00").to_string().contains("gzip"));
    assert_eq!(reason(b"GE"), Reason::Truncated { needed: 24, have: 2 });
    let file = File::new(false).u32(0xa1b2_c3d4).u16(3).u16(0).raw(&[0; 16]);
    assert_eq!(reason(&file.bytes), Reason::Version(3, 0));
    let file = File::new(true).block(0x0a0d_0d0a, |body| body.u32(0x1a2b_3c4d).u16(2).u16(0).raw(&[0; 8]));
    assert_eq!(reason(&file.bytes), Reason::Version(2, 0));
    let file = File::new(true).block(0x0a0d_0d0a, |body| body.raw(&[0x11; 16]));
    assert_eq!(reason(&file.bytes), Reason::ByteOrder(0x1111_1111));
}

#[test]
fn a_block_that_cannot_be_is_refused_where_it_begins() {
    let file = || File::new(true).section().interface(1, 0, &[]);
    let start = file().bytes.len() as u64;
    let mut differing = file().enhanced(0, 1, b"abcd");
    let last = differing.bytes.len() - 1;
    differing.bytes[last] += 4;
    let longest = LONGEST as u32;
    for (file, expected) in [
        (file().u32(6).u32(8).u32(8), Reason::BlockLength(8)),
        (file().u32(6).u32(13).raw(&[0; 12]), Reason::BlockLength(13)),
        (file().u32(6).u32(longest + 4).u32(0), Reason::TooLong(longest + 4)),
        (differing, Reason::LengthsDiffer(36, 40)),
        (file().enhanced(1, 1, b"abcd"), Reason::Interface { number: 1, described: 1 }),
        (file().block(6, |body| body.u32(0)), Reason::Short("Enhanced Packet Block")),
        (
            file().block(6, |body| body.u32(0).u32(0).u32(0).u32(9).u32(9).raw(b"abcd")),
            Reason::Short("Enhanced Packet Block"),
        ),
        (file().block(3, |body| body.u32(9).raw(b"abcd")), Reason::Short("Simple Packet Block")),
        (file().block(1, |body| body.u32(0)), Reason::Short("Interface Description Block")),
    ] {
        assert_eq!(error(&file.bytes), CaptureError { at: start, reason: expected });
    }
    let pcap = File::new(true).pcap(0xa1b2_c3d4, 4, 1).u32(0).u32(0).u32(longest + 1).u32(0);
    assert_eq!(error(&pcap.bytes), CaptureError { at: 24, reason: Reason::TooLong(longest + 1) });
}

#[test]
fn a_section_without_end_of_interfaces_is_refused() {
    let file = (0..4096).fold(File::new(false).section(), |file, _| file.interface(1, 0, &[]));
    assert_eq!(packets(&file.bytes), []);
    let again = file.section().interface(1, 0, &[]).enhanced(0, 0, b"x");
    assert_eq!(packets(&again.bytes)[0].interface, "4096");
    let more = (0..4096).fold(again, |file, _| file.interface(1, 0, &[]));
    assert_eq!(error(&more.bytes).reason, Reason::Interfaces);
}

/// Every byte of a file, in turn, becomes every value of a few: nothing panics, and reading comes to an end.
#[test]
fn no_bytes_panic() {
    let ng = File::new(false)
        .section()
        .interface(1, 4, &[(2, b"eth0"), (9, &[9])])
        .enhanced(0, 1, b"abc")
        .block(3, |body| body.u32(2).raw(b"ab"));
    let pcap = File::new(true).pcap(0xa1b2_c3d4, 4, 1).u32(0).u32(0).u32(3).u32(3).raw(b"abc");
    for file in [ng.bytes, pcap.bytes] {
        for place in 0..file.len() {
            for value in [0, 1, 2, 3, 4, 6, 12, 0x7f, 0x80, 0xff] {
                let mut file = file.clone();
                file[place] = value;
                let _ = decode(&file, file.len());
            }
        }
    }
    let mut chance = fastrand::Rng::with_seed(1);
    for _ in 0..2_000 {
        let noise: Vec<u8> = (0..chance.usize(..200)).map(|_| chance.u8(..)).collect();
        let _ = decode(&noise, 16);
        let _ = decode(&[File::new(true).section().bytes, noise.clone()].concat(), 16);
        let _ = decode(&[File::new(false).pcap(0xa1b2_c3d4, 4, 1).bytes, noise].concat(), 16);
    }
}
