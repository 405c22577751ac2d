//! The learner's sentences: the compiled form, and, with the feature `compile`, how Fluent files with inline Markdown
//! become it. Whatever is wrong with them is said before anything is shipped.
//!
//! | written in | compiled to `text/LANGUAGE/…` |
//! | --- | --- |
//! | `static/text/LANGUAGE/NAME.ftl`, what several lessons say | `NAME.bin` |
//! | `src/lesson/NAME/LANGUAGE.ftl`, what a lesson says | `lesson/ID.bin` |
//! | the same from its heading `## Questions` on | `lesson/ID-quiz.bin` |
//! | a lesson's `title` and `about`, which the menu shows | `app.bin`, as `lesson-ID` and `about-ID` |
//! | a term, `term-NAME`, in any of them | every file with a sentence that links to it: `[prefix](term:prefix)` |
#![forbid(unsafe_code)]

mod catalog;
#[cfg(feature = "compile")]
mod check;
#[cfg(feature = "compile")]
mod compile;
#[cfg(feature = "compile")]
mod fluent;
#[cfg(feature = "compile")]
mod ids;
#[cfg(feature = "compile")]
mod markdown;
#[cfg(feature = "compile")]
mod problem;
#[cfg(feature = "compile")]
mod sources;

pub use catalog::{Catalog, Damaged, Part, Style};
#[cfg(feature = "compile")]
pub use {
    check::{compare, variables},
    compile::{build, compile_language},
    ids::{ids, write_ids},
    problem::Problem,
    sources::{Source, sources},
};

/// The languages every sentence is written in.
pub const LANGUAGES: [&str; 2] = ["en", "zh"];
