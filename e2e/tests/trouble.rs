//! What must not happen, and does: files that do not come, and a program that breaks.

use crate::shared::{at_step, finish, languages, open, to_the_question, walk_to_the_end};
use anyhow::ensure;
use e2e::{Key, Options, Page, Result};
use serde_json::json;

/// Keeps files away whose address matches; none when there is nothing to match.
async fn keep_away(page: &Page, patterns: &[&str]) -> Result {
    page.browser().devtools("Network.enable", json!({})).await?;
    // What came before must not stand in for what does not come now.
    page.browser().devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
    page.browser().devtools("Network.setBlockedURLs", json!({ "urls": patterns })).await?;
    Ok(())
}

/// The browser complains of the trouble this test made, and of nothing else.
async fn assert_only(page: &Page, expected: &[&str]) -> Result {
    let errors = page.errors().await?;
    let other: Vec<_> =
        errors.iter().filter(|error| !expected.iter().any(|known| error.contains(known))).collect();
    ensure!(other.is_empty(), "the browser complains of more than was done to it: {other:#?}");
    ensure!(!errors.is_empty(), "the trouble never happened");
    Ok(())
}

#[tokio::test]
async fn without_the_program_the_page_has_its_first_words_and_says_what_is_missing() -> Result {
    let words = [
        ("Walk the wire, one packet at a time.", "The program did not arrive"),
        ("沿着网线走，一步一个数据包。", "程序没有下载成功"),
    ];
    for ((language, tag, options), (title, says)) in languages().into_iter().zip(words) {
        let page = Page::open("", options).await?;
        page.wait_for(".box").await?;
        page.assert_no_errors().await?;
        keep_away(&page, &["*.wasm"]).await?;
        page.reload().await?;
        page.wait_for("#no-program:not([hidden])").await?;
        page.wait_for_text("#no-program", says).await?;
        in_view(&page, "#no-program").await?;
        assert_eq!(page.text(".hero h1").await?, title);
        assert_eq!(page.attribute("html", "lang").await?, tag);
        assert_eq!(page.count("#apology:not([hidden])").await?, 0, "nothing broke: it never came");
        page.screenshot(&format!("trouble-no-program-{language}")).await?;
        // A lesson's address must not stay blank either.
        page.goto("#/lesson/cidr").await?;
        page.reload().await?;
        page.wait_for("#no-program:not([hidden])").await?;
        page.wait_for_text("#no-program", says).await?;
        page.screenshot(&format!("trouble-no-program-lesson-{language}")).await?;
        assert_only(&page, &[".wasm", "Failed to fetch"]).await?;
        keep_away(&page, &[]).await?;
        page.reload().await?;
        at_step(&page, "1 / 9").await?;
        finish(page, &format!("trouble-program-came-{language}")).await?;
    }
    Ok(())
}

/// What is said where nobody looks is not said.
async fn in_view(page: &Page, css: &str) -> Result {
    let script = format!(
        "(() => {{
             const box = document.querySelector('{css}').getBoundingClientRect();
             return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
         }})()"
    );
    page.wait_until(&script, || format!("{css} is out of view")).await
}

/// The two ways to a lesson: from the first page, and at once.
#[tokio::test]
async fn without_the_lessons_part_of_the_program_the_page_says_so_and_goes_on_when_it_comes() -> Result {
    let page = Page::open("", Options::default()).await?;
    page.wait_for(".box").await?;
    keep_away(&page, &["*learning-*"]).await?;
    page.reload().await?;
    page.click(".ways .primary").await?;
    page.wait_for_text("#no-program:not([hidden])", "The program did not arrive").await?;
    in_view(&page, "#no-program").await?;
    assert_eq!(page.count(".hero").await?, 1, "the first page must stay");
    page.screenshot("trouble-no-part-home").await?;
    keep_away(&page, &[]).await?;
    page.click(".ways .primary").await?;
    at_step(&page, "1 / 12").await?;
    assert_eq!(page.count("#no-program:not([hidden])").await?, 0, "it came after all");
    keep_away(&page, &["*learning-*"]).await?;
    page.goto("?again#/lesson/cidr?step=3").await?;
    page.wait_for_text("#no-program:not([hidden])", "The program did not arrive").await?;
    in_view(&page, "#no-program").await?;
    assert_eq!(page.count("#apology:not([hidden])").await?, 0, "nothing broke: it never came");
    page.screenshot("trouble-no-part-lesson").await?;
    // What the learner is told, nobody else has to be.
    page.assert_no_errors().await?;
    keep_away(&page, &[]).await?;
    page.reload().await?;
    at_step(&page, "3 / 9").await?;
    finish(page, "trouble-part-came").await
}

