//! Who may have which port, and for how many connections it is enough.

use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Level, Question, table};
use crate::text::Say;

/// Whether a program may open a port that others may have.
pub fn bind(draw: &mut Draw) -> Question {
    let port = draw.pick(&[53_u32, 80, 443, 8080, 5060]);
    let near = port + 1 + draw.below(9);
    let wanted = draw.pick(&["TCP", "UDP"]);
    let other = if wanted == "TCP" { "UDP" } else { "TCP" };
    let case = draw.pick(match draw.level {
        Level::Easy => &["taken", "taken", "other-protocol", "free"][..],
        _ => &["taken", "taken", "taken", "other-protocol", "remote", "free"][..],
    });
    let address = draw.v4_host(24);
    let row =
        |protocol: &str, local: u32, remote: String| [protocol.to_owned(), format!("*:{local}"), remote];
    let mut rows = vec![row("TCP", near, "*:*".to_owned()), row("UDP", near + 1, "*:*".to_owned())];
    match case {
        "taken" => rows.push(row(wanted, port, "*:*".to_owned())),
        "other-protocol" => rows.push(row(other, port, "*:*".to_owned())),
        // The number stands there as the other side's.
        "remote" => rows.push(row("TCP", 49_152 + draw.below(9_000), format!("{address}:{port}"))),
        _ => {}
    }
    draw.shuffle(&mut rows);
    let told = |id| {
        Say::new(id)
            .with("case", case)
            .with("port", port.to_string())
            .with("wanted", wanted)
            .with("other", other)
    };
    let allowed = case != "taken";
    let worked = story(if case == "taken" { "two-binds" } else { "tcp-and-udp" });
    Question::judge(
        allowed,
        told(ids::ASK_SECOND_BIND),
        told(ids::REASON_SECOND_BIND),
        told(ids::WHY_SECOND_BIND),
        worked,
    )
    .showing(table(&rows))
}

/// How many connections at once some clients can have to a server.
pub fn most(draw: &mut Draw) -> Question {
    let clients = draw.by_level([1, 2, 3]) + draw.below(3);
    let servers = draw.by_level([1, 1, 2]);
    let first = 49_152 + draw.below(1_000);
    let count = draw.by_level([100, 1_000, 10_000]) + draw.below(900);
    let last = first + count - 1;
    let right = clients * servers * count;
    let told = |id| {
        Say::new(id)
            .with("clients", clients)
            .with("servers", servers)
            .with("first", first.to_string())
            .with("last", last.to_string())
            .with("count", count)
            .with("right", right)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    Question::new(
        told(ids::ASK_HOW_MANY),
        Answer::Number(right.into()),
        told(ids::WHY_HOW_MANY),
        story("few-ports"),
    )
    .mistakes([
        wrong(ids::REASON_MANY_65535, 65_535),
        wrong(ids::REASON_MANY_65535, 65_536),
        wrong(ids::REASON_MANY_ONE, 1),
        wrong(ids::REASON_MANY_FENCE, clients * servers * (count - 1)),
        wrong(ids::REASON_MANY_CLIENT, servers * count),
        wrong(ids::REASON_MANY_SERVER, clients * count),
        wrong(ids::REASON_MANY_CLIENT, count),
    ])
}
