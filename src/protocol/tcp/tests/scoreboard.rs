//! The scoreboard of selective acknowledgments.

use crate::protocol::tcp::Seq;
use crate::protocol::tcp::scoreboard::Scoreboard;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const MSS: u32 = 100;
/// Where everything is that was sent, 20 segments of it; the sequence numbers go round in the middle.
const UNA: Seq = Seq(u32::MAX - 999);
const NEXT: Seq = Seq(1000);

/// The first octet of a segment.
fn at(segment: u32) -> Seq {
    UNA + segment * MSS
}

fn block(from: u32, to: u32) -> (u32, u32) {
    (at(from).0, at(to).0)
}

/// These segments, each pair from the first to before the second, were reported.
fn reported(blocks: &[(u32, u32)]) -> Scoreboard {
    let mut board = Scoreboard::default();
    for (from, to) in blocks {
        assert!(board.update(UNA, NEXT, &[block(*from, *to)]));
    }
    board
}

/// Whether this octet was reported.
fn holds(board: &Scoreboard, octet: Seq) -> bool {
    board.ranges().any(|(start, end)| octet.is_in(start, end.since(start)))
}

fn ranges(board: &Scoreboard) -> Vec<(u32, u32)> {
    board.ranges().map(|(start, end)| (start.since(UNA) / MSS, end.since(UNA) / MSS)).collect()
}

#[test]
fn rfc_6675_4_update_joins_what_touches() {
    let board = reported(&[(12, 14), (3, 4), (8, 9), (9, 12), (5, 6), (15, 16), (2, 13)]);
    assert_eq!(ranges(&board), [(2, 14), (15, 16)]);
}

#[test]
fn rfc_6675_2_an_acknowledgment_is_a_duplicate_when_it_reports_something_new() {
    let mut board = reported(&[(3, 5)]);
    assert!(!board.update(UNA, NEXT, &[block(3, 5)]));
    assert!(!board.update(UNA, NEXT, &[block(3, 4), block(4, 5)]));
    assert!(board.update(UNA, NEXT, &[block(3, 4), block(4, 6)]));
    assert!(board.update(UNA, NEXT, &[block(8, 9), block(3, 6)]));
    assert!(!board.update(UNA, NEXT, &[]));
}

#[test]
fn rfc_6675_4_update_forgets_what_is_acknowledged() {
    let mut board = reported(&[(3, 5), (7, 9)]);
    assert!(!board.update(at(5), NEXT, &[]));
    assert_eq!(ranges(&board), [(7, 9)]);
    board.update(at(8), NEXT, &[]);
    assert_eq!(ranges(&board), [(8, 9)]);
    board.clear();
    assert_eq!(ranges(&board), []);
}

#[test]
fn rfc_2018_5_blocks_that_cannot_be_are_not_believed() {
    let mut board = Scoreboard::default();
    let (una, next) = (UNA.0, NEXT.0);
    for (left, right) in [
        (una, una.wrapping_add(100)),
        (una.wrapping_sub(50), una.wrapping_add(50)),
        (una.wrapping_sub(500), una.wrapping_sub(400)),
        (una.wrapping_add(50), next + 1),
        (next, next + 100),
        (next.wrapping_add(1 << 31), next),
        (una.wrapping_add(200), una.wrapping_add(100)),
        (una.wrapping_add(200), una.wrapping_add(200)),
    ] {
        assert!(!board.update(UNA, NEXT, &[(left, right)]), "{left} {right}");
        assert_eq!(board, Scoreboard::default());
    }
}

#[test]
fn rfc_6675_4_is_lost_with_three_ranges_above_or_more_than_two_segments() {
    let board = reported(&[(2, 3), (4, 5)]);
    assert!(!board.is_lost(UNA, MSS), "two");
    let board = reported(&[(2, 3), (4, 5), (6, 7)]);
    assert!(board.is_lost(UNA, MSS) && board.is_lost(at(1), MSS), "three");
    assert!(!board.is_lost(at(3), MSS), "two of them are above this one");
    let board = reported(&[(2, 4)]);
    assert!(!board.is_lost(UNA, MSS), "(DupThresh - 1) * SMSS is not more than that");
    let board = reported(&[(2, 5)]);
    assert!(board.is_lost(UNA, MSS) && !board.is_lost(at(5), MSS));
}

