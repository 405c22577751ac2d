//! Which packets are reported, and how much of them is quoted.

use super::super::ids;
use super::story;
use crate::address::{Address, Family};
use crate::quiz::{Answer, Draw, Question, table};
use crate::text::Say;

/// The rules of RFC 1122 §3.2.2 under which a packet gets no error.
const RULES: [&str; 4] = ["error", "group", "fragment", "source"];

/// A packet that meets with trouble, and the rule that forbids to report it, or `yes`.
const CASES: [(&str, &str); 11] = [
    ("closed", "yes"),
    ("broadcast", "group"),
    ("error", "error"),
    ("later-fragment", "fragment"),
    ("echo", "yes"),
    ("first-fragment", "yes"),
    ("multicast", "group"),
    ("echo-reply", "yes"),
    ("zero", "source"),
    ("loopback", "source"),
    ("frame-broadcast", "group"),
];

/// Whether a packet gets an error, and which rule forbids one.
pub fn answered(draw: &mut Draw) -> Question {
    let known = draw.by_level([4, 7, CASES.len() as u32]);
    let (case, right) = CASES[draw.below(known) as usize];
    let block = draw.v4_block(24);
    let v4 = |value| Address::new(Family::V4, value);
    let source = match case {
        "zero" => v4(0),
        "loopback" => v4(0x7f00_0001),
        _ => draw.v4_host(24),
    };
    let destination = match case {
        "broadcast" => block.end(),
        "multicast" => v4(0xe000_0000 + draw.number(0x1000, 0xff_ffff)),
        _ => draw.host(block),
    };
    let port = draw.pick(&[9, 1900, 5004, 33434]);
    let payload = match case {
        "error" => "ICMP 3/1".to_owned(),
        "echo" => "ICMP 8/0".to_owned(),
        "echo-reply" => "ICMP 0/0".to_owned(),
        "later-fragment" => "UDP".to_owned(),
        _ => format!("UDP {} → {port}", 0xc000 + draw.below(0x3fff)),
    };
    // What expires on the way has been seen by a router; the others have arrived.
    let expires = ["error", "later-fragment", "echo", "first-fragment", "echo-reply"].contains(&case);
    let ttl = if expires { 1 } else { draw.between(40, 64) };
    let offset = if case == "later-fragment" { 8 * u32::from(draw.between(60, 185)) } else { 0 };
    let more = u8::from(case == "first-fragment");
    let to_mac = if ["broadcast", "frame-broadcast"].contains(&case) { "ff:ff:ff:ff:ff:ff" } else { "" };
    let mut rows = vec![
        ["IP".to_owned(), format!("{source} → {destination}")],
        ["TTL".to_owned(), ttl.to_string()],
        ["MF, offset".to_owned(), format!("{more}, {offset}")],
        ["".to_owned(), payload],
    ];
    if !to_mac.is_empty() {
        rows.insert(0, ["Ethernet".to_owned(), format!("→ {to_mac}")]);
    }
    let told = |id| {
        let say = Say::new(id).with("case", case).with("right", right);
        say.with("trouble", if expires { "expired" } else { "closed" })
    };
    let mut others: Vec<_> = RULES.into_iter().filter(|rule| *rule != right).collect();
    draw.shuffle(&mut others);
    let mut rules = vec!["yes"];
    rules.extend((right != "yes").then_some(right));
    rules.extend(others);
    rules.truncate(4);
    let option = |rule: &str| {
        let reason = (rule != right).then(|| told(ids::REASON_ANSWERED).with("rule", rule));
        (Say::new(ids::OPTION_ANSWERED).with("rule", rule).into(), reason)
    };
    let seen = if right == "error" {
        "error-on-error"
    } else if expires {
        "traceroute"
    } else {
        "closed-port"
    };
    Question::choose(
        told(ids::ASK_ANSWERED),
        rules.into_iter().map(option).collect(),
        told(ids::WHY_ANSWERED),
        story(seen),
    )
    .showing(table(&rows))
}

/// The bytes of a header without options (RFC 791 §3.1), of ICMP's own (RFC 792), and of what is quoted of the data
/// at least.
const HEADER: u32 = 20;
const ICMP: u32 = 8;
const QUOTED: u32 = 8;
/// More than this a router does not send (RFC 1812 §4.3.2.3).
const MOST: u32 = 576;

/// How many bytes of a packet an error quotes, or how long the error is.
pub fn quoted(draw: &mut Draw) -> Question {
    let options = draw.by_level([0, 1, 1]) * 4 * u32::from(draw.between(0, 3));
    let header = HEADER + options;
    let data = draw.number(16, 1400) as u32;
    let whole = header + data;
    let form = draw.by_level([0, 1, 2]).min(draw.below(3));
    let (asked, right) = match form {
        0 => ("quote", header + QUOTED),
        1 => ("packet", HEADER + ICMP + header + QUOTED),
        _ => ("most", (HEADER + ICMP + whole).min(MOST)),
    };
    let told = |id| {
        Say::new(id)
            .with("asked", asked)
            .with("header", header)
            .with("data", data)
            .with("whole", whole)
            .with("quote", header + QUOTED)
            .with("right", right)
            .with("sum", HEADER + ICMP + whole)
            .with("fits", if HEADER + ICMP + whole > MOST { "no" } else { "yes" })
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let question = Question::new(
        told(ids::ASK_QUOTED),
        Answer::Number(right.into()),
        told(ids::WHY_QUOTED),
        story("closed-port"),
    );
    question
        .mistakes((asked == "most").then(|| wrong(ids::REASON_QUOTED_MORE, HEADER + ICMP + header + QUOTED)))
        .mistakes((asked == "most").then(|| wrong(ids::REASON_QUOTED_LIMIT, HEADER + ICMP + whole)))
        .mistakes((asked == "most").then(|| wrong(ids::REASON_QUOTED_OUTER, MOST - HEADER - ICMP)))
        .mistakes((asked != "most").then(|| wrong(ids::REASON_QUOTED_ALL, HEADER + ICMP + whole)))
        .mistakes([
            wrong(ids::REASON_QUOTED_WHOLE, whole),
            wrong(ids::REASON_QUOTED_DATA, QUOTED),
            wrong(ids::REASON_QUOTED_HEADER, header),
            wrong(ids::REASON_QUOTED_OUTER, header + QUOTED),
            wrong(ids::REASON_QUOTED_ICMP, right.saturating_sub(ICMP)),
            wrong(ids::REASON_QUOTED_OPTIONS, right - options),
        ])
}
