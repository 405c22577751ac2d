//! What other people's programs make of our captures: every lesson's run, and one made by hand.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod made;
#[allow(dead_code, reason = "other tests use the rest")]
mod scenes;
mod tshark;

use pcap_parser::{Block, PcapBlockOwned, PcapNGReader, traits::PcapReaderIterator};
use std::path::Path;
use tshark::{Scratch, tshark};
use wirewalk::lesson::LESSONS;
use wirewalk::trace::pcapng::{Vantage, write};

/// What Wireshark finds wrong in a run, and belongs there: the lesson, the situation, and the beginnings of what it
/// says.
const EXPECTED: &[(&str, &str, &[&str])] = &[
    ("arp", "conflict", &["Duplicate IP address configured (192.168.1.20)"]),
    ("arp", "spoof", &["Duplicate IP address configured (192.168.1.1)"]),
    ("headers", "damaged", &["Bad checksum"]),
    ("headers", "flip-address", &["Bad checksum"]),
    ("headers", "flip-ttl", &["Bad checksum"]),
    ("headers", "flip-data", &["Bad checksum"]),
    ("headers", "tcp", &["Connection reset (RST)"]),
    ("icmp", "broken-header", &["Bad checksum"]),
    ("icmp", "broken-data", &["Bad checksum"]),
    ("tcp-handshake", "wrong-ack", &["Connection reset (RST)"]),
    ("tcp-handshake", "closed-port", &["Connection reset (RST)"]),
    (
        "tcp-handshake",
        "old-duplicate",
        &[
            "ACKed segment that wasn't captured (common at capture start)",
            "Connection reset (RST)",
            "Previous segment(s) not captured (common at capture start)",
        ],
    ),
    (
        "tcp-handshake",
        "guess",
        &["ACKed segment that wasn't captured (common at capture start)", "Connection reset (RST)"],
    ),
    ("tcp-handshake", "predicted", &["Connection reset (RST)"]),
    ("tcp-close", "orphan", &["Connection reset (RST)"]),
    ("tcp-close", "data-after-close", &["Connection reset (RST)"]),
    ("tcp-close", "unread", &["Connection reset (RST)"]),
    ("tcp-close", "peer-never-closes", &["Connection reset (RST)"]),
    ("time-wait", "last-ack-alone", &["Connection reset (RST)"]),
    (
        "time-wait",
        "old-refused",
        &["Connection reset (RST)", "New fragment overlaps old data (retransmission?)"],
    ),
    ("time-wait", "old-accepted", &["New fragment overlaps old data (retransmission?)"]),
    ("time-wait", "old-stamped", &["New fragment overlaps old data (retransmission?)"]),
    ("time-wait", "assassinated", &["Connection reset (RST)"]),
    ("time-wait", "old-syn", &["Connection reset (RST)"]),
    ("time-wait", "restart", &["Connection reset (RST)"]),
    ("time-wait", "close-wait", &["Connection reset (RST)"]),
    ("syn-flood", "owners", &["Connection reset (RST)"]),
    ("syn-flood", "forged", &["Connection reset (RST)"]),
    ("syn-flood", "stale", &["Connection reset (RST)"]),
    ("tcp-reset", "default", &["Connection reset (RST)"]),
    ("tcp-reset", "wrong-refusal", &["Connection reset (RST)"]),
    ("tcp-reset", "lost-abort", &["Connection reset (RST)"]),
    ("tcp-reset", "lost-answer", &["Connection reset (RST)"]),
    ("tcp-reset", "wrong-ack", &["Connection reset (RST)"]),
    ("tcp-reset", "crash", &["Connection reset (RST)"]),
    (
        "tcp-reset",
        "reconnect",
        &[
            "ACKed segment that wasn't captured (common at capture start)",
            "Connection reset (RST)",
            "Previous segment(s) not captured (common at capture start)",
        ],
    ),
    ("tcp-reset", "abort", &["Connection reset (RST)"]),
    ("tcp-reset", "unread", &["Connection reset (RST)"]),
    ("tcp-reset", "late-data", &["Connection reset (RST)"]),
    ("tcp-reset", "forged-exact", &["Connection reset (RST)"]),
    ("tcp-reset", "forged-window", &["Connection reset (RST)"]),
    ("tcp-reset", "forged-outside", &["Connection reset (RST)"]),
    (
        "tcp-reset",
        "forged-data",
        &[
            "ACKed segment that wasn't captured (common at capture start)",
            "Previous segment(s) not captured (common at capture start)",
            "TCP Zero Window segment",
        ],
    ),
];

/// The severities "warning" and "error" of Wireshark's expert information; a note or a chat is no complaint.
const WARNING: u32 = 0x0060_0000;

/// What Wireshark complains of, packet by packet.
fn complaints(file: &Path) -> Option<Vec<String>> {
    let rows = tshark(file, &["_ws.expert.severity", "_ws.expert.message"])?;
    let complaints = rows.iter().flat_map(|row| {
        row[0].split('|').zip(row[1].split('|')).filter_map(|(severity, message)| {
            let severity: u32 = severity.parse().ok()?;
            (severity >= WARNING).then(|| message.to_owned())
        })
    });
    Some(complaints.collect())
}

