//! What the tests have in common.

use anyhow::{Context, anyhow};
use e2e::{Key, Options, Page, Result, dist};
use std::{ffi::OsStr, fs, path::PathBuf};
use wirewalk::text::{Arg, Catalog, Say, Speaker};

/// The input that a first visit to the lesson `cidr` walks.
pub const FIRST_INPUT: &str = "16.158.165.91/22";

/// A visitor for each language: its tag in addresses, its tag in HTML, and the browser that asks for it.
pub fn languages() -> [(&'static str, &'static str, Options); 2] {
    [("en", "en", Options::default()), ("zh", "zh-CN", Options::chinese())]
}

/// Opens a page that has a transport, and waits until it can be used.
pub async fn open(place: &str, options: Options) -> Result<Page> {
    let page = Page::open(place, options).await?;
    page.wait_for("#step").await?;
    Ok(page)
}

/// Waits until the transport says that the walk is here, such as `2 / 9`.
pub async fn at_step(page: &Page, position: &str) -> Result {
    page.wait_for_text(".player-bar .position", position).await
}

/// Presses a key, and waits until it has moved the walk here.
pub async fn press_to(page: &Page, key: Key, position: &str) -> Result {
    page.press(key).await?;
    at_step(page, position).await
}

/// What the rows of bits say, by the names of their values.
pub async fn rows(page: &Page, expected: &[(&str, &str)]) -> Result {
    for (name, value) in expected {
        page.wait_for_text(&format!("#row-{name} .value"), value).await?;
    }
    Ok(())
}

/// Ends a test: a picture for a person to look at, and no complaint of the browser.
pub async fn finish(page: Page, name: &str) -> Result {
    page.screenshot(name).await?;
    page.assert_no_errors().await?;
    page.close().await
}

/// The sentences of the page under test, for what the core says they must be.
pub struct Words(Vec<Catalog>);

impl Words {
    /// Every file of a language, the lesson's own before all others.
    pub fn of(language: &str, lesson: &str) -> Result<Self> {
        let folder = dist().join("text").join(language);
        let mut files: Vec<_> = fs::read_dir(&folder)
            .with_context(|| format!("reading {}", folder.display()))?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_>>()?;
        files.sort_by_key(|path| path.file_stem() != Some(OsStr::new(lesson)));
        let read = |path: PathBuf| {
            Catalog::from_bytes(&fs::read(&path)?).map_err(|_| anyhow!("{} is damaged", path.display()))
        };
        Ok(Self(files.into_iter().map(read).collect::<Result<_>>()?))
    }

    /// The sentence, as it is read.
    pub fn say(&self, say: &Say) -> String {
        Speaker(&self.0.iter().collect::<Vec<_>>()).plain(say)
    }

    /// The value, as it is read.
    pub fn spell(&self, arg: &Arg) -> String {
        Speaker(&self.0.iter().collect::<Vec<_>>()).spell(arg)
    }

    /// A message without values.
    pub fn named(&self, id: &str) -> String {
        Speaker(&self.0.iter().collect::<Vec<_>>()).named(id)
    }
}
