//! `cargo xtask size`: what a first visit loads, measured against a bare Yew page.

use crate::{
    checkout,
    failure::{Doing, Failure, Result},
    web::Web,
};
use lexopt::prelude::*;
use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};
use wirewalk::lesson::{LESSONS, Part, TextFile};

/// How many times the bare page's first load the application may take.
const LIMIT: f64 = 2.05;

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

/// Measures both pages as they were last built.
pub fn report() -> Result {
    let (dist, bare_dist) = (checkout::dist(), bare_dist());
    let wirewalk = print_table("Wirewalk's first load", &measure(&dist, &first_load(&dist)?)?);
    let bare = print_table("A bare Yew page", &measure(&bare_dist, &first_load(&bare_dist)?)?);
    // Not part of the comparison, but nothing that is loaded later is hidden either.
    for part in Part::ALL {
        let Some(lesson) = LESSONS.iter().find(|lesson| lesson.part() == part) else { continue };
        let shown = later(&dist, part, &lesson.texts())?;
        print_table(
            &format!("What the lesson `{}` adds before it is shown", lesson.id),
            &measure(&dist, &shown)?,
        );
        let mut asked =
            later(&dist, part.max(Part::Quiz), &[TextFile::QUIZ, TextFile::Questions(lesson.id)])?;
        asked.retain(|file| !shown.contains(file));
        print_table("and then, to ask questions", &measure(&dist, &asked)?);
    }
    let ratio = wirewalk as f64 / bare as f64;
    println!("\nWirewalk loads {ratio:.2} times a bare Yew page (the limit is {LIMIT:.2}).");
    if ratio > LIMIT {
        return Err(Failure::new(format!(
            "The first load is {ratio:.2} times a bare Yew page's, and {LIMIT:.2} is the limit: make it smaller, or \
             load a part of it later."
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

/// What is fetched for a page that needs a part of the program, if it was split, and some text.
fn later(dist: &Path, last: Part, texts: &[TextFile]) -> Result<Vec<PathBuf>> {
    let html = page(dist)?;
    let parts = html.split_once(" data-parts=\"").and_then(|(_, value)| value.split('"').next());
    let parts = parts.into_iter().flat_map(|parts| parts.split(' ')).zip(Part::ALL);
    let parts = parts.filter(|(_, part)| *part <= last).map(|(file, _)| dist.join(file));
    let words = texts.iter().filter_map(|file| text(dist, *file));
    let network = (last == Part::Network).then_some("network.css");
    let styles = std::iter::once("lesson.css").chain(network).map(|file| dist.join(file));
    Ok(styles.chain(parts).chain(words).collect())
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
            let bytes = fs::read(path).doing(format!("Reading {}", path.display()))?;
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
