//! §3.10.8, and the timers of §3.8.

use super::super::kit::{End, OURS, syn};
use super::{ACK, FIN_ACK, plain, told};
use crate::protocol::tcp::outbox::Signal;
use crate::protocol::tcp::{Keepalive, Settings, State, Timer};
use crate::time::Duration;
use crate::wire::Flags;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Lets timers run out until the connection is gone, and tells when that was.
fn until_the_end(end: &mut End) -> Duration {
    let start = end.now;
    for _ in 0..100 {
        let next = Timer::ALL.into_iter().filter_map(|it| Some((end.connection.timers.due(it)?, it))).min();
        let Some((_, timer)) = next else { break };
        end.waits_for(timer);
    }
    end.now.since(start)
}

#[test]
fn s3_10_8_the_user_timeout_ends_every_state_that_waits_for_an_answer() {
    use State::{CloseWait, Closing, Established, FinWait1, LastAck, SynReceived, SynSent};
    for state in [SynSent, SynReceived, Established, FinWait1, CloseWait, Closing, LastAck] {
        let mut end = End::in_state(state);
        if matches!(state, Established | CloseWait) {
            end.connection.write(end.now, b"x", false).unwrap();
        }
        let after = until_the_end(&mut end);
        assert_eq!(end.state(), State::Closed, "{state:?}");
        let signals = end.signals();
        let ended: Vec<_> = signals.into_iter().filter(|signal| *signal != Signal::Written).collect();
        // §3.8.3, SHLD-9: the program hears of it "when R1 is reached and before R2".
        assert_eq!(ended, [Signal::Unanswered, Signal::TimedOut, Signal::Deleted(state)]);
        // §3.8.3: R2 is at least 100 seconds, and for a SYN 3 minutes (MUST-23).
        let least = if matches!(state, SynSent | SynReceived) { 180 } else { 100 };
        assert!(after >= Duration::from_secs(least), "{state:?} {after}");
    }
}

#[test]
fn s3_10_8_the_time_wait_timeout_deletes_the_tcb() {
    let mut end = End::in_state(State::TimeWait);
    assert_eq!(until_the_end(&mut end), Duration::from_secs(240), "twice two minutes");
    assert_eq!((end.state(), end.signals()), (State::Closed, vec![Signal::Deleted(State::TimeWait)]));
}

#[test]
fn s3_10_8_the_front_of_the_queue_is_sent_again() {
    let (mut end, sent) = End::sending(plain(), 4);
    end.waits_for(Timer::Retransmission);
    let again = end.answer();
    assert_eq!(told(&again), told(&sent[0]));
    assert_eq!(again.data, sent[0].data);
    let due = end.connection.timers.due(Timer::Retransmission).unwrap();
    assert_eq!(due.since(end.now), Duration::from_secs(2), "RFC 6298 §5.5, §5.6");
}

#[test]
fn s3_10_8_a_fin_is_sent_again_alone_or_with_its_data() {
    let mut end = End::in_state(State::FinWait1);
    end.waits_for(Timer::Retransmission);
    assert_eq!(told(&end.answer()).2, FIN_ACK);
    let mut end = End::in_state(State::Established);
    end.connection.write(end.now, b"bye", false).unwrap();
    end.sent();
    end.connection.shutdown(end.now).unwrap();
    end.sent();
    end.waits_for(Timer::Retransmission);
    let again = end.answer();
    assert_eq!((again.data.as_ref(), told(&again).2.contains(Flags::FIN)), (&b"bye"[..], true));
}

#[test]
fn rfc_6298_5_3_new_acknowledgments_restart_the_timer_and_the_last_stops_it() {
    let (mut end, _) = End::sending(plain(), 2);
    end.waits(Duration::from_millis(600));
    end.acknowledged(1_460);
    let due = end.connection.timers.due(Timer::Retransmission).unwrap();
    assert_eq!(due.since(end.now), end.connection.timeout.current());
    end.acknowledged(2_920);
    assert_eq!(end.connection.timers.due(Timer::Retransmission), None);
}

