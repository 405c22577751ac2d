//! Marks an answer: right, wrong for a reason, or no answer at all.

use super::diagnose::diagnose;
use super::read::{Reading, read};
use super::{Answer, Mark, Question};
use crate::text::Say;

impl Question {
    /// Marks what was typed.
    pub fn mark(&self, typed: &str) -> Mark {
        match read(self, typed) {
            Err(say) => Mark::Unreadable(say),
            Ok(Reading { answer, flaw: None }) if answer == self.answer => Mark::Right,
            Ok(Reading { answer, flaw: Some(reason) }) if answer == self.answer => Mark::Wrong(reason),
            Ok(Reading { answer, .. }) => Mark::Wrong(self.reason(&answer)),
        }
    }

    /// Marks the choice at `index`.
    pub fn mark_choice(&self, index: usize) -> Mark {
        let answer = Answer::Choice(index);
        match answer == self.answer {
            true => Mark::Right,
            false => Mark::Wrong(self.reason(&answer)),
        }
    }

    /// Why this answer is wrong: the cause that is known for it, else what can be said of any such answer.
    fn reason(&self, given: &Answer) -> Say {
        let known = self.mistakes.iter().find(|(mistake, _)| mistake == given);
        known.map_or_else(|| diagnose(self, given), |(_, reason)| reason.clone())
    }
}
