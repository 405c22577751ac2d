//! §3.10.7.4, sixth to eighth: URG, the text and the FIN.

use super::super::kit::{End, OURS, data, syn};
use super::{ACK, FIN_ACK, SYNCHRONIZED, plain, told};
use crate::protocol::tcp::outbox::{Segment, Signal};
use crate::protocol::tcp::{Settings, State, Timer};
use crate::time::Duration;
use crate::wire::Flags;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn urgent(mut segment: Segment<'static>, pointer: u16) -> Segment<'static> {
    segment.header.flags = segment.header.flags | Flags::URG;
    segment.header.urgent_pointer = pointer;
    segment
}

#[test]
fn s3_10_7_4_sixth_the_program_is_told_when_urgent_data_is_ahead_and_when_it_becomes_more() {
    // MUST-32.
    let mut end = End::in_state(State::Established);
    let mut tells = |segment: Segment| {
        end.takes(segment);
        end.signals().contains(&Signal::Urgent)
    };
    assert!(tells(urgent(data(0, OURS + 1, b"ab"), 10)), "the data need not be here yet");
    assert!(!tells(urgent(data(2, OURS + 1, b"cd"), 8)), "the same pointer");
    assert!(tells(urgent(data(4, OURS + 1, b"ef"), 8)), "two octets more");
    assert!(!tells(urgent(data(6, OURS + 1, b"gh"), 1)), "less");
}

#[test]
fn s3_10_7_4_sixth_urgent_data_that_is_here_but_unread_is_still_ahead() {
    let mut end = End::in_state(State::Established);
    end.takes(data(0, OURS + 1, b"abc"));
    assert!(!end.signals().contains(&Signal::Urgent));
    end.takes(urgent(data(2, OURS + 1, b"cd"), 1));
    assert!(end.signals().contains(&Signal::Urgent), "the program has not read up to here");
    end.connection.read(end.now, 100);
    assert_eq!(end.connection.receive.urgent, None, "and now it has");
}

#[test]
fn s3_10_7_4_sixth_urgency_after_the_fin_is_ignored() {
    for state in SYNCHRONIZED.into_iter().filter(|state| !state.can_receive()) {
        let mut end = End::in_state(state);
        end.takes(urgent(end.next(ACK, b"x"), 1));
        assert!(!end.signals().contains(&Signal::Urgent));
        assert_eq!(end.connection.unread(), 0, "seventh: so is the text");
    }
}

#[test]
fn s3_10_7_4_seventh_text_is_delivered_in_order_and_acknowledged() {
    for state in [State::Established, State::FinWait1, State::FinWait2] {
        let mut end = End::in_state(state);
        let edge = end.connection.receive.edge;
        end.takes(end.next(ACK, b"hello"));
        assert_eq!(end.signals(), [Signal::Readable]);
        end.waits_for(Timer::Acknowledgment);
        assert_eq!(told(&end.answer()), end.plain_ack());
        assert_eq!(end.connection.receive.edge, edge, "RCV.NXT + RCV.WND should not be reduced");
        assert_eq!(end.connection.read(end.now, 100), b"hello");
    }
}

#[test]
fn s3_10_7_4_seventh_text_beyond_a_gap_is_held_and_answered_at_once() {
    // SHLD-31, MAY-13.
    let mut end = End::in_state(State::Established);
    end.takes(data(5, OURS + 1, b"world"));
    assert_eq!((told(&end.answer()), end.connection.unread()), (end.plain_ack(), 0));
    end.takes(data(0, OURS + 1, b"hello"));
    assert_eq!(told(&end.answer()), end.plain_ack());
    assert_eq!(end.connection.read(end.now, 100), b"helloworld");
}

#[test]
fn rfc_5681_4_2_what_fills_a_gap_is_acknowledged_at_once_whatever_it_covers() {
    // < 101:201, < 1:201: all that was kept comes again with it.
    let mut end = End::in_state(State::Established);
    end.takes(data(100, OURS + 1, &[1; 100]));
    assert_eq!(told(&end.answer()), end.plain_ack());
    end.takes(data(0, OURS + 1, &[1; 200]));
    assert_eq!(told(&end.answer()), end.plain_ack());
    assert_eq!((end.connection.unread(), end.connection.timers.due(Timer::Acknowledgment)), (200, None));
    // < 101:201, < 1:51: a part of the gap.
    let mut end = End::in_state(State::Established);
    end.takes(data(100, OURS + 1, &[1; 100]));
    end.sent();
    end.takes(data(0, OURS + 1, &[1; 50]));
    assert_eq!((told(&end.answer()), end.connection.unread()), (end.plain_ack(), 50));
    // < 201:301, < 1:201: the next one waits for company again.
    let mut end = End::in_state(State::Established);
    end.takes(data(200, OURS + 1, &[1; 100]));
    end.takes(data(0, OURS + 1, &[1; 200]));
    assert_eq!(told(end.sent().last().unwrap()), end.plain_ack());
    end.takes(data(300, OURS + 1, &[1; 100]));
    assert_eq!(end.sent(), Vec::new());
}

#[test]
fn s3_8_6_3_an_acknowledgment_waits_for_company_but_not_half_a_second() {
    let mut end = End::in_state(State::Established);
    end.takes(end.next(ACK, b"x"));
    let due = end.connection.timers.due(Timer::Acknowledgment).unwrap();
    assert!(due.since(end.now) < Duration::from_millis(500), "MUST-40");
    end.connection.write(end.now, b"y", false).unwrap();
    let answer = end.answer();
    assert_eq!(answer.header.acknowledgment_number, end.connection.receive.next.0);
    assert_eq!(end.connection.timers.due(Timer::Acknowledgment), None, "it went along");
}

#[test]
fn s3_8_6_3_every_second_full_segment_is_answered_at_once() {
    // SHLD-18: full is what this side's MSS says.
    for size in [1_460_u16, 536] {
        let settings = Settings { maximum_segment_size: Some(size), ..plain() };
        let mut end = End::set_in_state(State::Established, settings);
        let full = vec![1; usize::from(size)];
        for _ in 0..3 {
            end.takes(end.next(ACK, &full));
            assert_eq!(end.sent(), Vec::new());
            end.takes(end.next(ACK, &full));
            assert_eq!(told(&end.answer()), end.plain_ack(), "{size}");
        }
    }
}

#[test]
fn must_59_one_acknowledgment_for_what_the_program_answers() {
    let mut end = End::in_state(State::Established);
    end.takes(end.next(FIN_ACK, b"hello"));
    // The program closes when it is told, before the acknowledgment leaves.
    while let Some(item) = end.connection.poll(end.now) {
        if matches!(item, crate::protocol::tcp::outbox::Item::Signal(Signal::PeerClosed)) {
            break;
        }
    }
    end.connection.shutdown(end.now).unwrap();
    let (next, acknowledgment, _) = end.plain_ack();
    assert_eq!(told(&end.answer()), (next - 1, acknowledgment, FIN_ACK));
}

#[test]
fn s3_10_7_4_eighth_a_fin_moves_on_and_is_acknowledged() {
    use State::{CloseWait, Closing, Established, FinWait1, FinWait2, TimeWait};
    for (state, then) in [(Established, CloseWait), (FinWait1, Closing), (FinWait2, TimeWait)] {
        let mut end = End::in_state(state);
        let mut fin = end.next(FIN_ACK, b"");
        fin.header.acknowledgment_number = end.connection.send.unacknowledged.0;
        end.takes(fin);
        assert_eq!((end.state(), told(&end.answer())), (then, end.plain_ack()));
    }
}

#[test]
fn s3_10_7_4_eighth_a_fin_with_the_ack_of_the_own_leads_to_time_wait() {
    let mut end = End::in_state(State::FinWait1);
    end.takes(end.next(FIN_ACK, b"last words"));
    assert_eq!((end.state(), told(&end.answer())), (State::TimeWait, end.plain_ack()));
    let running = Timer::ALL.into_iter().filter(|timer| end.connection.timers.due(*timer).is_some());
    assert_eq!(running.collect::<Vec<_>>(), [Timer::TimeWait]);
}

#[test]
fn s3_10_7_4_eighth_a_fin_beyond_a_gap_waits_for_it() {
    for state in [State::Established, State::FinWait1, State::FinWait2] {
        let mut end = End::in_state(state);
        let number = end.connection.send.unacknowledged;
        end.takes(Segment { data: b"lo".into(), ..at(data(3, number, b""), FIN_ACK) });
        assert_eq!((end.state(), told(&end.answer()).1), (state, end.connection.receive.next.0));
        end.takes(data(0, number, b"hel"));
        assert_ne!(end.state(), state);
        assert_eq!(end.connection.read(end.now, 10), b"hello");
        assert_eq!(told(&end.answer()), end.plain_ack());
    }
}

#[test]
fn s3_10_7_4_eighth_a_fin_alone_beyond_a_gap_waits_for_it() {
    let mut end = End::in_state(State::Established);
    end.takes(at(data(5, OURS + 1, b""), FIN_ACK));
    assert_eq!((end.state(), told(&end.answer())), (State::Established, end.plain_ack()));
    end.takes(data(0, OURS + 1, b"hello"));
    assert_eq!(end.state(), State::CloseWait);
}

fn at(mut segment: Segment<'static>, flags: Flags) -> Segment<'static> {
    segment.header.flags = flags;
    segment
}

#[test]
fn s3_10_7_4_eighth_a_fin_again_changes_nothing() {
    for state in [State::CloseWait, State::Closing, State::LastAck, State::TimeWait] {
        let mut end = End::in_state(state);
        let mut fin = end.next(FIN_ACK, b"");
        fin.header.sequence_number -= 1;
        fin.header.acknowledgment_number = end.connection.send.unacknowledged.0;
        end.takes(fin);
        assert_eq!((end.state(), told(&end.answer())), (state, end.plain_ack()));
        end.takes(end.next(FIN_ACK, b"x"));
        assert!(matches!(end.state(), State::CloseWait | State::TimeWait | State::Closed));
    }
}

#[test]
fn s3_10_7_2_what_came_with_a_syn_waits_until_the_connection_is_open() {
    let mut end = End::new(plain());
    let mut asks = urgent(syn(Flags::SYN | Flags::FIN, 0), 3);
    asks.data = b"all there is".into();
    end.connection.accept(end.now, &asks);
    let answer = end.answer();
    assert_eq!(answer.header.acknowledgment_number, asks.header.sequence_number + 1);
    assert_eq!((end.state(), end.connection.unread()), (State::SynReceived, 0));
    end.takes(end.next(ACK, b""));
    assert_eq!(end.state(), State::CloseWait);
    let told = end.signals();
    assert_eq!(told, [Signal::Established, Signal::Urgent, Signal::Readable, Signal::PeerClosed]);
    assert_eq!(end.connection.read(end.now, 100), b"all there is");
}

#[test]
fn s3_10_7_3_what_came_with_the_answer_to_the_syn_is_processed() {
    let mut end = End::in_state(State::SynSent);
    let mut answer = syn(Flags::SYN | ACK | Flags::FIN, OURS.0 + 1);
    answer.data = b"no time".into();
    end.takes(answer);
    assert_eq!(end.state(), State::CloseWait);
    assert_eq!(end.connection.read(end.now, 100), b"no time");
    assert_eq!(told(end.sent().last().unwrap()), end.plain_ack());
}
