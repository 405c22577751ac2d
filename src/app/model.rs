//! What the application knows, and what can happen to it.

use super::gate;
use super::presenting::{Cards, Extra, Presenting};
use super::progress::Progress;
use std::rc::Rc;
use wirewalk::lesson::{Gesture, Knob, Preset, Refusal, TextFile};
use wirewalk::player::{Look, Move, Player};
use wirewalk::quiz::{Mark, Question};
use wirewalk::route::{Language, Page, Place, Route};
use wirewalk::text::Catalog;
use yew::prelude::*;

/// The model and the way to change it.
pub type Store = UseReducerHandle<Model>;

/// The way to change it alone.
pub type Dispatcher = UseReducerDispatcher<Model>;

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Its name in storage and style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of this name.
    pub fn of(id: &str) -> Self {
        [Self::Light, Self::Dark].into_iter().find(|theme| theme.id() == id).unwrap_or_default()
    }

    const fn next(self) -> Self {
        match self {
            Self::Auto => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Auto,
        }
    }
}

/// The playing speeds, in hundredths.
pub const SPEEDS: [u32; 5] = [25, 50, 100, 200, 400];

/// The page shown.
#[derive(Clone, PartialEq)]
pub enum Shown {
    /// The first page.
    Home,
    /// A lesson being walked.
    Lesson(Walking),
    /// Questions.
    Practice,
    /// An address that leads nowhere.
    Missing(String),
}

/// A player that compares by what it shows: the trace by identity, never step by step.
#[derive(Clone)]
pub struct Walking(pub Rc<Player>);

