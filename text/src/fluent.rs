//! Fluent to parts.

use crate::{Part, Problem, markdown};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;

/// Messages by identifier.
pub type Messages = BTreeMap<String, Vec<Part>>;

/// One source, compiled.
#[derive(Default)]
pub struct Compiled {
    /// The messages above the heading of the questions.
    pub messages: Messages,
    /// Those below it.
    pub questions: Messages,
}

/// How the heading begins below which a lesson's questions stand, in either language.
const QUESTIONS: [&str; 2] = ["Questions", "题目"];

/// The messages of one Fluent source. `place` names it in problems.
pub fn compile(source: &str, place: &str) -> Result<Compiled, Vec<Problem>> {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        let problem = |error: fluent_syntax::parser::ParserError| {
            let line = source[..error.pos.start.min(source.len())].lines().count();
            Problem { place: format!("{place}:{line}"), what: error.to_string() }
        };
        errors.into_iter().map(problem).collect::<Vec<_>>()
    })?;
    let mut file = Compiled::default();
    let mut is_question = false;
    let mut problems = Vec::new();
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::GroupComment(heading) => {
                let starts = |line: &&str| QUESTIONS.iter().any(|questions| line.starts_with(questions));
                is_question |= heading.content.first().is_some_and(starts);
                continue;
            }
            Entry::Term(_) => {
                let what = "Fluent terms are not used here: link to term:NAME".to_owned();
                problems.push(Problem { place: place.to_owned(), what });
                continue;
            }
            _ => continue,
        };
        let id = message.id.name.to_owned();
        let place = format!("{place} {id}");
        let compiled = match &message.value {
            Some(value) if message.attributes.is_empty() => pattern(value),
            _ => Err("a message has a value and no attributes".to_owned()),
        };
        match compiled {
            Ok(parts) => {
                let messages = if is_question { &mut file.questions } else { &mut file.messages };
                if messages.insert(id, parts).is_some() {
                    problems.push(Problem { place, what: "said twice".to_owned() });
                }
            }
            Err(what) => problems.push(Problem { place, what }),
        }
    }
    if problems.is_empty() { Ok(file) } else { Err(problems) }
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
