//! What a learner, a system or a browser wants otherwise: themes, and storage that is refused.

use crate::shared::{at_step, finish, languages, open, show_lessons, to_the_question, walk_to_the_end};
use e2e::{Options, Page, Result, Theme};
use serde_json::json;

const LIGHT: &str = "rgb(245, 247, 250)";
const DARK: &str = "rgb(15, 21, 28)";

async fn system(page: &Page, theme: Theme) -> Result {
    let features = json!([{ "name": "prefers-color-scheme", "value": theme.name() }]);
    page.browser().devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
    Ok(())
}

async fn background(page: &Page, expected: &str) -> Result {
    let is = format!("getComputedStyle(document.body).backgroundColor === '{expected}'");
    page.wait_until(&is, || format!("the page is not {expected}")).await
}

#[tokio::test]
async fn the_theme_follows_the_system_until_one_is_chosen_and_then_is_kept() -> Result {
    let page = open("#/lesson/cidr", Options::dark()).await?;
    background(&page, DARK).await?;
    page.screenshot("wishes-dark").await?;
    system(&page, Theme::Light).await?;
    background(&page, LIGHT).await?;
    system(&page, Theme::Dark).await?;
    for (theme, expected) in [("light", LIGHT), ("dark", DARK)] {
        page.click("#theme").await?;
        page.wait_for(&format!("html[data-theme={theme}]")).await?;
        background(&page, expected).await?;
        page.reload().await?;
        page.wait_for("#step").await?;
        assert_eq!(page.attribute("html", "data-theme").await?, theme);
        background(&page, expected).await?;
        page.screenshot(&format!("wishes-chosen-{theme}")).await?;
    }
    system(&page, Theme::Light).await?;
    background(&page, DARK).await?;
    page.click("#theme").await?;
    page.wait_for("html[data-theme=auto]").await?;
    background(&page, LIGHT).await?;
    finish(page, "wishes-auto").await
}

#[tokio::test]
async fn a_stored_theme_is_there_before_the_program() -> Result {
    let storage = vec![("wirewalk.theme", "dark")];
    let page = Page::open("", Options { storage, ..Options::default() }).await?;
    page.wait_for(".box").await?;
    let block = json!({ "urls": ["*.wasm"] });
    page.browser().devtools("Network.enable", json!({})).await?;
    page.browser().devtools("Network.setBlockedURLs", block).await?;
    page.reload().await?;
    page.wait_for("#no-program:not([hidden])").await?;
    background(&page, DARK).await?;
    page.screenshot("wishes-dark-first-paint").await?;
    // The program that was kept away is what this is about; the browser's complaint of it is no news.
    page.errors().await?;
    page.browser().devtools("Network.setBlockedURLs", json!({ "urls": [] })).await?;
    page.reload().await?;
    page.wait_for(".box").await?;
    finish(page, "wishes-dark-home").await
}

/// Runs before every page from the next load on.
async fn before_every_load(page: &Page, script: &str) -> Result {
    let source = json!({ "source": script });
    page.browser().devtools("Page.addScriptToEvaluateOnNewDocument", source).await?;
    page.reload().await
}

/// The two ways in which browsers refuse: nothing may be written, or the very asking is an error.
const REFUSALS: [(&str, &str); 2] = [
    ("full", "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"),
    (
        "blocked",
        "Object.defineProperty(window, 'localStorage', {
             get() { throw new DOMException('blocked', 'SecurityError') }
         })",
    ),
];

#[tokio::test]
async fn a_browser_that_stores_nothing_is_told_of_and_can_still_be_learned_in() -> Result {
    let says = ["progress lasts only while the page is open", "进度只在页面打开期间有效"];
    for ((language, _, options), says) in languages().into_iter().zip(says) {
        for (name, refusal) in REFUSALS {
            let page = open("#/lesson/cidr", options.clone()).await?;
            before_every_load(&page, refusal).await?;
            page.wait_for_text(".notices", says).await?;
            page.wait_for("#step").await?;
            walk_to_the_end(&page).await?;
            show_lessons(&page).await?;
            page.wait_for_text(".lessons a[aria-current]", "✓").await?;
            page.click("#theme").await?;
            page.wait_for("html[data-theme=light]").await?;
            // It goes on for as long as the page is open.
            page.goto("#/").await?;
            page.wait_for(".box").await?;
            page.goto("#/lesson/cidr").await?;
            at_step(&page, "1 / 9").await?;
            show_lessons(&page).await?;
            page.wait_for_text(".lessons a[aria-current]", "✓").await?;
            finish(page, &format!("wishes-storage-{name}-{language}")).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn damaged_storage_is_forgotten_piece_by_piece() -> Result {
    let storage = vec![
        ("wirewalk.score", "many"),
        ("wirewalk.lesson.cidr", "9/9"),
        ("wirewalk.lesson.subnetting", "-1/x"),
        ("wirewalk.latest", "nothing"),
        ("wirewalk.theme", "pink"),
        ("wirewalk.language", "xx"),
    ];
    let page = open("#/lesson/subnetting", Options { storage, ..Options::default() }).await?;
    show_lessons(&page).await?;
    page.wait_for_text(".lessons a[href='#/lesson/cidr']", "✓").await?;
    to_the_question(&page).await?;
    page.wait_for_text(".tally", "0 of 0").await?;
    assert_eq!(page.attribute("html", "data-theme").await?, "auto");
    finish(page, "wishes-damaged").await
}
