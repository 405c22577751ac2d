//! What counts as progress, that what browsers have stored is still read, and that two tabs lose nothing of each other.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

// The application is no library; this file of it needs no browser.
#[path = "../src/app/progress.rs"]
mod progress;

use progress::{Progress, Score};
use std::cell::RefCell;
use std::collections::BTreeMap;

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

/// What a browser stores for all its tabs.
#[derive(Default)]
struct Storage(RefCell<BTreeMap<String, String>>);

impl Storage {
    fn restore(&self) -> Progress {
        Progress::restore(|key| self.0.borrow().get(key).cloned())
    }
}

/// Walks a lesson from its first step to one of so many.
fn walk(progress: &mut Progress, lesson: &'static str, to: usize, all: usize) {
    (1..=to).for_each(|step| progress.shown(lesson, step, all));
}

/// A tab, and what was stored when it last looked.
struct Tab {
    progress: Progress,
    kept: Progress,
}

impl Tab {
    fn open(storage: &Storage) -> Self {
        Self { progress: storage.restore(), kept: storage.restore() }
    }

    /// Stores what was done, or takes over what another tab stored.
    fn keep(&mut self, storage: &Storage) {
        let merged = self.progress.merged(&self.kept, &storage.restore());
        storage.0.borrow_mut().extend(merged.entries());
        self.progress = merged.clone();
        self.kept = merged;
    }
}

#[test]
fn answers_of_two_tabs_add_up() {
    let storage = Storage::default();
    let [mut a, mut b] = [Tab::open(&storage), Tab::open(&storage)];
    for (in_a, right) in [(true, true), (false, true), (true, false), (false, true), (false, true)] {
        let tab = if in_a { &mut a } else { &mut b };
        tab.progress.answered(right);
        tab.keep(&storage);
    }
    let all = Score { right: 4, asked: 5, streak: 2, best: 2 };
    assert_eq!(storage.restore().score, all);
    a.keep(&storage);
    assert_eq!((a.progress.score, b.progress.score), (all, all));
    // To look again changes nothing.
    a.keep(&storage);
    assert_eq!(a.progress.score, all);
}

#[test]
fn lessons_walked_in_two_tabs_are_both_kept() {
    let storage = Storage::default();
    let [mut a, mut b] = [Tab::open(&storage), Tab::open(&storage)];
    walk(&mut a.progress, "cidr", 9, 9);
    a.keep(&storage);
    walk(&mut b.progress, "subnetting", 2, 6);
    walk(&mut b.progress, "cidr", 3, 9);
    b.keep(&storage);
    walk(&mut a.progress, "subnetting", 4, 6);
    a.keep(&storage);
    b.keep(&storage);
    for tab in [&a, &b] {
        assert!(tab.progress.done("cidr"));
        assert_eq!(tab.progress.of("subnetting"), Some((4, 6)));
        assert_eq!(tab.progress.latest, Some("subnetting"));
    }
    assert_eq!(storage.restore(), a.progress);
}

#[test]
fn a_lesson_is_as_far_as_in_either_tab() {
    let storage = Storage::default();
    let [mut a, mut b] = [Tab::open(&storage), Tab::open(&storage)];
    walk(&mut a.progress, "cidr", 5, 9);
    a.keep(&storage);
    // The same lesson with other numbers has fewer steps; far in those is not to its end.
    walk(&mut b.progress, "cidr", 1, 4);
    b.keep(&storage);
    assert_eq!(b.progress.of("cidr"), Some((3, 4)));
    assert!(!b.progress.done("cidr"));
}

#[test]
fn storage_that_is_cleared_or_damaged_takes_nothing_from_a_tab() {
    let storage = Storage::default();
    let mut tab = Tab::open(&storage);
    walk(&mut tab.progress, "cidr", 9, 9);
    tab.progress.answered(true);
    tab.keep(&storage);
    let before = tab.progress.clone();
    storage.0.borrow_mut().clear();
    tab.keep(&storage);
    assert_eq!(tab.progress, before);
    for value in storage.0.borrow_mut().values_mut() {
        *value = "?".to_owned();
    }
    tab.keep(&storage);
    assert_eq!((tab.progress.clone(), storage.restore()), (before.clone(), before));
}
