//! Two languages, and the change from one to the other.

use crate::shared::{at_step, finish, open, press_to, rows, show_lessons, to_the_question};
use e2e::{Key, Options, Result};

#[tokio::test]
async fn the_language_changes_in_the_middle_of_a_step_and_nothing_else_does() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    page.type_into("#knob-input", "10.9.8.7/13").await?;
    page.execute("document.activeElement.blur()").await?;
    page.press_char('5').await?;
    at_step(&page, "5 / 9").await?;
    page.wait_for_text("#narration", "This is the network.").await?;
    page.click("#language").await?;
    page.wait_for_text("#narration", "网络").await?;
    at_step(&page, "5 / 9").await?;
    assert_eq!(page.value("#knob-input").await?, "10.9.8.7/13");
    rows(&page, &[("network", "10.8.0.0")]).await?;
    assert_eq!(page.attribute("html", "lang").await?, "zh-CN");
    assert_eq!(page.text("#language").await?, "English");
    show_lessons(&page).await?;
    page.wait_for_text(".lessons", "子网划分").await?;
    assert!(!page.place().await?.contains("lang="), "a link forces no language on others");
    page.screenshot("language-changed").await?;

    page.reload().await?;
    at_step(&page, "5 / 9").await?;
    page.wait_for_text("#narration", "网络").await?;
    assert_eq!(page.value("#knob-input").await?, "10.9.8.7/13");
    // An address that names no language gets the one that was chosen, not the one the browser asks for.
    page.goto("").await?;
    page.wait_for_text(".hero h1", "沿着网线走").await?;
    page.wait_for(".box").await?;
    assert_eq!(page.attribute("html", "lang").await?, "zh-CN");
    finish(page, "language-kept").await
}

#[tokio::test]
async fn the_language_changes_back_without_a_trace_of_the_other() -> Result {
    let page = open("#/lesson/subnetting?cuts=", Options::chinese()).await?;
    // The question comes last.
    to_the_question(&page).await?;
    let before = (page.text("main").await?, page.text(".top").await?);
    press_to(&page, Key::Right, "2 / 2").await?;
    page.click("#language").await?;
    page.wait_for_text("#narration", "Nothing is cut yet.").await?;
    page.wait_for_text("#your-turn", "question 1").await?;
    let english = page.text("body").await?.replace("中文", "");
    let han = english.chars().find(|letter| ('\u{4e00}'..='\u{9fff}').contains(letter));
    assert_eq!(han, None, "Chinese is left in:\n{english}");
    page.click("#language").await?;
    page.wait_for_text("#narration", "还没有切").await?;
    page.execute("document.activeElement.blur()").await?;
    press_to(&page, Key::Left, "1 / 2").await?;
    assert_eq!((page.text("main").await?, page.text(".top").await?), before);
    finish(page, "language-back").await
}
