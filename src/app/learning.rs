//! What a learner does in a lesson or with a question, and the pages that show it.

use super::effects;
use super::gate;
use super::model::{Action, Model, Shown, Walking};
use super::page::{Lesson, missing};
use super::presenting::Cards;
use super::speech::Ui;
use super::widget::{Help, crumb, lessons, menu, refused, switches};
use std::rc::Rc;
use wirewalk::lesson::{Panel, Part, Refusal, find, lesson_for};
use wirewalk::player::{Asking, Look, Move, Player};
use wirewalk::route::{Page, Place, Route, lesson_address, practice_address};
use yew::prelude::*;

/// What the part of the program that all lessons share has to offer.
pub struct Learning {
    /// The parts that it takes to read an address.
    pub parts: fn(&str) -> Vec<Part>,
    /// What an address says, and the parts that the page needs besides.
    pub read: fn(&str, u32) -> (Route, Vec<Part>),
    /// Opens any page but the first.
    pub open: fn(&mut Model, Page),
    /// Does what is done in a lesson or with a question.
    pub act: fn(&mut Model, Action),
    /// Asks a question beside the lesson, once what asks questions is there.
    pub ask_beside: fn(&mut Model),
    /// The address of what is shown, other than the first page.
    pub address: fn(&Model) -> Option<String>,
    /// The cards that a room sees first.
    pub cards: fn(&Model) -> Cards,
    /// The address of the lesson that walks what was typed on the first page; nothing until the lesson has come.
    pub walk: fn(&str) -> Option<Result<String, Refusal>>,
    /// What was typed on the first page and cannot be walked, and why.
    pub refused: fn(&Ui) -> Html,
    /// Any page but the first.
    pub page: fn(&Ui) -> Html,
    /// What opens the list of lessons where it folds away.
    pub menu: fn(&Ui) -> Html,
    /// Where one is.
    pub crumb: fn(&Ui) -> Html,
    /// The switches for what can be shared and shown to a room.
    pub switches: fn(&Ui) -> Html,
    /// The list of lessons.
    pub lessons: fn(&Ui) -> Html,
    /// What a key does wherever it is pressed.
    pub press: fn(&KeyboardEvent) -> Option<Action>,
    /// The keys, explained.
    pub help: fn(Callback<()>) -> Html,
}

/// It all.
pub static LEARNING: Learning = Learning {
    parts: Route::parts,
    read,
    open,
    act,
    ask_beside,
    address,
    cards,
    walk,
    refused,
    page,
    menu,
    crumb,
    switches,
    lessons,
    press: effects::press,
    help: |close| html! { <Help {close} /> },
};

/// A practice that has not begun is given a number to draw its questions from.
fn read(address: &str, random: u32) -> (Route, Vec<Part>) {
    let mut route = Route::parse(address);
    let parts = match (&mut route.page, gate::quiz()) {
        (Page::Practice(place), Some(quiz)) => {
            if place.seed == 0 {
                (quiz.draw)(place, random);
            }
            vec![(quiz.part)(place)]
        }
        (Page::Lesson(.., look), _) => look.panel.into_iter().map(Part::Panel).collect(),
        _ => Vec::new(),
    };
    (route, parts)
}

fn page(ui: &Ui) -> Html {
    match &ui.store.shown {
        Shown::Lesson(player) => html! { <Lesson player={player.clone()} /> },
        Shown::Practice => gate::quiz().map_or_else(Html::default, |quiz| (quiz.page)()),
        Shown::Missing(address) => missing(&ui.speech, address),
        Shown::Home => Html::default(),
    }
}

fn walk(text: &str) -> Option<Result<String, Refusal>> {
    let found = lesson_for(text)?;
    Some(found.map(|(lesson, knobs)| lesson_address(lesson, &knobs, 0, &Look::default(), None)))
}

fn address(model: &Model) -> Option<String> {
    let language = model.names_language.then_some(model.language);
    match &model.shown {
        Shown::Lesson(walking) => {
            let player = &walking.0;
            Some(lesson_address(player.lesson, &player.good, player.cursor, &player.look, language))
        }
        Shown::Practice => Some(practice_address(model.practice.as_ref()?.place, language)),
        Shown::Home | Shown::Missing(_) => None,
    }
}

/// On a small screen two have room beside each other only when neither is wide.
fn cards(model: &Model) -> Cards {
    let is_wide = |player: &Player| {
        let many = player.trace.world.as_ref().is_some_and(|world| world.nodes.len() > 3);
        let second = player.cards().get(1).and_then(|card| player.front(card));
        many || second.is_some_and(|panel| !matches!(panel, Panel::States | Panel::Map))
    };
    let is_stacked = |player: &Player| player.trace.world.is_none();
    let is_large = model.player().is_some_and(|player| is_stacked(player) || is_wide(player));
    if model.folded && is_large { Cards::First } else { Cards::Two }
}

