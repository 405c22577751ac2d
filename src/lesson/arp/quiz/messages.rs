//! Whom a host asks, and the addresses in the question, the answer, and the frame that may then be sent.

use super::super::ids;
use super::story;
use crate::address::Interface;
use crate::quiz::{Answer, Draw, Host, Lan, Level, Question, Worked};
use crate::text::Say;
use crate::wire::Mac;

const ZERO: Mac = Mac([0; 6]);

/// The neighbour or, as often, the host behind the router.
fn destination(draw: &mut Draw, lan: &Lan) -> Host {
    if draw.coin() { lan.b } else { lan.far }
}

fn seen(lan: &Lan, destination: Host) -> Worked {
    story(if lan.block.contains(destination.address) { "request" } else { "gateway" })
}

fn told(id: &'static str, lan: &Lan, to: Host) -> Say {
    let own = Interface { address: lan.a.address, length: lan.block.length() };
    let place = if lan.block.contains(to.address) { "near" } else { "far" };
    Say::new(id)
        .with("interface", own.to_string())
        .with("gateway", lan.router.address.to_string())
        .with("destination", to.address.to_string())
        .with("name", to.name)
        .with("block", lan.block.to_string())
        .with("asked", lan.asked(to).name)
        .with("asked-address", lan.asked(to).address.to_string())
        .with("asked-mac", lan.asked(to).mac.to_string())
        .with("place", place)
}

/// For which address a host asks before it sends.
pub fn target(draw: &mut Draw) -> Question {
    let lan = Lan::draw(draw);
    let to = destination(draw, &lan);
    let told = |id| told(id, &lan, to);
    let wrong = |id, given| (Answer::Address(given), told(id));
    Question::new(
        told(ids::ASK_ARP_TARGET),
        Answer::Address(lan.asked(to).address),
        told(ids::WHY_ARP_TARGET),
        seen(&lan, to),
    )
    .about(lan.block)
    .mistakes([
        wrong(ids::REASON_ARP_TARGET_FAR, to.address),
        wrong(ids::REASON_ARP_TARGET_GATEWAY, lan.router.address),
        wrong(ids::REASON_ARP_TARGET_OWN, lan.a.address),
        wrong(ids::REASON_ARP_TARGET_BROADCAST, lan.block.end()),
        wrong(ids::REASON_ARP_TARGET_NETWORK, lan.block.network()),
    ])
}

/// To which hardware address the first frame of a packet goes.
pub fn frame(draw: &mut Draw) -> Question {
    let lan = Lan::draw(draw);
    let to = destination(draw, &lan);
    let told = |id| told(id, &lan, to);
    let wrong = |id, given| (Answer::Mac(given), told(id));
    Question::new(
        told(ids::ASK_ARP_FRAME),
        Answer::Mac(lan.asked(to).mac),
        told(ids::WHY_ARP_FRAME),
        seen(&lan, to),
    )
    .showing(lan.exhibit())
    .mistakes([
        wrong(ids::REASON_ARP_FRAME_FAR, lan.far.mac),
        wrong(ids::REASON_ARP_FRAME_GATEWAY, lan.router.mac),
        wrong(ids::REASON_ARP_FRAME_OWN, lan.a.mac),
        wrong(ids::REASON_ARP_FRAME_NEIGHBOUR, lan.b.mac),
        wrong(ids::REASON_ARP_FRAME_BROADCAST, Mac::BROADCAST),
        wrong(ids::REASON_ARP_FRAME_ZERO, ZERO),
    ])
}

/// The places in a question and its answer, the plain ones first.
const PLACES: [&str; 8] = [
    "request-to",
    "reply-to",
    "request-sender-ip",
    "request-target-ip",
    "reply-sender-mac",
    "request-target-mac",
    "reply-sender-ip",
    "reply-target-mac",
];

/// One of the addresses in an ARP request, in its reply, or in the frame around them.
pub fn addresses(draw: &mut Draw) -> Question {
    let lan = Lan::draw(draw);
    let to = if draw.level == Level::Easy { lan.b } else { destination(draw, &lan) };
    let asked = lan.asked(to);
    let known = draw.by_level([4, 6, 8]);
    let place = PLACES[draw.below(known) as usize];
    let right = match place {
        "request-to" => Answer::Mac(Mac::BROADCAST),
        "reply-to" | "reply-target-mac" => Answer::Mac(lan.a.mac),
        "reply-sender-mac" => Answer::Mac(asked.mac),
        "request-target-mac" => Answer::Mac(ZERO),
        "request-sender-ip" => Answer::Address(lan.a.address),
        _ => Answer::Address(asked.address),
    };
    let told = |id| told(id, &lan, to).with("field", place);
    let holds = |role: &str| told(ids::REASON_ARP_ADDRESS).with("role", role);
    let bystander = if asked.name == "B" { lan.router } else { lan.b };
    let macs = [
        (Mac::BROADCAST, "broadcast"),
        (ZERO, "zero"),
        (lan.a.mac, "asker"),
        (asked.mac, "asked"),
        (lan.far.mac, "far"),
        (bystander.mac, "bystander"),
    ];
    let hosts = [(lan.a, "asker"), (asked, "asked"), (lan.far, "far"), (bystander, "bystander")];
    let question =
        Question::new(told(ids::ASK_ARP_ADDRESS), right, told(ids::WHY_ARP_ADDRESS), seen(&lan, to));
    let question = question.showing(lan.exhibit());
    match question.answer {
        Answer::Mac(_) => question.mistakes(macs.map(|(mac, role)| (Answer::Mac(mac), holds(role)))),
        _ => question.mistakes(hosts.map(|(host, role)| (Answer::Address(host.address), holds(role)))),
    }
}
