//! The four addresses every block has a name for: network, first host, last host, broadcast.

use super::super::ids;
use crate::address::{Address, Class, Interface, Prefix};
use crate::lesson::walked;
use crate::quiz::{Answer, Draw, Question, worked};
use crate::text::Say;

/// One of the four.
struct End {
    /// Its name in messages.
    id: &'static str,
    ask: &'static str,
    why: &'static str,
    /// The message for it where another one was asked for.
    instead: &'static str,
    of: fn(Prefix) -> Address,
}

const NETWORK: End = End {
    id: "network",
    ask: ids::ASK_NETWORK,
    why: ids::WHY_NETWORK,
    instead: ids::REASON_IS_NETWORK,
    of: |block| block.network(),
};
const BROADCAST: End = End {
    id: "broadcast",
    ask: ids::ASK_BROADCAST,
    why: ids::WHY_BROADCAST,
    instead: ids::REASON_IS_BROADCAST,
    of: |block| block.end(),
};
const FIRST: End = End {
    id: "first",
    ask: ids::ASK_FIRST_HOST,
    why: ids::WHY_FIRST_HOST,
    instead: ids::REASON_IS_FIRST,
    of: |block| block.first_host(),
};
const LAST: End = End {
    id: "last",
    ask: ids::ASK_LAST_HOST,
    why: ids::WHY_LAST_HOST,
    instead: ids::REASON_IS_LAST,
    of: |block| block.last_host(),
};

/// The network address of the block that an interface is in.
pub fn network(draw: &mut Draw) -> Question {
    end(draw, &NETWORK)
}

/// Its directed broadcast address.
pub fn broadcast(draw: &mut Draw) -> Question {
    end(draw, &BROADCAST)
}

/// Its lowest host.
pub fn first_host(draw: &mut Draw) -> Question {
    end(draw, &FIRST)
}

/// Its highest host.
pub fn last_host(draw: &mut Draw) -> Question {
    end(draw, &LAST)
}

fn end(draw: &mut Draw, asked: &End) -> Question {
    let interface = draw.v4_interface();
    let Interface { address, length } = interface;
    let block = interface.prefix();
    let answer = (asked.of)(block);
    let given = |id, given: Address| {
        let say = Say::new(id).with("asked", asked.id).with("given", given.to_string());
        (Answer::Address(given), say.with("length", length).with("block", block.to_string()))
    };
    let cut_at = |id, other: u8| {
        let (answer, say) = given(id, (asked.of)(Prefix::new(address, other)));
        (answer, say.with("other", other))
    };
    let beside = |id, there: Address| given(id, (asked.of)(Prefix::new(there, length)));
    let class = Class::of(address).and_then(|class| class.length);

    Question::new(
        Say::new(asked.ask).with("interface", interface.to_string()),
        Answer::Address(answer),
        worked(asked.why, interface),
        walked(interface),
    )
    .about(block)
    .mistakes([&NETWORK, &BROADCAST, &FIRST, &LAST].map(|end| given(end.instead, (end.of)(block))))
    .mistakes([
        given(ids::REASON_IS_NEXT_NETWORK, block.end().plus(1)),
        given(ids::REASON_IS_ADDRESS, address),
        cut_at(ids::REASON_CUT_AT, length - 1),
        cut_at(ids::REASON_CUT_AT, length + 1),
        beside(ids::REASON_END_AFTER, block.end().plus(1)),
        beside(ids::REASON_END_BEFORE, block.network().minus(1)),
    ])
    .mistakes(class.map(|class| cut_at(ids::REASON_CUT_CLASS, class)))
    .mistakes([8, 16, 24].map(|whole| cut_at(ids::REASON_CUT_OCTET, whole)))
}
