//! `cargo xtask summarize`: the fewest prefixes that hold what standard input lists.

use crate::{
    failure::{Doing, Failure, Result},
    lines::{self, LONGEST, Line},
};
use std::{
    fmt::Write as _,
    io::{self, BufRead, BufWriter, ErrorKind, Write},
};
use wirewalk::address::{Form, ParseError, Prefix, Reason, cover_range, read, summarize};

pub fn run(mut arguments: lexopt::Parser) -> Result {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    let prefixes = prefixes(io::stdin().lock())?;
    match print(&summarize(&prefixes), BufWriter::new(io::stdout().lock())) {
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.doing("Writing the summary"),
    }
}

/// What the lines list, in any form a learner may type; blank lines are nothing. When any line is not
/// understood, every such line is named, and there is no summary: it would look complete.
fn prefixes(input: impl BufRead) -> Result<Vec<Prefix>> {
    let (mut prefixes, mut complaints, mut number) = (Vec::new(), String::new(), 0);
    let mut complain = |number: usize, sentence: String| {
        let gap = if complaints.is_empty() { "" } else { "\n" };
        // Writing to a String cannot fail.
        let _ = write!(complaints, "{gap}line {number}: {sentence}");
    };
    lines::for_each(input, |line| {
        number += 1;
        match line {
            Line::Text(text) => match read(text) {
                // A blank line, or one that is all remark.
                Err(ParseError { reason: Reason::Empty, .. }) => {}
                Ok(reading) => reading.items.iter().for_each(|item| add(item.form, &mut prefixes)),
                Err(error) => complain(number, error.reason.to_string()),
            },
            Line::TooLong(_) => complain(number, format!("A line has at most {LONGEST} bytes.")),
        }
        Ok(())
    })
    .doing("Reading the list")?;
    if complaints.is_empty() { Ok(prefixes) } else { Err(Failure::new(complaints)) }
}

fn add(form: Form, prefixes: &mut Vec<Prefix>) {
    match form {
        Form::Interface(interface) => prefixes.push(interface.prefix()),
        Form::Alone(address) => prefixes.push(Prefix::new(address, address.family().width())),
        Form::Range(first, last) => prefixes.extend(cover_range(first, last)),
    }
}

fn print(prefixes: &[Prefix], mut output: impl Write) -> io::Result<()> {
    for prefix in prefixes {
        writeln!(output, "{prefix}")?;
    }
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(input: &str) -> std::result::Result<String, String> {
        let prefixes = prefixes(input.as_bytes()).map_err(|failure| failure.to_string())?;
        let mut output = Vec::new();
        print(&summarize(&prefixes), &mut output).unwrap();
        Ok(String::from_utf8(output).unwrap())
    }

    #[test]
    fn every_form_is_summarized() {
        let list = "10.0.1.0/24\r\n\n10.0.0.0 255.255.255.0\n2001:db8:1::/48, 2001:db8::/48\n192.0.2.0-192.0.2.6\n# one more\n- １９２。０。２。７ # full width";
        assert_eq!(summary(list), Ok("10.0.0.0/23\n192.0.2.0/29\n2001:db8::/47\n".into()));
        assert_eq!(summary(""), Ok(String::new()));
    }

    #[test]
    fn every_line_that_is_not_understood_is_named() {
        assert_eq!(
            summary("10.0.0.0/8\n10.0.0.0/33\n\nx\n"),
            Err("line 2: A prefix length is at most 32, not 33.\nline 4: `x` belongs to no address.".into())
        );
        let long = "9".repeat(LONGEST + 1);
        assert_eq!(summary(&long), Err("line 1: A line has at most 65536 bytes.".into()));
    }
}