#[tokio::test]
async fn text_that_did_not_come_is_asked_for_again() -> Result {
    let says = ["The text did not arrive", "文字没有加载出来"];
    for ((language, _, options), says) in languages().into_iter().zip(says) {
        let page = Page::open("", options).await?;
        page.wait_for(".box").await?;
        keep_away(&page, &["*cidr.bin"]).await?;
        page.goto("#/lesson/cidr").await?;
        page.wait_for_text(".notices", says).await?;
        page.screenshot(&format!("trouble-no-text-{language}")).await?;
        // Asked for again while it still does not come, it says so again.
        page.click(".notices button").await?;
        page.wait_for(".notices button").await?;
        keep_away(&page, &[]).await?;
        page.click(".notices button").await?;
        at_step(&page, "1 / 9").await?;
        page.wait_until_gone(".notices button").await?;
        finish(page, &format!("trouble-text-came-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_first_load_without_its_lesson_text_can_be_mended() -> Result {
    let page = open("#/lesson/cidr?step=4", Options::default()).await?;
    keep_away(&page, &["*cidr.bin"]).await?;
    page.reload().await?;
    page.wait_for_text(".notices", "The text did not arrive").await?;
    keep_away(&page, &[]).await?;
    page.click(".notices button").await?;
    at_step(&page, "4 / 9").await?;
    finish(page, "trouble-first-load").await
}

#[tokio::test]
async fn without_any_words_the_page_still_says_that_they_are_missing() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    keep_away(&page, &["*.bin"]).await?;
    page.reload().await?;
    page.wait_for_text("body", "did not arrive").await?;
    page.screenshot("trouble-no-words").await?;
    let seen = page.text("body").await?;
    assert!(!seen.contains("text-failed"), "names of messages are not for learners: {seen}");
    keep_away(&page, &[]).await?;
    page.reload().await?;
    at_step(&page, "1 / 9").await?;
    finish(page, "trouble-words-came").await
}

#[tokio::test]
async fn a_language_that_does_not_come_leaves_a_page_that_can_be_read() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    keep_away(&page, &["*/zh/*"]).await?;
    page.click("#language").await?;
    page.wait_for(".notices p").await?;
    page.screenshot("trouble-no-language").await?;
    let seen = page.text("body").await?;
    assert!(!seen.contains("text-failed"), "names of messages are not for learners: {seen}");
    keep_away(&page, &[]).await?;
    page.click(".notices button").await?;
    page.wait_for_text("#narration", "二进制").await?;
    finish(page, "trouble-language-came").await
}

#[tokio::test]
async fn a_walk_goes_on_without_the_network() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    // The question comes last.
    to_the_question(&page).await?;
    // What is fetched for the lesson after this one comes later still.
    let last =
        "performance.getEntriesByType('resource').some(it => it.name.endsWith('/subnetting-quiz.bin'))";
    page.wait_until(last, || "the next lesson has not come".to_owned()).await?;
    page.set_offline(true).await?;
    page.type_into("#knob-input", "10.0.0.1/8").await?;
    page.click("#last").await?;
    at_step(&page, "9 / 9").await?;
    page.wait_for_text("#row-network .value", "10.0.0.0").await?;
    finish(page, "trouble-offline").await
}

