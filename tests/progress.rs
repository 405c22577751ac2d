//! What two tabs keep in one place: neither loses what the other stored.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../src/app/progress.rs"]
mod progress;

use progress::{Progress, Score};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What a browser stores for all its tabs.
#[derive(Default)]
struct Storage(RefCell<BTreeMap<String, String>>);

impl Storage {
    fn restore(&self) -> Progress {
        Progress::restore(|key| self.0.borrow().get(key).cloned())
    }
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
    a.progress.walked("cidr", 9, 9);
    a.keep(&storage);
    b.progress.walked("subnetting", 2, 6);
    b.progress.walked("cidr", 3, 9);
    b.keep(&storage);
    a.progress.walked("subnetting", 4, 6);
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
    a.progress.walked("cidr", 5, 9);
    a.keep(&storage);
    // The same lesson with other numbers has fewer steps; far in those is not to its end.
    b.progress.walked("cidr", 1, 4);
    b.keep(&storage);
    assert_eq!(b.progress.of("cidr"), Some((3, 4)));
    assert!(!b.progress.done("cidr"));
}

#[test]
fn storage_that_is_cleared_or_damaged_takes_nothing_from_a_tab() {
    let storage = Storage::default();
    let mut tab = Tab::open(&storage);
    tab.progress.walked("cidr", 9, 9);
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
