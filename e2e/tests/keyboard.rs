//! A learner without a pointer.

use crate::shared::{at_step, finish, open, rows};
use anyhow::bail;
use e2e::{Key, Options, Page, Result};
use serde_json::Value;

/// Goes on from stop to stop until this one has the focus, and sees at every stop where that is.
pub async fn tab_to(page: &Page, wanted: &str) -> Result {
    let script = "
        const e = document.activeElement;
        // A block is a shape, and so is a frame: what shows its focus is its stroke.
        const shape = e.querySelector(e.matches('.frame') ? '.shaft' : ':scope > rect');
        const style = getComputedStyle(shape ?? e);
        const seen = shape ? parseFloat(style.strokeWidth) > 2
                           : style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        const box = e.getBoundingClientRect();
        const inView = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
        return e === document.body || (seen && inView) ? '' : e.outerHTML.slice(0, 200)";
    let mut stops = Vec::new();
    for _ in 0..120 {
        page.press(Key::Tab).await?;
        let unseen = page.execute(script).await?;
        assert_eq!(unseen, Value::String(String::new()), "the focus is not to be seen");
        let stop = page.focused().await?;
        if stop == wanted {
            return Ok(());
        }
        stops.push(stop);
    }
    bail!("no way leads to {wanted}, but to {stops:?}")
}

#[tokio::test]
async fn a_lesson_is_changed_and_walked_with_nothing_but_keys() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    tab_to(&page, "textarea#knob-input").await?;
    page.screenshot("keyboard-input").await?;
    page.press_with(Key::Control, 'a').await?;
    for letter in "10.0.0.1/8".chars() {
        page.press_char(letter).await?;
    }
    rows(&page, &[("address", "10.0.0.1")]).await?;
    tab_to(&page, "button#step").await?;
    page.screenshot("keyboard-step").await?;
    page.press(Key::Enter).await?;
    at_step(&page, "2 / 9").await?;
    page.press(Key::Space).await?;
    at_step(&page, "3 / 9").await?;
    assert_eq!(page.focused().await?, "button#step", "the button must stay in hand");
    page.press(Key::Right).await?;
    at_step(&page, "4 / 9").await?;
    rows(&page, &[("mask", "255.0.0.0"), ("network", "10.0.0.0")]).await?;
    finish(page, "keyboard-walked").await
}

#[tokio::test]
async fn the_first_stop_leads_past_the_header() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    page.press(Key::Tab).await?;
    let skip = "return document.activeElement.textContent";
    assert_eq!(page.execute(skip).await?, "Skip to the lesson");
    page.screenshot("keyboard-skip").await?;
    page.press(Key::Enter).await?;
    assert_eq!(page.focused().await?, "main#main");
    // The key still steps: it moved the focus, not the learner.
    page.press(Key::Right).await?;
    at_step(&page, "2 / 9").await?;
    finish(page, "keyboard-skipped").await
}

#[tokio::test]
async fn help_opens_holds_the_focus_and_gives_it_back() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    page.find("#step").await?.focus().await?;
    page.press_char('?').await?;
    page.wait_for_text("[role=dialog] h2", "Keys").await?;
    assert_eq!(page.focused().await?, "button#help-close");
    page.screenshot("keyboard-help").await?;
    page.press(Key::Tab).await?;
    let inside = "return document.querySelector('[role=dialog]').contains(document.activeElement)";
    assert_eq!(page.execute(inside).await?, true, "a modal dialog must hold the focus");
    page.press(Key::Escape).await?;
    page.wait_until_gone("[role=dialog]").await?;
    assert_eq!(page.focused().await?, "button#step", "the focus must go back to where it came from");
    finish(page, "keyboard-help-closed").await
}

#[tokio::test]
async fn a_question_mark_can_be_typed() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    page.type_into("#knob-input", "10.0.0.?").await?;
    page.wait_for_text(".inputs mark", "?").await?;
    assert_eq!(page.count("[role=dialog]").await?, 0);
    finish(page, "keyboard-question-mark").await
}

#[tokio::test]
async fn presenting_enlarges_the_page_and_leaves_the_walk() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    page.press(Key::Right).await?;
    at_step(&page, "2 / 9").await?;
    page.press_char('p').await?;
    page.wait_for("html[data-present]").await?;
    page.wait_until_gone(".question").await?;
    at_step(&page, "2 / 9").await?;
    assert!(!page.scrolls_sideways().await?);
    page.screenshot("keyboard-present").await?;
    page.press_char('p').await?;
    page.wait_for(".question").await?;
    finish(page, "keyboard-presented").await
}
