//! A segment arrives: what leaves, and what a RST does.

use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Question, table};
use crate::text::{Arg, Say};

/// A state, the flags of what arrives there, and what leaves: the plain ones first.
const ARRIVALS: [(&str, &str, &str); 9] = [
    ("CLOSED", "SYN", "rst-ack"),
    ("CLOSED", "PSH,ACK", "rst"),
    ("LISTEN", "ACK", "rst"),
    ("CLOSED", "RST", "nothing"),
    ("SYN-SENT", "SYN,ACK", "rst"),
    ("ESTABLISHED", "SYN", "ack"),
    ("ESTABLISHED", "PSH,ACK", "ack"),
    ("LISTEN", "RST", "nothing"),
    ("CLOSED", "FIN", "rst-ack"),
];

/// What a host sends when this arrives.
pub fn answer(draw: &mut Draw) -> Question {
    let known = draw.by_level([5, 7, ARRIVALS.len() as u32]);
    let (state, flags, right) = ARRIVALS[draw.below(known) as usize];
    let [next, expected, sequence, acknowledgment] = [(); 4].map(|()| draw.sequence());
    let acknowledges = flags.ends_with("ACK");
    let data = if flags.starts_with("PSH") { 1 + draw.below(1000) } else { 0 };
    let length = data + u32::from(flags != "RST" && !flags.starts_with("PSH") && flags != "ACK");
    // In a connection, what arrives there lies half of all numbers away from what is expected.
    let sequence = if state == "ESTABLISHED" { expected.wrapping_add(1 << 31) } else { sequence };
    let behind = sequence.wrapping_add(length);
    let ack = match state {
        "ESTABLISHED" => format!("ACK  SEQ={next} ACK={expected}"),
        _ => format!("ACK  SEQ={acknowledgment} ACK={behind}"),
    };
    let labels: [(&str, Arg); 4] = [
        ("nothing", Say::new(ids::OPTION_NO_ANSWER).into()),
        ("ack", ack.into()),
        ("rst", format!("RST  SEQ={}", if acknowledges { acknowledgment } else { sequence }).into()),
        ("rst-ack", format!("RST,ACK  SEQ=0 ACK={behind}").into()),
    ];
    let told = |id| {
        Say::new(id)
            .with("state", state)
            .with("right", right)
            .with("acknowledgment", acknowledgment)
            .with("behind", behind)
            .with("acknowledges", if acknowledges { "yes" } else { "no" })
    };
    let mut options: Vec<_> = labels
        .into_iter()
        .map(|(kind, label)| {
            (label, (kind != right).then(|| told(ids::REASON_RESET_ANSWER).with("given", kind)))
        })
        .collect();
    draw.shuffle(&mut options);
    let mut rows = vec![[state.to_owned(), String::new(), String::new(), String::new(), String::new()]];
    if state == "ESTABLISHED" {
        rows[0][1] = format!("SND.NXT={next}");
        rows[0][2] = format!("RCV.NXT={expected}");
        rows[0][3] = "RCV.WND=65535".to_owned();
    }
    if state == "SYN-SENT" {
        // Whatever is acknowledged, it is not this.
        rows[0][1] = format!("ISS={}", acknowledgment.wrapping_add(1 + next % 1000));
    }
    let with_ack = if acknowledges { format!("ACK={acknowledgment}") } else { String::new() };
    let with_data = if data > 0 { format!("LEN={data}") } else { String::new() };
    rows.push([format!("← {flags}"), format!("SEQ={sequence}"), with_ack, with_data, String::new()]);
    let worked = match (state, flags) {
        ("CLOSED", "SYN" | "FIN") => "closed-port",
        ("SYN-SENT", _) => "wrong-ack",
        ("ESTABLISHED", "SYN") => "forged-syn",
        ("ESTABLISHED", _) => "forged-data",
        _ => "crash",
    };
    Question::choose(Say::new(ids::ASK_RESET_ANSWER), options, told(ids::WHY_RESET_ANSWER), story(worked))
        .showing(table(&rows))
}

/// Where a RST lies: its distance from RCV.NXT, given the window, and what it does.
const PLACES: [(&str, &str); 6] = [
    ("exact", "resets"),
    ("inside", "challenge"),
    ("far", "dropped"),
    ("before", "dropped"),
    ("last", "challenge"),
    ("behind", "dropped"),
];

