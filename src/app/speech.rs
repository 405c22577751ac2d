//! The language spoken: sentences as plain text and as HTML.

use super::model::Store;
use std::rc::Rc;
use wirewalk::lesson::TextFile;
use wirewalk::text::{Arg, Catalog, Numbers, Piece, Say, Speaker, Style};
use yew::prelude::*;

/// What every component is given: the model, and the language to speak of it in.
#[derive(Clone)]
pub struct Ui {
    /// The model, always as it is now, and the way to change it.
    pub store: Store,
    /// The language spoken.
    pub speech: Speech,
    /// Which model this was made of.
    revision: u64,
}

impl Ui {
    /// The model as it is at this rendering.
    pub fn of(store: &Store) -> Self {
        Self { store: store.clone(), speech: Speech::of(store), revision: store.revision }
    }
}

impl PartialEq for Ui {
    // Two handles of one store always show the same, latest model: only the revision tells them apart.
    fn eq(&self, other: &Self) -> bool {
        self.revision == other.revision
    }
}

/// The model and the language, in any component.
#[hook]
#[expect(clippy::expect_used, reason = "the root gives it to every component there is")]
pub fn use_ui() -> Ui {
    use_context().expect("a component outside the application")
}

/// The language, in a component that needs no more of the model: it is drawn again only when that changes, or what it
/// is given.
#[hook]
#[expect(clippy::expect_used, reason = "the root gives it to every component there is")]
pub fn use_speech() -> Speech {
    use_context().expect("a component outside the application")
}

/// The catalogs in force, the page's before the application's, and how sequence numbers are written.
#[derive(Clone)]
pub struct Speech {
    catalogs: Vec<Rc<Catalog>>,
    numbers: Numbers,
}

impl PartialEq for Speech {
    // A catalog never changes once it is there.
    fn eq(&self, other: &Self) -> bool {
        let (ours, theirs) = (&self.catalogs, &other.catalogs);
        let same = ours.iter().zip(theirs).all(|(ours, theirs)| Rc::ptr_eq(ours, theirs));
        ours.len() == theirs.len() && same && self.numbers == other.numbers
    }
}

impl Speech {
    /// What the page needs and has.
    pub fn of(store: &Store) -> Self {
        let texts = store.needed().into_iter().rev().filter_map(|name| Self::text_of(store, name).cloned());
        let numbers = store.player().map_or(Numbers::default(), |player| player.numbers());
        Self { catalogs: texts.collect(), numbers }
    }

    /// The text of a file; until it has come in the language spoken, in the other, which is better than none.
    fn text_of(store: &Store, name: TextFile) -> Option<&Rc<Catalog>> {
        let other = || store.catalogs.iter().find(|(_, file, _)| *file == name).map(|(.., catalog)| catalog);
        store.catalog(name).or_else(other)
    }

    /// Whether all of the page's text has arrived, that of questions apart.
    pub fn ready(store: &Store) -> bool {
        store.needed().into_iter().all(|name| store.can_wait(name) || Self::text_of(store, name).is_some())
    }

    /// The message, without values, as plain text.
    pub fn text(&self, id: &'static str) -> AttrValue {
        self.plain(&Say::new(id))
    }

    /// A message whose name is put together, such as `lesson-cidr`.
    pub fn named(&self, family: &str, name: &str) -> AttrValue {
        self.speak(|speaker| speaker.named(&format!("{family}-{name}"))).into()
    }

    /// A message whose name is put together, set.
    pub fn named_html(&self, family: &str, name: &str) -> Html {
        self.set(self.speak(|speaker| speaker.named_pieces(&format!("{family}-{name}"))))
    }

    /// Whether there is such a message.
    pub fn knows(&self, family: &str, name: &str) -> bool {
        self.speak(|speaker| speaker.parts(&format!("{family}-{name}")).is_some())
    }

    /// The sentence as plain text.
    pub fn plain(&self, say: &Say) -> AttrValue {
        self.speak(|speaker| speaker.plain(say)).into()
    }

    /// A value as plain text.
    pub fn arg(&self, arg: &Arg) -> AttrValue {
        self.speak(|speaker| speaker.spell(arg)).into()
    }

    /// The sentence, set: what is on the wire in the wire's type, terms that explain themselves.
    pub fn html(&self, say: &Say) -> Html {
        self.set(self.speak(|speaker| speaker.pieces(say)))
    }

    /// A value, set.
    pub fn arg_html(&self, arg: &Arg) -> Html {
        match arg {
            Arg::Say(say) => self.html(say),
            _ => html! { <code>{ self.arg(arg) }</code> },
        }
    }

    fn set(&self, pieces: Vec<Piece>) -> Html {
        pieces.into_iter().map(|piece| self.piece(piece)).collect()
    }

    fn speak<T>(&self, speak: impl FnOnce(Speaker) -> T) -> T {
        let catalogs: Vec<&Catalog> = self.catalogs.iter().map(|catalog| &**catalog).collect();
        speak(Speaker::new(&catalogs).counting(self.numbers))
    }

    fn piece(&self, Piece { style, strong, text }: Piece) -> Html {
        let set = match style {
            Style::Plain | Style::Strong => html! { {text} },
            Style::Emphasis => html! { <em>{text}</em> },
            Style::Code => html! { <code>{text}</code> },
            Style::Link(address) => html! { <a href={address}>{text}</a> },
            // A button, so that a tap and the keyboard explain the term as well as a pointer does.
            Style::Term(name) => html! {
                <button type="button" class="term">
                    {text}<span role="tooltip">{ self.named("term", &name) }</span>
                </button>
            },
        };
        if strong {
            html! { <strong>{ set }</strong> }
        } else {
            set
        }
    }
}