impl PartialEq for Walking {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A question and how it stands.
#[derive(Clone)]
pub struct Practice {
    /// Which question.
    pub place: Place,
    /// The lesson it is about.
    pub lesson: &'static str,
    /// The question.
    pub question: Rc<Question>,
    /// What is typed so far.
    pub typed: String,
    /// The choice made, by index.
    pub chosen: Option<usize>,
    /// How the last answer was marked.
    pub mark: Option<Mark>,
    /// Whether this question counted already: only the first answer does.
    pub counted: bool,
    /// Whether the learner asked to be shown the answer.
    pub revealed: bool,
    /// The worked steps, once asked for.
    pub worked: Option<Walking>,
}

impl Practice {
    /// Whether the right answer was found.
    pub fn solved(&self) -> bool {
        matches!(self.mark, Some(Mark::Right))
    }
}

/// Everything the screen is a picture of.
#[derive(Clone)]
pub struct Model {
    /// How many things have happened: two models differ when this does.
    pub revision: u64,
    /// The page.
    pub shown: Shown,
    /// The question in hand, on pages that ask.
    pub practice: Option<Practice>,
    /// What questions are drawn from, unless an address says otherwise.
    pub seed: u32,
    /// What was typed into the first page's box and cannot be walked, and why.
    pub refused: Option<(String, Refusal)>,
    /// What the address asked for that is not here.
    pub unknown: Vec<String>,
    /// The language spoken.
    pub language: Language,
    /// Whether the address names it: a link forces no language on others unless its own did.
    pub names_language: bool,
    /// The theme chosen.
    pub theme: Theme,
    /// Index into [`SPEEDS`].
    pub speed: usize,
    /// Whether learners are asked what comes next.
    pub predict: bool,
    /// Whether the place for the question beside a lesson has been in view.
    pub near_question: bool,
    /// What a room is shown, while the page is projected to one.
    pub present: Option<Presenting>,
    /// Whether the screen is a phone's.
    pub narrow: bool,
    /// Whether the screen is too narrow for the list of lessons beside the stage.
    pub folded: bool,
    /// Whether the list of lessons is open where it folds away.
    pub menu: bool,
    /// Whether the page is being put on paper.
    pub printing: bool,
    /// Whether the keys are being explained.
    pub help: bool,
    /// What was done so far.
    pub progress: Progress,
    /// The text that has arrived: language, file, messages.
    pub catalogs: Vec<(Language, TextFile, Rc<Catalog>)>,
    /// Whether text was asked for and did not arrive.
    pub text_failed: bool,
    /// Whether the browser refuses to store anything.
    pub storage_blocked: bool,
    /// Whether the learner's last "copy link" worked.
    pub copied: Option<bool>,
}

/// What can happen.
pub enum Action {
    /// The address says so.
    Go(Route),
    /// The first page's box cannot be walked, or is being changed.
    Refuse(Option<(String, Refusal)>),
    /// The cursor moves.
    Move(Move),
    /// A digit is pressed: it answers the question that stands, or leads to that step.
    Digit(usize),
    /// A knob is turned.
    Set(&'static Knob, String),
    /// An example is put into a knob.
    Try(&'static Knob, &'static str),
    /// A panel was touched.
    Turn(Gesture),
    /// A fault is made, as it is written in an address.
    Break(String),
    /// The fault at this index is taken back.
    Mend(usize),
    /// A what-if of the lesson's own.
    Preset(&'static Preset),
    /// No what-if: the lesson as it opens.
    Plain,
    /// Back to before the last what-if or example.
    Undo,
    /// The question of the next step is answered.
    Guess(usize),
    /// Something else is looked at.
    Look(Look),
    /// Ask what comes next, or stop asking.
    Predict,
    /// The place for the question beside a lesson comes into view.
    NearQuestion,
    /// An answer is being typed.
    Type(String),
    /// The typed answer is given.
    Answer,
    /// A choice is made.
    Choose(usize),
    /// The questions about the lesson have arrived.
    AskBeside,
    /// A part of the program has arrived.
    Arrived,
    /// On to this question.
    Ask(Place),
    /// Show the question's own numbers, step by step.
    ShowWorked,
    /// Speak the other language.
    SwitchLanguage,
    /// The next theme.
    SwitchTheme,
    /// The next speed.
    SwitchSpeed,
    /// Present, or stop presenting.
    Present,
    /// Bring something to what is presented, or take it away.
    Bring(Extra),
    /// Present two cards, or one of them.
    Cards,
    /// The next panel of a card with several.
    NextPanel,
    /// Open the list of lessons, or close it.
    Menu(bool),
    /// Explain the keys, or stop.
    Help(bool),
    /// The screen is a phone's, or is not; and whether the list of lessons folds away.
    Screen {
        /// See [`Model::narrow`].
        narrow: bool,
        /// See [`Model::folded`].
        folded: bool,
    },
    /// The page is put on paper, or no longer.
    Print(bool),
    /// Text arrived.
    Text(Language, TextFile, Rc<Catalog>),
    /// Text did not arrive, or is asked for again.
    TextFailed(bool),
    /// Another tab has stored progress: this is what both have made.
    Merge(Progress),
    /// The browser refused to store something.
    StorageBlocked,
    /// A link was copied, or could not be.
    Copied(Option<bool>),
}

impl Model {
    /// The model a visit starts with.
    pub const fn new(language: Language, theme: Theme, seed: u32, progress: Progress) -> Self {
        Self {
            revision: 0,
            shown: Shown::Home,
            practice: None,
            seed,
            refused: None,
            unknown: Vec::new(),
            language,
            names_language: false,
            theme,
            speed: 2,
            predict: true,
            near_question: false,
            present: None,
            narrow: false,
            folded: false,
            menu: false,
            printing: false,
            help: false,
            progress,
            catalogs: Vec::new(),
            text_failed: false,
            storage_blocked: false,
            copied: None,
        }
    }

    /// The files of text the page needs, the application's own first.
    pub fn needed(&self) -> Vec<TextFile> {
        let mut needed = vec![TextFile::SHELL];
        match &self.shown {
            Shown::Lesson(walking) => {
                // Of a sentence that both have, the lesson's own is said.
                needed.extend(self.worked().iter().flat_map(|worked| worked.lesson.texts()));
                needed.extend(walking.0.lesson.texts());
                // The question is further down, and is not loaded for those who do not come to it.
                if self.near_question || self.can_ask(walking.0.lesson.id) {
                    needed.extend([TextFile::QUIZ, TextFile::Questions(walking.0.lesson.id)]);
                }
            }
            Shown::Practice => {
                needed.extend([TextFile::LEARN, TextFile::QUIZ]);
                needed.extend(self.practice.iter().map(|practice| TextFile::Questions(practice.lesson)));
                needed.extend(self.worked().iter().flat_map(|worked| worked.lesson.texts()));
            }
            Shown::Home if self.refused.is_none() && !self.help => {}
            Shown::Home | Shown::Missing(_) => needed.push(TextFile::LEARN),
        }
        needed
    }

    /// Whether the page can be shown without a text that it needs: questions are further down, and a lesson's first
    /// steps speak of no field.
    pub fn can_wait(&self, name: TextFile) -> bool {
        let names_fields = |walking: &Walking| walking.0.names_fields();
        let is_early = matches!(&self.shown, Shown::Lesson(walking) if !names_fields(walking));
        name.is_of_questions() || name == TextFile::FIELDS && is_early
    }

    /// The text of a file in the language spoken, once it has arrived.
    pub fn catalog(&self, name: TextFile) -> Option<&Rc<Catalog>> {
        let spoken =
            |(language, file, _): &&(Language, TextFile, _)| *language == self.language && *file == name;
        self.catalogs.iter().find(spoken).map(|(.., catalog)| catalog)
    }

    /// Whether what questions about a lesson say is there.
    pub fn can_ask(&self, lesson: &'static str) -> bool {
        let has = |wanted| self.catalogs.iter().any(|(_, file, _)| *file == wanted);
        has(TextFile::QUIZ) && has(TextFile::Questions(lesson))
    }

    /// The player that the transport moves, on whatever page it is.
    pub fn player(&self) -> Option<&Player> {
        match &self.shown {
            Shown::Lesson(walking) => Some(&walking.0),
            Shown::Practice => self.worked(),
            Shown::Home | Shown::Missing(_) => None,
        }
    }

    fn worked(&self) -> Option<&Player> {
        self.practice.as_ref()?.worked.as_ref().map(|worked| &*worked.0)
    }

    /// The lesson that a question is wanted about: that of the page, once what asks questions is wanted there.
    pub fn wants_question(&self) -> Option<&'static str> {
        let Shown::Lesson(walking) = &self.shown else { return None };
        let lesson = walking.0.lesson.id;
        (self.near_question || self.can_ask(lesson)).then_some(lesson)
    }

    /// Asks a question beside the lesson, when it can.
    fn ask_beside(&mut self) {
        if let Some(learning) = gate::learning() {
            (learning.ask_beside)(self);
        }
    }

    /// The cards that a room sees first.
    fn cards(&self) -> Cards {
        gate::learning().map_or(Cards::Two, |learning| (learning.cards)(self))
    }

    /// Goes where an address leads.
    pub fn go(&mut self, route: Route) {
        self.language = route.language.unwrap_or(self.language);
        self.names_language = route.language.is_some();
        self.unknown = route.unknown;
        // What lay over the page belonged to the one before.
        (self.help, self.menu) = (false, false);
        match route.page {
            Page::Home => self.shown = Shown::Home,
            page => {
                if let Some(learning) = gate::learning() {
                    (learning.open)(self, page);
                }
            }
        }
        let cards = self.cards();
        self.present.iter_mut().for_each(|present| present.cards = cards);
    }
}

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut model = (*self).clone();
        model.revision += 1;
        match action {
            Action::Go(route) => model.go(route),
            Action::SwitchLanguage => model.language = model.language.other(),
            Action::SwitchTheme => model.theme = model.theme.next(),
            Action::SwitchSpeed => model.speed = (model.speed + 1) % SPEEDS.len(),
            Action::NearQuestion => model.near_question = true,
            Action::Present => {
                model.present =
                    if model.present.is_some() { None } else { Some(Presenting::of(model.cards())) };
            }
            Action::Bring(extra) => model.present.iter_mut().for_each(|present| present.toggle(extra)),
            Action::Cards => {
                model.present.iter_mut().for_each(|present| present.cards = present.cards.next());
            }
            Action::Help(shown) => (model.help, model.menu) = (shown, false),
            Action::Print(printing) => model.printing = printing,
            Action::Menu(shown) => model.menu = shown,
            Action::Refuse(refused) => model.refused = refused,
            Action::Screen { narrow, folded } => (model.narrow, model.folded) = (narrow, folded),
            Action::Text(language, name, catalog) => {
                model.text_failed = false;
                model.catalogs.push((language, name, catalog));
                if name.is_of_questions() {
                    model.ask_beside();
                }
            }
            Action::TextFailed(failed) => model.text_failed = failed,
            Action::Merge(progress) => model.progress = progress,
            Action::StorageBlocked => model.storage_blocked = true,
            Action::Copied(copied) => model.copied = copied,
            Action::Arrived => {}
            Action::AskBeside => model.ask_beside(),
            action => {
                if let Some(learning) = gate::learning() {
                    (learning.act)(&mut model, action);
                }
            }
        }
        Rc::new(model)
    }
}
