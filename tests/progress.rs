//! What counts as progress, and that what browsers have stored is still read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

// The application is no library; this file of it needs no browser.
#[path = "../src/app/progress.rs"]
mod progress;

use progress::Progress;

/// The progress of a browser that has stored this.
fn stored(entries: &[(&str, &str)]) -> Progress {
    Progress::restore(|key| {
        let found = entries.iter().find(|(given, _)| *given == key);
        found.map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn a_step_counts_when_those_before_it_were_shown() {
    let mut progress = Progress::default();
    progress.shown("cidr", 9, 9);
    assert_eq!(progress.of("cidr"), None, "a link to the last step is no walk");
    for step in [1, 2, 2, 1, 3, 9] {
        progress.shown("cidr", step, 9);
    }
    assert_eq!((progress.of("cidr"), progress.done("cidr")), (Some((3, 9)), false));
    // Another run is longer; what was shown of the one before is not lost, nor is it more than it was.
    progress.shown("cidr", 3, 12);
    progress.shown("cidr", 12, 12);
    assert_eq!(progress.of("cidr"), Some((3, 9)));
    (4..=12).for_each(|step| progress.shown("cidr", step, 12));
    assert!(progress.done("cidr"));
    progress.shown("cidr", 1, 20);
    assert!(progress.done("cidr"), "what was walked to its end stays done");
}

#[test]
fn what_is_stored_today_is_read_and_written() {
    let entries = [("lesson.cidr", "4/9"), ("score", "3/5/1/2"), ("latest", "cidr")];
    let mut progress = stored(&entries);
    assert_eq!((progress.of("cidr"), progress.latest), (Some((4, 9)), Some("cidr")));
    assert_eq!((progress.score.right, progress.score.asked, progress.score.best), (3, 5, 2));
    assert_eq!(progress.entries(), entries.map(|(key, value)| (key.to_owned(), value.to_owned())));
    progress.shown("cidr", 5, 9);
    assert_eq!(progress.of("cidr"), Some((5, 9)));
    progress.answered(true);
    assert_eq!(progress.score.streak, 2);
}

#[test]
fn the_first_unfinished_lesson_is_offered() {
    assert_eq!(Progress::default().unfinished(), None, "on a first visit there is nothing to go on with");
    let progress = stored(&[("latest", "cidr"), ("lesson.layers", "12/12"), ("lesson.cidr", "4/9")]);
    assert_eq!(progress.unfinished(), Some("headers"));
}
