//! Fluent to parts.

use crate::{Problem, TERMS, markdown, one};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wirewalk::text::{Catalog, Part, Style};

/// Every file of one language, compiled, by name; terms are in the files that use them.
pub fn compile_language(folder: &Path, language: &str) -> Result<Vec<(String, Catalog)>, Vec<Problem>> {
    let mut files = BTreeMap::new();
    let mut problems = Vec::new();
    for file in fs::read_dir(folder).map_err(one)? {
        let path = file.map_err(one)?.path();
        let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let source = fs::read_to_string(&path).map_err(one)?;
        match compile(&source, &format!("{language}/{name}.ftl")) {
            Ok(messages) => _ = files.insert(name.to_owned(), messages),
            Err(wrong) => problems.extend(wrong),
        }
    }
    let terms = files.remove(TERMS).unwrap_or_default();
    for (name, messages) in &mut files {
        while let Some(term) = missing_term(messages) {
            match terms.get(&term) {
                Some(parts) => _ = messages.insert(term, parts.clone()),
                None => {
                    let place = format!("{language}/{name}.ftl");
                    problems.push(Problem { place, what: format!("no message {term} in {TERMS}.ftl") });
                    break;
                }
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let catalog = |messages: BTreeMap<_, _>| Catalog { messages: messages.into_iter().collect() };
    Ok(files.into_iter().map(|(name, messages)| (name, catalog(messages))).collect())
}

/// A term that some message links to and that is not among the messages yet.
fn missing_term(messages: &BTreeMap<String, Vec<Part>>) -> Option<String> {
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

/// The messages of one Fluent source. `place` names it in problems.
pub fn compile(source: &str, place: &str) -> Result<BTreeMap<String, Vec<Part>>, Vec<Problem>> {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        let problem = |error: fluent_syntax::parser::ParserError| {
            let line = source[..error.pos.start.min(source.len())].lines().count();
            Problem { place: format!("{place}:{line}"), what: error.to_string() }
        };
        errors.into_iter().map(problem).collect::<Vec<_>>()
    })?;
    let mut messages = BTreeMap::new();
    let mut problems = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            if matches!(entry, Entry::Term(_)) {
                let what = "Fluent terms are not used here: link to term:NAME".to_owned();
                problems.push(Problem { place: place.to_owned(), what });
            }
            continue;
        };
        let id = message.id.name.to_owned();
        let place = format!("{place} {id}");
        let compiled = match &message.value {
            Some(value) if message.attributes.is_empty() => pattern(value),
            _ => Err("a message has a value and no attributes".to_owned()),
        };
        match compiled {
            Ok(parts) => {
                if messages.insert(id, parts).is_some() {
                    problems.push(Problem { place, what: "said twice".to_owned() });
                }
            }
            Err(what) => problems.push(Problem { place, what }),
        }
    }
    if problems.is_empty() { Ok(messages) } else { Err(problems) }
}

/// A pattern's text with its placeables, parsed as Markdown in one piece so that `**{ $x }**` is strong.
fn pattern(pattern: &Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut text = String::new();
    let mut holes = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.push(markdown::hole(holes.len()).ok_or("too many placeables")?);
                holes.push(placeable(expression)?);
            }
        }
    }
    markdown::parse(text.trim(), &holes)
}

fn placeable(expression: &Expression<&str>) -> Result<Part, String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => Ok(Part::Value(id.name.to_owned())),
        Expression::Inline(InlineExpression::StringLiteral { value }) => Ok(Part::Text((*value).to_owned())),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let mut cases = Vec::new();
            let mut otherwise = Vec::new();
            for variant in variants {
                let parts = pattern(&variant.value)?;
                let key = match &variant.key {
                    VariantKey::Identifier { name } => *name,
                    VariantKey::NumberLiteral { value } => *value,
                };
                if variant.default {
                    otherwise = parts;
                } else {
                    cases.push((key.to_owned(), parts));
                }
            }
            Ok(Part::Choose(id.name.to_owned(), cases, otherwise))
        }
        _ => Err("only { $variable }, { \"text\" } and selections by a variable are used here".to_owned()),
    }
}
