//! An exercise: a kind of question, asked on other numbers each time.

use super::{Draw, Level, Question, mix};

/// A kind of question.
pub struct Exercise {
    /// The stable name; what the learner reads is the message `exercise-ID`.
    pub id: &'static str,
    make: fn(&mut Draw) -> Question,
}

impl Exercise {
    /// The exercise of this name, whose questions are made so.
    pub const fn new(id: &'static str, make: fn(&mut Draw) -> Question) -> Self {
        Self { id, make }
    }

    /// The question that this exercise draws from a seed.
    pub fn question(&self, seed: u64, level: Level) -> Question {
        let mut question = (self.make)(&mut Draw::new(mix(seed, level as u64), level));
        question.kind = self.id;
        question
    }
}
