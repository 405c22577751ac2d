//! What asks questions, and marks what is answered.

use super::model::{Model, Practice};
use super::page::Practice as PracticePage;
use super::widget::QuestionCard;
use std::rc::Rc;
use wirewalk::lesson::Part;
use wirewalk::practice::question;
use wirewalk::quiz::Mark;
use wirewalk::route::Place;
use yew::prelude::*;

/// What the part of the program that asks questions has to offer.
pub struct Asking {
    /// The questions that the one at a place is of.
    pub part: fn(&Place) -> Part,
    /// Draws a seed, given a random number.
    pub draw: fn(&mut Place, u32),
    /// Asks the question at a place, unless it is being asked.
    pub ask: fn(&mut Model, Place),
    /// Answers the question in hand with a choice, or with what is typed.
    pub answer: fn(&mut Model, Option<usize>),
    /// The question in hand.
    pub card: fn() -> Html,
    /// The page of questions.
    pub page: fn() -> Html,
}

/// It all.
pub static ASKING: Asking = Asking {
    part: Place::part,
    draw: Place::draw,
    ask,
    answer,
    card: || html! { <QuestionCard /> },
    page: || html! { <PracticePage /> },
};

fn ask(model: &mut Model, place: Place) {
    if model.practice.as_ref().is_some_and(|practice| practice.place == place) {
        return;
    }
    // Without the questions of its lesson, which are on their way then, the one in hand stays.
    if let Some(question) = question(place.seed.into(), place.index, place.level, place.lesson) {
        model.practice = Some(Practice {
            place,
            lesson: place.asked(),
            question: Rc::new(question),
            typed: String::new(),
            chosen: None,
            mark: None,
            counted: false,
            revealed: false,
            worked: None,
        });
    }
}

fn answer(model: &mut Model, choice: Option<usize>) {
    let Some(practice) = &mut model.practice else { return };
    let mark = match choice {
        Some(index) => practice.question.mark_choice(index),
        None => practice.question.mark(&practice.typed),
    };
    practice.chosen = choice.or(practice.chosen);
    if !practice.counted && !matches!(mark, Mark::Unreadable(_)) {
        practice.counted = true;
        model.progress.answered(matches!(mark, Mark::Right));
    }
    practice.mark = Some(mark);
}
