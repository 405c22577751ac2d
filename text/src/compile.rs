//! Every file of a language, compiled, with what belongs to several of them put where it is needed.

use crate::fluent::{self, Messages};
use crate::sources::{LESSON, sources};
use crate::{Catalog, LANGUAGES, Part, Problem, Style, compare};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The file that every page loads; titles and lines of lessons are copied there for the menu.
const SHELL: &str = "app";
/// The file whose messages are not shipped by themselves but with the sentences that link to them.
const TERMS: &str = "terms";
/// What a lesson says of itself in the menu, and what it is called there.
pub const CARD: [(&str, &str); 2] = [("title", "lesson"), ("about", "about")];

/// Compiles every language of the repository `root` and writes it under `to`; writes nothing when anything is wrong.
pub fn build(root: &Path, to: &Path) -> Result<usize, Vec<Problem>> {
    let mut languages = Vec::new();
    for language in LANGUAGES {
        languages.push((language, compile_language(root, language)?));
    }
    let [(_, first), (_, second)] = languages.as_slice() else { return Ok(0) };
    let differences = compare(first, second);
    if !differences.is_empty() {
        return Err(differences);
    }
    let mut written = 0;
    for (language, files) in &languages {
        for (name, catalog) in files {
            let path = to.join(language).join(format!("{name}.bin"));
            let bytes = postcard::to_allocvec(catalog)
                .map_err(|error| vec![Problem { place: name.clone(), what: error.to_string() }])?;
            path.parent().map_or(Ok(()), fs::create_dir_all).map_err(one)?;
            fs::write(path, bytes).map_err(one)?;
            written += 1;
        }
    }
    Ok(written)
}

/// Every file of one language, compiled, by name.
pub fn compile_language(root: &Path, language: &str) -> Result<Vec<(String, Catalog)>, Vec<Problem>> {
    let mut files = BTreeMap::new();
    let mut problems = Vec::new();
    let (mut cards, mut terms) = (Messages::new(), Messages::new());
    for source in sources(root, language).map_err(one)? {
        let mut compiled = match fluent::compile(&source.text, &source.place) {
            Ok(compiled) => compiled,
            Err(wrong) => {
                problems.extend(wrong);
                continue;
            }
        };
        let defined = compiled.messages.extract_if(.., |id, _| id.starts_with("term-"));
        for (id, parts) in defined.collect::<Vec<_>>() {
            let place = format!("{} {id}", source.place);
            if terms.insert(id, parts).is_some() {
                problems.push(Problem { place, what: "explained twice".to_owned() });
            }
        }
        if let Some(lesson) = source.name.strip_prefix(LESSON) {
            for (id, family) in CARD {
                match compiled.messages.remove(id) {
                    Some(parts) => _ = cards.insert(format!("{family}-{lesson}"), parts),
                    None => problems
                        .push(Problem { place: source.place.clone(), what: format!("no message {id}") }),
                }
            }
            files.insert(format!("{}-quiz", source.name), compiled.questions);
        } else {
            compiled.messages.extend(compiled.questions);
        }
        if source.name != TERMS {
            files.insert(source.name, compiled.messages);
        }
    }
    if let Some(shell) = files.get_mut(SHELL) {
        shell.extend(cards);
    }
    problems.extend(explain(&mut files, &terms));
    if !problems.is_empty() {
        return Err(problems);
    }
    let catalog = |messages: Messages| Catalog { messages: messages.into_iter().collect() };
    Ok(files.into_iter().map(|(name, messages)| (name, catalog(messages))).collect())
}

/// Puts the terms that the sentences of a file link to into the file.
fn explain(files: &mut BTreeMap<String, Messages>, terms: &Messages) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut linked = BTreeSet::new();
    for (name, messages) in files {
        while let Some(term) = missing_term(messages) {
            match terms.get(&term) {
                Some(parts) => _ = messages.insert(term.clone(), parts.clone()),
                None => {
                    problems.push(Problem { place: name.clone(), what: format!("no message {term}") });
                    break;
                }
            }
            linked.insert(term);
        }
    }
    let orphans = terms.keys().filter(|term| !linked.contains(*term));
    problems
        .extend(orphans.map(|term| Problem { place: term.clone(), what: "linked from nowhere".to_owned() }));
    problems
}

/// A term that some message links to and that is not among the messages yet.
fn missing_term(messages: &Messages) -> Option<String> {
    fn linked<'a>(parts: &'a [Part], found: &mut Vec<&'a str>) {
        for part in parts {
            match part {
                Part::Text(_) | Part::Value(_) => {}
                Part::Styled(style, parts) => {
                    if let Style::Term(name) = style {
                        found.push(name);
                    }
                    linked(parts, found);
                }
                Part::Choose(_, cases, otherwise) => {
                    cases.iter().for_each(|(_, parts)| linked(parts, found));
                    linked(otherwise, found);
                }
            }
        }
    }
    let mut found = Vec::new();
    messages.values().for_each(|parts| linked(parts, &mut found));
    found.into_iter().map(|name| format!("term-{name}")).find(|id| !messages.contains_key(id))
}

fn one(error: impl Into<Problem>) -> Vec<Problem> {
    vec![error.into()]
}
