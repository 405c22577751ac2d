//! What is asked next: over all lessons' exercises, by schedule.

use crate::lesson::{TOPICS, Topic};
use crate::quiz::{Draw, Exercise, Level, Question, mix};

/// A kind of question: its topic, and its index there.
pub type Kind = (&'static Topic, usize);

/// Every exercise with its topic, lesson by lesson: for what has the whole program.
pub fn exercises() -> impl Iterator<Item = (&'static Topic, &'static Exercise)> {
    TOPICS
        .iter()
        .flat_map(|topic| (topic.exercises)().copied().unwrap_or_default().iter().map(move |it| (topic, it)))
}

/// The exercise whose turn it is at `index` of the practice that `seed` stands for: a pure function. Every exercise of
/// the lesson (of all lessons for `None`) comes once in a round, and none twice in a row.
pub fn exercise(seed: u64, index: u32, lesson: Option<&str>) -> Kind {
    let wanted = |lesson: Option<&str>| {
        let topics = TOPICS.iter().filter(|topic| lesson.is_none_or(|lesson| topic.lesson == lesson));
        topics.flat_map(|topic| (0..topic.kinds.len()).map(move |kind| (topic, kind))).collect::<Vec<_>>()
    };
    let mut kinds = wanted(lesson);
    if kinds.is_empty() {
        kinds = wanted(None);
    }
    scheduled(seed, index, &kinds)
}

/// The question that the [`exercise`] at this place asks; nothing until its part of the program is there.
pub fn question(seed: u64, index: u32, level: Level, lesson: Option<&str>) -> Option<Question> {
    let (topic, kind) = exercise(seed, index, lesson);
    Some((topic.exercises)()?.get(kind)?.question(mix(seed, index.into()), level))
}

/// Whose turn it is: each round is an order of its own, and begins with another than the last round ended with.
fn scheduled(seed: u64, index: u32, kinds: &[Kind]) -> Kind {
    let count = kinds.len() as u32;
    let (round, place) = (index / count, (index % count) as usize);
    let order = |round: u32| {
        let mut order = kinds.to_vec();
        Draw::new(mix(!seed, round.into()), Level::Easy).shuffle(&mut order);
        order
    };
    let name = |(topic, kind): &Kind| topic.kinds[*kind];
    let mut now = order(round);
    if let Some(before) = round.checked_sub(1)
        && order(before).last().map(name) == now.first().map(name)
    {
        now.swap(0, 1);
    }
    now[place]
}

#[cfg(test)]
mod tests;
