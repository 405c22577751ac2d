//! §3.3.2: every way of the table is taken by exchanges, and none besides.

use super::super::kit::{End, OURS, data, syn};
use super::host::{Host, PORT, asks};
use super::{ACK, FIN_ACK, SYNCHRONIZED, plain, resets::simultaneous};
use crate::protocol::tcp::{Behaviour, Settings, State, TRANSITIONS, TcpCall, Timer};
use crate::wire::Flags;
use std::collections::BTreeSet;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn s3_3_2_every_state_and_trigger_has_one_way() {
    for (index, way) in TRANSITIONS.iter().enumerate() {
        assert_eq!(way.from.on(way.on), Some(index));
        assert_ne!(way.from, way.to);
    }
    assert_eq!(TRANSITIONS.iter().filter(|way| way.drawn).count(), 20, "the arrows of Figure 5");
}

#[test]
fn s3_3_2_every_way_is_taken() {
    let mut taken = BTreeSet::new();
    // Opening and closing in every order.
    for state in SYNCHRONIZED.into_iter().chain([State::SynSent, State::SynReceived]) {
        let built = || End::in_state(state);
        for act in [reset, abort, times_out, closes] {
            let mut end = built();
            act(&mut end);
            taken.extend(end.connection.path);
        }
    }
    for state in [State::FinWait2, State::CloseWait, State::Established] {
        let mut end = watched(state);
        times_out(&mut end);
        taken.extend(end.connection.path);
    }
    let mut end = End::in_state(State::Closing);
    end.takes(end.next(ACK, b""));
    end.waits_for(Timer::TimeWait);
    taken.extend(end.connection.path);
    let mut end = End::in_state(State::LastAck);
    end.takes(end.next(ACK, b""));
    taken.extend(end.connection.path);
    let mut end = End::in_state(State::FinWait1);
    end.takes(end.next(FIN_ACK, b""));
    taken.extend(end.connection.path);
    let mut end = simultaneous();
    end.takes(syn(Flags::SYN | ACK, OURS.0 + 1));
    taken.extend(end.connection.path);
    let mut end = simultaneous();
    reset(&mut end);
    taken.extend(end.connection.path);
    let mut end = End::in_state(State::SynReceived);
    end.takes(data(0, OURS + 1, b""));
    taken.extend(end.connection.path);
    let mut end = End::new(plain());
    end.connection.open(end.now, true);
    taken.extend(end.connection.path);
    // What only a host knows: LISTEN.
    let mut host = Host::new(Settings::default());
    host.call(TcpCall::Listen { port: PORT, behaviour: Behaviour::server() });
    host.takes(asks(9));
    taken.extend(host.paths());
    host.call(TcpCall::Unlisten { port: PORT });
    taken.extend(host.paths());
    let mut host = Host::new(Settings::default());
    host.call(TcpCall::Listen { port: PORT, behaviour: Behaviour::server() });
    host.call(TcpCall::Abort { socket: 1 });
    taken.extend(host.paths());
    let missing: Vec<_> = (0..TRANSITIONS.len()).filter(|way| !taken.contains(way)).collect();
    let missing: Vec<_> = missing.into_iter().map(|way| TRANSITIONS[way]).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

fn reset(end: &mut End) {
    let flags = if end.state() == State::SynSent { Flags::RST | ACK } else { Flags::RST };
    end.takes(end.next(flags, b""));
}

fn abort(end: &mut End) {
    end.connection.abort(end.now).unwrap();
}

fn closes(end: &mut End) {
    let _ = end.connection.shutdown(end.now);
}

/// Nobody answers any more.
fn times_out(end: &mut End) {
    if end.state().can_send() {
        end.connection.write(end.now, b"anyone?", false).unwrap();
    }
    for _ in 0..100 {
        let next = Timer::ALL.into_iter().filter_map(|it| Some((end.connection.timers.due(it)?, it))).min();
        let Some((_, timer)) = next else { break };
        end.waits_for(timer);
    }
}

/// In this state, with keepalives.
fn watched(state: State) -> End {
    End::set_in_state(state, Settings { keepalive: Some(Default::default()), ..plain() })
}
