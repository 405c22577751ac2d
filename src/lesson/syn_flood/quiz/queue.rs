//! A queue of half-open connections: what gets in, and how little fills it.

use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Question, table};
use crate::text::Say;

/// How many forged SYNs a minute keep a queue full.
pub fn rate(draw: &mut Draw) -> Question {
    let minutes = draw.by_level([1, 3, 2]) + draw.by_level([0, 0, 1]) * draw.below(3);
    let per_minute = draw.by_level([4, 8, 16]) * (1 + draw.below(32));
    let backlog = minutes * per_minute;
    let seconds = 60 * minutes;
    let told = |id| {
        Say::new(id)
            .with("backlog", backlog)
            .with("seconds", seconds)
            .with("minutes", minutes)
            .with("right", per_minute)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let question = Question::new(
        told(ids::ASK_FLOOD_RATE),
        Answer::Number(per_minute.into()),
        told(ids::WHY_FLOOD_RATE),
        story("nobody", "off"),
    );
    question.mistakes([
        wrong(ids::REASON_FLOOD_RATE_ALL, backlog),
        wrong(ids::REASON_FLOOD_RATE_PRODUCT, backlog * minutes),
        wrong(ids::REASON_FLOOD_RATE_SECOND, backlog * 60),
        wrong(ids::REASON_FLOOD_RATE_SECONDS, backlog * seconds),
    ])
}

/// What arrives at a listening port: the segment, the queue, cookies, and what comes of it.
const ARRIVALS: [(&str, &str, &str, &str); 8] = [
    ("syn", "room", "off", "stored"),
    ("syn", "full", "off", "dropped"),
    ("syn", "full", "on", "cookie"),
    ("syn", "room", "on", "stored"),
    ("ack-right", "full", "on", "opens"),
    ("ack-wrong", "full", "on", "reset"),
    ("rst", "full", "off", "freed"),
    ("ack-old", "full", "on", "reset"),
];
const OUTCOMES: [&str; 6] = ["stored", "cookie", "dropped", "opens", "reset", "freed"];

/// What a server does with a segment.
pub fn arrival(draw: &mut Draw) -> Question {
    let known = draw.by_level([3, 6, ARRIVALS.len() as u32]);
    let (segment, queue, cookies, right) = ARRIVALS[draw.below(known) as usize];
    let backlog = 1_u32 << draw.between(4, 10);
    let half_open = if queue == "full" { backlog } else { draw.below(backlog) };
    let told = |id| Say::new(id).with("segment", segment).with("right", right).with("cookies", cookies);
    let mut others: Vec<_> = OUTCOMES.into_iter().filter(|outcome| *outcome != right).collect();
    draw.shuffle(&mut others);
    let mut outcomes = vec![right];
    outcomes.extend(others.into_iter().take(3));
    let mut options: Vec<_> = outcomes
        .into_iter()
        .map(|outcome| {
            let reason = (outcome != right).then(|| told(ids::REASON_FLOOD_ARRIVAL).with("given", outcome));
            (Say::new(ids::OPTION_FLOOD_ARRIVAL).with("outcome", outcome).into(), reason)
        })
        .collect();
    draw.shuffle(&mut options);
    let worked = match (segment, cookies) {
        ("ack-wrong", _) => story("forged", "on"),
        ("ack-old", _) => story("stale", "on"),
        ("rst", _) => story("owners", "off"),
        _ => story("nobody", cookies),
    };
    let rows = [["SYN queue".to_owned(), half_open.to_string()], ["backlog".to_owned(), backlog.to_string()]];
    Question::choose(told(ids::ASK_FLOOD_ARRIVAL), options, told(ids::WHY_FLOOD_ARRIVAL), worked)
        .showing(table(&rows))
}
