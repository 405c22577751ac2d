//! What holds for every question, what is accepted as an answer, and the answers worked out another way.

mod answers;
mod connections;
mod laws;
mod networks;
mod stacks;

use super::{Exercise, Level, Question, exercises};
use crate::text::{Arg, Numbers, Say};

/// Runs `check` on many questions of every level of the exercise `id`.
fn each(id: &str, mut check: impl FnMut(&Question)) {
    let exercise = exercise(id);
    for level in Level::ALL {
        for seed in 0..200 {
            check(&exercise.question(seed, level));
        }
    }
}

fn exercise(id: &str) -> &'static Exercise {
    exercises()
        .map(|(_, exercise)| exercise)
        .find(|exercise| exercise.id == id)
        .expect("an exercise of this name")
}

/// What a learner sees of a value, and types.
fn written(arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => crate::address::Grouped(*number).to_string(),
        Arg::Sequence(sequence) => sequence.spelled(Numbers::Relative),
        Arg::Initial(number) => number.to_string(),
        Arg::Say(say) => say.id.to_owned(),
    }
}

/// A value of a sentence, as text.
fn value(say: &Say, name: &str) -> String {
    match say.args.iter().find(|(given, _)| *given == name) {
        Some((_, Arg::Number(number))) => number.to_string(),
        Some((_, arg)) => written(arg),
        None => panic!("{} has no {name}", say.id),
    }
}

/// The solution as it is shown.
fn solution(question: &Question) -> String {
    written(&question.solution())
}
