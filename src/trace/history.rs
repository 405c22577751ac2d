//! What a node held, each time that changed: now and then as a whole, in between by what is different.

use super::{Edit, View};
use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;

/// After how many changes a whole view is kept, once somebody looks: what lies between two of them is read again.
const KEPT: usize = 64;

/// The states of one node, ascending by the event that brought each one.
#[derive(Clone)]
pub struct History {
    /// What there was before anything happened.
    first: Rc<View>,
    /// What each event changed; an event may change several things.
    changes: Vec<(usize, Changed)>,
    /// The views after every [`KEPT`]th change, made when someone looks for the first time.
    kept: OnceCell<Vec<Rc<View>>>,
}

/// How a state differs from the one before.
#[derive(Clone, Debug)]
pub enum Changed {
    /// In any way: this is all of it.
    Whole(Rc<View>),
    /// In this only.
    Part(Edit),
}

impl History {
    /// Nothing has happened yet.
    pub const fn new(first: Rc<View>) -> Self {
        Self { first, changes: Vec::new(), kept: OnceCell::new() }
    }

    /// Adds what an event changed, which is none before the last one.
    pub fn push(&mut self, event: usize, changed: Changed) {
        // The whole stands for everything the same event changed before.
        while matches!(changed, Changed::Whole(_)) && self.changes.last().is_some_and(|(at, _)| *at == event)
        {
            self.changes.pop();
        }
        self.changes.push((event, changed));
    }

    /// What there was before anything happened.
    pub const fn first(&self) -> &Rc<View> {
        &self.first
    }

    /// What there was in the end.
    pub fn last(&self) -> Rc<View> {
        self.nth(self.changes.len())
    }

    /// What there was at a moment.
    pub fn at(&self, event: usize) -> Rc<View> {
        self.nth(self.count(event))
    }

    /// How many changes there were up to a moment: as long as that is the same, so is the state.
    pub fn count(&self, event: usize) -> usize {
        self.changes.partition_point(|(at, _)| *at <= event)
    }

    /// What an event left behind, when that is another state than before it.
    pub fn by(&self, event: usize) -> Option<Rc<View>> {
        let before = self.changes.partition_point(|(at, _)| *at < event);
        let after = self.count(event);
        if before == after {
            return None;
        }
        let (before, after) = (self.nth(before), self.nth(after));
        (before != after).then_some(after)
    }

    /// Every state after the first that differs from the one before it, with its event.
    pub fn iter(&self) -> impl Iterator<Item = (usize, Rc<View>)> {
        let mut now = self.first.clone();
        self.changes.chunk_by(|(a, _), (b, _)| a == b).filter_map(move |changes| {
            let (event, _) = changes.first()?;
            let before = now.clone();
            now = after(&before, changes);
            (now != before).then(|| (*event, now.clone()))
        })
    }

    /// The state after so many changes.
    fn nth(&self, count: usize) -> Rc<View> {
        let kept = self.kept.get_or_init(|| {
            let mut now = self.first.clone();
            let whole = self.changes.chunks_exact(KEPT).map(|changes| {
                now = after(&now, changes);
                now.clone()
            });
            whole.collect()
        });
        let whole = (count / KEPT).checked_sub(1).and_then(|last| kept.get(last));
        let changes = self.changes.get(count / KEPT * KEPT..count).unwrap_or_default();
        after(whole.unwrap_or(&self.first), changes)
    }
}

/// A view after some changes.
fn after(view: &Rc<View>, changes: &[(usize, Changed)]) -> Rc<View> {
    let mut now = view.clone();
    for (_, changed) in changes {
        match changed {
            Changed::Whole(view) => now = view.clone(),
            Changed::Part(edit) => edit.apply(Rc::make_mut(&mut now)),
        }
    }
    now
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entry(&(0, &self.first)).entries(self.iter()).finish()
    }
}

impl PartialEq for History {
    fn eq(&self, other: &Self) -> bool {
        self.first == other.first && self.iter().eq(other.iter())
    }
}

impl Eq for History {}