#[test]
fn wireshark_finds_nothing_wrong_in_a_run_but_what_belongs_there() {
    let mut surprises = Vec::new();
    for lesson in LESSONS {
        for (situation, knobs) in lesson.situations() {
            let place = format!("{} {situation}", lesson.id);
            let trace = lesson.trace(&knobs).unwrap_or_else(|refusal| panic!("{place}: {refusal:?}"));
            let Some(world) = trace.world else { continue };
            let capture = write(&world, Vantage::Senders, |_| None);
            let file = Scratch::new(&format!("{}-{situation}", lesson.id), &capture);
            let Some(mut found) = complaints(&file.0) else { return };
            found.sort();
            found.dedup();
            let expected = EXPECTED.iter().find(|(id, name, _)| (*id, *name) == (lesson.id, situation));
            let expected = expected.map_or(&[][..], |(.., messages)| messages);
            let met = |message: &&str| found.iter().any(|found| found.starts_with(message));
            let known = |found: &String| expected.iter().any(|message| found.starts_with(message));
            if !found.iter().all(known) || !expected.iter().all(met) {
                surprises.push(format!("(\"{}\", \"{situation}\", &{found:?}),", lesson.id));
            }
        }
    }
    assert!(surprises.is_empty(), "Wireshark finds:\n{}", surprises.join("\n"));
}

#[test]
fn wireshark_finds_nothing_wrong_in_source_routes() {
    let (name, net) = scenes::scenes().into_iter().find(|(name, _)| *name == "source-routes").unwrap();
    let world = net.run(scenes::budget());
    let file = Scratch::new(name, &write(&world, Vantage::Senders, |_| None));
    let Some(found) = complaints(&file.0) else { return };
    assert_eq!(found, [""; 0]);
    // R1's address towards R2 is read as a recorded one.
    let rows = tshark(&file.0, &["icmp.type", "ip.rec_rt"]).unwrap();
    assert!(rows.iter().any(|row| row[1].contains("10.0.12.1")), "{rows:?}");
}

#[test]
fn wireshark_reads_what_is_written() {
    let comment = |event| (event == 3).then(|| "why A asks – 为什么".to_owned());
    let file = Scratch::new("made", &write(&made::world(), Vantage::Senders, comment));
    let fields =
        ["frame.interface_name", "frame.time_epoch", "frame.comment", "frame.packet_flags_direction"];
    let Some(rows) = tshark(&file.0, &fields) else { return };
    let expected = [
        ["A:0", "0.000000000", "why A asks – 为什么", "0x00000002"],
        ["switch-1:1", "0.001000000", "", "0x00000002"],
        ["R:0", "0.002000000", "", "0x00000002"],
        ["switch-1:0", "0.003000000", "", "0x00000002"],
        ["A:0", "1.003000000", "", "0x00000002"],
    ];
    assert_eq!(rows, expected);
    assert_eq!(complaints(&file.0).unwrap(), [""; 0]);
}

/// A lint that never complains would hold nothing.
#[test]
fn wireshark_complains_of_a_bad_checksum() {
    let mut world = made::world();
    let mut bytes = world.frames[4].bytes.to_vec();
    bytes[20] ^= 1;
    world.frames[4].bytes = bytes.into();
    let file = Scratch::new("flipped", &write(&world, Vantage::Node(0), |_| None));
    let Some(found) = complaints(&file.0) else { return };
    assert!(matches!(found.as_slice(), [only] if only.contains("checksum")), "{found:?}");
}

#[test]
fn pcap_parser_reads_what_is_written() {
    let world = made::world();
    for vantage in [Vantage::Senders, Vantage::Node(0), Vantage::Node(1), Vantage::Node(2)] {
        let file = write(&world, vantage, |event| Some(format!("event {event}")));
        let mut reader = PcapNGReader::new(65536, file.as_slice()).unwrap();
        let (mut names, mut packets) = (Vec::new(), 0);
        while let Ok((length, block)) = reader.next() {
            match block {
                PcapBlockOwned::NG(Block::SectionHeader(header)) => {
                    assert_eq!(header.shb_userappl(), Some(Ok("Wirewalk")));
                }
                PcapBlockOwned::NG(Block::InterfaceDescription(interface)) => {
                    assert_eq!(interface.ts_resolution(), Some(1_000_000_000));
                    names.push(interface.if_name().unwrap().unwrap().to_owned());
                }
                PcapBlockOwned::NG(Block::EnhancedPacket(packet)) => {
                    assert!((packet.if_id as usize) < names.len());
                    let bytes = &packet.data[..packet.caplen as usize];
                    assert!(world.frames.iter().any(|frame| *frame.bytes == *bytes));
                    packets += 1;
                }
                _ => panic!("a block that is never written"),
            }
            reader.consume(length);
        }
        let expected = match vantage {
            Vantage::Senders => (vec!["A:0", "switch-1:0", "switch-1:1", "R:0"], 5),
            Vantage::Node(0) => (vec!["A:0"], 2),
            Vantage::Node(1) => (vec!["switch-1:0", "switch-1:1"], 4),
            Vantage::Node(_) => (vec!["R:0"], 2),
        };
        assert_eq!((names.iter().map(String::as_str).collect(), packets), expected);
    }
}
