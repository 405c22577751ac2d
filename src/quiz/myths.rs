//! Statements that are widely believed, and some that are true: is this one?

use super::draw::Draw;
use super::{Question, Worked};
use crate::address::{Class, Interface, Prefix};
use crate::text::Say;

/// A statement about an address or a block, with the message that says it, `ask-ID`, and the one that says why it holds or not.
pub struct Statement {
    ask: &'static str,
    why: &'static str,
    /// What is said to whoever took it for the opposite.
    reason: &'static str,
    holds: bool,
    /// The numbers it is made on.
    on: fn(&mut Draw) -> Interface,
}

/// A statement that holds or not, with its messages: it, why it holds or not, and against the opposite.
pub const fn statement(
    holds: bool,
    [ask, why, reason]: [&'static str; 3],
    on: fn(&mut Draw) -> Interface,
) -> Statement {
    Statement { ask, why, reason, holds, on }
}

/// One of `statements` to be judged, worked where `worked` says.
pub fn judge(draw: &mut Draw, statements: &[Statement], worked: fn(Interface) -> Worked) -> Question {
    let statement = &statements[draw.below(statements.len() as u32) as usize];
    let interface = (statement.on)(draw);
    let block = interface.prefix();
    let class = Class::of(interface.address);
    let told = |id| {
        let say =
            Say::new(id).with("address", interface.address.to_string()).with("block", block.to_string());
        say.with("length", block.length())
            .with("start", block.network().to_string())
            .with("end", block.end().to_string())
            .with("interface", interface.to_string())
            .with("class", class.map_or_else(String::new, |class| class.letter.to_string()))
            .with("class-length", class.and_then(|class| class.length).unwrap_or(0))
            .with("part", (block.length() + 2).min(32))
            .with("first", Prefix::new(block.network(), (block.length() + 2).min(32)).to_string())
            .with("last", Prefix::new(block.end(), (block.length() + 2).min(32)).to_string())
            .with("next", Prefix::new(block.end().plus(1), block.length()).to_string())
            .with("parent", block.parent().unwrap_or(block).to_string())
            .with("sibling", block.sibling().unwrap_or(block).to_string())
    };
    Question::judge(
        statement.holds,
        told(statement.ask),
        told(statement.reason),
        told(statement.why),
        worked(interface),
    )
}

/// A statement of a lesson: whether it holds, the message that says it, the one against whoever takes it for the
/// opposite, and the one that says why it holds or not.
pub type Claim = (bool, [&'static str; 3]);

/// One of `claims`, each told on the same numbers.
pub fn claim(
    draw: &mut Draw,
    claims: &[Claim],
    told: impl Fn(&'static str) -> Say,
    worked: Worked,
) -> Question {
    let (holds, [ask, reason, why]) = draw.pick(claims);
    Question::judge(holds, told(ask), told(reason), told(why), worked)
}
