//! axe-core: what can be checked of accessibility without a person.

use crate::Result;
use anyhow::{Context, bail};
use serde_json::Value;
use std::{env, fs};

/// What makes a page able to run axe.
pub fn source() -> Result<String> {
    let path = env::var("WIREWALK_AXE").context("axe is found by `cargo xtask test --only e2e`: run that")?;
    fs::read_to_string(&path).with_context(|| format!("reading {path}"))
}

/// Runs in the page. WebDriver gives it a function to call with the result.
pub const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        result => done(result.violations),
        error => done(String(error)),
    );
";

/// One sentence for each element that breaks a rule.
pub fn readable(violations: &Value) -> Result<Vec<String>> {
    let Some(violations) = violations.as_array() else { bail!("axe did not run: {violations}") };
    let text = |value: &Value| value.as_str().unwrap_or_default().replace("\n  ", " ");
    let of_rule = |rule: &Value| {
        let (id, impact) = (text(&rule["id"]), text(&rule["impact"]));
        let nodes = rule["nodes"].as_array().cloned().unwrap_or_default();
        nodes.into_iter().map(move |node| {
            format!("{id} ({impact}): {} — {}", text(&node["html"]), text(&node["failureSummary"]))
        })
    };
    Ok(violations.iter().flat_map(of_rule).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_violation_names_rule_element_and_remedy() {
        let violations = json!([{
            "id": "image-alt", "impact": "critical",
            "nodes": [{ "html": "<img>", "failureSummary": "Fix any of:\n  Add alt" }],
        }]);
        assert_eq!(readable(&violations).unwrap(), ["image-alt (critical): <img> — Fix any of: Add alt"]);
        assert!(readable(&json!("broken")).is_err());
    }
}
