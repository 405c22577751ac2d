//! Typed text as an ASCII keyboard would have typed it, with the way back to the characters that were typed.

use super::{ParseError, Reason};
use std::borrow::Cow;
use std::ops::Range;

/// A text in which full-width forms, the punctuation of other scripts and the many spaces, dashes and quotes are
/// those of ASCII, and in which nothing is invisible.
#[derive(Debug)]
pub struct Clean<'a> {
    typed: &'a str,
    text: Cow<'a, str>,
    /// For each byte of the clean text and for its end, where its character stands in the typed one; nothing when
    /// both are the same.
    places: Vec<usize>,
}

impl<'a> Clean<'a> {
    /// The clean form of `typed`.
    pub fn new(typed: &'a str) -> Self {
        // Most text is ASCII, and is not kept waiting.
        if typed.is_ascii() {
            return Self { typed, text: Cow::Borrowed(typed), places: Vec::new() };
        }
        let mut text = String::with_capacity(typed.len());
        let mut places = Vec::with_capacity(typed.len() + 1);
        for (at, character) in typed.char_indices() {
            if let Some(plain) = plain(character) {
                text.push(plain);
                places.resize(text.len(), at);
            }
        }
        places.push(typed.len());
        Self { typed, text: Cow::Owned(text), places }
    }

    /// The clean text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where that which stands at `at` in the clean text stands in the typed one.
    pub fn place(&self, at: Range<usize>) -> Range<usize> {
        let place = |at: usize| self.places.get(at).copied().unwrap_or(at);
        place(at.start)..place(at.end)
    }

    /// What was typed for that which stands at `at` in the clean text.
    pub fn typed(&self, at: Range<usize>) -> &'a str {
        self.typed.get(self.place(at)).unwrap_or_default()
    }

    /// An error in the clean text as one in the typed text, which quotes what was typed.
    pub fn error(&self, error: ParseError) -> ParseError {
        let ParseError { at, reason } = error;
        let reason = match reason {
            Reason::Unexpected(_) => Reason::Unexpected(self.typed(at.clone()).to_owned()),
            reason => reason,
        };
        ParseError { at: self.place(at), reason }
    }
}

/// What a character is in clean text; nothing when it is not to be seen.
fn plain(character: char) -> Option<char> {
    Some(match character {
        // The full-width forms stand in the order of ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xff01 + 0x21).unwrap_or(character),
        // A soft hyphen, marks of direction, joiners, and what else is there to steer how text is set.
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => return None,
        '\u{2028}' | '\u{2029}' => '\n',
        '。' | '｡' | '․' => '.',
        '､' => '、',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' => '-',
        '∼' | '〜' | '˜' => '~',
        '⁄' | '∕' => '/',
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '《' | '》' | '〝' | '〞' => {
            '"'
        }
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '〈' | '〉' | '′' => '\'',
        '【' | '〔' | '〖' => '[',
        '】' | '〕' | '〗' => ']',
        '•' | '·' | '●' | '▪' | '◦' | '‣' | '○' | '■' | '・' => '*',
        other if other.is_whitespace() && !other.is_ascii() => ' ',
        other => other,
    })
}

/// The words of a line of clean text from `from` on, with their places.
pub fn words(line: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut next = from;
    // All white space of clean text is one byte long.
    let words = line[from..].split(|next: char| next.is_ascii_whitespace()).map(move |word| {
        let at = next;
        next += word.len() + 1;
        (at, word)
    });
    words.filter(|(_, word)| !word.is_empty())
}
