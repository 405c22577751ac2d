//! What a step's sentence speaks of: a frame, a field of it, a row of what its node holds. A decision says it where it
//! is made; which frame that is, and what the node altered in it, is found in the run.

use super::opened::{Opened, Protocol};
use super::{Layer, Trace, What, World};
use crate::order::sort_by_key;
use crate::text::Say;
use std::collections::BTreeMap;

/// What a decision's sentence speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Focus {
    /// Which frame.
    pub which: Which,
    /// Whose header, and the name of the field there.
    pub field: Option<(Protocol, &'static str)>,
    /// The name of a table in the node's view, and the first cell of the row.
    pub row: Option<(&'static str, String)>,
}

/// Which frame a sentence speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// The frame that the decision sends; when it sends none, the one that made the node decide.
    #[default]
    Sent,
    /// The frame that made the node decide.
    Arrived,
    /// The frame in which the packet that arrived goes on: what differs between the two was altered here.
    Passed,
}

impl Focus {
    /// A field of the frame that is sent.
    pub fn sent(protocol: Protocol, field: &'static str) -> Self {
        Self { field: Some((protocol, field)), ..Self::default() }
    }

    /// A field of the frame that arrived, or was lost.
    pub fn arrived(protocol: Protocol, field: &'static str) -> Self {
        Self { which: Which::Arrived, ..Self::sent(protocol, field) }
    }

    /// A field of the packet that is passed on.
    pub fn passed(protocol: Protocol, field: &'static str) -> Self {
        Self { which: Which::Passed, ..Self::sent(protocol, field) }
    }

    /// The same, and the row of a table that begins with this cell.
    #[must_use]
    pub fn row(self, table: &'static str, first: impl ToString) -> Self {
        Self { row: Some((table, first.to_string())), ..self }
    }
}

/// A sentence and what it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The sentence.
    pub say: Say,
    /// What it speaks of.
    pub focus: Focus,
}

impl From<Say> for Told {
    fn from(say: Say) -> Self {
        Self { say, focus: Focus::default() }
    }
}

impl Say {
    /// The sentence, and what it speaks of.
    pub const fn about(self, focus: Focus) -> Told {
        Told { say: self, focus }
    }
}

/// What a picture marks at a step, and what is there to be marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The node that decided, by index.
    pub node: usize,
    /// The frame, by index.
    pub frame: Option<usize>,
    /// Whose header, and which field of it.
    pub field: Option<(Protocol, &'static str)>,
    /// The table and the first cell of the row.
    pub row: Option<(&'static str, String)>,
    /// What the node altered in the packet it passes on.
    pub altered: Vec<Altered>,
}

/// A field that a node changed in a packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Altered {
    /// The field's name in messages: `ipv4-time-to-live`.
    pub field: String,
    /// Its value in the frame that arrived.
    pub before: String,
    /// Its value in the frame that leaves.
    pub after: String,
}

/// What became of a frame in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// The node took it in; the decision of the step follows from that.
    Arrived(usize),
    /// The node sent it.
    Sent(usize),
    /// It was lost.
    Lost(usize),
}

impl World {
    /// The event at which the frame arrived, or was lost, that made the node decide.
    fn arrival_of(&self, decided: usize) -> Option<usize> {
        let mut at = self.events.get(decided)?.cause?;
        loop {
            let event = self.events.get(at)?;
            match event.what {
                What::Received(_) | What::Lost(_) => return Some(at),
                // What a timer makes a node do does not follow from what had arrived when the timer was set.
                What::TimerFired(_) => return None,
                _ => at = event.cause?,
            }
        }
    }

    /// The frame that arrived, or was lost, and made the node decide.
    fn arrived(&self, decided: usize) -> Option<usize> {
        match self.events.get(self.arrival_of(decided)?)?.what {
            What::Received(frame) | What::Lost(frame) => Some(frame),
            _ => None,
        }
    }

