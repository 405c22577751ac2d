//! What Wireshark's own analysis of TCP makes of a capture, beside what the narration says of the same segments.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scenes;
mod tshark;

use std::collections::BTreeSet;
use tshark::{Scratch, tshark};
use wirewalk::trace::pcapng::{Vantage, reasons, write};
use wirewalk::trace::{What, World};

/// What is said of a segment here, and the fields of Wireshark that say the same; one of them is set then.
struct Word {
    says: &'static [&'static str],
    fields: &'static [&'static str],
    /// Whether it is said of a segment that is sent, and not of one that came.
    sent: bool,
    /// Whether Wireshark says so only then.
    only: bool,
}

const WORDS: &[Word] = &[
    Word {
        says: &["tcp-sent-again", "tcp-fin-sent-again", "tcp-timeout-syn", "tcp-timeout-syn-ack"],
        fields: &[
            "tcp.analysis.retransmission",
            "tcp.analysis.fast_retransmission",
            "tcp.analysis.spurious_retransmission",
            "tcp.analysis.out_of_order",
        ],
        sent: true,
        only: true,
    },
    Word {
        says: &["tcp-duplicate-ack", "tcp-fast-retransmit"],
        fields: &["tcp.analysis.duplicate_ack"],
        sent: false,
        only: false,
    },
    Word { says: &["tcp-window-shut"], fields: &["tcp.analysis.zero_window"], sent: false, only: false },
    Word {
        says: &["tcp-window-probe", "tcp-window-probe-again"],
        fields: &["tcp.analysis.zero_window_probe"],
        sent: true,
        only: true,
    },
    Word { says: &["tcp-keepalive"], fields: &["tcp.analysis.keep_alive"], sent: true, only: true },
];

/// What a node says of a frame that it sends or takes in: why it sends it, or what it decides because of it.
fn said(world: &World, index: usize) -> Vec<&'static str> {
    let event = &world.events[index];
    let id = |event: &wirewalk::trace::Event| match &event.what {
        What::Decided(note) => Some(note.get().say.id),
        _ => None,
    };
    match event.what {
        // The last thing that TCP said before: other frames may have left because of what was said earlier.
        What::Sent(_) => {
            let reasons = reasons(world, index);
            let ids: Vec<_> =
                reasons.iter().map(|it| it.say.id).filter(|id| id.starts_with("tcp-")).collect();
            match ids.as_slice() {
                // What a closed window refused was never sent, as Wireshark counts.
                [.., "tcp-window-opened", "tcp-sent-again"] => vec!["tcp-sent"],
                [.., last] => vec![*last],
                [] => Vec::new(),
            }
        }
        What::Received(_) => {
            let after = world.events[index + 1..].iter();
            let same = after.take_while(|it| !matches!(it.what, What::Received(_) | What::TimerFired(_)));
            same.filter(|it| it.node == event.node).filter_map(id).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn wireshark_calls_segments_what_the_narration_calls_them() {
    let mut met = BTreeSet::new();
    for (name, net) in scenes::tcp::told() {
        let world = net.run(scenes::budget());
        let node = world.node("A").unwrap();
        let ids = |event| Some(said(&world, event).join(" "));
        let file = Scratch::new(&format!("analysis-{name}"), &write(&world, Vantage::Node(node), ids));
        let fields: Vec<_> = WORDS.iter().flat_map(|word| word.fields).copied().collect();
        let columns =
            [&["frame.number", "frame.comment", "frame.packet_flags_direction"], fields.as_slice()].concat();
        let Some(rows) = tshark(&file.0, &columns) else { return };
        for row in rows {
            let place = format!("{name}, packet {}: {:?}", row[0], row[1]);
            let flagged = |field: &&str| {
                let column = columns.iter().position(|column| column == field).unwrap();
                row.get(column).is_some_and(|value| !value.is_empty())
            };
            let sent = row[2].ends_with('2');
            for word in WORDS.iter().filter(|word| word.sent == sent) {
                let ours = row[1].split(' ').any(|id| word.says.contains(&id));
                let theirs = word.fields.iter().any(flagged);
                assert!(theirs || !ours, "{place}: Wireshark does not call it one of {:?}", word.fields);
                assert!(
                    ours || !theirs || !word.only,
                    "{place}: Wireshark calls it one of {:?}",
                    word.fields
                );
                if ours {
                    met.insert(word.fields[0]);
                }
            }
        }
    }
    assert_eq!(met.len(), WORDS.len(), "each word was met: {met:?}");
}
