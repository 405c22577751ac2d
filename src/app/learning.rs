//! What a learner does in a lesson or with a question. The first page needs none of it, so it is in the part of the
//! program that is loaded later; the ways in are never inlined, and that keeps it there.

use super::model::{Action, Model, Practice, Shown, Walking};
use std::rc::Rc;
use wirewalk::lesson::{Part, find};
use wirewalk::player::{Asking, Look, Move, Player};
use wirewalk::practice::question;
use wirewalk::quiz::Mark;
use wirewalk::route::{Page, Place, Route};

/// The part of the program that it takes to read an address.
#[inline(never)]
pub fn part_of(address: &str) -> Part {
    Route::part(address)
}

/// What an address says, and the part of the program that the page needs. A practice that has not begun is given a
/// number to draw its questions from.
#[inline(never)]
pub fn read(address: &str, random: u32) -> (Route, Part) {
    let mut route = Route::parse(address);
    let Page::Practice(place) = &mut route.page else { return (route, part_of(address)) };
    if place.seed == 0 {
        place.draw(random);
    }
    let part = place.part();
    (route, part)
}

/// Opens any page but the first.
#[inline(never)]
pub fn open(model: &mut Model, page: Page) {
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

/// Asks a question beside the lesson, once what asks questions is there.
#[inline(never)]
pub fn ask_beside(model: &mut Model) {
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

/// Does what is done in a lesson or with a question.
#[inline(never)]
pub fn act(model: &mut Model, action: Action) {
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

/// Asks the question at a place, unless it is being asked.
fn ask(model: &mut Model, place: Place) {
    if model.practice.as_ref().is_none_or(|practice| practice.place != place) {
        let question = question(place.seed.into(), place.index, place.level, place.lesson);
        model.practice = Some(Practice {
            place,
            lesson: place.asked().id,
            question: Rc::new(question),
            typed: String::new(),
            chosen: None,
            mark: None,
            counted: false,
            revealed: false,
            worked: None,
        });
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

/// Answers the question in hand with a choice, or with what is typed. Of a part of its own as well.
#[inline(never)]
fn answer(model: &mut Model, choice: Option<usize>) {
    let Some(practice) = &mut model.practice else { return };
    let mark = match choice {
        Some(index) => practice.question.mark_choice(index),
        None => practice.question.mark(&practice.typed),
    };
    practice.chosen = choice.or(practice.chosen);
    if !practice.counted && !matches!(mark, Mark::Unreadable(_)) {
        practice.counted = true;
        model.progress.answered(matches!(mark, Mark::Right));
    }
    practice.mark = Some(mark);
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