    /// The frames sent up to an event that follow from a decision.
    fn sent_by(&self, decided: usize, until: usize) -> impl Iterator<Item = usize> {
        let follows = move |mut at: usize| {
            while at > decided {
                match self.events.get(at).and_then(|event| event.cause) {
                    Some(cause) => at = cause,
                    None => return false,
                }
            }
            at == decided
        };
        (decided + 1..=until).filter_map(move |at| match self.events.get(at)?.what {
            What::Sent(frame) if follows(at) => Some(frame),
            _ => None,
        })
    }

    /// The frame in which the packet of a frame that arrived leaves the node that decided.
    fn passed_on(&self, decided: usize, arrived: usize) -> Option<usize> {
        let node = self.events.get(decided)?.node;
        let came = self.opened(arrived)?;
        // RFC 791 §3.2: identification, protocol and addresses tell packets apart, and the offset their pieces. One of
        // the addresses may have been translated.
        let number = |opened: &Opened, name| {
            let (_, field) = opened.place(Protocol::Ipv4, name)?;
            opened.number(field)
        };
        let same = |left: &Opened, name| number(left, name) == number(&came, name);
        let goes_on = |left: &Opened| match came.place(Protocol::Ipv4, "Identification") {
            None => left.bytes == came.bytes,
            Some(_) => {
                let tells = ["Identification", "Protocol", "Fragment Offset"];
                let ends = ["Source Address", "Destination Address"];
                tells.iter().all(|name| same(left, name)) && ends.iter().any(|name| same(left, name))
            }
        };
        self.events.iter().skip(decided).find_map(|event| match event.what {
            What::Sent(frame) if event.node == node => {
                self.opened(frame).is_some_and(|left| goes_on(&left)).then_some(frame)
            }
            _ => None,
        })
    }

    fn opened(&self, frame: usize) -> Option<Opened> {
        Some(Opened::new(self.frames.get(frame)?.bytes.clone()))
    }

    /// Whether a frame has been sent by an event.
    fn is_sent(&self, frame: usize, until: usize) -> bool {
        self.events.get(..=until).is_some_and(|events| events.iter().any(|it| it.what == What::Sent(frame)))
    }

    /// What the sentence of a decision speaks of, as far as it is there at an event.
    fn spot(&self, decided: usize, focus: Focus, until: usize) -> Spot {
        let node = self.events.get(decided).map_or(0, |event| event.node);
        let arrived = self.arrived(decided);
        let sent: Vec<_> = self.sent_by(decided, until).collect();
        let next = arrived.filter(|_| focus.which == Which::Passed);
        let next = next.and_then(|arrived| Some((arrived, self.passed_on(decided, arrived)?)));
        let passed = next.map(|(_, next)| next).filter(|next| self.is_sent(*next, until));
        let (meant, else_shown): (Vec<_>, Option<usize>) = match focus.which {
            Which::Sent => (sent, arrived),
            Which::Arrived => (arrived.into_iter().collect(), sent.first().copied()),
            Which::Passed => (passed.into_iter().chain(arrived).collect(), None),
        };
        let holds = |frame: usize| {
            let (protocol, name) = focus.field?;
            self.opened(frame)?.place(protocol, name)
        };
        let found = meant.iter().copied().find(|frame| holds(*frame).is_some());
        let altered = next.map_or_else(Vec::new, |frames| {
            // Whom the frame goes to on its next link is decided when it is sent.
            let lowest = if passed.is_some() { Layer::Link } else { Layer::Internet };
            self.altered(frames, lowest, focus.field)
        });
        Spot {
            node,
            frame: found.or(meant.first().copied()).or(else_shown),
            field: focus.field.filter(|_| found.is_some()),
            row: focus.row,
            altered,
        }
    }

