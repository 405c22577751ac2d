//! When TIME-WAIT is over.

use super::super::LESSON;
use super::super::ids;
use crate::quiz::{Answer, Draw, Question, table};
use crate::text::Say;

/// In which second of a connection's end TIME-WAIT is over.
pub fn until(draw: &mut Draw) -> Question {
    let lifetime = draw.by_level([60_u32, 30, 15]) * u32::from(draw.between(1, 4));
    let close = u32::from(draw.between(0, 20));
    let fin = close + u32::from(draw.between(1, 20));
    // In the harder questions B's FIN comes again; in the hardest, an old segment too.
    let again = draw.by_level([false, true, true]).then(|| fin + u32::from(draw.between(1, 9)));
    let old = draw.by_level([false, false, true]).then(|| fin + u32::from(draw.between(10, 14)));
    let start = again.unwrap_or(fin);
    let right = start + 2 * lifetime;
    let row = |at: u32, what: &str| [format!("{at} s"), what.to_owned()];
    let mut rows = vec![
        row(close, "A → B  [FIN, ACK] Seq=1 Ack=1"),
        row(close, "B → A  [ACK] Seq=1 Ack=2"),
        row(fin, "B → A  [FIN, ACK] Seq=1 Ack=2"),
        row(fin, "A → B  [ACK] Seq=2 Ack=2"),
    ];
    if let Some(again) = again {
        rows.push(row(again, "B → A  [FIN, ACK] Seq=1 Ack=2"));
        rows.push(row(again, "A → B  [ACK] Seq=2 Ack=2"));
    }
    if let Some(old) = old {
        rows.push(row(old, "B → A  [ACK] Seq=1 Ack=1"));
        rows.push(row(old, "A → B  [ACK] Seq=2 Ack=2"));
    }
    let told = |id| {
        Say::new(id)
            .with("lifetime", lifetime)
            .with("close", close)
            .with("fin", fin)
            .with("start", start)
            .with("again", if again.is_some() { "yes" } else { "no" })
            .with("old", if old.is_some() { "yes" } else { "no" })
            .with("right", right)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let faults = if again.is_some() { "drop:A.5" } else { "" };
    let worked = LESSON.worked(&[("faults", faults)]);
    Question::new(told(ids::ASK_WAIT_UNTIL), Answer::Number(right.into()), told(ids::WHY_WAIT_UNTIL), worked)
        .showing(table(&rows))
        .mistakes(again.map(|_| wrong(ids::REASON_UNTIL_AGAIN, fin + 2 * lifetime)))
        .mistakes(old.map(|old| wrong(ids::REASON_UNTIL_OLD, old + 2 * lifetime)))
        .mistakes([
            wrong(ids::REASON_UNTIL_ONCE, start + lifetime),
            wrong(ids::REASON_UNTIL_OWN, close + 2 * lifetime),
            wrong(ids::REASON_UNTIL_LENGTH, 2 * lifetime),
            wrong(ids::REASON_UNTIL_ONCE, fin + lifetime),
        ])
}