#[test]
fn rfc_6298_3_karn_what_was_sent_again_is_not_measured() {
    let (mut end, _) = End::sending(plain(), 1);
    let before = end.connection.timeout.smoothed();
    end.waits_for(Timer::Retransmission);
    end.acknowledged(1_460);
    assert_eq!(end.connection.timeout.smoothed(), before);
    assert_eq!(end.connection.timeout.current(), Duration::from_secs(2), "still backed off");
}

fn watched() -> Settings {
    let keepalive = Keepalive { idle: Duration::from_secs(60), interval: Duration::from_secs(10), probes: 3 };
    Settings { keepalive: Some(keepalive), ..plain() }
}

#[test]
fn s3_8_4_an_idle_connection_is_probed_below_what_is_acknowledged() {
    for state in [State::Established, State::CloseWait, State::FinWait2] {
        let mut end = End::set_in_state(state, watched());
        let (next, acknowledgment, _) = end.plain_ack();
        end.waits_for(Timer::Keepalive);
        assert_eq!(end.now.since(crate::time::Instant::START), Duration::from_secs(60));
        assert_eq!(told(&end.answer()), (next - 1, acknowledgment, ACK), "{state:?}");
        // The other side lives: it is left alone again.
        end.takes(end.next(ACK, b""));
        let due = end.connection.timers.due(Timer::Keepalive).unwrap();
        assert_eq!(due.since(end.now), Duration::from_secs(60));
    }
}

#[test]
fn s3_8_4_probes_without_an_answer_end_the_connection() {
    let mut end = End::set_in_state(State::Established, watched());
    assert_eq!(until_the_end(&mut end), Duration::from_secs(60 + 3 * 10));
    assert_eq!(end.state(), State::Closed);
    assert_eq!(end.sent().len(), 4, "three probes, and a reset for who still hears");
}

#[test]
fn s3_8_4_a_probe_is_answered() {
    let mut end = End::in_state(State::Established);
    let mut probe = end.next(ACK, b"");
    probe.header.sequence_number -= 1;
    end.takes(probe);
    assert_eq!(told(&end.answer()), end.plain_ack());
}

#[test]
fn s3_8_4_nothing_is_probed_while_data_is_out_or_after_the_end() {
    let mut end = End::set_in_state(State::Established, watched());
    end.connection.write(end.now, b"x", false).unwrap();
    end.sent();
    end.waits_for(Timer::Keepalive);
    assert_eq!(end.sent(), Vec::new());
    let end = End::set_in_state(State::TimeWait, watched());
    assert_eq!(end.connection.timers.due(Timer::Keepalive), None);
}

#[test]
fn no_timer_runs_in_a_connection_that_waits_for_nothing() {
    for state in [State::Established, State::CloseWait] {
        let mut end = End::in_state(state);
        end.connection.write(end.now, b"x", false).unwrap();
        end.sent();
        end.takes(end.next(ACK, b""));
        let running = Timer::ALL.into_iter().filter(|timer| end.connection.timers.due(*timer).is_some());
        assert_eq!(running.count(), 0);
    }
    let mut end = End::in_state(State::SynSent);
    end.takes(syn(Flags::SYN | ACK, OURS.0 + 1));
    assert!(Timer::ALL.iter().all(|timer| end.connection.timers.due(*timer).is_none()));
}

#[test]
fn fin_wait_2_ends_by_itself_only_when_nobody_reads() {
    let mut end = End::in_state(State::FinWait2);
    assert_eq!(end.connection.timers.due(Timer::FinWait2), None, "shut down, but still reading");
    assert!(end.connection.close(end.now).is_err());
    assert_eq!(until_the_end(&mut end), Duration::from_secs(60));
    assert_eq!(end.state(), State::Closed);
}