    /// The fields of the headers from `lowest` on that differ between two frames, found by their place among the
    /// headers, not by where their bits are; the one that is spoken of comes first.
    fn altered(
        &self,
        (before, after): (usize, usize),
        lowest: Layer,
        spoken: Option<(Protocol, &'static str)>,
    ) -> Vec<Altered> {
        let (Some(before), Some(after)) = (self.opened(before), self.opened(after)) else {
            return Vec::new();
        };
        let old = before.named();
        let changed = after.named().into_iter().filter_map(|(name, field)| {
            let was = *old.get(&name)?;
            let is_shown = after.colour(after.layer_of(field)) >= Some(lowest);
            (is_shown && before.number(was) != after.number(field)).then_some((name, was, field))
        });
        let mut changed: Vec<_> = changed.collect();
        sort_by_key(&mut changed, |((_, protocol, _, name), _, field)| {
            (Some((*protocol, *name)) != spoken, *field)
        });
        let altered = changed.into_iter().map(|(_, was, field)| Altered {
            field: after.key(field),
            before: before.text(was),
            after: after.text(field),
        });
        altered.collect()
    }
}

/// A field's identity: its header's place among the headers, its name, and how many of that name come before it there.
type Identity = (usize, Protocol, usize, &'static str);

impl Opened {
    /// A header's field by name: the layer and the field, of the frame itself and not of a packet that it quotes.
    pub fn place(&self, protocol: Protocol, name: &str) -> Option<(usize, usize)> {
        let own = |layer: &crate::wire::LayerSpan| layer.protocol == protocol && !layer.quoted;
        let layer = self.layers().iter().position(own)?;
        Some((layer, self.find(layer, name)?))
    }

    /// The fields of all headers, by identity.
    fn named(&self) -> BTreeMap<Identity, usize> {
        let mut named = BTreeMap::new();
        let headers = self.layers().iter().enumerate().filter(|(_, layer)| {
            !layer.quoted && !matches!(layer.protocol, Protocol::Data | Protocol::Padding)
        });
        for (at, layer) in headers {
            for field in self.leaves(at) {
                let name = self.field(field).name;
                let nth = (0..).find(|nth| !named.contains_key(&(at, layer.protocol, *nth, name)));
                named.insert((at, layer.protocol, nth.unwrap_or_default(), name), field);
            }
        }
        named
    }
}

impl Trace {
    /// What the sentence of the step at `cursor` speaks of, when a decision says it.
    pub fn spot(&self, cursor: usize) -> Option<Spot> {
        let (world, decided) = (self.world.as_deref()?, self.decided(cursor)?);
        let step = self.steps.get(cursor)?;
        let What::Decided(note) = &world.events.get(decided)?.what else { return None };
        let note = note.get();
        // A step that tells of several decisions speaks of none of them.
        (note.say == step.say).then(|| world.spot(decided, note.focus, step.event.unwrap_or(decided)))
    }

    /// What became of frames in the step at `cursor`. An arrival is told once, with the decision that follows from it.
    pub fn happened(&self, cursor: usize) -> Vec<Happened> {
        let Some((world, until)) = self.world.as_deref().zip(self.steps.get(cursor).and_then(|it| it.event))
        else {
            return Vec::new();
        };
        let arrival = |cursor: usize| world.arrival_of(self.decided(cursor)?);
        let since = |cursor: usize| self.decided(cursor).unwrap_or(0);
        // The decision before may follow from the same arrival.
        let own = arrival(cursor).filter(|at| cursor > 0 && *at >= since(cursor - 1));
        let next = arrival(cursor + 1);
        let from = match cursor {
            0 => 0,
            _ => self.decided(cursor).unwrap_or(until + 1),
        };
        let in_step = (from..=until).filter(|at| Some(*at) != next);
        let events = own.into_iter().chain(in_step).filter_map(|at| world.events.get(at));
        let frames = events.filter_map(|event| match event.what {
            What::Received(frame) => Some(Happened::Arrived(frame)),
            What::Sent(frame) => Some(Happened::Sent(frame)),
            What::Lost(frame) => Some(Happened::Lost(frame)),
            _ => None,
        });
        frames.collect()
    }
}
