//! Which socket a segment is for.

use super::super::ids;
use super::story;
use crate::quiz::{Draw, Level, Question, table};
use crate::text::{Arg, Say};

/// Which of a server's sockets gets a segment.
pub fn demultiplex(draw: &mut Draw) -> Question {
    let server = draw.v4_host(24);
    let (near, far) = (draw.v4_host(24), draw.v4_host(24));
    let ports = draw.pick(&[(80, 443), (443, 8443), (80, 8080), (22, 2222)]);
    let first = 49_152 + draw.below(16_000);
    let second = first + 1 + draw.below(100);
    // The same numbers stand in several rows, so that all four are needed.
    let sockets = [(ports.0, near, first), (ports.0, far, first), (ports.0, near, second)];
    let case = match draw.level {
        Level::Easy => draw.pick(&["connection", "listener"]),
        _ => draw.pick(&["connection", "connection", "listener", "nobody"]),
    };
    let which = draw.below(3) as usize;
    let (to, from, from_port) = match case {
        "connection" => sockets[which],
        "listener" => (ports.0, far, second),
        _ => (ports.1, near, first),
    };
    let number = |index: usize| index + 4;
    let mut rows =
        vec![["3".to_owned(), "LISTEN".to_owned(), format!("{server}:{}", ports.0), "*".to_owned()]];
    rows.extend(sockets.iter().enumerate().map(|(index, (port, address, remote))| {
        [
            number(index).to_string(),
            "ESTABLISHED".to_owned(),
            format!("{server}:{port}"),
            format!("{address}:{remote}"),
        ]
    }));
    let told = |id, choice: &str| {
        Say::new(id)
            .with("case", case)
            .with("choice", choice)
            .with("flags", if case == "connection" { "ACK" } else { "SYN" })
            .with("from", format!("{from}:{from_port}"))
            .with("to", format!("{server}:{to}"))
            .with("socket", number(which))
    };
    let label = |choice: &str, socket: usize| {
        Arg::from(Say::new(ids::OPTION_SOCKET).with("choice", choice).with("socket", socket))
    };
    let right = if case == "connection" { number(which) } else { 0 };
    let mut options = vec![("listener", 3), ("nobody", 0)];
    options.extend((0..3).map(|index| ("connection", number(index))));
    // The right one stays, and of the connections one or two others.
    let is_right =
        |(choice, socket): &(&str, usize)| *choice == case && (case != "connection" || *socket == right);
    let (kept, mut others): (Vec<_>, Vec<_>) = options.into_iter().partition(is_right);
    draw.shuffle(&mut others);
    let mut shown: Vec<_> = kept.into_iter().map(|(choice, socket)| (label(choice, socket), None)).collect();
    shown.extend(
        others
            .into_iter()
            .take(3)
            .map(|(choice, socket)| (label(choice, socket), Some(told(ids::REASON_SOCKET_OF, choice)))),
    );
    draw.shuffle(&mut shown);
    Question::choose(
        told(ids::ASK_SOCKET_OF, case),
        shown,
        told(ids::WHY_SOCKET_OF, case),
        story("four-numbers"),
    )
    .showing(table(&rows))
}
