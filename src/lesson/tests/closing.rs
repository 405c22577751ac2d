//! The ends of connections: that what the lessons promise to show happens in their runs.

use super::{run, said};
use crate::lesson::find;

/// What is said in a what-if of a lesson, and in the lesson with one knob turned.
fn in_preset(lesson: &str, preset: &str) -> String {
    let preset = find(lesson).unwrap().presets.iter().find(|known| known.id == preset).expect("a what-if");
    let said = said(&run(lesson, preset.knobs));
    // What it showed is told last.
    said.trim_end_matches(preset.showed).trim_end().to_owned()
}

fn in_story(lesson: &str, story: &str) -> String {
    said(&run(lesson, &[("story", story)]))
}

#[test]
fn a_close_takes_four_segments_or_three_and_ends_in_peace_or_by_a_reset() {
    let frames = |story: &str| {
        let world = run("tcp-close", &[("story", story)]).world.unwrap();
        world.frames.len()
    };
    assert_eq!(frames("four"), frames("three") + 1);
    for story in ["four", "three", "half-close", "server-first", "simultaneous"] {
        let said = in_story("tcp-close", story);
        assert!(said.ends_with("tcp-time-wait-over") && !said.contains("tcp-reset"), "{story}: {said}");
    }
    for story in ["data-after-close", "unread", "peer-never-closes"] {
        let said = in_story("tcp-close", story);
        assert!(said.ends_with("tcp-reset") && !said.contains("tcp-time-wait"), "{story}: {said}");
    }
}

#[test]
fn whatever_is_lost_of_a_close_is_made_good_unless_all_is_lost() {
    for preset in ["lost-first-fin", "lost-ack-of-fin", "lost-second-fin", "lost-last-ack"] {
        let said = in_preset("tcp-close", preset);
        assert!(
            said.contains("tcp-fin-sent-again") && said.ends_with("tcp-time-wait-over"),
            "{preset}: {said}"
        );
    }
    let orphan = in_preset("tcp-close", "orphan");
    assert!(orphan.contains("tcp-gave-up") && orphan.ends_with("tcp-reset"), "{orphan}");
}

#[test]
fn time_wait_answers_a_fin_whose_ack_was_lost_and_without_it_a_reset_does() {
    let with = in_preset("time-wait", "last-ack");
    assert!(with.contains("tcp-time-wait-fin") && !with.contains("tcp-reset"), "{with}");
    let without = in_preset("time-wait", "last-ack-alone");
    assert!(without.ends_with("tcp-fin-sent-again tcp-closed-ack tcp-reset"), "{without}");
}

#[test]
fn an_old_segment_is_taken_into_the_next_connection_only_without_time_wait_and_timestamps() {
    let refused = in_preset("time-wait", "old-refused");
    assert!(refused.contains("tcp-connection-exists tcp-listen-ack tcp-reset-outside"), "{refused}");
    assert!(in_preset("time-wait", "old-stamped").contains("tcp-old-timestamp"));
    // A sends three pieces on the second connection, the first before it is accepted; four arrive.
    let taken = in_preset("time-wait", "old-accepted");
    let second = taken.split("tcp-accepted").last().unwrap();
    assert_eq!(second.matches("tcp-data").count(), 4, "{taken}");
    assert_eq!(second.matches("tcp-sent").count() + 1, 3, "{taken}");
}

#[test]
fn ports_run_out_unless_connections_are_rare_or_time_wait_is_short() {
    assert_eq!(in_story("time-wait", "ports").matches("tcp-no-port").count(), 2);
    for preset in ["slower", "shorter"] {
        assert!(!in_preset("time-wait", preset).contains("tcp-no-port"), "{preset}");
    }
}

#[test]
fn a_server_that_is_started_again_gets_its_port_at_once_with_so_reuseaddr() {
    assert!(in_story("time-wait", "restart").contains("tcp-address-in-use"));
    assert!(!in_preset("time-wait", "reused").contains("tcp-address-in-use"));
}
