//! The whole situation as an address: `#/lesson/cidr?input=16.158.165.91/22&step=3&lang=zh`.

use crate::lesson::{Card, FAULTS, Knobs, Lesson, Panel, Part, card, fault_exists, find};
use crate::player::Look;
use crate::practice::exercise;
use crate::quiz::Level;
use crate::trace::Numbers;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// A language of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// 中文.
    Chinese,
}

impl Language {
    /// Its tag: `en` or `zh`, as in the folders of the text.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh",
        }
    }

    /// The language of a tag such as `zh-Hans-CN`.
    pub fn of(tag: &str) -> Option<Self> {
        match tag.split('-').next() {
            Some("en") => Some(Self::English),
            Some("zh") => Some(Self::Chinese),
            _ => None,
        }
    }

    /// The other one.
    pub const fn other(self) -> Self {
        match self {
            Self::English => Self::Chinese,
            Self::Chinese => Self::English,
        }
    }
}

/// Where in a practice a learner is. The same place always asks the same question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// What the questions are drawn from; an effect chooses it once.
    pub seed: u32,
    /// Which question, from 0.
    pub index: u32,
    /// How hard.
    pub level: Level,
    /// The lesson asked about, or both.
    pub lesson: Option<&'static str>,
}

/// A page.
#[derive(Clone)]
pub enum Page {
    /// The first page.
    Home,
    /// A lesson with its knobs, at a step, and what is looked at.
    Lesson(&'static Lesson, Knobs, usize, Look),
    /// Questions; without a seed a new one is drawn.
    Practice(Place),
    /// An address that leads nowhere.
    Missing(String),
}

impl Place {
    /// The questions that the one here is of; it takes what asks questions to know.
    pub fn part(&self) -> Part {
        Part::Questions(self.asked())
    }

    /// The lesson that the question here is about.
    pub fn asked(&self) -> &'static str {
        exercise(self.seed.into(), self.index, self.lesson).0.lesson
    }

    /// Draws a seed, given a random number. A practice begins with a question that takes no further part of the
    /// program than it must, so that it begins soon; of a lesson with a network there is none.
    pub fn draw(&mut self, random: u32) {
        let seeds = (random.max(1)..=u32::MAX).take(50);
        let is_soon = |seed: &u32| {
            let (topic, _) = exercise((*seed).into(), self.index, self.lesson);
            card(topic.lesson).is_some_and(|card| card.about() == Part::Addresses)
        };
        self.seed = seeds.clone().find(is_soon).unwrap_or(random.max(1));
    }
}

/// What an address says.
#[derive(Clone)]
pub struct Route {
    /// The page.
    pub page: Page,
    /// The language, when the address names one.
    pub language: Option<Language>,
    /// What it asked for that is not here.
    pub unknown: Vec<String>,
}

/// What need not be escaped in the query of a fragment (RFC 3986 §3.5), less `&`, `=`, `+` and `%`.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/')
    .remove(b':')
    .remove(b',');

impl Route {
    /// Reads a fragment that is the first page's, which has no more to it than a language; `None` for any other.
    pub fn home(fragment: &str) -> Option<Self> {
        let (path, query) = fragment.trim_start_matches('#').split_once('?').unwrap_or((fragment, ""));
        let home = matches!(path, "" | "#" | "/" | "#/");
        let language = query.strip_prefix("lang=").and_then(Language::of);
        home.then(|| Self { page: Page::Home, language, unknown: Vec::new() })
    }

    /// The parts of the program that it takes to read a fragment and to show the page. A question may need more than
    /// the page it stands on: see [`Place::part`].
    pub fn parts(fragment: &str) -> Vec<Part> {
        match segments(fragment.trim_start_matches('#').split('?').next().unwrap_or_default())[..] {
            ["lesson", id] => card(id).map_or_else(Vec::new, Card::parts),
            ["practice", ..] => vec![Part::Quiz],
            _ => Vec::new(),
        }
    }

    /// Reads a fragment such as `#/lesson/cidr?step=3`. Nothing in it can fail: what makes no sense is said in
    /// [`unknown`](Self::unknown) and left out.
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.trim_start_matches('#');
        let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let mut pairs: Vec<(String, String)> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decode(name), decode(value))
            })
            .collect();
        let mut unknown = Vec::new();
        let language = take(&mut pairs, "lang").and_then(|tag| {
            let language = Language::of(&tag);
            if language.is_none() {
                unknown.push(format!("lang={tag}"));
            }
            language
        });
        let page = match segments(path)[..] {
            [] => Page::Home,
            ["lesson", id] if find(id).is_some() => lesson_page(id, pairs, &mut unknown),
            ["practice"] => Page::Practice(place(None, pairs, &mut unknown)),
            ["practice", id] if card(id).is_some() => Page::Practice(place(card(id), pairs, &mut unknown)),
            _ => Page::Missing(format!("#{path}")),
        };
        Self { page, language, unknown }
    }
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/').filter(|part| !part.is_empty()).collect()
}

