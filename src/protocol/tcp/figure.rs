//! The figure of TCP's states (RFC 9293 §3.3.2, Figure 5): where each state stands, and what of it a connection meets.

use super::state::{Action, State, TRANSITIONS, Transition};
use crate::trace::Trace;
use crate::trace::layout::diagram::{Diagram, Edge};
use std::collections::BTreeSet;

/// The states with their columns and rows. As in RFC 9293 Figure 5, CLOSED is there twice: where all begins, and where
/// all ends.
pub const FIGURE: [(State, (i32, i32)); 12] = [
    (State::Closed, (1, 0)),
    (State::Listen, (1, 1)),
    (State::SynSent, (2, 2)),
    (State::SynReceived, (0, 2)),
    (State::Established, (1, 3)),
    (State::FinWait1, (0, 4)),
    (State::FinWait2, (0, 5)),
    (State::CloseWait, (2, 4)),
    (State::Closing, (1, 5)),
    (State::LastAck, (2, 5)),
    (State::TimeWait, (1, 6)),
    (State::Closed, (2, 6)),
];

/// The row below which a connection that ends in CLOSED was open before.
const OPENED: i32 = 3;
/// The row where all ends.
const LAST: i32 = 6;

/// The places of the figure that a transition leads from and to.
pub fn ends(transition: &Transition) -> (usize, usize) {
    let from = FIGURE.iter().position(|(state, _)| *state == transition.from).unwrap_or(0);
    let was_open = FIGURE[from].1.1 >= OPENED;
    let to = FIGURE.iter().rposition(|(state, at)| *state == transition.to && (was_open || at.1 < LAST));
    (from, to.unwrap_or(0))
}

/// The place where a connection is that went this way, as indexes into [`TRANSITIONS`], and is in the state of this name.
pub fn place(path: &[usize], state: &str) -> usize {
    let last = path.last().and_then(|last| TRANSITIONS.get(*last)).map(|last| ends(last).1);
    let named = || FIGURE.iter().position(|(known, _)| known.name() == state);
    last.filter(|place| FIGURE[*place].0.name() == state).or_else(named).unwrap_or(0)
}

/// The states and the ways between them that are drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meets {
    /// The places of the figure, in its order.
    pub places: Vec<usize>,
    /// The ways, as indexes into [`TRANSITIONS`].
    pub transitions: Vec<usize>,
    /// Those that the run takes.
    taken: BTreeSet<usize>,
}

impl Meets {
    /// The whole figure.
    pub fn all() -> Self {
        Self::between((0..FIGURE.len()).collect(), BTreeSet::new())
    }

    /// What both ends of the connection of this name meet in the steps that are told; of a connection that stands when
    /// it is first seen, not what led there.
    pub fn of(trace: &Trace, name: Option<&str>) -> Self {
        let (mut places, mut taken) = (BTreeSet::new(), BTreeSet::new());
        let mut seen: Vec<(usize, usize)> = Vec::new();
        let Some(world) = &trace.world else { return Self::all() };
        for event in trace.steps.iter().filter_map(|step| step.event) {
            let named = |name: &str| world.conversations(event).into_iter().find(|it| it.name == name);
            for end in name.and_then(named).into_iter().flat_map(|conversation| conversation.ends) {
                let path = &end.connection.path;
                places.insert(place(path, end.connection.state));
                let since = match seen.iter_mut().find(|(node, _)| *node == end.node) {
                    Some((_, length)) => std::mem::replace(length, path.len()),
                    None => {
                        seen.push((end.node, path.len()));
                        let stood = State::ALL
                            .iter()
                            .any(|it| it.name() == end.connection.state && it.is_synchronized());
                        if stood { path.len() } else { 0 }
                    }
                };
                for index in path.iter().skip(since) {
                    let (from, to) = TRANSITIONS.get(*index).map(ends).unwrap_or_default();
                    places.extend([from, to]);
                    taken.insert(*index);
                }
            }
        }
        if places.is_empty() { Self::all() } else { Self::between(places, taken) }
    }

    /// The ways of the figure between places, and those that are taken.
    fn between(places: BTreeSet<usize>, taken: BTreeSet<usize>) -> Self {
        let is_drawn = |index: &usize| {
            let (from, to) = ends(&TRANSITIONS[*index]);
            let joins = places.contains(&from) && places.contains(&to);
            joins && (TRANSITIONS[*index].drawn || taken.contains(index))
        };
        let transitions = (0..TRANSITIONS.len()).filter(is_drawn).collect();
        Self { places: places.into_iter().collect(), transitions, taken }
    }

    /// Whether the way at this index leads on from a place.
    pub fn leaves(&self, edge: usize, place: usize) -> bool {
        self.transitions.get(edge).is_some_and(|index| ends(&TRANSITIONS[*index]).0 == place)
    }

    /// All of it, laid out in a room of a size.
    pub fn diagram(&self, size: (i32, i32)) -> Diagram {
        let nth = |place: usize| self.places.iter().position(|known| *known == place).unwrap_or(0);
        let grid: Vec<_> = self.places.iter().map(|place| FIGURE[*place].1).collect();
        let edges = self.transitions.iter().map(|index| {
            let transition = &TRANSITIONS[*index];
            let (from, to) = ends(transition);
            let action = (transition.action != Action::Nothing).then(|| transition.action.name());
            Edge { from: nth(from), to: nth(to), event: transition.on.name(), action }
        });
        let taken = (0..self.transitions.len()).filter(|edge| self.taken.contains(&self.transitions[*edge]));
        Diagram::new(&grid, &edges.collect::<Vec<_>>(), &taken.collect::<Vec<_>>(), size)
    }
}
