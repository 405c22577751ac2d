//! How many tests ran, read from the closing lines of the programs that ran them.

use std::{fmt, ops::AddAssign};

/// Tests that passed and tests that did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    /// Counts what a line reports, if it is a closing line: nextest's `Summary [ 1.2s] 3 tests run: 2 passed, 1
    /// timed out` or the standard harness' `test result: ok. 3 passed; 0 failed; …`.
    pub fn count(&mut self, line: &str) {
        // nextest indents what it repeats of a failed test, and that holds the harness' closing line for that test
        // alone, which must not be counted again.
        let report = match line.trim_start().strip_prefix("Summary [") {
            Some(rest) => rest.split_once(':').map(|(_, report)| report),
            None => line.strip_prefix("test result: "),
        };
        let words: Vec<&str> = report.unwrap_or_default().split_whitespace().collect();
        for pair in words.windows(2) {
            let Ok(number) = pair[0].parse::<u32>() else { continue };
            match pair[1].trim_end_matches([',', ';']) {
                "passed" => self.passed += number,
                "failed" | "timed" | "exec" => self.failed += number,
                _ => {}
            }
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(line: &str) -> (u32, u32) {
        let mut tally = Tally::default();
        tally.count(line);
        (tally.passed, tally.failed)
    }

    #[test]
    fn closing_lines_are_counted() {
        assert_eq!(tally("     Summary [   0.204s] 12 tests run: 12 passed, 3 skipped"), (12, 0));
        assert_eq!(
            tally("     Summary [   9.1s] 5 tests run: 2 passed (1 slow), 1 failed, 2 timed out"),
            (2, 3)
        );
        assert_eq!(tally("     Summary [   9.1s] 5/9 tests run: 4 passed, 1 failed, 0 skipped"), (4, 1));
        assert_eq!(tally("test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured"), (3, 1));
    }

    #[test]
    fn other_lines_are_not() {
        assert_eq!(tally("    test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured"), (0, 0));
        assert_eq!(tally("the run ended: 4 passed, 1 failed"), (0, 0));
        assert_eq!(tally("test tally::tests::other_lines ... ok"), (0, 0));
    }
}
