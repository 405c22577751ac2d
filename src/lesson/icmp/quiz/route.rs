//! What a path tells about itself: who answers a probe, from where on the receiver does, and what fits.

use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Path, Question};
use crate::text::Say;

/// Probes of the same time to live, as traceroute sends them.
const PROBES: usize = 3;

/// Which address answers a probe.
pub fn probe(draw: &mut Draw) -> Question {
    let routers = draw.by_level([2, 3, 5]);
    let path = Path::draw(draw, routers);
    let number = usize::from(draw.between(1, routers));
    // The harder questions count probes, three of each time to live.
    let sent = PROBES * (number - 1) + 1 + draw.below(PROBES as u32) as usize;
    let form = draw.by_level(["ttl", "probe", "probe"]);
    let (right, _) = path.near(number);
    let told = |id| {
        Say::new(id)
            .with("form", form)
            .with("ttl", number)
            .with("probe", sent)
            .with("router", format!("R{number}"))
            .with("right", right.to_string())
    };
    let wrong = |id, (address, _)| (Answer::Address(address), told(id));
    let count = path.routers();
    let mut question = Question::new(
        told(ids::ASK_PROBE),
        Answer::Address(right),
        told(ids::WHY_PROBE),
        story("traceroute"),
    )
    .showing(path.exhibit(false))
    .mistake(Answer::Address(path.far(number).0), told(ids::REASON_PROBE_FAR));
    if form == "probe" && sent <= count {
        question = question.mistakes([wrong(ids::REASON_PROBE_EACH, path.near(sent))]);
    }
    for other in (1..=count).filter(|other| *other != number) {
        let id = if other < number { ids::REASON_PROBE_EARLY } else { ids::REASON_PROBE_LATE };
        question = question.mistakes([wrong(id, path.near(other)), wrong(id, path.far(other))]);
    }
    question.mistakes([
        wrong(ids::REASON_PROBE_RECEIVER, path.receiver()),
        wrong(ids::REASON_PROBE_SENDER, path.sender()),
    ])
}

/// With which time to live the receiver is reached, or how many probes that takes.
pub fn hops(draw: &mut Draw) -> Question {
    let routers = draw.by_level([2, 3, 4]) + draw.between(0, 2);
    let path = Path::draw(draw, routers);
    let form = draw.by_level(["ttl", "ttl", "probes"]);
    let least = u32::from(routers) + 1;
    let probes = PROBES as u32 * least;
    let right = if form == "ttl" { least } else { probes };
    let told = |id| {
        Say::new(id).with("form", form).with("routers", routers).with("least", least).with("probes", probes)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let question = Question::new(
        told(ids::ASK_HOPS),
        Answer::Number(right.into()),
        told(ids::WHY_HOPS),
        story("traceroute"),
    );
    let question = question.showing(path.exhibit(false));
    match form {
        "ttl" => question.mistakes([
            wrong(ids::REASON_HOPS_ROUTERS, routers.into()),
            wrong(ids::REASON_HOPS_RECEIVER, least + 1),
            wrong(ids::REASON_HOPS_INTERFACES, 2 * u32::from(routers) + 2),
        ]),
        _ => question.mistakes([
            wrong(ids::REASON_HOPS_ONE_EACH, least),
            wrong(ids::REASON_HOPS_NO_RECEIVER, probes - PROBES as u32),
            wrong(ids::REASON_HOPS_PAST, probes + PROBES as u32),
        ]),
    }
}

/// Sizes that links take, the largest first.
const SIZES: [u32; 8] = [9000, 1500, 1492, 1480, 1420, 1400, 1280, 576];

/// Which size the first "fragmentation needed" names, or how many of them come before a packet gets through.
pub fn mtu(draw: &mut Draw) -> Question {
    let count = draw.by_level([2, 3, 5]);
    let first = draw.pick(&[1500, 1500, 9000]);
    let smaller: Vec<_> = SIZES.into_iter().filter(|size| *size < first).collect();
    let mut links = vec![first];
    links.extend((0..count).map(|_| if draw.below(3) == 0 { first } else { draw.pick(&smaller) }));
    // One link at least is too narrow for the packet.
    let last = links.len() - 1;
    if links.iter().all(|link| *link == first) {
        links[last] = draw.pick(&smaller);
    }
    let size = first;
    let mut told_sizes = Vec::new();
    for link in &links {
        if *link < told_sizes.last().copied().unwrap_or(size) {
            told_sizes.push(*link);
        }
    }
    let form = draw.by_level(["first", "first", "rounds"]);
    let (named, least) = (told_sizes[0], told_sizes[told_sizes.len() - 1]);
    let rounds = told_sizes.len() as u32;
    let right = if form == "first" { named } else { rounds };
    let shown = |sizes: &[u32]| sizes.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
    let told = |id| {
        Say::new(id)
            .with("form", form)
            .with("size", size)
            .with("named", named)
            .with("least", least)
            .with("rounds", rounds)
            .with("sizes", shown(&told_sizes))
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let mut drawn = "A".to_owned();
    for (index, link) in links.iter().enumerate() {
        let node = if index == last { "B".to_owned() } else { format!("R{}", index + 1) };
        drawn.push_str(&format!(" ──{link}── {node}"));
    }
    let question =
        Question::new(told(ids::ASK_MTU), Answer::Number(right.into()), told(ids::WHY_MTU), story("too-big"));
    let question = question.showing(drawn);
    match form {
        "first" => question.mistakes([
            wrong(ids::REASON_MTU_LEAST, least),
            wrong(ids::REASON_MTU_OWN, size),
            wrong(ids::REASON_MTU_OVER, size - named),
            wrong(ids::REASON_MTU_PAYLOAD, named - 20),
            wrong(ids::REASON_MTU_PAYLOAD, named - 28),
        ]),
        _ => {
            let narrow = links.iter().filter(|link| **link < size).count() as u32;
            question.mistakes([
                wrong(ids::REASON_MTU_EVERY, narrow),
                wrong(ids::REASON_MTU_ONCE, 1),
                wrong(ids::REASON_MTU_LINKS, links.len() as u32),
                wrong(ids::REASON_MTU_NONE, 0),
            ])
        }
    }
}
