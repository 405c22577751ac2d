//! The whole situation is the address: opened, half understood, not understood, and gone back to.

use crate::shared::{at_step, finish, languages, open, press_to, rows, show_lessons};
use e2e::{Key, Options, Page, Result};

#[tokio::test]
async fn a_link_opens_just_what_it_says_and_so_does_loading_it_again() -> Result {
    let place = "#/lesson/cidr?input=10.0.0.1/8&step=5&lang=zh";
    let page = open(place, Options::default()).await?;
    for name in ["opened", "reloaded"] {
        at_step(&page, "5 / 9").await?;
        assert_eq!(page.value("#knob-input").await?, "10.0.0.1/8");
        rows(&page, &[("address", "10.0.0.1"), ("network", "10.0.0.0"), ("first", "")]).await?;
        assert_eq!(page.attribute("html", "lang").await?, "zh-CN");
        assert_eq!(page.text(".notices").await?, "");
        assert_eq!(page.place().await?, place);
        page.screenshot(&format!("address-{name}")).await?;
        page.reload().await?;
        page.wait_for("#step").await?;
    }
    finish(page, "address-link").await
}

#[tokio::test]
async fn a_link_that_is_half_nonsense_opens_what_makes_sense_and_names_the_rest() -> Result {
    for (language, _, options) in languages() {
        let page = open("#/lesson/cidr?input=10.0.0.1/8&step=x&foo=1&lang=xx", options).await?;
        at_step(&page, "1 / 9").await?;
        assert_eq!(page.value("#knob-input").await?, "10.0.0.1/8");
        for nonsense in ["step=x", "foo", "lang=xx"] {
            page.wait_for_text(".notices", nonsense).await?;
        }
        page.screenshot(&format!("address-nonsense-{language}")).await?;
        // The address is put right, so that what is copied from it is whole.
        assert_eq!(page.place().await?, "#/lesson/cidr?input=10.0.0.1/8");
        page.reload().await?;
        at_step(&page, "1 / 9").await?;
        assert_eq!(page.text(".notices").await?, "");
        finish(page, &format!("address-put-right-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_link_to_a_step_beyond_the_last_opens_the_last_and_says_so() -> Result {
    let page = open("#/lesson/cidr?input=10.0.0.1/8&step=99", Options::default()).await?;
    at_step(&page, "9 / 9").await?;
    page.wait_for_text(".notices", "step=99").await?;
    finish(page, "address-step-beyond").await
}

#[tokio::test]
async fn a_link_to_an_input_that_cannot_be_run_says_what_is_wrong_with_it() -> Result {
    let page = open("#/lesson/cidr?input=10.0.0.999/8&step=3", Options::default()).await?;
    page.wait_for_text(".inputs mark", "999").await?;
    assert_eq!(page.value("#knob-input").await?, "10.0.0.999/8");
    at_step(&page, "3 / 9").await?;
    finish(page, "address-refused").await
}

#[tokio::test]
async fn a_link_beyond_the_last_step_opens_the_last_step() -> Result {
    let page = open("#/lesson/cidr?step=99", Options::default()).await?;
    at_step(&page, "9 / 9").await?;
    // A lesson that nobody walked is not done.
    show_lessons(&page).await?;
    assert!(!page.text(".lessons a[href='#/lesson/cidr']").await?.contains('✓'));
    finish(page, "address-beyond").await
}

#[tokio::test]
async fn an_unknown_page_says_so_and_leads_home() -> Result {
    let titles = ["There is no such page", "没有这个页面"];
    for ((language, _, options), title) in languages().into_iter().zip(titles) {
        let page = Page::open("#/lesson/tcp", options).await?;
        page.wait_for_text("h1", title).await?;
        page.wait_for_text("main", "#/lesson/tcp").await?;
        page.screenshot(&format!("address-unknown-{language}")).await?;
        page.click("main a.primary").await?;
        page.wait_for(".box").await?;
        finish(page, &format!("address-unknown-home-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn back_leads_from_a_lesson_to_the_first_page_and_forward_to_the_same_step() -> Result {
    let page = Page::open("", Options::default()).await?;
    page.click(".ways .primary").await?;
    page.wait_for("#step").await?;
    press_to(&page, Key::Right, "2 / 12").await?;
    press_to(&page, Key::Right, "3 / 12").await?;
    // A step is not a page: one step back in the history leaves the lesson.
    page.back().await?;
    page.wait_for(".box").await?;
    page.wait_until_gone("#step").await?;
    page.browser().driver().forward().await?;
    at_step(&page, "3 / 12").await?;
    finish(page, "address-forward").await
}

#[tokio::test]
async fn the_link_is_copied_and_the_button_says_so() -> Result {
    let page = open("#/lesson/cidr?input=10.0.0.1/8&step=5", Options::default()).await?;
    let origin = page.execute("return location.origin").await?;
    let permissions = serde_json::json!({
        "origin": origin, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]
    });
    page.browser().devtools("Browser.grantPermissions", permissions).await?;
    page.execute(
        "[...document.querySelectorAll('.top button')].find(b => b.textContent === 'Copy link').click()",
    )
    .await?;
    page.wait_for_text(".top", "Copied").await?;
    let copied = page.execute("return navigator.clipboard.readText()").await?;
    assert_eq!(copied, page.execute("return location.href").await?);
    finish(page, "address-copied").await
}
