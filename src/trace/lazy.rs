//! What is put together only when it is read: a run writes down thousands of reasons, and few of them are looked at.

use super::{Note, Rfc, Told, View};
use crate::text::Say;
use std::fmt;
use std::rc::Rc;

/// Something that is made, the same each time, when someone asks for it.
#[derive(Clone)]
pub struct Lazy<T>(Rc<dyn Fn() -> T>);

impl<T> Lazy<T> {
    /// What `make` gives.
    pub fn new(make: impl Fn() -> T + 'static) -> Self {
        Self(Rc::new(make))
    }

    /// Makes it.
    pub fn get(&self) -> T {
        (self.0)()
    }
}

impl<T: fmt::Debug> fmt::Debug for Lazy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl<T: PartialEq> PartialEq for Lazy<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T: Eq> Eq for Lazy<T> {}

/// Who can say a sentence: the sentence itself, or a closure that fills it in. Where something is said for every packet
/// it is a closure, which holds numbers and addresses and spells none of them.
pub trait Telling: 'static {
    /// Says it, and what it speaks of.
    fn tell(&self) -> Told;
}

impl Telling for Say {
    fn tell(&self) -> Told {
        self.clone().into()
    }
}

impl Telling for Told {
    fn tell(&self) -> Told {
        self.clone()
    }
}

impl<T: Into<Told>, F: Fn() -> T + 'static> Telling for F {
    fn tell(&self) -> Told {
        self().into()
    }
}

impl Lazy<Say> {
    /// The same, with the name of the program's node.
    #[must_use]
    pub fn of_node(self, name: Rc<str>) -> Self {
        Self::new(move || self.get().with("node", &*name))
    }

    /// What is told to or asked by a program.
    pub fn saying(say: impl Telling) -> Self {
        Self::new(move || say.tell().say)
    }
}

impl Lazy<Note> {
    /// The same, with the name of the node that decided, which the node itself does not know.
    #[must_use]
    pub fn of_node(self, name: Rc<str>) -> Self {
        Self::new(move || {
            let note = self.get();
            Note { say: note.say.with("node", &*name), ..note }
        })
    }

    /// A decision of this layer, and the rules it followed.
    pub fn note<const N: usize>(layer: super::Layer, say: impl Telling, sources: &[Rfc; N]) -> Self {
        let sources = *sources;
        Self::new(move || {
            let Told { say, focus } = say.tell();
            Note { layer, say, sources: sources.to_vec(), focus }
        })
    }
}

/// One change of a view, made when someone looks at it.
#[derive(Clone)]
pub struct Edit(Rc<dyn Fn(&mut View)>);

impl Edit {
    /// What `change` does.
    pub fn new(change: impl Fn(&mut View) + 'static) -> Self {
        Self(Rc::new(change))
    }

    /// Does it.
    pub fn apply(&self, view: &mut View) {
        (self.0)(view);
    }
}

impl fmt::Debug for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Edit")
    }
}