fn lesson_page(id: &str, mut pairs: Vec<(String, String)>, unknown: &mut Vec<String>) -> Page {
    let step = number(&mut pairs, "step", unknown).unwrap_or(1) as usize;
    let Some(lesson) = find(id) else { return Page::Home };
    let panel = take(&mut pairs, "panel").and_then(|id| {
        let panel = Panel::of(&id).filter(|panel| lesson.panels.iter().any(|card| card.contains(panel)));
        if panel.is_none() {
            unknown.push(format!("panel={id}"));
        }
        panel
    });
    // Of several faults those that make sense are kept.
    let faulty = lesson.knobs.iter().any(|knob| knob.name == FAULTS.name);
    if let Some((_, faults)) = pairs.iter_mut().find(|(name, _)| faulty && name == FAULTS.name) {
        let (kept, dropped): (Vec<_>, Vec<_>) =
            faults.split(',').filter(|fault| !fault.is_empty()).partition(|fault| fault_exists(fault));
        unknown.extend(dropped.into_iter().map(str::to_owned));
        *faults = kept.join(",");
    }
    let compare = take(&mut pairs, "compare").is_some();
    let frame = take(&mut pairs, "frame");
    let connection = take(&mut pairs, "connection");
    let numbers = match take(&mut pairs, "numbers").as_deref() {
        Some("absolute") => Numbers::Absolute,
        None | Some("relative") => Numbers::Relative,
        Some(other) => {
            unknown.push(format!("numbers={other}"));
            Numbers::Relative
        }
    };
    let (knobs, names) = lesson.knobs_from(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    unknown.extend(names);
    Page::Lesson(lesson, knobs, step.saturating_sub(1), Look { panel, frame, compare, connection, numbers })
}

fn place(
    lesson: Option<&'static Card>,
    mut pairs: Vec<(String, String)>,
    unknown: &mut Vec<String>,
) -> Place {
    let seed = number(&mut pairs, "seed", unknown).unwrap_or(0);
    let index = number(&mut pairs, "question", unknown).unwrap_or(1).saturating_sub(1);
    let level = take(&mut pairs, "level").and_then(|id| {
        let level = Level::parse(&id);
        if level.is_none() {
            unknown.push(format!("level={id}"));
        }
        level
    });
    unknown.extend(pairs.into_iter().map(|(name, _)| name));
    Place { seed, index, level: level.unwrap_or(Level::Easy), lesson: lesson.map(|card| card.id) }
}

/// The address of a lesson's situation. Steps are counted from 1, as they are on screen.
pub fn lesson_address(
    lesson: &Lesson,
    knobs: &Knobs,
    step: usize,
    look: &Look,
    language: Option<Language>,
) -> String {
    let mut address = format!("#/lesson/{}", lesson.id);
    let mut query: Vec<_> = knobs.iter().map(|(name, value)| (name, value.to_owned())).collect();
    if step > 0 {
        query.push(("step", (step + 1).to_string()));
    }
    query.extend(look.panel.map(|panel| ("panel", panel.id().to_owned())));
    query.extend(look.frame.clone().map(|frame| ("frame", frame)));
    query.extend(look.compare.then(|| ("compare", "1".to_owned())));
    query.extend(look.connection.clone().map(|connection| ("connection", connection)));
    query.extend((look.numbers == Numbers::Absolute).then(|| ("numbers", "absolute".to_owned())));
    finish(&mut address, query, language);
    address
}

/// The address of a question.
pub fn practice_address(place: Place, language: Option<Language>) -> String {
    let mut address = "#/practice".to_owned();
    if let Some(lesson) = place.lesson {
        address = address + "/" + lesson;
    }
    let mut query = vec![("level", place.level.id().to_owned())];
    if place.seed != 0 {
        query.push(("seed", place.seed.to_string()));
    }
    if place.index > 0 {
        query.push(("question", (place.index + 1).to_string()));
    }
    finish(&mut address, query, language);
    address
}

fn finish(address: &mut String, mut query: Vec<(&str, String)>, language: Option<Language>) {
    if let Some(language) = language {
        query.push(("lang", language.tag().to_owned()));
    }
    for (index, (name, value)) in query.into_iter().enumerate() {
        address.push(if index == 0 { '?' } else { '&' });
        address.push_str(name);
        address.push('=');
        address.extend(utf8_percent_encode(&value, ESCAPED));
    }
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn take(pairs: &mut Vec<(String, String)>, name: &str) -> Option<String> {
    let at = pairs.iter().position(|(given, _)| given == name)?;
    Some(pairs.remove(at).1)
}

fn number(pairs: &mut Vec<(String, String)>, name: &str, unknown: &mut Vec<String>) -> Option<u32> {
    let text = take(pairs, name)?;
    let number = text.parse().ok();
    if number.is_none() {
        unknown.push(format!("{name}={text}"));
    }
    number
}
