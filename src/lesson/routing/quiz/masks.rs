//! Hosts whose prefix, address or gateway is not what the link's is.

use super::super::ids;
use super::story;
use crate::address::{Address, Interface, Prefix};
use crate::quiz::{Draw, Question, table};
use crate::text::Say;

/// A host on a link, as it is configured, and where it sends.
struct Setup {
    /// The block that the link really is.
    link: Prefix,
    own: Interface,
    gateway: Option<Address>,
    destination: Address,
    /// The story of the lesson.
    story: &'static str,
}

impl Setup {
    /// What becomes of the packet: RFC 1122 §3.3.1.1 compares the destination with the host's own prefix.
    fn outcome(&self) -> &'static str {
        let own = self.own.prefix();
        match self.gateway {
            _ if own.contains(self.destination) && self.link.contains(self.destination) => "direct",
            _ if own.contains(self.destination) => "vain",
            Some(gateway) if own.contains(gateway) => "gateway",
            _ => "stuck",
        }
    }
}

const OUTCOMES: [&str; 4] = ["direct", "gateway", "vain", "stuck"];

/// The mistakes a host can be configured with, none of them first.
const CASES: [&str; 7] = ["near", "far", "alone", "short", "long", "stranger", "stranger-gateway"];

fn draw_setup(draw: &mut Draw) -> Setup {
    let (from, to) = draw.by_level([(0, 3), (0, 5), (2, 7)]);
    let case = CASES[usize::from(draw.between(from, to - 1))];
    let length = draw.by_level([24, 24, 26]);
    let link = draw.v4_block(length);
    // Everyone but the neighbour lives in the lower half, and the neighbour in the upper one.
    let half = Prefix::new(link.network(), length + 1);
    let gateway = link.first_host();
    let host = half.network().plus(draw.number(2, 60 >> (length - 24)));
    let neighbour = Prefix::new(link.end(), length + 1).network().plus(draw.number(1, 30));
    let beside = Prefix::new(link.network().flipped(length - 1), length);
    let own = Interface { address: host, length };
    let setup = Setup { link, own, gateway: Some(gateway), destination: neighbour, story: "wrong-mask" };
    let elsewhere = loop {
        let address = draw.v4_host(24);
        if !Prefix::new(link.network(), 16).contains(address) {
            break address;
        }
    };
    let stranger = Interface { address: elsewhere, length: 24 };
    match case {
        "near" => Setup { story: "hops", ..setup },
        "far" => Setup { destination: draw.host(beside), story: "hops", ..setup },
        "alone" => Setup { destination: draw.host(beside), gateway: None, story: "hops", ..setup },
        "short" => {
            let own = Interface { length: draw.between(16, length - 1), ..own };
            Setup { own, destination: draw.host(beside), ..setup }
        }
        "long" => Setup { own: Interface { length: length + 1, ..own }, ..setup },
        "stranger" => Setup { own: stranger, gateway: None, story: "stranger", ..setup },
        _ => Setup { own: stranger, story: "stranger-gateway", ..setup },
    }
}

/// What becomes of a packet when the host that sends it is configured like this.
pub fn outcome(draw: &mut Draw) -> Question {
    let setup = draw_setup(draw);
    let own = setup.own.prefix();
    let right = setup.outcome();
    let gateway = setup.gateway.map_or_else(|| "—".to_owned(), |gateway| gateway.to_string());
    let yes = |holds| if holds { "yes" } else { "no" };
    let told = |id| {
        Say::new(id)
            .with("own", setup.own.to_string())
            .with("prefix", own.to_string())
            .with("end", own.end().to_string())
            .with("destination", setup.destination.to_string())
            .with("link", setup.link.to_string())
            .with("gateway", gateway.as_str())
            .with("right", right)
            .with("inside", yes(own.contains(setup.destination)))
            .with("on-link", yes(setup.link.contains(setup.destination)))
            .with("has-gateway", yes(setup.gateway.is_some()))
    };
    let option = |outcome: &str| {
        let reason = (outcome != right).then(|| told(ids::REASON_OUTCOME).with("outcome", outcome));
        (
            Say::new(ids::OPTION_OUTCOME)
                .with("outcome", outcome)
                .with("destination", setup.destination.to_string())
                .into(),
            reason,
        )
    };
    let side = if setup.link.contains(setup.destination) { "B" } else { "R → C" };
    let router = Interface { address: setup.link.first_host(), length: setup.link.length() };
    let line = |name: &str, text: String| [name.to_owned(), text];
    let rows = [
        line("A", format!("{}  via {gateway}", setup.own)),
        line("R", router.to_string()),
        line(side, Interface { address: setup.destination, length: setup.link.length() }.to_string()),
    ];
    Question::choose(
        told(ids::ASK_OUTCOME),
        OUTCOMES.iter().map(|outcome| option(outcome)).collect(),
        told(ids::WHY_OUTCOME),
        story(setup.story),
    )
    .showing(table(&rows))
}
