//! What a connection sends, and sends again.

use super::kit::{End, OURS, SEGMENT, data};
use crate::protocol::tcp::outbox::Segment;
use crate::protocol::tcp::{Settings, State, Timer};
use crate::wire::{Flags, TcpOption};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// How much of a packet options and data take.
fn taken(segment: &Segment) -> usize {
    segment.header.options.iter().map(TcpOption::length).sum::<usize>() + segment.data.len()
}

#[test]
fn rfc_9293_3_10_2_what_is_written_in_syn_sent_waits_until_the_connection_is_open() {
    let (mut end, syn) = End::opening(Settings::default());
    assert_eq!(syn.header.flags, Flags::SYN);
    assert_eq!(end.connection.write(end.now, &[7; 5_000], false), Ok(5_000));
    assert!(end.sent().is_empty());
    end.waits_for(Timer::Retransmission);
    let again = end.sent();
    assert_eq!((again.len(), again[0].header.flags, again[0].data.len()), (1, Flags::SYN, 0));
}

#[test]
fn rfc_9293_3_10_1_data_that_goes_with_the_syn_fits_behind_its_options_and_goes_with_it_again() {
    let mut end = End::new(Settings::default());
    end.connection.send_with_syn(&[7; 5_000]);
    end.connection.open(end.now, false);
    let first = end.sent();
    assert_eq!(taken(&first[0]), 536, "§3.7.1: the other side has not said yet what it takes");
    end.waits_for(Timer::Retransmission);
    assert_eq!(end.sent()[0].data, first[0].data);
}

#[test]
fn rfc_9293_3_7_1_data_is_cut_shorter_where_selective_acknowledgments_go_with_it() {
    let mut end = End::open(Settings::default());
    for offset in [10, 20, 30, 40] {
        end.takes(data(offset, OURS + 1, b"x"));
    }
    end.sent();
    end.connection.write(end.now, &[7; 10_000], false).unwrap();
    let sent = end.sent();
    assert!(sent.len() > 5 && sent.iter().all(|segment| taken(segment) <= usize::from(SEGMENT)));
    assert_eq!(taken(&sent[0]), usize::from(SEGMENT));
    end.waits_for(Timer::Retransmission);
    assert_eq!(taken(&end.sent()[0]), usize::from(SEGMENT), "so it is when sent again");
}

#[test]
fn rfc_9293_3_10_4_a_syn_is_sent_again_when_the_program_closed_before_it_was_acknowledged() {
    let (mut end, answer) = End::answering(Settings::default());
    end.connection.shutdown(end.now).unwrap();
    assert_eq!(end.connection.state(), State::FinWait1);
    assert_eq!(end.sent()[0].header.flags, Flags::FIN | Flags::ACK);
    end.waits_for(Timer::Retransmission);
    let again = end.sent();
    assert_eq!(again[0].header.flags, Flags::SYN | Flags::ACK);
    assert_eq!(again[0].header.sequence_number, answer.header.sequence_number);
    end.takes(data(0, OURS + 1, b"hello"));
    end.waits_for(Timer::Retransmission);
    assert_eq!(end.sent().last().unwrap().header.flags, Flags::FIN | Flags::ACK, "then the FIN");
}

#[test]
fn rfc_9293_3_7_1_reports_leave_room_for_data_in_the_shortest_segments() {
    let mut end = End::open(Settings::default());
    for offset in [10, 20, 30, 40] {
        end.takes(data(offset, OURS + 1, b"x"));
    }
    assert!(end.connection.path_takes(end.now, 32));
    end.sent();
    end.connection.write(end.now, &[7; 100], false).unwrap();
    let sent = end.sent();
    assert!(!sent.is_empty());
    assert!(sent.iter().all(|segment| !segment.data.is_empty() && taken(segment) <= 32));
}
