//! The networks that a plan must hold, as people list them: names and numbers, in either order.

use crate::address::{Clean, Grouped, Need, ParseError, Reason, after_list_mark};
use crate::knobs::refusal;
use crate::lesson::{Knob, Refusal};
use crate::text::Say;
use std::ops::Range;

/// More networks than this are a file's work, not a learner's.
const MOST_NEEDS: usize = 256;

/// What parts words.
const GAPS: [char; 6] = [' ', '\t', '\r', ':', '=', '|'];
/// The gaps that leave no doubt that a name ends and its number begins.
const CLEAR_GAPS: [char; 3] = [':', '=', '|'];

/// What is counted, behind a number.
const UNITS: [&str; 16] = [
    "host",
    "hosts",
    "device",
    "devices",
    "machine",
    "machines",
    "computer",
    "computers",
    "user",
    "users",
    "台",
    "台主机",
    "台设备",
    "台电脑",
    "个主机",
    "主机",
];

/// What leads from a number to its name.
const LINKS: [&str; 3] = ["for", "in", "at"];

/// The needs in a text, one a line: a name and a host count or a prefix length.
pub fn parse(typed: &str, knob: &'static Knob) -> Result<Vec<(Need, Range<usize>)>, Refusal> {
    let clean = Clean::new(typed);
    let text = clean.text();
    let mut needs = Vec::new();
    for place in entries(text) {
        let line = after_list_mark(&text[place.clone()]);
        let from = place.end - line.len();
        let need = need(line, |inner| clean.typed(from + inner.start..from + inner.end));
        let at = clean.place(place);
        match need {
            Ok(need) => needs.push((need, at)),
            Err(say) => return Err(Refusal { knob: knob.name, at, say }),
        }
        if needs.len() > MOST_NEEDS {
            return Err(Refusal { knob: knob.name, at: 0..typed.len(), say: Say::new("error-needs-many") });
        }
    }
    if needs.is_empty() {
        return Err(refusal(knob, ParseError { at: 0..typed.len(), reason: Reason::Empty }));
    }
    Ok(needs)
}

/// The entries of a text without the white space around them, parted by lines, semicolons and such commas as stand
/// not between digits: those group them.
fn entries(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    let is_digit = |next: char| next.is_ascii_digit();
    let parting = text.char_indices().filter(|(at, character)| {
        let (before, after) = (&text[..*at], &text[at + character.len_utf8()..]);
        match character {
            '\n' | ';' => true,
            ',' => !(before.ends_with(is_digit) && after.starts_with(is_digit)),
            // `1、` before a name counts the items of a list.
            '、' => {
                let start = before.rsplit(['\n', ';', '、']).next().unwrap_or_default();
                start.trim().parse::<u16>().is_err() || after.trim_start().starts_with(is_digit)
            }
            _ => false,
        }
    });
    for (at, width) in parting.map(|(at, part)| (at, part.len_utf8())).chain([(text.len(), 0)]) {
        let entry = &text[from..at];
        let lead = entry.len() - entry.trim_start().len();
        if !entry.trim().is_empty() {
            found.push(from + lead..from + entry.trim_end().len());
        }
        from = at + width;
    }
    found
}

/// A word of an entry.
struct Word<'a> {
    at: Range<usize>,
    text: &'a str,
}

impl Word<'_> {
    fn is_number(&self) -> bool {
        self.text.starts_with(|first: char| first.is_ascii_digit())
            && self.text.chars().all(|next| next.is_ascii_digit() || matches!(next, ',' | '.' | '\'' | '_'))
    }

    fn is_length(&self) -> bool {
        self.text.starts_with('/')
    }

    fn is_quantity(&self) -> bool {
        self.is_number() || self.is_length()
    }

    fn is_unit(&self) -> bool {
        UNITS.contains(&self.text.to_lowercase().as_str())
    }

    /// Whether it may be one of the groups of a number that spaces part: all but the first have three digits.
    fn is_group(&self, first: bool) -> bool {
        let length = self.text.len();
        (length == 3 || first && length < 3) && self.text.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// The words between the gaps. Digits that adjoin letters of another script, as in `销售部50台`, are a word, and so is
/// a slash with what follows it.
fn words(line: &str) -> Vec<Word<'_>> {
    let is_wide = |letter: char| letter.is_alphabetic() && !letter.is_ascii();
    let mut starts_anew = true;
    let mut before = ' ';
    let mut places: Vec<Range<usize>> = Vec::new();
    for (at, next) in line.char_indices() {
        starts_anew |= is_wide(before) && next.is_ascii_digit() || before.is_ascii_digit() && is_wide(next);
        before = next;
        if GAPS.contains(&next) {
            starts_anew = true;
            continue;
        }
        let end = at + next.len_utf8();
        match places.last_mut().filter(|last| !starts_anew || line[(*last).clone()] == *"/") {
            Some(last) => last.end = end,
            None => places.push(at..end),
        }
        starts_anew = false;
    }
    places.into_iter().map(|at| Word { text: &line[at.clone()], at }).collect()
}

