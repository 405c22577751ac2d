//! What a packet looks like on each link, and how long it lives.

use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Level, Path, Question};
use crate::text::Say;

/// One of the four addresses of a packet on one of the links.
pub fn addresses(draw: &mut Draw) -> Question {
    let routers = draw.by_level([1, 2, 3]);
    let path = Path::draw(draw, routers);
    let link = usize::from(draw.between(0, routers));
    let field = match draw.level {
        Level::Easy => draw.pick(&["source-mac", "destination-mac", "destination-ip"]),
        _ => draw.pick(&[
            "source-mac",
            "destination-mac",
            "source-mac",
            "destination-mac",
            "source-ip",
            "destination-ip",
        ]),
    };
    let (from, to) = (path.interfaces[2 * link], path.interfaces[2 * link + 1]);
    let (sender, receiver) = (path.sender(), path.receiver());
    let right = match field {
        "source-mac" => Answer::Mac(from.1),
        "destination-mac" => Answer::Mac(to.1),
        "source-ip" => Answer::Address(sender.0),
        _ => Answer::Address(receiver.0),
    };
    let name = |interface: usize| match interface {
        0 => "A".to_owned(),
        interface if interface + 1 == path.interfaces.len() => "B".to_owned(),
        interface => format!("R{}", interface.div_ceil(2)),
    };
    let told = |id| {
        Say::new(id)
            .with("field", field)
            .with("left", name(2 * link))
            .with("right", name(2 * link + 1))
            .with("sender", sender.0.to_string())
            .with("receiver", receiver.0.to_string())
            .with("from", from.1.to_string())
            .with("to", to.1.to_string())
    };
    let question = Question::new(told(ids::ASK_HOP), right, told(ids::WHY_HOP), story("hops"))
        .showing(path.exhibit(true));
    let places = path.interfaces.iter().enumerate().map(|(index, (address, mac))| {
        let place = match index {
            index if index == 2 * link || index == 2 * link + 1 => "turned",
            _ if index == 0 || index + 1 == path.interfaces.len() => "end",
            _ => "other",
        };
        let say = |id| told(id).with("place", place).with("owner", name(index));
        match field {
            "source-mac" | "destination-mac" => (Answer::Mac(*mac), say(ids::REASON_HOP_MAC)),
            _ => (Answer::Address(*address), say(ids::REASON_HOP_IP)),
        }
    });
    let places: Vec<_> = places.collect();
    question.mistakes(places)
}

/// What is left of the time to live, who drops the packet, or how many routers it has met.
pub fn time_to_live(draw: &mut Draw) -> Question {
    let start = draw.pick(&[64, 64, 128, 255]);
    let routers = draw.by_level([3, 8, 14]) + draw.between(1, 9);
    let form = draw.by_level(["left", "dropper", "met"]);
    let few = draw.between(2, routers);
    let right = match form {
        "left" => start - routers,
        "dropper" => few,
        _ => routers,
    };
    let told = |id| {
        Say::new(id)
            .with("form", form)
            .with("start", start)
            .with("routers", routers)
            .with("few", few)
            .with("left", start - routers)
    };
    let wrong = |id, given: u8| (Answer::Number(given.into()), told(id));
    let question =
        Question::new(told(ids::ASK_TTL), Answer::Number(right.into()), told(ids::WHY_TTL), story("hops"));
    match form {
        "left" => question.mistakes([
            wrong(ids::REASON_TTL_RECEIVER, right - 1),
            wrong(ids::REASON_TTL_FIRST, right + 1),
            wrong(ids::REASON_TTL_START, start),
            wrong(ids::REASON_TTL_COUNT, routers),
        ]),
        "dropper" => question.mistakes([
            wrong(ids::REASON_TTL_NEXT, few + 1),
            wrong(ids::REASON_TTL_BEFORE, few - 1),
            wrong(ids::REASON_TTL_LAST, routers),
        ]),
        _ => question.mistakes([
            wrong(ids::REASON_TTL_LINKS, routers + 1),
            wrong(ids::REASON_TTL_ONE_LESS, routers - 1),
            wrong(ids::REASON_TTL_SHOWN, start - routers),
        ]),
    }
}

/// How often a packet crosses a link between two routers that each take the other for the way, or who drops it.
pub fn going_round(draw: &mut Draw) -> Question {
    let ring = draw.by_level([2, 2, 3]);
    let ttl = match draw.level {
        Level::Easy => draw.between(4, 16),
        _ => draw.between(20, 64),
    };
    let form = draw.by_level(["crossings", "dropper", "dropper"]);
    // The first router lowers it to one less; the packet crosses as long as something is left.
    let crossings = ttl - 1;
    let dropper = crossings % ring + 1;
    let right = if form == "crossings" { crossings } else { dropper };
    let told = |id| {
        Say::new(id)
            .with("form", form)
            .with("ring", ring)
            .with("ttl", ttl)
            .with("crossings", crossings)
            .with("rest", crossings % ring)
            .with("dropper", dropper)
    };
    let wrong = |id, given: u8| (Answer::Number(given.into()), told(id));
    let question =
        Question::new(told(ids::ASK_LOOP), Answer::Number(right.into()), told(ids::WHY_LOOP), story("loop"));
    match form {
        "crossings" => question.mistakes([
            wrong(ids::REASON_LOOP_ALL, ttl),
            wrong(ids::REASON_LOOP_ROUNDS, crossings / 2),
            wrong(ids::REASON_LOOP_ROUNDS, ttl / 2),
            wrong(ids::REASON_LOOP_ONCE, 1),
        ]),
        _ => question.mistakes((1..=ring).map(|other| wrong(ids::REASON_LOOP_OTHER, other))),
    }
}
