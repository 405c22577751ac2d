//! `cargo xtask size`: what a visit to each kind of page loads, measured against a bare Yew page.

use crate::{
    checkout,
    failure::{Doing, Failure, Result},
    web::Web,
};
use lexopt::prelude::*;
use std::{
    cmp::Reverse,
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};
use wirewalk::lesson::{CARDS, Card, Part, TextFile, after};

/// How many times the bare page's first load the application may take. The aim is 2.
const LIMIT: f64 = 2.04;

/// How many bytes, in Brotli, a visit to any lesson may take until its first step can be taken. The aim is 380 000.
const STEPPABLE: usize = 402_000;

pub fn run(mut arguments: lexopt::Parser) -> Result {
    let mut keep = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("keep") => keep = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let is_kept = |dist: PathBuf| keep && dist.join("index.html").is_file();
    if !is_kept(checkout::dist()) || !is_kept(bare_dist()) {
        let web = Web::prepare()?;
        web.build()?;
        build_bare(&web)?;
    }
    report()
}

/// Builds the bare page, with the same profile and the same tools as the application.
pub fn build_bare(web: &Web) -> Result {
    println!("Building the bare page …");
    web.build_page(&checkout::root().join("xtask").join("bare"))
}

/// Measures every kind of page as it was last built, and holds it to its aim.
pub fn report() -> Result {
    let (dist, bare_dist) = (checkout::dist(), bare_dist());
    let first = first_load(&dist)?;
    let home = print_table("Wirewalk's first load", &measure(&dist, &first)?);
    let bare = print_table("A bare Yew page", &measure(&bare_dist, &first_load(&bare_dist)?)?);
    let mut sizes = BTreeMap::new();
    let mut lessons = Vec::new();
    for card in CARDS {
        let shown = shown(&dist, &first, card)?;
        let mut settled = [shown.clone(), later(&dist, card)?].concat();
        settled.sort();
        settled.dedup();
        let mut sum = |files: &[PathBuf]| -> Result<usize> {
            for file in files {
                if !sizes.contains_key(file) {
                    sizes.insert(file.clone(), brotli_length(&read(file)?)?);
                }
            }
            Ok(files.iter().map(|file| sizes[file]).sum())
        };
        lessons.push((sum(&shown)?, sum(&settled)?, card));
    }
    lessons.sort_by_key(|(steppable, ..)| Reverse(*steppable));
    println!("\n{:<30} {:>21} {:>12}", "Every page, in Brotli", "until its first step", "after idle");
    for (steppable, settled, card) in &lessons {
        println!("  {:<28} {steppable:>21} {settled:>12}", card.id);
    }
    println!("  {:<28} {home:>21} {home:>12}", "the first page");
    println!("  {:<28} {bare:>21} {bare:>12}", "a bare Yew page");
    let Some((worst, _, card)) = lessons.first() else { return Ok(()) };
    let mut shown = shown(&dist, &first, card)?;
    shown.retain(|file| !first.contains(file));
    print_table(&format!("The heaviest: `{}`, besides the first load", card.id), &measure(&dist, &shown)?);
    let ratio = home as f64 / bare as f64;
    println!("\nWirewalk loads {ratio:.2} times a bare Yew page (the limit is {LIMIT:.2}).");
    println!("The lesson `{}` can be stepped after {worst} bytes (the limit is {STEPPABLE}).", card.id);
    if ratio > LIMIT {
        return Err(Failure::new(format!(
            "The first load is {ratio:.2} times a bare Yew page's, and {LIMIT:.2} is the limit: make it smaller, or \
             load a part of it later."
        )));
    }
    if *worst > STEPPABLE {
        return Err(Failure::new(format!(
            "The lesson `{}` takes {worst} bytes before it can be stepped, and {STEPPABLE} is the limit: `cargo xtask \
             split --list` says which part has what.",
            card.id
        )));
    }
    Ok(())
}

fn bare_dist() -> PathBuf {
    checkout::root().join("target").join("bare")
}

/// One file of the first load.
struct Loaded {
    kind: &'static str,
    name: String,
    raw: usize,
    brotli: usize,
}

/// What a browser fetches before the first page stands: the page, whatever the page refers to, and the
/// application's own words in one language. Lesson text comes later, a lesson at a time.
fn first_load(dist: &Path) -> Result<Vec<PathBuf>> {
    let html = page(dist)?;
    let mut files = vec![dist.join("index.html")];
    for reference in references(&html) {
        let file = dist.join(reference.trim_start_matches("./").trim_start_matches('/'));
        if file.is_file() && !files.contains(&file) {
            files.push(file);
        }
    }
    files.extend(text(dist, TextFile::SHELL));
    Ok(files)
}