#[tokio::test]
async fn a_program_that_breaks_apologises_reports_and_starts_again() -> Result {
    for (language, _, options) in languages() {
        let page = open("#/lesson/cidr?input=10.0.0.1/8", options).await?;
        walk_to_the_end(&page).await?;
        page.assert_no_errors().await?;
        // What an extension may do to a page: break what the program builds it with. At the first step the nudge is put
        // in.
        page.execute("Node.prototype.insertBefore = () => { throw new Error('broken') }").await?;
        page.press(Key::Home).await?;
        page.wait_for("#apology:not([hidden])").await?;
        page.screenshot(&format!("trouble-apology-{language}")).await?;
        let report = page.text("#report").await?;
        for part in ["Wirewalk 0.", "panicked at", "#/lesson/cidr?input=10.0.0.1/8"] {
            assert!(report.contains(part), "{part:?} is not in the report:\n{report}");
        }
        assert!(!page.scrolls_sideways().await?);
        assert_only(&page, &["wasm", "unreachable", "panicked", ".js"]).await?;
        // The keyboard is where the apology is, and does not get back to the page that is dead.
        assert_eq!(page.focused().await?, "h2#sorry");
        page.assert_accessible().await?;
        for next in ["button#copy", "button#again"] {
            page.press(Key::Tab).await?;
            assert_eq!(page.focused().await?, next);
        }
        assert_eq!(page.count("#app[inert]").await?, 1);
        page.press(Key::Enter).await?;
        // It is the same lesson, as it opens: what was chosen there may be what broke.
        page.wait_for("main.cidr").await?;
        at_step(&page, "1 / 9").await?;
        assert_eq!(page.value("#knob-input").await?, crate::shared::FIRST_INPUT);
        assert_eq!(page.count("#apology:not([hidden])").await?, 0, "it must not break again by itself");
        page.screenshot(&format!("trouble-started-again-{language}")).await?;
        // What was done is kept.
        page.click("#menu").await?;
        page.wait_for_text(".lessons a[aria-current]", "✓").await?;
        page.press(Key::Escape).await?;
        page.press(Key::Right).await?;
        at_step(&page, "2 / 9").await?;
        page.errors().await?;
        page.reload().await?;
        at_step(&page, "2 / 9").await?;
        finish(page, &format!("trouble-over-{language}")).await?;
    }
    Ok(())
}

/// A SYN from its receiver's own address and port, and a datagram to an echo service from its own: both once answered
/// themselves for ever.
#[tokio::test]
async fn a_link_whose_frames_come_from_their_receiver_opens_and_ends() -> Result {
    let page = open("#/lesson/arp", Options::default()).await?;
    for place in [
        "#/lesson/tcp-handshake?faults=fix:A.1:208%2B32%3D3232235796,fix:A.1:272%2B16%3D80",
        "#/lesson/headers?packet=udp&faults=fix:R.3:208%2B32%3D3232236052,fix:R.3:272%2B16%3D7",
    ] {
        page.goto(place).await?;
        page.wait_for(".faults li:not(.unmet)").await?;
        page.press(Key::End).await?;
        page.wait_until("Number(document.querySelector('#scrub').max) < 200", || "it goes on".into()).await?;
        assert_eq!(page.count("#apology[hidden]").await?, 1);
    }
    finish(page, "trouble-own-source").await
}

#[tokio::test]
async fn a_program_without_memory_apologises_too() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    // What a browser says of a program that is stopped by its own machine, as when no memory is left.
    let error = "new WebAssembly.RuntimeError('memory access out of bounds')";
    page.execute(&format!("dispatchEvent(new ErrorEvent('error', {{ error: {error} }}))")).await?;
    page.wait_for("#apology:not([hidden])").await?;
    page.wait_for_text("#report", "#/lesson/cidr").await?;
    page.errors().await?;
    page.click("#again").await?;
    page.wait_for("main.cidr").await?;
    finish(page, "trouble-memory").await
}
