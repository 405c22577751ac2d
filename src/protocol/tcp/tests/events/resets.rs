//! §3.10.7.4, second and fourth: RST and SYN.

use super::super::kit::{End, OURS, THEIRS};
use super::{ACK, SYNCHRONIZED, told};
use crate::protocol::tcp::outbox::Signal;
use crate::protocol::tcp::{Seq, Settings, State, Timer};
use crate::time::Duration;
use crate::wire::Flags;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn s3_10_7_4_second_a_reset_with_the_exact_number_closes_in_every_state() {
    for state in SYNCHRONIZED {
        let mut end = End::in_state(state);
        end.takes(end.next(Flags::RST, b""));
        assert_eq!(end.state(), State::Closed, "{state:?}");
        let told_so = state.can_receive() || state.can_send();
        let signals = end.signals();
        assert_eq!(signals.contains(&Signal::Reset), told_so, "{state:?}");
        assert!(signals.contains(&Signal::Deleted(state)));
        assert!(Timer::ALL.iter().all(|timer| end.connection.timers.due(*timer).is_none()));
    }
}

#[test]
fn s3_10_7_4_second_a_reset_inside_the_window_is_challenged() {
    for state in SYNCHRONIZED {
        let mut end = End::in_state(state);
        let mut reset = end.next(Flags::RST, b"");
        reset.header.sequence_number = reset.header.sequence_number.wrapping_add(1);
        end.takes(reset);
        assert_eq!((end.state(), told(&end.answer())), (state, end.plain_ack()));
    }
}

#[test]
fn s3_10_7_4_second_a_reset_outside_the_window_is_dropped_in_silence() {
    for state in SYNCHRONIZED {
        for beside in [-1_i32, 100_000] {
            let mut end = End::in_state(state);
            let mut reset = end.next(Flags::RST | ACK, b"x");
            reset.header.sequence_number = reset.header.sequence_number.wrapping_add_signed(beside);
            end.takes(reset);
            assert_eq!((end.state(), end.sent()), (state, Vec::new()), "{beside}");
        }
    }
}

#[test]
fn s3_10_7_4_first_a_reset_is_heard_when_the_window_is_closed() {
    // MUST-66, with text or without.
    for text in [&b""[..], b"go away"] {
        let mut end =
            End::set_in_state(State::Established, Settings { receive_buffer: 100, ..super::plain() });
        end.takes(end.next(ACK, &[1; 100]));
        assert_eq!(end.connection.receive_window(), 0);
        end.takes(end.next(Flags::RST, text));
        assert_eq!(end.state(), State::Closed);
    }
}

#[test]
fn s3_10_7_4_second_syn_received_returns_to_listen_when_it_came_from_there() {
    let mut end = End::in_state(State::SynReceived);
    end.takes(end.next(Flags::RST, b""));
    assert_eq!(end.state(), State::Listen);
    assert_eq!(end.signals(), [Signal::Deleted(State::SynReceived)], "the user need not be informed");
}

#[test]
fn s3_10_7_4_second_syn_received_after_an_active_open_is_refused() {
    let mut end = simultaneous();
    end.takes(end.next(Flags::RST, b""));
    assert_eq!(end.state(), State::Closed);
    assert_eq!(end.signals(), [Signal::Refused, Signal::Deleted(State::SynReceived)]);
}

#[test]
fn s3_10_7_4_fourth_a_syn_is_challenged_whatever_its_number() {
    let active = std::iter::once(simultaneous as fn() -> End);
    for (state, offset) in
        SYNCHRONIZED.into_iter().flat_map(|state| [0, 7, -9, 1 << 30].map(|it| (state, it)))
    {
        let mut end = End::in_state(state);
        let mut syn = end.next(Flags::SYN, b"");
        syn.header.sequence_number = syn.header.sequence_number.wrapping_add_signed(offset);
        end.takes(syn);
        assert_eq!((end.state(), told(&end.answer())), (state, end.plain_ack()));
    }
    for build in active {
        let mut end = build();
        end.takes(end.next(Flags::SYN, b""));
        assert_eq!((end.state(), told(&end.answer()).2), (State::SynReceived, ACK));
    }
}

#[test]
fn s3_10_7_4_fourth_a_syn_returns_syn_received_to_listen() {
    let mut end = End::in_state(State::SynReceived);
    end.takes(end.next(Flags::SYN, b""));
    assert_eq!((end.state(), end.sent()), (State::Listen, Vec::new()));
}

#[test]
fn rfc_5961_7_challenges_are_limited_and_allowed_again_later() {
    let mut end = End::in_state(State::Established);
    for _ in 0..30 {
        end.takes(end.next(Flags::SYN, b""));
    }
    assert_eq!(end.sent().len(), 10);
    end.waits(Duration::from_secs(5));
    end.takes(end.next(Flags::SYN, b""));
    assert_eq!(end.sent().len(), 1);
}

#[test]
fn rfc_5961_7_what_may_be_an_answer_itself_is_answered_as_seldom_as_a_challenge() {
    // Old, and beyond the window; with data or a FIN, someone waits for the answer.
    for (flags, text, answers) in [(ACK, &b""[..], 10), (ACK, b"x", 30), (super::FIN_ACK, b"", 30)] {
        for offset in [-9_i32, 100_000] {
            let mut end = End::in_state(State::Established);
            for _ in 0..30 {
                let mut segment = end.next(flags, text);
                segment.header.sequence_number = segment.header.sequence_number.wrapping_add_signed(offset);
                end.takes(segment);
            }
            assert_eq!(end.sent().len(), answers, "{flags:?} {offset}");
        }
    }
}

#[test]
fn rfc_5961_7_two_ends_that_disagree_on_their_numbers_fall_silent() {
    // Each counts from what is far outside the other's window.
    let mut ends = [(), ()].map(|()| {
        let mut end = End::numbered(Seq(1 << 30));
        end.connection.open(end.now, false);
        end.takes(super::super::kit::syn(Flags::SYN | ACK, (1 << 30) + 1));
        end.sent();
        end
    });
    ends[0].connection.acknowledge(ends[0].now);
    let (mut flying, mut sent) = (ends[0].sent(), 0);
    for turn in 0..1_000 {
        let other = &mut ends[(turn + 1) % 2];
        flying.drain(..).for_each(|segment| other.takes(segment));
        flying = other.sent();
        sent += flying.len();
    }
    assert_eq!((sent, flying), (20, Vec::new()));
}

#[test]
fn s3_10_7_4_fourth_a_challenge_brings_the_reset_of_who_knows_nothing() {
    // RFC 5961 §4.2: a peer that restarted and asks anew answers the challenge with the exact reset.
    let mut end = End::in_state(State::Established);
    end.takes(end.next(Flags::SYN, b""));
    let challenge = end.answer();
    let mut reset = end.next(Flags::RST, b"");
    reset.header.sequence_number = challenge.header.acknowledgment_number;
    end.takes(reset);
    assert_eq!(end.state(), State::Closed);
}

/// In SYN-RECEIVED, both having asked at once.
pub fn simultaneous() -> End {
    let (mut end, _) = End::opening(super::plain());
    end.takes(super::super::kit::syn(Flags::SYN, 0));
    let answer = end.answer();
    assert_eq!(told(&answer), (OURS.0, THEIRS.0 + 1, Flags::SYN | ACK));
    assert_eq!(end.state(), State::SynReceived);
    end
}
