//! What the tests have in common.

use anyhow::{Context, anyhow, ensure};
use e2e::{Key, Options, Page, Result, dist};
use serde_json::json;
use std::{collections::BTreeSet, fs, path::PathBuf};
use wirewalk::lesson::{TextFile, find};
use wirewalk::text::{Arg, Catalog, Numbers, Part, Say, Speaker};
use wirewalk::trace::{Trace, World};

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

/// Opens the list of lessons, where it is folded away.
pub async fn show_lessons(page: &Page) -> Result {
    if page.count(".lessons").await? == 0 {
        page.click("#menu").await?;
    }
    page.wait_for(".lessons").await
}

/// Goes down to the question below a lesson, which is loaded when its place is seen.
pub async fn to_the_question(page: &Page) -> Result {
    page.wait_for("#question").await?;
    page.execute("document.querySelector('#question').scrollIntoView()").await?;
    page.wait_for(".question .prompt").await
}

/// What the rows of bits say, by the names of their values.
pub async fn rows(page: &Page, expected: &[(&str, &str)]) -> Result {
    for (name, value) in expected {
        page.wait_for_text(&format!("#row-{name} .value"), value).await?;
    }
    Ok(())
}

/// What the core makes of a lesson with these knobs, which is what the page must show.
pub fn run(lesson: &str, knobs: &[(&str, &str)]) -> Result<Trace> {
    let lesson = find(lesson).with_context(|| format!("no lesson {lesson}"))?;
    let (knobs, unknown) = lesson.knobs_from(knobs.iter().copied());
    ensure!(unknown.is_empty(), "{} has no knobs {unknown:?}", lesson.id);
    lesson.trace(&knobs).map_err(|refusal| anyhow!("{refusal:?}"))
}

/// The network of a run.
pub fn world(trace: &Trace) -> Result<&World> {
    trace.world.as_deref().context("a lesson without a network")
}

/// The step, counted from 1, whose sentence has this name.
pub fn step_that_says(trace: &Trace, id: &str) -> Result<usize> {
    let step = trace.steps.iter().position(|step| step.say.id == id);
    Ok(step.with_context(|| format!("no step says {id}"))? + 1)
}

/// The narration as it is read, without the node that decides and what terms explain when they are pointed at: an
/// expression of JavaScript.
pub const NARRATION: &str = "(() => {
    const said = document.querySelector('#narration')?.cloneNode(true);
    said?.querySelectorAll('[role=tooltip], .who').forEach(other => other.remove());
    return said?.textContent.trim() ?? null;
})()";

/// Waits until the narration is just this.
pub async fn tells(page: &Page, expected: &str) -> Result {
    let is = format!("{NARRATION} === {}", json!(expected));
    page.wait_until(&is, || format!("the narration is not {expected:?}")).await
}

/// Waits until the part of the address after and with `#` is just this.
pub async fn at_place(page: &Page, expected: &str) -> Result {
    let is = format!("location.hash === {}", json!(expected));
    page.wait_until(&is, || format!("the address is not {expected}")).await
}

/// Walks the nine steps of the lesson on one address, for only a step that was shown is progress.
pub async fn walk_to_the_end(page: &Page) -> Result {
    for step in 2..=9 {
        press_to(page, Key::Right, &format!("{step} / 9")).await?;
    }
    Ok(())
}

/// Whoever steps on is not asked what comes next.
pub async fn ask_nothing(page: &Page) -> Result {
    page.click("#predict-on[aria-pressed=true]").await?;
    page.wait_for("#predict-on[aria-pressed=false]").await?;
    page.execute("document.activeElement.blur()").await?;
    Ok(())
}

/// Where a re-run goes: to just before the first step that differs, counted from 1. When none does it stays here.
pub fn first_difference(before: &Trace, after: &Trace, here: usize) -> usize {
    after.first_difference(before).map_or(here, |step| step.max(1))
}

/// Waits until a lesson shows the run with these faults just before it goes another way; gives that step.
pub async fn shows_the_difference(
    page: &Page,
    lesson: &str,
    before: &str,
    after: &str,
    here: usize,
) -> Result<usize> {
    let knobs = |faults| [("faults", faults)];
    let (old, new) = (run(lesson, &knobs(before))?, run(lesson, &knobs(after))?);
    let step = first_difference(&old, &new, here);
    at_step(page, &format!("{step} / {}", new.steps.len())).await?;
    tells(page, &Words::of("en", lesson)?.say(&new.steps[step - 1].say)).await?;
    Ok(step)
}

