//! The learner's text, compiled from this checkout, for tasks that speak.

use crate::{
    checkout,
    failure::{Failure, Result},
};
use wirewalk::lesson::TextFile;
use wirewalk::text::Catalog;
use wirewalk_text::LANGUAGES;

/// Every file of one language.
pub struct Speech(Vec<(String, Catalog)>);

impl Speech {
    pub fn load(language: &str) -> Result<Self> {
        if !LANGUAGES.contains(&language) {
            let languages = LANGUAGES.join(" and ");
            return Err(Failure::new(format!("There is no language `{language}`; there are {languages}.")));
        }
        wirewalk_text::compile_language(checkout::root(), language).map(Self).map_err(|problems| {
            let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
            Failure::new(format!("The text has problems:\n{}", lines.join("\n")))
        })
    }

    /// The files of these names, the first before the others, for a `Speaker`.
    pub fn catalogs(&self, names: &[TextFile]) -> Vec<&Catalog> {
        let file = |name: &TextFile| {
            self.0.iter().find(|(file, _)| *file == name.to_string()).map(|(_, catalog)| catalog)
        };
        names.iter().filter_map(file).collect()
    }
}
