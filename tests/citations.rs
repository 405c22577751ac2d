//! Every section of an RFC that the source or a sentence cites is a section of that RFC.
//!
//! The texts of the RFCs lie beside the checkout, in `../shared/oracles/rfc`; without them there is nothing to hold the
//! citations against.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Of each RFC, the cited sections with a file that cites each.
type Cited = BTreeMap<u32, BTreeMap<String, PathBuf>>;

/// Every file of the folder and those inside it that ends like this.
fn files(folder: &Path, end: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, end, found);
        } else if path.extension().is_some_and(|it| it == end) {
            found.push(path);
        }
    }
}

/// What stands at the beginning of `text` as a section's number: `3.10.7.4`, `A.2`.
fn section(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(text.len());
    text[..end].trim_end_matches('.')
}

/// The citations that are written as `RFC 9293 §3.5, §3.6`, and as `Rfc::new(9293, "§3.5")`.
fn cited(text: &str) -> Vec<(u32, String)> {
    let mut cited = Vec::new();
    let pieces = ["RFC ", "Rfc::new("].map(|mark| text.split(mark).skip(1).map(move |rest| (mark, rest)));
    for (mark, rest) in pieces.into_iter().flatten() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let Ok(number) = rest[..digits].parse() else { continue };
        let mut rest = &rest[digits..];
        let gaps: &[_] =
            if mark == "RFC " { &[" ", ", ", "、", " and ", " to ", "和 ", " 和 "] } else { &[", \""] };
        while let Some(after) = gaps.iter().find_map(|gap| rest.strip_prefix(gap)?.strip_prefix('§')) {
            let section = section(after);
            cited.push((number, section.to_owned()));
            rest = &after[section.len()..];
        }
    }
    // The rules of TCP are cited by section alone.
    let rules = text.split("::rule(\"§").skip(1).map(|rest| (9293, section(rest).to_owned()));
    cited.extend(rules);
    cited
}

/// The numbers that begin a line of an RFC as its headings and its table of contents do.
fn sections(text: &str) -> BTreeSet<String> {
    let heading = |line: &str| {
        // RFC 6298 numbers its rules as "(2.1)".
        let line = line.trim_start().trim_start_matches('(');
        let line = line.strip_prefix("Appendix ").or_else(|| line.strip_prefix("APPENDIX ")).unwrap_or(line);
        let number = section(line);
        let is_number = number.split('.').all(|part| {
            !part.is_empty() && (part.len() == 1 || part.bytes().all(|byte| byte.is_ascii_digit()))
        });
        let is_followed =
            line[number.len()..].starts_with(['.', ' ', ':', ')', '\t']) || line.len() == number.len();
        (is_number && is_followed && !number.is_empty()).then(|| number.to_owned())
    };
    text.lines().filter_map(heading).collect()
}

#[test]
fn every_cited_section_is_a_section_of_its_rfc() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = root.join("../shared/oracles/rfc");
    if !texts.is_dir() {
        eprintln!("skipped: the texts of the RFCs are not in {}", texts.display());
        return;
    }
    let mut citing = Vec::new();
    files(&root.join("src"), "rs", &mut citing);
    files(&root.join("src"), "ftl", &mut citing);
    files(&root.join("static/text"), "ftl", &mut citing);
    let mut all = Cited::new();
    for path in citing {
        for (number, section) in cited(&fs::read_to_string(&path).unwrap()) {
            all.entry(number).or_default().entry(section).or_insert_with(|| path.clone());
        }
    }
    let (mut unknown, mut held, mut wrong) = (Vec::new(), 0, Vec::new());
    for (number, cited) in all {
        let Ok(text) = fs::read_to_string(texts.join(format!("rfc{number}.txt"))) else {
            unknown.push(number.to_string());
            continue;
        };
        let sections = sections(&text);
        for (section, path) in cited {
            held += 1;
            if !sections.contains(&section) {
                wrong.push(format!("RFC {number} §{section}, cited in {}", path.display()));
            }
        }
    }
    eprintln!("{held} sections found; without a text: RFC {}", unknown.join(", "));
    assert!(held > 200, "only {held} citations were found");
    assert!(wrong.is_empty(), "no such section:\n{}", wrong.join("\n"));
}