/// What a RST does to an open connection.
pub fn believed(draw: &mut Draw) -> Question {
    let known = draw.by_level([3, 5, PLACES.len() as u32]);
    let (place, right) = PLACES[draw.below(known) as usize];
    let window = draw.pick(&[4096_u32, 16_384, 32_768, 65_535]);
    let next = draw.sequence();
    let distance = match place {
        "exact" => 0,
        "inside" => 1 + draw.below(window - 2),
        "last" => window - 1,
        "behind" => window,
        "before" => 1_u32.wrapping_neg(),
        _ => window + 1 + draw.below(1 << 30),
    };
    let sequence = next.wrapping_add(distance);
    let told = |id| {
        Say::new(id)
            .with("place", place)
            .with("right", right)
            .with("sequence", sequence)
            .with("next", next)
            .with("last", next.wrapping_add(window - 1))
    };
    let mut options: Vec<_> = ["resets", "challenge", "dropped"]
        .into_iter()
        .map(|outcome| {
            let reason = (outcome != right).then(|| told(ids::REASON_RESET_BELIEVED).with("given", outcome));
            (Say::new(ids::OPTION_RESET_BELIEVED).with("outcome", outcome).into(), reason)
        })
        .collect();
    draw.shuffle(&mut options);
    let worked = match right {
        "resets" => "forged-exact",
        "challenge" => "forged-window",
        _ => "forged-outside",
    };
    let rows = [
        ["ESTABLISHED".to_owned(), format!("RCV.NXT={next}"), format!("RCV.WND={window}")],
        ["← RST".to_owned(), format!("SEQ={sequence}"), String::new()],
    ];
    Question::choose(told(ids::ASK_RESET_BELIEVED), options, told(ids::WHY_RESET_BELIEVED), story(worked))
        .showing(table(&rows))
}

/// A number in the RST that answers a segment for no connection.
pub fn number(draw: &mut Draw) -> Question {
    let (sequence, acknowledgment) = (draw.sequence(), draw.sequence());
    let form = draw.pick(&["syn", "data"]);
    // A SYN may carry data, and its length counts.
    let carries = form == "data" || draw.by_level([false, true, true]) && draw.coin();
    let size = if carries { 1 + draw.below(1400) } else { 0 };
    let behind = sequence.wrapping_add(size);
    let right = if form == "syn" { behind.wrapping_add(1) } else { acknowledgment };
    let told = |id| {
        Say::new(id).with("form", form).with("sequence", sequence).with("size", size).with("right", right)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let with_data = if carries { format!("LEN={size}") } else { String::new() };
    let rows = match form {
        "syn" => [
            ["→ SYN".to_owned(), format!("SEQ={sequence}"), String::new(), with_data],
            ["← RST,ACK".to_owned(), "SEQ=0".to_owned(), "ACK=?".to_owned(), String::new()],
        ],
        _ => [
            ["→ PSH,ACK".to_owned(), format!("SEQ={sequence}"), format!("ACK={acknowledgment}"), with_data],
            ["← RST".to_owned(), "SEQ=?".to_owned(), String::new(), String::new()],
        ],
    };
    let worked = story(if form == "syn" { "closed-port" } else { "crash" });
    let question = Question::new(
        told(ids::ASK_RESET_NUMBER),
        Answer::Number(right.into()),
        told(ids::WHY_RESET_NUMBER),
        worked,
    );
    question.showing(table(&rows)).mistakes([
        wrong(ids::REASON_RESET_NUMBER_SAME, sequence),
        wrong(ids::REASON_RESET_NUMBER_LENGTH, behind),
        wrong(ids::REASON_RESET_NUMBER_CONTROL, sequence.wrapping_add(1)),
        wrong(ids::REASON_RESET_NUMBER_AFTER, behind.wrapping_add(1)),
        wrong(ids::REASON_RESET_NUMBER_PLUS, acknowledgment.wrapping_add(1)),
        wrong(ids::REASON_RESET_NUMBER_ZERO, 0),
    ])
}

/// How many numbers a stranger has to try to be sure that one of them resets a connection.
pub fn guesses(draw: &mut Draw) -> Question {
    let bits = draw.by_level([16, 12, 12]) + draw.below(draw.by_level([3, 8, 14]));
    let form = draw.pick(&["old", "exact"]);
    let (window, all) = (1_u64 << bits, 1_u64 << 32);
    let old = all / window;
    let right = if form == "old" { old } else { all };
    let told = |id| {
        let say = Say::new(id).with("form", form).with("window", u128::from(window));
        say.with("old", u128::from(old)).with("all", u128::from(all))
    };
    let wrong = |id, given: u64| (Answer::Number(given.into()), told(id));
    let worked = story(if form == "old" { "forged-window" } else { "forged-exact" });
    let question =
        Question::new(told(ids::ASK_GUESSES), Answer::Number(right.into()), told(ids::WHY_GUESSES), worked);
    question.mistakes([
        wrong(ids::REASON_GUESSES_RULE, if form == "old" { all } else { old }),
        wrong(ids::REASON_GUESSES_WINDOW, window),
        wrong(ids::REASON_GUESSES_BITS, 1 << 16),
        wrong(ids::REASON_GUESSES_HALF, right / 2),
    ])
}