#[test]
fn rfc_6675_4_set_pipe_counts_what_is_neither_here_nor_lost_and_what_was_sent_again() {
    assert_eq!(Scoreboard::default().pipe(UNA, NEXT, UNA, MSS), 20 * MSS);
    // 0 and 1 are lost, 2 to 4 are here, the rest is on its way.
    let board = reported(&[(2, 5)]);
    assert_eq!(board.pipe(UNA, NEXT, UNA, MSS), 15 * MSS);
    assert_eq!(board.pipe(UNA, NEXT, at(1), MSS), 16 * MSS, "0 was sent again");
    assert_eq!(board.pipe(UNA, NEXT, at(7), MSS), 19 * MSS, "what was sent twice counts twice");
}

#[test]
fn rfc_6675_4_set_pipe_octet_by_octet() {
    for seed in 0..200 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut board = Scoreboard::default();
        let mut sacked = [false; 2000];
        for _ in 0..random.u32(..12) {
            let left = random.u32(1..2000);
            let right = (left + random.u32(1..60)).min(2000);
            let new = sacked[left as usize..right as usize].contains(&false);
            assert_eq!(board.update(UNA, NEXT, &[((UNA + left).0, (UNA + right).0)]), new);
            sacked[left as usize..right as usize].fill(true);
        }
        let high_rtx = random.u32(..2000);
        let mut pipe = 0;
        let mut first_lost = None;
        for octet in 0..2000 {
            let above = &sacked[octet + 1..];
            let ranges = above.split(|sacked| !sacked).filter(|range| !range.is_empty()).count();
            let octets = above.iter().filter(|sacked| **sacked).count();
            let lost = ranges >= 3 || octets > 2 * MSS as usize;
            let seq = UNA + octet as u32;
            assert_eq!(holds(&board, seq), sacked[octet]);
            if !sacked[octet] {
                assert_eq!(board.is_lost(seq, MSS), lost, "{seed} {octet}");
                pipe += u32::from(!lost) + u32::from((octet as u32) < high_rtx);
                if lost && first_lost.is_none() && octet as u32 >= high_rtx {
                    first_lost = Some(seq);
                }
            }
        }
        assert_eq!(board.pipe(UNA, NEXT, UNA + high_rtx, MSS), pipe, "{seed}");
        let gap = board.next_gap(UNA, NEXT, UNA + high_rtx, MSS);
        assert_eq!(gap.map(|(seq, _)| seq), first_lost, "{seed}");
        assert!(gap.is_none_or(|(seq, length)| (1..=MSS).contains(&length)
            && (0..length).all(|octet| !holds(&board, seq + octet))));
    }
}

#[test]
fn rfc_6675_4_next_seg_rule_1_goes_through_the_gaps_that_are_lost() {
    let board = reported(&[(2, 3), (4, 7), (9, 10)]);
    assert_eq!(board.next_gap(UNA, NEXT, UNA, MSS), Some((UNA, MSS)));
    assert_eq!(
        board.next_gap(UNA, NEXT, at(1) + 30, MSS),
        Some((at(1) + 30, MSS - 30)),
        "up to the next range"
    );
    assert_eq!(board.next_gap(UNA, NEXT, at(2), MSS), Some((at(3), MSS)));
    assert_eq!(board.next_gap(UNA, NEXT, at(4), MSS), None, "too little lies above the next one");
    assert_eq!(board.next_gap(at(5), NEXT, UNA, MSS), None);
}

#[test]
fn rfc_6675_4_next_seg_rule_3_takes_a_gap_that_may_not_be_lost() {
    let board = reported(&[(2, 3), (4, 7), (9, 10)]);
    assert_eq!(board.last_resort(UNA, NEXT, at(4), MSS), Some((at(7), MSS)));
    assert_eq!(board.last_resort(UNA, at(7) + 10, at(4), MSS), Some((at(7), 10)), "no more than was sent");
    assert_eq!(board.last_resort(UNA, NEXT, at(9), MSS), None, "below the highest octet reported");
}

#[test]
fn every_other_octet_does_not_cost_memory_without_end() {
    let mut board = Scoreboard::default();
    let next = UNA + 10_000;
    for octet in 1..5_000 {
        board.update(UNA, next, &[((UNA + 2 * octet).0, (UNA + 2 * octet + 1).0)]);
    }
    assert_eq!(board.ranges().count(), Scoreboard::MOST_RANGES);
    assert!(board.update(UNA, next, &[((UNA + 1).0, next.0)]), "what joins them is taken all the same");
    assert_eq!(board.ranges().count(), 1);
}
