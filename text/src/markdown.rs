//! Inline Markdown to styled parts.

use crate::{Part, Style};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The first of the private-use characters that stand for placeables while Markdown is parsed.
const FIRST_HOLE: u32 = 0xe000;
/// How many there are.
const HOLES: usize = 0x1900;

/// The character that stands for the placeable at `index`.
pub fn hole(index: usize) -> Option<char> {
    (index < HOLES).then(|| char::from_u32(FIRST_HOLE + index as u32)).flatten()
}

/// Parses one paragraph of inline Markdown. `holes` are what the private-use characters stand for.
pub fn parse(text: &str, holes: &[Part]) -> Result<Vec<Part>, String> {
    let mut open: Vec<(Style, Vec<Part>)> = vec![(Style::Plain, Vec::new())];
    for event in Parser::new(text) {
        let Some((_, parts)) = open.last_mut() else { return Err("unbalanced Markdown".to_owned()) };
        match event {
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            Event::Text(text) => fill(&text, holes, parts)?,
            Event::SoftBreak => push_text(parts, " "),
            Event::HardBreak => push_text(parts, "\n"),
            Event::Code(code) => {
                let mut inside = Vec::new();
                fill(&code, holes, &mut inside)?;
                parts.push(Part::Styled(Style::Code, inside));
            }
            Event::Start(Tag::Strong) => open.push((Style::Strong, Vec::new())),
            Event::Start(Tag::Emphasis) => open.push((Style::Emphasis, Vec::new())),
            Event::Start(Tag::Link { dest_url, .. }) => open.push((link(&dest_url)?, Vec::new())),
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link) => {
                let Some((style, inside)) = open.pop() else { return Err("unbalanced Markdown".to_owned()) };
                took_effect(&inside)?;
                if let Some((_, parts)) = open.last_mut() {
                    parts.push(Part::Styled(style, inside));
                }
            }
            other => return Err(format!("only inline Markdown is used here, not {other:?}")),
        }
    }
    let Some((_, parts)) = open.pop() else { return Err("unbalanced Markdown".to_owned()) };
    took_effect(&parts)?;
    Ok(parts)
}

/// CommonMark does not open or close an emphasis everywhere; a full stop before a placeable is a common trap. The parser
/// gives each asterisk that stands alone as a text of its own, so only whole texts tell.
fn took_effect(parts: &[Part]) -> Result<(), String> {
    let left = parts.iter().find_map(|part| match part {
        Part::Text(text) if text.contains("**") || text.contains('`') => Some(text),
        _ => None,
    });
    left.map_or(Ok(()), |text| Err(format!("Markdown that does not take effect in “{text}”")))
}

fn link(address: &str) -> Result<Style, String> {
    if address.chars().any(|c| (FIRST_HOLE..FIRST_HOLE + HOLES as u32).contains(&u32::from(c))) {
        return Err("a link's address is fixed".to_owned());
    }
    Ok(match address.strip_prefix("term:") {
        Some(term) => Style::Term(term.to_owned()),
        None => Style::Link(address.to_owned()),
    })
}

/// Adds text, with the placeables put back in their holes.
fn fill(text: &str, holes: &[Part], parts: &mut Vec<Part>) -> Result<(), String> {
    for character in text.chars() {
        let index = u32::from(character).wrapping_sub(FIRST_HOLE) as usize;
        match holes.get(index) {
            Some(part) => parts.push(part.clone()),
            None => push_text(parts, character.encode_utf8(&mut [0; 4])),
        }
    }
    Ok(())
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(last)) => last.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}
