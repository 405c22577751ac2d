//! Things told apart by what they do: one is described, and four are offered.

use super::draw::Draw;
use super::{Question, Worked};
use crate::text::Say;

/// Things of one sort, and the messages about them. The name and the job have a case for each of the things.
pub struct Lineup {
    /// Their keys, and where it is written what they do; the easy levels know the first of them.
    pub things: &'static [(&'static str, &'static str)],
    /// How many of them each level knows.
    pub known: [u32; 3],
    /// What a thing is called.
    pub name: &'static str,
    /// What it does.
    pub job: &'static str,
    /// Asks which one does the job.
    pub ask: &'static str,
    /// Says that this one does it.
    pub why: &'static str,
    /// Says what another one does instead.
    pub reason: &'static str,
}

impl Lineup {
    /// Asks which of four does what one of them does; `worked` is where the right one is seen.
    pub fn which(&self, draw: &mut Draw, worked: fn(&str) -> Worked) -> Question {
        let known = draw.by_level(self.known) as usize;
        let mut things: Vec<_> = self.things.iter().copied().take(known).collect();
        draw.shuffle(&mut things);
        things.truncate(4);
        let (right, source) = draw.pick(&things);
        let named = |thing: &str| Say::new(self.name).with("thing", thing);
        let told = |id, thing: &str| {
            Say::new(id).with("name", named(thing)).with("job", Say::new(self.job).with("thing", thing))
        };
        let option = |(thing, _): &(&str, &str)| {
            (named(thing).into(), (*thing != right).then(|| told(self.reason, thing)))
        };
        Question::choose(
            told(self.ask, right),
            things.iter().map(option).collect(),
            told(self.why, right).with("source", source),
            worked(right),
        )
    }
}
