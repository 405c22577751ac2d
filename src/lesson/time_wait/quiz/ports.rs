//! Ports that TIME-WAIT keeps taken.

use super::super::LESSON;
use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Question, table};
use crate::text::{Arg, Say};

/// How many sockets wait, how many connections a second can be opened, or when the ports run out.
pub fn rate(draw: &mut Draw) -> Question {
    let lifetime: u32 = draw.pick(&[30, 60, 120]);
    let wait = 2 * lifetime;
    let form = draw.by_level(["waiting", "most", "until"]);
    // So many a second; the ports hold for a while, and in the last form not for as long as one is taken.
    let each = u32::from(draw.between(2, 40)) * 5;
    let ports = match form {
        "until" => each * u32::from(draw.between(5, 50)),
        _ => each * wait,
    };
    let right = match form {
        "waiting" => each * wait,
        "most" => ports / wait,
        _ => ports / each,
    };
    let told = |id| {
        Say::new(id)
            .with("form", form)
            .with("lifetime", lifetime)
            .with("wait", wait)
            .with("each", each)
            .with("ports", ports)
            .with("right", right)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let worked = LESSON.worked(&[("story", "ports")]);
    let question = Question::new(
        told(ids::ASK_WAIT_RATE),
        Answer::Number(right.into()),
        told(ids::WHY_WAIT_RATE),
        worked,
    );
    match form {
        "waiting" => question.mistakes([
            wrong(ids::REASON_RATE_ONCE, each * lifetime),
            wrong(ids::REASON_RATE_SECOND, each),
            wrong(ids::REASON_RATE_BOTH, 2 * each * wait),
        ]),
        "most" => question.mistakes([
            wrong(ids::REASON_RATE_ONCE, ports / lifetime),
            wrong(ids::REASON_RATE_ALL, ports),
            wrong(ids::REASON_RATE_BOTH, ports / (2 * wait)),
        ]),
        _ => question.mistakes([
            wrong(ids::REASON_RATE_WAIT, wait),
            wrong(ids::REASON_RATE_WAIT, lifetime),
            wrong(ids::REASON_RATE_PRODUCT, ports * each),
            wrong(ids::REASON_RATE_LATER, ports / each + wait),
        ]),
    }
}

/// States in which a connection keeps its four-tuple.
const STATES: [&str; 4] = ["TIME-WAIT", "ESTABLISHED", "FIN-WAIT-2", "CLOSE-WAIT"];

/// Which connection a client can open, with these sockets there.
pub fn free(draw: &mut Draw) -> Question {
    let [client, server, other] = std::array::from_fn(|_| draw.v4_host(24));
    let port = 40_000 + draw.below(20_000);
    let service = draw.pick(&[80, 443, 5432, 6379]);
    let another = draw.pick(&[22, 8080, 8443]);
    let taken: [(u32, &str); 3] = std::array::from_fn(|index| (port + index as u32, draw.pick(&STATES)));
    let rows: Vec<_> = taken
        .iter()
        .map(|(port, state)| [(*state).to_owned(), format!("{client}:{port}"), format!("{server}:{service}")])
        .collect();
    let pair = |port: u32, host: String, service: u32| format!("{client}:{port} → {host}:{service}");
    // One of the four differs: the port of the server, its address, or the client's own port.
    let hard = draw.pick(&["port", "address"]);
    let form = draw.by_level(["own-port", "port", hard]);
    let (own, _) = draw.pick(&taken);
    let right = match form {
        "own-port" => pair(port + 3, server.to_string(), service),
        "port" => pair(own, server.to_string(), another),
        _ => pair(own, other.to_string(), service),
    };
    let told = |id| Say::new(id).with("form", form).with("service", service).with("another", another);
    let mut options: Vec<(Arg, Option<Say>)> = vec![(right.as_str().into(), None)];
    options.extend(taken.iter().map(|(port, state)| {
        let reason = told(ids::REASON_FREE).with("state", *state).with("port", port.to_string());
        (pair(*port, server.to_string(), service).as_str().into(), Some(reason))
    }));
    draw.shuffle(&mut options);
    Question::choose(told(ids::ASK_FREE), options, told(ids::WHY_FREE), story("ports")).showing(table(&rows))
}
