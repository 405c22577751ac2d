//! The lines of a file of any size and content: what someone pipes in is not always text.

use std::io::{self, BufRead, Read};

/// A longer line is no address list.
pub const LONGEST: usize = 64 * 1024;

/// How much of a line that is too long is shown.
const EXCERPT: usize = 64;

/// One line, without the characters that end it.
pub enum Line<'a> {
    /// The line; bytes that are no UTF-8 have become U+FFFD.
    Text(&'a str),
    /// The start of a line longer than [`LONGEST`].
    TooLong(&'a str),
}

/// Gives `each` every line of `input` in turn, whatever ends it: LF, CR LF, or the end.
pub fn for_each(mut input: impl BufRead, mut each: impl FnMut(Line) -> io::Result<()>) -> io::Result<()> {
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        // The longest line, its CR LF, and no more.
        if (&mut input).take(LONGEST as u64 + 2).read_until(b'\n', &mut bytes)? == 0 {
            return Ok(());
        }
        let ended = bytes.pop_if(|byte| *byte == b'\n').is_some();
        bytes.pop_if(|byte| *byte == b'\r');
        if bytes.len() <= LONGEST {
            each(Line::Text(&String::from_utf8_lossy(&bytes)))?;
        } else {
            if !ended {
                input.skip_until(b'\n')?;
            }
            each(Line::TooLong(&String::from_utf8_lossy(&bytes[..EXCERPT])))?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(input: &[u8]) -> Vec<String> {
        let mut found = Vec::new();
        for_each(input, |line| {
            found.push(match line {
                Line::Text(text) => text.to_owned(),
                Line::TooLong(start) => format!("{start}…"),
            });
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn lines_end_in_any_way() {
        assert_eq!(lines(b""), [""; 0]);
        assert_eq!(lines(b"\n"), [""]);
        assert_eq!(lines(b"a\r\n\nb\rc\n\xffd"), ["a", "", "b\rc", "\u{fffd}d"]);
    }

    #[test]
    fn a_line_as_long_as_may_be_is_read_and_a_longer_one_is_stepped_over() {
        let (most, more) = ("x".repeat(LONGEST), "x".repeat(LONGEST + 1));
        let excerpt = "x".repeat(EXCERPT) + "…";
        for end in ["\n", "\r\n"] {
            let input = format!("{most}{end}{more}{end}{more}{more}{end}y");
            assert_eq!(lines(input.as_bytes()), [most.as_str(), &excerpt, &excerpt, "y"], "{end:?}");
        }
        assert_eq!(lines(more.as_bytes()), [excerpt]);
    }
}
