//! The page, told of the parts, and made to need fewer files.

use crate::failure::{Doing, Failure, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// Puts what the page refers to into the page itself, where the first paint waits for it: to ask for a file takes as
/// long as for it to come. The content security policy is told what they are, and still allows nothing else.
pub fn inline(html: &str, folder: &Path) -> Result<String> {
    let html = inline_one(html, folder, ("<link rel=\"stylesheet\" href=\"", "/>"), "style")?;
    inline_one(&html, folder, ("<script src=\"", "></script>"), "script")
}

/// Puts one file in the place of the element that refers to it, between such a start and end.
fn inline_one(html: &str, folder: &Path, (start, end): (&str, &str), tag: &str) -> Result<String> {
    let cut = html.split_once(start).and_then(|(before, element)| {
        let (element, after) = element.split_once(end)?;
        let (file, attributes) = element.split_once('"')?;
        Some((before, file, attributes, after))
    });
    let Some((before, file, attributes, after)) = cut else {
        return Err(Failure::new(format!(
            "index.html refers to no {tag}, though Trunk should have written it so."
        )));
    };
    let path = folder.join(file.trim_start_matches("./"));
    let text = fs::read_to_string(&path).doing(format!("Reading {}", path.display()))?;
    fs::remove_file(&path).doing(format!("Removing {}", path.display()))?;
    let text = shorten(&text);
    let policy = format!("{tag}-src 'self'");
    let hash = BASE64_STANDARD.encode(Sha256::digest(&text));
    let allowed = format!("{policy} 'sha256-{hash}'");
    // What Trunk says of the file's integrity is about a file.
    let attributes = attributes.split_once(" integrity=").map_or(attributes, |(kept, _)| kept);
    Ok(format!("{}<{tag}{attributes}>{text}</{tag}>{after}", before.replacen(&policy, &allowed, 1)))
}

/// A style sheet or a script without what is only for those who read it: the comments that have lines of their own, and
/// the indentation.
pub fn shorten(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let is_comment = |line: &str| {
        line.starts_with("//") || line.starts_with("/*") && line.find("*/") == Some(line.len() - 2)
    };
    lines.filter(|line| !line.is_empty() && !is_comment(line)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_into_the_page_is_allowed_there_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("wirewalk-inline-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.css"), "/* Why. */\np { top: 0 }\n").unwrap();
        fs::write(folder.join("boot.js"), "// Why.\n  go();\n").unwrap();
        let html = r#"<meta content="script-src 'self' 'wasm-unsafe-eval'; style-src 'self'"><script src="boot.js" data-wasm="b"></script><link rel="stylesheet" href="./a.css" integrity="c"/>"#;
        let html = inline(html, &folder).unwrap();
        fs::remove_dir(&folder).unwrap();
        let (script, style) =
            ["go();", "p { top: 0 }"].map(|text| BASE64_STANDARD.encode(Sha256::digest(text))).into();
        let policy = format!(
            "script-src 'self' 'sha256-{script}' 'wasm-unsafe-eval'; style-src 'self' 'sha256-{style}'"
        );
        let page = r#"<script data-wasm="b">go();</script><style>p { top: 0 }</style>"#;
        assert_eq!(html, format!(r#"<meta content="{policy}">{page}"#));
    }

    #[test]
    fn only_lines_that_are_all_comment_go() {
        assert_eq!(shorten("/* a */\n\n  /* b */ c {} /* d */\n  e // f\n"), "/* b */ c {} /* d */\ne // f");
    }
}
