//! §3.10.1 to §3.10.5: what programs ask.

use super::super::kit::{End, OURS, data};
use super::{ACK, FIN_ACK, plain, told};
use crate::protocol::tcp::outbox::Signal;
use crate::protocol::tcp::{CallError, Settings, State, Timer};
use crate::wire::Flags;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const CLOSED_BY_US: [State; 5] =
    [State::FinWait1, State::FinWait2, State::Closing, State::LastAck, State::TimeWait];

#[test]
fn s3_10_1_open_sends_a_syn_and_nothing_else() {
    let (end, syn) = End::opening(plain());
    assert_eq!(told(&syn), (OURS.0, 0, Flags::SYN));
    let send = &end.connection.send;
    assert_eq!((send.unacknowledged, send.next, end.state()), (OURS, OURS + 1, State::SynSent));
}

#[test]
fn s3_10_2_send_without_a_connection_is_an_error() {
    let mut end = End::new(plain());
    assert_eq!(end.connection.write(end.now, b"x", false), Err(CallError::NotOpen));
}

#[test]
fn s3_10_2_send_before_the_connection_is_open_is_queued_and_leaves_with_the_ack() {
    let mut end = End::in_state(State::SynSent);
    assert_eq!(end.connection.write(end.now, b"hello", false), Ok(5));
    assert_eq!(end.sent(), Vec::new());
    end.takes(super::super::kit::syn(Flags::SYN | ACK, OURS.0 + 1));
    let first = end.answer();
    assert_eq!((first.data.as_ref(), first.header.flags), (&b"hello"[..], ACK | Flags::PSH));
    let mut end = End::in_state(State::SynReceived);
    assert_eq!(end.connection.write(end.now, b"hello", false), Ok(5));
    assert_eq!(end.sent(), Vec::new());
    end.takes(end.next(ACK, b""));
    assert_eq!(end.answer().data[..], b"hello"[..]);
}

#[test]
fn s3_10_2_send_takes_an_acknowledgment_along() {
    for state in [State::Established, State::CloseWait] {
        let mut end = End::in_state(state);
        assert_eq!(end.connection.write(end.now, b"x", false), Ok(1));
        let (next, acknowledgment, _) = end.plain_ack();
        assert_eq!(told(&end.answer()), (next - 1, acknowledgment, ACK | Flags::PSH));
    }
}

#[test]
fn s3_10_2_send_beyond_the_buffer_takes_what_fits() {
    let mut end = End::set_in_state(State::Established, Settings { send_buffer: 4, ..plain() });
    assert_eq!(end.connection.write(end.now, b"hello", false), Ok(4));
    assert_eq!(end.connection.write(end.now, b"o", false), Ok(0));
}

#[test]
fn s3_10_2_send_after_close_is_an_error() {
    for state in CLOSED_BY_US {
        let mut end = End::in_state(state);
        assert_eq!(end.connection.write(end.now, b"x", false), Err(CallError::Closing));
        assert_eq!(end.sent(), Vec::new());
    }
}

#[test]
fn s3_10_2_urgent_data_moves_snd_up_until_it_is_acknowledged() {
    let mut end = End::in_state(State::Established);
    end.connection.write(end.now, b"stop", true).unwrap();
    let first = end.answer();
    assert_eq!((first.header.flags.contains(Flags::URG), first.header.urgent_pointer), (true, 4), "MUST-62");
    end.connection.write(end.now, b"later", false).unwrap();
    end.acknowledged(4);
    let later = end.answer();
    assert_eq!((later.header.flags.contains(Flags::URG), later.header.urgent_pointer), (false, 0));
    assert_eq!(end.connection.send.urgent, None, "or it would be ahead again after 2³¹ octets");
}

#[test]
fn s3_10_3_receive_returns_what_is_on_hand_also_after_the_fin() {
    let mut end = End::in_state(State::Established);
    end.takes(end.next(FIN_ACK, b"hello"));
    assert!(!end.connection.is_at_end());
    assert_eq!(end.connection.read(end.now, 3), b"hel");
    assert_eq!(end.connection.read(end.now, 3), b"lo");
    assert!(end.connection.is_at_end());
}

#[test]
fn s3_10_4_close_in_syn_sent_deletes_the_tcb() {
    let mut end = End::in_state(State::SynSent);
    assert_eq!(end.connection.close(end.now), Ok(()));
    assert_eq!((end.state(), end.sent()), (State::Closed, Vec::new()));
}

#[test]
fn s3_10_4_close_in_syn_received_sends_a_fin_or_waits_for_what_was_sent_before() {
    let mut end = End::in_state(State::SynReceived);
    assert_eq!(end.connection.close(end.now), Ok(()));
    assert_eq!((end.state(), end.answer().header.flags), (State::FinWait1, FIN_ACK));
    let mut end = End::in_state(State::SynReceived);
    end.connection.write(end.now, b"bye", false).unwrap();
    assert_eq!(end.connection.close(end.now), Ok(()));
    assert_eq!((end.state(), end.sent()), (State::SynReceived, Vec::new()));
    end.takes(end.next(ACK, b""));
    let last = end.answer();
    assert_eq!((end.state(), last.data.as_ref()), (State::FinWait1, &b"bye"[..]));
    assert!(last.header.flags.contains(Flags::FIN));
}