fn open(model: &mut Model, page: Page) {
    model.shown = match page {
        Page::Home => Shown::Home,
        Page::Missing(address) => Shown::Missing(address),
        Page::Lesson(lesson, knobs, step, look) => match Player::open(lesson, knobs, step, look) {
            Some(mut player) => {
                player.asking.on = model.predict;
                if step > player.last() {
                    model.unknown.push(format!("step={}", step + 1));
                }
                forget_missing_frame(&mut player, &mut model.unknown);
                Shown::Lesson(Walking(Rc::new(player)))
            }
            None => Shown::Missing(lesson.id.to_owned()),
        },
        Page::Practice(place) => {
            ask(model, place);
            Shown::Practice
        }
    };
    ask_beside(model);
    note_progress(model);
}

fn ask_beside(model: &mut Model) {
    let Shown::Lesson(walking) = &model.shown else { return };
    let asked = model.practice.as_ref().map(|practice| practice.place);
    let lesson = Some(walking.0.lesson.id);
    if model.can_ask(walking.0.lesson.id) && asked.is_none_or(|asked| asked.lesson != lesson) {
        let level = asked.map(|asked| asked.level).unwrap_or_default();
        ask(model, Place { seed: model.seed, index: 0, level, lesson });
    }
}

/// A link may name a frame that is not in the run: it is said, and left out.
fn forget_missing_frame(player: &mut Player, unknown: &mut Vec<String>) {
    let world = player.trace.world.as_deref();
    let missing = |name: &String| world.is_none_or(|world| world.frame(name).is_none());
    if let Some(name) = player.look.frame.take_if(|name| missing(name)) {
        unknown.push(format!("frame={name}"));
    }
}

fn act(model: &mut Model, action: Action) {
    match action {
        Action::Move(to) => change(model, |player| player.go(to)),
        Action::Digit(digit) => change(model, |player| match player.question() {
            Some(question) if digit <= question.choices.len() => player.guess(digit - 1),
            Some(_) => {}
            None => player.go(Move::To(digit - 1)),
        }),
        Action::Set(knob, value) => change(model, |player| player.set(knob, &value)),
        Action::Try(knob, example) => change(model, |player| player.try_example(knob, example)),
        Action::Turn(gesture) => change(model, |player| player.turn(gesture)),
        Action::Break(fault) => change(model, |player| player.break_it(&fault)),
        Action::Mend(index) => change(model, |player| player.mend(index)),
        Action::Preset(preset) => change(model, |player| player.preset(preset)),
        Action::Plain => change(model, Player::plain),
        Action::Undo => change(model, Player::undo),
        Action::Guess(choice) => change(model, |player| player.guess(choice)),
        Action::NextPanel => change(model, Player::next_panel),
        Action::Look(look) => change(model, |player| player.look = look),
        Action::Predict => {
            model.predict = !model.predict;
            let on = model.predict;
            change(model, |player| player.asking = Asking { on, ..Asking::default() });
        }
        Action::Type(text) => {
            if let Some(practice) = &mut model.practice {
                practice.typed = text;
                practice.mark = None;
            }
        }
        Action::Answer => answer(model, None),
        Action::Choose(index) => answer(model, Some(index)),
        Action::Ask(place) => ask(model, place),
        Action::ShowWorked => show_worked(model),
        // The rest is done where the model is.
        _ => {}
    }
}

fn ask(model: &mut Model, place: Place) {
    if let Some(quiz) = gate::quiz() {
        (quiz.ask)(model, place);
    }
}

fn answer(model: &mut Model, choice: Option<usize>) {
    if let Some(quiz) = gate::quiz() {
        (quiz.answer)(model, choice);
    }
}

/// Changes the player that the transport moves.
fn change(model: &mut Model, change: impl FnOnce(&mut Player)) {
    let walking = match &mut model.shown {
        Shown::Lesson(walking) => Some(walking),
        Shown::Practice => model.practice.as_mut().and_then(|practice| practice.worked.as_mut()),
        Shown::Home | Shown::Missing(_) => None,
    };
    if let Some(walking) = walking {
        let mut player = (*walking.0).clone();
        change(&mut player);
        *walking = Walking(Rc::new(player));
    }
    note_progress(model);
}

fn note_progress(model: &mut Model) {
    if let Shown::Lesson(walking) = &model.shown {
        let player = &walking.0;
        model.progress.shown(player.lesson.id, player.cursor + 1, player.last() + 1);
    }
}

/// Walks the numbers of the question in hand. A lesson stays as the learner left it: the steps stand beside the question.
fn show_worked(model: &mut Model) {
    let Some(practice) = &mut model.practice else { return };
    practice.revealed = true;
    let worked = &practice.question.worked;
    let player =
        find(worked.lesson).and_then(|lesson| Player::open(lesson, worked.knobs.clone(), 0, Look::default()));
    practice.worked = player.map(|player| Walking(Rc::new(player)));
}
