//! The picture has the room: in every lesson and every run of it, on laptops and projected.

use crate::shared::{at_step, finish, open};
use e2e::{Options, Page, Result};
use serde_json::Value;
use wirewalk::lesson::LESSONS;
use wirewalk::player::Look;
use wirewalk::route::lesson_address;

/// The share of the window's height that the stage has at least.
const STAGE: f64 = 0.55;
/// What the ladder has below its heads at 1366×768, in pixels.
const LADDER: f64 = 260.0;
/// A run that is longer than this is not walked.
const LONG: usize = 60;

/// Every situation of every lesson: what it is called, its address, how many steps it has.
fn situations() -> Vec<(String, String, usize)> {
    let all = LESSONS.iter().flat_map(|lesson| {
        lesson.situations().into_iter().filter_map(|(name, knobs)| {
            let steps = lesson.trace(&knobs).ok()?.steps.len();
            let address = lesson_address(lesson, &knobs, 0, &Look::default(), None);
            Some((format!("{} {name}", lesson.id), address, steps))
        })
    });
    all.collect()
}

/// Walks every situation in a window of a size and gives what is wrong with its steps.
async fn walk_all(page: &Page, closely: &str, wrong: impl Fn(&Value) -> Vec<String>) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for (name, address, steps) in situations() {
        page.goto(&address).await?;
        at_step(page, &format!("1 / {steps}")).await?;
        // A lesson is walked as it opens; its other runs are looked at in their beginning, their middle and their end.
        let whole = name.ends_with(" default") && steps <= LONG;
        for found in page.walk_the_stage(closely, whole).await? {
            let step = format!(
                "{name}, step {}{}",
                found["step"],
                if found["asked"] == true { ", asked" } else { "" }
            );
            all.extend(wrong(&found).into_iter().map(|wrong| format!("{step}: {wrong}")));
        }
    }
    Ok(all)
}

/// Nothing moves: a picture is measured where it stands.
async fn still(size: (u32, u32), language: &'static str) -> Result<Page> {
    open("#/lesson/tcp-handshake", Options { size, language, reduced_motion: true, ..Options::default() })
        .await
}

async fn has_the_room(size: (u32, u32), language: &'static str) -> Result {
    let page = still(size, language).await?;
    let wrong = walk_all(&page, "none", |found| {
        let (share, ladder) = (found["stage"].as_f64().unwrap_or(0.0), found["ladder"].as_f64());
        let low = (share < STAGE).then(|| format!("the stage has {share:.2} of the window"));
        let short = ladder.filter(|ladder| size == (1366, 768) && *ladder < LADDER);
        low.into_iter().chain(short.map(|ladder| format!("the ladder has {ladder} px"))).collect()
    })
    .await?;
    assert!(wrong.is_empty(), "{} steps at {size:?}:\n{}", wrong.len(), wrong.join("\n"));
    finish(page, &format!("stage-{}-{language}", size.0)).await
}

#[tokio::test]
async fn the_stage_has_the_room_on_the_smallest_laptop() -> Result {
    has_the_room((1280, 720), "en-US").await
}

#[tokio::test]
async fn the_stage_and_the_ladder_have_the_room_on_a_usual_laptop() -> Result {
    has_the_room((1366, 768), "zh-CN").await
}

#[tokio::test]
async fn the_stage_has_the_room_on_a_large_laptop() -> Result {
    has_the_room((1440, 900), "en-US").await
}

/// Presented, every letter that matters can be read from the back of a room, none is cut and none lies on another.
async fn is_read_by_a_room(size: (u32, u32), smallest: f64, language: &'static str) -> Result {
    let page = still(size, language).await?;
    page.press_char('p').await?;
    page.wait_for("html[data-present]").await?;
    let wrong = walk_all(&page, "all", |found| {
        let share = found["stage"].as_f64().unwrap_or(0.0);
        let mut wrong: Vec<String> = Vec::new();
        wrong.extend((share < STAGE).then(|| format!("the stage has {share:.2} of the window")));
        let letter = found["smallest"]["size"].as_f64().unwrap_or(f64::MAX);
        // A length in CSS is not a whole number of pixels.
        wrong.extend((letter < smallest - 0.1).then(|| format!("{letter:.1} px: {}", found["smallest"])));
        for (list, what) in [("cut", "is cut"), ("over", "lie on each other")] {
            let texts = found[list].as_array().into_iter().flatten().filter_map(Value::as_str);
            wrong.extend(texts.map(|text| format!("{text} {what}")));
        }
        wrong
    })
    .await?;
    assert!(wrong.is_empty(), "{} places at {size:?}:\n{}", wrong.len(), wrong.join("\n"));
    finish(page, &format!("stage-presented-{}-{language}", size.0)).await
}

#[tokio::test]
async fn a_room_reads_every_letter_of_an_old_projector() -> Result {
    is_read_by_a_room((1024, 768), 18.0, "en-US").await
}

#[tokio::test]
async fn a_room_reads_every_letter_of_a_small_projector() -> Result {
    is_read_by_a_room((1280, 720), 18.0, "zh-CN").await
}

#[tokio::test]
async fn a_room_reads_every_letter_of_a_large_screen() -> Result {
    is_read_by_a_room((1920, 1080), 22.0, "en-US").await
}

#[tokio::test]
async fn a_lesson_is_presented_by_the_keys_of_a_clicker_alone() -> Result {
    let page = still((1024, 768), "en-US").await?;
    page.press_char('p').await?;
    page.wait_for("html[data-present]").await?;
    let hidden = "['.top', '.inputs', '.panel > h2', '.sources', '#step', '.changed'].every(css =>
        [...document.querySelectorAll(css)].every(element => !element.checkVisibility()))";
    assert_eq!(page.execute(&format!("return {hidden}")).await?, true, "only the picture and the sentence");
    let all = crate::shared::run("tcp-handshake", &[])?.steps.len();
    for step in 2..=all {
        page.press(e2e::Key::PageDown).await?;
        if page.count(".predict").await? > 0 {
            page.press(e2e::Key::PageDown).await?;
        }
        at_step(&page, &format!("{step} / {all}")).await?;
    }
    page.press(e2e::Key::PageUp).await?;
    at_step(&page, &format!("{} / {all}", all - 1)).await?;
    for (key, css) in [
        ('h', ".top"),
        ('c', ".inputs"),
        ('t', ".panel > h2"),
        ('w', ".changed"),
        ('s', ".sources"),
        ('b', "#step"),
    ] {
        let shown = format!("document.querySelector('{css}').checkVisibility()");
        page.press_char(key).await?;
        page.wait_until(&shown, || format!("{key} does not bring {css}")).await?;
        page.press_char(key).await?;
        page.wait_until(&format!("!{shown}"), || format!("{key} does not take {css} away")).await?;
    }
    for panels in [1, 1, 2] {
        page.press_char('o').await?;
        page.wait_until(&format!("document.querySelectorAll('.stage > .panel').length === {panels}"), || {
            "the panels are not as the key says".into()
        })
        .await?;
    }
    page.wait_for(".panel.states").await?;
    page.press_char('n').await?;
    page.wait_for(".panel.socket").await?;
    page.press_char('p').await?;
    page.wait_for("html:not([data-present])").await?;
    finish(page, "stage-clicker").await
}