#[test]
fn s3_10_4_a_queued_close_also_waits_where_the_other_end_closed_with_its_syn() {
    let mut end = End::new(plain());
    let mut syn = super::super::kit::syn(Flags::SYN | Flags::FIN, 0);
    syn.data = b"all".into();
    end.connection.accept(end.now, &syn);
    end.connection.write(end.now, b"bye", false).unwrap();
    end.connection.shutdown(end.now).unwrap();
    end.sent();
    let ack = end.next(ACK, b"");
    end.takes(super::super::kit::data(4, ack_number(&ack), b""));
    assert_eq!(end.state(), State::LastAck);
}

fn ack_number(segment: &crate::protocol::tcp::outbox::Segment) -> crate::protocol::tcp::Seq {
    crate::protocol::tcp::Seq(segment.header.acknowledgment_number)
}

#[test]
fn s3_10_4_close_queues_the_fin_behind_the_data() {
    for (state, then) in [(State::Established, State::FinWait1), (State::CloseWait, State::LastAck)] {
        let mut end = End::in_state(state);
        end.takes(shut(&end));
        end.sent();
        end.connection.write(end.now, b"hello", false).unwrap();
        assert_eq!(end.connection.close(end.now), Ok(()));
        assert_eq!((end.state(), end.sent()), (then, Vec::new()), "the window is closed");
        end.takes(end.next(ACK, b""));
        let last = end.answer();
        assert_eq!((last.data.as_ref(), last.header.flags), (&b"hello"[..], FIN_ACK | Flags::PSH));
    }
}

/// An acknowledgment that closes the window.
fn shut(end: &End) -> crate::protocol::tcp::outbox::Segment<'static> {
    let mut segment = end.next(ACK, b"");
    segment.header.window = 0;
    segment
}

#[test]
fn s3_10_4_close_twice_is_an_error_and_sends_no_second_fin() {
    for state in CLOSED_BY_US {
        let mut end = End::in_state(state);
        assert_eq!(end.connection.close(end.now), Err(CallError::Closing));
        assert_eq!((end.state(), end.sent()), (state, Vec::new()));
    }
    assert_eq!(End::new(plain()).connection.close(crate::time::Instant::START), Err(CallError::NotOpen));
}

#[test]
fn s3_6_1_close_with_unread_data_resets() {
    let mut end = End::in_state(State::Established);
    end.takes(end.next(ACK, b"unread"));
    end.sent();
    end.connection.close(end.now).unwrap();
    assert_eq!((end.state(), end.answer().header.flags), (State::Closed, Flags::RST));
}

#[test]
fn s3_6_1_data_after_close_is_answered_by_a_reset() {
    for shut in [false, true] {
        let mut end = End::in_state(State::Established);
        end.connection.close(end.now).unwrap();
        end.sent();
        if shut {
            end.takes(end.next(ACK, b""));
        }
        end.takes(end.next(ACK, b"more"));
        assert_eq!((end.state(), end.answer().header.flags), (State::Closed, Flags::RST));
    }
}

#[test]
fn s3_10_5_abort_sends_a_reset_where_the_other_end_does_not_know_yet() {
    use State::{CloseWait, Established, FinWait1, FinWait2, SynReceived};
    for state in [SynReceived, Established, FinWait1, FinWait2, CloseWait] {
        let mut end = End::in_state(state);
        let (next, ..) = end.plain_ack();
        assert_eq!(end.connection.abort(end.now), Ok(()));
        assert_eq!((end.state(), told(&end.answer())), (State::Closed, (next, 0, Flags::RST)), "{state:?}");
    }
}

#[test]
fn s3_10_5_abort_is_silent_where_nobody_needs_to_know() {
    for state in [State::SynSent, State::Closing, State::LastAck, State::TimeWait] {
        let mut end = End::in_state(state);
        assert_eq!(end.connection.abort(end.now), Ok(()));
        assert_eq!((end.state(), end.sent()), (State::Closed, Vec::new()), "{state:?}");
    }
    assert_eq!(End::new(plain()).connection.abort(crate::time::Instant::START), Err(CallError::NotOpen));
}

#[test]
fn s3_10_5_abort_flushes_what_was_to_be_sent() {
    let (mut end, _) = End::sending(plain(), 20);
    end.connection.abort(end.now).unwrap();
    assert_eq!(end.signals(), [Signal::Deleted(State::Established)]);
    assert!(Timer::ALL.iter().all(|timer| end.connection.timers.due(*timer).is_none()));
    end.takes(data(0, OURS + 1_461, b"x"));
    assert_eq!(end.sent(), Vec::new());
}

#[test]
fn s3_10_4_close_of_what_is_closed_is_an_error_whatever_is_unread() {
    for state in [State::Closing, State::LastAck, State::TimeWait] {
        let mut end = match state {
            State::LastAck => End::in_state(State::Established),
            _ => End::in_state(State::FinWait1),
        };
        match state {
            State::Closing => {
                let mut fin = end.next(FIN_ACK, b"unread");
                fin.header.acknowledgment_number -= 1;
                end.takes(fin);
            }
            State::LastAck => {
                end.takes(end.next(FIN_ACK, b"unread"));
                end.connection.shutdown(end.now).unwrap();
            }
            _ => end.takes(end.next(FIN_ACK, b"unread")),
        }
        end.sent();
        assert_eq!((end.state(), end.connection.unread()), (state, 6));
        assert_eq!(end.connection.close(end.now), Err(CallError::Closing));
        assert_eq!(end.state(), state, "MUST-13: it lingers");
    }
}