/// Scrolls the arrow of the frame at this index out from under the heads of the lanes; gives what selects it.
pub async fn show_frame(page: &Page, index: usize) -> Result<String> {
    let frame = format!("#frame-{index}");
    // The ladder glides to its step first.
    page.settle().await?;
    page.wait_for(&frame).await?;
    let script = "const middle = e => { const box = e.getBoundingClientRect(); return (box.top + box.bottom) / 2 };
        const scroller = document.querySelector('.ladder-scroll'), frame = document.querySelector(arguments[0]);
        scroller.scrollIntoView({ block: 'center' });
        const head = scroller.querySelector('.ladder-heads').getBoundingClientRect();
        const room = (head.bottom + scroller.getBoundingClientRect().bottom) / 2;
        scroller.scrollBy({ top: middle(frame) - room, behavior: 'instant' })";
    page.execute_with(script, vec![json!(frame)]).await?;
    Ok(frame)
}

/// Opens the frame at this index by a click on its arrow.
pub async fn open_frame(page: &Page, index: usize) -> Result {
    let frame = show_frame(page, index).await?;
    page.click(&frame).await?;
    page.wait_for(&format!("{frame}.opened")).await
}

/// Taps the middle of an element, as a finger does.
pub async fn tap(page: &Page, css: &str) -> Result {
    page.wait_for(css).await?;
    let script = "const e = document.querySelector(arguments[0]);
        e.scrollIntoView({ block: 'nearest' });
        const box = e.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2]";
    let at = page.execute_with(script, vec![json!(css)]).await?;
    let touch = |kind, points| json!({ "type": kind, "touchPoints": points });
    let point = json!([{ "x": at[0], "y": at[1] }]);
    page.browser().devtools("Input.dispatchTouchEvent", touch("touchStart", point)).await?;
    page.browser().devtools("Input.dispatchTouchEvent", touch("touchEnd", json!([]))).await?;
    Ok(())
}

/// Ends a test: a picture for a person to look at, and no complaint of the browser.
pub async fn finish(page: Page, name: &str) -> Result {
    page.screenshot(name).await?;
    page.assert_no_errors().await?;
    page.close().await
}

/// The sentences of the page under test, for what the core says they must be.
pub struct Words {
    catalogs: Vec<Catalog>,
    /// How the lesson counts sequence numbers.
    numbers: Numbers,
}

impl Words {
    /// Every file of a language, the lesson's own before all others.
    pub fn of(language: &str, lesson: &str) -> Result<Self> {
        let folder = dist().join("text").join(language);
        // A lesson may say a thing in its own words: those of the others are not for it.
        let lesson = find(lesson);
        let own = lesson.map(|lesson| [TextFile::Lesson(lesson.id), TextFile::Questions(lesson.id)]);
        let own = own.into_iter().flatten().map(|file| folder.join(format!("{file}.bin")));
        let entries = fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?;
        let shared = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        let files: Vec<_> = own.chain(shared.into_iter().filter(|path| path.is_file())).collect();
        let read = |path: PathBuf| {
            Catalog::from_bytes(&fs::read(&path)?).map_err(|_| anyhow!("{} is damaged", path.display()))
        };
        let connects = lesson.is_none_or(|lesson| lesson.connects());
        let numbers = if connects { Numbers::Relative } else { Numbers::Absolute };
        Ok(Self { catalogs: files.into_iter().map(read).collect::<Result<_>>()?, numbers })
    }

    /// The sentence, as it is read.
    pub fn say(&self, say: &Say) -> String {
        let said = Speaker::new(&self.catalogs.iter().collect::<Vec<_>>()).counting(self.numbers).plain(say);
        said.trim_end().to_owned()
    }

    /// The value, as it is read.
    pub fn spell(&self, arg: &Arg) -> String {
        Speaker::new(&self.catalogs.iter().collect::<Vec<_>>()).counting(self.numbers).spell(arg)
    }

    /// A message without values.
    pub fn named(&self, id: &str) -> String {
        Speaker::new(&self.catalogs.iter().collect::<Vec<_>>()).counting(self.numbers).named(id)
    }

    /// Everything in any sentence that looks like the name of a message, such as `ping-pong`.
    pub fn look_like_names(&self) -> BTreeSet<String> {
        fn collect(parts: &[Part], found: &mut BTreeSet<String>) {
            for part in parts {
                match part {
                    Part::Text(text) => found.extend(names_in(text)),
                    Part::Value(_) => {}
                    Part::Styled(_, parts) => collect(parts, found),
                    Part::Choose(_, cases, otherwise) => {
                        cases.iter().for_each(|(_, parts)| collect(parts, found));
                        collect(otherwise, found);
                    }
                }
            }
        }
        let mut found = BTreeSet::new();
        self.catalogs
            .iter()
            .flat_map(|catalog| &catalog.messages)
            .for_each(|(_, parts)| collect(parts, &mut found));
        found
    }
}

/// The words of lower-case letters that are joined by hyphens, which is how messages are named.
fn names_in(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    let is_name = |word: &&str| {
        let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
        word.contains('-') && word.split('-').all(part)
    };
    words.filter(is_name).map(str::to_owned)
}
