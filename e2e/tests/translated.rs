//! A browser that translates the page puts every text into elements of its own. The program goes on all the same.

use crate::shared::{NARRATION, Words, at_step, finish, open, run};
use e2e::{Key, Options, Page, Result};
use serde_json::json;

/// Wraps every text that may be translated as translators do: the text in two elements, the program's own text gone.
const TRANSLATE: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const holder = text.parentElement;
        const kept = holder.closest('[translate]')?.getAttribute('translate') === 'no';
        if (!kept && text.textContent.trim() && !holder.closest('font, script, style, svg')) texts.push(text);
    }
    for (const text of texts) {
        const outer = document.createElement('font'), inner = document.createElement('font');
        inner.textContent = text.textContent;
        outer.append(inner);
        text.replaceWith(outer);
    }
    return texts.length";

async fn translate(page: &Page) -> Result<u64> {
    Ok(page.execute(TRANSLATE).await?.as_u64().unwrap_or_default())
}

#[tokio::test]
async fn a_translated_page_survives_fifty_steps_and_says_each_of_them() -> Result {
    let trace = run("tcp-handshake", &[])?;
    let (all, words) = (trace.steps.len(), Words::of("en", "tcp-handshake")?);
    let page = open("#/lesson/tcp-handshake", Options::default()).await?;
    crate::shared::ask_nothing(&page).await?;
    let mut wrapped = 0;
    for step in 0..50 {
        let at = step % all;
        at_step(&page, &format!("{} / {all}", at + 1)).await?;
        let said = words.say(&trace.steps[at].say);
        let told = format!("{NARRATION} === {}", json!(said));
        page.wait_until(&told, || format!("step {} of the translated page does not say {said:?}", at + 1))
            .await?;
        wrapped += translate(&page).await?;
        page.press(if at + 1 == all { Key::Home } else { Key::Right }).await?;
    }
    assert!(wrapped > 50, "only {wrapped} texts could be translated at all");
    assert_eq!(page.count("#apology[hidden]").await?, 1);
    finish(page, "translated-steps").await
}

#[tokio::test]
async fn a_translated_page_survives_questions_languages_and_other_pages() -> Result {
    let page = open("#/lesson/arp", Options::default()).await?;
    for place in ["#/lesson/cidr", "#/", "#/practice/cidr?level=easy&seed=7", "#/lesson/arp", "#/nowhere"] {
        translate(&page).await?;
        page.goto(place).await?;
        page.settle().await?;
        translate(&page).await?;
        page.click("#language").await?;
        page.settle().await?;
        translate(&page).await?;
        page.click("#language").await?;
        page.settle().await?;
    }
    page.goto("#/lesson/arp").await?;
    page.wait_for("#step").await?;
    for _ in 0..20 {
        translate(&page).await?;
        page.press(Key::Right).await?;
    }
    assert_eq!(page.count("#apology[hidden]").await?, 1);
    finish(page, "translated-pages").await
}