/// The need that an entry names; `typed` gives what was typed for a part of it.
fn need<'a>(line: &'a str, typed: impl Fn(Range<usize>) -> &'a str) -> Result<Need, Say> {
    let words = words(line);
    let units = words.iter().rev().take_while(|word| word.is_unit()).count();
    let counted = &words[..words.len() - units];
    let begins = words.first().is_some_and(Word::is_quantity);
    let ends = counted.last().is_some_and(Word::is_quantity);
    let gap = |left: &Word, right: &Word| left.at.end..right.at.start;
    let joins = |left: &Word, right: &Word| line[gap(left, right)] == *" ";

    // The numbers that together are one, in groups: from the first word on, or up to the last.
    let groups = |from: usize| {
        let more = words.windows(2).skip(from);
        1 + more.take_while(|pair| pair[1].is_group(false) && joins(&pair[0], &pair[1])).count()
    };
    let leading = if begins && words[0].is_group(true) { groups(0) } else { 1 };
    if begins && (!ends || leading == counted.len() || words.get(leading).is_some_and(Word::is_unit)) {
        if let Some(word) = words.get(leading).filter(|word| word.is_number()) {
            return Err(Say::new("error-need-two").with("first", words[0].text).with("last", word.text));
        }
        let skipped = |word: &&Word| word.is_unit() || word.text == "-" || LINKS.contains(&word.text);
        let rest = words[leading..].iter().find(|word| !skipped(word));
        let name = rest.map_or("", |word| &line[word.at.start..]);
        return quantity(name, line, &words[..leading]);
    }
    if !ends {
        return Err(Say::new("error-need"));
    }
    let last = counted.len() - 1;
    let first =
        (0..last).find(|from| words[*from].is_group(true) && from + groups(*from) > last).unwrap_or(last);
    let number = &counted[first..];
    let clear = first > 0 && line[gap(&words[first - 1], &words[first])].contains(CLEAR_GAPS);
    // `Floor 2 100`: is the 2 a part of the name? A group that begins with 0 or that no common space parts is none.
    let parted = |pair: &[Word]| pair[1].text.starts_with('0') || typed(gap(&pair[0], &pair[1])) != " ";
    if first > 0 && number.len() > 1 && !clear && !number.windows(2).any(parted) {
        let spread = &line[number[0].at.start..number[number.len() - 1].at.end];
        return Err(Say::new("error-need-space")
            .with("number", spread)
            .with("joined", spread.replace(' ', "")));
    }
    if begins && !clear && number[0].is_number() {
        let last = &line[number[0].at.start..number[number.len() - 1].at.end];
        return Err(Say::new("error-need-two").with("first", words[0].text).with("last", last));
    }
    quantity(&line[..number[0].at.start], line, number)
}

/// The need of this name for the number that these words are.
fn quantity(name: &str, line: &str, number: &[Word]) -> Result<Need, Say> {
    let name = name.trim_matches(|next| GAPS.contains(&next) || matches!(next, '-' | ',')).to_owned();
    let text = &line[number[0].at.start..number[number.len() - 1].at.end];
    if let Some(length) = text.strip_prefix('/') {
        return match length.trim().parse() {
            Ok(length) => Ok(Need { name, hosts: 0, length: Some(length) }),
            Err(_) => Err(Say::new("error-need")),
        };
    }
    match Grouped::read(text) {
        None => Err(Say::new("error-need-digits").with("number", text)),
        Some(0) => Err(Say::new("error-need-zero")),
        Some(hosts) => Ok(Need { name, hosts, length: None }),
    }
}
