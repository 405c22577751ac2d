//! What is asked next: over all lessons' exercises, by schedule.

use crate::lesson::{LESSONS, Lesson};
use crate::quiz::{Draw, Exercise, Level, Question, mix};

/// Every exercise with the lesson it belongs to, lesson by lesson.
pub fn exercises() -> impl Iterator<Item = (&'static Lesson, &'static Exercise)> {
    LESSONS.iter().flat_map(|lesson| lesson.exercises.iter().map(|exercise| (*lesson, exercise)))
}

/// The exercise whose turn it is at `index` of the practice that `seed` stands for, with its lesson: a pure function.
/// Every exercise of the lesson (of all lessons for `None`) comes once in a round, and none twice in a row.
pub fn exercise(seed: u64, index: u32, lesson: Option<&str>) -> (&'static Lesson, &'static Exercise) {
    let wanted = |lesson: Option<&str>| {
        exercises().filter(|(of, _)| lesson.is_none_or(|lesson| of.id == lesson)).collect::<Vec<_>>()
    };
    let mut exercises = wanted(lesson);
    if exercises.is_empty() {
        exercises = wanted(None);
    }
    scheduled(seed, index, &exercises)
}

/// The question that the [`exercise`] at this place asks.
pub fn question(seed: u64, index: u32, level: Level, lesson: Option<&str>) -> Question {
    exercise(seed, index, lesson).1.question(mix(seed, index.into()), level)
}

/// Whose turn it is: each round is an order of its own, and begins with another than the last round ended with.
fn scheduled<T: Copy>(seed: u64, index: u32, exercises: &[(T, &'static Exercise)]) -> (T, &'static Exercise) {
    let count = exercises.len() as u32;
    let (round, place) = (index / count, (index % count) as usize);
    let order = |round: u32| {
        let mut order = exercises.to_vec();
        Draw::new(mix(!seed, round.into()), Level::Easy).shuffle(&mut order);
        order
    };
    let mut now = order(round);
    if let Some(before) = round.checked_sub(1)
        && order(before).last().map(|last| last.1.id) == now.first().map(|first| first.1.id)
    {
        now.swap(0, 1);
    }
    now[place]
}

#[cfg(test)]
mod tests;
