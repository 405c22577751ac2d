//! A question, its answer, and the wrong answers whose cause is known.

use crate::address::{Address, Family, Prefix};
use crate::knobs::Knobs;
use crate::text::{Arg, Say};
use crate::wire::Mac;

/// A question on numbers of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The stable name of the exercise it comes from.
    pub kind: &'static str,
    /// What is asked.
    pub prompt: Say,
    /// What it is asked about, when that is more than a sentence holds: lines of a table or a dump, the same in
    /// every language.
    pub exhibit: String,
    /// What can be chosen; empty when the answer is typed.
    pub choices: Vec<Arg>,
    /// The right answer.
    pub answer: Answer,
    /// Why it is right, on these numbers.
    pub explain: Say,
    /// Where the same numbers are walked step by step.
    pub worked: Worked,
    /// The block the question is about, when there is one: a stray address is told where it lies.
    pub(crate) block: Option<Prefix>,
    /// Wrong answers whose cause is known, and what to say to each.
    pub(super) mistakes: Vec<(Answer, Say)>,
}

/// An answer. The variant also says in which forms it may be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// An address, alone or with the length of the block it is asked in.
    Address(Address),
    /// A mask, which must be written out.
    Mask(Address),
    /// A block.
    Prefix(Prefix),
    /// A prefix length: `/22`, `22`, or either mask that means the same.
    Length(Family, u8),
    /// A prefix length where the question shows the mask: `/22` or `22`.
    Slash(u8),
    /// A count: with its digits grouped or not, or as a power of two.
    Number(u128),
    /// An octet in binary.
    Octet(u8),
    /// A 16-bit word in hexadecimal.
    Hex(u16),
    /// A hardware address.
    Mac(Mac),
    /// An IPv6 address as RFC 5952 §4 writes it.
    Shortest(String),
    /// An IPv6 address with all its 32 digits.
    Full(String),
    /// A domain name.
    Name(String),
    /// One of the choices.
    Choice(usize),
}

/// What an answer is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is right.
    Right,
    /// It is wrong, for this reason.
    Wrong(Say),
    /// It is no answer to this question, so it does not count.
    Unreadable(Say),
}

/// A lesson with its knobs turned to a question's numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// Which lesson.
    pub lesson: &'static str,
    /// What it is set to.
    pub knobs: Knobs,
}

impl Question {
    /// A question whose answer is typed. The exercise that asks it puts its name in.
    pub fn new(prompt: Say, answer: Answer, explain: Say, worked: Worked) -> Self {
        Self {
            kind: "",
            prompt,
            exhibit: String::new(),
            choices: Vec::new(),
            answer,
            explain,
            worked,
            block: None,
            mistakes: Vec::new(),
        }
    }

    /// A question with choices in the order they are shown: the first without a reason against it is the right
    /// one. A choice that is there already is left out.
    pub fn choose(prompt: Say, options: Vec<(Arg, Option<Say>)>, explain: Say, worked: Worked) -> Self {
        let mut question = Self::new(prompt, Answer::Choice(usize::MAX), explain, worked);
        for (label, against) in options {
            if question.choices.contains(&label) {
                continue;
            }
            let choice = Answer::Choice(question.choices.len());
            question.choices.push(label);
            match against {
                None => question.answer = choice,
                Some(reason) => question.mistakes.push((choice, reason)),
            }
        }
        question
    }

    /// A statement to be judged; `against` is said to whoever takes it for the opposite of what it is.
    pub fn judge(holds: bool, prompt: Say, against: Say, explain: Say, worked: Worked) -> Self {
        let option = |id, says: bool| (Say::new(id).into(), (says != holds).then(|| against.clone()));
        Self::choose(
            prompt,
            vec![option("option-true", true), option("option-false", false)],
            explain,
            worked,
        )
    }

    /// The same, shown with `exhibit`.
    #[must_use]
    pub fn showing(mut self, exhibit: String) -> Self {
        self.exhibit = exhibit;
        self
    }

    /// The same, about `block`.
    #[must_use]
    pub fn about(mut self, block: Prefix) -> Self {
        self.block = Some(block);
        self
    }

    /// The same, knowing what leads to the wrong answer `given`. On some numbers a mistake leads to the right
    /// answer, or two mistakes to the same wrong one; then the first reason stays.
    #[must_use]
    pub fn mistake(mut self, given: Answer, reason: Say) -> Self {
        if given != self.answer && self.mistakes.iter().all(|(known, _)| *known != given) {
            self.mistakes.push((given, reason));
        }
        self
    }

    /// The same, with a mistake for each of `given`.
    #[must_use]
    pub fn mistakes(self, given: impl IntoIterator<Item = (Answer, Say)>) -> Self {
        given.into_iter().fold(self, |question, (given, reason)| question.mistake(given, reason))
    }

    /// The wrong answers whose cause is known, with what is said to each.
    pub fn known(&self) -> &[(Answer, Say)] {
        &self.mistakes
    }

    /// The right answer as it is shown.
    pub fn solution(&self) -> Arg {
        self.spell(&self.answer)
    }

    /// An answer as it is shown.
    pub(crate) fn spell(&self, answer: &Answer) -> Arg {
        match answer {
            Answer::Address(address) | Answer::Mask(address) => address.to_string().into(),
            Answer::Prefix(prefix) => prefix.to_string().into(),
            Answer::Length(_, length) | Answer::Slash(length) => format!("/{length}").into(),
            Answer::Number(number) => Arg::Number(*number),
            Answer::Hex(word) => format!("0x{word:04x}").into(),
            Answer::Mac(mac) => mac.to_string().into(),
            Answer::Octet(octet) => format!("{octet:08b}").into(),
            Answer::Shortest(text) | Answer::Full(text) | Answer::Name(text) => text.as_str().into(),
            Answer::Choice(index) => self.choices.get(*index).cloned().unwrap_or_else(|| "".into()),
        }
    }
}
