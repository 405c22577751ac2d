//! The same knobs give the same trace: twice, natively, and in the browser's instruction set.
//!
//! The native tests write every run down as a number, and `cargo xtask test --only wasm` gives the list to the same
//! runs in the browser's instruction set: nothing that is kept changes when a lesson does.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use std::fmt::{self, Write};
use wirewalk::lesson::{Knobs, Lesson};

/// FNV-1a: the plainest hash whose value nobody will ever change.
struct Fnv(u64);

impl Write for Fnv {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(())
    }
}

/// The hash of how a run is written for debugging.
fn run(lesson: &Lesson, knobs: &Knobs) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    let _ = write!(hash, "{:?}", lesson.trace(knobs));
    hash.0
}

#[cfg(not(target_arch = "wasm32"))]
mod situations;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{run, situations};
    use std::collections::BTreeMap;
    use std::{fs, path::Path};
    use wirewalk::player::Look;
    use wirewalk::route::lesson_address;

    #[test]
    fn the_same_knobs_give_the_same_trace_and_others_another() {
        let mut seen = BTreeMap::new();
        let mut runs = String::new();
        for (lesson, knobs) in situations::all() {
            let (hash, link) =
                (run(lesson, &knobs), lesson_address(lesson, &knobs, 0, &Look::default(), None));
            assert_eq!(run(lesson, &knobs), hash, "{link}");
            runs += &format!("{hash:016x} {link}\n");
            // Runs that hash alike would hide a knob that does nothing; a refusal may be the same for several.
            if lesson.trace(&knobs).is_ok()
                && let Some(other) = seen.insert(hash, link.clone())
            {
                panic!("{other} and {link} are the same run");
            }
        }
        // In one piece: the browser's tests may be compiled from it while this runs again.
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("runs.txt");
        let whole = path.with_extension("new");
        fs::write(&whole, runs).and_then(|()| fs::rename(whole, path)).expect("the list of runs is written");
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::{run, test};
    use wirewalk::route::{Page, Route};

    /// For each situation its hash and its link, as the native tests wrote them.
    const RUNS: &str =
        include_str!(env!("WIREWALK_RUNS", "`cargo xtask test --only wasm` says where the list is"));

    #[test]
    fn the_trace_is_the_same_everywhere() {
        for (hash, link) in RUNS.lines().filter_map(|line| line.split_once(' ')) {
            let Page::Lesson(lesson, knobs, ..) = Route::parse(link).page else { panic!("{link}") };
            assert_eq!(format!("{:016x}", run(lesson, &knobs)), hash, "{link}");
        }
        assert!(RUNS.lines().count() > 100, "the list is cut short");
    }
}