/// What a visit to a lesson fetches before its first step can be taken, the first load included.
fn shown(dist: &Path, first: &[PathBuf], card: &Card) -> Result<Vec<PathBuf>> {
    Ok([first.to_vec(), needed(dist, &card.parts(), &card.first_texts())?].concat())
}

/// What it fetches when there is nothing else to do: the rest of the lesson, questions, and the lesson after it.
fn later(dist: &Path, card: &Card) -> Result<Vec<PathBuf>> {
    let next = after(card.id).and_then(wirewalk::lesson::card);
    let mut parts = card.later();
    parts.extend(next.into_iter().flat_map(|next| [next.parts(), next.later()].concat()));
    let asking = [Some(card), next].into_iter().flatten().flat_map(Card::asking);
    let told = [Some(card), next].into_iter().flatten().flat_map(Card::texts);
    let texts: Vec<_> = asking.chain(told).collect();
    needed(dist, &parts, &texts)
}

/// The files of parts of the program and those they need, with their styles, and of texts.
fn needed(dist: &Path, parts: &[Part], texts: &[TextFile]) -> Result<Vec<PathBuf>> {
    let html = page(dist)?;
    let build = html.split_once(" data-build=\"").and_then(|(_, value)| value.split('"').next());
    let build = build.unwrap_or_default();
    let mut files = Vec::new();
    let (mut open, mut known) = (parts.to_vec(), Vec::new());
    while let Some(part) = open.pop() {
        if known.contains(&part) {
            continue;
        }
        known.push(part);
        open.extend(part.needs());
        files.push(dist.join(format!("{}-{build}.wasm", part.id())));
        let styles = match part {
            Part::Learning => Some("lesson.css"),
            Part::Network => Some("network.css"),
            _ => None,
        };
        files.extend(styles.map(|styles| dist.join(styles)));
    }
    files.extend(texts.iter().filter_map(|file| text(dist, *file)));
    Ok(files)
}

fn page(dist: &Path) -> Result<String> {
    let index = dist.join("index.html");
    fs::read_to_string(&index).doing(format!("Reading {}", index.display()))
}

/// A file of text in one language. The bare page has none.
fn text(dist: &Path, file: TextFile) -> Option<PathBuf> {
    let path = dist.join("text").join("en").join(format!("{file}.bin"));
    path.is_file().then_some(path)
}

/// The values of all `href` and `src` attributes, quoted in either way or not at all.
fn references(html: &str) -> Vec<&str> {
    let starts = [" href=", " src="];
    let values =
        starts.iter().flat_map(|start| html.match_indices(start).map(|(at, _)| &html[at + start.len()..]));
    let values = values.map(|value| match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].split(quote).next().unwrap_or_default(),
        _ => value.split([' ', '>']).next().unwrap_or_default(),
    });
    values.filter(|value| !value.is_empty() && !value.starts_with('#')).collect()
}

fn measure(dist: &Path, files: &[PathBuf]) -> Result<Vec<Loaded>> {
    files
        .iter()
        .map(|path| {
            let bytes = read(path)?;
            let name = path.strip_prefix(dist).unwrap_or(path).to_string_lossy().replace('\\', "/");
            Ok(Loaded { kind: kind(path), name, raw: bytes.len(), brotli: brotli_length(&bytes)? })
        })
        .collect()
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "HTML",
        Some("css") => "CSS",
        Some("js") => "JavaScript",
        Some("wasm") => "WebAssembly",
        Some("svg" | "png" | "ico") => "icon",
        Some("webmanifest" | "json") => "manifest",
        _ => "text",
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).doing(format!("Reading {}", path.display()))
}

/// Quality 11 is what a host does once, when it is given a file to serve.
fn brotli_length(bytes: &[u8]) -> Result<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    writer.write_all(bytes).and_then(|()| writer.flush()).doing("Compressing")?;
    Ok(writer.into_inner().len())
}

/// Prints one page's files and gives their sum after compression.
fn print_table(title: &str, files: &[Loaded]) -> usize {
    let (raw, brotli) =
        files.iter().fold((0, 0), |(raw, brotli), file| (raw + file.raw, brotli + file.brotli));
    let total = Loaded { kind: "total", name: String::new(), raw, brotli };
    println!("\n{title:<60} {:>9} {:>9}", "bytes", "Brotli");
    for file in files.iter().chain([&total]) {
        println!("  {:<12} {:<45} {:>9} {:>9}", file.kind, file.name, file.raw, file.brotli);
    }
    brotli
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_however_they_are_quoted() {
        let html =
            r##"<link rel="x" href="./a.css"><script src='b.js'></script><img src=c.svg><a href="#d">"##;
        assert_eq!(references(html), ["./a.css", "b.js", "c.svg"]);
    }

    #[test]
    fn compressing_makes_zeroes_small() {
        assert!(brotli_length(&[0; 10_000]).unwrap() < 20);
    }
}
