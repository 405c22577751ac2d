//! What is asked before a step of a connection: every answer comes from the run, and no two are the same.

use super::super::net::{Ask, connect, listen, pair};
use crate::protocol::tcp::{Behaviour, Closes, Settings};
use crate::sim::Budget;
use crate::text::{Arg, Numbers, Say};
use crate::time::Duration;
use crate::trace::{Layer, Predict, Rfc, Step, View, World};

const ASKS: [Ask; 4] = [Ask::Flags, Ask::Sequence, Ask::Acknowledgment, Ask::NextState];

/// A client that sends 300 bytes and closes, to a port that is open or not.
fn world(open: bool) -> World {
    let (mut network, [a, b]) = pair([Settings::default(), Settings::default()]);
    if open {
        network.at(Duration::ZERO, b, listen(80, Behaviour::answering(vec![1; 3000])));
    }
    let client = Behaviour { closes: Closes::AfterWriting, ..Behaviour::saying(vec![2; 300]) };
    network.at(Duration::from_millis(5), a, connect(80, client));
    network.run(Budget { time: Duration::from_secs(10), ..Budget::default() })
}

/// The steps with what can be asked before each.
fn asked(world: &World, ask: Ask) -> Vec<(&'static str, Predict)> {
    let say = Say::new("intro");
    let sources: Vec<Rfc> = Vec::new();
    let first = Step {
        layer: Layer::Transport,
        say,
        sources,
        myth: None,
        view: View::default(),
        event: None,
        predict: None,
    };
    let steps = world.steps(first, Layer::Transport);
    let pairs = steps.windows(2).filter_map(|steps| {
        let since = steps[0].event.map_or(0, |event| event + 1);
        Some((steps[1].say.id, ask.of(world, since..=steps[1].event?)?))
    });
    pairs.collect()
}

fn right(predict: &Predict) -> String {
    match &predict.choices[predict.right].0 {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
        Arg::Sequence(sequence) => sequence.spelled(Numbers::Relative),
        Arg::Initial(number) => number.to_string(),
        Arg::Say(say) => say.id.to_owned(),
    }
}

#[test]
fn no_answer_is_there_twice_and_no_reason_is_given_for_two() {
    for open in [true, false] {
        let world = world(open);
        for ask in ASKS {
            for (step, predict) in asked(&world, ask) {
                for (index, (answer, reason)) in predict.choices.iter().enumerate() {
                    let mut before = predict.choices[..index].iter();
                    assert!(
                        before.all(|other| other.0 != *answer && other.1 != *reason),
                        "{step} {predict:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_right_answers_are_those_of_the_handshake() {
    let world = world(true);
    let begin =
        |ask| asked(&world, ask).iter().map(|(_, predict)| right(predict)).take(3).collect::<Vec<_>>();
    assert_eq!(begin(Ask::Flags), ["SYN", "SYN·ACK", "ACK"]);
    assert_eq!(begin(Ask::NextState), ["LISTEN", "SYN-SENT", "SYN-RECEIVED"]);
    assert_eq!(begin(Ask::Acknowledgment), ["1", "1", "1"]);
}

#[test]
fn a_closed_port_answers_with_rst_and_ack() {
    let asked = asked(&world(false), Ask::Flags);
    let flags: Vec<_> = asked.iter().map(|(_, predict)| right(predict)).collect();
    assert_eq!(flags, ["SYN", "RST·ACK"]);
    let refused = &asked[1].1;
    assert!(refused.choices.iter().any(|(choice, _)| *choice == "RST".into()), "{refused:?}");
}
