//! Both languages say the same things about the same values.

use crate::{Catalog, LANGUAGES, Part, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// Every value a message uses.
pub fn variables(parts: &[Part]) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Value(name) => _ = names.insert(name.as_str()),
            Part::Styled(_, parts) => names.extend(variables(parts)),
            Part::Choose(name, cases, otherwise) => {
                names.insert(name);
                cases.iter().for_each(|(_, parts)| names.extend(variables(parts)));
                names.extend(variables(otherwise));
            }
        }
    }
    names
}

/// Where two languages differ: a file, a message or a variable that only one of them has.
pub fn compare(first: &[(String, Catalog)], second: &[(String, Catalog)]) -> Vec<Problem> {
    let (a, b) = (flat(first), flat(second));
    let mut problems = Vec::new();
    let mut missing = |here: &BTreeMap<_, _>, there: &BTreeMap<(String, String), _>, language| {
        for (file, id) in here.keys().filter(|key| !there.contains_key(*key)) {
            problems.push(Problem { place: file.clone(), what: format!("{id} is missing in {language}") });
        }
    };
    missing(&a, &b, LANGUAGES[1]);
    missing(&b, &a, LANGUAGES[0]);
    for (key, variables) in &a {
        if let Some(others) = b.get(key)
            && variables != others
        {
            let odd: Vec<_> = variables.symmetric_difference(others).copied().collect();
            let what = format!("only one language uses {}", odd.join(", "));
            problems.push(Problem { place: format!("{} {}", key.0, key.1), what });
        }
    }
    problems
}

/// File and message, and the variables it uses.
fn flat(files: &[(String, Catalog)]) -> BTreeMap<(String, String), BTreeSet<&str>> {
    files
        .iter()
        .flat_map(|(file, catalog)| {
            catalog.messages.iter().map(move |(id, parts)| ((file.clone(), id.clone()), variables(parts)))
        })
        .collect()
}
